"""The words around names, in small letters and without accents: what announces a person, and what shows that a capital
is no person. Data for `walk.py`.
"""

from __future__ import annotations

from bot.core.personal_data.plain import words_of

COURTESY = words_of(
    "mevrouw mevr mw meneer dhr heer heren dames mr mrs ms miss mister mijnheer juffrouw juf meester drs dr ir ing "
    "prof "
    "professor oom ome tante opa oma dominee ds pastoor pater imam zuster broeder familie fam"
)
"""Titles that say nothing of what somebody does: they go with the name."""

FUNCTIONS = words_of(
    """
    wethouder wethouders burgemeester raadslid raadsleden gemeenteraadslid statenlid gedeputeerde gemeentesecretaris
    griffier
    fractievoorzitter fractieleider minister staatssecretaris kamerlid commissaris projectleider programmamanager
    procesbegeleider projectmanager gebiedsmanager wijkmanager wijkregisseur gebiedsregisseur regisseur manager
    directeur
    directrice bestuurder voorzitter secretaris penningmeester bestuurslid teamleider teamlid leidinggevende baas chef
    afdelingshoofd ambtenaar beleidsmedewerker beleidsadviseur adviseur medewerker medewerkster participatieadviseur
    communicatieadviseur jurist planoloog ontwerper architect landschapsarchitect stedenbouwkundige verkeerskundige
    toezichthouder handhaver boa wijkagent agent opbouwwerker buurtwerker jongerenwerker welzijnswerker
    maatschappelijkwerker
    sociaalwerker wijkverpleegkundige huisarts dokter arts verpleegkundige leraar lerares docent docente onderzoeker
    onderzoekster student stagiair stagiaire begeleider begeleidster facilitator coordinator coordinatrice
    kwartiermaker aannemer uitvoerder ondernemer winkelier eigenaar eigenaresse verhuurder huismeester conciërge concierge
    beheerder beheerster koster initiatiefnemer initiatiefneemster bewoner bewoonster buurtbewoner buurtbewoonster
    vrijwilliger
    vrijwilligster deelnemer deelneemster lid collega collegas buurman buurvrouw buur buren buurjongen buurmeisje
    overbuurman
    overbuurvrouw vriend vriendin kennis man vrouw partner zoon dochter broer zus zusje vader moeder neef nicht
    kleinzoon kleindochter oud-wethouder oud-burgemeester
    mayor alderman alderwoman councillor councilor officer colleague neighbour neighbor chairman chairwoman
    chairperson chair
    treasurer secretary director coach leader planner volunteer resident friend brother sister
    husband wife daughter son teacher doctor
    """
)
"""What somebody does or is: it stays when the name goes."""

OFFICES = words_of("wethouder burgemeester raadslid gedeputeerde statenlid minister staatssecretaris griffier kamerlid")
"""Of these, the ones that nearly always have a name after them, or the name of a portfolio."""

WITH_HET = words_of(
    "raadslid gemeenteraadslid statenlid kamerlid bestuurslid teamlid lid afdelingshoofd buurmeisje zusje"
)
IN_ENGLISH = words_of(
    "mayor alderman alderwoman councillor councilor officer colleague neighbour neighbor chairman chairwoman "
    "chairperson "
    "chair treasurer secretary director leader volunteer resident friend brother sister husband wife daughter son "
    "teacher "
    "doctor"
)
DETERMINERS = words_of(
    "de het een onze ons mijn jouw je uw zijn haar hun die deze dit dat elke iedere geen andere nieuwe oude vorige "
    "zo'n "
    "jullie the a an our my your his her their this that another new old former each every vaste eigen lieve beste"
)
"""What stands before a function that is already complete: «onze projectleider»."""

ARTICLES = words_of("de het een the a an 't geen the het 'n")
"""A person's name has no article."""

PARTICLES = words_of("van de der den het 't t ten ter te el al la le les von zu ben bin ibn da das do dos di du del st")

AFTER_PERSONS = words_of(
    "zei zegt belde belt vroeg vraagt vindt vond mailde mailt schreef schrijft reageerde reageert antwoordde "
    "antwoordt gaf "
    "kwam wilde weet wist dacht denkt hielp helpt luisterde luistert stuurde nam liet vertelde vertelt legde beloofde "
    "belooft heeft had zat said says called asked thinks told wrote gave came wants knew knows promised "
    "appte appt riep bedacht regelde regelt organiseerde tekende tekenden kookte kookt zou begon meedoet nodigde "
    "legde bracht "
    "kent kende probeerde bedankte begreep begrijpt kwamen wilden zeiden vroegen belden zouden suggested would"
)
"""What a person does: after one of these words even «Mark» or «Roos» is somebody."""

BEFORE_PERSONS = words_of(
    "met volgens bel belde bellen vraag vroeg sprak spreek spreken mail mailde namens dankzij aan bij tegen door "
    "zonder "
    "tussen zei zegt vindt hoorde zag ontmoette vertrouw vertrouwde hielp dat omdat toen want terwijl with called "
    "asked "
    "told said met from by according for than since because while van tegenover collega sinds bedankt heb hadden "
    "hebben mis missen ken kennen namen voor "
    "from"
)
"""What announces a person strongly enough for a name that is also a word. «In», «op» and «naar» announce places."""

SPEAKS = words_of(
    "zei zegt vroeg vraagt belde belt mailde mailt appte appt vertelde vertelt vindt vond dacht denkt wilde wist "
    "weet beloofde "
    "bedacht riep schreef antwoordde reageerde luisterde meent vroeg nodigde bedankte said says called asked thinks "
    "told "
    "wrote wants promised suggested"
)
"""What only people do, and organisations that are spoken of as people."""

SURELY_BEFORE_PERSONS = words_of(
    "volgens vroeg vraag belde bel bellen sprak spreek spreken mailde appte namens dankzij bedankt heb hadden ken "
    "called asked told"
)
"""Of what announces a person, the words after which nothing else comes without an article."""
SELF = words_of("ik wij we mij ons i me us")
NO_SURNAMES = words_of("boven beneden achter goor huizen")
"""After «van», in small letters, these are places: «mevrouw van boven»."""
SUBJECTS = words_of("ik je jij we wij u hij zij ze men er het i you we he she they it")
NEVER_BEFORE_NAMES = ARTICLES | words_of("zwarte sint prins prinses koning koningin elke iedere geen welke veel")
"""Before a name in small letters these show that it is none: «de hans en grietjes», «zwarte piet»."""
TITLES_OF_THINGS = words_of("ing ir drs dr ds heren dames heer meester zuster broeder")
"""In small letters these are words as often as titles: «de heren goed ontvangen»."""
AND = words_of("en of and or")
TURNED_TO = words_of(
    "luister luistert luisterde luisteren geluisterd keek kijkt kijk mail mailde mailtje bericht brief vraag listen "
    "listened wacht wachten wachtte wachtten reken rekenen rekenden vertrouw vertrouwen wait waiting"
)
"""Before «naar» and «op», these show that it is no place."""
OWNS_HET = words_of(
    "vraag vroeg vragen gaf geef geeft zei zeg zegt vertel vertelde vertelt laat liet leerde gunde heeft heb hebben "
    "had was is "
    "beloofde doet deed wist weet"
)
"""After one of these «het» is no article: «Vraag het Karin»."""

BEFORE_PLACES = words_of(
    """
    straat plein park laan weg stichting vereniging fundatie fonds cafe eetcafe restaurant bar brasserie hotel camping
    school basisschool college lyceum kerk kapel moskee sint st santa san villa huize huis tehuis verzorgingshuis
    bakkerij
    slagerij winkel supermarkt kapsalon garage firma bedrijf bv makelaar aannemersbedrijf zaal gebouw toren flat hal
    buurthuis wijkcentrum dorpshuis museum galerie theater station halte gemeente dorp stad wijk buurt eiland brug
    tunnel
    molen schip boot prins prinses koning koningin keizer kasteel slot fort band orkest koor project team groep
    afdeling kinderopvang kinderdagverblijf ziekenhuis apotheek volkstuin tuin speeltuin storm orkaan merk partij lijst
    programma systeem app platform campagne actie operatie plan
    wijkcentrum buurtcentrum sportclub voetbalclub club vv harmonie fanfare woningcorporatie corporatie aannemer
    aannemersbedrijf
    bureau organisatie route lijn kinderboerderij zwembad sporthal bibliotheek platform netwerk
    street square foundation association church saint prince princess king queen hospital shop storm project
    """
)
AFTER_PLACES = words_of(
    """
    straat straatje plein park laan school huis kwartier festival toernooi arena stadion fonds bokaal hal tuin hof
    kade
    buurt wijk brug tunnel gracht singel steeg stichting ziekenhuis museum kerk college lyceum zaal centrum prijs
    toren
    markt haven polder flat gebouw school's street square park bridge house hospital museum school foundation
    award day road lane hall
    """
)
PLACE_ENDINGS = tuple(
    words_of(
        """
    straat straatje laan plein plantsoen park kade gracht singel steeg tunnel school college lyceum
    stadion buurt fonds stichting prijs festival kwartier hofje ziekenhuis museum bokaal toernooi kazerne boulevard
    weg markt brug haven
    """
    )
)
"""How the names of places and organisations end. Not «-huis», «-veld», «-dijk», «-wijk»: surnames do that too."""

NO_NAMES = words_of(
    """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
    januari februari maart juni juli augustus september oktober november december january february march july october
    kerst kerstmis pasen pinksteren hemelvaart koningsdag sinterklaas ramadan suikerfeest oud nieuw christmas easter
    amsterdam rotterdam utrecht haag eindhoven groningen tilburg almere breda nijmegen enschede haarlem arnhem zwolle
    leiden delft dordrecht maastricht nederland nederlandse nederlander europa europese belgie duitsland turkije marokko
    suriname polen oekraine holland dutch netherlands
    nederlands turkse turks marokkaanse marokkaans surinaamse poolse engels engelse duits duitse islamitische
    christelijke
    vvd pvda groenlinks cda d66 christenunie sgp sp volt denk bbb pvv
    wonen zorg ruimte financien jeugd sport cultuur mobiliteit verkeer vervoer beheer openbare openbaar sociale sociaal
    economische economie economisch duurzaamheid klimaat energie groen water onderwijs participatie stedelijk stedelijke
    ruimtelijke ruimtelijk welzijn veiligheid milieu natuur wijken wijk buurt dienstverlening personeel organisatie
    communicatie juridische zaken vergunningen handhaving toezicht vastgoed grondzaken werk inkomen maatschappelijke
    ontwikkeling burgerzaken bouwen stadsbeheer gebiedsontwikkeling stichting vereniging gemeente gemeenteraad raad
    college
    dorpsraad wijkraad bewoners ondernemers ambtenaren omgevingswet woo avg teams google maps whatsapp facebook slack
    matrix
    thema schema cinema excel word outlook
    internet covid corona zoom mail app housing care finance planning council municipality city
    """
)
"""Words that are written with a capital and are no part of a name."""

NO_NAME_ENDINGS = tuple(
    words_of(
        """
    heid zaken beheer dienst diensten ontwikkeling corporatie vereniging kunde commissie ening eling ving ging atie
    aties iteit schap ment beleid raad team wet
    """
    )
)

OPENERS = words_of(
    """
    de het een en of maar want dus ik we wij je jij jullie u hij zij ze er hier daar dat dit die deze wat wie waar
    waarom
    wanneer hoe welke als toen nu dan al alle alles allemaal ook nog niet geen wel toch misschien soms vaak altijd
    nooit eerst
    later vroeger gisteren vandaag morgen straks binnenkort eindelijk gelukkig helaas jammer echter daarna daarom
    daardoor
    daarvoor daarbij daarmee hierdoor hiervoor verder bovendien trouwens eigenlijk vooral alleen zelfs bijna ongeveer
    omdat doordat hoewel terwijl zodra zodat voordat nadat totdat sinds tijdens na voor door met zonder van uit op in
    aan bij
    naar om over onder tot tussen tegen volgens vanaf via per binnen buiten boven achter naast rond ondanks dankzij
    is was zijn waren ben bent heb heeft hebben had hadden wordt worden werd werden kan kunnen kon konden mag mogen moet
    moeten moest wil willen wilde wilden zal zullen zou zouden ga gaat gaan ging kom komt komen kwam doe doet doen
    deed geef
    laat maak zet zie kijk vind denk weet wees bel mail vraag praat spreek dank bedankt ja nee nou goed mooi fijn leuk
    slecht prima klopt eens oneens samen ieder iedereen iemand niemand niets iets veel weinig meer minder meeste sommige
    andere anderen beide eerste tweede derde laatste volgende vorige elke mijn jouw zijn haar ons onze hun uw
    mensen bewoners ambtenaren buren vergaderen overleg luisteren bellen lopen wandelen een twee drie vier vijf zes
    zeven acht
    negen tien omgeving gemeente subsidie geld tijd ruimte groen vertrouwen contact achteraf vooraf zo zulke dergelijke
    dezelfde hetzelfde zelf ergens nergens overal daarnaast tevens enerzijds anderzijds kortom zodoende
    the a an and or but i we you he she it they there here this that these those what who where why when how which if
    then
    now also not no yes maybe sometimes often always never first last after before with without from in on at by for
    to of
    about our my your his her their its is was were are be have has had do does did can could will would should must may
    people residents somebody someone nobody everybody everyone nothing something more less most some other others all
    both
    yesterday today tomorrow finally luckily unfortunately because although while since during thanks thank good nice
    """
)
"""Words that often begin a sentence: their capital says nothing."""

OPENER_ENDINGS = tuple(
    words_of(
        """
    heid ing ingen lijk lijke tie ties isch ische teit schap ende baar
    """
    )
)

_SAYINGS = """
    joost mag | joost weet | jan en alleman | jan modaal | jan publiek | jan met de | jan rap | jan splinter | jan
    klaassen | jan boezeroen | jan salie | jan steen | jan soldaat | jan plezier | piet hein | piet snot | piet
    precies | piet mondriaan | pietje precies | pietje puk | tom tom | tom poes | sam sam | willem van oranje |
    willem de zwijger | willem drees | willem alexander | anna paulowna | anne frank | albert heijn | albert cuyp |
    albert schweitzer | johan cruijff | johan cruyff | johan de witt | johan van oldenbarnevelt | peter pan | peter
    stuyvesant | rembrandt van rijn | vincent van gogh | jan van galen | michiel de ruyter | hugo de groot | martin
    luther king | nelson mandela | roald dahl | annie mg schmidt | florence nightingale | maria magdalena | dirk van
    den broek | hans brinker | hans en grietje | klaas vaak | klaas compaen | henk en ingrid |sint jan | commissaris
    van de koning | joris goedbloed | dura vermeer | ot en sien | thomas more | max
    havelaar | will you | will we | wil je | wil jij | ben je | ben jij | ben ik | ad hoc | ad interim | ad rem |
    anders had | anders heeft | anders kwam | anders wist | anders gaf | anders wilde |
    van gogh | van nelle | van der valk | van abbe | van heutsz | van dale | emma at work
"""
NOT_THIS_ONE = tuple(tuple(saying.split()) for saying in _SAYINGS.split("|"))
"""Sayings, brands and people of long ago that begin with a name."""

OWN_INTRODUCTION = ("ik ben", "ik heet", "naam is", "i am", "i'm", "name is")
SIGNED = words_of("groet groeten groetjes gr mvg liefs regards greetings hartelijke vriendelijke")

EVERYBODY = words_of("here channel everyone everybody all room iedereen allen allemaal kanaal team reflectie bot")
"""After «@»: nobody in particular."""
