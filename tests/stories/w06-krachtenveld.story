# W06 Krachtenveld en netwerken: wie heeft ermee te maken, en wie ontbreekt?
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start krachtenveld chat in #kade
bot #kade> **Krachtenveld en netwerken**
  We doen dit om te zien wie ermee te maken heeft en wie er nog ontbreekt. Het duurt ongeveer drie werkdagen. Er zijn drie stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
  Schrijf organisaties en groepen op, geen namen van mensen. Noem niemand een tegenstander.
bot #kade> **Krachtenveld en netwerken** – stap 1 van 3
  > Welke groep of organisatie was hier al eerder mee bezig?
  *Schrijf één groep op een regel. Wat deed die? Zet dat achter een dubbele punt.*
  > Wie krijgt ermee te maken? Welk belang heeft die groep?
  *Eén groep op een regel, met het belang achter een dubbele punt. Noem er één die de anderen misschien niet kennen.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris> **Krachtenveld en netwerken** in **De Groene Baan**: stap 1 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven]
bram draagt bij (rol): De tuinclub van de Spoorbuurt: die maakte in 2019 al een tekening. | De volkstuinders: een pad dat ook met een kruiwagen kan.\nHet waterschap: de sloot mag niet overlopen.
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Welke groep of organisatie…] [Weghalen: Wie krijgt ermee te maken?…]
els draagt bij (rol): Een stagiaire van de afdeling groen. | Waterschap: de sloot blijft open.
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Welke groep of organisatie…] [Weghalen: Wie krijgt ermee te maken?…]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Krachtenveld en netwerken** – stap 1 van 3
  > Welke groep of organisatie was hier al eerder mee bezig?
  *Schrijf één groep op een regel. Wat deed die? Zet dat achter een dubbele punt.*
  > Wie krijgt ermee te maken? Welk belang heeft die groep?
  *Eén groep op een regel, met het belang achter een dubbele punt. Noem er één die de anderen misschien niet kennen.*
  Deze stap is voorbij.
bot #kade> **Krachtenveld en netwerken** – wat jullie zeiden bij stap 1 van 3
  **Welke groep of organisatie was hier al eerder mee bezig?**
  - Een stagiaire van de afdeling groen
  - **De tuinclub van de Spoorbuurt**
    Die maakte in 2019 al een tekening.
  **Wie krijgt ermee te maken? Welk belang heeft die groep?**
  - **De volkstuinders**
    Een pad dat ook met een kruiwagen kan.
  - **Het waterschap**
    De sloot blijft open.
    De sloot mag niet overlopen.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Krachtenveld en netwerken** – stap 2 van 3
  > Wie heeft invloed, maar zit nog niet aan tafel?
  *Eén groep op een regel. Noemde iemand die groep al? Dan komt het erbij te staan.*
  > Welk netwerk kent maar één van ons?
  *Eén op een regel. Denk aan een vereniging, een straat, een bedrijf of een afdeling.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Krachtenveld en netwerken** in **De Groene Baan**: stap 2 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
noor draagt bij (naam): De verzekeraar: zonder polis gaat het hek niet open. | De sportclub achter de loods.
bot @noor> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren met naam*.
  [Aanpassen] [Weghalen: Wie heeft invloed, maar zit…] [Weghalen: Welk netwerk kent maar één…]
yara draagt bij (rol): Het waterschap | Een buurtapp met tweehonderd mensen.
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wie heeft invloed, maar zit…] [Weghalen: Welk netwerk kent maar één…]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Krachtenveld en netwerken** – stap 2 van 3
  > Wie heeft invloed, maar zit nog niet aan tafel?
  *Eén groep op een regel. Noemde iemand die groep al? Dan komt het erbij te staan.*
  > Welk netwerk kent maar één van ons?
  *Eén op een regel. Denk aan een vereniging, een straat, een bedrijf of een afdeling.*
  Deze stap is voorbij.
bot #kade> **Krachtenveld en netwerken** – wat jullie zeiden bij stap 2 van 3
  **Wie heeft invloed, maar zit nog niet aan tafel?**
  - **De verzekeraar**
    Zonder polis gaat het hek niet open. – Noor
  - Het waterschap
  **Welk netwerk kent maar één van ons?**
  - Een buurtapp met tweehonderd mensen
  - De sportclub achter de loods – Noor
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Krachtenveld en netwerken** – stap 3 van 3
  > Wie nodigen we uit? Wie van ons doet dat?
  *Schrijf een hele zin. Eén uitnodiging is genoeg om te beginnen.*
  Dit bewaren jullie al:
  - **De verzekeraar**
    *Wat is hun belang?* zonder polis gaat het hek niet open
    *Hoeveel invloed hebben ze, denken jullie?* Veel
    *Zitten ze aan tafel?* Nog niet
  - **De volkstuinders**
    *Wat is hun belang?* een pad dat ook met een kruiwagen kan
  - **Het waterschap**
    *Wat is hun belang?* de sloot mag niet overlopen; de sloot blijft open
    *Hoeveel invloed hebben ze, denken jullie?* Veel
    *Zitten ze aan tafel?* Nog niet
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Krachtenveld en netwerken** in **De Groene Baan**: stap 3 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
bram draagt bij (rol): We nodigen de volkstuinders uit. Ik loop er zaterdag langs.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Krachtenveld en netwerken** – stap 3 van 3
  > Wie nodigen we uit? Wie van ons doet dat?
  *Schrijf een hele zin. Eén uitnodiging is genoeg om te beginnen.*
  Dit bewaren jullie al:
  - **De verzekeraar**
    *Wat is hun belang?* zonder polis gaat het hek niet open
    *Hoeveel invloed hebben ze, denken jullie?* Veel
    *Zitten ze aan tafel?* Nog niet
  - **De volkstuinders**
    *Wat is hun belang?* een pad dat ook met een kruiwagen kan
  - **Het waterschap**
    *Wat is hun belang?* de sloot mag niet overlopen; de sloot blijft open
    *Hoeveel invloed hebben ze, denken jullie?* Veel
    *Zitten ze aan tafel?* Nog niet
  Deze stap is voorbij.
bot #kade> **Afspraak**
  > We nodigen de volkstuinders uit. Ik loop er zaterdag langs.
  Dag: maandag 7 december. Stand: voorgesteld.
  Ja van: het initiatief. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Krachtenveld en netwerken** – wat jullie zeiden bij stap 3 van 3
  **Wie nodigen we uit? Wie van ons doet dat?**
  > We nodigen de volkstuinders uit. Ik loop er zaterdag langs.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Krachtenveld en netwerken** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Welke groepen kwamen erbij? Wie nodigen jullie uit, en wie doet dat?
bot @joris (aangepast)> **Krachtenveld en netwerken** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=Nieuw in beeld: de volkstuinders, het waterschap en de sportclub. De verzekeraar bepaalt veel en zit niet aan tafel., first=De volkstuinders zijn uitgenodigd., by=28-11-2026
bot → joris> Wat er uit **Krachtenveld en netwerken** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Krachtenveld en netwerken** – wat eruit kwam
  > Nieuw in beeld: de volkstuinders, het waterschap en de sportclub. De verzekeraar bepaalt veel en zit niet aan tafel.
  Eerste stap: De volkstuinders zijn uitgenodigd. (voor zaterdag 28 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **Krachtenveld en netwerken** in **De Groene Baan** is afgelopen.
  [Aanpassen]
