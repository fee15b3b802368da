"""Answers that somebody wrote down in the third person: `What do you see?` – `She saw the date at once.`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from research.readers.transcript.blocks import Block
from research.readers.transcript.layouts.form import Layout, Roles
from research.text.quote_marks import in_quotes

_ASKED = re.compile(r"(?<![^\W_])(?:you|vous|tu|Sie|du|usted|tú)(?![^\W_])")
"""Whoever is asked; "your mother" asks about another."""
_OF_OTHERS = re.compile(
    r"(?<![^\W_])(?:your|vos?|votres?|tes|ihr\w{0,2}|dein\w{0,2}|tus?|sus?) (?!own\b)(?:\w+ )?(?:mother|father|mum|mom|dad|son|daughter|wife|husband|partner|child|kids?"
    r"|boss|manager|team|colleagues?|patients?|pupils?|students?|customers?|users?)",
    re.IGNORECASE,
)
_THIRD = re.compile(
    r"(?:(?:When|As|After|While|At first|First|Then)\b[^.,;]{0,60}, )?"
    r"(?:[Ss]he|[Hh]e|[Tt]hey|[Tt]he (?:participant|user|interviewee|respondent|tester)|Elle|Il|(?:Der|Die) (?:Nutzer|Teilnehmer|Proband|Befragte)\w{0,3}"
    r"|(?:El|La) (?:participante|usuari[oa]|entrevistad[oa]))\s(?=[^\W\d_A-Z])"
)
"""How whoever watched begins: She, and a verb."""
_OWN = re.compile(
    r"(?:I|My|We|Our|Ich|Mein\w{0,2}|Wir|Unser\w{0,2}|Je|J['’]\w+|Mon|Ma|Mes|Nous|Yo|Mi|Nosotr[oa]s)(?:['’]\w+)?\s"
)
"""How a sentence begins in which somebody answers for themselves."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_QUOTED = re.compile(in_quotes(0, 1000))
_CALLED = re.compile(
    r"(?:[^\W\d_][^:.?!]{0,30}: )?(?:The (?:participant|interviewee|respondent|tester)|(?:Der|Die) (?:Teilnehmer|Proband|Befragte|Testperson)\w{0,3}"
    r"|(?:El|La|O|A) (?:participante|entrevistad[oa])|(?:Il|La) partecipante|L['’]intervistat[oa]|L['’]enquêtée?|(?:Le participant|La participante))"
    r"\s(?=[^\W\d_A-Z])"
)
"""What nobody calls themselves: Groups: The participant likes the idea."""
_FEWEST = 3
_MOST = 0.65


def told_of_others(layout: Layout, blocks: Sequence[Block]) -> Layout:
    """The layout, with nobody's words in it where most answers to `you` tell of a he or a she.

    Who answers for themselves begins a sentence with I, and who looks after somebody is asked about them.
    """
    answers = list(_answers(layout, blocks))
    told = sum(bool(_THIRD.match(text)) for text in answers)
    if told < _FEWEST or told < _MOST * len(answers) or any(map(_is_own, answers)):
        return _without_notes(layout, blocks)
    roles: Roles = {
        number: "observer" if role == "participant" else role
        for number, role in layout.roles.items()
    }
    return replace(layout, name="somebody's account of what others answered", roles=roles)


def _is_own(answer: str) -> bool:
    """A midwife says what mothers need, and then what she does; whoever watched does not."""
    return any(map(_OWN.match, _SENTENCE.split(_QUOTED.sub(" ", answer))))


def _without_notes(layout: Layout, blocks: Sequence[Block]) -> Layout:
    """The layout without an answer here and there that tells of the participant."""
    noted = {
        block.number
        for block in blocks
        if layout.roles.get(block.number) == "participant" and _CALLED.match(block.text)
    }
    return replace(layout, roles={**layout.roles, **dict.fromkeys(noted, "observer")})


def _answers(layout: Layout, blocks: Sequence[Block]) -> Iterator[str]:
    """What stands first below each question to whoever is asked."""
    asked = False
    for block in blocks:
        role = layout.roles.get(block.number)
        if role == "participant" and asked:
            yield block.text
        asked = (
            role == "moderator"
            and bool(_ASKED.search(block.text))
            and not _OF_OTHERS.search(block.text)
        )
