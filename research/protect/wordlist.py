"""Words that are names as well: alone, only their capital and their place tell which is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from research.text.wordings import words

MONTHS: Final = words(
    "january february march april may june july august september october november december jan feb "
    "mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday "
    "sunday"
)
DATES: Final = MONTHS | words("autumn summer winter")
"""What is said of a time behind "in" and "last"."""
_NAMES = """
abbey abend able ace ache acre adder agent akin al alba alder aldermen alegre alexa alley alma
almost alt amato amber ames amity an anchor anfang angel angelica angler apple april arch
archer ariel arm armor armour arrow art ash ashes asia aspen aster august augusta aura austin
autumn bach back bacon badger bailey baker ball band bank banks banner bar barber bark barker
barley barn baron barr base basil bass basset batch bates bath battle bauer baum baxter bay
beach bead beam bean beans bear beard beat beau bed bee bell belle bello belt bench bend berg
berlin berry bess bid biggs bill bing birch bird bishop bit black blade blanc blanco blank
blaze bliss block bloom blossom blow blue blume blunt bo board boat bolt bon bond bone bones
bonne bonny book booker boot booth border boulanger bow bowl bowler bowman box boy boyd brace
bradley branch brand brandy braun brave bread breed breeze brewer briar brick bridge bridges
brief bright broad broker brook brooke brooklyn brooks brow brown brun brunnen brush buck
buckle bud buddy bueno bull bullet bunch burden burger burn burns busch bush buster butcher
butler button buyer buzzard byte cable cage cain cake call camp campo campos candy cane cannon
cape car card care cart carter carver case cash castillo castle cat catcher cave cedar chad
chain chamber chambers champion chance chancellor change chaplain chapman charge charity charm
chart chase cheek cheese chelsea cherry chevalier chick china chip chuck church clarity clark
class clay clean clear clement clerk cliff clinch close clover coach cobb cobbler coffee coin
collar collier colt combs comfort constable constant conte cook cookie cooper cop cope copper
coral corn corner costa cotton couch count county couple court cove coward cowl crab craft
crane cream creek crest crew cricket crisp crock crook cross crouch crow crown cruise crumb
crust cruz crystal cup cure curry curtain cutter dagger daily dallas damn dance dark dash
daughters dawn day days deacon deal dean dear deck deed deep deer delay dell delta denim dent
destiny dev dia dial diamond diamonds dice dick dike dill dixie do dodge dole dollar dolly don
dot dove dow down downs dowry drake draper draw dresser drew droit drum drummer dry duck duke
dustin dusty dyer eager eagle earl early east easter eastern easy ebony echo eden edge elder
elm else em ember emerald end ende engel engine english ernst essen evan eve even ever ewe
extra eye faber fair faith falcon fall fan farm farmer fast favor fawn fay feather feld fell
fern ferry few field fields fife fight fill finch find fine fiore fire fischer fish fisher fist
fitch fix flag flake flanders flash fleck fleet fletcher flint flood flor florence flores
flower flowers fly folk fontaine foot force ford fore foreman forest forester forge fork fort
foster fountain fowl fowler fox freed freeman frei freight freitag french frohlich frost fry
fuchs fuente fuentes fuerst fuller furst funk furlong gable gage gain gale galli gallo gamble
game gander gans garb garden gardener garland garnet gast gate gates gauge gay gem gene gentle
gentry german gift gill gilt ginger gird given glass glaze gleam glory glover goat gold golden
good goose gore grace grain grand grande grant grassi grasso grater grave graves gray graze
great greco greek green greene grey grill grim grimes groom gross grove grover groves groß grub
guard guerra guest gulf gulley gun gunner gut guy gypsy hack hacker hahn hail hal hale hall
halt ham hammer hand hands hanger hank happy harbor hard hardy hare hark harmony harp harper
harvest hash haste hat hatch haven hawk hawker hay haze head heal heard heart heat heath heaven
hedge held heller helm hemp hen herald herb herbst herd hermit hero herring high hill hills
hilt himmel hint hirsch hitch hobby hoch hold holder hole holiday holland hollow holt home
honey honor honour hood hook hooper hop hope hopper horn hornet horse host hound hours house
houston howl hoyos huff hull humble hunt hunter hut ice in india indigo ing io ira irish iron
irons israel ivory jacket jade jar jardin jasmine jaw jay jeans jersey jet jewel jo jobs joiner
joke jolly jordan jot journey joy judge jump jung juniper justice justus jager kaiser kale kalt
kaufmann kay keen keep keeper kenya kettle key keys kiln kind king kip kit kitchen kite kitty
klein kluge knife knight knot koch konig kraft krieg kuhn kurz könig la lace lady lake lamb
lamp lance land lane lang larder large lark last latch lately latter laurel lavender law
lawless lawn laws lawyer lay le leach lead leaf leak leal lean lear leather leave ledge lee
legend legg lemon len lent leone les less lewd lex liberty lift light likely lily limb lime lin
lincoln lind linde linden line linear ling link links lion list little liv lo lock locke lodge loft
london long longo look loom loop lord lot lotus lourdes love lovely lover low luck lucky luna
lunch lung lustig lux luz lye lyric ma mac mace madison magnolia mail major maker mall mane
mango manly manner manners mantle many maple mar marble march marchand marina marini mark
marker market marks marrow marsh marshal mason mast master masters match mate maverick max
maxim may maya mayor mead meadow meadows means medal meek meet meg meister mel melody mention
mercedes mercer merchant mercier mercy merit mermaid merry mew mi middle milan mild mile miles
mill miller mills min minor mint miracle mist misty mix mo moat mobs mode moe mole mond monday
monk mons montag monti moody moon moor moore mora moral moreno morgen morn moro moss moth
motley mount mountain mouse mudd mule mull munch murk muse musk must my myrtle nail nan nance
nat nation nature nave navy neat neck need needle neo neon nero nest neu newt ng nice nicely
nick nickel nieve night nightingale nix no noble noir noite noon norm north notice nova null
nun nutter oak oakes oaks oasis oat ocean octavia odd often oh olive oliver on opal or orange
orchard orchid order organ orion orr other otter outlaw overall owl pa pace pack packer paddock
page paige pain paint painter pair paisley palace palm palma palmer pan pane paris park parker
parks parrot parry parson part partridge pass past paste pat patch path patience patron pattern
pause pay paz pea peace peach peacock peak pear pearl peck peel peer peg pen pena pence pending
pepper perch perfect perk perry pest petal petit petty petunia phase phoenix piazza pick pickle
pierce pike pile pill pillar pine pink pinto pip pipe piper pit pitch pitt place plain plank
plant plate play pleasant plow plum plume plus po poet point pole polly pond ponte pool poole
poor pope poppy porch porter post pot potter pound powder power powers prado prairie pray
precious press price pride priest prime primrose prince princess print prior proctor promise
proper prose prosper proud province prudence pull pulley pure purse push qi quail quarry queen
quest quick quiet quill rabbit race rack rail railing rain raisin ram ramp ranch randy range
ranger rank ransom rash rat ratchet raven ray read reader reading ready reams reason rebel
record rector red reed reef reeve register reich reign rein render rest reward rex rey reyes
rhyme rice rich riches richter rick rico ride rider ridge riding right ring rios rip ripple
rise ritter river rivers roach road roads rob robe robins robles roca rock rocket rocky rod
rode rodeo roe rojo roll rolling roma roman roof rook root rope rosa rose rosso roth rouge
rough round route roux rover row rowan royal ruby rue rule run rush rusk rust rusty rye sack
saddle safe sage sail sailor sal sala sale sales salmon salt salter sample samples sand sands
sandy sanger santiago santos saturn sauce sauer savage savannah save saw sawyer say sayer
scales scarlet schmidt schneider schoen school schreiber schuster schwarz schafer schon score
scout script seal seals seaman search sears season seat secret self sell sellers sense serene
serenity sergeant serra settle seven sever sexton shade shadow shaft shaker shank shark sharp
shaw shed sheep shell shepherd sheriff shield shine ship shipper shirt shock shoe shook shore
short shot shoulder show shower shy si sick sid side sides siege sienna sierra sign silk sill
silver simple singer single sink siri sitter six skeleton skill skinner skip sky slack slate
slaughter sleep slim slow small smart smile smiles smoke snail snell snow snowball so soda sol
sole solo sommer song sonntag sonny sorrel soto soul south spade spain spark sparks sparrow
speaker spear speck speed spell spice spicer spike spiller spine spinner spring springer spruce
spurs square squire stable stack stage stair stall stamp stand standard staples star stark
starling start state steal steed steel steele steep steer stein step sterling stern stew
steward stile still stock stocks stoker stone stones stoops storm stormy story stout stovall
stow strange stream street string strong stump style styles su sue sugar suit sullen sum summer
summers sun sunday sunil sunny sunshine suss swallow swan sweat sweet swift swim swing sword
sydney sylvan ta tab table tabor tack tad tai tailor tall tally tan tang tangle tank tanner
tart tasker tate tawny taylor teal teller temperance temple tent terra testa thatcher thick
thistle thorn thorne thrasher thrower thrush tibia tick tide tie tief tiger till tiller tillman
timber timer tinker to tod toll tomb tool tooth top topaz topping torch torre tours tow tower
towers town toy trace trail train travel traveler tray treasure tree trim trinity trip tripp
troll trotter trout trow truck truman trump trumpet trust tub tuck tucker tuesday tuft tull
tune turk turn turner turnip turtle tusk twain twist ty tyke una underwood unity upright urban
ursa usher vail vale valentine valle valley valor van vane vast vault vega veil vela venus vera
verde verity vernal verona vert vest vice vick victory vienna villa vine vines viola violet
virginia vitale viv vivo vogel voice volt wade wafer waggoner wagon wait wake wald wale walk
walker wall walls walnut wan ward warden warder ware warm warn warner warp wash washer
washington watch water waterman waters watt watts wave way ways weather weaver wedge wednesday
weed week weeks weir weiss weiß weld welder well weller wells welsh west wheat wheel wheeler
whip whisper whistler whit white whitehead wick wide widow wield wild wilder will willing
willow wills wilt winch wind winder window winds wine wing wings winner winter winters wire
wirt wise wish witt wolf wonder wood woods woody wool word words workman world worm worth
worthy wren yam yard yarn ye yeoman yew yoke yolk york you young yu zeal zeit zen zest zimmer
zion zip jack frank iris daisy heather holly hazel ivy rosemary robin penny yaw fang ping gang sang sung pang tong dang hung ran won din ding
"""
_OFFICE_WORDS = """
about access account accountant accounts admin administrator advisor after again all also am
analyst and angry annoyed anonymous any anyone anything api app appointment architect archivist
are as ask assist assistant associate at aunt author automation bad barista be been before best
better big billing bookings bored boring boss bot brother business but buy by can candidate
caregiver carer caretaker carpenter cashier center centre chat child cleaner client clinic
cloud co colleague college comms company compliance connect consulting contact cool coordinator
corp could courier cousin crazy customer customers cute dad data daughter delivery demo dentist
department dept designer desk developer did digital dispatcher doctor does done driver dude
dumb each ehefrau ehemann electrician email employee engineer engineering enquiries esposa
events everyone executive facilities false farmworker father feedback finance first follow for
free fresh from front fun gaming general get girl global gmail go gone google grandfather
grandmother group guide had has hate have he health hello help helpdesk her here hi him his hot
hotel housekeeper how hr huge husband if inc info information instructor insurance intern
internal interviewer inventory invoice is issue issues it its janitor job journalist just kid
kids know lab landlord late later lazy leader lecturer legal librarian life like llc local
locum logistics logs lol lost loved ltd mad made madre main maintenance man management manager
mari marido marito marketing me media medical member men message messages midwife moderator
moglie mom money more most mother much mum music mutter mère name names neighbor neighbour
network never new news nobody none nope not nothing now nurse nursing observer office officer
official ok okay old once one online only open operations ops orders our out over owner padre
paramedic parent participant partner partners patient payable payroll people person pharmacist
pharmacy phone physician planner player please plumber president principal private problem
procurement product production professional project public pupil purchase père quality question
questions rather real really receivable reception receptionist recruiter representative request
research researcher respondent returns reviewer sad said same scheduling scientist secretary
security see seller send server service services set she shipping shit shop should sir sirs sister site
social software solutions some someone spam specialist spouse staff store student studio stupid
such super supervisor supplier support sure surgeon system systems teacher tech technical
technician technology tenant terrible test tester testing than thank thanks that the their them
then therapist there these they thing things this those time tochter today too total trainer
training translator true twitter uncle unknown up us use used user username vater vendor very
vet veteran volunteer waiter waitress warehouse was we web website welcome were what when where
which while who why wife wifi with woman women work worker worst would wow writer wrong year
years yes yet your zone épouse
"""

_JOBS: Final = words("""
entwickler entwicklerin ingenieur ingenieurin lehrer lehrerin pfleger pflegerin arzt ärztin leiter leiterin
leitung teamleiter teamleiterin techniker technikerin verkäufer verkäuferin sachbearbeiter sachbearbeiterin
berater beraterin hausmeister hausmeisterin geschäftsführer geschäftsführerin schüler schülerin krankenschwester
erzieher erzieherin sekretär sekretärin rentner rentnerin bürgermeister bürgermeisterin chefin auszubildende
auszubildender angestellte angestellter köchin bäuerin kassierer kassiererin fahrer fahrerin direktor direktorin
architekt architektin redakteur redakteurin director directora directrice directeur jefe jefa gerente técnico
técnica ingeniero ingeniera desarrollador desarrolladora diseñador diseñadora profesor profesora maestro maestra
enfermero enfermera médico médica doctora administrador administradora vendedor vendedora dueño dueña encargado
encargada representante coordinador coordinadora operario operaria productor productora editor editora camarero
camarera cocinero cocinera alumno alumna abogado abogada desenvolvedor desenvolvedora engenheiro engenheira
professor professora enfermeiro enfermeira gestor gestora motorista coordenador coordenadora dono dona
proprietário proprietária atendente aluno aluna farmacêutico farmacêutica développeur développeuse ingénieur
ingénieure enseignant enseignante infirmier infirmière vendeur vendeuse technicien technicienne gérant gérante
responsable médecin chauffeur caissier caissière élève formateur formatrice conseiller conseillère sviluppatore
sviluppatrice ingegnere insegnante infermiere infermiera medico commesso commessa tecnico responsabile direttore
direttrice progettista studente studentessa impiegato impiegata titolare ontwikkelaar ontwerper docent leraar
lerares verpleegkundige verkoper verkoopster teamleider projectleider directeur beheerder medewerker
medewerkster chauffeur eigenaar malerin bäckerin nutzerin sängerin tänzerin helferin winzerin imkerin maurerin
autorin doktorin rektorin lektorin juristin artistin
""")
"""What people do, in other languages than English; no surnames among them."""
_COMPOUND: Final = re.compile(
    r"[a-zäöüß]{3,}(?:(?:leiter|lehrer|pfleger|arbeiter|berater|helfer|fahrer|verkäufer|assistent|therapeut|referent|beauftragte[rn]?)(?:in)?"
    r"|schwester|ärin|ogin|(?<=[a-zäöüß]{5})erin|(?<=[a-zäöüß]{4})(?:torin|istin))"
)
"""Behind fewer letters the last three end first names too: Severin, Katherin, Christin, Victorin."""
OFFICE: Final = words(_OFFICE_WORDS) | _JOBS
"""Words of desks, roles and handles, which are nobody's name."""
COMMON: Final = OFFICE | words(_NAMES)
"""Folded to lower case; without names that are hardly ever anything else."""
SMALL: Final = words(
    """jean dale glen carol gail rocio santos nieves soledad consuelo remedios angeles estrella perla rosario esperanza amparo paloma cordero lobo
    croix bois fontaine roche maison prairie christian violette dolores domingo blanca pilar ventura fortuna bravo caro negro casas pierre
    marin ange aurore oceane prune sauvage mouton poisson poulain bonnet chapelle rocco grosso porta
    buono felice santo natale allegra gioia speranza rosa luz cruz reyes flores campos guerra paz yildiz deniz baris umut
    sevgi gunes gul cicek aslan kaya demir tas ozgur bulut yagmur toprak savas kurt вера надежда любовь роза лилия мир слава
    заяц волк мороз віра надія любов роза
    boer wit jong groot oud dik blom bloem berg bos kuiper mulder smit prins haan hond bas roos lund lind strand holm dal ek bjork alm
    sten falk hjort stark stor gran sjo ros liljor ramos iglesias rios prado nogueira coelho leite rocha
    pinheiro costa campos fontana szabo kovacs nagy molnar farkas
    bianchi rossi neri verdi russo ricci gallo conti marini leone caruso martello barbieri ferrari pastore
    petit grand leblanc lebrun leroux lefort fontaine riviere moulin marchand berger mercier meunier chevalier fournier
    cerny bily novotny vesely maly velky kratky dlouhy tichy suchy hruby pokorny siroky wesoly cichy sikora ptak lach kruk szewc
    rybak stolarz zima mroz wiosna sobota niedziela slowik dudek zielony nowy
    moreno rubio delgado bravo leal calvo crespo castillo vega serrano molina herrero zapatero pastor abad rey guerrero
    zajac wilk kot lis mazur kowal krol sowa baran wrona maj czarny maly gwiazda bos
    vos haas bakker visser koning kok chiara serena clara linda bella bianca franco
    lange langer langen kurze grosse grosser kleine kleiner schone neue neuer alte alter junge weisse braune starke stolze fromm ehrlich kraus claire jolie graca
    wenig lieb liebe feige pfeffer zucker kohl salz brot rat graf thema becker engel hauser richter kramer schlosser topfer weber
    caldeira machado figueira faria dias cunha serra correia madeira vieira ribeiro cordeiro carneiro leitao pinho barros prata branco
    preto valente salgado neves sales lima couto pedreira torres vale fogo barata sardinha silva bandeira carvalho oliveira pereira moreira vittoria teles seixas velho novo bela feliz
    luna sierra vera plaza iglesia cano cortes marques duran rubia caballero escudero guzman hidalgo bueno malo toro vaca zorro calle
    rivera mora parra rosales prieto salas pardo roldan carrasco cuesta peralta solano arroyo montes marina
    meer kort korte hoek kamp voet geest bergen broek flink kosten wensen zaal nek loon heuvel dijk hoog heer zwart witte wilde jonge oude vroege hoeven massa ketting velden
    stralen plas kerkhof vleugels steen veen doorn oever vissers pauw bont ketel kolen honing noot laan wal wiel mol leeuw kas hoes riem sprong ruiter schipper mens meester
    ploeg lieve zwaan valk brug zee akker keizer marine barre barbe carton grenier renard marechal voisin pires vilain bouillon boucher couturier bourgeois vaillant urbain
    flore melodie constance victoire laine leger poirier quartier paquet maillot mignon aimee neveu doyen frere pere noel perle reine blanche brune rousse marguerite capucine
    celeste modeste honore colombe aube soleil etoile lune desire tailleur alta amada amigo amor arco arenas aurora banos barba barrera barrio barrios batalla bermejo
    bienvenida borrego botella cabello cabeza cabezas cadena cadenas caldera calzada camara camino campillo candela carrera carreras carretero carro casado casal castellano
    cerezo cerro chico cielo conde corona corral correa corredor corta cortina criado cristal cuadrado cuenca cuervo cuevas custodia diez dulce duque espada espejo espino
    felicidad frutos fuertes galan gallego gallegos gracia granado griego guardado guardia hierro huerta hurtado infante izquierdo jurado lago lagos laguna llamas llano
    lozano lucero madera maestre manso manzano marco marcos mas mata matas mayo mercado mesa muro naranjo nevado nieto nino norma oliva olivo otero palacio palacios palomo
    parada paredes pareja partida peinado peral piedad pina pino pintor plana portero posada pozo preciado puente puentes puerta redondo regalado reina ribera rincon rio
    roble rojas rosado rosas rueda salinas salud sastre seco segura sobrino socorro sola tirado urbano valles vara vasco limon milagros abril volta durante donna forza chiesa
    amico massimo primo prima campi aria bocca palazzo battaglia monte carriera tedesco vento salvo bassi segni romana argento stella gatto canali moneta benvenuto mercati marino santi
    benedetto monaco fedele greca tasca ponti turchi giusti letta giunti farina gentili oscuro collina castelli rocca pepe marrone fiamma schiavo botta scarpa pellegrini
    casini travaglio solari fortunata balla prati cipolla pizzo cappelli vespa piano piani bosco casa porto vitoria neto reis anjos bento pimenta gama falcao leao nobre
    passos caldas matos penas fonte fontes amado bonito calado duro ferro fortes grilo lagoa pais parente trigo gute anders knapp stolz linke frisch denk scharf nette hell
    wende klug grob reif mies stumpf rok koniec grupa szkoda duzy piatek woda wazny wazna forma para kara duda lato deszcz flaga snieg burza zysk rozum poczta grzech twardy
    domek cukier zegar kubek kozak szczesny bialy zak kos piekarz sroka zuk dab sosna brzoza wierzba roza bak golab jelen kaczor ozlem dilek ates uzun yeni altin gumus kilic
    guler doner bilir bilge sari mavi yesil beyaz guven zafer yildirim kaynak ruzgar onur mutlu nese ozel guclu ulke ortak deger baba zengin kizil artan omur kader sabir
    bahar isik zorlu borg strom skog frisk nord gren dag saga klara mina skov mala svoboda stastna stastny kral cerna prochazka kriz konecny konecna fiala vesela hruba holub
    beran ruzicka polak liska
    roy roi legrand gros dubois dupont dupuis lebon lesage masson maire bonne joly vasseur clerc meunier forestier mallet pelletier
    sala villa costa serra fabbri longo lunga corti testa pace pini orsi volpe lupo cattaneo vitale grassi magri fiore fiori salvi basso
    groen bruin wolf ridder slager timmerman brouwer dekker molen kerk beek veld hof duin zomer zoet sterk lang mooi vrolijk"""
)
"""Words of their languages when they are small, and hardly anything but names with a capital; folded."""
SMALL_IN_ENGLISH: Final = words(
    "jean dale glen carol gail marine carton hell aria piano casa noel"
)
"""Those of them that are words in English as well."""
PLACES: Final = words(
    """paris london vienna florence milan roma verona asia india china kenya chad israel austin dallas houston phoenix chelsea
    brooklyn madison lincoln washington berlin santiago jordan sydney savannah virginia georgia carolina dakota adelaide
    alexandria victoria orlando ireland england france germany wales lancaster bristol hamburg frankfurt hannover charlotte
    raleigh jackson denver cleveland boston preston burton bolton valencia toledo bremen wien basel sheffield bradford derby
    chester durham kent devon cornwall trinidad cuba malta cyprus rhodes odessa lyon york holland jersey catania messina
    palermo napoli torino genova cordoba medina troy"""
)
"""Towns and countries that are names of people as well."""
EVERYDAY: Final = OFFICE | words("""
able an back black blue busy call case clear close cure cut day days deal dear deep do double
down dry early easy else em english ever extra face fair fan far fast few field fine fire fit fix flat
food french full game german given glad gold golden good great greek green grey guard guest half hand happy hard
high ho hold home hour house idea in irish keen keep key kind la large last law least light little lo
load lone long look lot love low lucky ma major make many mean mi minor must my near need next
nice night no number odd oh on or order other own pa page pain part past pick place plain play
plus po point poor power press price pure quick quiet red rest right ring road round run safe
sale save say school score second short show side simple single slow small smart so sound
special stand start state stay still stop street strong sweet ta think to top town trip trust
try turn upper view wait walk warm watch water way ways week weeks well welsh white wild win wish
wonder wood word words world worth ye young
""")
"""So common that their capital alone says nothing: people forget full stops."""
_NAMED: Final = words(
    "ask best better free just late love main more new old real see sure true guy can an do go he she so in on"
)
"""Words of desks and handles that people are called by as well."""


def is_office(words: Sequence[str]) -> bool:
    """Whether these are a desk's, a role's or a handle's words: Support team, but not Torgny Ask or Can Aydın."""
    rest = [word for word in words if word not in _NAMED]
    called = bool(rest) and EVERYDAY.isdisjoint(rest)
    return not called and not OFFICE.isdisjoint(words)


def is_job(word: str) -> bool:
    """Whether a word in lower case says what somebody does: German makes such words as it needs them."""
    return word in _JOBS or bool(_COMPOUND.fullmatch(word))
