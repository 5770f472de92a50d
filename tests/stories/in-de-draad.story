# Antwoorden in de draad: wat volgt hoort erbij, wat je wijzigt of verwijdert verandert mee.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els antwoordt in de draad: Wij hebben vaak gebeld met de bewoners.
bot #kade (bij «Wij hebben vaak gebeld…»)> Bewaard
bot @els> Je antwoordde in de draad. De anderen in het kanaal zien dat dus, met je naam.
  In de samenvatting gebruik ik het als «citeren zonder naam». Wil je dat anders? Typ dan **/reflectie aanpassen**.
els antwoordt in de draad: En gemaild.
bot #kade (bij «En gemaild.»)> Bewaard
els typt /reflectie mijn-gegevens in #kade
bot → els> **Wat ik van je bewaar, Els.** Het gaat om één casus. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  **De Stille Kade** – Ambtenaar
  - *De Stille Kade, dinsdag 24 november: Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?* «Wij hebben vaak gebeld met de bewoners.\
  En gemaild.» (Citeren zonder naam)
  [In computertaal (JSON)]
els wijzigt «Wij hebben vaak»: Wij hebben heel vaak gebeld met de bewoners.
els verwijdert «En gemaild»
els typt /reflectie mijn-gegevens in #kade
bot → els> **Wat ik van je bewaar, Els.** Het gaat om één casus. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  **De Stille Kade** – Ambtenaar
  - *De Stille Kade, dinsdag 24 november: Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?* «Wij hebben heel vaak gebeld met de bewoners.» (Citeren zonder naam)
  [In computertaal (JSON)]
# Korte reacties en gesprek tussen mensen zijn geen antwoord.
noor antwoordt in de draad: Eens met Els.
# Een kwartier later is het ook gesprek, geen antwoord.
@ di 24-11-2026 10:30
els antwoordt in de draad: Trouwens, wie heeft er morgen tijd voor een rondje over de kade?
els typt /reflectie mijn-gegevens in #kade
bot → els> **Wat ik van je bewaar, Els.** Het gaat om één casus. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  **De Stille Kade** – Ambtenaar
  - *De Stille Kade, dinsdag 24 november: Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?* «Wij hebben heel vaak gebeld met de bewoners.» (Citeren zonder naam)
  [In computertaal (JSON)]
# Wie het laatste bericht verwijdert, haalt het antwoord weg.
els verwijdert «Wij hebben heel vaak»
els typt /reflectie mijn-gegevens in #kade
bot → els> **Wat ik van je bewaar, Els.** Het gaat om één casus. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  **De Stille Kade** – Ambtenaar
  - Nog geen antwoorden.
  [In computertaal (JSON)]
# Daarna kan het opnieuw.
els drukt [Antwoord geven]
formulier els> Jouw antwoord
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  (text, share=rol)
  [Bewaren]
els vult in in #kade: text=Wij hebben gebeld., share=thema
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Meenemen, niet citeren*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
