# Het ligt stil bij de brug, en iedereen weet dat. De begeleiders zeggen wanneer er weer een bericht komt.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, bram=initiatiefnemer
bram typt /reflectie stand in #kade
bot → bram> **De stand van De Stille Kade**
  Nog niemand heeft gezegd hoe het staat. Begeleiders laten dit weten.
sanne typt /reflectie stand in #kade
bot → sanne> **De stand van De Stille Kade**
  Nog niemand heeft gezegd hoe het staat.
  [Stand laten weten]
sanne drukt [Stand laten weten]
formulier sanne> Hoe staat het?
  Het kanaal leest dit meteen. Geen voortgang is ook een bericht. Schrijf functies, geen namen.
  (kind, what, waits_for, instead, next)
  [Laten weten]
sanne vult in: kind=no_progress, what=de brug
fout sanne> next: Kies een dag. Weet je het nog niet? Kies dan de dag waarop je weer iets laat weten.
sanne vult in: kind=no_progress, what=de brug, waits_for=de toets door de afdeling bouw, instead=de plantenlijst afmaken, next=vrijdag
bot → sanne> Het kanaal leest nu hoe het staat. Op vrijdag 27 november vraag ik je hoe het dan staat.
bot #kade> **De stand van De Stille Kade**
  Geen voortgang. Dit ligt stil: de brug. We wachten op: de toets door de afdeling bouw. Volgend bericht: vrijdag 27 november, ook als er niets nieuws is. Dit kunnen we wél doen: de plantenlijst afmaken.
bram typt /reflectie stand in #kade
bot → bram> **De stand van De Stille Kade**
  Geen voortgang. Dit ligt stil: de brug. We wachten op: de toets door de afdeling bouw. Volgend bericht: vrijdag 27 november, ook als er niets nieuws is. Dit kunnen we wél doen: de plantenlijst afmaken. Begeleiders laten dit weten.
# Op vrijdag wordt Sanne gevraagd hoe het staat. Ze zegt dat het nog stilligt, met een nieuwe dag.
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ vr 27-11-2026 10:00
bot @sanne> Je kunt laten weten hoe het staat. Geen voortgang is ook een antwoord.
  - **De Stille Kade** – stand «de brug» Vandaag zou er een bericht komen.
  [Stand laten weten]
sanne drukt [Stand laten weten]
formulier sanne> Hoe staat het?
  Het kanaal leest dit meteen. Geen voortgang is ook een bericht. Schrijf functies, geen namen.
  (kind=no_progress, what=de brug, waits_for=de toets door de afdeling bouw, instead=de plantenlijst afmaken, next)
  [Laten weten]
sanne vult in: kind=waiting, what=, waits_for=de toets door de afdeling bouw, instead=, next=15-01-2027
bot → sanne> Het kanaal leest nu hoe het staat. Op vrijdag 15 januari vraag ik je hoe het dan staat.
bot #kade> **De stand van De Stille Kade**
  We wachten op: de toets door de afdeling bouw. Volgend bericht: vrijdag 15 januari, ook als er niets nieuws is.
# De samenvatting zegt het ook, en de tijdlijn.
@ ma 30-11-2026 10:00
bot @bram> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @els> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @joris> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 30-11-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Deze vraag is gesloten.
@ di 01-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Stand**
  We wachten op: de toets door de afdeling bouw. Het ligt stil sinds maandag 23 november. Volgend bericht: vrijdag 15 januari, ook als er niets nieuws is.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Stand**
  We wachten op: de toets door de afdeling bouw. Het ligt stil sinds maandag 23 november. Volgend bericht: vrijdag 15 januari, ook als er niets nieuws is.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
@ wo 02-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Stand**
  We wachten op: de toets door de afdeling bouw. Het ligt stil sinds maandag 23 november. Volgend bericht: vrijdag 15 januari, ook als er niets nieuws is.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Stand**
  We wachten op: de toets door de afdeling bouw. Het ligt stil sinds maandag 23 november. Volgend bericht: vrijdag 15 januari, ook als er niets nieuws is.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Stand**
  We wachten op: de toets door de afdeling bouw. Het ligt stil sinds maandag 23 november. Volgend bericht: vrijdag 15 januari, ook als er niets nieuws is.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
els typt /reflectie tijdlijn in #kade
bot → els> **De tijdlijn van De Stille Kade**
  De casus begon op maandag 23 november.
  - Maandag 23 november: stand – geen voortgang: de brug (we wachten op de toets door de afdeling bouw)
  - Vrijdag 27 november: stand – we wachten: de toets door de afdeling bouw
