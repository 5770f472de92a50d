# Wie een antwoord weghaalt, haalt het overal weg: ook uit een samenvatting die al in het kanaal staat.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els antwoordt (rol): Er werd vaak gebeld en dat hielp.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
noor antwoordt (naam): Ik heb zelf gemaild en kreeg antwoord.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren met naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bram antwoordt (rol): Wij zijn zelf langsgegaan op het stadhuis.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
yara antwoordt (rol): De subsidie kwam te laat voor het terras.
bot @yara> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
joris antwoordt (ik): Dit schrijf ik alleen voor mijzelf op.
bot @joris> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Alleen ik*.
  [Aanpassen] [Weghalen]
sanne antwoordt (thema): Er was te weinig budget voor de opening.
bot @sanne> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
@ ma 30-11-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Deze vraag is gesloten.
@ di 01-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact en geld.
  **Wat opviel**
  Drie mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Ik heb zelf gemaild en kreeg antwoord.» – Noor
  Twee mensen noemden geld: wat iets kost, wie betaalt en wat er nodig is.
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
@ wo 02-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact en geld.
  **Wat opviel**
  Drie mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Ik heb zelf gemaild en kreeg antwoord.» – Noor
  Twee mensen noemden geld: wat iets kost, wie betaalt en wat er nodig is.
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
bram opent het overzicht
overzicht bram> Mijn overzicht
  ## Nu open
  Er staat nu geen vraag voor je open.
  ## Mijn antwoorden
  *De Stille Kade, dinsdag 24 november: Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?* «Wij zijn zelf langsgegaan op het stadhuis.» (Citeren zonder naam)
  [Aanpassen] [Weghalen]
  ## Mijn casus
  **De Stille Kade**. Hier werken samen: gemeente Vaartdam en de buurt. Je doet mee als initiatiefnemer.
  [Mijn moment] [Bewaren]
bram drukt [Weghalen]
formulier bram> Antwoord weghalen
  > Wij zijn zelf langsgegaan op het stadhuis.
  Niemand ziet het antwoord straks nog. Het verdwijnt overal: ook uit de schets en uit een samenvatting die al geplaatst is. Dit kun je niet terugdraaien.
  [Weghalen]
bram vult in:
bot → bram> Het antwoord is weg.
bot #kade (aangepast)> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 4 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact en geld.
  **Wat opviel**
  Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Ik heb zelf gemaild en kreeg antwoord.» – Noor
  Een paar mensen noemden geld: wat iets kost, wie betaalt en wat er nodig is.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @bram (aangepast)> Het antwoord is weg.
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. 4 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. 4 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
els drukt [Waar komt dit vandaan?] in #kade
bot → els> **Waar komt dit vandaan?** Samenvatting van week 48. Je ziet alleen wat de schrijvers jou laten zien.
  **Deze week ging het onder meer over contact en geld.**
  - Jijzelf: «Er werd vaak gebeld en dat hielp.»
  - Noor: «Ik heb zelf gemaild en kreeg antwoord.»
  - Twee antwoorden die je hier niet kunt lezen.
  **Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen.**
  - Jijzelf: «Er werd vaak gebeld en dat hielp.»
  - Noor: «Ik heb zelf gemaild en kreeg antwoord.»
  **Een paar mensen noemden geld: wat iets kost, wie betaalt en wat er nodig is.**
  - Twee antwoorden die je hier niet kunt lezen.
