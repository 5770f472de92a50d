# Er loopt een Woo-verzoek. Niets wordt verwijderd, en wie iets weghaalt, verbergt het tot het verzoek voorbij is.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
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
bram antwoordt (naam): Wij zijn zelf langsgegaan op het stadhuis.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren met naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
yara antwoordt (rol): Ik hoorde lang niets en belde toen zelf.
bot @yara> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
joris antwoordt (rol): Bellen helpt ons meer dan mailen.
bot @joris> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
@ ma 30-11-2026 10:00
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
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
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Vijf mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «We belden vaker met de bewoners en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
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
sanne opent het overzicht
overzicht sanne> Mijn overzicht
  ## Nu open
  Er staat nu geen vraag voor je open.
  ## Mijn antwoorden
  Je hebt nog niets geschreven.
  ## Mijn casus
  **De Stille Kade**. Hier werken samen: gemeente Vaartdam en de buurt. Je doet mee als ambtenaar en je begeleidt.
  [Mijn moment] [Bewaren] [Stel nu een vraag] [Stand laten weten] [Namens iemand antwoorden] [Ritme en taal] [Casus pauzeren] [Niets verwijderen] [Casus afsluiten]
sanne drukt [Niets verwijderen]
formulier sanne> Niets verwijderen
  Bijvoorbeeld omdat er een Woo-verzoek of een procedure loopt. Antwoorden verlopen dan niet. Wie een antwoord weghaalt, verbergt het: niemand ziet het nog, maar het blijft bewaard. Het kanaal krijgt hier bericht van.
  (why)
  [Niets meer verwijderen]
sanne vult in: why=
fout sanne> why: Schrijf waarom, in hooguit 200 tekens.
sanne vult in: why=Er loopt een Woo-verzoek over de kade.
bot → sanne> In **De Stille Kade** wordt voorlopig niets verwijderd. De reden:
  > Er loopt een Woo\-verzoek over de kade.
  Haal je een antwoord weg? Dan ziet niemand het meer, maar het blijft bewaard tot dit voorbij is.
bot #kade> In **De Stille Kade** wordt voorlopig niets verwijderd. De reden:
  > Er loopt een Woo\-verzoek over de kade.
  Haal je een antwoord weg? Dan ziet niemand het meer, maar het blijft bewaard tot dit voorbij is.
els typt /reflectie weghalen in #kade
overzicht els> Mijn overzicht
  ## Mijn antwoorden
  *De Stille Kade, dinsdag 24 november: Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?* «We belden vaker met de bewoners en dat hielp.» (Citeren zonder naam)
  [Aanpassen] [Weghalen]
els drukt [Weghalen]
formulier els> Antwoord weghalen
  > We belden vaker met de bewoners en dat hielp.
  In deze casus mag nu niets verwijderd worden. Het antwoord wordt daarom verborgen. Later wordt het verwijderd. Alleen jij vindt het nog, met **/reflectie mijn-gegevens**. Het verdwijnt overal: ook uit de schets en uit een samenvatting die al geplaatst is. Dit kun je niet terugdraaien.
  [Weghalen]
els vult in:
bot → els> Niemand anders ziet het antwoord meer. Het blijft wel bewaard, omdat in deze casus nu niets verwijderd mag worden. Je vindt het nog met **/reflectie mijn-gegevens**.
bot #kade (aangepast)> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 4 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Wij zijn zelf langsgegaan op het stadhuis.» – Bram
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @els (aangepast)> Niemand anders ziet het antwoord meer. Het blijft wel bewaard, omdat in deze casus nu niets verwijderd mag worden. Je vindt het nog met **/reflectie mijn-gegevens**.
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]

# Het is voorbij: wat Els weghaalde, is nu echt weg.
@ wo 02-12-2026 18:00
joris opent het overzicht
overzicht joris> Mijn overzicht
  ## Nu open
  Er staat nu geen vraag voor je open.
  ## Mijn antwoorden
  *De Stille Kade, dinsdag 24 november: Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?* «Bellen helpt ons meer dan mailen.» (Citeren zonder naam)
  [Aanpassen] [Weghalen]
  ## Mijn casus
  **De Stille Kade**. Hier werken samen: gemeente Vaartdam en de buurt. Je doet mee als initiatiefnemer en je begeleidt. Er wordt nu niets verwijderd.
  [Mijn moment] [Bewaren] [Stel nu een vraag] [Stand laten weten] [Namens iemand antwoorden] [Ritme en taal] [Casus pauzeren] [Verwijderen mag weer] [Casus afsluiten]
joris drukt [Verwijderen mag weer]
bot → joris> In **De Stille Kade** worden antwoorden weer gewoon verwijderd. Wat mensen intussen weghaalden, is nu echt weg.
bot #kade> In **De Stille Kade** worden antwoorden weer gewoon verwijderd. Wat mensen intussen weghaalden, is nu echt weg.
els typt /reflectie mijn-gegevens in #kade
bot → els> **Wat ik van je bewaar, Els.** Het gaat om één casus. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  **De Stille Kade** – Ambtenaar
  - Nog geen antwoorden.
  [In computertaal (JSON)]
