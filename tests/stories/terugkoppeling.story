# Twee weken. In de eerste wordt iets gevraagd en iets beloofd. De tweede samenvatting begint met wat ermee gebeurde.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els antwoordt (rol): Er werd deze week vaak gebeld en dat hielp.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat deed de ander dat hielp?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
noor antwoordt (rol): We belden meteen terug na de mail.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bram antwoordt (rol): Wij zijn zelf langsgegaan op het stadhuis.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
yara antwoordt (thema): Ik hoorde lang niets en belde toen zelf.
bot @yara> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
joris antwoordt (rol): Bellen ging sneller dan mailen.
bot @joris> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]

# Op dinsdag ligt de schets er. Er is nog niets om over te vertellen, wel iets om te bewaren.
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
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Vijf mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «We belden meteen terug na de mail.» – ambtenaar
  > «Bellen ging sneller dan mailen.» – initiatiefnemer
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
sanne drukt [Verzoek of belofte toevoegen]
formulier sanne> Verzoek of belofte toevoegen
  Dit komt in de volgende samenvatting. Daarna vraag ik elke week wat ermee gebeurde. Schrijf functies, geen namen.
  (kind, text, by)
  [Bewaren]
sanne vult in: kind=verzoek, text=Eén aanspreekpunt bij de gemeente
bot → sanne> Bewaard. Het komt in de volgende samenvatting. De andere begeleiders zien het ook.
  [Verzoek of belofte weghalen]
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  **Knopen en afspraken**
  - Verzoek: Eén aanspreekpunt bij de gemeente.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
# Een dag die voorbij is, kan niet. Wat een persoon raakt, komt er niet in.
joris drukt [Verzoek of belofte toevoegen]
formulier joris> Verzoek of belofte toevoegen
  Dit komt in de volgende samenvatting. Daarna vraag ik elke week wat ermee gebeurde. Schrijf functies, geen namen.
  (kind, text, by)
  [Bewaren]
joris vult in: kind=belofte, text=Een sleutel van het hek., by=30-11-2026
fout joris> by: Schrijf een dag vanaf morgen en binnen een jaar, zoals 24-12-2026.
joris vult in: kind=belofte, text=Een sleutel van het hek. Bel 06-12345678., by=10-12-2026
fout joris> text: Er staat een telefoonnummer in, of iets wat daarop lijkt. Dat bewaar ik niet. Haal het weg en verstuur je tekst opnieuw.
joris vult in: kind=belofte, text=Een sleutel van het hek., by=10-12-2026
bot → joris> Bewaard. Het komt in de volgende samenvatting. De andere begeleiders zien het ook.
  [Verzoek of belofte weghalen]
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  **Knopen en afspraken**
  - Verzoek: Eén aanspreekpunt bij de gemeente.
  - Belofte: Een sleutel van het hek. Meer hoor je vóór donderdag 10 december.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
joris drukt [Verzoek of belofte toevoegen]
formulier joris> Verzoek of belofte toevoegen
  Dit komt in de volgende samenvatting. Daarna vraag ik elke week wat ermee gebeurde. Schrijf functies, geen namen.
  (kind, text, by)
  [Bewaren]
joris vult in: kind=verzoek, text=Wie beslist over het terras?
bot → joris> Bewaard. Het komt in de volgende samenvatting. De andere begeleiders zien het ook.
  [Verzoek of belofte weghalen]
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  **Knopen en afspraken**
  - Verzoek: Eén aanspreekpunt bij de gemeente.
  - Belofte: Een sleutel van het hek. Meer hoor je vóór donderdag 10 december.
  - Verzoek: Wie beslist over het terras?
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
# Een vergissing gaat er weer uit.
sanne drukt [Verzoek of belofte toevoegen]
formulier sanne> Verzoek of belofte toevoegen
  Dit komt in de volgende samenvatting. Daarna vraag ik elke week wat ermee gebeurde. Schrijf functies, geen namen.
  (kind, text, by)
  [Bewaren]
sanne vult in: kind=verzoek, text=Dit hoort bij een andere casus
bot → sanne> Bewaard. Het komt in de volgende samenvatting. De andere begeleiders zien het ook.
  [Verzoek of belofte weghalen]
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  **Knopen en afspraken**
  - Verzoek: Eén aanspreekpunt bij de gemeente.
  - Belofte: Een sleutel van het hek. Meer hoor je vóór donderdag 10 december.
  - Verzoek: Wie beslist over het terras?
  Er is er nog één. Die staat in de volgende samenvatting.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
sanne drukt [Verzoek of belofte weghalen]
formulier sanne> Verzoek of belofte weghalen
  De tekst verdwijnt overal, ook uit samenvattingen die al geplaatst zijn. Dit kan niet terug.
  (item=…)
  [Weghalen]
sanne vult in:
bot → sanne> Weggehaald. De tekst is overal weg.
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  **Knopen en afspraken**
  - Verzoek: Eén aanspreekpunt bij de gemeente.
  - Belofte: Een sleutel van het hek. Meer hoor je vóór donderdag 10 december.
  - Verzoek: Wie beslist over het terras?
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
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
  > «We belden meteen terug na de mail.» – ambtenaar
  > «Bellen ging sneller dan mailen.» – initiatiefnemer
  **Knopen en afspraken**
  - Verzoek: Eén aanspreekpunt bij de gemeente.
  - Belofte: Een sleutel van het hek. Meer hoor je vóór donderdag 10 december.
  - Verzoek: Wie beslist over het terras?
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
# Wie meedoet, ziet wat er openstaat.
els typt /reflectie status in #kade
bot → els> **De Stille Kade**. Zes mensen doen mee.
  Hier werken samen: gemeente Vaartdam en de buurt.
  Er staat nu geen vraag open. De volgende vraag komt donderdag 3 december om 10.00 uur.
  **Wat mensen vroegen en wat is beloofd**
  - Eén aanspreekpunt bij de gemeente: nog geen antwoord.
  - Een sleutel van het hek: nog geen antwoord. Meer hoor je vóór donderdag 10 december.
  - Wie beslist over het terras? Nog geen antwoord.

@ do 03-12-2026 10:00
bot #kade> **De vraag van deze week**
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 7 december om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els antwoordt (rol): Er werd deze week vaak gebeld en dat hielp.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
noor antwoordt (rol): We belden meteen terug na de mail.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram antwoordt (rol): Wij zijn zelf langsgegaan op het stadhuis.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
yara antwoordt (thema): Ik hoorde lang niets en belde toen zelf.
bot @yara> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  [Aanpassen] [Weghalen]
joris antwoordt (rol): Bellen ging sneller dan mailen.
bot @joris> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
els typt /reflectie vraag in #kade
bot → els> De vraag van **De Stille Kade** wordt nog gezocht. Wie meedoet, mag er een schrijven.
  [Nieuwe versie voorstellen]
els drukt [Nieuwe versie voorstellen]
formulier els> Jullie vraag
  Waar draait deze samenwerking om? Schrijf het als een vraag. Iedereen in het kanaal ziet je voorstel, met jouw naam. Hij geldt meteen. Een volgende versie geldt als van elke kant iemand ja zegt.
  (text)
  [Voorstellen]
els vult in: text=Hoe wordt de kade weer van de buurt?
bot → els> Bewaard als versie 1. Het staat in het kanaal.
bot #kade> **Jullie vraag (versie 1)**
  > Hoe wordt de kade weer van de buurt?
  Geschreven door Els. Klopt er een woord niet? Typ **/reflectie vraag**.
@ ma 07-12-2026 10:00
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 07-12-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Deze vraag is gesloten.
@ di 08-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 9 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt. Over drie verzoeken en beloftes is nog niets gezegd. Je kunt laten weten hoe het staat.
  …
  **Wat gebeurde er met vorige week?**
  - Eén aanspreekpunt bij de gemeente: nog geen antwoord.
  - Een sleutel van het hek: nog geen antwoord. Meer hoor je vóór donderdag 10 december.
  - Wie beslist over het terras? Nog geen antwoord.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 9 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt. Over drie verzoeken en beloftes is nog niets gezegd. Je kunt laten weten hoe het staat.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
# Beiden openen het formulier. Sanne weet van het aanspreekpunt, Joris van de sleutel. Over het terras zegt niemand iets.
joris drukt [Laten weten hoe het staat]
formulier joris> Laten weten hoe het staat
  Wat gebeurde er met wat mensen vroegen, en met wat is beloofd? Je antwoord staat vooraan in de volgende samenvatting.
  (status_a=open, by_a, status_b=open, by_b=2026-12-10, status_c=open, by_c, stand=not_said, what, next)
  [Bewaren]
sanne drukt [Laten weten hoe het staat]
formulier sanne> Laten weten hoe het staat
  Wat gebeurde er met wat mensen vroegen, en met wat is beloofd? Je antwoord staat vooraan in de volgende samenvatting.
  (status_a=open, by_a, status_b=open, by_b=2026-12-10, status_c=open, by_c, stand=not_said, what, next)
  [Bewaren]
sanne vult in: status_a=done, stand=waiting, what=de toets van de brug, next=17-12-2026
bot → sanne> Bewaard. Het staat in de schets. De andere begeleiders zien het ook.
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 9 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt. Over twee verzoeken en beloftes is nog niets gezegd. Je kunt laten weten hoe het staat.
  …
  **Wat gebeurde er met vorige week?**
  - Een sleutel van het hek: nog geen antwoord. Meer hoor je vóór donderdag 10 december.
  - Wie beslist over het terras? Nog geen antwoord.
  - Eén aanspreekpunt bij de gemeente: gedaan.
  …
  **Stand**
  We wachten op: de toets van de brug. Volgend bericht: donderdag 17 december, ook als er niets nieuws is.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 9 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt. Over twee verzoeken en beloftes is nog niets gezegd. Je kunt laten weten hoe het staat.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
joris vult in: status_b=running, by_b=17-12-2026
bot → joris> Bewaard. Het staat in de schets. De andere begeleiders zien het ook.
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 9 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt. Over één verzoek of belofte is nog niets gezegd. Je kunt laten weten hoe het staat.
  …
  **Wat gebeurde er met vorige week?**
  - Een sleutel van het hek: loopt. Meer hoor je vóór donderdag 17 december.
  - Wie beslist over het terras? Nog geen antwoord.
  - Eén aanspreekpunt bij de gemeente: gedaan.
  …
  **Stand**
  We wachten op: de toets van de brug. Volgend bericht: donderdag 17 december, ook als er niets nieuws is.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 9 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt. Over één verzoek of belofte is nog niets gezegd. Je kunt laten weten hoe het staat.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
@ wo 09-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. 5 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  **In het kort**
  Meer dan één van ons schreef over contact.
  **Wat gebeurde er met vorige week?**
  - Een sleutel van het hek: loopt. Meer hoor je vóór donderdag 17 december.
  - Wie beslist over het terras? Nog geen antwoord.
  - Eén aanspreekpunt bij de gemeente: gedaan.
  **Wat opviel**
  Vijf mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Bellen ging sneller dan mailen.» – initiatiefnemer
  > «We belden meteen terug na de mail.» – ambtenaar
  **Stand**
  We wachten op: de toets van de brug. Volgend bericht: donderdag 17 december, ook als er niets nieuws is.
  **Jullie vraag (versie 1, nieuw)**
  > Hoe wordt de kade weer van de buurt?
  **Om mee te nemen**
  Wat hoop je dat een ander van jou weet? Zeg het deze week tegen één ander.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
sanne typt /reflectie status in #kade
bot → sanne> **De Stille Kade**. Zes mensen doen mee.
  Hier werken samen: gemeente Vaartdam en de buurt.
  Stand: We wachten op: de toets van de brug. Volgend bericht: donderdag 17 december, ook als er niets nieuws is.
  Er staat nu geen vraag open. De volgende vraag komt donderdag 10 december om 10.00 uur.
  **Wat mensen vroegen en wat is beloofd**
  - Een sleutel van het hek: loopt. Meer hoor je vóór donderdag 17 december.
  - Wie beslist over het terras? Nog geen antwoord.
  [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Verzoek of belofte weghalen]
