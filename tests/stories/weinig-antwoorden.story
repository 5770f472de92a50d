# Drie weken met weinig antwoorden: niemand, twee mensen, vier mensen. Hoe kleiner de groep, hoe minder de bot zegt.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 30-11-2026 10:00
bot @bram> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @els> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @joris> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @noor> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @yara> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
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
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  *Fase: verbinden. Zonder AI gemaakt.*
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
@ wo 02-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  …
  [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  …
  [Waar komt dit vandaan?]

@ do 03-12-2026 10:00
bot #kade> **De vraag van deze week**
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 7 december om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els antwoordt (rol): Er werd vaak gebeld en dat hielp.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bram antwoordt (thema): Wij zijn zelf langsgegaan op het stadhuis.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
noor antwoordt (ik): Hier zeg ik liever niets over.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Alleen ik*.
  [Aanpassen] [Weghalen]
@ ma 07-12-2026 10:00
bot @joris> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @yara> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 07-12-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Deze vraag is gesloten.
@ di 08-12-2026 09:00
bot @bram> Er schreven te weinig mensen om iets samen te vatten in **De Stille Kade**. Daarom laat ik jouw antwoord niet zien. Wil je het zelf delen, of bewaren we het voor later?
  [Ik deel het zelf] [Bewaren voor later] [Aanpassen]
bot @els> Er schreven te weinig mensen om iets samen te vatten in **De Stille Kade**. Daarom laat ik jouw antwoord niet zien. Wil je het zelf delen, of bewaren we het voor later?
  [Ik deel het zelf] [Bewaren voor later] [Aanpassen]
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 9 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. Een paar mensen deelden iets. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Er zijn te weinig antwoorden voor een samenvatting. Ik laat ze daarom niet zien. De volgende keer stel ik een andere vraag.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 9 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. Een paar mensen deelden iets. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Er zijn te weinig antwoorden voor een samenvatting. Ik laat ze daarom niet zien. De volgende keer stel ik een andere vraag.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
@ wo 09-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. Een paar mensen deelden iets. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Er zijn te weinig antwoorden voor een samenvatting. Ik laat ze daarom niet zien. De volgende keer stel ik een andere vraag.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. Een paar mensen deelden iets. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Er zijn te weinig antwoorden voor een samenvatting. Ik laat ze daarom niet zien. De volgende keer stel ik een andere vraag.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. Een paar mensen deelden iets. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Er zijn te weinig antwoorden voor een samenvatting. Ik laat ze daarom niet zien. De volgende keer stel ik een andere vraag.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]

@ do 10-12-2026 10:00
bot #kade> **De vraag van deze week**
  > Waar gaat dit voor jou echt om? Zeg het in één zin.
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 14 december om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els antwoordt (rol): Er werd vaak gebeld en dat hielp.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram antwoordt (naam): Wij zijn zelf gebeld door de wethouder.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen]
noor antwoordt (rol): De subsidie liet op zich wachten.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
yara antwoordt (thema): Er is te veel gemaild.
bot @yara> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
@ ma 14-12-2026 10:00
bot @joris> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 14-12-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Waar gaat dit voor jou echt om? Zeg het in één zin.
  Deze vraag is gesloten.
@ di 15-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 16 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 50**
  *Fase: verbinden. 4 van de 6 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  > Waar gaat dit voor jou echt om? Zeg het in één zin.
  **In het kort**
  Dit kwam deze week bij meer mensen terug: contact.
  **Wat opviel**
  Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Wij zijn zelf gebeld door de wethouder.» – Bram
  **Om mee te nemen**
  Met wie uit dit kanaal sprak je nog niet? Bel die persoon deze week.
  *Klopt er iets niet? Zeg het tot en met maandag 21 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 16 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 50**
  *Fase: verbinden. 4 van de 6 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  > Waar gaat dit voor jou echt om? Zeg het in één zin.
  **In het kort**
  Dit kwam deze week bij meer mensen terug: contact.
  **Wat opviel**
  Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Wij zijn zelf gebeld door de wethouder.» – Bram
  **Om mee te nemen**
  Met wie uit dit kanaal sprak je nog niet? Bel die persoon deze week.
  *Klopt er iets niet? Zeg het tot en met maandag 21 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
@ wo 16-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 50**
  *Fase: verbinden. 4 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waar gaat dit voor jou echt om? Zeg het in één zin.
  **In het kort**
  Dit kwam deze week bij meer mensen terug: contact.
  **Wat opviel**
  Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Wij zijn zelf gebeld door de wethouder.» – Bram
  **Om mee te nemen**
  Met wie uit dit kanaal sprak je nog niet? Bel die persoon deze week.
  *Klopt er iets niet? Zeg het tot en met maandag 21 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. 4 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. 4 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
