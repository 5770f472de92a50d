# W17 De andere stem, aan tafel. Mensen praten en niemand typt: de stappen gaan door tot het eind.
@ ma 23-11-2026 16:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start andere-stem een fietspad langs de baan live in #kade
bot #kade> **De andere stem**
  We doen dit om ook te horen wie het anders ziet, en daar iets mee te doen. Het duurt ongeveer 55 minuten. Er zijn zes stappen.
  Het gaat over: **een fietspad langs de baan**
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **De andere stem** – stap 1 van 6
  > Hoe kijk jij naar «een fietspad langs de baan»?
  *Elke mening mag er zijn.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 16.10 uur.
  [Bijdrage geven]
bot @joris> **De andere stem** in **De Groene Baan**: stap 1 van 6 is open tot 16.10 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven] [Onderwerp noemen]
@ ma 23-11-2026 16:10
bot #kade (aangepast)> **De andere stem** – stap 1 van 6
  > Hoe kijk jij naar «een fietspad langs de baan»?
  *Elke mening mag er zijn.*
  Deze stap is voorbij.
bot #kade> **De andere stem** – stap 2 van 6
  > Wat zie jij anders dan wat hier staat?
  *Een klein verschil telt ook.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 16.18 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **De andere stem** in **De Groene Baan**: stap 2 van 6 is open tot 16.18 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 16:18
bot #kade (aangepast)> **De andere stem** – stap 2 van 6
  > Wat zie jij anders dan wat hier staat?
  *Een klein verschil telt ook.*
  Deze stap is voorbij.
bot #kade> **De andere stem** – stap 3 van 6
  > Waar herken je iets van, al is het een klein beetje?
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 16.24 uur.
  [Herken ik]
bot @joris (aangepast)> **De andere stem** in **De Groene Baan**: stap 3 van 6 is open tot 16.24 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 16:24
bot #kade (aangepast)> **De andere stem** – stap 3 van 6
  > Waar herken je iets van, al is het een klein beetje?
  Deze stap is voorbij.
bot #kade> **De andere stem** – stap 4 van 6
  > Welk voorstel ligt er nu?
  *Eén zin die iedereen kan herhalen.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 16.34 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **De andere stem** in **De Groene Baan**: stap 4 van 6 is open tot 16.34 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 16:34
bot #kade (aangepast)> **De andere stem** – stap 4 van 6
  > Welk voorstel ligt er nu?
  *Eén zin die iedereen kan herhalen.*
  Deze stap is voorbij.
bot #kade> **De andere stem** – stap 5 van 6
  > Kun je nog niet mee? Wat heb je nodig om wel mee te kunnen?
  *Wie al mee kan, luistert.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 16.45 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **De andere stem** in **De Groene Baan**: stap 5 van 6 is open tot 16.45 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 16:45
bot #kade (aangepast)> **De andere stem** – stap 5 van 6
  > Kun je nog niet mee? Wat heb je nodig om wel mee te kunnen?
  *Wie al mee kan, luistert.*
  Deze stap is voorbij.
bot #kade> **De andere stem** – stap 6 van 6
  > Hoe ziet het voorstel eruit met dat erbij?
  *Schrijf een hele zin die iedereen kan herhalen.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 16.55 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **De andere stem** in **De Groene Baan**: stap 6 van 6 is open tot 16.55 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 16:55
bot #kade (aangepast)> **De andere stem** – stap 6 van 6
  > Hoe ziet het voorstel eruit met dat erbij?
  *Schrijf een hele zin die iedereen kan herhalen.*
  Deze stap is voorbij.
bot #kade> **De andere stem** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat is het voorstel? Wat had de andere stem nodig om mee te kunnen?
bot @joris (aangepast)> **De andere stem** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
@ ma 23-11-2026 17:00
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=Voorstel: een smal pad zonder fietsen. Wie liever fietsen wil, kan mee als er een route omheen komt., first=De route staat op de tekening., by=07-12-2026
bot → joris> Wat er uit **De andere stem** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **De andere stem** – wat eruit kwam
  > Voorstel: een smal pad zonder fietsen. Wie liever fietsen wil, kan mee als er een route omheen komt.
  Eerste stap: De route staat op de tekening. (voor maandag 7 december)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **De andere stem** in **De Groene Baan** is afgelopen.
  [Aanpassen]
