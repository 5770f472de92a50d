# W04 Rollenspel in twee rondes, in de chat. Wat mensen in hun rol schrijven, wordt na de vergelijking vernietigd.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
joris typt /reflectie start rollenspel het gesprek over het hek chat in #kade
bot #kade> **Rollenspel in twee rondes**
  We doen dit om één gesprek twee keer te voeren en te merken wat verschil maakt. Het duurt ongeveer vier werkdagen. Er zijn vier stappen.
  Het gaat over: **het gesprek over het hek**
  Je mag altijd overslaan. Je kiest zelf wie je tekst ziet.
  Kies een gesprek zonder mensen die er niet bij zijn. Wat je in je rol schrijft, wordt daarna vernietigd.
bot #kade> **Rollenspel in twee rondes** – stap 1 van 4
  > **Gemeente:** Je speelt een initiatiefnemer in «het gesprek over het hek». Wat zeg je?
  > **Initiatief:** Je speelt een ambtenaar in «het gesprek over het hek». Wat zeg je?
  *Schrijf drie zinnen, zoals het meestal gaat. Eén speler van elke kant is genoeg. Wie liever kijkt, slaat over.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris> **Rollenspel in twee rondes** in **De Groene Baan**: stap 1 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Opbrengst opschrijven] [Onderwerp noemen]
els draagt bij (rol): Wij wachten nu al zes weken. Wanneer horen we iets over het hek? Zo gaat het altijd.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): U krijgt binnen zes weken een reactie. Meer kan ik er nu niet over zeggen. Dat ligt bij een andere afdeling.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Rollenspel in twee rondes** – stap 1 van 4
  > **Gemeente:** Je speelt een initiatiefnemer in «het gesprek over het hek». Wat zeg je?
  > **Initiatief:** Je speelt een ambtenaar in «het gesprek over het hek». Wat zeg je?
  *Schrijf drie zinnen, zoals het meestal gaat. Eén speler van elke kant is genoeg. Wie liever kijkt, slaat over.*
  Deze stap is voorbij.
bot #kade> **Rollenspel in twee rondes** – wat jullie zeiden bij stap 1 van 4
  **Gemeente – Je speelt een initiatiefnemer in «het gesprek over het hek». Wat zeg je?**
  > Wij wachten nu al zes weken. Wanneer horen we iets over het hek? Zo gaat het altijd.
  **Initiatief – Je speelt een ambtenaar in «het gesprek over het hek». Wat zeg je?**
  > U krijgt binnen zes weken een reactie. Meer kan ik er nu niet over zeggen. Dat ligt bij een andere afdeling.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Rollenspel in twee rondes** – stap 2 van 4
  > Welke twee kaarten neem je mee naar de tweede ronde?
  - We werken als gelijke partners.
  - We beginnen met vertrouwen.
  - We bellen of komen langs.
  - We zeggen wie wat doet en wie beslist.
  - We zeggen ook wat lastig is.
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Rollenspel in twee rondes** in **De Groene Baan**: stap 2 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij: We zeggen wie wat doet | We zeggen ook wat lastig is
bot @els> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
bram draagt bij: We bellen | We zeggen ook wat lastig is
bot @bram> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
yara draagt bij: We zeggen wie | We bellen
bot @yara> Bedankt. Je bijdrage in **De Groene Baan** is bewaard.
  [Aanpassen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Rollenspel in twee rondes** – stap 2 van 4
  > Welke twee kaarten neem je mee naar de tweede ronde?
  - We werken als gelijke partners.
  - We beginnen met vertrouwen.
  - We bellen of komen langs.
  - We zeggen wie wat doet en wie beslist.
  - We zeggen ook wat lastig is.
  Deze stap is voorbij.
bot #kade> **Rollenspel in twee rondes** – wat jullie zeiden bij stap 2 van 4
  **Welke twee kaarten neem je mee naar de tweede ronde?**
  - We bellen of komen langs.
  - We zeggen wie wat doet en wie beslist.
  - We zeggen ook wat lastig is.
  Aantallen noem ik pas als minstens vijf mensen kiezen.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Rollenspel in twee rondes** – stap 3 van 4
  > **Gemeente:** Je speelt weer een initiatiefnemer, nu met je twee kaarten. Wat zeg je?
  > **Initiatief:** Je speelt weer een ambtenaar, nu met je twee kaarten. Wat zeg je?
  *Weer drie zinnen. Keek je in de eerste ronde? Dan kijk je nu weer.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Rollenspel in twee rondes** in **De Groene Baan**: stap 3 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
els draagt bij (rol): Wij wachten zes weken. Wat is er lastig aan? Zullen we opschrijven wie wat weet over het hek?
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
bram draagt bij (rol): Ik weet het antwoord nog niet. De beheerder beslist. Ik bel u donderdag, ook als het er dan niet is.
bot @bram> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Rollenspel in twee rondes** – stap 3 van 4
  > **Gemeente:** Je speelt weer een initiatiefnemer, nu met je twee kaarten. Wat zeg je?
  > **Initiatief:** Je speelt weer een ambtenaar, nu met je twee kaarten. Wat zeg je?
  *Weer drie zinnen. Keek je in de eerste ronde? Dan kijk je nu weer.*
  Deze stap is voorbij.
bot #kade> **Rollenspel in twee rondes** – wat jullie zeiden bij stap 3 van 4
  **De eerste keer: Gemeente – Je speelt een initiatiefnemer in «het gesprek over het hek». Wat zeg je?**
  > Wij wachten nu al zes weken. Wanneer horen we iets over het hek? Zo gaat het altijd.
  **De eerste keer: Initiatief – Je speelt een ambtenaar in «het gesprek over het hek». Wat zeg je?**
  > U krijgt binnen zes weken een reactie. Meer kan ik er nu niet over zeggen. Dat ligt bij een andere afdeling.
  **Deze keer: Gemeente – Je speelt weer een initiatiefnemer, nu met je twee kaarten. Wat zeg je?**
  > Wij wachten zes weken. Wat is er lastig aan? Zullen we opschrijven wie wat weet over het hek?
  **Deze keer: Initiatief – Je speelt weer een ambtenaar, nu met je twee kaarten. Wat zeg je?**
  > Ik weet het antwoord nog niet. De beheerder beslist. Ik bel u donderdag, ook als het er dan niet is.
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade> **Rollenspel in twee rondes** – stap 4 van 4
  > Wat was anders in de tweede ronde? Welke kaart hielp het meest?
  *Wie speelde en wie keek: iedereen ziet er iets anders aan.*
  > In welk gesprek gaan we dit deze week echt doen?
  *Schrijf een hele zin, met het gesprek erin.*
  Antwoord met de knop. Iedereen ziet de teksten pas als de stap voorbij is. Deze stap duurt tot dinsdag 24 november om 10.00 uur.
  [Bijdrage geven]
bot @joris (aangepast)> **Rollenspel in twee rondes** in **De Groene Baan**: stap 4 van 4 is open tot dinsdag 24 november om 10.00 uur. Jij begeleidt.
  Na die tijd gaat de sessie vanzelf verder. Eerder verder gaan kan ook, met de knop of met **/reflectie volgende**.
  [Volgende stap] [Langer] [Stap overslaan] [Stap terug] [Opbrengst opschrijven]
noor draagt bij (rol): In ronde twee zei iemand een dag. Toen hoefde ik niet meer te trekken. | We noemen donderdag een dag, in het gesprek over het hek. | 2026-11-27
bot @noor> Bedankt. Je bijdrage in **De Groene Baan** is bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen: Wat was anders in de tweede…] [Weghalen: In welk gesprek gaan we dit…]
els draagt bij (rol): De kaart over wat lastig is. Dan hoef je niet te doen alsof.
bot @els> Bedankt. Ik heb je antwoord in **De Groene Baan** bewaard. Wie mag dit zien: *Citeren zonder naam*.
  [Aanpassen] [Weghalen]
joris typt /reflectie volgende in #kade
bot #kade (aangepast)> **Rollenspel in twee rondes** – stap 4 van 4
  > Wat was anders in de tweede ronde? Welke kaart hielp het meest?
  *Wie speelde en wie keek: iedereen ziet er iets anders aan.*
  > In welk gesprek gaan we dit deze week echt doen?
  *Schrijf een hele zin, met het gesprek erin.*
  Deze stap is voorbij.
bot #kade> **Afspraak**
  > We noemen donderdag een dag, in het gesprek over het hek.
  Dag: vrijdag 27 november. Stand: voorgesteld.
  Ja van: de gemeente. Klopt dit ook voor jou? Er is van beide kanten een ja nodig.
  [Klopt voor mij] [Ik zorg hiervoor] [Aanpassen]
bot #kade> **Rollenspel in twee rondes** – wat jullie zeiden bij stap 4 van 4
  **Wat was anders in de tweede ronde? Welke kaart hielp het meest?**
  > In ronde twee zei iemand een dag. Toen hoefde ik niet meer te trekken.
  > De kaart over wat lastig is. Dan hoef je niet te doen alsof.
  **In welk gesprek gaan we dit deze week echt doen?**
  > We noemen donderdag een dag, in het gesprek over het hek.\
  > Wanneer kijken we hoe het staat? 27 november 2026
  De volgorde zegt niets. Wie «meenemen, niet citeren» of «alleen ik» koos, staat er niet bij.
bot #kade (aangepast)> **Rollenspel in twee rondes** – wat jullie zeiden bij stap 1 van 4
  De teksten van deze stap zijn weg: de bewaartijd is om.
bot #kade (aangepast)> **Rollenspel in twee rondes** – wat jullie zeiden bij stap 3 van 4
  De teksten van deze stap zijn weg: de bewaartijd is om.
bot #kade> **Rollenspel in twee rondes** – dit waren alle stappen.
  Wat is de eerste stap, en wie laat het weten? Een begeleider schrijft op wat eruit kwam.
  > Wat maakte het verschil? Waar gaan jullie dat deze week doen?
bot @joris (aangepast)> **Rollenspel in twee rondes** in **De Groene Baan** is bijna klaar. Schrijf nog op wat eruit kwam.
  [Opbrengst opschrijven]
joris drukt [Opbrengst opschrijven]
formulier joris> Wat kwam eruit?
  Hiermee is de sessie klaar. Iedereen in het kanaal leest dit. Schrijf geen namen op van mensen die dat niet willen.
  (outcome, first, by)
  [In het kanaal zetten]
joris vult in: outcome=Een dag noemen maakte het verschil. Ook als het antwoord er nog niet is., first=We doen het donderdag in het gesprek over het hek., by=26-11-2026
bot → joris> Wat er uit **Rollenspel in twee rondes** kwam, staat in het kanaal. Over twee dagen vraag ik of de vorm paste.
bot #kade> **Rollenspel in twee rondes** – wat eruit kwam
  > Een dag noemen maakte het verschil. Ook als het antwoord er nog niet is.
  Eerste stap: We doen het donderdag in het gesprek over het hek. (voor donderdag 26 november)
  Klopt deze samenvatting? Zeg het als iets anders moet.
bot @joris (aangepast)> **Rollenspel in twee rondes** in **De Groene Baan** is afgelopen.
  [Aanpassen]
