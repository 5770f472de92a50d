"""Names that people in the Netherlands have, in small letters and without accents: data for `walk.py`.

First names come from several languages, because people do (the rest of them is in `from_afar.py`). It is a list of what is
common, written by hand; whoever is not on it is still seen by a capital within a sentence, with a title, with a surname
that is, or as a member of the casus. To add one: put it in the line
of its first letter. A first name that is also an ordinary word goes to `ALSO_WORDS`.
"""

from __future__ import annotations

from bot.core.personal_data.names.from_afar import FROM_AFAR
from bot.core.personal_data.plain import words_of

GIVEN_NAMES = (
    words_of(
        """
    aad aafke aart abdel abdelkader abdellah abderrahman abdul abdullah abel abigail achmed achraf adam adele adil
    adnan adriaan adriana adrie afra agatha agnes agnieszka ahmad ahmed ahmet aicha aisha akin akram alan albert
    alberto aleksandra alessandro alex alexander alexandra alexia ali alice alicia alida alina aline alisa aliya
    alma alwin aly amal amanda amelia amin amina aminata amine amir amira amy ana anastasia andre andrea
    andreas andrew andries andrzej andy angela angelina angelique anique anita anja anke ankie anna annabel
    annabelle anne annefleur anneke annelie annelies anneloes annemarie annemarijn annemiek annemieke annet annette
    annie anniek annika annouk anouar anouk ans antoine antoinette anton antonia antonio aram ardi arend arie arjan
    arjen arno arnold arnoud arthur aryan ashley ashraf asia asli asma astrid atilla auke aukje aya ayla aylin aynur
    ayoub ayse aysegul aysel aysun ayten aziz aziza badr bahar barbara barend barry bart bea beata beatrice beatrijs
    beatrix belinda benjamin bennie benno bente berber berend berk berna bernadette bernard bernd berry bert berta
    bertus betsie betty bianca bilal birgit bjorn bogdan boudewijn brahim bram brecht brenda brent brian brigitte
    britt bruno burak caner carel carina carla carlijn carlo carlos carmen carola carolien carolina caroline cas
    casper cassandra catharina catherine cato cecile cees celine cem cemal cengiz chaima chantal charles charlotte
    chris christa christel christiaan christian christien christina christine christopher cihan cindy claartje
    claire clara clarissa claudia coen coenraad colette conny constantijn coos corine corinne cornelia cornelis
    corrie corry cristina cynthia daan dagmar damian damla dana daniel daniela danielle danny daphne dariusz dave
    david debbie debby deborah delano demi denise dennis derk derya desiree devi dewi dewika diana diane dianne dick
    didier diederik diego dieke dilan dilara dilek dimitri dina dineke dinesh dion dionne dirk djamila dominique
    donna doreen dorien doris dorota dorothea douwe driss duco dylan ebru eddy edgar edith edo edward edwin eefje
    eelco eelke efe egbert eileen ekaterina elena eleonora elia elias elif elin eline elisa elisabeth elise
    elizabeth elke ella ellen ellie elly elodie eloise elsa elsbeth elske elza elzbieta emel emiel emil emilia
    emilie emily emine emir emma emmy emre engin enno enrico enver erdal erdem eren eric erica erik erika erkan
    ernst erwin esma esmee esmeralda esra esther eva evelien eveline evelyn evert evi ewa ezra fabian fabienne fadi
    fadima fadoua fahd faisal faiza farah farid farida fatih fatiha fatima fatma fatoumata fedde felicia felix femke
    fenna ferdi ferdinand ferhat feyza fien filip filiz finn flip floortje florian floris fons fouad fouzia frances
    francesca francien francine francis franciska francois franka frans franz fred freddy frederik frederique freek
    frida frits froukje fuad gabriel gabriela gabrielle garrit gea geert geertje geertruida geke gemma geoffrey
    george gerald gerard gerardus gerben gerco gerda gerdien gerhard gerjan gerlinde gerlof germaine gerrie gerrit
    gerrit-jan
    gert gertie gertjan gertrude gerty geurt ghizlane gijs gijsbert gina gino giovanni gisela giselle gita gokhan grada
    greet greetje greta gretha grzegorz guido guillaume guus gwen gwendolyn habib hadewych hafida hafsa hakan hakim
    halil halima hamid hamida hamza hanan hanane hanife hanna hannah hanneke hannie hans harald harold haroun harrie
    harry hasan hasna hassan hassna hatice havva hayat heidi heidy heike helena helene helga helma hendrik hendrika
    hendrikje henk henkjan hennie henny henri henriette henrik henry herbert herman hermien hessel hester hetty
    hicham hidde hilda hilde hildegard hind hiske hubert hugo huseyin huub hylke ian ibrahim ibtissam ida idris
    ignacio igor ihsan ikram ilham ilias ilona ilse ilyas imad iman imane imke imran ina indra ineke ines inez inge
    ingeborg ingmar ingrid irena irene irfan irina irma isa isaac isabel isabella isabelle isidoor iskander ismael
    ismail ismet issam ivan ivana ivo ivonne iwan iza izabela jaap jaap-jan jacco jacek jack jacob jacoba jacobus
    jacomijn jacqueline jacques jaimy jakob jakub jalal jamal james jamie jamila jan jan-dirk jan-jaap jan-kees
    jan-paul jan-peter jan-pieter jan-willem jana jane janet janine janna janne janneke jannes jannie janny
    jantien jantine jantje janusz jaro jaroslaw jasmijn jasmin jasmine jasper jayden jean jeanet jeanette jeanine
    jeannette jeffrey jelena jelle jelmer jelte jennifer jenny jens jeremy jeroen jerome jerzy jesper jesse jessica
    jessie jette jihad jikke jilles jip jitske joachim joan joanna joanne jochem joelle joey johan johanna johannes
    john johnny jolanda jolanta jolien jolijn jonas jonathan jonna joop joost jordi jordy joren jorg jorge jorick
    jorien jorine joris jorn jorrit jos jose josee josef josefien joseph josephine josh joshua josje jouke joyce
    jozef juan judith julia julian juliana julie julien juliette julius jurgen juriaan jurre justin justine justyna
    kamal kamil karel karen kari karim karima karin karina karl karlijn karol karolina kasper katarzyna kate
    katharina kathelijne kathleen katinka katja katrien kayleigh kees keesjan kelly kemal kenan kenneth kerem kevin
    khadija khalid khalil kiki kim kimberly kirsten klaartje klaas klaasje klara klazien koen koenraad koos koray
    krijn kristel kristian kristien kristina krystyna krzysztof kubra kyra lamia lana lara larissa lars latifa
    latoya laura lauren laurens laurent laurien leah leen leendert leila lena lennart lenneke leo leon leonie
    leonoor leroy lesley letitia leyla lia liam lian lianne lidia lidwien lidy liek lieke lien lieneke liesbeth
    lieselot liesje lieve ligia lilian liliana lilly lily lina linda lindsay linus lionel lisa lisanne lise lisette
    liv livia liza lizzy loek loes lois lola loreen lorena lorenzo lotfi lotte lou loubna louis louisa louise luca
    lucas lucia lucie lucien lucinda ludo luigi luisa luka lukas lukasz luna luuc luuk lydia lynn maaike maarten
    maartje maciej madeleine maelle magda magdalena magnus maha mahir mahmoud mahmut maik maja malak malika malou
    manal mandy manfred manja manon manouk mansour manuel manuela marc marcel marcella marcelle marcello marcia
    marcin marco marcus mare mareike marek margaret margaretha margarita margje margo margot margreet mari maria
    mariam mariana marianne marieke marielle mariet marije marijke marijn marika marilyn marina marinka marinus
    mario marion mariska marissa marit marita marius mariusz marja marjan marjet marjo marjolein marjolijn marleen
    marlene marlies marlijn marloes marlon marlou marnix maroesja marouan mart marta marte martha marthe martien
    martijn martin martina martine martinus marty marvin mary maryam maryse mascha mateusz mathijs mathilde matteo
    matthew matthias matthijs maud maureen maurice maurits mauro mehdi mehmet melanie melek melike melina melisa
    melissa melle melvin menno mercedes merlijn mert merve meryem mia michael michaela michal michel michele
    michelle michiel mieke miep mies mikail mike mila milan milou miloud mina mira miranda mireille mirella miriam
    mirjam miro mitchell moestafa mohamed mohammad mohammed mohand mohsin moniek monika monique monir morad moses
    mounir mourad moussa muhammed muhammet murat mustafa mustapha myriam myrna myrthe nabil nabila nada nadia nadine
    nadir najat najib najim najla nancy naomi naoual narges nasim nasira nasser natalia natalie natascha natasha
    nathalie nathan nawal nazan nazli ndeye neeltje nelleke nellie nelly nena nesrin nicky nicolaas nicolas nicole
    nicolette niek niels nienke nihal nihat nikki nikola nikolaas nils nina nisa noa noah noor noortje nora norah
    nordin noud noura nourdin nuray nurcan nuri okke oktay olaf oleksandr olena olga olivia olivier omar omer onno
    oscar osman otto ouafa oumaima oumar ozan ozcan ozge ozgur ozlem pablo pamela paola paolo pascal pascalle
    patrice patricia patrick patrycja paul paula paulien paulina pauline paulus pavel pawel pedro peggy perry peter
    petra petronella philip philippe philippine pien pier pierre piet pieter pieter-jan pieternel pietje pim piotr
    pleun polina pooja pricilla priscilla priya przemyslaw quincy quinten rabia rachel rachid rachida radboud rafael
    rafaela rafal rafik rahma raimond raj rajesh ralf ralph ramazan ramon ramona rana randy rania raoul raquel
    rashid raymond rebecca rebekka recep redouan reem regina reginald reinder reinier reinout rembrandt remco remi
    remko remon rena renate rene renee renske renzo resit rhea ria rianne ricardo richard richelle rick ricky rico
    riekje rifat rik rikkert rina rinke rinse rita ritchie rob robbert robbie robert roberta roberto robin robyn
    rochelle roderick roel roeland roelf roelie roelof rogier roland rolf romana romeo romy ron ronald ronja ronnie
    rosa rosalie rosalinde rosanne rosemarie rosita rowan rowena roxanne roy ruben rudi rudolf rudy rutger ruth ruud
    ruurd ryan saad sabina sabine sabri sabrina sadia safa safae safia said saida saleh salim salima salma salman
    salome salvatore samantha samet sami samia samir samira samuel sander sandra sanjay sanne santosh sara sarah
    saskia sebastiaan sebastian sebastien sebnem seda sefa selcuk selim selin selma sem semih semra serap serdar
    serge sergio serhat sevgi sevil sevim shaima shakira shana shane shanice shanna shanti sharda sharon sharona
    sheila sherida shirley sibel siebe sieger siem sien siepie sietse sietske sigrid silvana silvia simon simona
    simone sinan sinem siobhan sita sjaak sjaan sjaantje sjef sjoerd sjoukje slawomir sofia sofian sofie sofieke sonia
    sonja
    sophia sophie soraya souad soufian soufiane soumaya stan stanley stef stefan stefanie stefano stella stephan
    stephanie stephen sterre-marie steve steven stijn suleyman sumeyra sumeyye sunil sunita susan susanna susanne
    suus suzan suzanna suzanne sven svetlana sybren sylvana sylvester sylvia sylwia szymon taha tamar tamara tanja
    tara tarik tarkan tatiana tatjana teddy teresa tessa teun teunis thea theo theodoor theodora thera therese
    theresia thijmen thijs thirza thom thomas thorsten tiago tibor tieme tiemen tijl tijmen tijn tijs tim timo timon
    timothy tineke tini tinie tirza titia tjalling tjarda tjerk tjitske tobias tom tomas tomasz tommy tonke tonnie
    tonny tony toos tosca tristan truus tugba tugce turgay twan tycho ugur ulrike umar umit ursula valentijn
    valentina valerie vanessa vasco vasile vera veronica veronique victor victoria vikash viktor vincent virginia
    vivian vivianne vladimir volkan volodymyr wahid walid wanda wander wendel wendy wesley wessel wiebe wiebke wies
    wietse wietske wijnand wilbert wilco wilfred wilfried wilhelm wilhelmina willeke willem willem-jan willemien
    willemijn willy wilma wim winnie winston wladimir wojciech wolter wouter xander xandra xavier yannick yara
    yasemin yasin yasir yasmin yasmina yasmine yassin yassine yassir yavuz yente yeter ymke yolanda yolande yorick
    youri youssef youssra yunus yusra yusuf yvette yvon yvonne zahra zainab zakaria zara zehra zeki zeliha zeynep
    ziad zineb zita zoe zofia zoltan zsofia zuhal zuleyha zwaantje
    """
    )
    | FROM_AFAR
)
"""First names that are seldom anything else when they are written with a capital."""

ALSO_WORDS = words_of(
    """
    ad amber anders angel april art august bas beer ben bill bloem bo bob boy can chance cor dawn dean destiny door
    drew els engel faith fleur floor frank gene grace guy harm hazel heather hein hope iris isa ivy jade jet job joke
    joy june kas kee kit lies linde lot lotus maan madelief margriet mark max may mees mei merel nel norm olijf pa pat
    pearl puck reed rein riet robijn roos rose ruby sam sep sky sol ster sterre storm su summer ties toon trees umut
    veer ward wil will wolf
    """
)
"""First names that are an ordinary word as well: a name only where the words around them show it."""

MONTHS = words_of("april august june may mei summer")
"""Of those, the ones that are a time: «met Mei» is no person."""

SURNAMES = words_of(
    """
    aalders aarts abdi abdullah acar achterberg adeyemi adriaanse ahmadi akkerman aksoy amghar amrani andringa
    appelman appiah arslan asante asselbergs ates aydin azzouzi baars backer bakkali bakx bal balci balde baldew
    banning barendregt barry bayrak beekman beekmans bekkers belhaj benali benchekroun benhaddou bennani bennink
    benschop bergsma berkhout beukers beumer bhagwandin bianchi biemans biesheuvel biharie bijlsma bissessar blankers
    blokland blom boateng boekhout boerma boersen boersma bogaard bogaerts bolhuis bongers boogaard boomsma boonstra
    borst bosch bosma bosman botma bouali bouazza bouchta boudewijns boukhari bouman bouwman bouwmeester bouzid
    bozkurt brands brandsma brink brinkman broeders broekhuizen broers brouwers brown brugman bruijn bruins bruinsma
    buijs buis buitendijk buitenhuis bulut burger burgers bus cakir can celik cetin chakir chaouch chaudhry chen
    cijntje cinar claassen coenen coolen cornelissen coskun costa cremers croes cuppen czarnecki dabrowski daoudi
    davies dekker dekkers demir demirci diallo dieleman dijkgraaf dijkhuizen dijkman dijksma dijkstra dikkers dimitrov
    dirks dogan doornbos douma drent driesen driessen duijvestein ebbers eggink ekinci elbers elhamdaoui elouali
    elzinga engbers engels erdogan eren esposito evans evers evertsen faassen faber fassi feenstra fernandes fernandez
    ferrari ferreira fokkema franke fransen franssen franssens fredriks garcia geelen geerts geertsma georgiev gerrits
    gerritse gerritsen geurts ghazmi gielen goedhart gomez gonzalez goossen goossens gopal gorter goudsmit grabowski
    groeneveld groenewegen groothuis gunes haandrikman haarsma haddad haddou hagen haile hamdaoui harms hartman
    hashemi haverkamp heemskerk heijmans heijnen hendriks hendriksen hendrix hermans hermsen hermus heslinga
    heuvelmans hilhorst hoang hoekstra hofman hofstra hoogenboom hoogendoorn hoogeveen hoogland horvat hosseini
    houtman huang hughes huijbers huijgens huisman huizinga hulshof idrissi ionescu isenia ivanov jacobs jadnanansing
    jagroep jansen jansma janssen janssens jansz jaspers johnson jones jongsma jonker jonkers joosten jovanovic kadiri
    kalloe kaminski kamphuis kanhai kaplan kappert karaca karatas karimi karsten kaya keijzer kemper kempers kersten
    keskin keuning khan kilic kilinc klaassen klijn kloosterhuis kloosterman knegt koc koenders kok kolk kooijman
    kooistra koopman koopmans korkmaz kose koster kosters kovac kovacs kowalczyk kowalski kozlowski kraaijenbrink
    kramer krawczyk kromosoeto kroon kruger kruijt kruse kuijper kuijpers kuipers kurt kwakkel kwiatkowski lachmon
    lahlou lamers lammers langeveld latuheru lazrak leenders leijten lenders lewandowski li linders liu lodewijks
    lopez lucassen luijten luiten maassen maduro mahabier manders mangal mansouri manuputty marijnissen martens
    martina martinez mazur meertens meijer meijerink meijers mensah mensink mertens meulenbelt michels michielsen
    moerman mohammadi mohamud mohan mol molenaar moonen moussaoui mulders muller naciri nagtegaal nagy nandoe
    neijenhuis nguyen niemeijer nieuwenhuis nijboer nijhof nijhuis nijkamp nijland nijssen nikolic noordhoek noori
    nowak nowicki odink oedit okafor okeke olde oliveira olthof ooms oostenbrink oosterhuis oostveen osman otten
    ouahabi ouali overbeek owusu ozdemir ozkan ozturk pals panday parag pattiwael pauwels pawirosono peerdeman peeters
    penders pereira perez peters petersen petrov petrovic pham pieters pietersen pietersma pijnenburg pinas piotrowski
    polat popa popescu postma pruijs raaijmakers radstake raghoebir rahimi rahmouni ramautar rambaran ramcharan
    ramdhani ramdin ramkhelawan ramlal ramos ramsaran reijnders reinders reitsma rensen reuvers rezaei riemersma
    rietveld rijken rijnders ritsema roberts rodrigues rodriguez roelfsema roelofs roelofsen romano roos rosaria
    rosier rossi rozema ruijter ruiter russo rutgers rutten sahin saidi sanchez sanders santos sarmo schaap schepers
    schipper schippers schoenmaker schoenmakers scholte scholten schoonhoven schouten schram schreuder schreurs
    schrijver schroder schulte schuurman schuurmans sengers sewnarain sharma siebers siemerink sijbesma silva simons
    simsek singh sital slagter slot sluiter smeenk smeets smith smits snel snijders soekhai spaans spijker spijkers
    stam sterk stevens stolk suijkerbuijk swinkels szabo szymanski tahapary tahiri talbi tas tasci taylor teeuwen
    tekin tekle tempelman tesfay teunissen theunissen theuns thijssen thomas thompson tichelaar timmermans tjon tol
    toth tran traore tuinstra turan turk uijtewaal uitenbroek unal unlu uysal vaessen veenstra veldhuis veldman
    verbeek verberne verbruggen verburg verdonk verhaar verhagen verheul verhoef verhoeven verkerk verkuil vermaat
    vermeer vermeulen verschoor verschuren verstappen versteeg versteegh vervoort vink visscher visser vissers
    vleeming vogel vogelaar vogels volkers vonk voorhoeve vos vreeken vrolijk vroom vu wagemans wagenaar walker
    walstra wang warmerdam warsame weerts weijer weijers wennekes wesseling wessels westerveld westra wientjes
    wiersema wiersma wijdenbosch wijers wijnands wijngaarden wilbrink willems willemsen williams wilson winkel
    winklaar wisniewski wojcik wolff wolfs wolters wongsodikromo wouda wouters wright wu wubben yaakoubi yalcin yavuz
    yildirim yildiz yilmaz yohannes yuksel zandstra zandvliet zaoui zeeman zegers zerouali zhang zielinska zielinski
    zijlstra zuidema zwart zwiers
    """
)
"""Surnames (without «van der») that are seldom anything else when they follow a first name or stand alone."""

AFTER_VAN = words_of(
    """
    aalst akker amstel asten baar baarle bakel balen beek beers bemmel berg berge bergen bergh beurden bezooijen
    bilsen bogaard boheemen bokhoven bommel bos bosch boven boxtel brand breda brink broeck broek broeke broekhoven
    bruggen brummelen buren buuren capelle cleef dalen dam damme delft deursen deventer dijck dijk dijke doesburg
    dommelen dongen donk dooren doorn driel drunen duijn duin dyk eck eerd egmond egmont eijck eijk eijnde elst empel
    ende engelen ent erp es esch essen evert geest geffen gelder genderen gennip gerwen gestel gils ginkel gool goor
    gorp graaf groningen haaren haarlem haeften halen hall hamme haren harten hasselt heel heemst heerde heeswijk
    heijden hel helden helvoirt hemert herk herpen herwijnen heuvel hoek hoof hoorn horn horst hout houten houtum
    huffel huizen hulst iersel jaarsveld kamp kampen kessel kesteren keulen klaveren klundert kolk kooten koppen
    kruijsdijk kruk kuijk kuik laan laar laarhoven leersum leest leeuwen lent lier lieshout linden lith loenen loo
    loon loop luijk luijn maanen maaren maasakkers maaswaal maat maren meer megen meijden meulen meurs mierlo mil
    mooren moorsel mourik munster nes niekerk nieuwenhof nieuwenhuizen nieuwkerk nistelrooij noort nunen oers oever
    oijen ommen ommeren ooijen oord oosten oosterhout oosterom oostrum opijnen os osch oss otterloo overbeek pas peer
    pelt plas ploeg poel polanen putte putten raaij ravenstein reenen rhijn rijn rijswijk rooden rooij rooijen roon
    roosmalen rosmalen rossem rossum rumpt sande schaaf schaijk schaik schie schijndel schoot sluijs sluis soest son
    spek spoel spronsen steeg steen steenbergen steenis steur stiphout stralen straten struik teeffelen teijlingen
    tiel tilburg tillaart tol tongeren toor tuijl tuin uden uffelen valkenburg vecht veen veenendaal veghel vegt velde
    velden veldhoven veldhuizen velthoven velzen ven vessem vianen vliert vliet voorst voort vorst vugt waard waes
    wageningen wal walraven wee weelden weerd weert weide werf westen wiel wielen wieringen wijk wijngaarden winden
    woerden zande zanden zandvoort zanten zeeland zeist zijl zoelen zon zuijlen zuilen zutphen zwan zwieten
    """
)
"""What follows «van» (der, den) in surnames."""

AFTER_DE = words_of(
    "boer bruijn bruin graaf groot haan haas heer jager jong jonge jongh koning kok lange leeuw munck nijs raad "
    "ridder roo "
    "rooij roos ruiter smet swart vos vries waal waard weerd wilde wit witte wolf zeeuw"
)
"""What follows «de» in surnames."""

ORDINARY_SURNAMES = words_of(
    "bakker visser bos vos dekker brouwer kuiper timmerman slager schipper molenaar groen kamp dam berg veld meer "
    "water jager "
    "prins koning keizer post winter zomer borst bus burger burgers bal buis slot tas winkel schaap spijker spijkers "
    "vogel vogels kolk kroon mol sterk stam tol zwart vrolijk vink vonk vissers koopman schrijver ruiter engels "
    "bloem boom baan brug kerk smid smit kramer wever verver snel vroeg goed"
)
"""Surnames that are words as well: at the beginning of a sentence they show nothing, also when somebody here has it."""

_UNLIKE_SURNAMES = words_of("goed vroeg snel meer water post groen winter zomer boom baan brug kerk veld berg kamp dam")
SURNAMES_AFTER_A_TITLE = ORDINARY_SURNAMES - _UNLIKE_SURNAMES
"""Of those, the ones that are a name in small letters too when a title stands before them: «meneer bakker»."""

SHORT_IN_SMALL_LETTERS = words_of(
    "jan kim wim ria eva tim tom rob bob roy pim leo ivo ina mia ida jip luc noa sem thom"
)
"""First names of three letters: without a capital only beside a word that goes with people."""

NOT_IN_SMALL_LETTERS = words_of(
    """
    adam adele akin alan alexander ali alma amine anders arend aron asia august axel aya barbara berber berend berk
    berry bert bibi bouwe brand carolina christian clement clementine clive colin coos darren demi diana dick dieter
    dirk dolores donna elif elke emir eren erica faith fanny felix finn flip florin fokje fokke fons franco frans
    franz fritz gemma gerold geurt grace graham greet harald harry hector hind hinke hope hugo iman ingo ivan jack
    jake jantje jared jasmijn jasmine jean jenna jersey jihad jill joel john joost josef june justine kaan karen
    karsten kelvin klaske knut lambert lamin lana lars laura lea leen leon leopold lien liesje lieve lily linda linus
    loek loes lola luis luna mads manja mare margarita maria marina mario mart martin mason maxim maxime mies mike
    milan mina minke mira molly moses nadir naima nasser nena nick nils noah noor nora nur olivia oscar otto paris
    pascal perry philippine phoebe pier pierrette piet pietje plamen quinn randy reem rein resit rhea rick riekje
    rinse robin roger roman romeo rosa ross ruth saad said samir sarita savas sean serge sien simon sita sofia solomon
    sophie spencer stan stanley stella sterre tara tarik teddy torsten trien vera victor victoria vince violet vishal
    wander willy winston wolfram wout zwaantje
    """
)
"""First names that are something else when they are written without a capital, or too often."""
