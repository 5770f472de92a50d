# «Jullie vraag»: iedereen mag een versie voorstellen. De vraag verandert als van elke kant iemand ja zegt.
@ ma 23-11-2026 10:00
de casus «De Stille Kade» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
els typt /reflectie vraag in #kade
bot → els> De vraag van **De Stille Kade** wordt nog gezocht. Wie meedoet, mag er een schrijven.
  [Nieuwe versie voorstellen]
els drukt [Nieuwe versie voorstellen]
formulier els> Jullie vraag
  Waar draait deze samenwerking om? Schrijf het als een vraag. Iedereen in het kanaal ziet je voorstel, met jouw naam. Hij geldt meteen. Een volgende versie geldt als van elke kant iemand ja zegt.
  (text)
  [Voorstellen]
els vult in: text=Hoe wordt de kade weer van de buurt?
bot → els> Bewaard als versie 1. Het staat in het kanaal.
bot #kade> **Jullie vraag (versie 1)**
  > Hoe wordt de kade weer van de buurt?
  Geschreven door Els. Klopt er een woord niet? Typ **/reflectie vraag**.

# Een ander ziet een woord dat niet klopt. De eerste versie blijft te zien.
bram typt /reflectie vraag in #kade
bot → bram> **Jullie vraag in De Stille Kade**
  - Maandag 23 november: het begon met «Hoe wordt de kade weer van de buurt?» (versie 1, van Els)
  [Nieuwe versie voorstellen]
bram drukt [Nieuwe versie voorstellen]
formulier bram> Jullie vraag
  Waar draait deze samenwerking om? Schrijf het als een vraag. Iedereen in het kanaal ziet je voorstel, met jouw naam. De vraag verandert als van elke kant iemand ja zegt.
  (text=Hoe wordt de kade weer van de buurt?)
  [Voorstellen]
bram vult in: text=Hoe blijft de kade van de buurt?
bot → bram> Je voorstel staat in het kanaal. We wachten op een ja van de gemeente.
bot #kade> **Een voorstel voor jullie vraag**
  > Hoe blijft de kade van de buurt?
  Nu is de vraag: «Hoe wordt de kade weer van de buurt?»
  Voorgesteld door Bram. Ja van: het initiatief. Is dit ook jouw vraag? De vraag verandert pas als van elke kant iemand ja zegt. Neem er de tijd voor.
  [Klopt voor mij]
noor typt /reflectie vraag in #kade
bot → noor> **Jullie vraag in De Stille Kade**
  - Maandag 23 november: het begon met «Hoe wordt de kade weer van de buurt?» (versie 1, van Els)
  **Voorgesteld**
  - Maandag 23 november: «Hoe blijft de kade van de buurt?» (van Bram). We wachten op een ja van de gemeente.
  [Nieuwe versie voorstellen] [Klopt voor mij: Hoe blijft de kade van de…]
noor drukt [Klopt voor mij]
bot → noor> Genoteerd. Nu is er van beide kanten een ja.
bot #kade> **Jullie vraag (versie 2)**
  > Hoe blijft de kade van de buurt?
  Geschreven door Bram, met een ja van de gemeente en het initiatief. Klopt er een woord niet? Typ **/reflectie vraag**.
bot #kade (aangepast)> **Jullie vraag (versie 2)**
  > Hoe blijft de kade van de buurt?
  Voorgesteld door Bram. Ja van: de gemeente en het initiatief.
yara typt /reflectie vraag in #kade
bot → yara> **Jullie vraag in De Stille Kade**
  - Maandag 23 november: het begon met «Hoe wordt de kade weer van de buurt?» (versie 1, van Els)
  - Maandag 23 november: het werd «Hoe blijft de kade van de buurt?» (versie 2, van Bram)
  [Nieuwe versie voorstellen]
yara drukt [Nieuwe versie voorstellen]
formulier yara> Jullie vraag
  Waar draait deze samenwerking om? Schrijf het als een vraag. Iedereen in het kanaal ziet je voorstel, met jouw naam. De vraag verandert als van elke kant iemand ja zegt.
  (text=Hoe blijft de kade van de buurt?)
  [Voorstellen]
yara vult in: text=Hoe blijft de kade van de buurt?
bot → yara> Dit is al jullie vraag, of het is al voorgesteld. Er is niets veranderd.
yara typt /reflectie vraag in #kade
bot → yara> **Jullie vraag in De Stille Kade**
  - Maandag 23 november: het begon met «Hoe wordt de kade weer van de buurt?» (versie 1, van Els)
  - Maandag 23 november: het werd «Hoe blijft de kade van de buurt?» (versie 2, van Bram)
  [Nieuwe versie voorstellen]
yara drukt [Nieuwe versie voorstellen]
formulier yara> Jullie vraag
  Waar draait deze samenwerking om? Schrijf het als een vraag. Iedereen in het kanaal ziet je voorstel, met jouw naam. De vraag verandert als van elke kant iemand ja zegt.
  (text=Hoe blijft de kade van de buurt?)
  [Voorstellen]
yara vult in: text=Bel Yara op 06-12345678.
fout yara> text: Er staat een telefoonnummer in, of iets wat daarop lijkt. Dat bewaar ik niet. Haal het weg en verstuur je tekst opnieuw.

# Wie niet meedoet, ziet de vraag wel en schrijft niets.
tess typt /reflectie vraag in #kade
bot → tess> **Jullie vraag in De Stille Kade**
  - Maandag 23 november: het begon met «Hoe wordt de kade weer van de buurt?» (versie 1, van Els)
  - Maandag 23 november: het werd «Hoe blijft de kade van de buurt?» (versie 2, van Bram)
