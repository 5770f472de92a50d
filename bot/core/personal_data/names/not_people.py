"""What is written with a capital and is nobody: towns, countries, organisations, brands, peoples, feasts.

For words within a sentence only, where a capital is otherwise the mark of a person (`walk.py`). Small letters, without
accents, one word each: of «Den Bosch» the last. Data, read beside `around.py`.
"""

from __future__ import annotations

from bot.core.personal_data.plain import words_of

_PLACES = """
    aalsmeer aalten achterhoek alkmaar almelo almere ameland amersfoort amstelveen amsterdam apeldoorn appingedam
    arnhem assen
    asten baarle baarn barendrecht barneveld beek beemster bergeijk bergen betuwe beuningen beverwijk biesbosch bladel
    blaricum
    bloemendaal bodegraven borger borne borsele bosch boxmeer boxtel brabant breda brielle bronckhorst brummen
    brunssum bunnik
    bunschoten buren bussum capelle castricum coevorden cranendonck cuijk culemborg delft delfzijl deventer diemen
    dinkelland doesburg doetinchem dongen dokkum dordrecht drechtsteden drenthe drimmelen dronten druten duiven ede
    edam eersel
    eijsden eindhoven elburg emmeloord emmen enkhuizen enschede epe ermelo etten flevoland franeker friesland fryslan
    geertruidenberg
    geldermalsen gelderland geldrop gemert gennep gilze goeree goes gooi gorinchem gorssel gouda grave groenlo
    groningen gulpen
    haag haaksbergen haarlem haarlemmermeer halderberge hardenberg harderwijk hardinxveld harlingen hattem heemskerk
    heemstede
    heerde heerenveen heerhugowaard heerlen heiloo hellendoorn hellevoetsluis helmond hendrik hengelo heusden hillegom
    hilvarenbeek
    hilversum hoogeveen hoogezand hoorn horst houten huizen hulst ijmuiden ijsselstein kaatsheuvel kampen katwijk
    kerkrade
    laarbeek landgraaf landsmeer laren leek leerdam leeuwarden leiden leiderdorp leidschendam lelystad leusden
    lichtenvoorde limburg
    lisse lochem losser maastricht medemblik meierijstad meppel middelburg moerdijk montferland montfoort monnickendam
    naaldwijk
    naarden nederweert nieuwegein nieuwkoop nijkerk nijmegen nijverdal noordwijk nunspeet oirschot oisterwijk oldambt
    oldebroek
    oldenzaal ommen oosterhout oss ouddorp oudewater overijssel papendrecht pekela pijnacker purmerend putten raalte
    randstad
    renkum renswoude rhenen ridderkerk rijssen rijswijk roermond roosendaal rotterdam rucphen salland schagen
    scheveningen
    schiedam schiermonnikoog schiphol schouwen simpelveld sittard sliedrecht sluis sneek soest someren son stadskanaal
    staphorst stede steenbergen steenwijk terneuzen terschelling texel tholen tiel tilburg tubbergen twente uden
    uitgeest uithoorn
    urk utrecht vaals valkenburg valkenswaard veendam veenendaal veere veghel veldhoven velp velsen venlo venray
    vianen vlaardingen
    vlieland vlissingen volendam voorburg voorschoten voorst vught waalre waalwijk waddinxveen wageningen wassenaar
    waterland
    weert weesp westland wierden wijchen wijdemeren winschoten winsum winterswijk woensdrecht woerden wormerland
    woudenberg
    zaandam zaanstad zaltbommel zandvoort zeeland zeewolde zeist zevenaar zoetermeer zundert zutphen zwijndrecht zwolle
    maas rijn waal ijssel vecht amstel schelde eem dommel linge dinkel vliet schie zaan ijsselmeer markermeer noordzee
    waddenzee
    veluwe wadden noord oost zuid west midden centrum noordoost noordwest zuidoost zuidwest binnenstad
    antwerpen brussel gent brugge vlaanderen berlijn londen parijs rome madrid barcelona istanbul ankara rabat
    casablanca warschau
    krakau kiev kyiv damascus aleppo kabul teheran bagdad new york washington paramaribo willemstad
    nederland belgie duitsland frankrijk engeland groot-brittannie spanje portugal italie griekenland turkije marokko
    algerije
    tunesie egypte syrie irak iran afghanistan pakistan india china japan indonesie vietnam suriname curacao aruba
    bonaire antillen
    polen oekraine rusland roemenie bulgarije hongarije tsjechie kroatie servie bosnie albanie kosovo eritrea ethiopie
    somalie
    soedan ghana nigeria kameroen congo kenia zuid-afrika amerika canada brazilie mexico colombia venezuela australie
    europa afrika
    azie denemarken zweden noorwegen finland ijsland oostenrijk zwitserland luxemburg ierland schotland wales libanon
    israel
    palestina gaza jordanie jemen saoedi-arabie
    netherlands holland belgium germany france england britain spain italy greece turkey morocco syria iraq poland
    ukraine russia
    romania bulgaria hungary croatia serbia ethiopia somalia sudan africa asia america europe london paris brussels
    berlin
    london hague
"""
_PEOPLES = """
    nederlander nederlanders nederlands belg belgen duitser duitsers turk turken marokkaan marokkanen surinamer
    surinamers
    antilliaan antillianen pool polen syrier syriers eritreeer eritreeers oekrainer oekrainers bulgaar bulgaren
    roemeen roemenen
    somalier somaliers afghaan afghanen molukker molukkers hindoestaan hindoestanen chinees chinezen fransman
    engelsman europeaan
    europeanen roma sinti fries friezen limburger limburgers brabander brabanders hagenaar amsterdammer rotterdammer
    christen moslim moslims joden jood boeddhist hindoe
    nederlands engels duits frans spaans italiaans turks marokkaans arabisch berbers tamazight tarifit pools russisch
    oekraiens
    roemeens bulgaars grieks portugees chinees mandarijn kantonees koerdisch farsi perzisch dari pasjtoe tigrinya
    tigrigna amhaars
    somalisch papiaments papiamento sranan sranantongo vietnamees indonesisch maleis hindi urdu oerdoe gronings twents
    drents
    dutch english german french spanish italian turkish moroccan arabic polish russian ukrainian romanian bulgarian
    greek
    portuguese chinese kurdish persian somali surinamese syrian european frisian
    """
_FEASTS_AND_TIMES = """
    kerst kerstmis kerstavond pasen pinksteren hemelvaart hemelvaartsdag koningsdag koninginnedag bevrijdingsdag
    dodenherdenking
    sinterklaas sint pakjesavond oud oudejaar oudejaarsavond nieuwjaar nieuwjaarsdag carnaval ramadan suikerfeest
    offerfeest iftar
    eid keti koti ketikoti holi divali diwali newroz moederdag vaderdag burendag prinsjesdag driekoningen
    advent goede vrijdag christmas easter newyear kingsday spring summer autumn winter
"""
_ORGANISATIONS = """
    rijk rijkswaterstaat provincie waterschap hoogheemraadschap gemeente vng rvo kamer senaat kabinet ministerie
    belastingdienst ggd ggz ggzet uwv svb cak ciz politie brandweer justitie reclassering halt veiligheidsregio
    humanitas vluchtelingenwerk leger heils kruis cruz oxfam novib unicef greenpeace milieudefensie natuurmonumenten
    staatsbosbeheer
    landschap amnesty cordaid zonnebloem zonnebloemgroep kansfonds oranjefonds rotary lions scouting jantje beton
    jantjebeton
    kadera tactus jellinek parnassia lister kwintes cosis moveoo sensire buurtzorg zorggroep careyn laurens cordaan
    philadelphia
    pluryn middin welzijnskwartier dock combiwel sociom incluzio dynamo levvel altra
    ymere eigenhaard alliantie vestia staedion haagwonen woonstad portaal mitros vivare talis tiwos woonbedrijf domijn
    volkshuisvesting wooncompagnie lefier nijestee patrimonium
    heijmans bam ballast nedam volkerwessels strukton dura vermeer tauw arcadis sweco witteveen haskoning
    vattenfall eneco essent liander enexis stedin alliander vitens brabantwater dunea evides kpn ziggo odido tmobile
    t-mobile vodafone
    postnl dhl ns prorail gvb ret htm arriva connexxion qbuzz keolis flixbus
    rabobank rabo ing abnamro sns triodos asn bunq knab
    jumbo lidl aldi plus dirk spar hema action blokker kruidvat etos gamma praxis karwei hornbach ikea intratuin
    mediamarkt bol
    philips asml tata shell unilever heineken tesla toyota volkswagen golf opel renault peugeot ford fiat volvo
    mercedes bmw
    audi skoda kia hyundai dacia citroen nissan mazda suzuki honda yamaha vespa
    google gmail outlook microsoft office windows apple iphone ipad android samsung adobe canva miro mural trello
    notion asana jira
    excel word powerpoint sharepoint onedrive dropbox teams zoom skype whatsapp signal telegram slack matrix facebook
    instagram
    insta linkedin twitter tiktok snapchat youtube nextdoor discord chatgpt copilot gemini claude gpt siri alexa
    wikipedia
    netflix spotify marktplaats airbnb uber strava mailchimp wordpress github gitlab python linux topdesk verseon
    djuma mozard
    decos joinzaak digid mijnoverheid doe citizenlab consul argu mentimeter kahoot padlet
    platform nos rtv omroep volkskrant trouw telegraaf parool nrc tubantia stentor gelderlander noordhollands
    leeuwarder courant
    ajax feyenoord psv sparta heracles vitesse willem volharding excelsior quick
    state staten raad covid corona internet wifi omgevingswet participatiewet jeugdwet wmo woo avg algemene bijbel
    koran god allah
    vinex unesco europarlement eu vn navo
"""

NOT_PEOPLE = words_of(" ".join((_PLACES, _PEOPLES, _FEASTS_AND_TIMES, _ORGANISATIONS)))
"""Words that are no person when they stand alone. A first name before them makes a surname of them: «Kim van Delft»."""

NOT_PEOPLE_ENDINGS = tuple(
    words_of(
        """
    straat straten laan lanen plein plantsoen park kade gracht singel steeg tunnel school college lyceum stadion buurt
    fonds stichting weg markt haven dorp stad wijk zijde kant kwartier zaal hal centrum plan plannen visie beeld
    nota loket wet regeling
    fabriek bank bond club kring kamer raad groep net netwerk project pact akkoord festival feest dag avond week maand
    krant blad app bord kaart lijst fase proces schap heid iteit isme atie
    ung keit
    sche se ische aanse erse anse
    """
    )
)
"""How words end that are nobody when they stand alone with a capital within a sentence."""

NO_SPEAKERS = words_of(
    """
    gemeente provincie rijk staat overheid corporatie woningbouw woningcorporatie waterschap aannemer school bank
    bestuur
    dagelijks directie politie brandweer buurt wijk stad dorp straat plein groep club team afdeling dienst organisatie
    vereniging
    stichting bureau winkel krant pers jeugd publiek zaal moeder vader ouder ouders kind kinderen meisje jongen man
    vrouw mens dame
    heer meneer mevrouw klant huurder verhuurder ander andere anderen eentje partij fractie coalitie oppositie college
    raad rechter
    kerk moskee markt horeca cafe hotel sport zorg cultuur bouw natuur gevoel hart hoofd verstand logica wet regel
    iemands niemands
    wethouder burgemeester god mijns inziens klopt snap sorry oke hallo hoi dag goedemorgen goedemiddag beste lieve
    update vervolg
    council city town province police school bank board team company neighbour neighbor somebody mother father man woman
    hearing seeing reading talking listening walking
    """
)
"""Who or what may also say, ask or want something with a capital at the beginning of a sentence, and is no name."""

NO_SPEAKER_ENDINGS = tuple(
    words_of(
        """
    er ster aar eur ier ist ent ant loog kundige lid baas genoot meester houder raad dienst bestuur huis school club
    bank
    groep bond partij fractie schap heid ing tie teit isme je jes en man vrouw buurt wijk commissie centrum plan avond
    middag dag
    """
    )
)

PLACE_PREPOSITIONS = words_of(
    "in op naar uit langs rond vanuit nabij richting te over onder boven achter heel to into near"
)
"""Before a capital that is in no list, these show a place («heel Vaartdam», «richting Veenkamp»)."""
