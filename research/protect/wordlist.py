"""Words that are names as well: alone, only their capital and their place tell which is meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from research.protect.jobs import JOBS
from research.text.wordings import words

MONTHS: Final = words(
    "january february march april may june july august september october november december jan feb "
    "mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday "
    "sunday"
)
DATES: Final = MONTHS | words("autumn summer winter")
"""What is said of a time behind "in" and "last"."""
_FIRST_NAMES = """
iris jade alexa siri mercedes paris london vienna florence milan roma verona asia india china kenya chad
israel austin dallas houston phoenix chelsea brooklyn madison lincoln washington berlin santiago lourdes
dev ace al alba ali alma amber amity an ana angel angelica ann april arch ariel art ash aspen aster
august aura autumn basil bay bear beau bee belle berry bert bess beth bill billy birch bliss
blossom blue bo bob bonny booker brand brandy breeze briar bridge bright brook brooke buck bud
buddy buster candy carol cash cat cedar chance charity charm chase chip chuck clarity clay
clement cliff clover cody colt constance cookie cooper coral crew crystal daisy dale dan dawn
deacon dean destiny diamond dick dixie do dolly don dory dot doug drake drew duke dustin dusty
eagle earl early ebony ed eden em ember emerald evan eve faith fawn fay fern finn fisher flint
flora forest fox frank frankie free gail gale garnet gay gene gerald ginger glen glory grace
grant gray green grey grover gus guy gypsy hal hank happy harmony harry haven hazel heath
heather heaven hector henna herb holly honey honor honour hope hunter ian ice in indigo io ira
iris iron ivory ivy jack jade jan jasmine jasper jay jean jeans jeff jen jerry jersey jet jewel
jim jimmy jo joe john johnny jon josh jot journey joy juniper justice justus kale kay kelly ken
kent kim king kip kit kitty knight la lake lance lane lark laurel lavender le lee legend len
leo les lex liberty light lily lin linden ling links lion liv liz lo lotus lou love lu luck
lucky luna lux lyn lyric ma mac mace mae magnolia major mango maple marble march marina mark
marsh marshal martin mason matt maverick max may maya me meg mel melody mercy merit mermaid
merry mi mike mild miles min mint miracle misty mo moe molly monday moon my myrtle nan nat navy
neat ned nell neo neon ng nick nina no noble norm norma nova oak oasis ocean octavia oh olive
on opal or orchid orion otter pa page paige paisley pam paris pat patience patty peace peach
pearl peg penny pepper pete peter petunia phil phoenix pierce pip piper plum po poet polly
poppy porter prairie precious presley primrose prince princess promise prosper prudence qi
queen quest quill rain randy raven ray red reed reef rex rich ridge rip rita rob robin rocket
rocky rod roger roman romeo ron rook rosa rose rosemary rosie rowan roy royal ruby rue rush
rusty sage sailor sal sally sam sandra sandy saturn savannah scarlet scout sean season serene
serenity shade shepherd si sid sienna silver skip sky so sol sonny sorrel spencer spike stan
star stella sterling stew stone storm su sue sum summer sunday sunil sunny sunshine sydney
sylvan ta tab tad tai tan tanner tate tawny teal ted temperance terra tess theo thorn tiger tim
timber tina to tod tom toni topaz trace tracy treasure trinity trip tripp true trust tucker
tuesday turner ty uma una unity ursa valor van vera verity vernal vic victor victory vince
viola violet virginia viv wally walt wan ward warren wave wednesday wes west whisper will
willow wind winter wish wolf wood woody worth wren yam ye yes you yu zen zion zip
"""
_SURNAMES = """
groß gross lang kurz schön schoen alt gut frei hoch tief kalt arm fürst fuerst schäfer jäger wald feld baum
busch blume sonntag freitag montag reich schwarz jung
abbey abbot able ache acre adder adept agent akin alder aldermen alegre alley almost amato ames
anchor angler apple april archer armor armour arrow ashes augusta back bacon badger bailey
baker ball band bank banks banner bar barber bark barker barley barn baron barr base bass
basset batch bates battle bauer baxter beach bead beam bean beard beat beau bed bell bello belt
bench bend berg best bianchi bianco bid biggs bing bird bishop bit black blade blanc blanco
blank blaze block bloom blow board boat bolt bon bond bone bones bonne book boot booth border
boss boulanger bow bowl bowler bowman box boy boyd brace bradley branch braun brave bread breed
brewer brick brief broad broker brooks brother brow brown brun brush buckle bueno bull bullet
bunch burden burger burn burns bush butcher butler button buyer byte cable cabrera cage cain
cake call camp campo campos cane cannon cape car card care carpenter cart carter caruso carver
case castillo castle catcher cave chain chamber chambers champion chancellor change chaplain
chapman charge chart cheek cheese cherry chevalier chick child church clark class clear clerk
clinch close cloud cobb cobbler coin coleman collar collier combs comfort constable conte
cook cop cope copper corn corner costa cotton couch count county couple court cove coward cowl
crab craft crane cream creek crest cricket crisp crock crook cross crouch crow crown cruise
crumb cruz cup cure curry curtain cutter dagger daily damn dance dark dash daughters day days
deal dear deck deed deep deer delay delgado dell delta denim dent dia diamonds dice dike dill
dodge dole dollar dove dow down dowry draper draw dresser driver droit drum dry duck duncan
dyer eager east easter eastern easy eaton edge elder elm else emery engel engine english even
ever ewe extra eye faber fair falcon fall fan farm farmer fast favor feather fell ferrari
ferraro ferry few field fields fife fight fill finch find fine fiore fire first fischer fish
fist fitch fix flag flake flanders flash fleet fletcher flood flor flores flower flowers fly
folk fontaine foot force ford fore foreman forester forge fork fort foster fountain fowl fowler
freed freeman freight french frost fry fuchs fuente fuentes fuller funk furlong gable gage gain
galli gallo gamble game gander garb garden gardener garland gate gates gauge gauthier gem
gentle gentry german gill gilt gird given glass glaze gleam glover goat gold golden good goose
gore grain grand grande grassi grasso grater grave graves graze great greco greek greene grill
grim grimes groom gross grove grub guard guerra guest gulf gulley gun gunner gut hack hacker
hahn hail hale hall halt ham hammer hand hands hanger hardy hare hark harper harvest harvey
hash hat hatch hawk hawker hay hayes haze head heal heard heart heat hedge held heller helm
help hemp hen herald herd hermit hero hewitt high hill hilt hint hitch hobbs hobby hoffman hold
holder hole holiday holland hollow holmes holt home homer hood hook hooper hop hopper horn
hornet horse host hound hours house howl hoyos huff hull humble hunt hut hyde imam ing irish
iron irons ivey jacket jar jardin jaw joiner joke jolly jordan joyce judge jump jung just
kaiser kaufmann keen keep keeper kettle key keys kiln kind kirk kitchen kite klein knapp knife
knot koch konig kraft krause kurz könig lace lady lake lamb lamp land landlord lang larder
large last latch lately latter law lawless lawn lawyer lay leach lead leaf leak leal lean lear
leather leave leblanc ledge legg legrand lent leone leroy less lewd lift like likely lime lind
line link list little lock locke lodge loft long longo look loom loop lord lot lovely lover low
lowe luce lunch lung luz lye mace made mail maker mall man mancini mane manly manner manners
mantle many mar marchand marini marino marker market marks marrow mast master masters match
mate maxim mayor mead meadow meadows means medal meek meister mention mercer merchant mercier
merit mew middle mile mill miller mills minor mint mix moat mobs mode mole monk mons monti
moody moor moore mora moral moreau moreno morn moro moss moth motley mount mountain mouse mudd
mule mull muller munch murk muse musk must müller nail nance nation nave neal neck need needle
neri nero nest neu neumann new newt nice nick nickel nieve night nightingale nix noir noite
noon norm north notice null nurse nutter oakes oaks oat odd often oliver olson orange orchard
order orlando orr other overall owl pace pack packer paddock page pain paint painter pair
palace palm palma palmer pan pane park parker parks parrot parry parson part partridge pass
past paste patch path patron pattern paul pause pay payne paz pea peacock peak pear peck peel
peer pen pena pence pending pepper perch perk perry pest petit petty pfeiffer phase piazza pick
pickle pike pile pill pillar pine pink pinto pipe pit pitch pitt place plain plank plant plate
play pleasant plow plum plume plus point pole ponte pool poole poor pope post pot potter pound
powder power powers prado pray press price priest prime print prior proctor proper prose proud
pull pulley pure purse push quail quarry quick quiet quill rabbit race rack rail railing raisin
ram ramp ranch range ranger rank rash rat ratchet read reader ready reams record rector reeve
register reich rein render rest rey reyes rhyme rice richter rick rico rider riding right ring
rios ripple rise ritter river rivers roach road roads robe robins robles roca rock roe rojo
roll rolling romano root rope ross rossi rosso roth rouge rough round route roux rover row
rubio rue ruiz rule run rusk russo rust rye sack saddle safe sail sal sala sale sales salmon
salt salter sample samples sand sands sanger santos saw sawyer say sayer scales schmidt
schneider school schwarz score scott script seal seals seaman search sears seat secret sell
seller sellers sense sergeant serra serrano settle seven sever shadow shaft shaker shank sharp
shaw shed shell sheriff shield shine ship shipper shirt shock shoe shook shore short shot show
shower sick side siege sierra sign silk sill silva simple single sink sister sitter six
skeleton skill skinner slack slate slaughter sleep slim slow small smart smile smith smoke
snail snell snow snowball soda sol sole sommer song soto soul south souza spade spain spark
sparks sparrow speaker spear speck speed spell spicer spiller spine spinner spring springer
spruce spurs square squire stable stack staff stage stall stamp stand standard staples stark
starling start state steal steed steel steele steep stern steward stile still stock stocks
stoker stoops store stout stovall stow strange stream street strickland string strong sugar
suit sullen summers sun super sure swallow swan sweat sweeney sweet swift swim sword tabor tack
tailor tall tally tang tangle tank tart tasker taylor teague teal teller temple tent terry
testa thatcher thick thistle thomas thorne thrasher thrower thrush tibia tick tide tie till
tillman timer timmy tinker tinsley todd toll tool tooth topping torch torre torres tow tower
bath beans blunt bridges buzzard clean coach coffee constant crust dial downs drummer echo end gift groves harbor hard
harp haste herring hills jobs laws lemon limb mist nature nicely nun organ outlaw perfect petal pond porch pride province
ransom reading reason rebel reign reward riches ride rode rodeo roof sauce savage save self sexton shark sheep shoulder
shy sides singer smiles solo spice stair steer step stones story stormy stump style styles swing table tiller tomb top
travel tree trump vail venus vines voice warn weather willing wills winder window winds word tours meet linear
stein herbst morgen abend schreiber schuster krieg sauer suss frohlich lustig mond himmel bach brunnen zeit ende anfang
fleck wirt gast hirsch gans kuhn kluge ernst essen
towers town toy trail train traveler travis tray trim troll trotter trout trow troy truck
truman trumpet tub tuck tuft tull tune turk turn turnip turtle tusk twain twist tyke tyler
underwood upright urban usher vale valentine valle valley van vane vast vault vega veil vela
verde vert vest vice vick vidal villa vine vitale vivo vogel volt wade wafer waggoner wagner
wagon wait wake wale walk walker wall walls walnut warden warder ware warm warner warp wash
washer watch water waterman waters watt watts way ways weaver webb weber wedge weed week weeks
weir weiss weiß weld welder well weller wells welsh wheat wheel wheeler whip whistler whit
white whitehead wick wide widow wield wild wilder wilt winch wine wing wings winner winter
winters wire wise witt wolf wonder woods wool words work workman world worm worthy wyatt yard
yarn yates yeoman yew yoke yolk york young zeal zest zimmer
"""
_OFFICE_WORDS = """
husband wife mother father daughter sister brother grandmother grandfather spouse aunt uncle
cousin neighbour neighbor vet midwife therapist dentist surgeon physician paramedic electrician
journalist researcher courier waiter waitress barista housekeeper receptionist janitor pharmacist
dispatcher translator locum farmworker caretaker caregiver cashier cleaner archivist pupil carpenter plumber
ehemann ehefrau mutter vater tochter mari épouse mère père marido esposa madre padre marito moglie
nurse patient vendor tenant landlord driver carer child colleague boss veteran student candidate
about access account accountant accounts admin administrator advisor after again all also am
analyst and angry annoyed anonymous any anyone anything api app appointment architect are as
ask assist assistant associate at author automation bad be been before best better big billing
bookings bored boring bot business but buy by can center centre chat client clinic cloud co
college comms company compliance connect consulting contact cool coordinator corp could crazy
customer customers cute dad data delivery demo department dept designer desk developer did
digital director doctor does done dude dumb each email employee engineer engineering enquiries
events everyone executive facilities false feedback finance first follow for free fresh from
front fun gaming general get girl global gmail go gone google group guide had has hate have he
health hello help helpdesk her here hi him his hot hotel how hr huge if inc info information
instructor insurance intern internal interviewer inventory invoice is issue issues it its job
just kid kids know lab late later lazy leader lecturer legal librarian life like llc local
logistics logs lol lost loved ltd mad made main maintenance man management manager marketing me
media medical member men message messages moderator mom money more most much mum music name
names network never new news nobody none nope not nothing now nursing observer office officer
official ok okay old once one online only open operations ops orders our out over owner parent
participant partner partners payable payroll people person pharmacy phone planner player please
president principal private problem procurement product production professional project public
purchase quality question questions rather real really receivable reception recruiter
representative request research respondent returns reviewer sad said same scheduling scientist
secretary security see seller send server service services set she shipping shit shop should
site social software solutions some someone spam specialist staff store student studio stupid
such super supervisor supplier support sure system systems teacher tech technical technician
technology terrible test tester testing than thank thanks that the their them then there these
they thing things this those time today too total trainer training true twitter unknown up us
use used user username very veteran volunteer warehouse was we web website welcome were what
when where which while who why wifi with woman women work worker worst would wow writer wrong
year years yes yet your zone
"""

OFFICE: Final = words(_OFFICE_WORDS) | JOBS
"""Words of desks, roles and handles, which are nobody's name."""
_WITH_CAPITAL: Final = (
    "jack frank iris daisy heather holly hazel ivy jean dale glen rosemary carol gail robin penny"
)
"""English words in small letters, and with a capital names wherever they stand."""
COMMON: Final = OFFICE | words(_FIRST_NAMES + _SURNAMES) - words(
    f"""{_WITH_CAPITAL}
    abbot adept ali ana ann bert beth bianchi bianco billy bob brenda cabrera caruso cody
    coleman constance daisy dan davenport delgado dory doug duncan ed eaton emery ewing
    fernanda ferrari ferraro finn flora frankie gail gauthier gerald gus harry harvey hayes
    hector henna hewitt hobbs hoffman holmes homer hyde ian imam ingrid ivey jan jasper jeff
    jen jerry jim jimmy joe john johnny jon josh joyce kelly ken kent kim kirk knapp knowles
    krause leblanc legrand leo leroy liz lou lowe lu luce lyn mancini marino martin mae matt mike molly moreau muller müller ned neal nell neri neumann nina norma olson orlando pam
    patty paul payne pete peter pfeiffer phil presley pugh purcell rita robbie roger romano
    romeo ron rosie ross rossi rowe roy rubio ruiz russo sally sam sandra scott sean serrano
    silva simms smith souza spencer stan stella strickland stubbs sweeney ted teague terry
    tess theo thomas tim timmy tina tinsley todd tom toni torres tracy travis troy tyler uma
    vic victor vidal vince wagner wally walt waller warren webb weber wes wyatt yates
    yeager
    """
)
"""Folded to lower case; names that are hardly ever anything else are taken out again."""
SMALL: Final = words(
    f"""{_WITH_CAPITAL} rocio santos nieves soledad consuelo remedios angeles estrella perla rosario esperanza amparo paloma cordero lobo
    croix bois fontaine roche maison prairie christian violette dolores domingo blanca pilar ventura fortuna bravo caro negro casas pierre
    marin ange aurore oceane prune sauvage mouton poisson poulain bonnet chapelle rocco grosso porta
    buono felice santo natale allegra gioia speranza rosa luz cruz reyes flores campos guerra paz yildiz deniz baris umut
    sevgi gunes gul cicek aslan kaya demir tas ozgur bulut yagmur toprak savas kurt вера надежда любовь роза лилия мир слава
    заяц волк мороз віра надія любов роза
    boer wit jong groot oud dik blom bloem berg bos kuiper mulder smit prins haan hond bas roos lund lind strand holm dal ek bjork alm
    sten falk hjort stark stor gran sjo ros liljor ramos iglesias rios prado nogueira coelho leite rocha
    pinheiro costa campos fontana
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
    preto valente salgado neves sales lima couto pedreira torres vale fogo barata sardinha bandeira teles seixas velho novo bela feliz
    luna sierra vera plaza iglesia cano cortes marques duran rubia caballero escudero guzman hidalgo bueno malo toro vaca zorro calle
    rivera mora parra rosales prieto salas pardo roldan carrasco cuesta peralta solano arroyo montes marina
    roy roi legrand gros dubois dupont dupuis lebon lesage masson maire bonne joly vasseur clerc meunier forestier mallet pelletier
    sala villa costa serra fabbri longo lunga corti testa pace pini orsi volpe lupo cattaneo vitale grassi magri fiore fiori salvi basso
    groen bruin wolf ridder slager timmerman brouwer dekker molen kerk beek veld duin zomer zoet sterk lang mooi vrolijk"""
)
"""Words of their languages when they are small, and hardly anything but names with a capital; folded."""
PLACES: Final = words(
    """paris london vienna florence milan roma verona asia india china kenya chad israel austin dallas houston phoenix chelsea
    brooklyn madison lincoln washington berlin santiago jordan sydney savannah virginia georgia carolina dakota adelaide
    alexandria victoria orlando ireland england france germany wales lancaster bristol hamburg frankfurt hannover charlotte
    raleigh jackson denver cleveland boston preston burton bolton valencia toledo bremen wien basel sheffield bradford derby
    chester durham kent devon cornwall trinidad cuba malta cyprus rhodes odessa lyon york holland jersey catania messina
    palermo napoli torino genova cordoba medina troy"""
)
"""Towns and countries that are names of people as well."""
EVERYDAY: Final = OFFICE | words(
    """an at am as be by do em go he ho if in is it la lo ma me mi my no oh on or pa po so ta to up
    us we ye able back bad best better big black blue busy call case clear close cool cut cure day
    days deal dear deep double down dry early easy else ever extra face fair fan far fast few field
    fine fire first fit fix flat food free fresh full fun game given glad gold golden good great
    green grey group guard guest half hand happy hard help high hold home hour house idea just keen
    keep key kind large last late law least light like little load lone long look lost lot love low
    lucky main major make many mean minor more most much must near need never new next nice night
    number odd old open order other over own page pain part past pick place plain play plus point
    poor power press price pure quick quiet real red rest right ring road round run safe sale
    same save say school score second set shop short show side simple single slow small smart some
    sound special stand start state stay still stop store street strong such super sure
    sweet test thing think time top total town trip true trust try turn upper very view wait walk
    warm watch water way ways week weeks well white wild win wish wonder wood word words
    work world worth wrong year years yes young"""
)
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
