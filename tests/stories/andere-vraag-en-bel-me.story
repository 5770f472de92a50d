# De vraag past niet, of typen past niet: er is een andere vraag, en er is de telefoon.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els drukt [Andere vraag]
bot → els> Een andere vraag, alleen voor jou:
  > Wat is er al gebeurd voordat jij meedeed? Wat moeten wij daarvan weten?
  [Antwoord geven] [Andere vraag]
els drukt [Andere vraag]
bot → els> Een andere vraag, alleen voor jou:
  > Wanneer ging samenwerken met bewoners goed? Vertel één voorbeeld.
  [Antwoord geven] [Andere vraag]
els drukt [Antwoord geven]
formulier els> Jouw antwoord
  > Wanneer ging samenwerken met bewoners goed? Vertel één voorbeeld.
  (text, share)
  [Bewaren]
els vult in: text=De markt op zaterdag was al goed., share=rol
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
noor antwoordt (thema): Ik wil dat er over een half jaar weer gewerkt wordt.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
yara drukt [Bel me liever]
bot → yara> Goed. Ik geef aan de begeleiders door dat je liever belt. Ik herinner je niet aan deze vraag.
bot @joris> Yara wordt liever gebeld over de vraag van deze week in **De Stille Kade**. Wil je contact opnemen?
bot @sanne> Yara wordt liever gebeld over de vraag van deze week in **De Stille Kade**. Wil je contact opnemen?
bram typt /reflectie pauze in #kade
formulier bram> Mijn moment in De Stille Kade
  Kies een tijd die jou past: dan krijg je de vraag ook privé. Of zeg tot wanneer je weg bent.
  (moment, away)
  [Bewaren]
bram vult in: away=24-11-2025
fout bram> away: Schrijf een dag die nog komt, bijvoorbeeld 24-12-2026.
bram vult in: away=07-12-2026
bot → bram> Bewaard. Een nieuwe tijd geldt vanaf de volgende vraag. Dat je weg bent, geldt meteen.

# Maandag: alleen joris en sanne krijgen nog een herinnering. Bram is weg, yara wordt liever gebeld.
@ ma 30-11-2026 10:00
bot @joris> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]

# Els ziet bij haar antwoord de vraag die zij koos.
els opent het overzicht
overzicht els> Mijn overzicht
  ## Nu open
  Er staat nu geen vraag voor je open.
  ## Mijn antwoorden
  *De Stille Kade, dinsdag 24 november: Wanneer ging samenwerken met bewoners goed? Vertel één voorbeeld.* «De markt op zaterdag was al goed.» (Citeren zonder naam)
  [Aanpassen] [Weghalen]
  ## Mijn casus
  **De Stille Kade**. Hier werken samen: gemeente Vaartdam en de buurt. Je doet mee als ambtenaar.
  [Mijn moment] [Bewaren]
els drukt [Aanpassen]
formulier els> Jouw antwoord
  > Wanneer ging samenwerken met bewoners goed? Vertel één voorbeeld.
  (text=De markt op zaterdag was al goed., share=rol)
  [Bewaren]
els vult in: text=De markt op zaterdag was al goed. Die moet blijven., share=rol
bot @els (aangepast)> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 30-11-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Deze vraag is gesloten.

# De vraag is gesloten, maar de samenvatting staat er nog niet: dit telt nog mee.
joris antwoordt in de draad: Ik hoop dat wij elkaar weten te vinden.
bot #kade (bij «Ik hoop dat wij elkaar…»)> Bewaard
bot @joris> Je antwoordde in de draad. De anderen in het kanaal zien dat dus, met je naam.
  In de samenvatting gebruik ik het als «citeren zonder naam». Wil je dat anders? Typ dan **/reflectie aanpassen**.
@ di 01-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
@ wo 02-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 3 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **Wat opviel**
  In wat we schreven vonden we geen onderwerp dat bij meer mensen terugkwam.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
sanne antwoordt in de draad: Ik had hier ook nog iets over willen zeggen.
bot @sanne> Deze vraag in **De Stille Kade** is gesloten. Ik kan je antwoord niet meer bewaren. Bij de volgende vraag kun je weer meedoen.
