# W23 Patroon doorbreken: eerst bedenken hoe het zeker misgaat, dan zien wat je al een beetje doet.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start patroon chat in #kade
bot #kade> **Patroon doorbreken**
  We doen dit om te stoppen met iets wat niet helpt. Het duurt ongeveer drie werkdagen. Er zijn drie stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Patroon doorbreken** – stap 1 van 3
  > Hoe zorgen we dat deze samenwerking zeker mislukt?
  *Noem wat je eigen kant kan doen. Overdrijven mag.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris> **Patroon doorbreken** in **De Groene Baan**: stap 1 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
els draagt bij (rol): We antwoorden pas als we alles weten.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
noor draagt bij (rol): We plannen elk overleg om half tien op dinsdag.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): We bellen vier ambtenaren tegelijk over hetzelfde.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
yara draagt bij (rol): We zeggen in de zaal ja, en op de stoep nee.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Patroon doorbreken** – stap 1 van 3
  > Hoe zorgen we dat deze samenwerking zeker mislukt?
  *Noem wat je eigen kant kan doen. Overdrijven mag.*
  Deze stap is voorbij.
bot #kade> **Patroon doorbreken** – wat jullie zeiden bij stap 1 van 3
  **Hoe zorgen we dat deze samenwerking zeker mislukt?**
  > We plannen elk overleg om half tien op dinsdag.
  > We antwoorden pas als we alles weten.
  > We bellen vier ambtenaren tegelijk over hetzelfde.
  > We zeggen in de zaal ja, en op de stoep nee.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Patroon doorbreken** – stap 2 van 3
  > Wat daarvan doen we nu al, een klein beetje?
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Doen we soms]
bot @joris (aangepast)> **Patroon doorbreken** in **De Groene Baan**: stap 2 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
sanne draagt bij: We antwoorden | We plannen
bot @sanne> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
els draagt bij: We antwoorden
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
noor draagt bij: We plannen | We antwoorden
bot @noor> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
bram draagt bij: We bellen | We zeggen
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
yara draagt bij: We zeggen
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Patroon doorbreken** – stap 2 van 3
  > Wat daarvan doen we nu al, een klein beetje?
  Deze stap is voorbij.
bot #kade> **Patroon doorbreken** – wat jullie zeiden bij stap 2 van 3
  **Wat daarvan doen we nu al, een klein beetje?**
  - We antwoorden pas als we alles weten. (3 keer gekozen)
  - We plannen elk overleg om half tien op dinsdag. (2 keer gekozen)
  - We zeggen in de zaal ja, en op de stoep nee. (2 keer gekozen)
  - We bellen vier ambtenaren tegelijk over hetzelfde. (1 keer gekozen)
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Patroon doorbreken** – stap 3 van 3
  > Waarmee stoppen we deze maand, en wie begint?
  *Begin met: we stoppen met. Kies iets van je eigen kant.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Patroon doorbreken** in **De Groene Baan**: stap 3 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): We stoppen met wachten tot alles klopt. Ik begin donderdag.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): We stoppen met vier mensen tegelijk bellen. Ik bel er één.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Patroon doorbreken** – stap 3 van 3
  > Waarmee stoppen we deze maand, en wie begint?
  *Begin met: we stoppen met. Kies iets van je eigen kant.*
  Deze stap is voorbij.
bot #kade> **Patroon doorbreken** – wat jullie zeiden bij stap 3 van 3
  **Waarmee stoppen we deze maand, en wie begint?**
  > We stoppen met vier mensen tegelijk bellen. Ik bel er één.
  > We stoppen met wachten tot alles klopt. Ik begin donderdag.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Patroon doorbreken** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Waarmee stoppen jullie deze maand? Wie begint?
bot @joris (aangepast)> **Patroon doorbreken** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=Deze maand stoppen we met wachten tot alles klopt. En we bellen één iemand, niet vier., first=Els stuurt donderdag een half antwoord., by=26-11-2026
bot → joris> Wat er uit **Patroon doorbreken** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Patroon doorbreken** – wat eruit kwam
  > Deze maand stoppen we met wachten tot alles klopt. En we bellen één iemand, niet vier.
  Eerste stap: Els stuurt donderdag een half antwoord. (voor donderdag 26 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **Patroon doorbreken** in **De Groene Baan** is afgelopen.
  [Aanpassen]
