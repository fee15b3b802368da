"""How others speak of those who take part in a study: nobody calls themselves "the participant"."""

from __future__ import annotations

import re
from typing import Final

_SPOKEN_OF: Final = (
    r"(?:the|each|our|all|most|more|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:\w+ )?(?:participants?|interviewees?|respondents?|testers?)"
    r"|(?:der|die|den|dem|alle|\d+) (?:teilnehmer(?:innen|in)?|teilnehmenden?|testpersone?n?|proband(?:innen|in|en)?|befragten?|tester(?:in)?)"
    r"|(?:l[ea]s?|tou[st]|\d+) (?:participante?s?|répondante?s?|testeu(?:r|se)s?)|l['’](?:enquêtée?|interviewée?)|(?:les|\d+) enquêtée?s"
    r"|(?:el|la|los|las|os?|as?|todos|\d+) (?:participantes?|entrevistad[oa]s?|encuestad[oa]s?)"
    r"|(?:i|il|la|le|gli|\d+) (?:partecipant[ei]|tester|intervistat[oaie])|(?:l|gl)['’]?\s?intervistat[oaie]"
    r"|(?:de|alle|\d+) (?:deelnemers?|respondente?n?|geïnterviewden?)"
    r"|(?:deltagar(?:en|na)|deltakere?n|respondenten|informanten|testpersonen)|(?:badan[yai]|uczestni(?:k|czka|cy)|respondentka?)(?= \w)"
)
SPOKEN_OF: Final = re.compile(rf"\b(?:{_SPOKEN_OF})\b", re.IGNORECASE)
"""Those who take part, anywhere in a text."""
_BEGINS: Final = re.compile(rf"(?:[^\W\d_][^:.?!]{{0,30}}: )?(?i:{_SPOKEN_OF})\s(?=[^\W\d_A-Z])")
_USERS: Final = r"the (?:user|customer)s?|(?:der|die) (?:nutzer|kunde)\w*|utent[ei]|usuári[oa]s?|usuari[oa]s?|utilisat\w+|gebruikers?"
OF_USERS: Final = re.compile(rf"\b(?:{_SPOKEN_OF}|{_USERS})\b", re.IGNORECASE)
"""Those who take part, and users."""
OF_THEM: Final = re.compile(rf"\b(?:{_SPOKEN_OF}|{_USERS}|they|them|their|s?he)\b", re.IGNORECASE)
"""In a question that is put to nobody who takes part."""
PLURAL: Final = (
    r"participants|interviewees|respondents|testers|teilnehme(?:r|nde|rinnen)n?|proband(?:en|innen)|participantes|entrevistados"
    r"|partecipanti|intervistati|enquêtés|deelnemers|respondenten|deltagare"
)
"""The pattern of words for several of them, without an article."""
_USER: Final = re.compile(
    r"(?:The user|(?:Der|Die) Nutzer(?:in)?|L['’](?:utente|utilisateur|utilisatrice)|(?:El|La) usuari[oa]|[OA] usuári[oa]|De gebruiker"
    r"|Användaren|Brukeren|Użytkowni(?:k|czka))\s(?=[^\W\d_A-Z])"
)


def begins_with_user(text: str) -> bool:
    """Whether it begins with the user, and a verb: whoever makes a product for users says so as well as whoever watches one."""
    return bool(_USER.match(text))


def begins_with_them(text: str) -> bool:
    """Whether it begins with whoever takes part, and a verb, maybe behind a word for what it is about, as in `Groups: The participant likes it`."""
    return bool(_BEGINS.match(text))
