# Een afspraak: van beide kanten een ja, op de dag een vraag, en geen voortgang is ook een antwoord.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
els typt /reflectie bewaar in #kade
bot → els> **Wat wil je bewaren voor De Stille Kade?**
  Het team kan het lezen. Je kunt het later aanpassen of weghalen.
  [Afspraak] [Knoop] [Omslagpunt] [Wat werkt] [Meer]
els drukt [Afspraak]
formulier els> Afspraak
  Dit komt in het kanaal. Het geldt als van beide kanten iemand ja zegt. Schrijf functies, geen namen.
  (text, who=-, day)
  [Bewaren]
els vult in: text=Elke donderdag een kort bericht, who=me, day=20 november
fout els> day: Vrijdag 20 november is al voorbij. Kies een dag vanaf morgen.
els vult in: text=Elke donderdag een kort bericht, who=me, day=vrijdag
bot → els> Afspraak bewaard. Het staat in het kanaal. Het geldt als van beide kanten iemand ja zegt. Op vrijdag 27 november vraag ik hoe het staat.
  [Aanpassen] [Weghalen]
bot #kade> **Afspraak**
  > Elke donderdag een kort bericht
  Wie: iemand van het team. Dag: vrijdag 27 november. Stand: voorgesteld.
  Ja van: de gemeente. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Aanpassen]
# Iemand van dezelfde kant telt niet nog eens. Iemand van de andere kant wel.
noor drukt [Klopt voor mij]
bot → noor> Genoteerd. We wachten nog op een ja van het initiatief.
yara drukt [Klopt voor mij]
bot → yara> Genoteerd. Nu is er van beide kanten een ja.
bot #kade (aangepast)> **Afspraak**
  > Elke donderdag een kort bericht
  Wie: iemand van het team. Dag: vrijdag 27 november. Stand: afgesproken.
  Ja van: de gemeente en het initiatief.
  [Laten weten hoe het staat] [Aanpassen]

# Op de dag zelf hoort Els het als eerste.
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ vr 27-11-2026 10:00
bot @els> Je kunt laten weten hoe het staat. Geen voortgang is ook een antwoord.
  - **De Stille Kade** – afspraak «Elke donderdag een kort bericht» Staat deze afspraak er nog?
  [Laten weten hoe het staat]
@ vr 27-11-2026 12:00
els drukt [Laten weten hoe het staat]
formulier els> Laten weten hoe het staat
  Geen voortgang is ook een antwoord.
  (status_a=agreed, day_a)
  [Bewaren]
els vult in: status_a=no_progress
fout els> day_a: Kies een dag. Weet je het nog niet? Kies dan de dag waarop je weer iets laat weten.
els vult in: status_a=no_progress, day_a=3 december
bot → els> Bewaard. Het team kan het lezen.
bot #kade (aangepast)> **Afspraak**
  > Elke donderdag een kort bericht
  Wie: iemand van het team. Dag: donderdag 3 december. Stand: nog geen voortgang.
  Ja van: de gemeente en het initiatief.
  [Laten weten hoe het staat] [Aanpassen]
yara typt /reflectie afspraak in #kade
bot → yara> **Afspraak in De Stille Kade**
  - Elke donderdag een kort bericht (nog geen voortgang, donderdag 3 december)
    Wie: iemand van het team.
  [Opschrijven]

# Els zegt niets. De dag erna horen de begeleiders het.
@ ma 30-11-2026 10:00
bot @bram> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @els> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @joris> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @noor> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @yara> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 30-11-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Deze vraag is gesloten.
@ di 01-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Afspraak: Elke donderdag een kort bericht. Nog geen voortgang. Meer hoor je vóór donderdag 3 december.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Afspraak: Elke donderdag een kort bericht. Nog geen voortgang. Meer hoor je vóór donderdag 3 december.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
@ wo 02-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Afspraak: Elke donderdag een kort bericht. Nog geen voortgang. Meer hoor je vóór donderdag 3 december.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Afspraak: Elke donderdag een kort bericht. Nog geen voortgang. Meer hoor je vóór donderdag 3 december.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Afspraak: Elke donderdag een kort bericht. Nog geen voortgang. Meer hoor je vóór donderdag 3 december.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
@ do 03-12-2026 10:00
bot #kade> **De vraag van deze week**
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 7 december om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @els> Je kunt laten weten hoe het staat. Geen voortgang is ook een antwoord.
  - **De Stille Kade** – afspraak «Elke donderdag een kort bericht» Staat deze afspraak er nog?
  [Laten weten hoe het staat]
@ vr 04-12-2026 10:00
bot @joris> Je kunt laten weten hoe het staat. Geen voortgang is ook een antwoord.
  - **De Stille Kade** – afspraak «Elke donderdag een kort bericht» Donderdag 3 december is voorbij en er is nog niets gezegd.
  [Laten weten hoe het staat]
bot @sanne> Je kunt laten weten hoe het staat. Geen voortgang is ook een antwoord.
  - **De Stille Kade** – afspraak «Elke donderdag een kort bericht» Donderdag 3 december is voorbij en er is nog niets gezegd.
  [Laten weten hoe het staat]
@ vr 04-12-2026 12:00
sanne drukt [Laten weten hoe het staat]
formulier sanne> Laten weten hoe het staat
  Geen voortgang is ook een antwoord.
  (status_a=no_progress, day_a)
  [Bewaren]
sanne vult in: status_a=done
bot → sanne> Bewaard. Het team kan het lezen.
bot #kade (aangepast)> **Afspraak**
  > Elke donderdag een kort bericht
  Wie: iemand van het team. Stand: gedaan.
  Ja van: de gemeente en het initiatief.
