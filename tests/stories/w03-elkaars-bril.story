# W03 Elkaars bril, drie dagen in de chat. Eerst schrijft ieder voor zich, daarna staat alles naast elkaar.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start elkaars-bril 3 dagen in #kade
bot #kade> **Elkaars bril**
  We doen dit om te kijken vanaf de plek van de ander. Het duurt ongeveer drie werkdagen. Er zijn drie stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
  Je denkt je in een plek in. Je doet geen persoon na.
bot #kade> **Elkaars bril** – stap 1 van 3
  > Wat is voor jou nu het belangrijkste?
  *Schrijf vanaf je eigen plek.*
  > **Initiatief:** Stel, jij moet over de vergunning beslissen. Waar let je op bij dit plan?
  > **Gemeente:** Stel, dit plan kost jou al je vrije avonden. Hoe lees je dan ons laatste bericht?
  *Schrijf in de ik\-vorm. Het is een gok. Straks zegt de ander wat klopt.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne> **Elkaars bril** in **De Groene Baan**: stap 1 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
els draagt bij (rol): Dat de brug veilig is voordat er mensen over lopen. | Ik heb hier drie avonden aan gezeten. Dan krijg ik een brief met een nummer erop. Ik denk dat niemand het las.
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen] [Weghalen]
bram draagt bij (rol): Dat we dit voorjaar kunnen planten. | Ik zou eerst willen weten wie er aansprakelijk is als iemand valt.
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen] [Weghalen]
yara draagt bij (rol): Dat de baan open blijft voor iedereen. | Ik zou bang zijn dat ik iets beloof wat een ander moet betalen.
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen] [Weghalen]
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bot #kade (aangepast)> **Elkaars bril** – stap 1 van 3
  > Wat is voor jou nu het belangrijkste?
  *Schrijf vanaf je eigen plek.*
  > **Initiatief:** Stel, jij moet over de vergunning beslissen. Waar let je op bij dit plan?
  > **Gemeente:** Stel, dit plan kost jou al je vrije avonden. Hoe lees je dan ons laatste bericht?
  *Schrijf in de ik\-vorm. Het is een gok. Straks zegt de ander wat klopt.*
  Deze stap is voorbij.
bot #kade> **Elkaars bril** – wat jullie zeiden bij stap 1 van 3
  **Wat is voor jou nu het belangrijkste?**
  > Dat de baan open blijft voor iedereen.
  > Dat we dit voorjaar kunnen planten.
  > Dat de brug veilig is voordat er mensen over lopen.
  **Gemeente – Stel, dit plan kost jou al je vrije avonden. Hoe lees je dan ons laatste bericht?**
  > Ik heb hier drie avonden aan gezeten. Dan krijg ik een brief met een nummer erop. Ik denk dat niemand het las.
  **Initiatief – Stel, jij moet over de vergunning beslissen. Waar let je op bij dit plan?**
  > Ik zou bang zijn dat ik iets beloof wat een ander moet betalen.
  > Ik zou eerst willen weten wie er aansprakelijk is als iemand valt.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Elkaars bril** – stap 2 van 3
  > Wat klopt er in wat over jouw plek is geschreven? Wat zag de ander niet?
  *Zet erbij wat ontbreekt.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot woensdag 25 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Elkaars bril** in **De Groene Baan**: stap 2 van 3 is open tot woensdag 25 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]

# Noor komt later en reageert op wat over haar plek is geschreven. Bram doet dat voor zijn kant.
noor drukt [Bijdrage geven] in #kade
formulier noor> Elkaars bril
  Dit schreven anderen:
  > …
  Overslaan mag.
  (text0, share)
  [Bewaren]
noor vult in in #kade: text0=Het klopt dat wij aan vallen denken. Wat ontbreekt: ik mag over de brug niet zelf beslissen., share=rol
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): De brief was er echt een met een nummer. Maar er stond wel een telefoonnummer onder.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ wo 25-11-2026 10:00
bot #kade (aangepast)> **Elkaars bril** – stap 2 van 3
  > Wat klopt er in wat over jouw plek is geschreven? Wat zag de ander niet?
  *Zet erbij wat ontbreekt.*
  Deze stap is voorbij.
bot #kade> **Elkaars bril** – wat jullie zeiden bij stap 2 van 3
  **Wat klopt er in wat over jouw plek is geschreven? Wat zag de ander niet?**
  > Het klopt dat wij aan vallen denken. Wat ontbreekt: ik mag over de brug niet zelf beslissen.
  > De brief was er echt een met een nummer. Maar er stond wel een telefoonnummer onder.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Elkaars bril** – stap 3 van 3
  > Wat begrijp je nu beter?
  *Eén zin is genoeg.*
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot donderdag 26 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Elkaars bril** in **De Groene Baan**: stap 3 van 3 is open tot donderdag 26 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): «Open» is voor de buurt: niet volbouwen. Voor ons was het: toegankelijk.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
yara draagt bij (naam): Achter de brief zit iemand die het ook niet in haar eentje mag zeggen.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen]
@ do 26-11-2026 10:00
bot #kade (aangepast)> **Elkaars bril** – stap 3 van 3
  > Wat begrijp je nu beter?
  *Eén zin is genoeg.*
  Deze stap is voorbij.
bot #kade> **Elkaars bril** – wat jullie zeiden bij stap 3 van 3
  **Wat begrijp je nu beter?**
  > Achter de brief zit iemand die het ook niet in haar eentje mag zeggen.
  – Yara
  > «Open» is voor de buurt: niet volbouwen. Voor ons was het: toegankelijk.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Elkaars bril** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat begrijpen jullie nu beter? Welk woord betekent voor ieder iets anders?
bot @sanne (aangepast)> **Elkaars bril** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
@ do 26-11-2026 11:00
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=We begrijpen nu dat «open» twee dingen betekent. En dat de vergunningverlener niet alleen over de brug beslist., first=Sanne zoekt uit wie dat wel doet., by=30-11-2026
bot → sanne> Wat er uit **Elkaars bril** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Elkaars bril** – wat eruit kwam
  > We begrijpen nu dat «open» twee dingen betekent. En dat de vergunningverlener niet alleen over de brug beslist.
  Eerste stap: Sanne zoekt uit wie dat wel doet. (voor maandag 30 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Elkaars bril** in **De Groene Baan** is afgelopen.
  [Aanpassen]
