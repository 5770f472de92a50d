# In deze casus wordt een samenvatting pas geplaatst als twee begeleiders akkoord zijn.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer
de casus heeft review=both
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
noor antwoordt (rol): Ik heb zelf gemaild en kreeg antwoord.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bram antwoordt (rol): Wij zijn zelf langsgegaan op het stadhuis.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
@ ma 30-11-2026 10:00
bot @joris> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 30-11-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Deze vraag is gesloten.
@ di 01-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst als twee begeleiders akkoord zijn.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Akkoord] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst als twee begeleiders akkoord zijn.
  …
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  …
  [Akkoord] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
sanne drukt [Akkoord]
bot → sanne> Bedankt. Ik heb je akkoord genoteerd.
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst als twee begeleiders akkoord zijn.
  …
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  …
  [Akkoord] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst als twee begeleiders akkoord zijn.
  …
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  …
  [Akkoord] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
@ wo 02-12-2026 16:00
bot #kade> De samenvatting komt later. We willen hem eerst goed maken.
joris drukt [Akkoord]
bot → joris> Bedankt. Ik heb je akkoord genoteerd.
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
