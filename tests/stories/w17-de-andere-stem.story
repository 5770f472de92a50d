# W17 De andere stem, in de chat: alleen het begin. Het voorstel komt aan tafel.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start andere-stem een fietspad langs de baan chat in #kade
bot #kade> **De andere stem**
  We doen dit om ook te horen wie het anders ziet, en daar iets mee te doen. Het duurt ongeveer drie werkdagen. Er zijn drie stappen.
  Het gaat over: **een fietspad langs de baan**
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **De andere stem** – stap 1 van 3
  > Hoe kijk jij naar «een fietspad langs de baan»?
  *Elke mening mag er zijn.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris> **De andere stem** in **De Groene Baan**: stap 1 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven] [Onderwerp noemen]
els draagt bij (rol): Een fietspad erbij kan.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): Prima, als het smal blijft.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
yara draagt bij (rol): Ik vind het goed.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **De andere stem** – stap 1 van 3
  > Hoe kijk jij naar «een fietspad langs de baan»?
  *Elke mening mag er zijn.*
  Deze stap is voorbij.
bot #kade> **De andere stem** – wat jullie zeiden bij stap 1 van 3
  **Hoe kijk jij naar «een fietspad langs de baan»?**
  > Ik vind het goed.
  > Prima, als het smal blijft.
  > Een fietspad erbij kan.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **De andere stem** – stap 2 van 3
  > Wat zie jij anders dan wat hier staat?
  *Een klein verschil telt ook.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **De andere stem** in **De Groene Baan**: stap 2 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
noor draagt bij (rol): Ik zie daar kinderen lopen. Ik zou er geen fietsen willen.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
yara draagt bij (thema): Eigenlijk wil ik het niet. Ik durf het hier niet te zeggen.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **De andere stem** – stap 2 van 3
  > Wat zie jij anders dan wat hier staat?
  *Een klein verschil telt ook.*
  Deze stap is voorbij.
bot #kade> **De andere stem** – wat jullie zeiden bij stap 2 van 3
  **Wat zie jij anders dan wat hier staat?**
  > Ik zie daar kinderen lopen. Ik zou er geen fietsen willen.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **De andere stem** – stap 3 van 3
  > Waar herken je iets van, al is het een klein beetje?
  > Wanneer bespreken we dit, en wie leidt dat gesprek?
  *Schrijf een hele zin, met een dag. Een voorstel maken jullie aan tafel.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **De andere stem** in **De Groene Baan**: stap 3 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij (rol): Ik zie daar kinderen | We praten dinsdag om zeven uur, met iemand van buiten die leidt.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
els draagt bij: Ik zie daar kinderen
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen]
sanne draagt bij (rol): Ik zie daar kinderen
bot @sanne> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen]
yara draagt bij: Ik zie daar kinderen
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  [Aanpassen]
joris draagt bij (rol): Ik zie daar kinderen
bot @joris> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **De andere stem** – stap 3 van 3
  > Waar herken je iets van, al is het een klein beetje?
  > Wanneer bespreken we dit, en wie leidt dat gesprek?
  *Schrijf een hele zin, met een dag. Een voorstel maken jullie aan tafel.*
  Deze stap is voorbij.
bot #kade> **Afspraak**
  > We praten dinsdag om zeven uur, met iemand van buiten die leidt.
  Stand: voorgesteld.
  Ja van: het initiatief. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **De andere stem** – wat jullie zeiden bij stap 3 van 3
  **Waar herken je iets van, al is het een klein beetje?**
  - Ik zie daar kinderen lopen. Ik zou er geen fietsen willen. (5 keer gekozen)
  **Wanneer bespreken we dit, en wie leidt dat gesprek?**
  > We praten dinsdag om zeven uur, met iemand van buiten die leidt.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **De andere stem** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat is het voorstel? Wat had de andere stem nodig om mee te kunnen?
bot @joris (aangepast)> **De andere stem** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=Niet iedereen wil een fietspad. Dinsdag praten we erover, met iemand van buiten., first=Joris zoekt een gespreksleider., by=01-12-2026
bot → joris> Wat er uit **De andere stem** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **De andere stem** – wat eruit kwam
  > Niet iedereen wil een fietspad. Dinsdag praten we erover, met iemand van buiten.
  Eerste stap: Joris zoekt een gespreksleider. (voor dinsdag 1 december)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **De andere stem** in **De Groene Baan** is afgelopen.
  [Aanpassen]
