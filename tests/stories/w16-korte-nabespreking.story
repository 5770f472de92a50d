# W16 Korte nabespreking, staand bij het hek: vijftien minuten. Bram en Noor typen mee.
@ ma 23-11-2026 15:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start nabespreking live in #kade
bot #kade> **Korte nabespreking**
  We doen dit om te leren van wat net gebeurde, nu het nog vers is. Het duurt ongeveer 15 minuten. Er zijn vijf stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Korte nabespreking** – stap 1 van 5
  > Wat wilden we?
  *Eén zin, zoals je het vooraf zag.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 15.02 uur.
  [Bijdrage geven]
bot @sanne> **Korte nabespreking** in **De Groene Baan**: stap 1 van 5 is open tot 15.02 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
bram schrijft privé: De sleutel ophalen en het hek proberen.
bot @bram> Bewaard. Voorlopig ziet niemand anders dit. Wie mag dit zien?
  - **Alleen ik.** Niemand anders ziet je tekst.
  - **Meenemen, niet citeren.** Je tekst komt niet in het kanaal, en de begeleiders lezen hem niet.
  - **Citeren zonder naam.** Je tekst komt in het kanaal, zonder je naam. In een kleine groep is soms te raden wie iets schreef.
  - **Citeren met naam.** Je tekst komt in het kanaal, met je naam: Bram.
  [Alleen ik] [Meenemen, niet citeren] [Citeren zonder naam] [Citeren met naam]
bram drukt [Citeren zonder naam]
bot @bram (aangepast)> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 15:01
bot #kade (aangepast)> **Korte nabespreking** – stap 1 van 5
  > Wat wilden we?
  *Eén zin, zoals je het vooraf zag.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 15.02 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 15:02
bot #kade (aangepast)> **Korte nabespreking** – stap 1 van 5
  > Wat wilden we?
  *Eén zin, zoals je het vooraf zag.*
  Deze stap is voorbij.
bot #kade> **Korte nabespreking** – wat jullie zeiden bij stap 1 van 5
  **Wat wilden we?**
  > De sleutel ophalen en het hek proberen.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Korte nabespreking** – stap 2 van 5
  > Wat gebeurde er echt?
  *Alleen wat je zag en hoorde. Uitleg komt hierna.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 15.06 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Korte nabespreking** in **De Groene Baan**: stap 2 van 5 is open tot 15.06 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
noor draagt bij (rol): De sleutel paste niet. We stonden een halfuur buiten.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): Er kwamen vier buren langs die iets vroegen.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 15:03
bot #kade (aangepast)> **Korte nabespreking** – stap 2 van 5
  > Wat gebeurde er echt?
  *Alleen wat je zag en hoorde. Uitleg komt hierna.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 15.06 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 15:06
bot #kade (aangepast)> **Korte nabespreking** – stap 2 van 5
  > Wat gebeurde er echt?
  *Alleen wat je zag en hoorde. Uitleg komt hierna.*
  Deze stap is voorbij.
bot #kade> **Korte nabespreking** – wat jullie zeiden bij stap 2 van 5
  **Wat gebeurde er echt?**
  > Er kwamen vier buren langs die iets vroegen.
  > De sleutel paste niet. We stonden een halfuur buiten.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Korte nabespreking** – stap 3 van 5
  > Waardoor ging het zo?
  *Denk aan tijd, plek, voorbereiding en regels. Wijs niemand aan.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 15.10 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Korte nabespreking** in **De Groene Baan**: stap 3 van 5 is open tot 15.10 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): De sleutel lag op een andere plek dan waar de mail over ging.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 15:07
bot #kade (aangepast)> **Korte nabespreking** – stap 3 van 5
  > Waardoor ging het zo?
  *Denk aan tijd, plek, voorbereiding en regels. Wijs niemand aan.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 15.10 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 15:10
bot #kade (aangepast)> **Korte nabespreking** – stap 3 van 5
  > Waardoor ging het zo?
  *Denk aan tijd, plek, voorbereiding en regels. Wijs niemand aan.*
  Deze stap is voorbij.
bot #kade> **Korte nabespreking** – wat jullie zeiden bij stap 3 van 5
  **Waardoor ging het zo?**
  > De sleutel lag op een andere plek dan waar de mail over ging.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Korte nabespreking** – stap 4 van 5
  > Wat doen we de volgende keer anders, of juist weer zo?
  *Schrijf een hele zin die over een maand nog duidelijk is.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 15.13 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Korte nabespreking** in **De Groene Baan**: stap 4 van 5 is open tot 15.13 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
joris draagt bij (rol): We proberen de sleutel de dag ervoor.
bot @joris> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 15:11
bot #kade (aangepast)> **Korte nabespreking** – stap 4 van 5
  > Wat doen we de volgende keer anders, of juist weer zo?
  *Schrijf een hele zin die over een maand nog duidelijk is.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 15.13 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 15:13
bot #kade (aangepast)> **Korte nabespreking** – stap 4 van 5
  > Wat doen we de volgende keer anders, of juist weer zo?
  *Schrijf een hele zin die over een maand nog duidelijk is.*
  Deze stap is voorbij.
bot #kade> **Korte nabespreking** – wat jullie zeiden bij stap 4 van 5
  **Wat doen we de volgende keer anders, of juist weer zo?**
  > We proberen de sleutel de dag ervoor.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Korte nabespreking** – stap 5 van 5
  > Wie moet dit ook weten?
  *Noem een functie of een groep.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 15.15 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Korte nabespreking** in **De Groene Baan**: stap 5 van 5 is open tot 15.15 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
noor draagt bij (rol): De wijkpost.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 15:14
bot #kade (aangepast)> **Korte nabespreking** – stap 5 van 5
  > Wie moet dit ook weten?
  *Noem een functie of een groep.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 15.15 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 15:15
bot #kade (aangepast)> **Korte nabespreking** – stap 5 van 5
  > Wie moet dit ook weten?
  *Noem een functie of een groep.*
  Deze stap is voorbij.
bot #kade> **Korte nabespreking** – wat jullie zeiden bij stap 5 van 5
  **Wie moet dit ook weten?**
  > De wijkpost.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Korte nabespreking** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat is de ene les? Wat doen jullie anders? Wie moet het ook weten?
bot @sanne (aangepast)> **Korte nabespreking** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
@ ma 23-11-2026 15:16
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=De sleutel lag ergens anders. De volgende keer proberen we hem een dag eerder., first=De wijkpost hoort het., by=24-11-2026
bot → sanne> Wat er uit **Korte nabespreking** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Korte nabespreking** – wat eruit kwam
  > De sleutel lag ergens anders. De volgende keer proberen we hem een dag eerder.
  Eerste stap: De wijkpost hoort het. (voor dinsdag 24 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Korte nabespreking** in **De Groene Baan** is afgelopen.
  [Aanpassen]
