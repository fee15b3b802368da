"""The small words of six languages: which end a phrase, which may stand inside one.

Compiled by hand. A word that is missing costs a worse label, never a wrong count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Final, Literal, TypeAlias, get_args

SmallKind: TypeAlias = Literal["article", "subject", "inner", "light", "vague"]
_KINDS: Final[tuple[SmallKind, ...]] = get_args(SmallKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """How one language's small words behave inside a phrase."""

    article: frozenset[str]
    """Open a noun phrase and are not shown: articles, possessives, quantities."""
    dropped: frozenset[str] = frozenset()
    """Adverbs: left out, the words around them stay together."""
    subject: frozenset[str] = frozenset()
    """Stand before a verb and end a phrase: pronouns and helping verbs."""
    inner: frozenset[str]
    """May stand inside a phrase and never at its edge: "change of address", "food was cold"."""
    negators: frozenset[str]
    """May open a phrase, and must not be cut from it: "never arrives"."""
    light: frozenset[str]
    """Verbs that may open a phrase and say nothing without the rest: "make" in "make call"."""
    vague: frozenset[str] = frozenset()
    """Adjectives and measures that say nothing at the end of a phrase: "new card"."""
    stops: frozenset[str]
    """End a phrase: pronouns, auxiliaries, question words, fillers."""

    @property
    def small(self) -> frozenset[str]:
        """Every word that carries no point."""
        return frozenset().union(*(getattr(self, field.name) for field in fields(self)))

    def kind(self, word: str) -> SmallKind | None:
        """What a small word does in a phrase; None for one that ends it, and for every other."""
        return next((kind for kind in _KINDS if word in getattr(self, kind)), None)


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(text.split())


ENGLISH: Final = Language(
    article=word_set(
        "a an the my our your his her their this that these those some any another every own all "
        "both each either enough lots lot many much several such various"
    ),
    dropped=word_set(
        "me us actually again almost already also always apparently basically completely "
        "currently definitely else especially ever exactly extremely far finally fully generally "
        "honestly immediately just kinda literally mainly maybe mostly normally obviously often "
        "only perfectly please pretty probably quite rather really recently simply slightly "
        "somehow sometimes somewhat still totally truly usually very"
    ),
    subject=word_set(
        "i you he she it we they who i'd i'll i've you'd you'll we'd we'll they'll can could did do "
        "does may might must shall should will would gonna gotta wanna let let's lets"
    ),
    inner=word_set(
        "about after against and as at be been before being behind between by during for from has "
        "in into is are was were of off on onto out over per than through to under up upon "
        "via with within"
    ),
    negators=word_set(
        "no not never without can't cannot won't don't doesn't didn't isn't aren't wasn't weren't "
        "couldn't wouldn't hasn't haven't hadn't shouldn't cant wont dont doesnt didnt isnt wasnt "
        "couldnt wouldnt hasnt havent arent"
    ),
    light=word_set(
        "bring doing get gets getting go going keep keeps make makes making put putting take takes "
        "taking use using"
    ),
    vague=word_set(
        "amount big bigger different eight eleven entire few fifteen fifty first five forty "
        "forty-eight four fourteen full good hundred kinds large larger last less long longer "
        "main more new next nine number old same seven six sixty small smaller sorts ten "
        "thirteen thirty thousand twelve twenty twenty-four types whole"
    ),
    stops=word_set(
        """
        able afternoon ago ah alone alright although am among btw frank haha lol tbh thx amongst anybody anyhow anymore anyone
        anything anyway april around aside ask asked asking asks august away back because become
        becomes believe best better bit but came certain certainly come comes coming couldn couple
        course dear december despite didn doesn don done due earlier easily even evening eventually
        everybody everyone everything everywhere february feel feels felt find fine friday further
        gave give given gives giving goes gone got gotten great guess guys had half happen happened
        happens hardly have having hello help helps hence here heres hers herself hey hi him
        himself hopefully how however hows i'm idk if im instead isn it's its itself january july
        june kept kind know knows lately later latter least like little ll look looking looks made
        mean means meant mine monday moreover morning most mr mrs ms myself name namely near nearly
        need needed needs neither nice nobody none nonetheless noone nor nothing november now
        nowhere o'clock october oh ok okay once one ones or other others otherwise ought ours
        ourselves overall particular particularly perhaps pls plus plz pm possible possibly re real
        regarding regards right said saturday saw say saying says second see seeing seem seemed
        seems seen self september show since so somebody someone something somewhere soon sort
        speak stuff sunday suppose sure taken tell telling tells tends thank thanks that's thats
        them themselves then there there's thereby therefore theres they're they've thing things though
        think thinks third thought three thru thursday thus til till today together told tomorrow
        too took toward towards tried tries try trying tuesday two u uh um unless unlike unlikely
        until ur used useful uses ve want wanted wants wasn way ways we're we've wednesday well
        went what what's whatever whats when whenever where whereas wheres wherever whether which
        whichever while who's whoever whom whos whose why wish wouldn yeah yep yes yesterday yet
        you're you've yours yourself yourselves
        """
    ),
)

_GERMAN: Final = Language(
    article=word_set(
        "der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner "
        "unser unsere unseren unserem ihr ihre ihren ihrem sein seine seinen diese dieser dieses "
        "diesen diesem jede jeder jedes jeden"
    ),
    inner=word_set(
        "am an auf aus bei beim durch für gegen im in ins mit nach ohne pro seit über um und unter "
        "vom von vor zu zum zur zwischen"
    ),
    negators=word_set("kein keine keinen keinem keiner nicht nie niemals ohne"),
    light=word_set("bekommen gibt geben gehen geht gemacht haben hat habe machen macht nehmen"),
    stops=word_set(
        """
        aber ach all alle allem allen aller alles als also auch bald bereits bin bis bisher bist
        bitte da dabei dadurch daher damit danach dann daran darauf darüber darum dass davon dazu
        dein deine denn deshalb deswegen dich dir doch dort du durchaus eben eher eigentlich einfach
        einige einmal er erst es etwa etwas euch euer eure falls fast ganz gar genau gerade gern
        gerne gewesen gut guten hallo hätte hatte hatten heute hier hin hinter ich ihm ihn ihnen
        immer irgendwie ist ja jedoch jemand jetzt kann können könnte konnte lange leider liebe man
        manche manchmal mehr mich mir möchte muss müssen musste nämlich natürlich neben nichts noch
        nun nur ob oben oder oft schon sehr sei seid seinem sich sie sind so sogar solche soll sollte
        sonst sowie tag team trotzdem viel viele vielen vielleicht vielmehr wann war wäre waren warum
        was weder weg weil weiter welche welcher wem wen wenig wenn wer werde werden wie wieder
        will wir wird wirklich wo wohl wollen wollte wurde würde wurden zwar dank danke gestern morgen
        """
    ),
)

_FRENCH: Final = Language(
    article=word_set(
        "le la les l un une des mon ma mes notre nos votre vos son sa ses ce cet cette ces"
    ),
    inner=word_set(
        "à au aux avec chez contre dans de d du en entre et par pour sans sous sur vers"
    ),
    negators=word_set("aucun aucune jamais ne n pas sans"),
    light=word_set("aller avoir donner faire fait mettre prendre va"),
    stops=word_set(
        """
        ai ainsi alors après as assez aujourd'hui aussi autre autres avait avant avez avoir avons
        beaucoup bien bon bonjour bonsoir c c'est car ceci cela celle celui ceux chaque comme comment
        cordialement déjà depuis dont donc elle elles encore est et étaient était étais été être eu
        eux faut fois hier ici il ils j jai j'ai je jour jusqu leur leurs lors lorsque lui m mais me
        même merci moi moins monsieur madame ni non nous on ont or ou où oui parce peu peut
        peuvent peux plus plusieurs plutôt pourquoi près puis qu quand que quel quelle quelles quels
        quelqu quelque quelques qui quoi quoique rien s sera serait si soit sommes sont souvent suis t
        tant te tel telle tellement tes toi ton toujours tous tout toute toutes très trop tu un vais
        veut veux voici voilà vont vous vraiment y
        """
    ),
)

_SPANISH: Final = Language(
    article=word_set(
        "el la los las lo un una unos unas mi mis nuestro nuestra su sus este esta estos estas ese esa"
    ),
    inner=word_set("a al con contra de del desde en entre hacia hasta para por sin sobre y"),
    negators=word_set("no nunca jamás sin ningún ninguna"),
    light=word_set("dar hacer hace ir poner tener tengo tiene tomar"),
    stops=word_set(
        """
        además ahí ahora al algo algún alguna alguno algunos allí antes apenas aquel aquella aquí así
        aún aunque ayer bastante bien buena buenas bueno buenos cada casi como cómo cual cuál cuales
        cualquier cuando cuándo cuanto da dado días debe deben debo después dice donde dónde dos e él
        ella ellas ello ellos entonces era eran eres es eso estaba estaban estado están estar estás
        está estoy fue fueron gracias gustaría ha había habían haber han has hasta hay he hemos hola hoy
        igual incluso luego más me mejor menos mía mientras mío misma mismo mucha muchas mucho muchos
        muy nada nadie ni nos nosotros o os otra otras otro otros para pero poco podemos poder podría
        porque pronto pues puede pueden puedo que qué quien quién quiero sé sea según señor ser será si
        sí sido siempre sino so sois solo sólo somos son soy su suya también tampoco tan tanto te ti
        toda todas todavía todo todos tras tu tú tus u usted ustedes va vamos van varias varios ver vez
        voy ya yo saludos
        """
    ),
)

_ITALIAN: Final = Language(
    article=word_set(
        "il lo la i gli le l un uno una mio mia miei mie nostro nostra suo sua questo questa questi queste"
    ),
    inner=word_set(
        "a ad ai al alla alle con contro da dal dalla dei del della delle di d e ed fra in nel nella "
        "per su sul sulla tra"
    ),
    negators=word_set("non mai senza nessun nessuna"),
    light=word_set("andare avere dare fa fare ho mettere prendere"),
    stops=word_set(
        """
        abbiamo abbia adesso allora altra altre altri altro anche ancora anzi appena aveva avete basta
        bella bello ben bene buongiorno buonasera c c'è che chi ci ciao circa ciò coi col come comunque
        così cosa cose cui davvero dello dentro deve devo dire dopo dove dunque ecco era erano esempio
        essere fatto fino forse fosse grazie già giù gran grande ha hai hanno ieri insomma invece io là
        lei li loro lui ma magari me meglio meno mentre mi molta molte molti molto ne né neanche
        nemmeno niente noi nulla o oggi ogni ok oppure ora ovvero parte perché però più po poco poi
        poiché possiamo posso praticamente prima proprio può pure qua qualche qualcosa qualcuno quale
        quali quando quanto quasi quella quelle quelli quello qui quindi s saluti sarebbe se sé sei
        sempre senza si sì sia siamo sono sopra sotto stata stati stato sta stesso stiamo sto tale
        tanto te ti tra troppo tu tua tuo tutta tutte tutti tutto un va vabbè vado vai verso vi viene
        voi vorrei vostro
        """
    ),
)

_PORTUGUESE: Final = Language(
    article=word_set(
        "o a os as um uma uns umas meu minha meus minhas nosso nossa seu sua este esta esse essa"
    ),
    inner=word_set(
        "à ao aos até com contra da das de do dos e em entre na nas no nos para pela pelo por sem sobre"
    ),
    negators=word_set("não nunca jamais sem nenhum nenhuma"),
    light=word_set("dar fazer faz ir pôr tenho tem ter tomar"),
    stops=word_set(
        """
        acho agora ainda além algo alguém algum alguma alguns algumas ali antes apenas após aquela
        aquele aqui aquilo assim atrás bem boa bom cada cá coisa como contudo depois desde deve devem
        disse dois ela elas ele eles então era eram és essas esses está estamos estão estar estas estava
        estavam estes estive estou eu fazem fez foi foram fosse gostaria há haja havia hoje isso isto já
        la lá lhe lo logo mais mas me mesma mesmo mim muita muitas muito muitos nada nem ninguém
        nós num obrigada obrigado olá onde ontem ou outra outras outro outros pode podem poderia pois
        porque pouco pra pôde posso primeiro própria próprio qual quais qualquer quando quanto quase que
        quê quem quero se seja sem sempre sendo ser será seria seus si sido só somos sou suas também tão
        tanta tanto te tenha teu teve ti tinha toda todas todo todos tu tua tudo última um vai vamos vão
        vez vezes você vocês vou
        """
    ),
)

_DUTCH: Final = Language(
    article=word_set("de het een mijn onze ons uw jouw zijn haar hun deze dit die dat elke ieder"),
    inner=word_set(
        "aan bij binnen door in met na naar om onder op over per te tegen tot tussen uit van voor zonder en"
    ),
    negators=word_set("geen niet nooit zonder"),
    light=word_set("doen doet gaan gaat geven heb hebben heeft krijgen maken neem nemen"),
    stops=word_set(
        """
        aangezien al alle alleen alles als altijd ander andere anders ben best beter bijna bijvoorbeeld
        daar daarna dan dank dankjewel dat denk dus echt een eens eerst eigenlijk elk er erg ergens even
        gewoon goed goede graag had hadden hallo heel helemaal hem hen hier hij hoe hoewel iemand iets ik
        is ja je jij jou jullie kan kon konden kun kunnen kunt later maar mag me meer men met mij misschien
        moest moet moeten morgen nee niets niks nog nou nu of ofzo omdat ook op sinds soms staat steeds
        straks te terwijl toch toen u vaak vandaag vanwege veel verder volgens waar waarom wanneer want
        waren was wat we weer weet wel welke werd werden wie wij wil willen word worden wordt zal ze zeer
        zelf zich zij zo zoals zodat zou zouden zullen gisteren bedankt
        """
    ),
)

_SIGNS: Final = 2
LANGUAGES: Final = (ENGLISH, _GERMAN, _FRENCH, _SPANISH, _ITALIAN, _PORTUGUESE, _DUTCH)
"""English first: it wins where a text gives no hint."""

POINTING: Final = word_set(
    "this that every each any diese dieser dieses diesen jede jeder jedes jeden cette ce chaque esta este cada questo questa ogni todo deze dit elke"
)
TIMES: Final = word_set(
    "second minute hour day week weekend month quarter term year morning afternoon evening night time stunde tag woche monat jahr mal heure jour semaine "
    "mois année fois hora día semana mes año vez ora giorno settimana mese anno volta dia mês ano uur dag maand jaar keer"
)
"""Behind one of those before, one of these says when, and nothing of what stands before it."""

MEASURES: Final = word_set("amount kinds number sorts types")
"""Of the vague words those that are things behind another: "routing number"."""
INNER: Final = frozenset().union(*(language.inner for language in LANGUAGES))
NEGATORS: Final = frozenset().union(*(language.negators for language in LANGUAGES))
"""Those of all languages."""


def language_of(words: Sequence[str]) -> Language:
    """The language whose small words occur most often among the (lower-case) words.

    One word is no sign: "door" and "word" are small words in Dutch.
    """
    counts = [sum(word in small for word in words) for small in _small_words()]
    most = max(counts)
    return LANGUAGES[counts.index(most)] if most >= _SIGNS else ENGLISH


@cache
def _small_words() -> tuple[frozenset[str], ...]:
    return tuple(language.small for language in LANGUAGES)
