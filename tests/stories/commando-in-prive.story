# Wie privé een opdracht typt, hoeft niet naar het kanaal. Met meer casussen vraagt de bot welke je bedoelt.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer
els typt /reflectie status
bot → els> **De Stille Kade**. Vijf mensen doen mee.
  Hier werken samen: gemeente Vaartdam en de buurt.
  Er staat nu geen vraag open. De volgende vraag komt dinsdag 24 november om 10.00 uur.
els typt /reflectie rlo
bot → els> Dat ken ik niet. Bedoel je **/reflectie rol**? Typ **/reflectie hulp** voor wat ik kan.
els typt /reflectie rol
formulier els> Hoe doe je mee?
  Je doet mee met **De Stille Kade**. Eén vraag, dan ben je klaar.
  (role=ambtenaar)
  [Meedoen]
els vult in: role=professional
bot → els> Fijn dat je meedoet met **De Stille Kade**. De vragen staan in het kanaal.
bot @els> Je doet mee met **De Stille Kade**. Hier, in dit privégesprek, kun je ook antwoorden en je antwoorden terugzien.
  Stoppen kan altijd: typ **/reflectie stop**.
bram typt /reflectie ritme
bot → bram> Alleen de begeleiders van deze casus kunnen dit doen.
sanne typt /reflectie hulp
bot → sanne> **Wat kun je doen?**
  - **/reflectie status** – waar staat deze casus
  - **/reflectie aanpassen** – mijn antwoorden zien, aanpassen of weghalen
  - **/reflectie mijn-gegevens** – alles wat ik van je bewaar
  - **/reflectie vraag** – jullie vraag, met alle versies
  - **/reflectie pauze** – even geen privéberichten
  - **/reflectie stop** – geen berichten meer
  De rest gaat met knoppen, hieronder en in je overzicht.
  [Mijn moment] [Bewaren] [Stel nu een vraag] [Namens iemand antwoorden] [Ritme en taal] [Wat leest de bot?]

# Sanne begeleidt nog een casus.
sanne voegt de bot toe aan #plein
bot #plein> Hallo. Ik ben de reflectiebot. Ik ben een computer, geen mens.
  Ik stel jullie elke week één vraag over de samenwerking. Van de antwoorden maak ik een korte samenvatting.
  Ik lees alleen wat jullie aan mij schrijven. De rest van dit kanaal bewaar ik niet.
  Wie begeleidt deze casus? Die persoon kan mij nu inrichten. Dat duurt één minuut.
  [Inrichten]
sanne drukt [Inrichten] in #plein
formulier sanne> Inrichten
  Wie er met jou begeleidt en wat jullie vraag is, mag je leeg laten. Na dit formulier begint de casus meteen.
  (name=Plein, sides, second, central, role)
  [Begin]
sanne vult in in #plein: name=Het Plein, sides=gemeente Vaartdam en basisschool De Brug, central=Hoe blijft het plein van de kinderen?, role=ambtenaar
bot → sanne> **Het Plein** is begonnen. De eerste vraag komt dinsdag 24 november om 10.00 uur.
bot #plein (aangepast)> Hallo. Ik ben de reflectiebot. Ik ben een computer, geen mens.
  Ik stel jullie elke week één vraag over de samenwerking. Van de antwoorden maak ik een korte samenvatting.
  Ik lees alleen wat jullie aan mij schrijven. De rest van dit kanaal bewaar ik niet.
bot #plein> **Welkom bij Het Plein.**
  Hier werken samen: gemeente Vaartdam en basisschool De Brug. Jullie vraag: «Hoe blijft het plein van de kinderen?»
  - **Ik ben een computer, geen mens.** Ik meet geen gevoel en ik beoordeel niemand.
  - **Ik stel één vraag per week.** De eerste komt dinsdag 24 november om 10.00 uur. Meedoen mag, het hoeft niet. Stoppen kan altijd: typ **/reflectie stop**.
  - **Jij kiest wie je antwoord ziet.** In een kleine groep kan iemand je toch herkennen.
  - **Ik lees alleen wat je aan mij schrijft.** De rest van dit kanaal komt technisch ook binnen. Die gooi ik meteen weg. Je antwoord bewaar ik hoogstens 90 dagen.
  - **Dit gaat over werk van de gemeente.** Iemand kan je antwoord opvragen met de Wet open overheid. Schrijf dus geen geheimen.
  [Ik doe mee] [Meer]
sanne typt /reflectie vraag
bot → sanne> Je doet mee met meer casussen. Welke bedoel je?
  [De Stille Kade] [Het Plein]
sanne drukt [Het Plein]
bot → sanne> **Jullie vraag in Het Plein**
  - Maandag 23 november: het begon met «Hoe blijft het plein van de kinderen?» (versie 1, van Sanne)
  [Nieuwe versie voorstellen]
sanne typt /reflectie status
bot → sanne> Je doet mee met meer casussen. Welke bedoel je?
  [De Stille Kade] [Het Plein]
sanne drukt [De Stille Kade]
bot → sanne> **De Stille Kade**. Vijf mensen doen mee.
  Hier werken samen: gemeente Vaartdam en de buurt.
  Er staat nu geen vraag open. De volgende vraag komt dinsdag 24 november om 10.00 uur.
  [Verzoek of belofte toevoegen]

# Tess doet nog nergens aan mee, en sluit dan aan met een opdracht in het kanaal.
tess typt /reflectie status
bot → tess> Dit kan hier niet. Ga naar het kanaal van de casus en probeer het daar.
tess typt /reflectie meedoen in #plein
formulier tess> Hoe doe je mee?
  Je doet mee met **Het Plein**. Eén vraag, dan ben je klaar.
  (role)
  [Meedoen]
tess vult in in #plein: role=raadslid
bot → tess> Fijn dat je meedoet met **Het Plein**. De vragen staan in het kanaal.
bot @tess> Je doet mee met **Het Plein**. Hier, in dit privégesprek, kun je ook antwoorden en je antwoorden terugzien.
  Stoppen kan altijd: typ **/reflectie stop**.
  - **Ik ben een computer.** Ik meet geen gevoel en ik beoordeel niemand.
  - **Ik stel één vraag per week.** Meedoen mag, het hoeft niet.
  - **Jij kiest wie je antwoord ziet.** In een kleine groep kan iemand je toch herkennen.
  - **Ik lees alleen wat je aan mij schrijft.** De rest komt technisch ook binnen. Die gooi ik weg. Je antwoord bewaar ik hoogstens 90 dagen.
  - **Dit gaat over werk van de gemeente.** Iemand kan je antwoord opvragen. Schrijf dus geen geheimen.
  [Meer]
tess drukt [Meer]
bot → tess> **Wat ik lees.** Alleen wat je aan mij schrijft: in de draad onder een vraag, een formulier, een privébericht of een opdracht. Technisch krijg ik alle berichten van het kanaal binnen. Wat niet voor mij is, gooi ik meteen weg.
  **Wie ziet je antwoord.** Dat kies je zelf, bij elk antwoord. Wat je in een draad schrijft, ziet iedereen in het kanaal. In een kleine groep kan iemand je toch herkennen.
  **Wat ik niet doe.** Ik meet geen gevoel, geef geen cijfers en beoordeel niemand. Overslaan is altijd goed.
  **Openbaar.** Dit gaat over werk van de gemeente. Iemand kan erom vragen met de Wet open overheid. De gemeente kijkt dan wat openbaar mag. Schrijf dus geen geheimen en niets over privézaken van anderen.
  **Bewaren.** Na uiterlijk 90 dagen verwijder ik je antwoord. Alleen als de wet dat verbiedt, blijft het langer. Dat hoor je dan in het kanaal. De samenvatting blijft wel. Je kunt elk antwoord aanpassen of weghalen. Typ daarvoor **/reflectie aanpassen**. Met **/reflectie mijn-gegevens** zie je alles wat ik van je bewaar.
  **Hulp en stoppen.** Typ **/reflectie hulp** om te zien wat ik kan. Met **/reflectie stop** krijg je geen berichten meer. Je hoeft niet te zeggen waarom.
tess typt /reflectie meedoen
bot → tess> Je doet al mee met **Het Plein**.
