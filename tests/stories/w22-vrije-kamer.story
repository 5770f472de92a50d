# W22 Vrije kamer: alleen live, en niemand schrijft iets op. In de chat kan het niet.
@ ma 23-11-2026 15:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start vrije-kamer chat in #kade
bot → sanne> **Vrije kamer** kan alleen live, samen op één moment.
sanne typt /reflectie start vrije-kamer live in #kade
bot #kade> **Vrije kamer**
  We doen dit om vrij te praten over één onderwerp, zonder iets op te schrijven. Het duurt ongeveer 50 minuten. Er zijn drie stappen.
  Je mag altijd overslaan.
  Praat hardop of bel. Schrijf niet in de chat: een chat blijft bewaard, en iemand kan hem opvragen.
bot #kade> **Vrije kamer** – stap 1 van 3
  > De vrije kamer is open. Leg je telefoon weg. Ik lees niet mee en ik bewaar niets van dit gesprek.
  Deze stap duurt tot 15.03 uur.
bot @sanne> **Vrije kamer** in **De Groene Baan**: stap 1 van 3 is open tot 15.03 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
@ ma 23-11-2026 15:03
bot #kade (aangepast)> **Vrije kamer** – stap 1 van 3
  > De vrije kamer is open. Leg je telefoon weg. Ik lees niet mee en ik bewaar niets van dit gesprek.
  Deze stap is voorbij.
bot #kade> **Vrije kamer** – stap 2 van 3
  > Kies één echt onderwerp uit jullie werk. Er hoeft niets uit te komen.
  Deze stap duurt tot 15.48 uur.
bot @sanne (aangepast)> **Vrije kamer** in **De Groene Baan**: stap 2 van 3 is open tot 15.48 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 15:48
bot #kade (aangepast)> **Vrije kamer** – stap 2 van 3
  > Kies één echt onderwerp uit jullie werk. Er hoeft niets uit te komen.
  Deze stap is voorbij.
bot #kade> **Vrije kamer** – stap 3 van 3
  > De tijd is bijna om. Wil iemand iets meenemen naar de groep? Vertel het dan zelf. Het hoeft niet.
  Deze stap duurt tot 15.50 uur.
bot @sanne (aangepast)> **Vrije kamer** in **De Groene Baan**: stap 3 van 3 is open tot 15.50 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 15:50
bot #kade (aangepast)> **Vrije kamer** – stap 3 van 3
  > De tijd is bijna om. Wil iemand iets meenemen naar de groep? Vertel het dan zelf. Het hoeft niet.
  Deze stap is voorbij.
bot @sanne (aangepast)> **Vrije kamer** in **De Groene Baan** is afgelopen.
@ ma 23-11-2026 15:55
joris typt /reflectie in #kade
bot → joris> **Een sessie in De Groene Baan**
  Dit past bij waar jullie nu staan:
  - **Verwachtingen en afspraken** – De samenwerking begint, of er komen nieuwe mensen bij. Live 60 minuten. In de chat vijf dagen.
  - **Korte nabespreking** – Meteen na een bijeenkomst, een wandeling, een bezoek of een belangrijke brief. Live 15 minuten. In de chat één dag.
  - **1\-2\-4\-allen** – Steeds praten dezelfde mensen, of de groep is groot. Live 20 minuten. In de chat drie dagen.
  [Verwachtingen en afspraken] [Korte nabespreking] [1-2-4-allen] [Wat speelt er?] [Meer vormen] [Opbrengst opschrijven] [Wat kan ik nog meer?]
