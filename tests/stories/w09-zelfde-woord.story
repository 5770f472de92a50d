# W09 Zelfde woord, ander beeld: «open» betekent hier twee dingen.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
sanne typt /reflectie start zelfde-woord chat in #kade
bot #kade> **Zelfde woord, ander beeld**
  We doen dit om te ontdekken welk woord voor ons niet hetzelfde betekent. Het duurt ongeveer drie werkdagen. Er zijn drie stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Zelfde woord, ander beeld** – stap 1 van 3
  > Welk woord valt hier vaak, en betekent misschien niet voor iedereen hetzelfde?
  *De begeleider kiest er één, met de knop «Onderwerp noemen».*
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne> **Zelfde woord, ander beeld** in **De Groene Baan**: stap 1 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven] [Onderwerp noemen]
bram draagt bij (rol): Open
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
els draagt bij (rol): Beheer
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
# Sanne kiest een woord. Vanaf nu staat het in de vragen.
sanne drukt [Onderwerp noemen]
formulier sanne> Zelfde woord, ander beeld
  Hierna staat het in de vragen van deze sessie.
  (subject)
  [Onderwerp bewaren]
sanne vult in: subject=open
bot → sanne> Deze sessie gaat nu over «open».
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Zelfde woord, ander beeld** – stap 1 van 3
  > Welk woord valt hier vaak, en betekent misschien niet voor iedereen hetzelfde?
  *De begeleider kiest er één, met de knop «Onderwerp noemen».*
  Deze stap is voorbij.
bot #kade> **Zelfde woord, ander beeld** – wat jullie zeiden bij stap 1 van 3
  **Welk woord valt hier vaak, en betekent misschien niet voor iedereen hetzelfde?**
  > Open
  > Beheer
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Zelfde woord, ander beeld** – stap 2 van 3
  > **Gemeente:** Wat zie jij voor je bij «open»? Wat zeggen de regels erover, in gewone taal?
  > **De anderen:** Wat zie jij voor je bij «open»?
  *Beschrijf een plek of een moment. Aan tafel mag je het tekenen.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Zelfde woord, ander beeld** in **De Groene Baan**: stap 2 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven] [Onderwerp noemen]
noor draagt bij (rol): Een pad waar ook een rolstoel langs kan. In de regels heet dat toegankelijk.
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
yara draagt bij (rol): De lucht boven de baan. Je kijkt van de brug tot aan de kerk.
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): Geen huizen.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Zelfde woord, ander beeld** – stap 2 van 3
  > **Gemeente:** Wat zie jij voor je bij «open»? Wat zeggen de regels erover, in gewone taal?
  > **De anderen:** Wat zie jij voor je bij «open»?
  *Beschrijf een plek of een moment. Aan tafel mag je het tekenen.*
  Deze stap is voorbij.
bot #kade> **Zelfde woord, ander beeld** – wat jullie zeiden bij stap 2 van 3
  **Wat zie jij voor je bij «open»?**
  > De lucht boven de baan. Je kijkt van de brug tot aan de kerk.
  > Geen huizen.
  **Gemeente – Wat zie jij voor je bij «open»? Wat zeggen de regels erover, in gewone taal?**
  > Een pad waar ook een rolstoel langs kan. In de regels heet dat toegankelijk.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Zelfde woord, ander beeld** – stap 3 van 3
  > Welk beeld had je niet verwacht?
  > Hoe komt «open» in jullie woordenlijst?
  *Schrijf hier het woord. Beide betekenissen mogen blijven staan.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @sanne (aangepast)> **Zelfde woord, ander beeld** in **De Groene Baan**: stap 3 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven] [Onderwerp noemen]
els draagt bij (rol): De lucht. Ik keek tot nu toe alleen naar het pad. | Open | Iedereen kan erin | Er komt niets op te staan | We laten beide staan
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Welk beeld had je niet…] [Weghalen: Hoe komt «open» in jullie…]
sanne typt /reflectie volgende in #kade
bot #kade (aangepast)> **Zelfde woord, ander beeld** – stap 3 van 3
  > Welk beeld had je niet verwacht?
  > Hoe komt «open» in jullie woordenlijst?
  *Schrijf hier het woord. Beide betekenissen mogen blijven staan.*
  Deze stap is voorbij.
bot #kade> **Zelfde woord, ander beeld** – wat jullie zeiden bij stap 3 van 3
  **Welk beeld had je niet verwacht?**
  > De lucht. Ik keek tot nu toe alleen naar het pad.
  **Hoe komt «open» in jullie woordenlijst?**
  > Open\
  > Wat bedoelen sommigen ermee? Iedereen kan erin\
  > Wat bedoelen anderen ermee? Er komt niets op te staan\
  > Wat spreken jullie af? We laten beide staan
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Zelfde woord, ander beeld** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Welk woord bekeken jullie? Wat betekent het, of welke twee dingen?
bot @sanne (aangepast)> **Zelfde woord, ander beeld** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
sanne drukt [Opbrengst opschrijven]
formulier sanne> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
sanne vult in: outcome=Open betekent twee dingen: iedereen kan erin, en we bouwen er niet. Beide blijven staan.
bot → sanne> Wat er uit **Zelfde woord, ander beeld** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Zelfde woord, ander beeld** – wat eruit kwam
  > Open betekent twee dingen: iedereen kan erin, en we bouwen er niet. Beide blijven staan.
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @sanne (aangepast)> **Zelfde woord, ander beeld** in **De Groene Baan** is afgelopen.
  [Aanpassen]
