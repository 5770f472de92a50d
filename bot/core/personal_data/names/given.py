"""Names that people in the Netherlands have, in small letters and without accents: data for `walk.py`.

First names come from several languages, because people do. It is a list of what is common, written by hand; whoever is
not on it is still seen with a title, with a surname that is, or as a member of the casus. To add one: put it in the line
of its first letter. A first name that is also an ordinary word goes to `ALSO_WORDS`.
"""

from __future__ import annotations

from bot.core.personal_data.plain import words_of

GIVEN_NAMES = words_of(
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
    george gerald gerard gerardus gerben gerco gerda gerdien gerhard gerjan gerlinde gerlof germaine gerrie gerrit gerrit-jan
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
    simone sinan sinem siobhan sita sjaak sjaan sjaantje sjef sjoerd sjoukje slawomir sofia sofian sofie sofieke sonia sonja
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
"""First names that are seldom anything else when they are written with a capital."""

ALSO_WORDS = words_of(
    """
    ad amber anders angel april art august bas beer ben bill bloem bo bob boy can chance cor dawn destiny door drew els
    engel faith fleur floor frank gene grace guy harm hazel hein hope iris jade jet job joke joy june kas kee kit lies
    linde lot lotus maan madelief margriet mark max may mei merel nel norm olijf pa pat pearl puck reed rein riet
    robijn roos rose ruby sam sky sol ster sterre storm su summer ties toon trees umut veer ward wil will wolf
    """
)
"""First names that are an ordinary word as well: a name only where the words around them show it."""

MONTHS = words_of("april august june may mei summer")
"""Of those, the ones that are a time: «met Mei» is no person."""

SURNAMES = words_of(
    """
    aarts abdi abdullah acar achterberg akkerman aksoy amrani appelman arslan aydin baars bakkali bal balci baldew
    bekkers benali bennani bennink beukers biharie bijlsma blankers boerma boersma boogaard boomsma bosman bouali
    bouchta boudewijns boukhari bouman bouwman bouwmeester bouzid brouwers bruijn bruins bruinsma buijs buitenhuis
    bulut burgers cakir can celik cetin chaudhry claassen cornelissen coskun cuppen czarnecki dekkers demir demirci
    dijkman dijksma dijkstra dogan driessen ekinci elzinga erdogan evers faber feenstra fransen franssen gerrits
    gerritsen geurts gielen goossens groeneveld groenewegen haddad haddou hagen harms hartman heemskerk heijnen
    hendriks hendriksen hermans hermsen hoekstra hofman hofstra hoogland huijbers huisman idrissi jacobs jansen
    jansma janssen janssens jansz jongsma joosten kamphuis kaplan karaca karimi kaya keijzer khan kilic klaassen koc
    kok kooijman koopmans kosters kowalczyk kowalski kramer kruijt kuijpers kuipers kurt kwiatkowski lamers lammers
    lazrak lewandowski maassen manders martens meijer meijerink meijers mertens michels moerman mohan molenaar
    moussaoui mulders nguyen nijhof nijhuis nijland nowak oosterhuis oostveen ouali ozdemir ozturk peeters peters
    petersen pietersen pietersma pinas polat postma ramautar ramdhani ramdin ramos reijnders reinders rijken roelofs
    roelofsen rutten sahin sarmo schipper scholten schouten schreuder schuurman sengers sharma siebers simons singh
    slagter smeets smits snijders spaans stevens suijkerbuijk szymanski tahiri tasci tekin teunissen theunissen
    timmermans tjon unal uysal veenstra veldhuis veldman verbeek verhagen verhoef verhoeven vermeulen verschoor
    versteeg visscher visser vroom wagenaar wang warmerdam weijers wessels westerveld wiersema wiersma wijnands
    wijngaarden willems willemsen wisniewski wolters wouters yildirim yildiz yilmaz zeeman zielinski zijlstra
    """
)
"""Surnames (without «van der») that are seldom anything else when they follow a first name or stand alone."""

AFTER_VAN = words_of(
    """
    aalst beek berg berge bergh beurden bommel boven brink broek bruggen buren buuren dam damme dijck dijk dongen
    doorn driel duin eck eijk elst engelen ent es essen geffen gelder gestel gils ginkel graaf haren heerde heijden
    hel herk heuvel hoek hoof horst hout houten hulst kampen kesteren keulen kooten laan laar leeuwen lier linden
    loenen loo loon maanen meer meurs mierlo mourik munster nes niekerk nieuwenhuizen noort oijen ommen oord oosten
    oosterhout os oss pelt poel putten raaij reenen rhijn rijn rijswijk rooij rossum schaik schie sluis soest son
    spronsen steen stralen straten tongeren tuijl veen veenendaal veldhuizen velzen ven vianen vliet voorst vugt
    waard wal walraven wee westen wijk wijngaarden winden zanten zijl zon zuilen
    """
)
"""What follows «van» (der, den) in surnames."""

AFTER_DE = words_of(
    "boer bruijn bruin graaf groot haan haas heer jager jong jonge jongh koning kok lange leeuw munck nijs raad ridder roo "
    "rooij roos ruiter smet swart vos vries waal waard weerd wilde wit witte wolf zeeuw"
)
"""What follows «de» in surnames."""

ORDINARY_SURNAMES = words_of(
    "bakker visser bos vos dekker brouwer kuiper timmerman slager schipper molenaar groen kamp dam berg veld meer water jager "
    "prins koning keizer post winter zomer bloem boom baan brug kerk smid smit kramer wever verver snel vroeg goed"
)
"""Surnames that are words as well: at the beginning of a sentence they show nothing, also when somebody here has it."""

NOT_IN_SMALL_LETTERS = words_of(
    """
    adam akin alan anders asia august barbara berk bert brand carolina coos diana dick dirk donna elif elke
    faith felix finn flip fons frans franz grace greet harry hind hope hugo iman ivan jack jasmijn jean
    jersey jihad john joost josef june lars laura leen leon lien lieve lily linda linus loek loes luna mare
    maria marina mario mart martin mason mies mike milan mina moses nena nils noah noor olivia otto paris
    pascal perry philippine pier piet reem rein rhea rick robin roman romeo rosa ruth saad said samir sien
    simon sita sofia sophie stan stella sterre tara tarik teddy victor victoria violet wander willy winston
    """
)
"""First names that are something else when they are written without a capital, or too often."""
