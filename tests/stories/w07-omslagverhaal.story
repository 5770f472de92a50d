# W07 Omslagverhaal: een moment waarna het anders ging. Eén persoon is genoeg om te beginnen.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start omslagverhaal chat in #kade
bot #kade> **Omslagverhaal**
  We doen dit om te vertellen over een moment waarna het anders ging. Het duurt ongeveer drie werkdagen. Er zijn twee stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
  Noem anderen in je verhaal met hun rol, niet met hun naam.
bot #kade> **Omslagverhaal** – stap 1 van 2
  > Vertel over een ontmoeting waarna het anders ging. Waar was je, en wie deed wat?
  *Schrijf ook wat je raakte. Vijf zinnen is genoeg. Vertel je liever? Bel dan een begeleider. Die schrijft het voor je op.*
  > Wat was het omslagpunt?
  *Begin met een titel van een paar woorden. Het formulier vraagt ook hoe het daarvoor was, en hoe het nu is.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot woensdag 25 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne> **Omslagverhaal** in **De Groene Baan**: stap 1 van 2 is open tot woensdag 25 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
yara draagt bij (naam): In september liepen we met zes mensen over de baan. Een ambtenaar trok zijn schoenen uit om te voelen hoe nat het was. | Natte voeten. Hij zei: nu begrijp ik waar jullie het over hadden. | We praatten over tekeningen. | We praten over water. | De wijk in
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen: Vertel over een ontmoeting…] [Weghalen: Wat was het omslagpunt?]
noor draagt bij (rol): Aan het eind van een lange avond vroeg een bewoner: wat heb jij nodig? | De vraag terug. Ik had geen antwoord klaar, en dat was goed. | Ik kwam iets halen. | Ik breng ook iets mee.
bot @noor> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Vertel over een ontmoeting…] [Weghalen: Wat was het omslagpunt?]
@ di 24-11-2026 10:00
bot #kade> **De vraag van deze week**
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Antwoord met de knop of hieronder in de draad. Het kan tot maandag 30 november om 21.00 uur. Overslaan mag.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
bram draagt bij (rol): De beheerder gaf ons een sleutel van het hek. | De sleutel. Ineens was het ook ons hek. |  |  | Netwerken
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Vertel over een ontmoeting…] [Weghalen: Wat was het omslagpunt?]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Omslagverhaal** – stap 1 van 2
  > Vertel over een ontmoeting waarna het anders ging. Waar was je, en wie deed wat?
  *Schrijf ook wat je raakte. Vijf zinnen is genoeg. Vertel je liever? Bel dan een begeleider. Die schrijft het voor je op.*
  > Wat was het omslagpunt?
  *Begin met een titel van een paar woorden. Het formulier vraagt ook hoe het daarvoor was, en hoe het nu is.*
  Deze stap is voorbij.
bot #kade> **Omslagverhaal** – wat jullie zeiden bij stap 1 van 2
  **Vertel over een ontmoeting waarna het anders ging. Waar was je, en wie deed wat?**
  > In september liepen we met zes mensen over de baan. Een ambtenaar trok zijn schoenen uit om te voelen hoe nat het was.
  – Yara
  > De beheerder gaf ons een sleutel van het hek.
  > Aan het eind van een lange avond vroeg een bewoner: wat heb jij nodig?
  **Wat was het omslagpunt?**
  > Natte voeten. Hij zei: nu begrijp ik waar jullie het over hadden.\
  > Hoe was het daarvoor? We praatten over tekeningen\
  > Hoe is het nu? We praten over water\
  > Waar past het bij? De wijk in gaan
  – Yara
  > De sleutel. Ineens was het ook ons hek.\
  > Waar past het bij? Netwerken gebruiken
  > De vraag terug. Ik had geen antwoord klaar, en dat was goed.\
  > Hoe was het daarvoor? Ik kwam iets halen\
  > Hoe is het nu? Ik breng ook iets mee
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Omslagverhaal** – stap 2 van 2
  > Welk verhaal laat het best zien wat er hier verandert? Waarom dat verhaal?
  Dit bewaren jullie al:
  - Natte voeten. Hij zei: nu begrijp ik waar jullie het over hadden.
  - De vraag terug. Ik had geen antwoord klaar, en dat was goed.
  - De sleutel. Ineens was het ook ons hek.
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot woensdag 25 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Omslagverhaal** in **De Groene Baan**: stap 2 van 2 is open tot woensdag 25 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij (rol): Natte voeten. Omdat je er geen kaart bij nodig hebt.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
els draagt bij (rol): De vraag terug. Sinds die avond vragen wij het ook.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Omslagverhaal** – stap 2 van 2
  > Welk verhaal laat het best zien wat er hier verandert? Waarom dat verhaal?
  Dit bewaren jullie al:
  - Natte voeten. Hij zei: nu begrijp ik waar jullie het over hadden.
  - De vraag terug. Ik had geen antwoord klaar, en dat was goed.
  - De sleutel. Ineens was het ook ons hek.
  Deze stap is voorbij.
bot #kade> **Omslagverhaal** – wat jullie zeiden bij stap 2 van 2
  **Welk verhaal laat het best zien wat er hier verandert? Waarom dat verhaal?**
  > Natte voeten. Omdat je er geen kaart bij nodig hebt.
  > De vraag terug. Sinds die avond vragen wij het ook.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Omslagverhaal** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Welk verhaal liet het best zien wat er verandert? Waarom dat verhaal?
bot @sanne (aangepast)> **Omslagverhaal** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=Natte voeten laat het best zien wat er verandert: eerst samen voelen hoe het ligt, dan pas tekenen.
bot → sanne> Wat er uit **Omslagverhaal** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Omslagverhaal** – wat eruit kwam
  > Natte voeten laat het best zien wat er verandert: eerst samen voelen hoe het ligt, dan pas tekenen.
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Omslagverhaal** in **De Groene Baan** is afgelopen.
  [Aanpassen]
