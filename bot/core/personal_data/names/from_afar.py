"""First names of people in the Netherlands whose family, or who themselves, came from elsewhere; and of who is young here.

The second half of `given.py`, with the same rules: small letters, no accents, seldom an ordinary Dutch or English word.
Spellings differ («Yousef», «Youssef»), so several stand here. Data for `walk.py`.
"""

from __future__ import annotations

from bot.core.personal_data.plain import words_of

_YOUNG = """
    aaliyah aaron adri adrienne aiden aimee alyssa amelie annechien annelotte annelou annemijn aron ayden azra babette
    bartele bastiaan baukje benthe berendina betje bibi boaz bobbie bodine boris bouke bouwe bradley bryan ceylin
    chloe colin collin cornelie corstiaan dani danilo danique dex dieuwke diny dirkje dorine durk duuk eabele eliza
    elize ellis emmelie esila evie evy fayenne fenne fiene foekje fokje fokke gauke geale gerdina gerriet gioia gosse
    guusje hailey harmke hendrikus hielke hilje hinke huib huibert ilja inaya jacoline jake jannewietske jantina jari
    jasmina jason jayda jaylinn jayson jeanne jeltje jelto jenna jenneke jente jesmer jinthe joel johannus jolie jopie
    jort jules juul kai kaylee keano klaske kyan kyano kyara lambert lamberta lambertus leendertje leonard levi
    lieselotte lijsbeth lindsey linn lize lizz louwrens luke machteld mads maxim maxime mechteld megan meike meindert
    melchior merijn merle metje mette micha mientje mika minke mirte mirthe morris nanne naud neel nick nico nicol
    ninthe noelle nola nout nynke okkie olle owen pepijn petronel philou pieternella pippa quinn quinty raf rayan
    reinoud rens riekie rieneke riley rinus rixt rommert rosalin ruurdje saartje selena selina senn sepp siebrand
    siebren sijmen sijtje silke sipke sjoerdtje sverre sybe sylvie sytse sytske tess teunie teuntje theodorus thijn
    tieke tinus tirsa tjibbe toine tonia trien trijn trijntje truida truusje tseard tygo tyler vajen veerle vigo vince
    vincentia wiesje wilko willeminae willempje wout wubbe wubbo wybe wytse wytske yfke yinthe ytsje zoey
"""
_ARABIC_AND_BERBER = """
    abdallah abdelali abdelaziz abdelhak abdelhakim abdelhamid abdeljalil abdelkarim abdellatif abdelmajid abdelmalek
    abdelmounim abdenbi abderrahim abderrazak abdou abdulkadir abdulkarim abdulrahman adham afaf aissa aissatou alaa
    amani amar amjad ammar anas anis anwar arwa ashwaq assia ayman azzedine badia bahija basma bassam bilel boubker
    bouchra chadia chahid chakib dalal dalila dounia duaa ehab eman fadel fadwa fahima faissal farouk fawzi fawzia
    faysal fayza firas fouzi ghada ghassan ghizlan habiba hadi hafid hafsah haifa haitham hajar hala hamdi hammou
    hanaa hani hasnae hayam hayet hazem hiba houda houria houssam houssein hussam hussein ibtihal ibtisam ichrak
    idriss ihab ihssan ilyass intissar isra issa jaber jad jaouad jawad jihane kaoutar karam kawtar khadeja khadijah
    khaled khaoula khawla kholoud lahcen lamya layla lubna maher majd majda malek manar mariem marwa marwan maryem
    maysa maysoon meriem meryam mimoun mimount mohamad moncef mostafa mouad mouna mounia mousa muhannad mukhtar nadim
    nael nahed naim naima najah naji najia najma najwa nasreddine nawel nizar nouhaila nouhayla noureddine obaida
    othman othmane oualid oumayma oussama qais qasim rabha raed rahim rajae ramzi randa rasha rasheed rawan raya reda
    redouane rida riyad ruqaya ruqayya saadia sabah sabir sabrine saeed safaa safouan safwan sahar sajid salah
    salaheddine saliha salwa samah sameh samiha samiya sanaa sawsan shadi shaimae shireen siham sihame sofyan soukaina
    soumia suad suhaila sulaiman sumaya taher taoufik tarek tasnim tawfik touria wael wafa wafae walaa wassim wiam
    widad wissam yahia yahya yamina yasser yazan yehia younes youness yousef yousra yousuf zaid zakariya zakia zayd
    zaynab zeina zoubida zouhair zubaida
"""
_TURKISH_AND_KURDISH = """
    abdulkerim ahu ajda alper alperen altan arda arif asiye aslan atakan ates aybuke aycan aydan aygul aykut aysu
    aytac azad bahadir bahri baran baris basak batuhan bayram bedriye bekir belgin belma bennur berfin berivan berkan
    berkay berke betul beyza birgul birsen bora bugra buket bulent bunyamin burcin burcu burhan busra cafer cagla
    caglar canan cansu celal celil cengizhan cevdet ceyda ceyhun cuma defne demet deniz derin devran didem dijla
    dilber dilsah diyar doga dogukan duygu ebubekir ece eda ela elmas emin emrah enes ercan erdinc erhan erkut erol
    ersin ersoy esin evin eylul ezgi fadime fahriye faruk fatos ferda feride ferman fethi fevzi figen fikret fuat
    funda furkan gamze gizem gokce goksel gonca gonul gulay gulcan guler gulhan gulizar gulnur gulsah gulsen gulsum
    gulten gunay guven hacer hakki haluk hamit handan hanim harun hasret haydar hazal helin heval hidir hilal hulya
    husamettin husnu ilayda ilkay ilker ilknur irem isil ismihan izzet jiyan kaan kadir kadriye kamile kawa kazim
    keziban kubilay kursat latif leman levent lutfi mahsun makbule medine mehtap melahat meltem mesut metehan metin
    mevlut mirza muharrem mujde mukaddes musa muzaffer nalan namik nazim nazmiye necati necla necmettin nergis neriman
    nermin neslihan nevin nevzat nezahat nihan nilay nilgun niyazi nur nuran nurgul nurhan nursel nurten ogun oguz
    oguzhan okan onur orhan oya ozden ozer ozgun oznur perihan pervin pinar polat rabiye rahime rasim rezan ridvan
    rojda rojhat rojin ronahi rukiye saadet sabahattin sadik safiye sait salih saniye savas seher selahattin selami
    selda semanur semiha senem senol serife serkan serpil sevda sevgul seyda seyfi seyma sezen sezer sezgin sherko
    shilan shirin shwan sidika soner songul soran suat sude suheyla sukran sukru sule taner tayfun taylan temel tolga
    tufan tulay tulin tuncay turan turhan ufuk ugurcan ummuhan umran vahit vedat vildan yakup yalcin yaren yasar yelda
    yesim yigit yildiz zafer zekiye zeynel zubeyde zulfiye
"""
_SURINAME_AND_THE_ISLANDS = """
    aniel anil anjali anoesh anoeska arti ashwin avinash biswadjiet chandni chandra charissa charlton cheryl clyde
    cornelly dennie deokie devika dharm dharmin djaino drishti edgardo edsel eldridge elvira emelie errol eugene
    faried farzia faziel fidelia gaitrie gerold gilmar giovanca giresh glenn gwendoline hemant hesdy humphrey indradj
    jairzinho jaswant jaya jeandro jerrel jerrol jethro joandi jurickson jurmen kavita kenrick kensley kevinho kiran
    kishan krishna kumar lachman laksmi latisha ludwina lygia madhu manisha manoj marciano maudy mavis mildred
    milouska moenirah mohini mukesh nalini narain naresh naushad nazir neeraj nirmala nishant noraliza oesha orlando
    pavan poonam prakash pratima prem priyanka quillermo radha radjesh raghni rajen rajiv rakesh ramesh ranjit ranjita
    ravi raydley reshma rewien rishi rishma ritesh roderic roepa roger roshni roushan rudolph rudsel rugenia ruthmila
    sabita sanjana sanjita santoesh sarita sarwan satish savitri sewdat shaniqua shantie sharella sharief sharmila
    shaveeta sherwin shiva shivani shurandy sigourney sital soerin solange stanford sumitra sunaina suraj suresh surya
    sushma swasti urvin usha varsha vijay vinod viresh vishal winsley wonny xiomara yudhvir zulaika zusette
"""
_POLAND_AND_THE_EAST = """
    adrianna agata aleksandar aleksander aleksandr alona anatolii anatoly andrei andrej andrii aneta aniela anzhela
    artem artur bartek bartlomiej bartosz blagovesta blazej boguslaw bohdan bozena branko bronislaw cezary ciprian
    cosmin cristian czeslaw dagmara damir danica danijel danuta darek daria dejan denys dimitar dmitri dmytro dominik
    dorin dragan dragana dusan edyta emilian ewelina florin fryderyk galina genowefa gheorghe goran gosia grazyna
    halina halyna henryk horia hristo ihor iliana ilie illia inna ioana ionut irenka iryna ivanka iveta ivica iwona
    izabella jadranka jadwiga jagoda janina jaroslav jasna jovan jowita jozefa kamila karolin kasia kateryna katya
    kazimierz kinga klaudia klaudiusz konrad krasimir krystian krzysiek kseniia laszlo leszek lidija liliya lilyana
    ljiljana ljubica lucjan ludmila ludwik lyudmila maciek maksym malgorzata marcela marijana mariola maryna marzena
    mieczyslaw mihai mikhail mikolaj milena milos miloslav milosz mirela mirka mirko miroslaw mladen mykhailo mykola
    nadezhda nadiia natalija nataliya natalka nebojsa nedim nevena nikolai nikolay norbert oksana oleg oleh oleksandra
    olha olivera patryk pavlo petar petro petru plamen radek radoslaw radu razvan renata roksana rosica ruslan ryszard
    sanja sergei sergiu serhii slavica slobodan snezana sorin stanislav stanislava stanislaw stefania stefka stoyan
    svetla svitlana sylwester tadeusz tetiana todor tomek tsvetan tsvetelina urszula vadim valentin valeriia valeriya
    vasil vesna viktoriia violeta viorel vitalii vitaliy vlad vladislav vladyslav vojtech waclaw waldemar weronika
    wieslaw wiktoria witold wladyslaw wojtek yana yaroslav yevhen yordan yulia yuliia yuriy zbigniew zbyszek zdenka
    zdzislaw zenon zlatan zlatko zoran zsuzsanna zuzanna
"""
_AFRICA = """
    abdi abdifatah abdihakim abdikarim abdinasir abdirahman abdirashid abdullahi abeba abebe abena abiel abiola abraha
    abrehet abukar adaeze adama adebayo adjoa adonay adwoa afewerki afia ahmednur akosua akua akwasi almaz amadou
    amanuel amran asmeret awet ayaan ayanle ayodele babatunde bahlbi bakary bashir bereket berhane berhanu biniam
    birhane boubacar cabdi chiamaka chidi chidinma chinedu chioma chipo chukwuemeka claudine dahir dawit deeqa deqa
    desta efrem efua ekow emeka ermias eyob faduma fadumo farai fardowsa farhan farhiya femi feven filmon finan
    folasade freweini futsum ghebre ghirmay guled habibo habtom hagos haile hailemariam hassanli hawa henok
    hermon hibaq hiwot hodan ibrahima idil ifeoma ifrah ikenna ilhan immaculee iqra jamac kagiso kesete khadra kibrom
    kidane kofi kojo kwabena kwadwo kwaku kwasi kweku lamin lemlem lerato letebrhan liban lidya luwam mahad mahlet
    makda mamadou mariama mebrahtu medhanie mekonnen merhawi meron meseret mesfin mikal mikiele milkias modou mpho
    mugisha mulugeta muna muno nahom nasra natnael ndayisenga negasi ngozi nigisti nimco nimo nnamdi nomsa obinna
    ogechi olamide olumide oluwaseun oluwaseyi oluwatobi osei ousmane qamar rahel robel ruta rutendo saba sagal sahra
    saido samrawit saron sekou selam semere semhar semira senait seydou shewit shukri siciid simret sipho solomon
    tadesse tekle teklit temesgen temitope tendai tesfalem tesfay tesfaye tewelde thabo thandi themba tigist tinashe
    tsega tsegay tsehay tsion tunde ubah uche uchenna uwase warsame weldu winta woldu yaa yared yasmiin yemane yetunde
    yewande yohana yohannes yonas yordanos yosief zamzam zekarias zerai
"""
_ASIA = """
    aarav aditi aditya afsaneh agus ahmadshah akash akbar akshay alireza amanullah anand ananya anh aniket arash
    ardeshir arezo arezou arjun arman armin arnav arun arvind asadullah ashkan ashok asif atefeh ayesha azadeh azita
    babak baharak bahareh bahram bambang bao behnam behrooz behzad bhavna bijan bilqis binh budi cahyani cuong
    daryoush daud deepa deepak deepika dewanto divya domingus duc duong ehsan elaheh elham elnaz endang esmail farhad
    fariba farnaz farrukh farshid farzad farzaneh fereshteh fereydoun freshta gaurav geetha ghazal giang golnaz gopal
    guo habibullah haleh hamed hamidullah hanh haoran haoyu harish haruto hasib hendra hieu hiroshi hoa hoang homa
    homayoun hongmei hooman huan huiling huong huyen hyun-woo imtiaz indah iqbal iraj ishaan jagdish javad javed jawid
    jayant jeferson ji-hoon ji-woo jiahao jianguo jiayi jing jingyi josina junjie jyoti kadek kaiwen kalpana kambiz
    karimullah karthik kashif kaveh kenji ketut keyvan khalida khanh khatera khoa kianoush komang kourosh ladan
    lakshmi laleh lalit lihua liling linh mahesh mahin mahnaz mahsa mahvash majid malalai mandana manish masih masoud
    masoumeh matheos meena meera mehran mehrdad meiling min-jun min-seo minghui mingyu minh minoo mirwais mohit mohsen
    mojdeh mojgan morteza mozhgan nadeem nadera najibullah naoko nargis nasima nasrin naveed naveen navid nazanin
    negar negin neha nengah ngoc nguyet nhung nikhil nilofar niloufar nisha nitin nooshin novita nusrat nyoman pandu
    pankaj parisa parth parvaneh parviz parwin payam pegah peyman phuc phuong pouya pradeep pramod prasad praveen
    preeti putri qader qiang qing qiuyue quan quang quynh rahimullah rahmat rahul raju ramin razia retno reza rini
    ritu rizal rizki rizwan rodrigo rohan rohit rohullah roksareh roshan roya rukhsana ruolan ruoxi rusdi sachin saeid
    sahertian saima sajjad sakshi salakory salomina saman sanaz sandeep sangeeta sanjeev satoshi seo-yeon sepideh
    setareh shabana shabnam shahin shahla shahram shahrzad shalini shankar shapour shashi shazia shekiba sherin shilpa
    shima shohreh shokria shreya shruti shufen siamak siddharth simin siti siu-ling slamet sneha sohail soheila sohrab
    sohrabi somayeh sri srinivas sudha sudirman sujata sukarno sulastri suman suparman suryani suwarno swati tahira
    tahmineh takeshi tanvi taraneh tariq tayyab tejas thanh thao thi thinh thuy toan trang trinh trung tuan tuti tuyet
    usman uyen vandana varun venkat vida vidya viet vikram vinay vivek waheed wahida wahyu waqar wati wayan wei-ling
    weiming widya xia xiang xiao xiaoling xiaoming xin xinyi xiulan xiuying xuan xue yalda yanti yash yasmeen yichen
    ying yingying yoko yu-ting yuhan yuki yulianti yun yuxuan zabiullah zafar zarghona zarina zhen zhiwei zihan zohra
    zohreh zubair
"""
_SOUTH_AND_WEST = """
    abbie achim adelaide adriano afonso agathe agostinho aidan ailsa aitor alain albane alejandra alejandro aleksi
    alessia alexandre alexandros alexis alfonso alfredo alistair almudena alois alonso alvaro amandine amaury amparo
    anabel anais anastasios andres angele angeles angus annegret ansgar antje antonella antti apolline apostolos
    aranxa armando armelle arnaud arturo asbjorn ashleigh athina aurelie aurelien aurore axel axelle bastien beate
    beatriz begona benedetta benedicte benoit berangere bernardo bernhard bethany bjarne blandine bodil brendan
    bridget bruna burkhard caetano callum cameron camila camille carlota carly carmela carsten catalina catarina
    cedric celestin celia cesar chelsea chiara christoph christos ciara ciro claude claudio clement clementine clive
    conceicao concepcion conor consuelo coralie cordula corentin costas courtney craig cristiano cristobal cristovao
    cyril cyrille damien dario darren debora declan deirdre delfina delphine denis desmond despina detlef dieter
    dietmar dimitra dimitris diogo dolores domenico dominic donald dorothee dougal duarte duncan eberhard eckhard
    edeltraud edmund edouard eduarda eduardo eero eeva egil egon eirik elaine eleanor eleni elfriede eliana elliot
    emanuele emeline emmanuel emmanuelle encarnacion enrique enzo erhard ernesto esperanza esteban estefania
    estelle etienne eugen eugenia eugenie eulalia eusebio evangelos ewan fabio fabiola fabrice fabrizio falk fanny
    federica federico felipe fernand fernanda fernando filipa filippo finlay fiona fiorella flavia flavio florence
    florent fotini franco francoise franziska frauke frederic friedhelm friedrich fritz frode gabriele gael gaelle
    gaetan gaetano gareth garry gavin genevieve gennaro geoff georgia georgina georgios geraldine gerd gerhild germain
    gernot ghislain giacomo gianluca gianni giannis gilberto gilles gillian giorgia giorgio giulia giulio giuseppe
    giuseppina glenda goncalo gonzalo gordon graciela graeme graham gregoire gregorio gregory guadalupe gudrun guilhem
    guilherme guillermo gunhild gunnar gunter gunther gustavo gwenaelle haakon hakon halvard hamish hannelore hansjorg
    harriet hartmut hayley hector hedda hedwig heikki heiko heiner heinrich heinz helge hellmut helmut henrique
    heribert hermann hernan herve hilary hilmar hiltrud holger honore horacio hortense howard hugues humberto iain
    ignazio iker ilkka imaculada imogen inger ingo ingvild ioannis irmgard isabeau isabela isla ivor jacqui jaime
    janice jared javier jeremiah jill jillian jimena joakim joana joao joaquim joaquin jocelyne jochen jodie jolene
    jonathon josefa josiane josie jost josue juana jukka julio justino jutta kaisa karsten katerina kathrin kathryn
    katie katrin keith kelvin kerry kieran kirsi kirsty kjell kjersti klaus knut konstantin konstantinos kostas kurt
    kyle kyriakos lachlan laetitia laure lea leandro leanne leif leigh leonardo leopold lewis lilou logan loic
    lorraine lothar louison lourdes luciana luciano lucienne lucio ludger ludovic luis luise luiz lyndsey macarena
    maelys mafalda magnhild malcolm manolo margarida margaux margrit maribel maricarmen marie marisa marisol markku
    markus martyn massimo mateo mathieu mathis matti mauricio maxence maximiliano mechthild melissande meredith mhairi
    michalis miguel mikko milagros mirco moira moises molly monica montserrat morag morgane morten muriel mylene
    nadege nathanael neil niall niamh nigel niklas nikos noemie noreen nuno octavio odette odile oonagh ophelie orla
    ortrud osvaldo otmar oyvind padraig paige paivi paloma panagiotis panos pascaline pasquale patrizia paulette paulo
    pekka penelope pernille perrine petros philibert philippa phoebe phyllis pierrette pietro pilar pirjo quentin
    ragnhild rainer ramiro raphael rasmus raul regine regis reinhard reinhold remedios remy renato reyes rhiannon rhys
    ricarda rocio rodolfo rodolphe rogerio roisin romain romane rosalba rosalia rosie rosine ross rudiger runar
    ruprecht russell salvador sandrine sanna santiago santino scott seamus sean severine shaun sheena shona sian
    siegfried sieglinde sigmund signe sigurd silvio simao sinead siri sirpa soledad solene soren spencer spiros
    stavros steffen stephane stewart stig stuart susann suzette svein svenja swantje sylvain sylviane synne tadeo
    tamsin tanguy teofilo teresinha thanasis theodoros thiago thibault thibaut thierry thorben tilman timothee tiziana
    tomaso torbjorn torsten torunn tracey traute trevor tristane tristram trond tuomas udo ulf uli ulla ulrich ulrik
    ulysse umberto ursel ute valentino valeria valery vasiliki vassilis vaughn veit vianney vicente vincenzo virginie
    vitoria vittorio volker waltraud werner wilfriede winifred wolfgang wolfram xaviere ximena yann yannis yiannis
    yngve yolaine yorgos yves yvonnick zachary zack zaida
"""

FROM_AFAR = words_of(
    " ".join((_YOUNG, _ARABIC_AND_BERBER, _TURKISH_AND_KURDISH, _SURINAME_AND_THE_ISLANDS, _POLAND_AND_THE_EAST, _AFRICA, _ASIA,
              _SOUTH_AND_WEST))
)  # fmt: skip
"""First names beside those of `given.py`."""
