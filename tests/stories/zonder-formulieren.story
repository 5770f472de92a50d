# Op een chatplatform zonder formulieren stelt de bot de vragen van een formulier één voor één, in het privégesprek.
@ ma 23-11-2026 10:00
het chatplatform heeft geen formulieren
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els drukt [Antwoord geven]
bot @els> **Jouw antwoord**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Vraag 1 van 2. **Wat wil je zeggen?**
  Een paar zinnen is genoeg. Noem liever geen namen van anderen.
  Met **terug** ga je één vraag terug. Met **stop** stop je. Dan is er niets bewaard.
els schrijft privé: Ik hoorde pas van de buren dat het hek dicht blijft. Bel me op 06-12345678.
bot @els> Vraag 2 van 2. **Wie mag dit zien?**
  - **1** Alleen ik. Niemand anders ziet het. Het telt niet mee in de samenvatting.
  - **2** Meenemen, niet citeren. Niemand leest je tekst, ook de begeleiders niet. In de samenvatting staat alleen: «Twee mensen schreven over contact.»
  - **3** Citeren zonder naam. De begeleiders lezen je tekst zonder je naam. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – ambtenaar
  - **4** Citeren met naam. Iedereen die meedoet, kan je hele tekst lezen. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – Els
  Typ het nummer of de woorden van je keuze.
els schrijft privé: citeren zonder naam
bot @els> Er staat een telefoonnummer in, of iets wat daarop lijkt. Dat bewaar ik niet. Haal het weg en verstuur je tekst opnieuw.
  Vraag 1 van 2. **Wat wil je zeggen?**
  Een paar zinnen is genoeg. Noem liever geen namen van anderen.
  Nu staat er:
  > Ik hoorde pas van de buren dat het hek dicht blijft. Bel me op 06\-12345678.
# De bot zegt bij de vraag wat er niet mag, en wat zij koos blijft staan.
els schrijft privé: Ik hoorde pas van de buren dat het hek dicht blijft.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bot @els (weggehaald)>
# Noor begint, gaat terug, en stopt. Er is niets bewaard.
noor drukt [Antwoord geven]
bot @noor> **Jouw antwoord**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Vraag 1 van 2. **Wat wil je zeggen?**
  Een paar zinnen is genoeg. Noem liever geen namen van anderen.
  Met **terug** ga je één vraag terug. Met **stop** stop je. Dan is er niets bewaard.
noor schrijft privé: Het ging goed.
bot @noor> Vraag 2 van 2. **Wie mag dit zien?**
  - **1** Alleen ik. Niemand anders ziet het. Het telt niet mee in de samenvatting.
  - **2** Meenemen, niet citeren. Niemand leest je tekst, ook de begeleiders niet. In de samenvatting staat alleen: «Twee mensen schreven over contact.»
  - **3** Citeren zonder naam. De begeleiders lezen je tekst zonder je naam. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – ambtenaar
  - **4** Citeren met naam. Iedereen die meedoet, kan je hele tekst lezen. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – Noor
  Typ het nummer of de woorden van je keuze.
noor schrijft privé: 7
bot @noor> Dat staat er niet bij. Kies een van deze.
  Vraag 2 van 2. **Wie mag dit zien?**
  - **1** Alleen ik. Niemand anders ziet het. Het telt niet mee in de samenvatting.
  - **2** Meenemen, niet citeren. Niemand leest je tekst, ook de begeleiders niet. In de samenvatting staat alleen: «Twee mensen schreven over contact.»
  - **3** Citeren zonder naam. De begeleiders lezen je tekst zonder je naam. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – ambtenaar
  - **4** Citeren met naam. Iedereen die meedoet, kan je hele tekst lezen. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – Noor
  Typ het nummer of de woorden van je keuze.
noor schrijft privé: terug
bot @noor> Vraag 1 van 2. **Wat wil je zeggen?**
  Een paar zinnen is genoeg. Noem liever geen namen van anderen.
  Nu staat er:
  > Het ging goed.
  Typ **laat zo** om dat te houden.
noor schrijft privé: laat zo
bot @noor> Vraag 2 van 2. **Wie mag dit zien?**
  - **1** Alleen ik. Niemand anders ziet het. Het telt niet mee in de samenvatting.
  - **2** Meenemen, niet citeren. Niemand leest je tekst, ook de begeleiders niet. In de samenvatting staat alleen: «Twee mensen schreven over contact.»
  - **3** Citeren zonder naam. De begeleiders lezen je tekst zonder je naam. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – ambtenaar
  - **4** Citeren met naam. Iedereen die meedoet, kan je hele tekst lezen. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – Noor
  Typ het nummer of de woorden van je keuze.
noor schrijft privé: stop
bot @noor (weggehaald)>
bot @noor> Gestopt met «Jouw antwoord». Er is niets bewaard.
# Bram wordt gestoord. Na een herstart gaat hij verder waar hij was.
bram drukt [Antwoord geven]
bot @bram> **Jouw antwoord**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Vraag 1 van 2. **Wat wil je zeggen?**
  Een paar zinnen is genoeg. Noem liever geen namen van anderen.
  Met **terug** ga je één vraag terug. Met **stop** stop je. Dan is er niets bewaard.
bram schrijft privé: We hebben samen de steiger opgeruimd met Karin.
bot @bram> Vraag 2 van 2. **Wie mag dit zien?**
  - **1** Alleen ik. Niemand anders ziet het. Het telt niet mee in de samenvatting.
  - **2** Meenemen, niet citeren. Niemand leest je tekst, ook de begeleiders niet. In de samenvatting staat alleen: «Twee mensen schreven over contact.»
  - **3** Citeren zonder naam. De begeleiders lezen je tekst zonder je naam. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.»
  - **4** Citeren met naam. Iedereen die meedoet, kan je hele tekst lezen. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – Bram
  Typ het nummer of de woorden van je keuze.
de bot start opnieuw
bram schrijft privé: 3
bot @bram> **Jouw antwoord**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Dit lijkt een naam van iemand anders: Karin. Hieronder staat daar nu een rol. Past dat niet? Verander de tekst, of zet de naam terug. Deze tekst is nog niet bewaard.
  **1** Wat wil je zeggen?
  > We hebben samen de steiger opgeruimd met iemand.
  **2** Wie mag dit zien? **Citeren zonder naam**
  Klopt het zo? Typ dan **verstuur**. Iets veranderen? Typ het nummer. Typ **stop** om niets te versturen.
bram schrijft privé: 1
bot @bram> Vraag 1 van 2. **Wat wil je zeggen?**
  Een paar zinnen is genoeg. Noem liever geen namen van anderen.
  Nu staat er:
  > We hebben samen de steiger opgeruimd met iemand.
  Typ **laat zo** om dat te houden.
bram wijzigt «We hebben samen»: We hebben samen met de buren de steiger opgeruimd.
bot @bram> **Jouw antwoord**
  **1** Wat wil je zeggen?
  > We hebben samen met de buren de steiger opgeruimd.
  **2** Wie mag dit zien? **Citeren zonder naam**
  Klopt het zo? Typ dan **verstuur**. Iets veranderen? Typ het nummer. Typ **stop** om niets te versturen.
bram schrijft privé: verstuur
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bot @bram (weggehaald)>
bot @bram (weggehaald)>
bot @bram (weggehaald)>
bram verwijdert «We hebben samen»
# Een lang formulier laat eerst zien wat er al staat.
sanne typt /reflectie ritme in #kade
bot @sanne> **Ritme en taal**
  Dag, tijd, fase, tijdzone en schoolvakanties gelden vanaf de volgende vraag. Een vraag die nu open staat, eindigt zoals hij is aangekondigd. De rest geldt meteen, ook voor een samenvatting die nog niet is geplaatst.
  **1** Op welke dag komt de vraag? **Donderdag**
  **2** Hoe laat? **10:00**
  **3** In welke fase zijn jullie? **Verbinden: elkaar leren kennen**
  **4** Wat gebeurt er voordat de samenvatting wordt geplaatst? **Hij wordt geplaatst, behalve als een begeleider hem tegenhoudt**
  **5** Wie werken hier samen? **gemeente Vaartdam en de buurt**
  **6** In welke taal spreek ik in het kanaal? **Nederlands**
  **7** Welke tijdzone? **Europe/Amsterdam**
  **8** In welke schoolvakanties stel ik geen vragen? **Geen: ik vraag ook in schoolvakanties**
  Klopt het zo? Typ dan **verstuur**. Iets veranderen? Typ het nummer. Typ **stop** om niets te versturen.
sanne schrijft privé: 1
bot @sanne> Vraag 1 van 8. **Op welke dag komt de vraag?**
  - **1** Donderdag
  - **2** Vrijdag
  Nu staat er: **Donderdag**
  Typ **laat zo** om dat te houden.
  Typ het nummer of de woorden van je keuze.
sanne schrijft privé: vrijdag
bot @sanne> **Ritme en taal**
  **1** Op welke dag komt de vraag? **Vrijdag**
  **2** Hoe laat? **10:00**
  **3** In welke fase zijn jullie? **Verbinden: elkaar leren kennen**
  **4** Wat gebeurt er voordat de samenvatting wordt geplaatst? **Hij wordt geplaatst, behalve als een begeleider hem tegenhoudt**
  **5** Wie werken hier samen? **gemeente Vaartdam en de buurt**
  **6** In welke taal spreek ik in het kanaal? **Nederlands**
  **7** Welke tijdzone? **Europe/Amsterdam**
  **8** In welke schoolvakanties stel ik geen vragen? **Geen: ik vraag ook in schoolvakanties**
  Klopt het zo? Typ dan **verstuur**. Iets veranderen? Typ het nummer. Typ **stop** om niets te versturen.
sanne schrijft privé: verstuur
bot → sanne> Bewaard voor **De Stille Kade**. Dag, tijd, fase, tijdzone en schoolvakanties gelden vanaf de volgende vraag. De rest geldt meteen.
bot @sanne (weggehaald)>
bot @sanne (weggehaald)>
