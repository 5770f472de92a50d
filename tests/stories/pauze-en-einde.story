# Een casus neemt pauze, gaat verder en wordt afgesloten.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar
sanne opent het overzicht
overzicht sanne> Mijn overzicht
  ## Nu open
  Er staat nu geen vraag voor je open.
  ## Mijn antwoorden
  Je hebt nog niets geschreven.
  ## Mijn casus
  **De Stille Kade**. Hier werken samen: gemeente Vaartdam en de buurt. Je doet mee als ambtenaar en je begeleidt.
  [Mijn moment] [Bewaren] [Stel nu een vraag] [Stand laten weten] [Namens iemand antwoorden] [Ritme en taal] [Casus pauzeren] [Niets verwijderen] [Casus afsluiten]
sanne drukt [Casus pauzeren]
bot → sanne> **De Stille Kade** heeft pauze. Er komen geen nieuwe vragen tot een begeleider de casus weer start.
bot #kade> **De Stille Kade** heeft pauze. Er komen geen nieuwe vragen tot een begeleider de casus weer start.
@ ma 07-12-2026 10:00
els typt /reflectie status in #kade
bot → els> **De Stille Kade** heeft pauze. Vier mensen doen mee.
  Hier werken samen: gemeente Vaartdam en de buurt.
  Er staat nu geen vraag open.
sanne typt /reflectie nu in #kade
bot → sanne> **De Stille Kade** heeft pauze of is afgesloten. Daarom stel ik geen vragen. Na een pauze kan een begeleider de casus weer starten in «Mijn overzicht».
sanne opent het overzicht
overzicht sanne> Mijn overzicht
  ## Nu open
  Er staat nu geen vraag voor je open.
  ## Mijn antwoorden
  Je hebt nog niets geschreven.
  ## Mijn casus
  **De Stille Kade**. Hier werken samen: gemeente Vaartdam en de buurt. Je doet mee als ambtenaar en je begeleidt. De casus heeft pauze.
  [Mijn moment] [Bewaren] [Casus weer starten] [Niets verwijderen] [Casus afsluiten]
sanne drukt [Casus weer starten]
bot → sanne> **De Stille Kade** gaat weer verder. De volgende vraag komt op de gewone dag.
bot #kade> **De Stille Kade** gaat weer verder. De volgende vraag komt op de gewone dag.
els typt /reflectie nu in #kade
bot → els> Alleen de begeleiders van deze casus kunnen dit doen.
@ do 10-12-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 14 december om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
sanne typt /reflectie nu in #kade
bot → sanne> In **De Stille Kade** staat al een vraag open, of er was deze week al een vraag. Eén vraag per week is genoeg.
joris opent het overzicht
overzicht joris> Mijn overzicht
  ## Nu open
  **De Stille Kade**, tot maandag 14 december om 21.00 uur
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
  ## Mijn antwoorden
  Je hebt nog niets geschreven.
  ## Mijn casus
  **De Stille Kade**. Hier werken samen: gemeente Vaartdam en de buurt. Je doet mee als initiatiefnemer en je begeleidt. Stand: Er zit beweging in.
  [Mijn moment] [Bewaren] [Stel nu een vraag] [Stand laten weten] [Namens iemand antwoorden] [Ritme en taal] [Casus pauzeren] [Niets verwijderen] [Casus afsluiten]
joris drukt [Casus afsluiten]
formulier joris> Casus afsluiten
  **De Stille Kade** stopt. Er komen geen nieuwe vragen meer. Wat er al is, verdwijnt daardoor niet. Dit kun je niet terugdraaien.
  [Afsluiten]
joris vult in:
bot → joris> **De Stille Kade** is afgesloten. Dank voor alles wat jullie deelden. Jullie antwoorden kun je nog altijd zien en weghalen.
bot #kade> **De Stille Kade** is afgesloten. Dank voor alles wat jullie deelden. Jullie antwoorden kun je nog altijd zien en weghalen.
bot #kade> **De oogst van De Stille Kade (schets)**
  Er is niets bewaard. Dat mag. Wat jullie leerden, blijft van jullie.
  Dank aan iedereen die hieraan meewerkte: gemeente Vaartdam en de buurt.
# De ronde die open stond wordt nog afgemaakt; daarna komt er niets meer.
@ ma 14-12-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Deze vraag is gesloten.
@ di 15-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 16 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 50**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag.
  **Stand**
  De samenwerking is afgesloten.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 21 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 16 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
  *Fase: verbinden. Zonder AI gemaakt.*
  …
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
@ wo 16-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 50**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag.
  **Stand**
  De samenwerking is afgesloten.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 21 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
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
@ do 04-02-2027 10:00
bot #kade> **Een terugkomdag voor De Stille Kade**
  Acht weken geleden sloten jullie af. Spreek iets af om elkaar weer te zien, het liefst in de wijk. Wat ging door, en wat is gestopt? Een begeleider kan er een sessie voor beginnen: **/reflectie start terugkomdag**.
@ vr 26-02-2027 12:00
els typt /reflectie status in #kade
bot → els> **De Stille Kade** is afgesloten. Vier mensen doen mee.
  Hier werken samen: gemeente Vaartdam en de buurt.
  Er staat nu geen vraag open.
