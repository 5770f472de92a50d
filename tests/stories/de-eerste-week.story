# De eerste week: van het eerste hallo tot een samenvatting in het kanaal, met een volledige groep.
@ ma 23-11-2026 10:00
sanne voegt de bot toe aan #kade
bot #kade> Hallo. Ik ben de reflectiebot. Ik ben een computer, geen mens.
  Ik stel jullie elke week één vraag over de samenwerking. Van de antwoorden maak ik een korte samenvatting.
  Ik lees alleen wat jullie aan mij schrijven. De rest van dit kanaal bewaar ik niet.
  Wie begeleidt deze casus? Die persoon kan mij nu inrichten. Dat duurt één minuut.
  [Inrichten]
sanne drukt [Inrichten]
formulier sanne> Inrichten
  Wie er met jou begeleidt en wat jullie vraag is, mag je leeg laten. Na dit formulier begint de casus meteen.
  (name=Kade, sides, second, central, role)
  [Begin]
sanne vult in in #kade: name=De Stille Kade, sides=gemeente Vaartdam en de bewoners van de kade, role=ambtenaar, second=joris
bot → sanne> **De Stille Kade** is begonnen. De eerste vraag komt dinsdag 24 november om 10.00 uur.
bot #kade (aangepast)> Hallo. Ik ben de reflectiebot. Ik ben een computer, geen mens.
  Ik stel jullie elke week één vraag over de samenwerking. Van de antwoorden maak ik een korte samenvatting.
  Ik lees alleen wat jullie aan mij schrijven. De rest van dit kanaal bewaar ik niet.
bot #kade> **Welkom bij De Stille Kade.**
  Hier werken samen: gemeente Vaartdam en de bewoners van de kade. Jullie vraag wordt nog gezocht.
  - **Ik ben een computer, geen mens.** Ik meet geen gevoel en ik beoordeel niemand.
  - **Ik stel één vraag per week.** De eerste komt dinsdag 24 november om 10.00 uur. Meedoen mag, het hoeft niet. Stoppen kan altijd: typ **/reflectie stop**.
  - **Jij kiest wie je antwoord ziet.** In een kleine groep kan iemand je toch herkennen.
  - **Ik lees alleen wat je aan mij schrijft.** De rest van dit kanaal komt technisch ook binnen. Die gooi ik meteen weg. Je antwoord bewaar ik hoogstens 90 dagen.
  - **Dit gaat over werk van de gemeente.** Iemand kan je antwoord opvragen met de Wet open overheid. Schrijf dus geen geheimen.
  [Ik doe mee] [Meer]
bot @joris> Sanne vraagt of je **De Stille Kade** samen wilt begeleiden.
  Je leest dan elke week de samenvatting voordat die in het kanaal komt. Dat kost ongeveer tien minuten.
  [Ja, dat wil ik] [Nee, liever niet]
joris drukt [Ja, dat wil ik]
formulier joris> Hoe doe je mee?
  Je doet mee met **De Stille Kade**. Eén vraag, dan ben je klaar.
  (role)
  [Meedoen]
joris vult in: role=initiatiefnemer
bot → joris> Fijn dat je meedoet met **De Stille Kade**. De vragen staan in het kanaal.
bot @joris> Je doet mee met **De Stille Kade**. Hier, in dit privégesprek, kun je ook antwoorden en je antwoorden terugzien.
  Stoppen kan altijd: typ **/reflectie stop**.
bot @sanne> Joris begeleidt nu samen met jou.
els drukt [Ik doe mee]
formulier els> Hoe doe je mee?
  Je doet mee met **De Stille Kade**. Eén vraag, dan ben je klaar.
  (role)
  [Meedoen]
els vult in in #kade: role=ambtenaar
bot → els> Fijn dat je meedoet met **De Stille Kade**. De vragen staan in het kanaal.
bot @els> Je doet mee met **De Stille Kade**. Hier, in dit privégesprek, kun je ook antwoorden en je antwoorden terugzien.
  Stoppen kan altijd: typ **/reflectie stop**.
noor drukt [Ik doe mee]
formulier noor> Hoe doe je mee?
  Je doet mee met **De Stille Kade**. Eén vraag, dan ben je klaar.
  (role)
  [Meedoen]
noor vult in in #kade: role=ambtenaar
bot → noor> Fijn dat je meedoet met **De Stille Kade**. De vragen staan in het kanaal.
bot @noor> Je doet mee met **De Stille Kade**. Hier, in dit privégesprek, kun je ook antwoorden en je antwoorden terugzien.
  Stoppen kan altijd: typ **/reflectie stop**.
bram drukt [Ik doe mee]
formulier bram> Hoe doe je mee?
  Je doet mee met **De Stille Kade**. Eén vraag, dan ben je klaar.
  (role)
  [Meedoen]
bram vult in in #kade: role=initiatiefnemer
bot → bram> Fijn dat je meedoet met **De Stille Kade**. De vragen staan in het kanaal.
bot @bram> Je doet mee met **De Stille Kade**. Hier, in dit privégesprek, kun je ook antwoorden en je antwoorden terugzien.
  Stoppen kan altijd: typ **/reflectie stop**.
yara drukt [Ik doe mee]
formulier yara> Hoe doe je mee?
  Je doet mee met **De Stille Kade**. Eén vraag, dan ben je klaar.
  (role)
  [Meedoen]
yara vult in in #kade: role=initiatiefnemer
bot → yara> Fijn dat je meedoet met **De Stille Kade**. De vragen staan in het kanaal.
bot @yara> Je doet mee met **De Stille Kade**. Hier, in dit privégesprek, kun je ook antwoorden en je antwoorden terugzien.
  Stoppen kan altijd: typ **/reflectie stop**.
els drukt [Meer]
bot → els> **Wat ik lees.** Alleen wat je aan mij schrijft: in de draad onder een vraag, een formulier, een privébericht of een opdracht. Technisch krijg ik alle berichten van het kanaal binnen. Wat niet voor mij is, gooi ik meteen weg.
  **Wie ziet je antwoord.** Dat kies je zelf, bij elk antwoord. Wat je in een draad schrijft, ziet iedereen in het kanaal. In een kleine groep kan iemand je toch herkennen.
  **Wat ik niet doe.** Ik meet geen gevoel, geef geen cijfers en beoordeel niemand. Overslaan is altijd goed.
  **Openbaar.** Dit gaat over werk van de gemeente. Iemand kan erom vragen met de Wet open overheid. De gemeente kijkt dan wat openbaar mag. Schrijf dus geen geheimen en niets over privézaken van anderen.
  **Bewaren.** Na uiterlijk 90 dagen verwijder ik je antwoord. Alleen als de wet dat verbiedt, blijft het langer. Dat hoor je dan in het kanaal. De samenvatting blijft wel. Je kunt elk antwoord aanpassen of weghalen. Typ daarvoor **/reflectie aanpassen**. Met **/reflectie mijn-gegevens** zie je alles wat ik van je bewaar.
  **Hulp en stoppen.** Typ **/reflectie hulp** om te zien wat ik kan. Met **/reflectie stop** krijg je geen berichten meer. Je hoeft niet te zeggen waarom.

# Wat mensen tegen elkaar zeggen, is niet voor de bot.
els zegt in #kade: Wie neemt er koffie mee?

@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els drukt [Antwoord geven]
formulier els> Jouw antwoord
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  (text, share)
  [Bewaren]
els vult in in #kade: text=We hebben vaak gebeld over de subsidie. Dat scheelde een maand wachten., share=rol
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat heb je nodig?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
noor drukt [Antwoord geven]
formulier noor> Jouw antwoord
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  (text, share)
  [Bewaren]
noor vult in in #kade: text=Ik kreeg eindelijk iemand aan de telefoon bij de vergunning., share=naam
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren met naam*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bram antwoordt in de draad: Wij zijn zelf langsgegaan op het stadhuis.
bot #kade (bij «Wij zijn zelf langsgega…»)> Bewaard
bot @bram> Je antwoordde in de draad. De anderen in het kanaal zien dat dus, met je naam.
  In de samenvatting gebruik ik het als «citeren zonder naam». Wil je dat anders? Typ dan **/reflectie aanpassen**.
bram antwoordt in de draad: En daarna werd er gebeld.
bot #kade (bij «En daarna werd er gebel…»)> Bewaard
yara schrijft privé: Ik vind het spannend om dit te zeggen, maar ik heb lang niets gehoord.
bot @yara> Bewaard. Voorlopig ziet niemand anders dit. Wie mag dit zien?
  - **Alleen ik.** Niemand anders ziet het. Het telt niet mee in de samenvatting.
  - **Meenemen, niet citeren.** Niemand leest je tekst, ook de begeleiders niet. In de samenvatting staat alleen: «Twee mensen schreven over contact.»
  - **Citeren zonder naam.** De begeleiders lezen je tekst zonder je naam. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – initiatiefnemer
  - **Citeren met naam.** Iedereen die meedoet, kan je hele tekst lezen. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – Yara
  [Alleen ik] [Meenemen, niet citeren] [Citeren zonder naam] [Citeren met naam]
yara drukt [Meenemen, niet citeren]
bot @yara (aangepast)> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  [Aanpassen] [Weghalen]
joris drukt [Antwoord geven]
formulier joris> Jouw antwoord
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  (text, share)
  [Bewaren]
joris vult in in #kade: text=Wat mij betreft mag het geld sneller komen., share=thema
bot @joris> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
sanne drukt [Nu niet]
bot → sanne> Goed. Ik herinner je niet aan deze vraag.
bram drukt [Waarom deze vraag?]
bot → bram> Deze vraag hoort bij: elkaar leren kennen. Het idee komt uit «De samenwerkende stad». Ik kies steeds een vraag die hier de laatste weken niet is gesteld.

@ ma 30-11-2026 10:00
@ ma 30-11-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Deze vraag is gesloten.
# Wie te laat is, telt nog mee zolang de samenvatting er niet staat.
sanne antwoordt in de draad: Ik had toch nog iets willen zeggen.
bot #kade (bij «Ik had toch nog iets wi…»)> Bewaard
bot @sanne> Je antwoordde in de draad. De anderen in het kanaal zien dat dus, met je naam.
  In de samenvatting gebruik ik het als «citeren zonder naam». Wil je dat anders? Typ dan **/reflectie aanpassen**.
@ di 01-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 6 van de 6 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact en geld.
  Ook genoemd: wat we tegen elkaar zeggen.
  **Wat opviel**
  Twee mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Ik kreeg eindelijk iemand aan de telefoon bij de vergunning.» – Noor
  > «Wij zijn zelf langsgegaan op het stadhuis.» – initiatiefnemer
  Twee mensen noemden geld: wat iets kost, wie betaalt en wat er nodig is.
  > «We hebben vaak gebeld over de subsidie.» – ambtenaar
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  *Fase: verbinden. 6 van de 6 mensen deelden iets, van beide kanten. Zonder AI gemaakt.*
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
sanne drukt [Ik heb dit gelezen]
bot → sanne> Bedankt. In de samenvatting staat dat een begeleider hem las.
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  *Fase: verbinden. 6 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  *Fase: verbinden. 6 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Woorden aanpassen] [Vraag: mag dit geciteerd?] [Waar komt dit vandaan?]
@ wo 02-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. 6 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact en geld.
  Ook genoemd: wat we tegen elkaar zeggen.
  **Wat opviel**
  Twee mensen schreven over contact: bellen, langsgaan of juist niets horen.
  > «Ik kreeg eindelijk iemand aan de telefoon bij de vergunning.» – Noor
  > «Wij zijn zelf langsgegaan op het stadhuis.» – initiatiefnemer
  Twee mensen noemden geld: wat iets kost, wie betaalt en wat er nodig is.
  > «We hebben vaak gebeld over de subsidie.» – ambtenaar
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Waar ben jij goed in, en wie weet dat hier nog niet? Vertel het tijdens een wandeling.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. 6 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
  *Fase: verbinden. 6 van de 6 mensen deelden iets, van beide kanten. Een begeleider las dit voordat het werd geplaatst. Zonder AI gemaakt.*
  …
  [Woorden aanpassen] [Waar komt dit vandaan?]
els drukt [Waar komt dit vandaan?]
bot → els> **Waar komt dit vandaan?** Samenvatting van week 48. Je ziet alleen wat de schrijvers jou laten zien.
  **Deze week ging het onder meer over contact en geld.**
  - Jijzelf: «We hebben vaak gebeld over de subsidie. Dat scheelde een maand wachten.»
  - Noor: «Ik kreeg eindelijk iemand aan de telefoon bij de vergunning.»
  - Twee antwoorden die je hier niet kunt lezen.
  **Ook genoemd: wat we tegen elkaar zeggen.**
  - Eén antwoord dat je hier niet kunt lezen.
  **Twee mensen schreven over contact: bellen, langsgaan of juist niets horen.**
  - Noor: «Ik kreeg eindelijk iemand aan de telefoon bij de vergunning.»
  - «Wij zijn zelf langsgegaan op het stadhuis.»
  **Twee mensen noemden geld: wat iets kost, wie betaalt en wat er nodig is.**
  - Jijzelf: «We hebben vaak gebeld over de subsidie. Dat scheelde een maand wachten.»
  - Eén antwoord dat je hier niet kunt lezen.
sanne drukt [Waar komt dit vandaan?]
bot → sanne> **Waar komt dit vandaan?** Samenvatting van week 48. Je ziet alleen wat de schrijvers jou laten zien.
  **Deze week ging het onder meer over contact en geld.**
  - «We hebben vaak gebeld over de subsidie. Dat scheelde een maand wachten.»
  - Noor: «Ik kreeg eindelijk iemand aan de telefoon bij de vergunning.»
  - «Wij zijn zelf langsgegaan op het stadhuis.\
  En daarna werd er gebeld.»
  - Eén antwoord dat je hier niet kunt lezen.
  **Ook genoemd: wat we tegen elkaar zeggen.**
  - Eén antwoord dat je hier niet kunt lezen.
  **Twee mensen schreven over contact: bellen, langsgaan of juist niets horen.**
  - Noor: «Ik kreeg eindelijk iemand aan de telefoon bij de vergunning.»
  - «Wij zijn zelf langsgegaan op het stadhuis.\
  En daarna werd er gebeld.»
  - *Waarom dit thema?* Ik koos **Direct contact**. Deze woorden uit mijn lijst pasten: ‘gebeld’, ‘langsgegaan’, ‘telefoon…’. Het lijkt op dit voorbeeld uit mijn eigen lijst: ‘Ik heb het nummer van haar privételefoon gekregen. Sindsdien gaat alles soepel.’
  **Twee mensen noemden geld: wat iets kost, wie betaalt en wat er nodig is.**
  - «We hebben vaak gebeld over de subsidie. Dat scheelde een maand wachten.»
  - Eén antwoord dat je hier niet kunt lezen.
  - *Waarom dit thema?* Ik koos **Geld en middelen**. Deze woorden uit mijn lijst pasten: ‘subsidie…’.
