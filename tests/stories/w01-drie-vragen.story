# W01 Drie vragen, in de chat. Sanne begeleidt namens de gemeente, Joris namens het initiatief. Het eerste halfjaar is voorbij.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start drie-vragen chat in #kade
bot #kade> **Drie vragen**
  We doen dit om terug te kijken op een periode en te kiezen wat we anders doen. Het duurt ongeveer twee werkdagen. Er zijn twee stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Drie vragen** – stap 1 van 2
  > Wat liep anders dan je vooraf dacht?
  *Eén gebeurtenis is genoeg. Verwachtte je niets? Schrijf dat dan op.*
  > Wat pak je een volgende keer anders aan?
  *Schrijf over je eigen werk, niet over dat van een ander.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne> **Drie vragen** in **De Groene Baan**: stap 1 van 2 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
els draagt bij (rol): De toets van de brug duurde vier weken langer. | Ik meld ook dat ik nog niets weet.
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat liep anders dan je vooraf…] [Weghalen: Wat pak je een volgende keer…]
bram draagt bij (rol): Ik dacht dat de gemeente de sleutel zou regelen. Dat deden we zelf. | Ik vraag eerder wie iets doet.
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat liep anders dan je vooraf…] [Weghalen: Wat pak je een volgende keer…]
yara draagt bij (naam): Ik verwachtte niets. We begonnen gewoon. | Ik schrijf vooraf op wat ik hoop.
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen: Wat liep anders dan je vooraf…] [Weghalen: Wat pak je een volgende keer…]

# Noor wil niets delen. Dat mag, en niemand ziet het.
noor draagt bij (ik): De sfeer was anders dan ik dacht. | Ik praat eerst met mijn eigen afdeling.
bot @noor> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Alleen ik*.
  [Aanpassen] [Weghalen: Wat liep anders dan je vooraf…] [Weghalen: Wat pak je een volgende keer…]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Drie vragen** – stap 1 van 2
  > Wat liep anders dan je vooraf dacht?
  *Eén gebeurtenis is genoeg. Verwachtte je niets? Schrijf dat dan op.*
  > Wat pak je een volgende keer anders aan?
  *Schrijf over je eigen werk, niet over dat van een ander.*
  Deze stap is voorbij.
bot #kade> **Drie vragen** – wat jullie zeiden bij stap 1 van 2
  **Wat liep anders dan je vooraf dacht?**
  > Ik verwachtte niets. We begonnen gewoon.
  – Yara
  > De toets van de brug duurde vier weken langer.
  > Ik dacht dat de gemeente de sleutel zou regelen. Dat deden we zelf.
  **Wat pak je een volgende keer anders aan?**
  > Ik schrijf vooraf op wat ik hoop.
  – Yara
  > Ik vraag eerder wie iets doet.
  > Ik meld ook dat ik nog niets weet.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Drie vragen** – stap 2 van 2
  > Wat weet je nu wat je eerst niet wist?
  > Wat doen we vanaf morgen anders?
  *Schrijf een hele zin. Klein genoeg om deze week te beginnen.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Drie vragen** in **De Groene Baan**: stap 2 van 2 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
joris draagt bij (rol): Dat «nog niet» voor een ambtenaar ook een antwoord is. | We sturen elke donderdag een kort bericht, ook zonder nieuws.
bot @joris> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat weet je nu wat je eerst…] [Weghalen: Wat doen we vanaf morgen…]
els draagt bij (rol): Dat stilte buiten als een nee klinkt.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot #kade (aangepast)> **Drie vragen** – stap 2 van 2
  > Wat weet je nu wat je eerst niet wist?
  > Wat doen we vanaf morgen anders?
  *Schrijf een hele zin. Klein genoeg om deze week te beginnen.*
  Deze stap is voorbij.
bot #kade> **Drie vragen** – wat jullie zeiden bij stap 2 van 2
  **Wat weet je nu wat je eerst niet wist?**
  > Dat stilte buiten als een nee klinkt.
  > Dat «nog niet» voor een ambtenaar ook een antwoord is.
  **Wat doen we vanaf morgen anders?**
  > We sturen elke donderdag een kort bericht, ook zonder nieuws.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Drie vragen** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat leerden jullie? Wat doen jullie vanaf nu anders?
bot @sanne (aangepast)> **Drie vragen** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
@ di 24-11-2026 12:00

# Sanne schrijft op wat eruit kwam. Iedereen leest het en kan zeggen wat anders moet.
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=We leerden dat stilte als een nee klinkt. We sturen elke donderdag een kort bericht, ook zonder nieuws., first=Het aanspreekpunt stuurt het eerste bericht., by=26-11-2026
bot → sanne> Wat er uit **Drie vragen** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Drie vragen** – wat eruit kwam
  > We leerden dat stilte als een nee klinkt. We sturen elke donderdag een kort bericht, ook zonder nieuws.
  Eerste stap: Het aanspreekpunt stuurt het eerste bericht. (voor donderdag 26 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Drie vragen** in **De Groene Baan** is afgelopen.
  [Aanpassen]
