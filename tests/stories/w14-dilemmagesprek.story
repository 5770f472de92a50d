# W14 Dilemmagesprek. In de chat bereiden ze het voor; het gesprek zelf is aan tafel.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start dilemma de hut op de baan chat in #kade
bot #kade> **Dilemmagesprek**
  We doen dit om te wegen wat goed is om te doen als twee dingen botsen. Het duurt ongeveer drie werkdagen. Er zijn drie stappen.
  Het gaat over: **de hut op de baan**
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
  Schrijf geen namen en niets over cliënten. Dit is geen meldpunt.
bot #kade> **Dilemmagesprek** – stap 1 van 3
  > Wat is er aan de hand rond «de hut op de baan»?
  *Alleen feiten. Noem mensen met hun rol.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne> **Dilemmagesprek** in **De Groene Baan**: stap 1 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven] [Onderwerp noemen]
noor draagt bij (rol): Een groepje bewoners vroeg subsidie voor een hut. De aanvraag kwam een dag te laat.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): De hut staat er al half. Kinderen spelen erin.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Dilemmagesprek** – stap 1 van 3
  > Wat is er aan de hand rond «de hut op de baan»?
  *Alleen feiten. Noem mensen met hun rol.*
  Deze stap is voorbij.
bot #kade> **Dilemmagesprek** – wat jullie zeiden bij stap 1 van 3
  **Wat is er aan de hand rond «de hut op de baan»?**
  > De hut staat er al half. Kinderen spelen erin.
  > Een groepje bewoners vroeg subsidie voor een hut. De aanvraag kwam een dag te laat.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Dilemmagesprek** – stap 2 van 3
  > Wat is het dilemma?
  *Schrijf een hele zin, zonder namen. Het formulier vraagt ook wat er aan elke kant verloren gaat.*
  > Wie heeft hiermee te maken, en wat is voor hen belangrijk?
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Dilemmagesprek** in **De Groene Baan**: stap 2 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
noor draagt bij (rol): We keuren een aanvraag goed die een dag te laat kwam, of we wijzen hem af. | Dan is niet iedereen gelijk | Dan haken mensen af die net begonnen | Andere groepen die wel op tijd waren. Voor hen telt dat de regel klopt.
bot @noor> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat is het dilemma?] [Weghalen: Wie heeft hiermee te maken,…]
yara draagt bij (rol): |  |  | De kinderen. Voor hen telt dat de hut blijft.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Dilemmagesprek** – stap 2 van 3
  > Wat is het dilemma?
  *Schrijf een hele zin, zonder namen. Het formulier vraagt ook wat er aan elke kant verloren gaat.*
  > Wie heeft hiermee te maken, en wat is voor hen belangrijk?
  Deze stap is voorbij.
bot #kade> **Dilemmagesprek** – wat jullie zeiden bij stap 2 van 3
  **Wat is het dilemma?**
  > We keuren een aanvraag goed die een dag te laat kwam, of we wijzen hem af.\
  > Als je het ene doet, wat gaat dan verloren? Dan is niet iedereen gelijk\
  > Als je het andere doet, wat gaat dan verloren? Dan haken mensen af die net begonnen
  **Wie heeft hiermee te maken, en wat is voor hen belangrijk?**
  > Andere groepen die wel op tijd waren. Voor hen telt dat de regel klopt.
  > De kinderen. Voor hen telt dat de hut blijft.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Dilemmagesprek** – stap 3 van 3
  > Welke twee dingen botsen hier het meest?
  - Iedereen gelijk behandelen
  - Snel zijn
  - Ruimte geven
  - Veilig zijn
  - Je woord houden
  - Zuinig zijn met geld van iedereen
  > Wanneer praten we hierover, en wie nodigt iedereen uit?
  *Schrijf een hele zin, met een dag. De rest van dit gesprek hoort niet in een chat.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Dilemmagesprek** in **De Groene Baan**: stap 3 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): Iedereen gelijk | Ruimte geven | We praten donderdag om vier uur in het buurthuis. De begeleider nodigt uit.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij: Ruimte geven | Je woord houden
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen]
yara draagt bij: Ruimte geven | Iedereen gelijk
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Dilemmagesprek** – stap 3 van 3
  > Welke twee dingen botsen hier het meest?
  - Iedereen gelijk behandelen
  - Snel zijn
  - Ruimte geven
  - Veilig zijn
  - Je woord houden
  - Zuinig zijn met geld van iedereen
  > Wanneer praten we hierover, en wie nodigt iedereen uit?
  *Schrijf een hele zin, met een dag. De rest van dit gesprek hoort niet in een chat.*
  Deze stap is voorbij.
bot #kade> **Afspraak**
  > We praten donderdag om vier uur in het buurthuis. De begeleider nodigt uit.
  Stand: voorgesteld.
  Ja van: de gemeente. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Dilemmagesprek** – wat jullie zeiden bij stap 3 van 3
  **Welke twee dingen botsen hier het meest?**
  - Iedereen gelijk behandelen
  - Ruimte geven
  - Je woord houden
  Aantallen noem ik pas als minstens vijf mensen kiezen.
  **Wanneer praten we hierover, en wie nodigt iedereen uit?**
  > We praten donderdag om vier uur in het buurthuis. De begeleider nodigt uit.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Dilemmagesprek** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Hoe wogen jullie dit? Welke mening was anders, en waarom?
bot @sanne (aangepast)> **Dilemmagesprek** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=We wegen dit donderdag aan tafel. Op tafel ligt: iedereen gelijk behandelen tegenover ruimte geven. Sommigen noemden ook het woord dat er al was gegeven., first=Het gesprek in het buurthuis., by=26-11-2026
bot → sanne> Wat er uit **Dilemmagesprek** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Dilemmagesprek** – wat eruit kwam
  > We wegen dit donderdag aan tafel. Op tafel ligt: iedereen gelijk behandelen tegenover ruimte geven. Sommigen noemden ook het woord dat er al was gegeven.
  Eerste stap: Het gesprek in het buurthuis. (voor donderdag 26 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Dilemmagesprek** in **De Groene Baan** is afgelopen.
  [Aanpassen]
