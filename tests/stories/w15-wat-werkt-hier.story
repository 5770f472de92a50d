# W15 Wat werkt hier? Zoeken naar wat vaker kan.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start wat-werkt chat in #kade
bot #kade> **Wat werkt hier?**
  We doen dit om te ontdekken wat hier werkt, zodat het vaker kan gebeuren. Het duurt ongeveer vier werkdagen. Er zijn vier stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Wat werkt hier?** – stap 1 van 4
  > Vraag elkaar: wanneer ging het hier op zijn best? Wat deed jij, en wat deden anderen?
  *Bel elkaar, of ga bij elkaar zitten. Ieder acht minuten.*
  Dit zijn de groepjes:
  …
  Eén regel per groepje is genoeg. Is de ander er niet? Sluit dan aan bij een ander groepje.
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris> **Wat werkt hier?** in **De Groene Baan**: stap 1 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven] [Groepjes aanpassen]
els draagt bij (rol): Op de dag dat we samen het hout sjouwden. Niemand had een lijst.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): Toen de gemeente een tekening bracht die nog niet af was. Wij tekenden erin verder.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Wat werkt hier?** – stap 1 van 4
  > Vraag elkaar: wanneer ging het hier op zijn best? Wat deed jij, en wat deden anderen?
  *Bel elkaar, of ga bij elkaar zitten. Ieder acht minuten.*
  Deze stap is voorbij.
bot #kade> **Wat werkt hier?** – wat jullie zeiden bij stap 1 van 4
  **Vraag elkaar: wanneer ging het hier op zijn best? Wat deed jij, en wat deden anderen?**
  > Op de dag dat we samen het hout sjouwden. Niemand had een lijst.
  > Toen de gemeente een tekening bracht die nog niet af was. Wij tekenden erin verder.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Wat werkt hier?** – stap 2 van 4
  > Wat maakte dat mogelijk?
  > Het is een jaar later en het gaat altijd zo. Wat zie je dan?
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Wat werkt hier?** in **De Groene Baan**: stap 2 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): Iedereen was er even lang, en er was soep. | Iemand belt aan met een lege tekening onder de arm.
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat maakte dat mogelijk?] [Weghalen: Het is een jaar later en het…]
bram draagt bij (rol): Dat er een potlood bij lag.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
yara draagt bij (rol): | Ik zie mensen met een schop die niemand heeft gevraagd. Het hek staat open.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Wat werkt hier?** – stap 2 van 4
  > Wat maakte dat mogelijk?
  > Het is een jaar later en het gaat altijd zo. Wat zie je dan?
  Deze stap is voorbij.
bot #kade> **Wat werkt hier?** – wat jullie zeiden bij stap 2 van 4
  **Wat maakte dat mogelijk?**
  > Dat er een potlood bij lag.
  > Iedereen was er even lang, en er was soep.
  **Het is een jaar later en het gaat altijd zo. Wat zie je dan?**
  > Ik zie mensen met een schop die niemand heeft gevraagd. Het hek staat open.
  > Iemand belt aan met een lege tekening onder de arm.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Wat werkt hier?** – stap 3 van 4
  > Wat werkt hier?
  *Schrijf het zo dat iemand anders het ook kan doen. Het formulier vraagt ook wanneer het niet werkt.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Wat werkt hier?** in **De Groene Baan**: stap 3 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
noor draagt bij (rol): Een tekening brengen die niet af is. | Aan de keukentafel bij de loods | Iedereen durft erin te tekenen | Als het besluit al vastligt
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Wat werkt hier?** – stap 3 van 4
  > Wat werkt hier?
  *Schrijf het zo dat iemand anders het ook kan doen. Het formulier vraagt ook wanneer het niet werkt.*
  Deze stap is voorbij.
bot #kade> **Wat werkt**
  > Een tekening brengen die niet af is.
  *Waar zagen jullie dat?* Aan de keukentafel bij de loods
  *Waarom werkt het, denk je?* Iedereen durft erin te tekenen
  *Wanneer werkt het niet?* Als het besluit al vastligt
  Stand: schets.
  Ja van: de gemeente. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Aanpassen]
bot #kade> **Wat werkt hier?** – wat jullie zeiden bij stap 3 van 4
  **Wat werkt hier?**
  > Een tekening brengen die niet af is.\
  > Waar zagen jullie dat? Aan de keukentafel bij de loods\
  > Waarom werkt het, denk je? Iedereen durft erin te tekenen\
  > Wanneer werkt het niet? Als het besluit al vastligt
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Wat werkt hier?** – stap 4 van 4
  > Wie doet dit vaker, en met wie?
  *Schrijf een hele zin, met een functie of rol.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Wat werkt hier?** in **De Groene Baan**: stap 4 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
noor draagt bij (rol): De vergunningverlener brengt het volgende plan half af mee, samen met de projectleider.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Wat werkt hier?** – stap 4 van 4
  > Wie doet dit vaker, en met wie?
  *Schrijf een hele zin, met een functie of rol.*
  Deze stap is voorbij.
bot #kade> **Afspraak**
  > De vergunningverlener brengt het volgende plan half af mee, samen met de projectleider.
  Dag: maandag 21 december. Stand: voorgesteld.
  Ja van: de gemeente. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Wat werkt hier?** – wat jullie zeiden bij stap 4 van 4
  **Wie doet dit vaker, en met wie?**
  > De vergunningverlener brengt het volgende plan half af mee, samen met de projectleider.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Wat werkt hier?** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat werkt hier, waarom, en wanneer niet? Wie gaat het vaker doen?
bot @joris (aangepast)> **Wat werkt hier?** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=Een tekening die niet af is, helpt. Niet doen als het besluit al vastligt., first=De schets van de speelplek gaat half af naar de buurt., by=04-12-2026
bot → joris> Wat er uit **Wat werkt hier?** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Wat werkt hier?** – wat eruit kwam
  > Een tekening die niet af is, helpt. Niet doen als het besluit al vastligt.
  Eerste stap: De schets van de speelplek gaat half af naar de buurt. (voor vrijdag 4 december)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **Wat werkt hier?** in **De Groene Baan** is afgelopen.
  [Aanpassen]
