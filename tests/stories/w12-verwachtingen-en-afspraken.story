# W12 Verwachtingen en afspraken: de eerste week van een casus.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start verwachtingen chat in #kade
bot #kade> **Verwachtingen en afspraken**
  We doen dit om goed te beginnen: zeggen wat we verwachten en wat we afspreken. Het duurt ongeveer vijf werkdagen. Er zijn drie stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
  Dit gaat over werk van de gemeente. Iemand kan opvragen wat hier staat. Beloof elkaar dus geen geheimen.
bot #kade> **Verwachtingen en afspraken** – stap 1 van 3
  > Wie ben je, los van je functie?
  *Schrijf alleen wat iedereen mag weten.*
  > Welk stukje van de puzzel breng jij in?
  *Waar ben je goed in? Wat wil je bereiken? Wat wil je zelf doen?*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot woensdag 25 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne> **Verwachtingen en afspraken** in **De Groene Baan**: stap 1 van 3 is open tot woensdag 25 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
yara draagt bij (naam): Ik ben Yara, en ik groeide op aan het spoor. | Ik ken elke straat. Ik wil dat er schaduw komt. Ik wil zelf planten.
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen: Wie ben je, los van je…] [Weghalen: Welk stukje van de puzzel…]
els draagt bij (naam): Ik ben Els. Ik zwem elke ochtend in de plas. | Ik ken de weg in het stadhuis. Ik wil dat dit niet in een la belandt.
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen: Wie ben je, los van je…] [Weghalen: Welk stukje van de puzzel…]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Verwachtingen en afspraken** – stap 1 van 3
  > Wie ben je, los van je functie?
  *Schrijf alleen wat iedereen mag weten.*
  > Welk stukje van de puzzel breng jij in?
  *Waar ben je goed in? Wat wil je bereiken? Wat wil je zelf doen?*
  Deze stap is voorbij.
bot #kade> **Verwachtingen en afspraken** – wat jullie zeiden bij stap 1 van 3
  **Wie ben je, los van je functie?**
  > Ik ben Yara, en ik groeide op aan het spoor.
  – Yara
  > Ik ben Els. Ik zwem elke ochtend in de plas.
  – Els
  **Welk stukje van de puzzel breng jij in?**
  > Ik ken de weg in het stadhuis. Ik wil dat dit niet in een la belandt.
  – Els
  > Ik ken elke straat. Ik wil dat er schaduw komt. Ik wil zelf planten.
  – Yara
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Verwachtingen en afspraken** – stap 2 van 3
  > **Gemeente:** Wat verwacht je van de initiatiefnemers? Wat denk je dat zij van jou verwachten?
  > **Initiatief:** Wat verwacht je van de gemeente? Wat denk je dat de gemeente van jou verwacht?
  *Aan het eind komt dit terug. Dan kijk je wat anders liep.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Verwachtingen en afspraken** in **De Groene Baan**: stap 2 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij (rol): Dat de gemeente iets laat horen, ook als er niets is. Zij verwachten van ons, denk ik, dat we met één stem praten.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
noor draagt bij (rol): Dat zij vooraf zeggen wat ze willen bouwen. Ik denk dat zij van mij een snel ja verwachten.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Verwachtingen en afspraken** – stap 2 van 3
  > **Gemeente:** Wat verwacht je van de initiatiefnemers? Wat denk je dat zij van jou verwachten?
  > **Initiatief:** Wat verwacht je van de gemeente? Wat denk je dat de gemeente van jou verwacht?
  *Aan het eind komt dit terug. Dan kijk je wat anders liep.*
  Deze stap is voorbij.
bot #kade> **Verwachtingen en afspraken** – wat jullie zeiden bij stap 2 van 3
  **Gemeente – Wat verwacht je van de initiatiefnemers? Wat denk je dat zij van jou verwachten?**
  > Dat zij vooraf zeggen wat ze willen bouwen. Ik denk dat zij van mij een snel ja verwachten.
  **Initiatief – Wat verwacht je van de gemeente? Wat denk je dat de gemeente van jou verwacht?**
  > Dat de gemeente iets laat horen, ook als er niets is. Zij verwachten van ons, denk ik, dat we met één stem praten.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Verwachtingen en afspraken** – stap 3 van 3
  > Hoe en wanneer hebben we contact, ook als er niets te melden is?
  Deze vraag is voor: begeleiders.
  *Begin met: we laten weten.*
  > Wat vertellen we niet verder zonder het eerst te vragen?
  Deze vraag is voor: begeleiders.
  *Begin met: we vertellen niet verder. De wet kan vragen om het toch te laten zien.*
  > Wie kun je bellen, aan elke kant één iemand?
  Deze vraag is voor: begeleiders.
  *Begin met: je kunt bellen. Noem functies. Namen en nummers staan op jullie eigen lijst.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot woensdag 25 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Verwachtingen en afspraken** in **De Groene Baan**: stap 3 van 3 is open tot woensdag 25 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
joris draagt bij (rol): We laten elke donderdag iets weten, ook zonder nieuws. | We vertellen niet verder wie wat schreef. | Je kunt bellen: de projectleider groen en de voorzitter van de tuinclub.
bot @joris> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Hoe en wanneer hebben we…] [Weghalen: Wat vertellen we niet verder…] [Weghalen: Wie kun je bellen, aan elke…]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Verwachtingen en afspraken** – stap 3 van 3
  > Hoe en wanneer hebben we contact, ook als er niets te melden is?
  Deze vraag is voor: begeleiders.
  *Begin met: we laten weten.*
  > Wat vertellen we niet verder zonder het eerst te vragen?
  Deze vraag is voor: begeleiders.
  *Begin met: we vertellen niet verder. De wet kan vragen om het toch te laten zien.*
  > Wie kun je bellen, aan elke kant één iemand?
  Deze vraag is voor: begeleiders.
  *Begin met: je kunt bellen. Noem functies. Namen en nummers staan op jullie eigen lijst.*
  Deze stap is voorbij.
bot #kade> **Afspraak**
  > We laten elke donderdag iets weten, ook zonder nieuws.
  Stand: voorgesteld.
  Ja van: het initiatief. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Afspraak**
  > We vertellen niet verder wie wat schreef.
  Stand: voorgesteld.
  Ja van: het initiatief. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Afspraak**
  > Je kunt bellen: de projectleider groen en de voorzitter van de tuinclub.
  Stand: voorgesteld.
  Ja van: het initiatief. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Verwachtingen en afspraken** – wat jullie zeiden bij stap 3 van 3
  **Hoe en wanneer hebben we contact, ook als er niets te melden is?**
  > We laten elke donderdag iets weten, ook zonder nieuws.
  **Wat vertellen we niet verder zonder het eerst te vragen?**
  > We vertellen niet verder wie wat schreef.
  **Wie kun je bellen, aan elke kant één iemand?**
  > Je kunt bellen: de projectleider groen en de voorzitter van de tuinclub.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Verwachtingen en afspraken** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat verwachten jullie van elkaar? Wat spreken jullie af over contact? Wie zijn de vaste mensen om te bellen?
bot @sanne (aangepast)> **Verwachtingen en afspraken** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=We laten elke donderdag iets weten. We vertellen niet verder wie wat schreef. Aan elke kant is er één iemand om te bellen., first=De lijst met nummers ligt in het buurthuis., by=27-11-2026
bot → sanne> Wat er uit **Verwachtingen en afspraken** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Afspraken in De Groene Baan**
  Er is nog geen afspraak waar beide kanten ja op zeiden. Zodra die er is, staat hij hier.
  *Deze lijst blijft kloppen. Zet dit bericht vast in het kanaal, dan vindt iedereen het terug.*
bot #kade> **Verwachtingen en afspraken** – wat eruit kwam
  > We laten elke donderdag iets weten. We vertellen niet verder wie wat schreef. Aan elke kant is er één iemand om te bellen.
  Eerste stap: De lijst met nummers ligt in het buurthuis. (voor vrijdag 27 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Verwachtingen en afspraken** in **De Groene Baan** is afgelopen.
  [Aanpassen]
els drukt [Klopt voor mij] in #kade
bot → els> Genoteerd. Nu is er van beide kanten een ja.
bot #kade (aangepast)> **Afspraak**
  > Je kunt bellen: de projectleider groen en de voorzitter van de tuinclub.
  Stand: afgesproken.
  Ja van: de gemeente en het initiatief.
  [Laten weten hoe het staat] [Ik zorg hiervoor] [Aanpassen]
bot #kade (aangepast)> **Afspraken in De Groene Baan**
  - Je kunt bellen: de projectleider groen en de voorzitter van de tuinclub.
  *Deze lijst blijft kloppen. Zet dit bericht vast in het kanaal, dan vindt iedereen het terug.*
