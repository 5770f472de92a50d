# Een naam van iemand anders houdt niets tegen: de bot biedt aan om er een rol van te maken.
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
els vult in in #kade: text=Ik sprak met Bram en wethouder Van Dijk. De steiger blijft dicht., share=rol
formulier els> Jouw antwoord
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Dit lijken namen van anderen: Bram en wethouder Van Dijk. Hieronder staat daar nu een rol. Past dat niet? Verander de tekst, of zet de naam terug. Deze tekst is nog niet bewaard.
  (text=Ik sprak met een initiatiefnemer en de wethouder. De steiger blijft dicht., share=rol)
  [Bewaren]
# Nu staat er een rol. Els verandert nog iets, en verstuurt het.
els vult in in #kade: text=Ik sprak met een initiatiefnemer en de wethouder. De steiger blijft nog dicht.
bot @els> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je dit zelf vertellen, of plannen we een gesprek?
  Overslaan mag.
  [Bel me liever] [Aanpassen] [Weghalen]
# Noor zet de naam terug. Dat mag, en er wordt niet nog eens gevraagd.
noor antwoordt (rol): Karin heeft de sleutel van het hek.
formulier noor> Jouw antwoord
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Dit lijkt een naam van iemand anders: Karin. Hieronder staat daar nu een rol. Past dat niet? Verander de tekst, of zet de naam terug. Deze tekst is nog niet bewaard.
  (text=Iemand heeft de sleutel van het hek., share=rol)
  [Bewaren]
noor vult in in #kade: text=Karin heeft de sleutel van het hek.
bot @noor> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  > Wil je hier nog iets aan toevoegen, of is het zo goed?
  Overslaan mag.
  [Hierop antwoorden] [Aanpassen] [Weghalen]
# In de draad is het al gezien. Daar wordt het bewaard, en komt er één regel.
bram antwoordt in de draad: Ik wacht nog op antwoord van Els.
bot #kade (bij «Ik wacht nog op antwoor…»)> Bewaard
bot @bram> Je antwoordde in de draad. De anderen in het kanaal zien dat dus, met je naam.
  In de samenvatting gebruik ik het als «citeren zonder naam». Wil je dat anders? Typ dan **/reflectie aanpassen**.
bot @bram> Je antwoord is bewaard. Ik lees er een naam van iemand anders in. Je kunt die vervangen door een rol. Het hoeft niet. In het kanaal blijft je bericht staan zoals het is.
  [Vervang door een rol]
bram drukt [Vervang door een rol]
formulier bram> Jouw antwoord
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Dit lijkt een naam van iemand anders: Els. Hieronder staat daar nu een rol. Past dat niet? Verander de tekst, of zet de naam terug. Je antwoord is bewaard zoals je het schreef.
  (text=Ik wacht nog op antwoord van een ambtenaar., share=rol)
  [Bewaren]
bram vult in in #kade:
bot @bram> Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
# De eigen naam is van jezelf, en een gezegde is geen naam.
joris schrijft privé: Joris doet het zelf wel, en Joost mag weten wanneer.
bot @joris> Bewaard. Voorlopig ziet niemand anders dit. Wie mag dit zien?
  - **Alleen ik.** Niemand anders ziet het. Het telt niet mee in de samenvatting.
  - **Meenemen, niet citeren.** Niemand leest je tekst, ook de begeleiders niet. In de samenvatting staat alleen: «Twee mensen schreven over contact.»
  - **Citeren zonder naam.** De begeleiders lezen je tekst zonder je naam. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.»
  - **Citeren met naam.** Iedereen die meedoet, kan je hele tekst lezen. In de samenvatting kan een zin zo staan: «We bellen elkaar nu elke dinsdag.» – Joris
  [Alleen ik] [Meenemen, niet citeren] [Citeren zonder naam] [Citeren met naam]
# Namens iemand: voorlezen en namen vervangen gaan in één keer.
sanne typt /reflectie namens in #kade
formulier sanne> Namens iemand antwoorden
  Voor iemand die je sprak, aan de telefoon of aan tafel. Straks lees je het antwoord eerst voor. De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  (name, role, text, share)
  [Verder]
sanne vult in: name=Opa Henk, role=initiatiefnemer, text=Ik hoor nooit iets van Joris., share=rol
formulier sanne> Lees dit voor
  Lees voor wat er staat, en zeg ook wie het mag zien. Klopt het? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Dit lijkt een naam van iemand anders: Joris. Hieronder staat daar nu een rol. Past dat niet? Verander de tekst, of zet de naam terug. Deze tekst is nog niet bewaard.
  (name=Opa Henk, role=initiatiefnemer, text=Ik hoor nooit iets van een initiatiefnemer., share=rol)
  [Ja, dit klopt]
sanne vult in:
bot @sanne> Bewaard in **De Stille Kade**, namens Opa Henk. Wie mag dit zien: *Citeren zonder naam*.
  [Weghalen]
