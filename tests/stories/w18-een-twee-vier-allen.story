# W18 1-2-4-allen, in de chat: eerst alleen, dan met z'n tweeën, dan allemaal.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start een-twee-vier chat in #kade
bot #kade> **1\-2\-4\-allen**
  We doen dit om iedereen eerst zelf te laten denken, en dan pas samen te praten. Het duurt ongeveer drie werkdagen. Er zijn drie stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **1\-2\-4\-allen** – stap 1 van 3
  > Wat kunnen we samen doen dat alleen niet lukt?
  *Eén idee is genoeg. Na de laatste stap wordt dit vernietigd. Aan tafel schrijf je één minuut, in stilte.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne> **1\-2\-4\-allen** in **De Groene Baan**: stap 1 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven] [Onderwerp noemen]
els draagt bij (rol): Een plantdag.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): Gereedschap lenen.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
noor draagt bij (rol): Iemand die de weg weet in het stadhuis, en iemand die de buurt kent.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
yara draagt bij (rol): Water geven in de zomer.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **1\-2\-4\-allen** – stap 1 van 3
  > Wat kunnen we samen doen dat alleen niet lukt?
  *Eén idee is genoeg. Na de laatste stap wordt dit vernietigd. Aan tafel schrijf je één minuut, in stilte.*
  Deze stap is voorbij.
bot #kade> **1\-2\-4\-allen** – wat jullie zeiden bij stap 1 van 3
  **Wat kunnen we samen doen dat alleen niet lukt?**
  > Iemand die de weg weet in het stadhuis, en iemand die de buurt kent.
  > Gereedschap lenen.
  > Een plantdag.
  > Water geven in de zomer.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **1\-2\-4\-allen** – stap 2 van 3
  > Wat valt jullie op als je jullie ideeën naast elkaar legt?
  *Bel elkaar of loop even langs. Schrijf samen één regel.*
  Dit zijn de groepjes:
  …
  Eén regel per groepje is genoeg. Is de ander er niet? Sluit dan aan bij een ander groepje.
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **1\-2\-4\-allen** in **De Groene Baan**: stap 2 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven] [Groepjes aanpassen]
els draagt bij (rol): Wat we alleen kunnen, is klein en snel. Samen kan het blijven.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
noor draagt bij (rol): We hebben allebei een sleutel die de ander mist.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **1\-2\-4\-allen** – stap 2 van 3
  > Wat valt jullie op als je jullie ideeën naast elkaar legt?
  *Bel elkaar of loop even langs. Schrijf samen één regel.*
  Deze stap is voorbij.
bot #kade> **1\-2\-4\-allen** – wat jullie zeiden bij stap 2 van 3
  **Wat valt jullie op als je jullie ideeën naast elkaar legt?**
  > Wat we alleen kunnen, is klein en snel. Samen kan het blijven.
  > We hebben allebei een sleutel die de ander mist.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **1\-2\-4\-allen** – stap 3 van 3
  > Welk idee mag niet verloren gaan?
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **1\-2\-4\-allen** in **De Groene Baan**: stap 3 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij (naam): Gieten in juli. Zonder water was de plantdag voor niets.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen]
yara draagt bij (rol): Een lijst met wie wat kan lenen.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **1\-2\-4\-allen** – stap 3 van 3
  > Welk idee mag niet verloren gaan?
  Deze stap is voorbij.
bot #kade> **1\-2\-4\-allen** – wat jullie zeiden bij stap 3 van 3
  **Welk idee mag niet verloren gaan?**
  > Gieten in juli. Zonder water was de plantdag voor niets.
  – Bram
  > Een lijst met wie wat kan lenen.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade (aangepast)> **1\-2\-4\-allen** – wat jullie zeiden bij stap 1 van 3
  De teksten van deze stap zijn weg: de bewaartijd is om.
bot #kade> **1\-2\-4\-allen** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Welke drie tot vijf ideeën mogen niet verloren gaan?
bot @sanne (aangepast)> **1\-2\-4\-allen** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=Drie ideeën blijven: een plantdag, een lijst om te lenen, en een rooster om te gieten., first=Bram maakt het rooster., by=11-12-2026
bot → sanne> Wat er uit **1\-2\-4\-allen** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **1\-2\-4\-allen** – wat eruit kwam
  > Drie ideeën blijven: een plantdag, een lijst om te lenen, en een rooster om te gieten.
  Eerste stap: Bram maakt het rooster. (voor vrijdag 11 december)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **1\-2\-4\-allen** in **De Groene Baan** is afgelopen.
  [Aanpassen]
