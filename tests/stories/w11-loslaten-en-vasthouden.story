# W11 Loslaten en vasthouden. Wie een gewoonte vasthoudt, krijgt de vraag wat er gebeurt als het een maand weg is.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start loslaten chat in #kade
bot #kade> **Loslaten en vasthouden**
  We doen dit om te kiezen wat we vasthouden, wat we loslaten en wat we uitproberen. Het duurt ongeveer drie werkdagen. Er zijn drie stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Loslaten en vasthouden** – stap 1 van 3
  > **Initiatief:** Wat vind jij moeilijk om los te laten in dit plan?
  > **De anderen:** Wat wil jij hier vasthouden?
  *Noem één ding.*
  > Wat is de reden om dat vast te houden?
  - De wet
  - Geld
  - Veiligheid
  - Een belofte
  - Gewoonte
  - Iets anders
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne> **Loslaten en vasthouden** in **De Groene Baan**: stap 1 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
els draagt bij (rol): Dat elke bank langs de baan apart wordt aangevraagd. | Gewoonte
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
noor draagt bij (rol): Dat de leuning op hoogte is. | Veiligheid
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): Dat wij zelf bepalen welke bomen er komen. | Iets anders
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Loslaten en vasthouden** – stap 1 van 3
  > **Initiatief:** Wat vind jij moeilijk om los te laten in dit plan?
  > **De anderen:** Wat wil jij hier vasthouden?
  *Noem één ding.*
  > Wat is de reden om dat vast te houden?
  - De wet
  - Geld
  - Veiligheid
  - Een belofte
  - Gewoonte
  - Iets anders
  Deze stap is voorbij.
bot #kade> **Loslaten en vasthouden** – wat jullie zeiden bij stap 1 van 3
  **Wat wil jij hier vasthouden?**
  > Dat elke bank langs de baan apart wordt aangevraagd.
  > Dat de leuning op hoogte is.
  **Initiatief – Wat vind jij moeilijk om los te laten in dit plan?**
  > Dat wij zelf bepalen welke bomen er komen.
  **Wat is de reden om dat vast te houden?**
  - Veiligheid
  - Gewoonte
  - Iets anders
  Aantallen noem ik pas als minstens vijf mensen kiezen.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Loslaten en vasthouden** – stap 2 van 3
  > Wat gebeurt er als we dit een maand loslaten?
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Loslaten en vasthouden** in **De Groene Baan**: stap 2 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): Dan staat er misschien een bank die we moeten verzetten. Meer niet.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): Dan kiest iemand die er verstand van heeft, en wij kiezen mee.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
# Noor koos veiligheid. Voor haar is er nu niets te doen.
noor drukt [Bijdrage geven] in #kade
bot → noor> Deze stap is voor anderen. Je hoeft nu niets te doen.
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Loslaten en vasthouden** – stap 2 van 3
  > Wat gebeurt er als we dit een maand loslaten?
  Deze stap is voorbij.
bot #kade> **Loslaten en vasthouden** – wat jullie zeiden bij stap 2 van 3
  **Wat gebeurt er als we dit een maand loslaten?**
  > Dan kiest iemand die er verstand van heeft, en wij kiezen mee.
  > Dan staat er misschien een bank die we moeten verzetten. Meer niet.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Loslaten en vasthouden** – stap 3 van 3
  > Hoe kan het allebei: wat jij nodig hebt, en wat de ander nodig heeft?
  > Wat proberen we uit?
  *Schrijf een hele zin. Een proef duurt hoogstens vier weken.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Loslaten en vasthouden** in **De Groene Baan**: stap 3 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
yara draagt bij (rol): De gemeente kijkt naar de wortels, wij naar de plek. | Een maand lang zetten we banken zonder aanvraag. | 2026-12-18
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Hoe kan het allebei: wat jij…] [Weghalen: Wat proberen we uit?]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Loslaten en vasthouden** – stap 3 van 3
  > Hoe kan het allebei: wat jij nodig hebt, en wat de ander nodig heeft?
  > Wat proberen we uit?
  *Schrijf een hele zin. Een proef duurt hoogstens vier weken.*
  Deze stap is voorbij.
bot #kade> **Afspraak**
  > Een maand lang zetten we banken zonder aanvraag.
  Dag: vrijdag 18 december. Stand: voorgesteld.
  Ja van: het initiatief. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Loslaten en vasthouden** – wat jullie zeiden bij stap 3 van 3
  **Hoe kan het allebei: wat jij nodig hebt, en wat de ander nodig heeft?**
  > De gemeente kijkt naar de wortels, wij naar de plek.
  **Wat proberen we uit?**
  > Een maand lang zetten we banken zonder aanvraag.\
  > Wanneer kijken we hoe het staat? 18 december 2026
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Loslaten en vasthouden** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat houden jullie vast? Wat laten jullie los? Welke proef begint er, en tot wanneer?
bot @sanne (aangepast)> **Loslaten en vasthouden** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=Vasthouden: de leuning. Loslaten: een aanvraag per bank. Proef: een maand zonder aanvraag., first=De eerste bank staat er., by=05-12-2026
bot → sanne> Wat er uit **Loslaten en vasthouden** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Loslaten en vasthouden** – wat eruit kwam
  > Vasthouden: de leuning. Loslaten: een aanvraag per bank. Proef: een maand zonder aanvraag.
  Eerste stap: De eerste bank staat er. (voor zaterdag 5 december)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Loslaten en vasthouden** in **De Groene Baan** is afgelopen.
  [Aanpassen]

# Diezelfde middag hielden ze aan tafel een werkvorm op papier. Joris schrijft daarna op wat daar uitkwam.
@ ma 23-11-2026 16:00
joris typt /reflectie oogst in #kade
formulier joris> Wat kwam eruit?
  Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (format, outcome, first, by)
  [In het kanaal zetten]
joris vult in: format=W12, outcome=We weten nu van elkaar wie op vrijdag bereikbaar is., first=Yara maakt een lijst met telefoontijden., by=27-11-2026
bot → joris> Wat er uit **Verwachtingen en afspraken** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Verwachtingen en afspraken** – wat eruit kwam
  > We weten nu van elkaar wie op vrijdag bereikbaar is.
  Eerste stap: Yara maakt een lijst met telefoontijden. (voor vrijdag 27 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
