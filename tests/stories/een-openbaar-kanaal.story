# In een kanaal dat iedereen kan lezen, kan antwoorden alleen met de knop.
@ ma 23-11-2026 10:00
sanne voegt de bot toe aan het openbare #kade
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
sanne vult in in #kade: name=De Stille Kade, sides=gemeente Vaartdam en de buurt, role=ambtenaar
bot → sanne> **De Stille Kade** is begonnen. De eerste vraag komt dinsdag 24 november om 10.00 uur.
bot #kade (aangepast)> Hallo. Ik ben de reflectiebot. Ik ben een computer, geen mens.
  Ik stel jullie elke week één vraag over de samenwerking. Van de antwoorden maak ik een korte samenvatting.
  Ik lees alleen wat jullie aan mij schrijven. De rest van dit kanaal bewaar ik niet.
bot #kade> **Welkom bij De Stille Kade.**
  Hier werken samen: gemeente Vaartdam en de buurt. Jullie vraag wordt nog gezocht.
  - **Ik ben een computer, geen mens.** Ik meet geen gevoel en ik beoordeel niemand.
  - **Ik stel één vraag per week.** De eerste komt dinsdag 24 november om 10.00 uur. Meedoen mag, het hoeft niet. Stoppen kan altijd: typ **/reflectie stop**.
  - **Jij kiest wie je antwoord ziet.** In een kleine groep kan iemand je toch herkennen.
  - **Ik lees alleen wat je aan mij schrijft.** De rest van dit kanaal komt technisch ook binnen. Die gooi ik meteen weg. Je antwoord bewaar ik hoogstens 90 dagen.
  - **Dit gaat over werk van de gemeente.** Iemand kan je antwoord opvragen met de Wet open overheid. Schrijf dus geen geheimen.
  [Ik doe mee] [Meer]
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop. Dit kanaal kunnen meer mensen lezen, dus in de draad bewaar ik niets. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
sanne antwoordt in de draad: Hier kan iedereen meelezen, zie ik.
bot @sanne> Ik heb je antwoord uit de draad niet bewaard. Dat kanaal kunnen ook mensen lezen die niet meedoen. Gebruik daarom de knop.
  [Antwoord geven]
sanne antwoordt (thema): Dan maar met de knop.
bot @sanne> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
