"""What the header of a survey's column asks for: one's own view, an account of something, or a choice."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from research.readers.records.tables.columns import normalise
from research.text.asked_for import asked_for

Asks: TypeAlias = Literal["view", "account", "choice", "number", ""]
"""View: what somebody thinks, wishes or misses, or any comments. Account: what somebody does. Number: the header
is no more than that, so that anything may have been asked. Empty: a header that tells none of these."""

OTHER: Final = r"others?|sonstiges?|andere[rs]?|autres?|otros?|otras?|altro|altri|outros?|outra|anders|overig|inne|annat"
"""What stands for all that was not offered."""
_VIEW: Final = re.compile(
    r"\b(why|describe|explain|explanation|elaborate|comments?|feedback|suggest\w*|thoughts|opinions?|remarks?|reasons?|tell (us|me)|"
    r"free ?text|open ended|in your own words|anything (else|we|you)|any (ideas?|other|further|more|additional)|if (you|i|we) could|needs?|"
    r"(your|my|our|main|top|biggest) (\w+ ){0,2}(goals?|priorit(y|ies)|expectations?|concerns?|worr(y|ies)|fears?|hopes?)|ziele|erwartungen|bedenken|sorgen|"
    r"attentes|craintes|objectifs|expectativas|preocupaci(ón|ones)|objetivos|aspettative|preoccupazioni|obiettivi|verwachtingen|zorgen|"
    r"what (would|should|could|stops|made|makes|frustrates) |(biggest|main|hardest) (thing|part)|one thing|"
    r"warum|wieso|weshalb|was (würde|sollte|könnte|fehlt|stört|nervt|ärgert|gefällt|möchte|wünsch|hilft|hindert)\w*|beschreib\w*|erklär\w*|"
    r"erläuter\w*|begründ\w*|grund|gründe|anmerkung(en)?|kommentare?|bemerkung(en)?|hinweise|anregung(en)?|rückmeldung(en)?|verbesserung\w*|wünsche|"
    r"was sollte sich|\w*bedarf|gefehlt|mitnehm\w*|nimmst du mit|(noch|sonst) etwas|sonst noch|autres? choses?|à ajouter|algo más|añadir|"
    r"qualcosa|aggiungere|algo mais|acrescentar|nog iets|coś jeszcze|pourquoi|que (feriez|pensez|changeriez|souhait)\w*|décri(s|vez)|expliquez|précisez|commentaires?|remarques?|raisons?|"
    r"por qué|qué (le|te|les|os|cambiar|mejorar|falt)\w*|describ[ae]|expli(que|ca)|comentarios?|sugerencias?|observaciones|motivos?|razón|"
    r"perché|descriv[aei]\w*|spieg(hi|a)|comment[io]|suggeriment[io]|motivo|por ?qu[eê]|descreva|explique|comentários?|sugest(ão|ões)|observações|"
    r"waarom|wat (zou|mis|kan|moet)\w*|beschrijf|leg uit|opmerking(en)?|toelichting|suggesties?|reden(en)?|"
    r"dlaczego|co (\w+ ){0,3}(zmieni|przeszkadza|brak|popraw|podoba|należał)\w*|opisz|uwagi|komentarz\w*|sugestie|"
    r"proč|co (vám|byste|chybí|se|by) ?\w*|popište|připomínky|komentář\w*|miért|mit (változtat|hiányol|javít)\w*|megjegyzés\w*|"
    r"varför|vad (skulle|saknar|stör|tycker)|beskriv|hvorfor|hvad? (ville|savner|synes)|kommentar\w*|forslag|förslag|synpunkter|miksi|kuvaile|palaute|"
    r"почему|что (вам|бы|вас|не)|опишите|комментари\w*|предложени\w*|пожелани\w*|чому|що (вам|б|вас)|коментар\w*|"
    r"neden|niçin|açıklay\w*|yorum\w*|öneri\w*|görüş\w*|sorun\w*|şikayet\w*|saran|mengapa|góp ý|tại sao)\b"
    r"|意见|意見|建议|建議|为什么|原因|改进|不足|感想|改善|理由|なぜ|要望|自由記述|의견|개선|이유|왜|لماذا|اقتراح|تعليق|ملاحظات|הערות|למה"
)
_ELSE: Final = re.compile(
    rf"\b({OTHER}|(other )?(please )?(specify|describe)|bitte angeben|write in)( comment| text)?$"
)
"""Heads the field beside an option that stands for all that was not offered."""
_ACCOUNT: Final = re.compile(
    r"\b(what (do|does|did|has|have|\w{3,}[^s\W]s|\w+ed|\w+ (you|we|us))|how (can|could|would|do|does|did)|where (do|did|would) you (look|go|find|search|start|expect|click|turn)|"
    r"wie (machen|gehen|finden|läuft|erleben)|was (hat|haben)|qu ?est ce qu[ei]?|cómo (hac|us)\w*|qué (hac|es|fue)\w*|(che )?cosa|o que|"
    r"wat (vind|vond|is)|vad är|hvad? er|mitä)\b"
)
_CHOICE: Final = re.compile(
    r"\b((select|choose|pick|tick|check|mark) (all|any|one|two|three|up to|the (one|most|best|option)|from|that|only|at (most|least)|no more|as many|\d)|"
    r"please (select|choose|rank|rate|indicate)|rank (the|these|each)|rate (the|your|how|each|from)|all that apply|"
    r"how (likely|often|satisfied|important|useful|easy|difficult|familiar|much|many|long|would you (rate|describe|rank))|"
    r"on (a|the) scale|to what (extent|degree)|(which|what) (of|option|category|best)|best describes?|multiple choice|"
    r"mehrfach\w*|bitte (wählen|kreuzen|auswählen)\w*|auf einer skala|inwieweit|wie (oft|häufig|lange|viele?|zufrieden|wichtig|wahrscheinlich)|"
    r"sélectionnez|cochez|choisissez|plusieurs (choix|réponses)|dans quelle mesure|à quelle fréquence|sur une échelle|"
    r"seleccion[ae]\w*|marca (todas|una|la)|elij[ae]|elige|en qué medida|hasta qué punto|con qué frecuencia|en una escala|"
    r"selezion[ai]\w*|scegli\w*|in che misura|quanto spesso|selecione|assinale|escolha|com que frequência|em que medida|"
    r"selecteer|kies|kruis|vink|in hoeverre|hoe (vaak|tevreden|belangrijk|lang)|zaznacz|wybierz|jak często|"
    r"выберите|отметьте|как часто|оцените|насколько|seçin\w*|ne sıklıkla)\b|多选|单选|複数|選択|선택"
)
_NUMBER: Final = re.compile(
    r"(?:[a-z]{1,3}|question|item|frage|var|pregunta|field|column)? ?\d{1,4}(?: ?[a-z]{0,2}\d{0,3})?(?: text)?"
)
"""Q5, v_12, Question 3: a variable's name."""

_QUESTION: Final = re.compile(
    r"(how|what|why|which|when|who|where|do|does|did|are|is|was|were|would|will|please|describe|"
    r"tell|rate|have|has|if|overall|can|could|should|in your|on a scale|to what|briefly|any|"
    r"select|choose|rank) \S+ \S+"
)
_FLAG: Final = re.compile(r"(?:is|was|has) (?!.*\byou)")
"""Begins the name of what a program notes of a row: `is_from_client`, `has_image_attached`."""
_QUESTION_WORDS: Final = 7


@lru_cache(maxsize=4096)
def asks(header: str) -> Asks:
    """What the header asks for; where one is to choose, only what is said after that counts."""
    flat = normalise(header)
    chosen = max((found.end() for found in _CHOICE.finditer(flat)), default=0)
    after = flat[chosen:]
    told: tuple[tuple[object, Asks], ...] = (
        (_ELSE.search(after), "account"),  # what was not offered may be a name as well
        (_VIEW.search(after) or (not chosen and asked_for(header)), "view"),
        (chosen, "choice"),
        (_ACCOUNT.search(flat), "account"),
        (_NUMBER.fullmatch(flat), "number"),
    )
    return next((what for found, what in told if found), "")


def is_question(header: str) -> bool:
    """Whether the header asks something."""
    plain, flat = header.strip(), normalise(header)
    noted = " " not in plain and _FLAG.match(flat)
    return (
        plain.endswith("?")
        or len(plain.split()) >= _QUESTION_WORDS
        or bool(_QUESTION.match(flat) and not noted)
    )
