# W10 Dialoogronde, aan tafel. Mensen praten; wie iets wil vasthouden, typt het. De tijd gaat vanzelf verder.
@ ma 23-11-2026 19:30
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start dialoogronde de toekomst van de baan live in #kade
bot #kade> **Dialoogronde**
  We doen dit om naar elkaar te luisteren zonder te discussiëren. Het duurt ongeveer 40 minuten. Er zijn vijf stappen.
  Het gaat over: **de toekomst van de baan**
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Dialoogronde** – stap 1 van 5
  > Waar ben je open over, en waar ben je nieuwsgierig naar?
  *Eén zin per persoon. Niemand reageert.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Deze stap duurt tot 19.35 uur.
  [Bijdrage geven]
bot @joris> **Dialoogronde** in **De Groene Baan**: stap 1 van 5 is open tot 19.35 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven] [Onderwerp noemen]
@ ma 23-11-2026 19:35
bot #kade (aangepast)> **Dialoogronde** – stap 1 van 5
  > Waar ben je open over, en waar ben je nieuwsgierig naar?
  *Eén zin per persoon. Niemand reageert.*
  Deze stap is voorbij.
bot #kade> **Dialoogronde** – stap 2 van 5
  > Wat wil je eerlijk zeggen over «de toekomst van de baan»?
  *Aan tafel heeft iedereen twee minuten. Niemand reageert. Stilte mag.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 19.50 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Dialoogronde** in **De Groene Baan**: stap 2 van 5 is open tot 19.50 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven] [Onderwerp noemen]
@ ma 23-11-2026 19:36
yara draagt bij (rol): Ik twijfel of dit plan er komt. Dat zeg ik niet graag, want ik wil het graag.
bot #kade (aangepast)> **Dialoogronde** – stap 2 van 5
  > Wat wil je eerlijk zeggen over «de toekomst van de baan»?
  *Aan tafel heeft iedereen twee minuten. Niemand reageert. Stilte mag.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 19.50 uur. Er zijn bijdragen.
  [Bijdrage geven]
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 19:50
bot #kade (aangepast)> **Dialoogronde** – stap 2 van 5
  > Wat wil je eerlijk zeggen over «de toekomst van de baan»?
  *Aan tafel heeft iedereen twee minuten. Niemand reageert. Stilte mag.*
  Deze stap is voorbij.
bot #kade> **Dialoogronde** – wat jullie zeiden bij stap 2 van 5
  **Wat wil je eerlijk zeggen over «de toekomst van de baan»?**
  > Ik twijfel of dit plan er komt. Dat zeg ik niet graag, want ik wil het graag.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Dialoogronde** – stap 3 van 5
  > Wat hoorde je dat nieuw voor je is?
  *Schrijf wat je hoorde, nog niet wat je ervan vindt.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 19.58 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Dialoogronde** in **De Groene Baan**: stap 3 van 5 is open tot 19.58 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 19:51
els draagt bij (rol): Ik hoorde dat mensen twijfelen die ik het zekerst vond.
bot #kade (aangepast)> **Dialoogronde** – stap 3 van 5
  > Wat hoorde je dat nieuw voor je is?
  *Schrijf wat je hoorde, nog niet wat je ervan vindt.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 19.58 uur. Er zijn bijdragen.
  [Bijdrage geven]
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 19:58
bot #kade (aangepast)> **Dialoogronde** – stap 3 van 5
  > Wat hoorde je dat nieuw voor je is?
  *Schrijf wat je hoorde, nog niet wat je ervan vindt.*
  Deze stap is voorbij.
bot #kade> **Dialoogronde** – wat jullie zeiden bij stap 3 van 5
  **Wat hoorde je dat nieuw voor je is?**
  > Ik hoorde dat mensen twijfelen die ik het zekerst vond.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Dialoogronde** – stap 4 van 5
  > Welke twee ideeën maken elkaar sterker?
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 20.05 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Dialoogronde** in **De Groene Baan**: stap 4 van 5 is open tot 20.05 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 19:59
@ ma 23-11-2026 20:05
bot #kade (aangepast)> **Dialoogronde** – stap 4 van 5
  > Welke twee ideeën maken elkaar sterker?
  Deze stap is voorbij.
bot #kade> **Dialoogronde** – stap 5 van 5
  > Wat vraag je je nu af?
  *De vraag hoeft vandaag geen antwoord te krijgen.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 20.10 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Dialoogronde** in **De Groene Baan**: stap 5 van 5 is open tot 20.10 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
@ ma 23-11-2026 20:06
bram draagt bij (rol): Wat gebeurt er met de baan als wij er even niet zijn?
bot #kade (aangepast)> **Dialoogronde** – stap 5 van 5
  > Wat vraag je je nu af?
  *De vraag hoeft vandaag geen antwoord te krijgen.*
  Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot 20.10 uur. Er zijn bijdragen.
  [Bijdrage geven]
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
@ ma 23-11-2026 20:10
bot #kade (aangepast)> **Dialoogronde** – stap 5 van 5
  > Wat vraag je je nu af?
  *De vraag hoeft vandaag geen antwoord te krijgen.*
  Deze stap is voorbij.
bot #kade> **Dialoogronde** – wat jullie zeiden bij stap 5 van 5
  **Wat vraag je je nu af?**
  > Wat gebeurt er met de baan als wij er even niet zijn?
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Dialoogronde** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Welke ideeën horen bij elkaar? Welke vraag blijft open? Een conclusie hoeft niet.
bot @joris (aangepast)> **Dialoogronde** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
@ ma 23-11-2026 20:12
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=Twijfel bleek er aan beide kanten te zijn. De vraag blijft: wat gebeurt er met de baan als wij er even niet zijn?
bot → joris> Wat er uit **Dialoogronde** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Dialoogronde** – wat eruit kwam
  > Twijfel bleek er aan beide kanten te zijn. De vraag blijft: wat gebeurt er met de baan als wij er even niet zijn?
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **Dialoogronde** in **De Groene Baan** is afgelopen.
  [Aanpassen]
