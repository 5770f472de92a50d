# Een begeleider zegt een zin van de samenvatting anders. Citaten blijven zoals ze zijn. De samenvatting zegt dat een begeleider het schreef, en dat die haar las.
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
noor antwoordt (rol): Wij belden deze week drie keer met elkaar.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bram antwoordt (rol): Ik hoorde lang niets en belde toen zelf.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
yara antwoordt (rol): De subsidie kwam te laat voor het terras.
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
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Drie mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
  **Een ander geluid**
  Iemand schreef ook over geld: wat iets kost, wie betaalt en wat er nodig is.
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Drie mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
  **Een ander geluid**
  Iemand schreef ook over geld: wat iets kost, wie betaalt en wat er nodig is.
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]

# In de schets. Woorden van een antwoord mogen niet, en namen ook niet: dan had de schrijver niets te kiezen.
sanne drukt [Woorden aanpassen]
formulier sanne> Woorden aanpassen
  Kies een zin. Citaten kun je niet veranderen.
  (which)
  [Verder]
sanne vult in: which=1.0cafd6d7
formulier sanne> Woorden aanpassen
  Schrijf wat er staat in andere woorden. De zin blijft rusten op dezelfde antwoorden. Erbij staat dat een begeleider hem schreef. Het citaat eronder blijft zoals het is.
  (text=Drie mensen schreven over contact: bellen, langsgaan of juist niets horen.)
  [Bewaren]
sanne vult in: text=Drie mensen schreven: «er werd vaak gebeld»
fout sanne> text: Schrijf zonder aanhalingstekens. Een citaat staat apart, in de woorden van wie het zei.
sanne vult in: text=Els vond bellen prettig
fout sanne> text: Hier lijkt een naam in te staan: Els. Schrijf een functie, of «iemand».
sanne vult in: text=Even bellen werkt bij ons beter dan een mail, zeggen drie mensen.
bot → sanne> Bewaard. De andere begeleiders zien het in hun schets.
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Even bellen werkt bij ons beter dan een mail, zeggen drie mensen. *(in woorden van een begeleider)*
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
  **Een ander geluid**
  Iemand schreef ook over geld: wat iets kost, wie betaalt en wat er nodig is.
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Even bellen werkt bij ons beter dan een mail, zeggen drie mensen. *(in woorden van een begeleider)*
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
  **Een ander geluid**
  Iemand schreef ook over geld: wat iets kost, wie betaalt en wat er nodig is.
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]

# Na het plaatsen kan het ook nog, tot en met de dag in de laatste regel. De samenvatting zegt dan dat ze is aangepast.
@ wo 02-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Even bellen werkt bij ons beter dan een mail, zeggen drie mensen. *(in woorden van een begeleider)*
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
  **Een ander geluid**
  Iemand schreef ook over geld: wat iets kost, wie betaalt en wat er nodig is.
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Even bellen werkt bij ons beter dan een mail, zeggen drie mensen. *(in woorden van een begeleider)*
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
  **Een ander geluid**
  Iemand schreef ook over geld: wat iets kost, wie betaalt en wat er nodig is.
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Even bellen werkt bij ons beter dan een mail, zeggen drie mensen. *(in woorden van een begeleider)*
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
  **Een ander geluid**
  Iemand schreef ook over geld: wat iets kost, wie betaalt en wat er nodig is.
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Woorden aanpassen] [Waar komt dit vandaan?]
joris drukt [Woorden aanpassen]
formulier joris> Woorden aanpassen
  Kies een zin. Citaten kun je niet veranderen.
  (which)
  [Verder]
joris vult in: which=2.25daf4bc
formulier joris> Woorden aanpassen
  Schrijf wat er staat in andere woorden. De zin blijft rusten op dezelfde antwoorden. Erbij staat dat een begeleider hem schreef. Het citaat eronder blijft zoals het is. De samenvatting in het kanaal wordt meteen aangepast.
  (text=Iemand schreef ook over geld: wat iets kost, wie betaalt en wat er nodig is.)
  [Bewaren]
joris vult in: text=Iemand schreef ook over de subsidie en het terras.
bot → joris> Bewaard. De samenvatting in het kanaal is aangepast, en zegt dat ook.
bot #kade (aangepast)> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Even bellen werkt bij ons beter dan een mail, zeggen drie mensen. *(in woorden van een begeleider)*
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
  **Een ander geluid**
  Iemand schreef ook over de subsidie en het terras. *(in woorden van een begeleider)*
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Even bellen werkt bij ons beter dan een mail, zeggen drie mensen. *(in woorden van een begeleider)*
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
  **Een ander geluid**
  Iemand schreef ook over de subsidie en het terras. *(in woorden van een begeleider)*
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Even bellen werkt bij ons beter dan een mail, zeggen drie mensen. *(in woorden van een begeleider)*
  > «Er werd vaak gebeld en dat hielp.» – ambtenaar
  > «Bellen helpt ons meer dan mailen.» – initiatiefnemer
  **Een ander geluid**
  Iemand schreef ook over de subsidie en het terras. *(in woorden van een begeleider)*
  > «De subsidie kwam te laat voor het terras.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Woorden aanpassen] [Waar komt dit vandaan?]
yara drukt [Waar komt dit vandaan?]
bot → yara> **Waar komt dit vandaan?** Samenvatting van week 48. Je ziet alleen wat de schrijvers jou laten zien.
  **Deze week ging het onder meer over contact.**
  - Drie antwoorden die je hier niet kunt lezen.
  **Even bellen werkt bij ons beter dan een mail, zeggen drie mensen.** *(in woorden van een begeleider)*
  - «Er werd vaak gebeld en dat hielp.»
  - «Bellen helpt ons meer dan mailen.»
  - Eén antwoord dat je hier niet kunt lezen.
  **Iemand schreef ook over de subsidie en het terras.** *(in woorden van een begeleider)*
  - Jijzelf: «De subsidie kwam te laat voor het terras.»
