# W24 Waarde wegen: wat betekent het plan voor de buurt, ook als je het niet in geld ziet?
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start waarde-wegen 4 dagen in #kade
bot #kade> **Waarde wegen**
  We doen dit om te laten meetellen wat een plan voor de buurt betekent. Het duurt ongeveer vier werkdagen. Er zijn vier stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Waarde wegen** – stap 1 van 4
  > Wie merkt iets van dit plan, en wat merken ze?
  > Wat verandert er dat je niet in geld ziet?
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne> **Waarde wegen** in **De Groene Baan**: stap 1 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
yara draagt bij (rol): De kinderen van de flat. Zij krijgen een plek zonder auto's. | Mensen die elkaar groeten.
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wie merkt iets van dit plan,…] [Weghalen: Wat verandert er dat je niet…]
noor draagt bij (rol): De beheerder. Die krijgt er een hectare bij. | Minder stenen, dus minder hitte.
bot @noor> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wie merkt iets van dit plan,…] [Weghalen: Wat verandert er dat je niet…]
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot #kade (aangepast)> **Waarde wegen** – stap 1 van 4
  > Wie merkt iets van dit plan, en wat merken ze?
  > Wat verandert er dat je niet in geld ziet?
  Deze stap is voorbij.
bot #kade> **Waarde wegen** – wat jullie zeiden bij stap 1 van 4
  **Wie merkt iets van dit plan, en wat merken ze?**
  > De beheerder. Die krijgt er een hectare bij.
  > De kinderen van de flat. Zij krijgen een plek zonder auto's.
  **Wat verandert er dat je niet in geld ziet?**
  > Mensen die elkaar groeten.
  > Minder stenen, dus minder hitte.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Waarde wegen** – stap 2 van 4
  > Wat kost het, ook aan tijd en geduld?
  > Wat gebeurt er als dit plan er niet komt?
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot woensdag 25 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Waarde wegen** in **De Groene Baan**: stap 2 van 4 is open tot woensdag 25 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): Elk jaar iemand die snoeit. En veel avonden van dezelfde zes mensen. | Dan komen er garages. Die zijn dan niet meer weg te krijgen.
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat kost het, ook aan tijd en…] [Weghalen: Wat gebeurt er als dit plan…]
@ wo 25-11-2026 10:00
bot #kade (aangepast)> **Waarde wegen** – stap 2 van 4
  > Wat kost het, ook aan tijd en geduld?
  > Wat gebeurt er als dit plan er niet komt?
  Deze stap is voorbij.
bot #kade> **Waarde wegen** – wat jullie zeiden bij stap 2 van 4
  **Wat kost het, ook aan tijd en geduld?**
  > Elk jaar iemand die snoeit. En veel avonden van dezelfde zes mensen.
  **Wat gebeurt er als dit plan er niet komt?**
  > Dan komen er garages. Die zijn dan niet meer weg te krijgen.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Waarde wegen** – stap 3 van 4
  > Wat telt voor jou het zwaarst, en waarom?
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot donderdag 26 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Waarde wegen** in **De Groene Baan**: stap 3 van 4 is open tot donderdag 26 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij (rol): De plek zonder auto's. Die krijg je nooit meer terug.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris draagt bij (rol): Dat het gesnoeid wordt. Zonder snoei is het over vijf jaar dicht.
bot @joris> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ do 26-11-2026 10:00
bot #kade (aangepast)> **Waarde wegen** – stap 3 van 4
  > Wat telt voor jou het zwaarst, en waarom?
  Deze stap is voorbij.
bot #kade> **Waarde wegen** – wat jullie zeiden bij stap 3 van 4
  **Wat telt voor jou het zwaarst, en waarom?**
  > Dat het gesnoeid wordt. Zonder snoei is het over vijf jaar dicht.
  > De plek zonder auto's. Die krijg je nooit meer terug.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Waarde wegen** – stap 4 van 4
  > Wat moet er over de waarde voor de buurt in het voorstel staan?
  *Schrijf een hele zin. Over vier weken vraag ik of het meetelde in het besluit.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot vrijdag 27 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Waarde wegen** in **De Groene Baan**: stap 4 van 4 is open tot vrijdag 27 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
yara draagt bij (naam): De baan is voor kinderen van de flat de enige plek buiten zonder auto's. Dat staat tegenover een snoeibeurt per jaar. | De kinderen van de flat
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen]
@ vr 27-11-2026 10:00
bot #kade (aangepast)> **Waarde wegen** – stap 4 van 4
  > Wat moet er over de waarde voor de buurt in het voorstel staan?
  *Schrijf een hele zin. Over vier weken vraag ik of het meetelde in het besluit.*
  Deze stap is voorbij.
bot #kade> **Waarde wegen** – wat jullie zeiden bij stap 4 van 4
  **Wat moet er over de waarde voor de buurt in het voorstel staan?**
  > De baan is voor kinderen van de flat de enige plek buiten zonder auto's. Dat staat tegenover een snoeibeurt per jaar.\
  > Voor wie? De kinderen van de flat
  – Yara
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Waarde wegen** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wie merkt er iets van? Wat telt voor jullie het zwaarst, en waarom?
bot @sanne (aangepast)> **Waarde wegen** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
@ vr 27-11-2026 11:00
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=Het zwaarst telt de plek zonder auto's. Daartegenover staat onderhoud, elk jaar. Beide horen in het voorstel., first=Sanne zet het in het voorstel., by=04-12-2026
bot → sanne> Wat er uit **Waarde wegen** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Waarde wegen** – wat eruit kwam
  > Het zwaarst telt de plek zonder auto's. Daartegenover staat onderhoud, elk jaar. Beide horen in het voorstel.
  Eerste stap: Sanne zet het in het voorstel. (voor vrijdag 4 december)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Waarde wegen** in **De Groene Baan** is afgelopen.
  [Aanpassen]
