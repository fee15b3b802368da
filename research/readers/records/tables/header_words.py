"""Headers whose words say whose the column is: a company's, its staff's, a researcher's, a customer's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from research.text.role_words import words_for
from research.text.wordings import words

VOTES: Final = words("upvotes votes likes number_of_upvotes")
"""What others thought of something that somebody wrote."""
_REPLIES = words("""
reply response answer antwort réponse reponse respuesta risposta resposta antwoord svar stellungnahme
""")
_COMPANY = words("""
vendor seller company developer owner business host hotel management brand merchant admin official moderator
manufacturer provider store property review employer arbeitgeber arbeitgebers employeur anbieter anbieters
anbieterantwort entwickler entwicklers inhaber inhabers unternehmen unternehmens händlers éditeur vendeur propriétaire
établissement propietario proveedor vendedor empresa proprietario venditore fornitore eigenaar bedrijf unterkunft gastgeber vermieter
restaurant restaurants praxis klinik hotels hébergement alojamiento establecimiento struttura
""")
_TO: Final = re.compile(
    r" (?:to|an|al|au|aan|ao|til|till) (?:the |den |die |de |la |le |het )?"
    r"(?:customers?|clients?|users?|kund\w*|clientes?|klant(?:en)?|utent[ei])$"
)
"""Of a reply: whom it went to; customer service is no customer."""
MEASURES: Final = (
    "solution lösung maßnahme maßnahmen massnahme massnahmen solución soluzione oplossing solução corrective_action "
    "actions_taken recommended_action recommended_actions suggested_action next_action next_actions root_cause ursache "
    "next_steps nächste_schritte"
)
"""What a desk works out for a ticket, and what a survey asks its respondents for."""
_MEASURES: Final = frozenset(word.replace("_", " ") for word in MEASURES.split())
_OURS: Final = re.compile(
    r"\b(?:our|unsere?|notre|nuestra|nossa|onze) (?:\w+ )?"
    rf"(?:{'|'.join(sorted({*_REPLIES, *_MEASURES, 'action', 'actions', 'decision'}))})\b"
)
"""Not somebody's answer to "our question"."""
_REPLY_LINE: Final = re.compile(
    r"\W{0,4}(?:(?:reply|response|answer|antwort|réponse|respuesta|risposta|resposta|antwoord)\b(?: (?:was )?(?:sent|given))?"
    r" (?:from|by|of|to|von|vom|des|der|de|du|del|da|di|dal|van)\b[^:]{1,60}"
    r"|(?:our|owner|developer|company|seller|vendor|host|support|agent|staff)(?:'s)? (?:reply|response|answer)\b[^:]{0,30})[:*_ ]*",
    re.IGNORECASE,
)
_LONGEST: Final = 80
_FEW: Final = 5
"""Words; a longer header asks about a company's reply or a team's notes."""
_NOTES = words("""
note notes memo notiz notizen vermerk vermerke nota notas appunti notitie notities
""")
_REMARKS = _NOTES | words("""
comment comments remark remarks kommentar kommentare bemerkung bemerkungen commentaire commentaires comentario
comentarios commento commenti opmerking opmerkingen
""")
_INSIDE = words("""
internal intern interne internen internes interna internas interno internos interní
""")
_STAFF = words("""
agent agents staff team csm csr hr hrbp rep work call crm sales admin interviewer moderator mitarbeiter mitarbeiters
équipe equipo
""")


_INSIDERS: Final = words("""
hr hrbp rh rrhh csm csr crm agent rep manager supervisor führungskraft vorgesetzter responsable
""")
_OF: Final = words("by from the der des von de du la del le")
_PAIR: Final = 2
_TALKS: Final = words("conversation call chat interview meeting discussion gespräch anruf")
_SUMMED: Final = words("summary recap zusammenfassung résumé resumen riassunto")
"""Of a talk, by whoever led it or a machine."""
_RESEARCHERS: Final = (
    words_for("moderator", "side")
    | words_for("observer", "talk")
    | words("""
enumerator enumerators analyst coder coordinator coord surveyor taker recruiter supervisor enum fieldworker encuestador encuestadora
""")
)
"""Whoever sits beside a respondent: also their comments are their own."""
_NOTED: Final = _REMARKS | words("""
observation observations impression impressions reflection reflections debrief beobachtung beobachtungen eindruck
anmerkung anmerkungen observación observaciones remarque remarques observações osservazioni uwagi
""")
_ABOUT: Final = words("about on to your any you with über zum zur sur sobre")
"""Words of a question that respondents are asked about those who asked."""
_BEFORE: Final = words("""
review reviews reviewer user customer client consumer guest patient student feedback survey comment complaint rating
nps csat original full raw open free tweet post message text ticket issue case
""")
_SHARED: Final = frozenset({"ticket", "issue", "case", "post"})
"""Whose comments and messages may be a desk's."""
_TEXTS: Final = words("text comment comments message body content feedback review verbatim")
_PEOPLE: Final = words("customer client consumer guest patient reviewer")
_REJOINDERS: Final = frozenset({"reply", "response", "rejoinder"})
"""What a customer said to a desk's answer: `Customer reply`."""
_TOLD: Final = re.compile(
    r"(?:what )?(?:the |our )?(?:customers?|clients?|users?|caller|guest|patient) (?:said|says|told us|wrote)"
    r"|(?:was )?(?:der |die )?kund(?:e|en|in) (?:sagt|schreibt)"
)
_SOMEBODY: Final = _PEOPLE | words("""
player gamer farmer buyer shopper citizen learner pupil student employee resident subscriber passenger member parent
beneficiary applicant candidate attendee volunteer donor traveler traveller rider borrower voter
""")
"""Who may be heard, unlike a driver, a host or a teacher, of whom others speak."""
_WRITERS_TOO: Final = words(
    "user author respondent requester contact sender visitor poster commenter"
)
_KNOWN_BY: Final = {
    "id": "author_id",
    "code": "author_id",
    "username": "author_id",
    "name": "name",
}
_TITLES: Final = frozenset({"title", "subject", "headline"})

_ASKS_NAME: Final = re.compile(
    r"(?:(?:what is|whats|what s|please (?:enter|provide|give|type)|enter) )?(?:your|ihr|dein|votre|su|tu|seu|uw|il tuo|il suo) "
    r"(?:(?:full|first|last|complete|vollständiger?|nombre|nom|nome) ?)*(?:name|nombre|nom|nome|naam)?(?: completo)?"
    r"|(?:wie (?:heißen sie|heißt du|ist ihr name)|nom et prénom|prénom et nom|vor und nachname|nombre y apellidos?|nome e cognome"
    r"|nombre completo|nome completo|name and surname|first and last name)"
)
"""A question to which the answer is somebody's name."""


def is_company_reply(flat: str) -> bool:
    """Whether the header is of a company's answer to a review, whatever the store calls it."""
    words = flat.split()
    if len(words) > _FEW:
        return False
    of_company = not _COMPANY.isdisjoint(words) or bool(_TO.search(flat))
    return bool(_OURS.search(flat)) or (of_company and not _REPLIES.isdisjoint(words))


def opens_reply(line: str) -> bool:
    """Whether a line says that a company's answer stands below it: `Reply from Acme`."""
    return len(line) <= _LONGEST and bool(_REPLY_LINE.fullmatch(line.strip()))


def is_internal(flat: str) -> bool:
    """Whether the header is of staff's own notes; "staff comments" may be about the staff."""
    words = frozenset(flat.split())
    return len(words) <= _FEW and bool(
        (words & _TALKS and words & _SUMMED)
        or (words & _INSIDE and words & _REMARKS)
        or (words & _RESEARCHERS and words & _NOTED and not words & _ABOUT)
        or (words & _STAFF and words & _NOTES and not words & (_REMARKS - _NOTES))
    )


def insiders_remarks(flat: Sequence[str]) -> list[int]:
    """The column of "HR comments", where it is the only such one and no other is about them.

    A mark for the manager stands beside what people think of the manager.
    """
    heads = [set(header.split()) - _OF for header in flat]
    named = Counter(word for words in heads for word in words & _INSIDERS)
    found = [
        c
        for c, words in enumerate(heads)
        if len(words) == _PAIR and words & _REMARKS and words & named.keys()
    ]
    return found if named.total() == 1 else []


def is_plain_notes(flat: str) -> bool:
    """Whether it is called notes and nothing else: staff's where another column has the words."""
    return flat in _NOTES


def asks_name(flat: str) -> bool:
    """Whether the header asks for somebody's own name."""
    return bool(_ASKS_NAME.fullmatch(flat))


def persons_role(flat: str) -> str:
    """The role of somebody's name or number: `farmer_name`, `Student's full name`; empty for any other header."""
    *before, last = flat.replace(" full name", " name").split() or [""]
    whose = {word.removesuffix("s") for word in before} - {""}
    return _KNOWN_BY.get(last, "") if whose and _SOMEBODY.issuperset(whose) else ""


def is_somebody(before: Sequence[str]) -> bool:
    """Whether words before what is said of people say of whom: `reviewer_role`, `user_country`."""
    return bool(before) and (_SOMEBODY | _WRITERS_TOO).issuperset(before)


def composed_role(flat: str) -> str:
    """Text or subject, where all words of a header say so; empty for any other."""
    if _TOLD.fullmatch(flat):
        return "text"
    before, last = flat.split()[:-1], flat.rpartition(" ")[2]
    if not before or not _BEFORE.issuperset(before):
        return ""
    replied = last in _REJOINDERS and _PEOPLE.issuperset(before)
    if replied or (last in _TEXTS and _SHARED.isdisjoint(before)):
        return "text"
    return "subject" if last in _TITLES else ""
