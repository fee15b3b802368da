"""Which facet a question asks for: "What do you like most?" is answered with what somebody likes.

"The price" tells nothing by itself. What a question asks for tips the scale of such an answer; a
question that leaves the answer open, or asks for good and bad at once, tips none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from research.model import Facet
from research.text.question_marks import plain_marks
from research.text.wordings import any_wording, plain

PAIN_WORDS: Final = any_wording(r"""
(?:do|did|does|would|have|has|had)(?:n't| not)[^?]{0,20}\b(?:like|enjoy|love|work(?:ed)?|go|gone)(?: \w+)?(?: well)?
(?:what|and|or|things|anything) (?:\w+ )?(?:do|did|does|is|was)(?:n't| not)(?: \w+){0,2}
(?:do|did|does) (?:you|they|people|we) (?:\w+ )?(?:not|never) (?:\w+ )?(?:like|enjoy|love)
(?:dis|un)like[sd]?|hated?|(?:like|liked|enjoy|enjoyed|useful|helpful) (?:the )?least
least (?:like|liked|enjoy|enjoyed|favou?rite|useful|helpful)\w*
(?:could|can|did|do)(?:n't| not) (?:you )?(?:quite )?(?:find|understand|manage|figure)
frustrat\w+|annoy\w*|irritat\w+|bother\w*|worst|challeng\w+|struggl\w+|pain ?points?|complaints?
problems?|issues?|troubles?|obstacles?|barriers?|hurdles?|difficult\w*|hard(?:er|est)?|drawbacks?
weakness\w*|disadvantages?|cons|negatives?|negative \w+|confus\w+|unclear|(?:went|go|goes|going) wrong
(?:not|n't) (?:work\w*|go\w*|went) (?:so |very )?well|less well|(?:gets?|got|stands?) in (?:your|the) way
(?:stop|stops|stopped|prevent|prevents|prevented|hold|holds|slow|slows) you
(?:gefällt|gefallen|gefiel)\b[^?]{0,40}\b(?:nicht|weniger|am wenigsten)
(?:nicht|weniger|am wenigsten)\b[^?]{0,30}\b(?:gefallen|gefällt|gut)
(?:ge)?stört\w*|störend\w*|(?:ge|ver)?ärger\w*|(?:ge)?nervt?\w*|frustrier\w*|schwierig\w*|probleme?n?|schwächen|nachteile?
negativ\w*|kritik\w*|hindernisse?|schlecht\w*|verwirr\w+|unklar\w*
(?:moins|pas)\b[^?]{0,30}\b(?:aimée?s?|appréciée?s?|plu|aimez|appréciez|plaît|marché|fonctionné)
déplu|déplaît|agac\w+|gên\w+|énerv\w+|difficultés?|difficiles?|problèmes?|points? faibles?
inconvénients?|négatifs?|points? négatifs?|pire
no (?:te |le |les |os |me )?(?:gust\w+|funcion\w+)|menos (?:te |le |les |os )?(?:ha )?gust\w+
gust\w+ menos|molest\w+|difícil\w*|dificultad\w*|problemas?|desventajas?|debilidad\w*|lo peor
non (?:ti |le |vi |le )?(?:è |sono |ha )?(?:piac\w+|funzion\w+)|(?:meno|di meno)\b[^?]{0,20}\bpiac\w+
piac\w+ (?:di )?meno|infastidi\w+|fastidi\w+|difficil\w+|difficoltà|problemi|svantaggi\w*|punti? deboli
negativ[oaie]|peggior\w+|critic\w+|não gost\w+|menos gost\w+|gost\w+ menos|incomod\w+|irrit\w+
difíceis|dificuldade\w*|pontos? (?:fracos?|negativos?)|pior|niet (?:goed|fijn|prettig|leuk)|minder goed
erger\w*|stoort|storend\w*|lastig\w*|moeilijk\w*|problemen|zwakke punten|nadelen|negatieve?
""")
"""What a question about problems calls them, over plain text with Latin marks."""
_PRAISE: Final = any_wording(r"""
(?:do|did|does|that|which) (?:you|they|people|users) (?:\w+ ){0,2}(?:like|love|enjoy|value|appreciate)d?(?! to)
you(?: \w+)? (?:liked?|loved?|enjoyed|enjoy|valued?|appreciated?) (?:the )?(?:most|best|about|in|with)
(?:liked?|loved?|enjoyed|enjoy|valued?|appreciated?) (?:the )?(?:most|best)|favou?rites?
best (?:things?|parts?|aspects?|features?|bits?|moments?)|(?:the|was|is) best about
(?:anything|something|things?|what) (?:that )?you(?:'ve)? (?:\w+ )?(?:liked?|loved?|enjoy(?:ed)?)
(?:never|not|n't|hate|sorry|sad)(?: \w+)? (?:to )?(?:lose|give up|do without|live without)|would you miss
(?:what|which|something|anything|things?|parts?)(?:'s|\b)[^?]{0,40}\b(?<!a )(?:good|great|positive|useful|helpful|valuable|well)
strengths?|strong points?|advantages?|benefits?|pros|positives?|positive \w+|likes
(?:pleas|delight|impress|surpris)ed you|proud of|with pleasure|(?:made|makes) you (?:stay|smile|happy)
(?<!have )(?<!not )(?<!n't )(?:helped|helps|saves you|saved you)
should (?:we |it |they |definitely |always )?(?:keep|stay|remain)|(?:must|should|do)(?:n't| not) (?:we |be )?changed?
gefällt|gefallen|gefiel|schätzen|schätzt|mögen|magst|stärken|vorteile?|positiv\w*|am besten|gut
(?:so|genau so|unverändert|erhalten) bleiben|beibehalten|bewahren
aimez|aimée?s?|appréci\w+|plu|plaît|points? forts?|avantages?|positifs?|points? positifs?|préfér\w+
(?:fonctionne|fonctionné|marche|marché) bien|bien (?:fonctionné|marché)
gusta|gustó|gustan|gustaron|gustado|valoras?|aprecias?|encanta|encantó|puntos? fuertes?|ventajas?
positivos?|funciona bien|lo mejor|piace|piacciono|piaciut[oaie]|apprezz\w+|punti? di forza|vantaggi\w*
positiv[oaie]|funziona bene|preferit[oaie]|gostou|gosta|gostam|gostaram|apreci\w+|pontos? (?:fortes?|positivos?)
melhor (?:aspecto|parte)|(?:goed|fijn|fijnste?|leuk|leukste?|prettigs?t?|het beste?)
bevalt|beviel|waarde(?:er|ren|ert)|sterke punten|voordelen|positieve?
""")
_REQUEST: Final = any_wording(r"""
(?:can|could|should|would|might|to|we|be|do|done|it)\b(?! not change)[^?]{0,40}\b(?:improved?|better|chang(?:e|ed)|add(?:ed)?|differently)
(?:would|could|should|might)\b(?! never)[^?]{0,20}\b(?:like|want|love|need)\b[^?]{0,12}\b(?:to|us|see)
areas? (?:for|of|to) improv\w+|improvements?|suggestions?|suggest|recommendations?|wish(?:es)?|wished
missing|lacking|lacks?|magic wand|feature requests?|feature ideas?
verbesser\w*|wünsch\w*|besser machen|ändern|anders machen|vorschläge|anregungen|fehlt|fehlen|vermiss\w+
amélior\w+|changer|changeriez|changerais|suggestions|souhait\w+|propositions?|manque\w*
mejorar\w*|mejoras?|cambiar\w*|sugerencias?|añadir\w*|echas? (?:de menos|en falta)|falta|faltan
miglior(?:are|eresti|erebbe|ereste|amenti?|eremmo)|cambi(?:are|eresti|ereste)|suggeriment\w+|sugger\w+|aggiung\w+
vorr(?:esti|este)|manca|mancano|melhorar\w*|melhorias?|mudar\w*|mudaria|sugest\w+|acrescent\w+
verbeter\w*|verander\w*|wensen|suggesties|toevoegen|missen|mis je|anders doen
""")
_OPEN: Final = any_wording(r"""
how (?!(?:can|could|should|would|might) (?:we|it|this|they))\w+|to what (?:extent|degree)|rate|scale|likely|whether
(?:what|how) (?:do|did|would|does) (?:you|they|people) (?:usually |then )?(?:do(?! (?:\w+ )?differently)|handle|deal|cope|react|solve)\b[^?]*
wie (?!(?:können|könnten|sollten|würden) wir|(?:es|sie|er) (?:ist|sind|war|waren)\b)\w+|inwieweit|wahrscheinlich\w*
was (?:machen|tun|macht|tust|machst) (?:sie|du|ihr)[^?]*
dans quelle mesure|à quel point|que faites-vous[^?]*|comment\b[^?]*
hasta qué punto|qué tan|cuán\w*|qué hace\w*[^?]*|cómo\b[^?]*|quanto|quant[ie]|(?<![a-z] )come\b[^?]*|cosa fa[^?]*
o que (?:você )?faz[^?]*|(?<![a-z] )como\b[^?]*|hoe (?!(?:kunnen|zouden) we)\w+|in hoeverre|wat do[e]t? (?:je|u)[^?]*
(?<!positive )(?<!negative )comments?|remarks?|thoughts|trying to solve|anmerkungen|kommentare?|bemerkungen|commentaires?|remarques?|comentarios?
commenti|comentários?|opmerkingen
""")
"""Asks for a degree, a routine, or whatever comes to mind: either kind of answer may follow."""
_CLOSED: Final = any_wording(r"""
(?:(?:and|so|but|or|ok|okay|well),? )?(?:do|did|does|is|are|was|were|has|have|had|would|could|can|will|should) (?!we\b)(?:the|your|this|that|it|there|you|they|he|she)
""")
"""Begins a question for yes or no, which says what it suspects, not what is answered."""
_ANY: Final = any_wording("any|anything|what|which|where|why|an? (?:time|moment|occasion)")
_FACTS: Final = re.compile(
    r"(?:(?:and|so|please|briefly|in a few words|could you|can you|tell us|describe|explain),? )*(?:"
    r"how (?:do|does|did|are|is|long|many|much|often|old|big|large) (?!.{0,60}\b(?:feel|find|rate|think|improve|better)\b)"
    r"|who\b|where\b|when\b|what (?:do|does|did) you (?:currently |usually |mainly |mostly )?(?:do|use)\b"
    r"|(?:what|which) (?:tools?|apps?|devices?|software|systems?|methods?|process(?:es)?|kinds?|types?|sorts?|industry|department|team)\b"
    r"|(?:what is |what's )?your (?:role|job|current|typical|usual|background|occupation)\b"
    r"|wie (?:viele?|lange|oft|alt|groß|plan|organisier|mach|verwend|nutz|arbeit|geh)|wer\b|wo\b|wann\b|womit\b|was (?:machen|tun) (?:sie|du)\b"
    r"|comment (?!.{0,40}\b(?:améliorer|trouvez)\b)|qui (?!.{0,30}\b(?:plu|manque|gên|frustr))|où\b|quand\b|combien\b"
    r"|¿?(?:cómo|quién(?:es)?|dónde|cuándo|cuánt[oa]s?)\b(?!.{0,40}\bmejorar)|come (?!.{0,40}\bmiglior)|chi\b|dove\b|quant[oiae]\b"
    r"|como (?!.{0,40}\bmelhorar)|quem\b|onde\b|hoe (?:vaak|lang|veel|plan|doe|gebruik)|waar\b(?! erger)|wanneer\b)"
)
"""Who, where, when, how often, by what: a question that nobody answers with a judgement."""
_STORY: Final = any_wording(r"""
(?:walk|talk|take|run) (?:me|us) through|tell (?:me|us) (?:\w+ ){0,3}about (?:yourself|you|the last|a typical|a normal|how|your (?:day|week|job|work|role|team|company))
(?:remember|recall|think (?:back )?(?:of|to)|describe) (?:the|your) (?:last|first|most recent)|when did you last|what happened (?:next|then|after\w*)|introduce yourself
how does (?:a|an|your|that|this|it)\b[^?]{0,40}\b(?:work|look|go|happen)|what (?:do|does) (?:you|your \w+) do|what(?:'s| is) your (?:job|role)
(?:erzähl|beschreib|schilder)\w*|wie läuft|was macht (?:ihr|dein) \w+|(?:racont|décri)\w+|parlez-moi de vous|comment ça se passe|que fait (?:votre|ton) \w+
cuén[tn]\w+|háblame|descri\w+|qué hace (?:su|tu) \w+|raccont\w+|mi parli|come funziona|cosa fa (?:il|la|tuo|suo)\b[^?]*|cont[ea]-me|me (?:conte|conta)|o que faz (?:a|o)\b[^?]*
vertel\w*|beschrijf|wat doet (?:uw|je|jouw) \w+|hoe (?:gaat|werkt) (?:dat|het)
""")
"""Asks for an account: what somebody did, step by step, or who they are."""
_TASK: Final = any_wording(r"""
where would you (?:\w+ )?(?:click|look|go|start|begin|find|search|press|tap|expect)|(?:what|how|which \w+) would you (?:\w+ )?(?:do(?! \w*\s?differently)|click|look|go|start|begin|find|search|pick|press|tap|open|proceed)
(?:i'd|i would|we'd) (?:like|want|love) you to (?!tell|say|describe|rate|think)\w+|i want you to (?!tell|say|describe|rate|think)\w+|(?:your|the|this|our) (?:next|first|second|third|last|new) (?:task|scenario|exercise)|your task
think(?:ing)? aloud|out loud|what are you (?:\w+ )?(?:doing|looking at|seeing|trying)(?: now| there| here| to do)?[?.!]
wo würden sie|was würden sie (?:tun|machen)|laut denken|où (?:iriez|cliqueriez)-vous|que feriez-vous|dónde (?:haría|buscaría)\w*|dove (?:andrebbe|cliccherebbe|cercherebbe|andresti|cliccheresti|cercheresti)|cosa faresti|pensa(?:re)? ad alta voce
""")
"""Hands over something to do, or asks what one would do next."""
_ORDER: Final = re.compile(
    r"(?:^|[.!?;:…]\s+)(?:(?:so|ok(?:ay)?|and|well|now|then|next|great|thanks?(?: you)?|alright|right|good|perfect|first|lastly|please|(?:can|could|would) you (?:please|now))[,.]?\s+){0,4}"
    r"(?:(?:can|could|would) you (?:show (?:me|us) how|try)\b|go ahead|(?:try|have a go)\b"
    r"|(?:find|add|open|choose|select|pick|use|set|put|create|search|book|order|buy|compare|change|delete|remove|send|upload|download|filter|sort|switch|start|click|scroll) (?:an?|the|your|this|that|these|it|some|one|me|to|on|back)\b"
    r"|(?:imagine|pretend|suppose|say) (?:that )?(?:you(?! could| had (?:an?|one))|it(?:'s| is))\b|let's (?:find|see|try)\b"
    r"|(?:bitte )?(?:versuchen|finden|öffnen|suchen|wählen|legen|zeigen|buchen|bestellen) sie |(?:essayez|trouvez|ouvrez|cherchez|choisissez) |(?:provi|prova|trovi|trova|apra|apri|cerchi|cerca) |(?:intente|busque|abra|elija|añada) )"
)
_WORDED: Final = any_wording(
    "why|(?:own|few|three) words|comments?|remarks?|thoughts?|feedback|reasons?|remember|recall|warum|pourquoi|perché|por qué"
)
"""Asks to say something, whatever else: no task."""
_GOOD: Final = any_wording("useful|helpful|good|well|valuable|clear|likes?|liked|most (?:and|or)")
"""Beside a word for what is wrong: asks for either."""
_TOLD: Final = re.compile(
    r"(?:please |and |now )*(?:say|tell|describe|name|list|share|explain|write|think)\b"
)
_HEADING: Final = 8
"""Words of a column's heading; more without a question mark is something said."""
_SENTENCE: Final = re.compile(r"[^.!?\n]+[.!?\n]?")
_LONGEST: Final = 60
"""Words of a question that is a question and no page of instructions."""


@lru_cache(maxsize=4096)
def asked_for(question: str) -> Facet | None:
    """The facet that an answer to this question has unless it says otherwise; None for most.

    Args:
        question: What was asked before the answer, a survey's heading, or empty.
    """
    said = _read(question)
    asks = [part.strip() for part in _SENTENCE.findall(said) if part.endswith("?")]
    wanted: set[Facet] = set()
    for part in asks or _unmarked(said):
        if 0 < len(part.split()) <= _LONGEST:
            wanted |= _in(part)
    return wanted.pop() if len(wanted) == 1 else None


@lru_cache(maxsize=4096)
def _read(question: str) -> str:
    """As the patterns want it: lower case, Latin marks, and the words of a column's name apart."""
    return plain_marks(plain(question)).replace("_", " ")


def _unmarked(said: str) -> list[str]:
    """What asks without a mark: an order, or a heading, which is short and no sentence."""
    heads = len(said.split()) <= _HEADING and not said.rstrip().endswith((".", "!"))
    return [said] if heads or _TOLD.match(said) else []


def _in(part: str) -> set[Facet]:
    if _OPEN.search(part) or (_CLOSED.match(part) and not _ANY.search(part)):
        return set()
    wanted: set[Facet] = set()
    part, wishes = _REQUEST.subn(" . ", part)
    part, pains = PAIN_WORDS.subn(" . ", part)
    if wishes:
        wanted.add("request")
    if pains:
        wanted.add("pain")
    if _PRAISE.search(part) or (pains and _GOOD.search(part)):
        wanted.add("praise")
    return wanted


def asks_for_facts(question: str) -> bool:
    """Whether a question is about routines and circumstances: "What do you do when it breaks?".

    Args:
        question: A survey's heading, or empty.
    """
    return _FACTS.match(_untipped(question)) is not None


def asks_for_account(question: str) -> bool:
    """Whether a question wants to hear how things go: "Walk me through your last order".

    What is told then may hold a problem, yet need not.

    Args:
        question: What was asked before, or empty.
    """
    said = _untipped(question)
    return _STORY.search(said) is not None or _FACTS.match(said) is not None


def asks_to_act(question: str) -> bool:
    """Whether a question hands over a task, or asks what one would do: "Where would you look for it?".

    Who answers thinks aloud: "I'd press that" says what comes next, and wishes for nothing.

    Args:
        question: What was asked before, or empty.
    """
    said = _untipped(question)
    given = _ORDER.search(said) or _TASK.search(said)
    return given is not None and not _WORDED.search(said)


def _untipped(question: str) -> str:
    """A question that asks for no facet, as the patterns want it; empty for any other."""
    said = _read(question).strip()
    return said if len(said.split()) <= _LONGEST and not asked_for(question) else ""
