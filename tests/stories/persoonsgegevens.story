# Gegevens van personen komen er niet in: het formulier blijft open, in de draad komt een privébericht.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer
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
els vult in in #kade: text=Bel de beheerder op 06-12345678 of mail beheer@kade.example., share=rol
fout els> text: Er staat een telefoonnummer en een e-mailadres in, of iets wat daarop lijkt. Dat bewaar ik niet. Haal het weg en verstuur je tekst opnieuw.
els vult in in #kade: text=De beheerder was goed bereikbaar.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
bram antwoordt in de draad: Je kunt mij altijd bellen op 06-12345678.
bot @bram> Ik heb je bericht niet bewaard. Er staat een telefoonnummer in, of iets wat daarop lijkt. Dat bewaar ik niet. Haal het weg en verstuur je tekst opnieuw.
bram wijzigt «Je kunt mij»: Je kunt mij altijd bellen.
bot #kade (bij «Je kunt mij altijd bell…»)> Bewaard
bot @bram> Je antwoordde in de draad. De anderen in het kanaal zien dat dus, met je naam.
  In de samenvatting gebruik ik het als «citeren zonder naam». Wil je dat anders? Typ dan **/reflectie aanpassen**.
bram wijzigt «Je kunt mij»: Je kunt mij altijd mailen op bram@kade.example.
bot @bram (aangepast)> Ik heb je wijziging niet bewaard. Je eerdere antwoord blijft gelden. Er staat een e-mailadres in, of iets wat daarop lijkt. Dat bewaar ik niet. Haal het weg en verstuur je tekst opnieuw.
bram typt /reflectie mijn-gegevens in #kade
bot → bram> **Wat ik van je bewaar, Bram.** Het gaat om één casus. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  **De Stille Kade** – Initiatiefnemer
  - *De Stille Kade, dinsdag 24 november: Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?* «Je kunt mij altijd bellen.» (Citeren zonder naam)
  [In computertaal (JSON)]
noor schrijft privé: Mijn nummer is 06-12345678.
bot @noor> Ik heb je bericht niet bewaard. Er staat een telefoonnummer in, of iets wat daarop lijkt. Dat bewaar ik niet. Haal het weg en verstuur je tekst opnieuw.
noor schrijft privé: Bellen werkt voor mij het best.
bot @noor> Bewaard. Voorlopig ziet niemand anders dit. Wie mag dit zien?
  - **Alleen ik.** Niemand anders ziet het. Het telt niet mee in de samenvatting.
  - **Meenemen, niet citeren.** Niemand leest je tekst, ook de begeleiders niet. In de samenvatting staat alleen: «Twee mensen schreven over contact.»
  - **Citeren zonder naam.** De begeleiders lezen je tekst zonder je naam. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – ambtenaar
  - **Citeren met naam.** Iedereen die meedoet, kan je hele tekst lezen. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – Noor
  [Alleen ik] [Meenemen, niet citeren] [Citeren zonder naam] [Citeren met naam]
noor drukt [Citeren zonder naam]
bot @noor (aangepast)> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
# Een leeg antwoord, en een antwoord zonder keuze.
joris drukt [Antwoord geven]
formulier joris> Jouw antwoord
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  (text, share)
  [Bewaren]
joris vult in in #kade: text=, share=
fout joris> text: Er staat nog niets. Schrijf een paar woorden.
  share: Kies wie dit mag zien.
