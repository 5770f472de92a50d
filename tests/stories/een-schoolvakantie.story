# De casus valt in een schoolvakantie. Wat al open stond, wordt afgemaakt; een nieuwe vraag komt pas daarna.
@ ma 14-12-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie ritme in #kade
formulier sanne> Ritme en taal
  Dag, tijd, fase, tijdzone en schoolvakanties gelden vanaf de volgende vraag. Een vraag die nu open staat, eindigt zoals hij is aangekondigd. De rest geldt meteen, ook voor een samenvatting die nog niet is geplaatst.
  (day=4, time=10:00, phase=verbinden, review=veto, sides=gemeente Vaartdam en de buurt, language=nl, zone=Europe/Amsterdam, region=none)
  [Bewaren]
sanne vult in: region=zuid
bot → sanne> Bewaard voor **De Stille Kade**. Dag, tijd, fase, tijdzone en schoolvakanties gelden vanaf de volgende vraag. De rest geldt meteen.
@ di 15-12-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 21 december om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els antwoordt (rol): We belden met de bewoners en dat hielp.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wat deed de ander dat hielp?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bram antwoordt (rol): Er werd gebeld en dat hielp ons.
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
noor antwoordt (rol): Bellen helpt, ook met de wijkraad.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]

# Maandag is de eerste vakantiedag: wie nog niets zei, krijgt geen herinnering.
@ ma 21-12-2026 12:00
els typt /reflectie status in #kade
bot → els> **De Stille Kade**. Zes mensen doen mee.
  Hier werken samen: gemeente Vaartdam en de buurt.
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoorden kan tot maandag 21 december om 21.00 uur. Vakantie tot en met zondag 3 januari: ik stel geen nieuwe vragen. De volgende vraag komt donderdag 7 januari om 10.00 uur.
@ ma 21-12-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Deze vraag is gesloten.
@ di 22-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 23 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 23 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  …
@ wo 23-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 51**
  *Fase: verbinden. 3 van de 6 mensen deelden iets, van beide kanten. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  **In het kort**
  Deze week ging het onder meer over contact.
  **Wat opviel**
  Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  **Om mee te nemen**
  Wat wil je van een ander beter begrijpen? Vraag het bij een kop koffie.
  *Klopt er iets niet? Zeg het tot en met maandag 28 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Herken je dit?] [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  …

# Donderdag 24 en 31 december stelt de bot geen vraag. Een begeleider kan dat wel.
@ do 31-12-2026 09:00
els typt /reflectie status in #kade
bot → els> **De Stille Kade**. Zes mensen doen mee.
  Hier werken samen: gemeente Vaartdam en de buurt.
  Er staat nu geen vraag open. Vakantie tot en met zondag 3 januari: ik stel geen nieuwe vragen. De volgende vraag komt donderdag 7 januari om 10.00 uur.
joris typt /reflectie nu in #kade
bot → joris> De vraag staat in het kanaal van **De Stille Kade**.
bot #kade> **De vraag van deze week**
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 4 januari om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
