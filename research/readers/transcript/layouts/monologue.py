"""Whose voice words without a label are: one person's who thinks aloud, keeps a diary or writes a letter, or whoever tells of others.

`What do you see?` – `She saw the date at once.` was written down by whoever watched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from research.readers.transcript.blocks import Block
from research.readers.transcript.layouts.form import Layout, Roles, asker
from research.text.personal import firsts
from research.text.quote_marks import in_quotes
from research.text.taking_part import OF_THEM, OF_USERS, PLURAL
from research.text.ticket.boilerplate import GREETING, SIGN_OFF

_INSTRUCTED = re.compile(
    r"(?:prompt|question|frage|impulsfrage|consigne|pregunta|domanda|vraag|pergunta)\s?\d{0,2}\s?:|(?:please|bitte|veuillez|por favor|si prega di)\b.{0,40}\b(?:write|describe|note|record|answer|fill|schreiben|beschreiben|notieren"
    r"|écrire|décrire|escriba|describa|scrivere|descrivere)\b",
    re.IGNORECASE,
)
_ASKED_YOU = re.compile(
    r"\b(?:you|your)\b(?! know\?)[^.?!]{0,200}\?|\b(?:could|can|would) you (?:tell|describe|walk|talk) (?:me|us)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(in_quotes(0, 1000))
_SELF_NARRATED = re.compile(
    r"^(?:warm[- ]?up|task|scenario|exercise|think[- ]aloud|step|part|reflection|written reflection|diary|day|week)\b",
    re.IGNORECASE,
)
_OF_STUDY = re.compile(rf"\b(?:{PLURAL}|transcripts|transkripte)\b", re.IGNORECASE)
"""Whoever writes of them and never says I is of the team: its log has days, and its mails begin like letters."""
HELD: Final = re.compile(
    r"\b(?:[Ii]nterviews|[Ss]essions|[Tt]ranscripts|[Cc]onversations) were\b|\b(?:I|[Ww]e) (?:\w+ )?interviewed\b"
    r"|\b(?:Interviews|Gespräche|Transkripte) wurden\b|\bentretiens ont été\b|\bentrevistas (?:fueron|foram)\b|\binterviste sono state\b",
)
"""How whoever asked tells of it, who may say I."""
_EDGE_OF_LETTER = 3
"""Blocks at its head and foot, where a title and a name may stand."""
_LONGEST_NAME = 6
"""Words; what is longer below a letter's end was added to it."""
_SENTENCE_END = re.compile(r"[.!…][\"”’)]*$")
_ASKED = re.compile(
    r"(?<![^\W_])(?:you|[Yy]our|vous|votre|tu|Sie|Ihren?|du|dein\w{0,2}|usted|tú)(?![^\W_])"
)
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
_NAMED = re.compile(r"^[^\W\d_][^:.?!]{0,30}:\s+")
"""Response/Notes: what they think."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_CALLED_ALONE = re.compile(
    r"think[-_ ]?(?:ing[-_ ])?aloud|unmoderated|lautes?[-_ ]denken|monolog|diary|tagebuch|(?:voice|audio|video)[-_ ]?(?:memo|note|diary)",
    re.IGNORECASE,
)
_OF_TEAM = frozenset(("we", "our", "us"))
"""Whoever says no other word of themselves writes for a team."""
_NAME = re.compile(r"(?<![^\W_])[A-ZÀ-Þ][^\W\d_]+")
_FEWEST = 3
_MOST = 0.65
_A_SCRIPTS = 100
"""Words to each question to `you`, in a file of tasks, from which it is what a moderator will read out."""
MONOLOGUE: Final = "one person's monologue"
DIARY: Final = "a diary"
LETTER: Final = "a letter"


def is_called_alone(name: str) -> bool:
    """Whether a recording's name says that one person speaks in it: u1_think_aloud.srt."""
    return bool(_CALLED_ALONE.search(name))


def find_monologue(talk: Sequence[Block], blocks: Sequence[Block]) -> Layout | None:
    """The layout where somebody tells of themselves, or writes below days or to somebody; None in all others.

    Args:
        talk: The blocks that nobody is named for, without headings.
        blocks: All blocks of the file.
    """
    own = any(block.tells for block in talk)
    teams = not own and any(_OF_STUDY.search(block.text) for block in talk)
    if not teams and _is_letter(talk):
        return Layout(name=LETTER, roles=_in_letter(talk))
    if _is_monologue(talk, blocks) and not all(block.asks for block in talk):
        roles: Roles = {block.number: asker(_instructs(block)) for block in talk}
        return _numbered(Layout(name=MONOLOGUE, roles=roles), talk)
    if not teams and _is_dated(talk):
        return Layout(name=DIARY, roles={block.number: asker(block.asks) for block in talk})
    return None


def _numbered(told: Layout, talk: Sequence[Block]) -> Layout:
    """The layout, with the numbers left off where it is a list of answers, and what heads the list: `My answers:`."""
    listed = [block for block in talk if block.first.enumerator]
    if len(listed) < _FEWEST or len(listed) < _MOST * len(talk):
        return told
    above = (block for block in talk if block.number < listed[0].number)
    heads = [block for block in above if block.text.endswith((":", "："))]
    numbers = frozenset(block.number for block in listed)
    return replace(told.but(heads, "unknown"), script=numbers)


def _is_dated(talk: Sequence[Block]) -> bool:
    """Whether sentences stand below days, as in a diary, be it one that never says I."""
    entries = [block for block in talk if block.day]
    told = [block for block in entries if _SENTENCE_END.search(block.text)]
    days = {block.day for block in told}
    return len(days) > 1 and len(entries) == len(talk) and 2 * len(told) > len(entries)


def _is_letter(talk: Sequence[Block]) -> bool:
    """Whether it begins and ends as a letter does."""
    greeted = any(GREETING.match(block.text) for block in talk[:_EDGE_OF_LETTER])
    return greeted and any(map(_ends, talk[1:][-_EDGE_OF_LETTER:]))


def _in_letter(talk: Sequence[Block]) -> Roles:
    """Whose words the blocks are: a greeting, how it ends and a name below are nobody's."""
    signed = next(number for number in range(len(talk) - 1, 0, -1) if _ends(talk[number]))
    roles: Roles = {}
    for number, block in enumerate(talk):
        named = number >= signed and len(block.text.split()) <= _LONGEST_NAME
        greets = GREETING.match(block.text)
        around = named or (greets and greets.end() == len(block.text))
        roles[block.number] = "unknown" if around else "participant"
    return roles


def _ends(block: Block) -> bool:
    return bool(SIGN_OFF.match(block.text))


def _instructs(block: Block) -> bool:
    """Whether it tells whoever writes a diary what to write."""
    found = _INSTRUCTED.match(block.text)
    return found is not None and (found[0].endswith(":") or not block.tells)


def _is_monologue(talk: Sequence[Block], blocks: Sequence[Block]) -> bool:
    """One person thinks aloud: tasks as headings, or a first person whom nobody asks."""
    words = sum(len(block.text.split()) for block in talk)
    if not words or any(HELD.search(block.text) for block in talk):
        return False
    asked = sum(len(_ASKED_YOU.findall(block.text)) for block in talk)
    headings = [block for block in blocks if block.mark == "heading"]
    if any(_SELF_NARRATED.match(block.text) for block in headings):
        return asked <= words // _A_SCRIPTS
    told = [block for block in talk if block.mark != "quote"] or talk
    own = [word for block in told for word in firsts(_QUOTED.sub(" ", block.text))]
    alone = any(word.lower() not in _OF_TEAM for word in own)
    return alone and len(own) / words > 0.02 and asked <= words // 400  # noqa: PLR2004


def told_of_others(layout: Layout, blocks: Sequence[Block]) -> Layout:
    """The layout, with nobody's words in it where most answers to `you` tell of a he or a she.

    Who answers for themselves begins a sentence with I, and who looks after somebody is asked about them.
    """
    answers = list(_answers(layout, blocks))
    whole = [_NAMED.sub("", " ".join(paragraphs)) for paragraphs in answers]
    told = sum(any(map(_THIRD.match, _SENTENCE.split(text))) for text in whole)
    own = any(_is_own(_NAMED.sub("", paragraphs[0])) for paragraphs in answers)
    few = own or told < _FEWEST or told < _MOST * len(answers)
    if few and not _is_for_watcher(layout, blocks):
        return _without_introduction(layout, blocks)
    roles: Roles = {
        number: "observer" if role == "participant" else role
        for number, role in layout.roles.items()
    }
    return replace(layout, name="somebody's account of what others answered", roles=roles)


def _is_for_watcher(layout: Layout, blocks: Sequence[Block]) -> bool:
    """Whether most questions are put to whoever watched, about the user: What does the user rely on? What do they wish?"""
    asked = [one.text for one in blocks if one.asks and layout.role(one) == "moderator"]
    about = [text for text in asked if OF_THEM.search(text) and not _ASKED.search(text)]
    return 2 * len(about) > len(asked) and any(map(OF_USERS.search, about))


def _is_own(answer: str) -> bool:
    """A midwife says what mothers need, and then what she does; whoever watched does not."""
    return any(map(_OWN.match, _SENTENCE.split(_QUOTED.sub(" ", answer))))


def _without_introduction(layout: Layout, blocks: Sequence[Block]) -> Layout:
    """The layout without what introduces somebody where nobody asks."""
    if "moderator" in layout.roles.values():
        return layout
    noted = {n for n in _introduced(blocks) if layout.roles.get(n) == "participant"}
    return replace(layout, roles={**layout.roles, **dict.fromkeys(noted, "observer")})


def _introduced(blocks: Sequence[Block]) -> set[int]:
    """What begins with a name in the title, `Interview with Maria`: Maria works for a bank, and what follows up to an I."""
    title = next((block.text for block in blocks if block.mark == "heading"), "")
    named = "|".join(map(re.escape, _NAME.findall(title)))
    if not named:
        return set()
    called = re.compile(rf"(?:(?:{named})\s)+(?=[^\W\d_A-ZÀ-Þ])")
    found: set[int] = set()
    telling = False
    for block in blocks:
        told = block.tells or block.mark in ("heading", "quote")
        telling = not told and (telling or bool(called.match(block.text)))
        found |= {block.number} if telling else set()
    return found


def _answers(layout: Layout, blocks: Sequence[Block]) -> Iterator[Sequence[str]]:
    """All paragraphs below each question to whoever is asked."""
    told: list[str] = []
    asked = False
    for block in blocks:
        role = layout.roles.get(block.number)
        if role == "moderator" or block.mark == "heading":
            yield from [told] if told else ()
            told = []
            asked = bool(_ASKED.search(block.text)) and not _OF_OTHERS.search(block.text)
        elif role == "participant" and asked:
            told.append(block.text)
    yield from [told] if told else ()
