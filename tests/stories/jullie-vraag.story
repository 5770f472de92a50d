# «Jullie vraag»: iedereen mag hem schrijven, iedereen ziet wie dat deed. Zonder vraag gaat het nog niet over doen.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
els typt /reflectie vraag in #kade
bot → els> De vraag van **De Stille Kade** wordt nog gezocht. Wie meedoet, mag er een schrijven.
  [Nieuwe versie schrijven]
els drukt [Nieuwe versie schrijven]
formulier els> Jullie vraag
  Waar draait deze samenwerking om? Schrijf het als een vraag. Iedereen in het kanaal ziet de nieuwe versie, met jouw naam.
  (text)
  [Nieuwe versie]
els vult in: text=Hoe wordt de kade weer van de buurt?
bot → els> Bewaard als versie 1. Het staat in het kanaal.
bot #kade> **Jullie vraag (versie 1)**
  > Hoe wordt de kade weer van de buurt?
  Geschreven door Els. Klopt er een woord niet? Typ **/reflectie vraag**.

# Een ander ziet een woord dat niet klopt. De eerste versie blijft te zien.
bram typt /reflectie vraag in #kade
bot → bram> **Jullie vraag in De Stille Kade**
  - Versie 1: «Hoe wordt de kade weer van de buurt?» – Els, maandag 23 november
  [Nieuwe versie schrijven]
bram drukt [Nieuwe versie schrijven]
formulier bram> Jullie vraag
  Waar draait deze samenwerking om? Schrijf het als een vraag. Iedereen in het kanaal ziet de nieuwe versie, met jouw naam.
  (text=Hoe wordt de kade weer van de buurt?)
  [Nieuwe versie]
bram vult in: text=Hoe blijft de kade van de buurt?
bot → bram> Bewaard als versie 2. Het staat in het kanaal.
bot #kade> **Jullie vraag (versie 2)**
  > Hoe blijft de kade van de buurt?
  Geschreven door Bram. Klopt er een woord niet? Typ **/reflectie vraag**.
noor typt /reflectie vraag in #kade
bot → noor> **Jullie vraag in De Stille Kade**
  - Versie 1: «Hoe wordt de kade weer van de buurt?» – Els, maandag 23 november
  - Versie 2: «Hoe blijft de kade van de buurt?» – Bram, maandag 23 november
  [Nieuwe versie schrijven]
yara typt /reflectie vraag in #kade
bot → yara> **Jullie vraag in De Stille Kade**
  - Versie 1: «Hoe wordt de kade weer van de buurt?» – Els, maandag 23 november
  - Versie 2: «Hoe blijft de kade van de buurt?» – Bram, maandag 23 november
  [Nieuwe versie schrijven]
yara drukt [Nieuwe versie schrijven]
formulier yara> Jullie vraag
  Waar draait deze samenwerking om? Schrijf het als een vraag. Iedereen in het kanaal ziet de nieuwe versie, met jouw naam.
  (text=Hoe blijft de kade van de buurt?)
  [Nieuwe versie]
yara vult in: text=Hoe blijft de kade van de buurt?
bot → yara> Dit is al jullie vraag. Er is niets veranderd.
yara typt /reflectie vraag in #kade
bot → yara> **Jullie vraag in De Stille Kade**
  - Versie 1: «Hoe wordt de kade weer van de buurt?» – Els, maandag 23 november
  - Versie 2: «Hoe blijft de kade van de buurt?» – Bram, maandag 23 november
  [Nieuwe versie schrijven]
yara drukt [Nieuwe versie schrijven]
formulier yara> Jullie vraag
  Waar draait deze samenwerking om? Schrijf het als een vraag. Iedereen in het kanaal ziet de nieuwe versie, met jouw naam.
  (text=Hoe blijft de kade van de buurt?)
  [Nieuwe versie]
yara vult in: text=Bel Yara op 06-12345678.
fout yara> text: Er staat een telefoonnummer in, of iets wat daarop lijkt. Dat bewaar ik niet. Haal het weg en verstuur je tekst opnieuw.

# Wie niet meedoet, ziet de vraag wel en schrijft niets.
tess typt /reflectie vraag in #kade
bot → tess> **Jullie vraag in De Stille Kade**
  - Versie 1: «Hoe wordt de kade weer van de buurt?» – Els, maandag 23 november
  - Versie 2: «Hoe blijft de kade van de buurt?» – Bram, maandag 23 november
