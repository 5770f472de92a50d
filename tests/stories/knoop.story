# Een knoop: een vraag met ja of nee, wie beslist, voor wanneer. De uitkomst komt met de reden in het kanaal.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
bram typt /reflectie knoop Wie beslist over de brug? in #kade
formulier bram> Knoop
  Dit komt in het kanaal. De uitkomst wordt een officieel stuk, met de reden erbij. Schrijf functies, geen namen.
  (text=Wie beslist over de brug?, part_decider, who=-, day)
  [Bewaren]
bram vult in: part_decider=het hoofd van de afdeling verkeer, day=vrijdag
fout bram> text: Schrijf een vraag waarop ja of nee het antwoord is. Begin met bijvoorbeeld: mag, kan, komt of krijgt.
bram vult in: text=Mag de brug op zondag open?, part_decider=het hoofd van de afdeling verkeer, day=vrijdag
bot → bram> Knoop bewaard. Op vrijdag 27 november vraag ik hoe het staat.
  [Aanpassen] [Weghalen]
bot #kade> **Knoop**
  > Mag de brug op zondag open?
  *Wie mag dit beslissen?* het hoofd van de afdeling verkeer
  Dag: vrijdag 27 november. Stand: nog open.
  [Uitkomst vastleggen] [Ik zorg hiervoor] [Aanpassen]
noor drukt [Ik zorg hiervoor]
bot → noor> Goed. Jij zorgt voor «Mag de brug op zondag open?». Op vrijdag 27 november vraag ik je hoe het staat.
  [Laten weten hoe het staat]
bot #kade (aangepast)> **Knoop**
  > Mag de brug op zondag open?
  *Wie mag dit beslissen?* het hoofd van de afdeling verkeer
  Iemand zorgt hiervoor. Dag: vrijdag 27 november. Stand: nog open.
  [Uitkomst vastleggen] [Aanpassen]

# De dag gaat voorbij zonder besluit. Eerst hoort Noor het, dan het team. Na 48 uur mag de coördinator het lezen.
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ vr 27-11-2026 10:00
bot @noor> Je kunt laten weten hoe het staat. Geen voortgang is ook een antwoord.
  - **De Stille Kade** – knoop «Mag de brug op zondag open?» Is er een besluit?
  [Laten weten hoe het staat]
@ ma 30-11-2026 08:00
bot #kade> **Deze knoop ligt er nog**
  > Mag de brug op zondag open?
  Op vrijdag 27 november zou er een besluit zijn. Vanaf woensdag 2 december om 08.00 uur mag de coördinator dit lezen. Klopt de tekst niet? Pas hem dan aan.
  [Aanpassen]
bot @joris> Je kunt laten weten hoe het staat. Geen voortgang is ook een antwoord.
  - **De Stille Kade** – knoop «Mag de brug op zondag open?» Vrijdag 27 november is voorbij en er is nog niets gezegd.
  [Laten weten hoe het staat]
bot @sanne> Je kunt laten weten hoe het staat. Geen voortgang is ook een antwoord.
  - **De Stille Kade** – knoop «Mag de brug op zondag open?» Vrijdag 27 november is voorbij en er is nog niets gezegd.
  [Laten weten hoe het staat]
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
  - Knoop: Mag de brug op zondag open? Dat zou op vrijdag 27 november klaar zijn. Er is nog niets over gezegd.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Knoop: Mag de brug op zondag open? Dat zou op vrijdag 27 november klaar zijn. Er is nog niets over gezegd.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
@ di 01-12-2026 12:00
bram drukt [Aanpassen]
formulier bram> Knoop
  Dit komt in het kanaal. De uitkomst wordt een officieel stuk, met de reden erbij. Schrijf functies, geen namen.
  (text=Mag de brug op zondag open?, part_decider=het hoofd van de afdeling verkeer, who=-, day=2026-11-27)
  [Bewaren]
bram vult in: text=Mag de brug in het weekend open?
bot → bram> Knoop bewaard.
  [Aanpassen] [Weghalen]
bot #kade (aangepast)> **Knoop**
  > Mag de brug in het weekend open?
  *Wie mag dit beslissen?* het hoofd van de afdeling verkeer
  Iemand zorgt hiervoor. Dag: vrijdag 27 november. Stand: nog open.
  [Uitkomst vastleggen] [Aanpassen]
bot #kade (aangepast)> De tekst die hier stond, is later aangepast.
bot @joris (aangepast)> De tekst die hier stond, is later aangepast.
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Knoop: Mag de brug in het weekend open? Dat zou op vrijdag 27 november klaar zijn. Er is nog niets over gezegd.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
bot @noor (aangepast)> De tekst die hier stond, is later aangepast.
bot @sanne (aangepast)> De tekst die hier stond, is later aangepast.
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Knoop: Mag de brug in het weekend open? Dat zou op vrijdag 27 november klaar zijn. Er is nog niets over gezegd.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]

# Er is een uitkomst. Zonder reden neemt de bot haar niet aan.
noor drukt [Uitkomst vastleggen]
formulier noor> Laten weten hoe het staat
  Vul dit in als jij dit mag beslissen, of als je weet wat er besloten is. De uitkomst komt met de reden in het kanaal. Geen voortgang is ook een antwoord.
  (status_a, reason_a, day_a)
  [Bewaren]
noor vult in: status_a=not_yet, day_a=vrijdag
fout noor> reason_a: Schrijf in gewone woorden waarom. Eén zin is genoeg.
noor vult in: status_a=not_yet, day_a=11 december, reason_a=De keuring van de brug is pas volgende week.
bot → noor> Bewaard. Het team kan het lezen.
bot #kade (aangepast)> **Knoop**
  > Mag de brug in het weekend open?
  *Wie mag dit beslissen?* het hoofd van de afdeling verkeer
  Iemand zorgt hiervoor. Dag: vrijdag 11 december. Stand: nog niet. De keuring van de brug is pas volgende week.
  [Uitkomst vastleggen] [Aanpassen]
bot #kade> **Ontknoping: nog niet**
  > Mag de brug in het weekend open?
  De keuring van de brug is pas volgende week.
  *Wie mag dit beslissen?* het hoofd van de afdeling verkeer
  We horen meer vóór vrijdag 11 december.
bot @joris (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Knoop: Mag de brug in het weekend open? Nog niet. De keuring van de brug is pas volgende week. Meer hoor je vóór vrijdag 11 december.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Knoop: Mag de brug in het weekend open? Nog niet. De keuring van de brug is pas volgende week. Meer hoor je vóór vrijdag 11 december.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
@ wo 02-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Knoop: Mag de brug in het weekend open? Nog niet. De keuring van de brug is pas volgende week. Meer hoor je vóór vrijdag 11 december.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Knoop: Mag de brug in het weekend open? Nog niet. De keuring van de brug is pas volgende week. Meer hoor je vóór vrijdag 11 december.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 48**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  **Knopen en afspraken**
  - Knoop: Mag de brug in het weekend open? Nog niet. De keuring van de brug is pas volgende week. Meer hoor je vóór vrijdag 11 december.
  **Jullie vraag** wordt nog gezocht. Een voorstel? Typ **/reflectie vraag**.
  *Klopt er iets niet? Zeg het tot en met maandag 7 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
@ do 03-12-2026 10:00
bot #kade> **De vraag van deze week**
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 7 december om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 07-12-2026 10:00
bot @bram> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Het kan tot maandag 7 december om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @els> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Het kan tot maandag 7 december om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @joris> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Het kan tot maandag 7 december om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @noor> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Het kan tot maandag 7 december om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @sanne> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Het kan tot maandag 7 december om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot @yara> Wil je nog antwoorden in **De Stille Kade**? De vraag is:
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Het kan tot maandag 7 december om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 07-12-2026 21:00
bot #kade (aangepast)> **De vraag van deze week**
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Deze vraag is gesloten.
@ di 08-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 9 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  **Alleen voor de begeleiders.** Twee keer achter elkaar deelde niemand iets. Bel eens met iemand van elke kant. Past het ritme nog? En past de vraag? Met **/reflectie ritme** kun je het aanpassen.
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
bot @sanne> Dit is de schets van de samenvatting van **De Stille Kade**. Hij wordt woensdag 9 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  **Alleen voor de begeleiders.** Twee keer achter elkaar deelde niemand iets. Bel eens met iemand van elke kant. Past het ritme nog? En past de vraag? Met **/reflectie ritme** kun je het aanpassen.
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
@ wo 09-12-2026 16:00
bot #kade> **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
bot @sanne (aangepast)> Dit staat nu in het kanaal van **De Stille Kade**.
  **De Stille Kade – samenvatting van week 49**
  *Fase: verbinden. Geen begeleider las dit vooraf. Zonder AI gemaakt.*
  > Wie ben je, los van je functie? Vertel iets kleins dat de anderen nog niet weten.
  Niemand deelde iets bij deze vraag. Dat mag. De volgende keer stel ik een andere vraag.
  *Klopt er iets niet? Zeg het tot en met maandag 14 december tegen de begeleiders. Je eigen antwoord kun je aanpassen of weghalen.*
  [Waar komt dit vandaan?]
@ do 10-12-2026 10:00
bot #kade> **De vraag van deze week**
  > Waar gaat dit voor jou echt om? Zeg het in één zin.
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 14 december om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ vr 11-12-2026 09:00
noor drukt [Uitkomst vastleggen]
formulier noor> Laten weten hoe het staat
  Vul dit in als jij dit mag beslissen, of als je weet wat er besloten is. De uitkomst komt met de reden in het kanaal. Geen voortgang is ook een antwoord.
  (status_a=not_yet, reason_a, day_a)
  [Bewaren]
noor vult in: status_a=yes, reason_a=De brug is veilig en de buurt let zelf op.
bot → noor> Bewaard. Het team kan het lezen.
bot #kade (aangepast)> **Knoop**
  > Mag de brug in het weekend open?
  *Wie mag dit beslissen?* het hoofd van de afdeling verkeer
  Iemand zorgt hiervoor. Stand: wel. De brug is veilig en de buurt let zelf op.
bot #kade> **Ontknoping: wel**
  > Mag de brug in het weekend open?
  De brug is veilig en de buurt let zelf op.
  *Wie mag dit beslissen?* het hoofd van de afdeling verkeer
els typt /reflectie knoop in #kade
bot → els> **Knoop in De Stille Kade**
  - Mag de brug in het weekend open? (wel)
    De brug is veilig en de buurt let zelf op.
    *Wie mag dit beslissen?* het hoofd van de afdeling verkeer
  [Opschrijven]
