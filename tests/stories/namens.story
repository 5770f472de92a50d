# Niet iedereen gebruikt deze chat. Een begeleider typt wat iemand zei, leest het voor, en bewaart het pas dan.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie namens in #kade
bot → sanne> In **De Stille Kade** staat nu geen vraag open.
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els antwoordt (rol): We belden vaker met de bewoners en dat hielp.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat deed de ander dat hielp?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
noor antwoordt (rol): Er werd vaak gebeld en dat hielp.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bram antwoordt (rol): Wij zijn zelf langsgegaan op het stadhuis.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
els typt /reflectie namens in #kade
bot → els> Alleen de begeleiders van deze casus kunnen dit doen.
joris typt /reflectie namens in #kade
formulier joris> Namens iemand antwoorden
  Voor iemand die je sprak, aan de telefoon of aan tafel. Straks lees je het antwoord eerst voor. De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  (name, role, text, share)
  [Verder]
joris vult in: name=Opa Henk, role=initiatiefnemer, text=Ik hoor pas iets als ik zelf bel. Mijn nummer is 06-12345678., share=rol
fout joris> text: Er staat een telefoonnummer in, of iets wat daarop lijkt. Dat bewaar ik niet. Haal het weg en verstuur je tekst opnieuw.
joris vult in: name=Opa Henk, role=initiatiefnemer, text=Ik hoor pas iets als ik zelf bel met de gemeente., share=rol
formulier joris> Lees dit voor
  Lees voor wat er staat, en zeg ook wie het mag zien. Klopt het? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  (name=Opa Henk, role=initiatiefnemer, text=Ik hoor pas iets als ik zelf bel met de gemeente., share=rol)
  [Ja, dit klopt]
joris vult in:
bot @joris> Bewaard in **De Stille Kade**, namens Opa Henk. Wie mag dit zien: *Citeren zonder naam*.
  [Weghalen]

# Opa Henk krijgt nooit een bericht, maar telt wel mee als mens.
@ ma 30-11-2026 10:00
bot @joris> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
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
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
@ wo 02-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 4 van de 7 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
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
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
els drukt [Waar komt dit vandaan?]
bot → els> **Waar komt dit vandaan?** Samenvatting van week 48. Je ziet alleen wat de schrijvers jou laten zien.
  **Deze week ging het onder meer over contact.**
  - Jijzelf: «We belden vaker met de bewoners en dat hielp.»
  - Drie antwoorden die je hier niet kunt lezen.
  **Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen.**
  - Jijzelf: «We belden vaker met de bewoners en dat hielp.»
  - Drie antwoorden die je hier niet kunt lezen.
joris drukt [Weghalen]
formulier joris> Antwoord weghalen
  > Ik hoor pas iets als ik zelf bel met de gemeente.
  Niemand ziet het antwoord straks nog. Het verdwijnt overal: ook uit de schets en uit een samenvatting die al geplaatst is. Dit kun je niet terugdraaien.
  [Weghalen]
joris vult in:
bot → joris> Het antwoord is weg.
bot #kade (aangepast)> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 3 van de 7 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
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
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @joris (aangepast)> Het antwoord is weg.
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
