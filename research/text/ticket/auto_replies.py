"""Answers of machines: for somebody who is away, or to say that mail arrived or did not."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Final

from research.text.ticket.phrases import any_of

AUTO_REPLY: Final = "auto-reply"
_HEAD: Final = 600
"""An automatic reply says so in its first characters."""
_OF_THREE: Final = 2
"""Its title, that somebody is away, and what to do meanwhile: each stands in complaints as well."""
_TITLE: Final = re.compile(
    r"\W{0,3}(?:automatic reply|auto[- ]?(?:reply|response|matic response)|out of (?:the )?office(?: reply| message)?|"
    r"abwesenheits(?:notiz|nachricht)|automatische antwort|"
    r"réponse automatique|risposta automatica|respuesta automática|resposta automática)\W{0,3}(?:[:\])]|$)",
    re.IGNORECASE,
)
"""Alone on its line, or before what is answered: "Auto-reply goes out twice" is a complaint."""
_MACHINE_SAYS: Final = re.compile(
    r"\W{0,3}(?:this is an auto(?:mated|matic|-generated) (?:message|reply|response|e-?mail)|"
    r"dies ist eine automatische|ceci est (?:un message|une réponse) automatique|"
    r"questo è un messaggio automatico|este es un mensaje automático|"
    r"undeliverable ?:|undelivered mail\b|(?:mail )?delivery (?:status notification|has failed to these|to the following)|"
    r"your message (?:could not be|wasn['’]t|was not) delivered|unzustellbar ?:|"
    r"ihre nachricht konnte nicht zugestellt)",
    re.IGNORECASE,
)
"""At a line's beginning; an undelivered parcel is somebody's."""
_AWAY: Final = {
    "en": r"(?:i am|i'm|i’m|i will be|we are) (?:currently |now )?(?:out of (?:the )?office|on "
    r"(?:annual |parental |maternity |sick )?leave|on (?:holiday|vacation)|away\b|not in the office)|"
    r"(?:the )?office is (?:now |currently )?closed|"
    r"(?:we|your (?:message|request|e-?mail)) (?:have |has been )received (?:your|and)",
    "de": r"ich bin (?:[^\s.!?]+\.? ){0,6}?(?:nicht im büro|abwesend|im urlaub|außer haus)",
    "fr": r"je suis (?:actuellement )?(?:absente?|en congés?)",
    "it": r"sono (?:attualmente )?(?:fuori (?:ufficio|sede)|assente|in ferie)",
    "es": r"estoy (?:actualmente )?(?:fuera de la oficina|de vacaciones|ausente)",
    "nl": r"ik ben (?:[^\s.!?]+ ){0,6}?(?:afwezig|met vakantie|op vakantie|niet (?:op kantoor|aanwezig))",
    "sv": r"jag (?:är (?:för närvarande )?(?:på semester|inte på kontoret|ledig|bortrest)|har semester)",
    "no, da": r"jeg (?:er (?:for tiden )?(?:på ferie|ikke på kontoret|bortreist|ude af huset)|holder ferie)",
    "fi": r"olen (?:lomalla|poissa|vuosilomalla)",
    "pl": r"jestem (?:obecnie )?(?:na urlopie|poza biurem|nieobecn[ay])|przebywam na urlopie",
    "cs, sk": r"jsem (?:mimo kancelář|na dovolené|nepřítom\w+)|čerpám dovolenou|som na dovolenke",
    "pt": r"estou (?:ausente|de férias|fora do escritório)",
    "ru": r"я? ?(?:нахожусь )?в отпуске|отсутствую в офисе|буду отсутствовать",
    "tr": r"(?:yıllık )?izinde(?:yim| olacağım)|ofis dışındayım",
    "hu": r"szabadságon vagyok|nem vagyok az irodában",
    "ro": r"sunt (?:în concediu|plecat[ă]? din birou)|nu sunt la birou",
}
"""Who is away says so."""
_IS_AWAY: Final = re.compile(rf"\b(?:{any_of(_AWAY)})")
_MEANWHILE: Final = re.compile(
    r"\b(?:(?:limited|no|without) access to (?:my )?e-?mails?|for (?:urgent|emergenc)|in urgent|"
    r"(?:will|shall) (?:respond|reply|get back|be in touch|return)|return(?:ing)? (?:on|to)|"
    r"back (?:on|in the office)|thank you for (?:your|contacting|getting in touch)|until \w+|"
    r"vielen dank für ihre|dringenden|merci (?:de|pour) votre|urgen[tcz]|grazie per)|"
    r"\b(?:pilny|brådskande|haster|kiireelli|dringend|naléhav|срочн|acil |sürgős)|"
    r"(?:e-?post|e-?mail|mejl|poczt|sähköposti|почт|mesaj|posta)\w*.{0,40}(?:\d|inte|ikke|nie|en |не |nu )|"
    r"(?:läser inte|nie mam dostępu|ikke adgang|geen toegang|ei pääsyä|sem acesso|nemám přístup)"
)
"""Whoever complains on holiday says neither where to turn nor that mail is not read."""
HINTS: Final = frozenset({
    "auto", "out of", "abwe", "deliver", "zugestellt", "unzustellbar", "in the office", "office is", "on leave", "annual leave",
    "parental leave", "maternity leave", "sick leave", "on holiday", "on vacation", " away", "received",
    "büro", "urlaub", "außer haus", "absent", "congé", "ferie", "ufficio", "sede", "assente", "ausente", "oficina", "vacaciones",
    "afwezig", "aanwezig", "vakantie", "kantoor", "semester", "kontoret", "ledig", "bortre", "ude af", "lomalla", "poissa",
    "urlopie", "biurem", "nieobecn", "kancelář", "dovolen", "nepřítom", "férias", "escritório", "отпуске",
    "отсутств", "izinde", "dışında", "szabadság", "irodá", "concediu", "birou",
})  # fmt: skip
"""In lower case; one of these is in every such answer, whatever its subject says, and in few complaints."""


def is_away(text: str, there: AbstractSet[str], subject: str = "") -> bool:
    """Whether a machine answered for somebody who is away, or only says that mail arrived.

    Args:
        text: A whole record.
        there: The words of HINTS that it holds.
        subject: What stands above it, or empty.
    """
    if _TITLE.match(subject) is None and HINTS.isdisjoint(there):
        return False
    head = f"{subject}\n{text[:_HEAD]}"
    lines = head.split("\n")
    if any(map(_MACHINE_SAYS.match, lines)):
        return True
    titled = any(map(_TITLE.match, lines))
    small = head.lower()
    away = _IS_AWAY.search(small)
    if not (titled or away):
        return False
    rest = small.replace(away.group(), " ", 1) if away else small
    return titled + (away is not None) + (_MEANWHILE.search(rest) is not None) >= _OF_THREE
