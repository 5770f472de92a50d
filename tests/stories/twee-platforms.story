# Eén casus op twee platforms. Wat een «:» in de naam heeft, is op het tweede: de kamer #steiger:m, en els:m.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, bram=initiatiefnemer
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
# Sanne haalt een code in de eerste kamer, en typt hem in de tweede.
sanne typt /reflectie koppel kamer in #kade
bot → sanne> De code voor een tweede kamer van **De Stille Kade** is …. Zet mij in die kamer, en typ daar: …
  De code werkt één keer, en 15 minuten.
sanne:m voegt de bot toe aan #steiger:m
bot #steiger:m> Hallo. Ik ben de reflectiebot. Ik ben een computer, geen mens.
  Ik stel jullie elke week één vraag over de samenwerking. Van de antwoorden maak ik een korte samenvatting.
  Ik lees alleen wat jullie aan mij schrijven. De rest van dit kanaal bewaar ik niet.
  Wie begeleidt deze casus? Die persoon kan mij nu inrichten. Dat duurt één minuut.
  [Inrichten]
sanne:m typt /reflectie koppel DE-CODE in #steiger:m
formulier sanne:m> Tweede kamer
  **De Stille Kade** komt ook in deze kamer. Vragen en samenvattingen staan dan op twee plekken. Wie hier meeleest, leest ze ook. Antwoorden van hier en daar komen in één samenvatting.
  [Koppelen]
sanne:m vult in in #steiger:m:
bot → sanne:m> **De Stille Kade** staat nu ook hier.
bot #kade> **De Stille Kade** staat nu ook in een andere kamer: Steiger:m. Vragen en samenvattingen komen op beide plekken.
bot #steiger:m (aangepast)> Hallo. Ik ben de reflectiebot. Ik ben een computer, geen mens.
  Ik stel jullie elke week één vraag over de samenwerking. Van de antwoorden maak ik een korte samenvatting.
  Ik lees alleen wat jullie aan mij schrijven. De rest van dit kanaal bewaar ik niet.
bot #steiger:m> **Welkom bij De Stille Kade.**
  Hier werken samen: gemeente Vaartdam en de buurt. Jullie vraag wordt nog gezocht.
  - **Ik ben een computer, geen mens.** Ik meet geen gevoel en ik beoordeel niemand.
  - **Ik stel één vraag per week.** De eerste komt dinsdag 24 november om 10.00 uur. Meedoen mag, het hoeft niet. Stoppen kan altijd: typ **/reflectie stop**.
  - **Jij kiest wie je antwoord ziet.** In een kleine groep kan iemand je toch herkennen.
  - **Ik lees alleen wat je aan mij schrijft.** De rest van dit kanaal komt technisch ook binnen. Die gooi ik meteen weg. Je antwoord bewaar ik hoogstens 90 dagen.
  - **Dit gaat over werk van de gemeente.** Iemand kan je antwoord opvragen met de Wet open overheid. Schrijf dus geen geheimen.
  [Ik doe mee] [Meer]
bot #steiger:m> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
# Els doet op allebei mee. Dat zegt zij zelf, met een code.
els antwoordt (rol): Het hek bleef deze week weer dicht, en niemand belde.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
els typt /reflectie koppel in #kade
bot → els> Jouw code is …. Typ op het andere chatplatform, in een privébericht aan mij: …
  De code werkt één keer, en 15 minuten. Geef hem aan niemand. Wie hem heeft, leest en schrijft als jij.
els:m typt /reflectie koppel DE-CODE in #steiger:m
bot → els:m> Dit account is nu gekoppeld aan dat van Els op Fake. Je antwoorden en keuzes horen bij elkaar. Was dit niet de bedoeling? Typ **/reflectie ontkoppel**.
bot @els> Een account op Elsewhere is met jouw code aan je gekoppeld. Was jij dat niet? Typ dan hier **/reflectie ontkoppel**.
els:m typt /reflectie mijn-gegevens in #steiger:m
bot → els:m> **Wat ik van je bewaar, Els.** Het gaat om één casus. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  **De Stille Kade** – Ambtenaar
  - *De Stille Kade, dinsdag 24 november: Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?* «Het hek bleef deze week weer dicht, en niemand belde.» (Citeren zonder naam)
  [In computertaal (JSON)]
# Piet is er alleen in de tweede kamer.
piet:m drukt [Ik doe mee] in #steiger:m
formulier piet:m> Hoe doe je mee?
  Je doet mee met **De Stille Kade**. Eén vraag, dan ben je klaar.
  (role)
  [Meedoen]
piet:m vult in in #steiger:m: role=initiatiefnemer
bot → piet:m> Fijn dat je meedoet met **De Stille Kade**. De vragen staan in het kanaal.
bot @piet:m> Je doet mee met **De Stille Kade**. Hier, in dit privégesprek, kun je ook antwoorden en je antwoorden terugzien.
  Stoppen kan altijd: typ **/reflectie stop**.
piet:m antwoordt in de draad van #steiger:m: Wij belden vier keer over het hek en hoorden niets.
bot #steiger:m (bij «Wij belden vier keer ov…»)> Bewaard
bot @piet:m> Je antwoordde in de draad. De anderen in het kanaal zien dat dus, met je naam.
  In de samenvatting gebruik ik het als «citeren zonder naam». Wil je dat anders? Typ dan **/reflectie aanpassen**.
bram antwoordt (rol): Ik hoorde pas van de buren dat het hek open is.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
@ ma 30-11-2026 10:00
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
bot #steiger:m (aangepast)> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Deze vraag is gesloten.
@ di 01-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het over verschillende dingen, zoals contact en wat we tegen elkaar zeggen.
  **Wat opviel**
  Iemand schreef over contact: bellen, langsgaan of juist niets horen.
  Iemand noemde het gesprek: wat we wel of niet tegen elkaar zeggen.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het over verschillende dingen, zoals contact en wat we tegen elkaar zeggen.
  **Wat opviel**
  Iemand schreef over contact: bellen, langsgaan of juist niets horen.
  Iemand noemde het gesprek: wat we wel of niet tegen elkaar zeggen.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
@ wo 02-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het over verschillende dingen, zoals contact en wat we tegen elkaar zeggen.
  **Wat opviel**
  Iemand schreef over contact: bellen, langsgaan of juist niets horen.
  Iemand noemde het gesprek: wat we wel of niet tegen elkaar zeggen.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot #steiger:m> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het over verschillende dingen, zoals contact en wat we tegen elkaar zeggen.
  **Wat opviel**
  Iemand schreef over contact: bellen, langsgaan of juist niets horen.
  Iemand noemde het gesprek: wat we wel of niet tegen elkaar zeggen.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het over verschillende dingen, zoals contact en wat we tegen elkaar zeggen.
  **Wat opviel**
  Iemand schreef over contact: bellen, langsgaan of juist niets horen.
  Iemand noemde het gesprek: wat we wel of niet tegen elkaar zeggen.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 3 van de 5 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het over verschillende dingen, zoals contact en wat we tegen elkaar zeggen.
  **Wat opviel**
  Iemand schreef over contact: bellen, langsgaan of juist niets horen.
  Iemand noemde het gesprek: wat we wel of niet tegen elkaar zeggen.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Woorden aanpassen] [Waar komt dit vandaan?]
# Els bedenkt zich. De samenvatting verandert in beide kamers.
els:m typt /reflectie weghalen in #steiger:m
overzicht els:m> Mijn overzicht
  ## Mijn antwoorden
  *De Stille Kade, dinsdag 24 november: Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?* «Het hek bleef deze week weer dicht, en niemand belde.» (Citeren zonder naam)
  [Aanpassen] [Weghalen]
els:m drukt [Weghalen]
formulier els:m> Antwoord weghalen
  > Het hek bleef deze week weer dicht, en niemand belde.
  Niemand ziet het antwoord straks nog. Het verdwijnt overal: ook uit de schets en uit een samenvatting die al geplaatst is. Dit kun je niet terugdraaien.
  [Weghalen]
els:m vult in:
bot → els:m> Het antwoord is weg.
bot #kade (aangepast)> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Een paar mensen deelden iets. Geen begeleider las dit vooraf. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Er zijn te weinig antwoorden voor een samenvatting. Ik laat ze daarom niet zien. De volgende keer stel ik een andere vraag.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot #steiger:m (aangepast)> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Een paar mensen deelden iets. Geen begeleider las dit vooraf. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Er zijn te weinig antwoorden voor een samenvatting. Ik laat ze daarom niet zien. De volgende keer stel ik een andere vraag.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @els (aangepast)> Het antwoord is weg.
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Een paar mensen deelden iets. Geen begeleider las dit vooraf. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Er zijn te weinig antwoorden voor een samenvatting. Ik laat ze daarom niet zien. De volgende keer stel ik een andere vraag.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Een paar mensen deelden iets. Geen begeleider las dit vooraf. Zonder AI gemaakt. Aangepast op woensdag 2 december.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Er zijn te weinig antwoorden voor een samenvatting. Ik laat ze daarom niet zien. De volgende keer stel ik een andere vraag.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
els:m typt /reflectie ontkoppel in #steiger:m
bot → els:m> Dit account staat weer op zichzelf. Wat je tot nu toe schreef, blijft bij je account op Fake. Wil je hier meedoen? Typ **/reflectie meedoen**.
bot @els> Dit account hoort niet meer bij dat op Elsewhere. Wat je schreef, vind je bij het account dat er het eerst was.
els:m typt /reflectie mijn-gegevens in #steiger:m
bot → els:m> **Wat ik van je bewaar, Els.** Je doet nergens aan mee. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  [In computertaal (JSON)]
