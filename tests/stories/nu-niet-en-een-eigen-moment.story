# Noor kiest een eigen moment, els zegt «nu niet», bram krijgt één herinnering.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer
noor opent het overzicht
overzicht noor> Mijn overzicht
  ## Nu open
  Er staat nu geen vraag voor je open.
  ## Mijn antwoorden
  Je hebt nog niets geschreven.
  ## Mijn casus
  **De Stille Kade**. Hier werken samen: gemeente Vaartdam en de buurt. Je doet mee als ambtenaar.
  [Mijn moment] [Bewaren]
noor drukt [Mijn moment]
formulier noor> Mijn moment in De Stille Kade
  Kies een tijd die jou past: dan krijg je de vraag ook privé. Of zeg tot wanneer je weg bent.
  (moment, away)
  [Bewaren]
noor vult in: moment=23:30
fout noor> moment: Schrijf een tijd van 8:00 tot 21:00, bijvoorbeeld 19:30.
noor vult in: moment=19.30
bot → noor> Bewaard. Een nieuwe tijd geldt vanaf de volgende vraag. Dat je weg bent, geldt meteen.
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
els drukt [Nu niet] in #kade
bot → els> Goed. Ik herinner je niet aan deze vraag.
@ di 24-11-2026 19:30
bot @noor> De vraag van deze week in **De Stille Kade**:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 30-11-2026 10:00
bot @bram> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @joris> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bram drukt [Antwoord geven]
formulier bram> Jouw antwoord
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  (text, share)
  [Bewaren]
bram vult in: text=Er werd vaak gebeld en dat hielp., share=rol
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
@ ma 30-11-2026 19:30
bot @noor> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  …
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 30-11-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Deze vraag is gesloten.
