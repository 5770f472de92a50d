# W02 Het goede gesprek, aan tafel: twintig minuten in het buurthuis.
@ ma 23-11-2026 16:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start goede-gesprek live in #kade
bot #kade> **Het goede gesprek**
  We doen dit om kort stil te staan bij één moment uit de samenwerking. Het duurt ongeveer 20 minuten. Er zijn drie stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Het goede gesprek** – stap 1 van 3
  > Vertel elkaar één moment van deze week in deze samenwerking. Wat gebeurde er?
  *Ieder vijf minuten. De ander luistert en vraagt: wat deed je, en wat wilde je bereiken?*
  Dit zijn de groepjes:
  …
  Eén regel per groepje is genoeg. Is de ander er niet? Sluit dan aan bij een ander groepje.
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 16.10 uur.
  [Bijdrage geven]
bot @joris> **Het goede gesprek** in **De Groene Baan**: stap 1 van 3 is open tot 16.10 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven] [Groepjes aanpassen]
# Ze vertellen elkaar in tweetallen. Bram typt voor zijn tweetal een regel.
bram draagt bij (rol): Woensdag stonden we samen bij het hek. Toen pas zag ik hoe smal de doorgang is.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 16:01
bot #kade (aangepast)> **Het goede gesprek** – stap 1 van 3
  > Vertel elkaar één moment van deze week in deze samenwerking. Wat gebeurde er?
  *Ieder vijf minuten. De ander luistert en vraagt: wat deed je, en wat wilde je bereiken?*
  Dit zijn de groepjes:
  …
  Eén regel per groepje is genoeg. Is de ander er niet? Sluit dan aan bij een ander groepje.
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 16.10 uur. Er zijn bijdragen.
  [Bijdrage geven]
@ ma 23-11-2026 16:10
bot #kade (aangepast)> **Het goede gesprek** – stap 1 van 3
  > Vertel elkaar één moment van deze week in deze samenwerking. Wat gebeurde er?
  *Ieder vijf minuten. De ander luistert en vraagt: wat deed je, en wat wilde je bereiken?*
  Deze stap is voorbij.
bot #kade> **Het goede gesprek** – wat jullie zeiden bij stap 1 van 3
  **Vertel elkaar één moment van deze week in deze samenwerking. Wat gebeurde er?**
  > Woensdag stonden we samen bij het hek. Toen pas zag ik hoe smal de doorgang is.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Het goede gesprek** – stap 2 van 3
  > Waar ging het voor jou eigenlijk om?
  *Denk aan wat je deed en wilde bereiken. Of aan wat je opviel bij de ander.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 16.15 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Het goede gesprek** in **De Groene Baan**: stap 2 van 3 is open tot 16.15 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 16:11
yara draagt bij (rol): Dat iemand kwam kijken.
bot #kade (aangepast)> **Het goede gesprek** – stap 2 van 3
  > Waar ging het voor jou eigenlijk om?
  *Denk aan wat je deed en wilde bereiken. Of aan wat je opviel bij de ander.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 16.15 uur. Er zijn bijdragen.
  [Bijdrage geven]
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
els draagt bij (rol): Dat ik niet meteen nee hoefde te zeggen.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 16:15
bot #kade (aangepast)> **Het goede gesprek** – stap 2 van 3
  > Waar ging het voor jou eigenlijk om?
  *Denk aan wat je deed en wilde bereiken. Of aan wat je opviel bij de ander.*
  Deze stap is voorbij.
bot #kade> **Het goede gesprek** – wat jullie zeiden bij stap 2 van 3
  **Waar ging het voor jou eigenlijk om?**
  > Dat ik niet meteen nee hoefde te zeggen.
  > Dat iemand kwam kijken.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Het goede gesprek** – stap 3 van 3
  > Wat wil je een volgende keer proberen, of juist nog eens doen?
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 16.20 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Het goede gesprek** in **De Groene Baan**: stap 3 van 3 is open tot 16.20 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 16:16
noor draagt bij (naam): Ik ga volgende week weer eerst kijken, en dan pas lezen.
bot #kade (aangepast)> **Het goede gesprek** – stap 3 van 3
  > Wat wil je een volgende keer proberen, of juist nog eens doen?
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 16.20 uur. Er zijn bijdragen.
  [Bijdrage geven]
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 16:20
bot #kade (aangepast)> **Het goede gesprek** – stap 3 van 3
  > Wat wil je een volgende keer proberen, of juist nog eens doen?
  Deze stap is voorbij.
bot #kade> **Het goede gesprek** – wat jullie zeiden bij stap 3 van 3
  **Wat wil je een volgende keer proberen, of juist nog eens doen?**
  > Ik ga volgende week weer eerst kijken, en dan pas lezen.
  – Noor
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Het goede gesprek** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Welke twee dingen vielen op? Wat wil iemand proberen?
bot @joris (aangepast)> **Het goede gesprek** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
@ ma 23-11-2026 16:21
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=Twee dingen vielen op: samen kijken gaat sneller dan mailen. En nee zeggen hoeft niet meteen., first=Noor loopt dinsdag mee over de baan., by=01-12-2026
bot → joris> Wat er uit **Het goede gesprek** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Het goede gesprek** – wat eruit kwam
  > Twee dingen vielen op: samen kijken gaat sneller dan mailen. En nee zeggen hoeft niet meteen.
  Eerste stap: Noor loopt dinsdag mee over de baan. (voor dinsdag 1 december)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **Het goede gesprek** in **De Groene Baan** is afgelopen.
  [Aanpassen]

# Twee dagen later: paste deze vorm? Wat els erbij zegt, lezen alleen de begeleiders.
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ wo 25-11-2026 16:21
bot #kade> Twee dagen geleden deden jullie **Het goede gesprek**. Paste deze vorm? Niemand ziet wie wat kiest.
  [Ja] [Een beetje] [Nee]
@ wo 25-11-2026 16:30
els drukt [Een beetje] in #kade
bot → els> Bedankt.
  [Iets over de vorm zeggen]
els drukt [Iets over de vorm zeggen]
formulier els> Het goede gesprek
  Paste deze vorm? De begeleiders lezen je zin, zonder je naam. In een kleine groep is soms te raden wie iets schreef. Ik bewaar hem niet.
  (text)
  [Versturen]
els vult in: text=Twintig minuten was kort, met z'n tweeën praten was prettig.
bot → els> Verstuurd. De begeleiders lezen het, zonder je naam.
bot @joris> In **De Groene Baan** zei iemand over de vorm **Het goede gesprek**:
  > Twintig minuten was kort, met z'n tweeën praten was prettig.
  Ik heb dit niet bewaard.
bot @sanne> In **De Groene Baan** zei iemand over de vorm **Het goede gesprek**:
  > Twintig minuten was kort, met z'n tweeën praten was prettig.
  Ik heb dit niet bewaard.
