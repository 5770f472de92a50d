# W21 Terugkomdag, aan tafel: negentig minuten in de wijk, met eten.
@ ma 23-11-2026 17:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start terugkomdag live in #kade
bot #kade> **Terugkomdag**
  We doen dit om te zien wat er van onze afspraken kwam en wat verdergaat. Het duurt ongeveer 90 minuten. Er zijn zes stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Terugkomdag** – stap 1 van 6
  > Wat is er van onze afspraken en vragen gekomen?
  *«Niets» is ook een antwoord.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 17.20 uur.
  [Bijdrage geven]
bot @sanne> **Terugkomdag** in **De Groene Baan**: stap 1 van 6 is open tot 17.20 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
els draagt bij (rol): Het bericht op donderdag is gebleven. De sleutel niet.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 17:01
bot #kade (aangepast)> **Terugkomdag** – stap 1 van 6
  > Wat is er van onze afspraken en vragen gekomen?
  *«Niets» is ook een antwoord.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 17.20 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 17:20
bot #kade (aangepast)> **Terugkomdag** – stap 1 van 6
  > Wat is er van onze afspraken en vragen gekomen?
  *«Niets» is ook een antwoord.*
  Deze stap is voorbij.
bot #kade> **Terugkomdag** – wat jullie zeiden bij stap 1 van 6
  **Wat is er van onze afspraken en vragen gekomen?**
  > Het bericht op donderdag is gebleven. De sleutel niet.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Terugkomdag** – stap 2 van 6
  > Wat ging door zonder ons, en wat is gestopt?
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 17.40 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Terugkomdag** in **De Groene Baan**: stap 2 van 6 is open tot 17.40 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij (rol): De plantdag is er nog, nu elk jaar. De werkgroep is gestopt.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 17:21
bot #kade (aangepast)> **Terugkomdag** – stap 2 van 6
  > Wat ging door zonder ons, en wat is gestopt?
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 17.40 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 17:40
bot #kade (aangepast)> **Terugkomdag** – stap 2 van 6
  > Wat ging door zonder ons, en wat is gestopt?
  Deze stap is voorbij.
bot #kade> **Terugkomdag** – wat jullie zeiden bij stap 2 van 6
  **Wat ging door zonder ons, en wat is gestopt?**
  > De plantdag is er nog, nu elk jaar. De werkgroep is gestopt.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Terugkomdag** – stap 3 van 6
  > Wat doe je nu anders dan voor deze samenwerking?
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 18.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Terugkomdag** in **De Groene Baan**: stap 3 van 6 is open tot 18.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
noor draagt bij (naam): Ik ga eerst kijken, en lees daarna pas.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 17:41
bot #kade (aangepast)> **Terugkomdag** – stap 3 van 6
  > Wat doe je nu anders dan voor deze samenwerking?
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 18.00 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 18:00
bot #kade (aangepast)> **Terugkomdag** – stap 3 van 6
  > Wat doe je nu anders dan voor deze samenwerking?
  Deze stap is voorbij.
bot #kade> **Terugkomdag** – wat jullie zeiden bij stap 3 van 6
  **Wat doe je nu anders dan voor deze samenwerking?**
  > Ik ga eerst kijken, en lees daarna pas.
  – Noor
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Terugkomdag** – stap 4 van 6
  > Waarbij kun je nog hulp gebruiken?
  *Schrijf een hele zin. Wie kan helpen, leest het ook.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 18.08 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Terugkomdag** in **De Groene Baan**: stap 4 van 6 is open tot 18.08 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
yara draagt bij (rol): We zoeken iemand die een subsidie kan lezen.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 18:01
bot #kade (aangepast)> **Terugkomdag** – stap 4 van 6
  > Waarbij kun je nog hulp gebruiken?
  *Schrijf een hele zin. Wie kan helpen, leest het ook.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 18.08 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 18:08
bot #kade (aangepast)> **Terugkomdag** – stap 4 van 6
  > Waarbij kun je nog hulp gebruiken?
  *Schrijf een hele zin. Wie kan helpen, leest het ook.*
  Deze stap is voorbij.
bot #kade> **Terugkomdag** – wat jullie zeiden bij stap 4 van 6
  **Waarbij kun je nog hulp gebruiken?**
  > We zoeken iemand die een subsidie kan lezen.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Terugkomdag** – stap 5 van 6
  > Wie wil je helpen, en waarmee?
  *Schrijf een hele zin. Klein mag.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 18.15 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Terugkomdag** in **De Groene Baan**: stap 5 van 6 is open tot 18.15 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): Ik lees één aanvraag per maand mee, voor elke groep die begint.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 18:09
bot #kade (aangepast)> **Terugkomdag** – stap 5 van 6
  > Wie wil je helpen, en waarmee?
  *Schrijf een hele zin. Klein mag.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 18.15 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 18:15
bot #kade (aangepast)> **Terugkomdag** – stap 5 van 6
  > Wie wil je helpen, en waarmee?
  *Schrijf een hele zin. Klein mag.*
  Deze stap is voorbij.
bot #kade> **Terugkomdag** – wat jullie zeiden bij stap 5 van 6
  **Wie wil je helpen, en waarmee?**
  > Ik lees één aanvraag per maand mee, voor elke groep die begint.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Terugkomdag** – stap 6 van 6
  > Hoe gaan we verder?
  - Doorgaan
  - Overdragen aan anderen
  - Stoppen
  *Praat eerst, kies dan. Stoppen is ook een keuze.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 18.30 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Terugkomdag** in **De Groene Baan**: stap 6 van 6 is open tot 18.30 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij: Overdragen
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
yara draagt bij: Doorgaan
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
els draagt bij: Doorgaan
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
noor draagt bij: Doorgaan
bot @noor> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
joris draagt bij: Doorgaan
bot @joris> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
@ ma 23-11-2026 18:16
bot #kade (aangepast)> **Terugkomdag** – stap 6 van 6
  > Hoe gaan we verder?
  - Doorgaan
  - Overdragen aan anderen
  - Stoppen
  *Praat eerst, kies dan. Stoppen is ook een keuze.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 18.30 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 18:30
bot #kade (aangepast)> **Terugkomdag** – stap 6 van 6
  > Hoe gaan we verder?
  - Doorgaan
  - Overdragen aan anderen
  - Stoppen
  *Praat eerst, kies dan. Stoppen is ook een keuze.*
  Deze stap is voorbij.
bot #kade> **Terugkomdag** – wat jullie zeiden bij stap 6 van 6
  **Hoe gaan we verder?**
  - Doorgaan (4 keer gekozen)
  - Overdragen aan anderen (1 keer gekozen)
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Terugkomdag** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat ging door? Wat stopte? Waarop bouwen jullie verder?
bot @sanne (aangepast)> **Terugkomdag** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
@ ma 23-11-2026 18:31
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=Het bericht op donderdag bleef. De sleutel is nog niet geregeld. We bouwen verder op de plantdag., first=Els leest de eerste aanvraag mee., by=14-12-2026
bot → sanne> Wat er uit **Terugkomdag** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Terugkomdag** – wat eruit kwam
  > Het bericht op donderdag bleef. De sleutel is nog niet geregeld. We bouwen verder op de plantdag.
  Eerste stap: Els leest de eerste aanvraag mee. (voor maandag 14 december)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Terugkomdag** in **De Groene Baan** is afgelopen.
  [Aanpassen]
