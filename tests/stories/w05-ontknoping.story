# W05 Ontknoping, in de chat voorbereid. Er komt een formeel verslag van: dat zegt de bot voordat het begint.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start ontknoping chat in #kade
formulier sanne> Ontknoping
  We doen dit om een knoop door te hakken, of helder te zeggen dat het nog niet kan.
  **Past als:** Het werk ligt stil, omdat er geen besluit is.
  **Past niet als:** Wie mag beslissen, doet niet mee. Zoek dan eerst die persoon.
  **Let op:** Alleen wie mag beslissen, schrijft het besluit op.
  Zeg vooraf dat er een formeel verslag van komt. Nodig zelf uit wie beslist. De initiatiefnemer kijkt of de woorden duidelijk zijn.
  Uit deze vorm komt een besluit op papier. Dat staat ook in het bericht waarmee de sessie begint.
  (way=chat, days)
  [Sessie beginnen]
sanne vult in in #kade: way=chat
bot #kade> **Ontknoping**
  We doen dit om een knoop door te hakken, of helder te zeggen dat het nog niet kan. Het duurt ongeveer vier werkdagen. Er zijn vier stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
  **Let op:** hieruit komt een besluit op papier. Dat kan worden bewaard in het archief van de gemeente.
  Alleen wie mag beslissen, schrijft het besluit op.
bot #kade> **Ontknoping** – stap 1 van 4
  > Wat is de knoop?
  *Schrijf hem als een vraag waarop je ja of nee kunt zeggen.*
  > Wat kan er wél?
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne> **Ontknoping** in **De Groene Baan**: stap 1 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
bram draagt bij (rol): Mag de buurt de brug vóór 1 mei gebruiken? | Een hek met een sleutel, zolang de toets loopt.
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat is de knoop?] [Weghalen: Wat kan er wél?]
els draagt bij (rol): Mag de brug open voordat de toets klaar is? | Met twee mensen tegelijk eroverheen.
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat is de knoop?] [Weghalen: Wat kan er wél?]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Ontknoping** – stap 1 van 4
  > Wat is de knoop?
  *Schrijf hem als een vraag waarop je ja of nee kunt zeggen.*
  > Wat kan er wél?
  Deze stap is voorbij.
bot #kade> **Ontknoping** – wat jullie zeiden bij stap 1 van 4
  **Wat is de knoop?**
  > Mag de buurt de brug vóór 1 mei gebruiken?
  > Mag de brug open voordat de toets klaar is?
  **Wat kan er wél?**
  > Een hek met een sleutel, zolang de toets loopt.
  > Met twee mensen tegelijk eroverheen.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Ontknoping** – stap 2 van 4
  > Wie mag dit beslissen? Wanneer kan die persoon?
  *Noem een functie, geen naam.*
  > Wat is er nodig om te kunnen beslissen?
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Ontknoping** in **De Groene Baan**: stap 2 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): De beheerder van de bruggen. Zij kan woensdag. | De meting van de leuning.
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wie mag dit beslissen?…] [Weghalen: Wat is er nodig om te kunnen…]
yara draagt bij (rol): | Weten wie er betaalt als het misgaat.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Ontknoping** – stap 2 van 4
  > Wie mag dit beslissen? Wanneer kan die persoon?
  *Noem een functie, geen naam.*
  > Wat is er nodig om te kunnen beslissen?
  Deze stap is voorbij.
bot #kade> **Ontknoping** – wat jullie zeiden bij stap 2 van 4
  **Wie mag dit beslissen? Wanneer kan die persoon?**
  > De beheerder van de bruggen. Zij kan woensdag.
  **Wat is er nodig om te kunnen beslissen?**
  > De meting van de leuning.
  > Weten wie er betaalt als het misgaat.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Ontknoping** – stap 3 van 4
  > Wat is het besluit, en waarom?
  Deze vraag is voor: gemeente en raadslid.
  *Schrijf de reden zoals je hem hardop zou zeggen.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Ontknoping** in **De Groene Baan**: stap 3 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]

# Alleen wie mag beslissen, schrijft het besluit op. Bram is van het initiatief en krijgt deze stap niet.
bram drukt [Bijdrage geven] in #kade
bot → bram> Deze stap is voor anderen. Je hoeft nu niets te doen.
noor draagt bij: Mag de buurt de brug gebruiken voordat de toets klaar is? | Nog niet | De leuning is te laag. Als die is verhoogd, mag de brug open met een sleutel. Dat weten we op 18 december.
bot @noor> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Ontknoping** – stap 3 van 4
  > Wat is het besluit, en waarom?
  Deze vraag is voor: gemeente en raadslid.
  *Schrijf de reden zoals je hem hardop zou zeggen.*
  Deze stap is voorbij.
bot #kade> **Knoop**
  > Mag de buurt de brug gebruiken voordat de toets klaar is?
  *Wie mag dit beslissen?* ambtenaar
  Dag: maandag 7 december. Stand: nog niet. De leuning is te laag. Als die is verhoogd, mag de brug open met een sleutel. Dat weten we op 18 december.
  [Uitkomst vastleggen] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Ontknoping** – wat jullie zeiden bij stap 3 van 4
  **Mag de buurt de brug gebruiken voordat de toets klaar is?**
  Besluit: **Nog niet**
  > De leuning is te laag. Als die is verhoogd, mag de brug open met een sleutel. Dat weten we op 18 december.
  – Noor
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Ontknoping** – stap 4 van 4
  > **Initiatief:** Wat verwacht jij nu? Wat is nog niet duidelijk?
  > **De anderen:** Wat mag de initiatiefnemer nu verwachten? Wat niet?
  > Wie laat wanneer iets weten?
  *Schrijf een hele zin, met een functie erin.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Ontknoping** in **De Groene Baan**: stap 4 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij (rol): We kunnen de route dit jaar om de brug heen leggen. Over mei weten we nog niets. | De beheerder laat weten hoe het staat, ook als er niets nieuws is. | 2026-12-18
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat verwacht jij nu? Wat is…] [Weghalen: Wie laat wanneer iets weten?]
noor draagt bij (naam): Op 18 december een antwoord. Geen feest op de brug in januari.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Ontknoping** – stap 4 van 4
  > **Initiatief:** Wat verwacht jij nu? Wat is nog niet duidelijk?
  > **De anderen:** Wat mag de initiatiefnemer nu verwachten? Wat niet?
  > Wie laat wanneer iets weten?
  *Schrijf een hele zin, met een functie erin.*
  Deze stap is voorbij.
bot #kade> **Afspraak**
  > De beheerder laat weten hoe het staat, ook als er niets nieuws is.
  Dag: vrijdag 18 december. Stand: voorgesteld.
  Ja van: het initiatief. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Ontknoping** – wat jullie zeiden bij stap 4 van 4
  **Wat mag de initiatiefnemer nu verwachten? Wat niet?**
  > Op 18 december een antwoord. Geen feest op de brug in januari.
  – Noor
  **Initiatief – Wat verwacht jij nu? Wat is nog niet duidelijk?**
  > We kunnen de route dit jaar om de brug heen leggen. Over mei weten we nog niets.
  **Wie laat wanneer iets weten?**
  > De beheerder laat weten hoe het staat, ook als er niets nieuws is.\
  > Wanneer kijken we hoe het staat? 18 december 2026
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Ontknoping** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat is de knoop? Wat is het besluit, en waarom? Wie laat wanneer iets weten?
bot @sanne (aangepast)> **Ontknoping** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=Mag de buurt de brug gebruiken? Nog niet. Eerst moet de leuning hoger. Daarna mag het met een sleutel., first=De beheerder laat weten of de leuning klaar is., by=18-12-2026
bot → sanne> Wat er uit **Ontknoping** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Ontknoping** – wat eruit kwam
  > Mag de buurt de brug gebruiken? Nog niet. Eerst moet de leuning hoger. Daarna mag het met een sleutel.
  Eerste stap: De beheerder laat weten of de leuning klaar is. (voor vrijdag 18 december)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Ontknoping** in **De Groene Baan** is afgelopen.
  [Aanpassen]
