# W13 Intervisie: Els brengt iets in. De anderen stellen eerst alleen vragen. Wat zij daarna meedenken, leest alleen Els.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start intervisie chat in #kade
bot #kade> **Intervisie**
  We doen dit om één persoon verder te helpen met één lastig moment. Het duurt ongeveer vijf werkdagen. Er zijn vijf stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
  Vertel over jezelf. Noem anderen met hun rol.
bot #kade> **Intervisie** – stap 1 van 5
  > Wat gebeurde er, en wat is je vraag?
  Deze vraag is voor: wie de situatie inbrengt.
  *Vertel over één moment. Noem anderen met hun rol.*
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris> **Intervisie** in **De Groene Baan**: stap 1 van 5 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
els draagt bij (rol): Een bewoner vroeg mij op straat of het hek opengaat. Ik zei dat ik het uitzocht, en deed dat niet. Hoe kom ik daarop terug?
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Intervisie** – stap 1 van 5
  > Wat gebeurde er, en wat is je vraag?
  Deze vraag is voor: wie de situatie inbrengt.
  *Vertel over één moment. Noem anderen met hun rol.*
  Deze stap is voorbij.
bot #kade> **Intervisie** – wat jullie zeiden bij stap 1 van 5
  **Wat gebeurde er, en wat is je vraag?**
  > Een bewoner vroeg mij op straat of het hek opengaat. Ik zei dat ik het uitzocht, en deed dat niet. Hoe kom ik daarop terug?
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Intervisie** – stap 2 van 5
  > Welke open vraag wil je stellen?
  Deze vraag is voor: de anderen.
  *Alleen vragen, nog geen advies. Begin met wat, hoe of wanneer.*
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Intervisie** in **De Groene Baan**: stap 2 van 5 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij (rol): Wat hoopte je dat er zou gebeuren toen je dat zei?
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
yara draagt bij (rol): Wanneer zag je die bewoner daarna weer?
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Intervisie** – stap 2 van 5
  > Welke open vraag wil je stellen?
  Deze vraag is voor: de anderen.
  *Alleen vragen, nog geen advies. Begin met wat, hoe of wanneer.*
  Deze stap is voorbij.
bot #kade> **Intervisie** – wat jullie zeiden bij stap 2 van 5
  **Welke open vraag wil je stellen?**
  > Wanneer zag je die bewoner daarna weer?
  > Wat hoopte je dat er zou gebeuren toen je dat zei?
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Intervisie** – stap 3 van 5
  > Wat is nu je vraag?
  Deze vraag is voor: wie de situatie inbrengt.
  *Dezelfde vraag mag ook.*
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Intervisie** in **De Groene Baan**: stap 3 van 5 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): Hoe zeg ik dat ik iets niet weet, zonder dat het als een nee klinkt?
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Intervisie** – stap 3 van 5
  > Wat is nu je vraag?
  Deze vraag is voor: wie de situatie inbrengt.
  *Dezelfde vraag mag ook.*
  Deze stap is voorbij.
bot #kade> **Intervisie** – wat jullie zeiden bij stap 3 van 5
  **Wat is nu je vraag?**
  > Hoe zeg ik dat ik iets niet weet, zonder dat het als een nee klinkt?
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Intervisie** – stap 4 van 5
  > Wat zou er kunnen spelen, en wat zou jij proberen?
  Deze vraag is voor: de anderen.
  *Alleen wie de situatie inbracht, leest dit. Aan tafel luistert diegene zonder te reageren.*
  Antwoord met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Intervisie** in **De Groene Baan**: stap 4 van 5 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij (rol): Misschien wachtte diegene helemaal niet op het hek. Ik zou gewoon langsgaan.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
noor draagt bij (rol): Bij mij helpt het om een dag te noemen.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Intervisie** – stap 4 van 5
  > Wat zou er kunnen spelen, en wat zou jij proberen?
  Deze vraag is voor: de anderen.
  *Alleen wie de situatie inbracht, leest dit. Aan tafel luistert diegene zonder te reageren.*
  Deze stap is voorbij.
bot #kade> **Intervisie** – stap 5 van 5
  > Wat helpt je, en wat ga je doen?
  Deze vraag is voor: wie de situatie inbrengt.
  *Wat de anderen meedachten, staat in jouw formulier. Je kiest zelf wat je deelt.*
  > Wat herken je uit je eigen werk?
  Deze vraag is voor: de anderen.
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Intervisie** in **De Groene Baan**: stap 5 van 5 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
# Wat de anderen meedachten, staat alleen in het formulier van Els.
els drukt [Bijdrage geven] in #kade
formulier els> Intervisie
  Dit schreven anderen:
  > …
  Overslaan mag.
  (text0, share=rol)
  [Bewaren]
els vult in in #kade: text0=Ik ga vrijdag langs, met een dag erbij waarop ik meer weet., share=rol
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
yara draagt bij (rol): Ik beloof ook dingen op straat.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Intervisie** – stap 5 van 5
  > Wat helpt je, en wat ga je doen?
  Deze vraag is voor: wie de situatie inbrengt.
  *Wat de anderen meedachten, staat in jouw formulier. Je kiest zelf wat je deelt.*
  > Wat herken je uit je eigen werk?
  Deze vraag is voor: de anderen.
  Deze stap is voorbij.
bot #kade> **Intervisie** – wat jullie zeiden bij stap 5 van 5
  **Wat helpt je, en wat ga je doen?**
  > Ik ga vrijdag langs, met een dag erbij waarop ik meer weet.
  **Wat herken je uit je eigen werk?**
  > Ik beloof ook dingen op straat.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Intervisie** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat was de vraag? Wat hielp? Schrijf alleen op wat de vraagsteller goed vindt.
bot @joris (aangepast)> **Intervisie** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=De vraag was: hoe zeg ik dat ik iets niet weet? Een dag noemen helpt. De inbrenger las dit eerst.
bot → joris> Wat er uit **Intervisie** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Intervisie** – wat eruit kwam
  > De vraag was: hoe zeg ik dat ik iets niet weet? Een dag noemen helpt. De inbrenger las dit eerst.
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **Intervisie** in **De Groene Baan** is afgelopen.
  [Aanpassen]
