# Wie niet meedoet, krijgt één privébericht als die in de draad antwoordt. Er wordt niets bewaard.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar
tess komt in #kade
bot @tess> Welkom. Je bent in het kanaal van de casus **De Stille Kade**. Hier werken samen: gemeente Vaartdam en de buurt.
  - **Ik ben een computer.** Ik meet geen gevoel en ik beoordeel niemand.
  - **Ik stel één vraag per week.** Meedoen mag, het hoeft niet.
  - **Jij kiest wie je antwoord ziet.** In een kleine groep kan iemand je toch herkennen.
  - **Ik lees alleen wat je aan mij schrijft.** De rest komt technisch ook binnen. Die gooi ik weg. Je antwoord bewaar ik hoogstens 90 dagen.
  - **Dit gaat over werk van de gemeente.** Iemand kan je antwoord opvragen. Schrijf dus geen geheimen.
  [Ik doe mee] [Meer]
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
tess antwoordt in de draad: Ik woon hier twintig jaar en heb nog niemand gezien.
bot @tess> Je doet niet mee met **De Stille Kade**. Daarom kan ik je antwoord niet bewaren. Doe eerst mee, dat is één vraag. Geef daarna je antwoord, ook als je het al schreef.
  [Ik doe mee]
tess antwoordt in de draad: En dat vind ik eigenlijk best jammer allemaal.
tess typt /reflectie mijn-gegevens in #kade
bot → tess> **Wat ik van je bewaar, Tess.** Je doet nergens aan mee. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  [In computertaal (JSON)]
tess drukt [Antwoord geven] in #kade
bot → tess> Je doet niet mee met **De Stille Kade**. Daarom kan ik je antwoord niet bewaren. Doe eerst mee, dat is één vraag. Geef daarna je antwoord, ook als je het al schreef.
  [Ik doe mee]
tess drukt [Ik doe mee] in #kade
formulier tess> Hoe doe je mee?
  Je doet mee met **De Stille Kade**. Eén vraag, dan ben je klaar.
  (role)
  [Meedoen]
tess vult in in #kade: role=initiatiefnemer
bot → tess> Fijn dat je meedoet met **De Stille Kade**. De vragen staan in het kanaal.
bot @tess> Je doet mee met **De Stille Kade**. Hier, in dit privégesprek, kun je ook antwoorden en je antwoorden terugzien.
  Stoppen kan altijd: typ **/reflectie stop**.
tess drukt [Antwoord geven] in #kade
formulier tess> Jouw antwoord
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  (text, share)
  [Bewaren]
tess vult in in #kade: text=Ik woon hier twintig jaar en zie nu pas iemand., share=naam
bot @tess> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren met naam*.
  > Wat is daarvan voor jou het belangrijkst?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
tess typt /reflectie stop in #kade
bot → tess> Ik stuur je geen berichten meer over De Stille Kade. In het kanaal zie je de vragen nog wel. Je antwoorden blijven van jou: je kunt ze nog zien en weghalen. Weer meedoen kan in het kanaal, met **/reflectie meedoen**.
bot @tess> Ik stuur je geen berichten meer over De Stille Kade. In het kanaal zie je de vragen nog wel. Je antwoorden blijven van jou: je kunt ze nog zien en weghalen. Weer meedoen kan in het kanaal, met **/reflectie meedoen**.
tess antwoordt in de draad: Toch nog even dit erbij zeggen dan maar.
tess typt /reflectie mijn-gegevens in #kade
bot → tess> **Wat ik van je bewaar, Tess.** Het gaat om één casus. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  **De Stille Kade** – Initiatiefnemer
  - *De Stille Kade, dinsdag 24 november: Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?* «Ik woon hier twintig jaar en zie nu pas iemand.» (Citeren met naam)
  [In computertaal (JSON)]
tess drukt [Weghalen]
formulier tess> Antwoord weghalen
  > Ik woon hier twintig jaar en zie nu pas iemand.
  Niemand ziet het antwoord straks nog. Het verdwijnt overal: ook uit de schets en uit een samenvatting die al geplaatst is. Dit kun je niet terugdraaien.
  [Weghalen]
tess vult in:
bot → tess> Het antwoord is weg.
bot @tess (aangepast)> Het antwoord is weg.
