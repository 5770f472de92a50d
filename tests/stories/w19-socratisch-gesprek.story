# W19 Socratisch gesprek. De chat is alleen voor de vraag en een voorbeeld; het voorbeeld wordt daarna vernietigd.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start socratisch chat in #kade
bot #kade> **Socratisch gesprek**
  We doen dit om één vraag achter het werk samen echt uit te zoeken. Het duurt ongeveer drie werkdagen. Er zijn drie stappen.
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
bot #kade> **Socratisch gesprek** – stap 1 van 3
  > Welke vraag over samenwerken wil je echt uitzoeken?
  *Bijvoorbeeld: wanneer mag je een afspraak breken? De begeleider kiest er één, met de knop «Onderwerp noemen».*
  Antwoord onder dit bericht of met de knop. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris> **Socratisch gesprek** in **De Groene Baan**: stap 1 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven] [Onderwerp noemen]
yara draagt bij (rol): Wanneer ben je gelijkwaardig?
bot @yara> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
noor draagt bij (rol): Mag je iets beloven wat een ander moet betalen?
bot @noor> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris drukt [Onderwerp noemen]
formulier joris> Socratisch gesprek
  Hierna staat het in de vragen van deze sessie.
  (subject)
  [Onderwerp bewaren]
joris vult in: subject=Wanneer ben je gelijkwaardig?
bot → joris> Deze sessie gaat nu over «Wanneer ben je gelijkwaardig?».
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Socratisch gesprek** – stap 1 van 3
  > Welke vraag over samenwerken wil je echt uitzoeken?
  *Bijvoorbeeld: wanneer mag je een afspraak breken? De begeleider kiest er één, met de knop «Onderwerp noemen».*
  Deze stap is voorbij.
bot #kade> **Socratisch gesprek** – wat jullie zeiden bij stap 1 van 3
  **Welke vraag over samenwerken wil je echt uitzoeken?**
  > Wanneer ben je gelijkwaardig?
  > Mag je iets beloven wat een ander moet betalen?
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Socratisch gesprek** – stap 2 van 3
  > Bij «Wanneer ben je gelijkwaardig?»: wat maakte je zelf mee?
  *Vertel het kort. Na de volgende stap wordt dit vernietigd.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Socratisch gesprek** in **De Groene Baan**: stap 2 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven] [Onderwerp noemen]
bram draagt bij (rol): Aan tafel kreeg iedereen een stoel, behalve wie later kwam. Dat was ik.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Socratisch gesprek** – stap 2 van 3
  > Bij «Wanneer ben je gelijkwaardig?»: wat maakte je zelf mee?
  *Vertel het kort. Na de volgende stap wordt dit vernietigd.*
  Deze stap is voorbij.
bot #kade> **Socratisch gesprek** – wat jullie zeiden bij stap 2 van 3
  **Bij «Wanneer ben je gelijkwaardig?»: wat maakte je zelf mee?**
  > Aan tafel kreeg iedereen een stoel, behalve wie later kwam. Dat was ik.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Socratisch gesprek** – stap 3 van 3
  > Wanneer zitten we aan tafel, en wie leidt het gesprek?
  *Schrijf een hele zin, met een dag. Het gesprek zelf hoort aan tafel.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Socratisch gesprek** in **De Groene Baan**: stap 3 van 3 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): We zitten donderdag om vier uur aan tafel. Een vrijwilliger van het buurthuis leidt.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Socratisch gesprek** – stap 3 van 3
  > Wanneer zitten we aan tafel, en wie leidt het gesprek?
  *Schrijf een hele zin, met een dag. Het gesprek zelf hoort aan tafel.*
  Deze stap is voorbij.
bot #kade> **Afspraak**
  > We zitten donderdag om vier uur aan tafel. Een vrijwilliger van het buurthuis leidt.
  Stand: voorgesteld.
  Ja van: de gemeente. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Socratisch gesprek** – wat jullie zeiden bij stap 3 van 3
  **Wanneer zitten we aan tafel, en wie leidt het gesprek?**
  > We zitten donderdag om vier uur aan tafel. Een vrijwilliger van het buurthuis leidt.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade (aangepast)> **Socratisch gesprek** – wat jullie zeiden bij stap 2 van 3
  De teksten van deze stap zijn weg: de bewaartijd is om.
bot #kade> **Socratisch gesprek** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Waarover denken jullie hetzelfde? Waarover verschillen jullie? Schrijf het voorbeeld niet op.
bot @joris (aangepast)> **Socratisch gesprek** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=Donderdag zoeken we uit wanneer je gelijkwaardig bent., first=Het gesprek in het buurthuis., by=26-11-2026
bot → joris> Wat er uit **Socratisch gesprek** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Socratisch gesprek** – wat eruit kwam
  > Donderdag zoeken we uit wanneer je gelijkwaardig bent.
  Eerste stap: Het gesprek in het buurthuis. (voor donderdag 26 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **Socratisch gesprek** in **De Groene Baan** is afgelopen.
  [Aanpassen]
