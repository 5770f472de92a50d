# W08 Vraag centraal: de vraag achter het werk vinden en samen opschrijven.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start vraag-centraal chat in #kade
bot #kade> **Vraag centraal**
  We doen dit om de vraag achter het werk te vinden, en te kiezen wat we willen leren. Het duurt ongeveer drie werkdagen. Er zijn drie stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Vraag centraal** – stap 1 van 3
  > Wat is volgens jou het probleem?
  *Schrijf ook voor wie het een probleem is.*
  > Welke vraag zit daarachter?
  *Begin met: hoe kunnen we. Wijs in je vraag niemand aan.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris> **Vraag centraal** in **De Groene Baan**: stap 1 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
els draagt bij (rol): Er komt geld voor groen, en niemand weet waarvoor precies. | Hoe kunnen we groen maken wat daarna ook onderhouden wordt?
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat is volgens jou het…] [Weghalen: Welke vraag zit daarachter?]
bram draagt bij (rol): De buurt wil een park. De plannen gaan over een fietspad. | Hoe kunnen we de baan een plek laten zijn om te blijven, en niet alleen om langs te gaan?
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat is volgens jou het…] [Weghalen: Welke vraag zit daarachter?]
yara draagt bij (rol): We praten over het hek en niet over de baan. | Hoe kunnen we de oude spoorbaan van iedereen maken?
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat is volgens jou het…] [Weghalen: Welke vraag zit daarachter?]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Vraag centraal** – stap 1 van 3
  > Wat is volgens jou het probleem?
  *Schrijf ook voor wie het een probleem is.*
  > Welke vraag zit daarachter?
  *Begin met: hoe kunnen we. Wijs in je vraag niemand aan.*
  Deze stap is voorbij.
bot #kade> **Vraag centraal** – wat jullie zeiden bij stap 1 van 3
  **Wat is volgens jou het probleem?**
  > De buurt wil een park. De plannen gaan over een fietspad.
  > Er komt geld voor groen, en niemand weet waarvoor precies.
  > We praten over het hek en niet over de baan.
  **Welke vraag zit daarachter?**
  > Hoe kunnen we de baan een plek laten zijn om te blijven, en niet alleen om langs te gaan?
  > Hoe kunnen we groen maken wat daarna ook onderhouden wordt?
  > Hoe kunnen we de oude spoorbaan van iedereen maken?
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Vraag centraal** – stap 2 van 3
  > Welke vraag is ook van jou?
  *Is het een echte vraag? Is hij van ons allemaal? We zoeken wat verbindt, niet wat wint.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Ook mijn vraag]
bot @joris (aangepast)> **Vraag centraal** in **De Groene Baan**: stap 2 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
noor draagt bij: Hoe kunnen we de oude | Hoe kunnen we groen
bot @noor> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
els draagt bij: Hoe kunnen we de oude
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
bram draagt bij: Hoe kunnen we de baan | Hoe kunnen we de oude
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
sanne draagt bij: Hoe kunnen we de oude
bot @sanne> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
yara draagt bij: Hoe kunnen we groen
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Vraag centraal** – stap 2 van 3
  > Welke vraag is ook van jou?
  *Is het een echte vraag? Is hij van ons allemaal? We zoeken wat verbindt, niet wat wint.*
  Deze stap is voorbij.
bot #kade> **Vraag centraal** – wat jullie zeiden bij stap 2 van 3
  **Welke vraag is ook van jou?**
  - Hoe kunnen we de oude spoorbaan van iedereen maken? (4 keer gekozen)
  - Hoe kunnen we groen maken wat daarna ook onderhouden wordt? (2 keer gekozen)
  - Hoe kunnen we de baan een plek laten zijn om te blijven, en niet alleen om langs te gaan? (1 keer gekozen)
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Vraag centraal** – stap 3 van 3
  > Hoe schrijf je de vraag zo dat hij van iedereen is?
  *Schrijf hem met iemand van de andere kant. Wie tevreden is met de oude vraag, slaat over.*
  > Wat willen we onderweg leren?
  *Schrijf het als een vraag. Na een paar weken kijken we welke vragen blijven.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Vraag centraal** in **De Groene Baan**: stap 3 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
yara draagt bij (naam): Hoe maken we van de oude spoorbaan een plek die van iedereen is en groen blijft? | Wie onderhoudt wat er is, als de eerste zin eraf is?
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen: Hoe schrijf je de vraag zo…] [Weghalen: Wat willen we onderweg leren?]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Vraag centraal** – stap 3 van 3
  > Hoe schrijf je de vraag zo dat hij van iedereen is?
  *Schrijf hem met iemand van de andere kant. Wie tevreden is met de oude vraag, slaat over.*
  > Wat willen we onderweg leren?
  *Schrijf het als een vraag. Na een paar weken kijken we welke vragen blijven.*
  Deze stap is voorbij.
bot #kade> **Een voorstel voor jullie vraag**
  > Hoe maken we van de oude spoorbaan een plek die van iedereen is en groen blijft?
  Voorgesteld door Yara. Ja van: het initiatief. Is dit ook jouw vraag? De vraag verandert pas als van elke kant iemand ja zegt. Neem er de tijd voor.
  [Klopt voor mij]
bot #kade> **Vraag centraal** – wat jullie zeiden bij stap 3 van 3
  **Hoe schrijf je de vraag zo dat hij van iedereen is?**
  > Hoe maken we van de oude spoorbaan een plek die van iedereen is en groen blijft?
  – Yara
  **Wat willen we onderweg leren?**
  > Wie onderhoudt wat er is, als de eerste zin eraf is?
  – Yara
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Vraag centraal** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat is jullie vraag nu? Welke vragen willen jullie onderweg leren beantwoorden?
bot @joris (aangepast)> **Vraag centraal** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=Onze vraag is nu: hoe maken we van de oude spoorbaan een plek die van iedereen is en groen blijft? Onderweg willen we leren wie onderhoudt., first=Joris zet de vraag bij jullie vraag., by=24-11-2026
bot → joris> Wat er uit **Vraag centraal** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Vraag centraal** – wat eruit kwam
  > Onze vraag is nu: hoe maken we van de oude spoorbaan een plek die van iedereen is en groen blijft? Onderweg willen we leren wie onderhoudt.
  Eerste stap: Joris zet de vraag bij jullie vraag. (voor dinsdag 24 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **Vraag centraal** in **De Groene Baan** is afgelopen.
  [Aanpassen]
