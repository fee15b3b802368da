"""What people said inside somebody's account or notes of a talk: `The baker said "It looks at me"`, `- Dislikes it: "Nine clicks."`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath

from research.readers.transcript.labelling.candidates import Labelled
from research.readers.transcript.labelling.roles import PRESENT, is_role, key
from research.readers.transcript.layouts.cited import only
from research.readers.transcript.layouts.monologue import HELD
from research.readers.transcript.lines import Line, asks, runs_on
from research.readers.transcript.marks.asides import heads_summary
from research.readers.transcript.markup import off_enumerator
from research.readers.transcript.sections import OPENS
from research.text.personal import own_words, says_i
from research.text.question_marks import QUESTION
from research.text.quote_marks import CLOSING, OPENING, QUOTE_MARKS, has_quote_mark
from research.text.role_words import words_of

_PEOPLE = PRESENT.keys() | words_of("study").keys()
SOMEBODY = "Participant"
"""The label of whoever is quoted; an account seldom tells one from the next."""
_QUOTED = re.compile(
    rf"[{OPENING}]\s?(?P<said>[^{QUOTE_MARKS}]{{3,1500}}?)\s?[{CLOSING}]|^[‘'](?P<all>[^‘\n]{{8,1500}})[’'](?=[.,]?$)"
)
"""Between double marks anywhere, or the whole line between single ones."""
_SAYS = re.compile(
    r"(?<![^\W_])(?:said|says|told|tells|asked|asks|replie[ds]|answer(?:s|ed)|explain(?:s|ed)|add(?:s|ed)|laugh(?:s|ed)|mutter(?:s|ed)"
    r"|shout(?:s|ed)|whisper(?:s|ed)|sagt(?:e)?|meint(?:e)?|erzählt(?:e)?|fragt(?:e)?|erklärt(?:e)?|antwortet(?:e)?|dit|disait|explique"
    r"|répond|ajoute|dijo|dice|decía|explica|respondió|añadió|disse|diz|explicou|respondeu|spiega|disse|zei|zegt|vertelt|legt uit)(?![^\W_])",
    re.IGNORECASE,
)
_THIRD = re.compile(
    r"(?<![^\W_])(?:he|she|they|his|her|their|him|them|er|sie|ihr|ihre|sein|seine|il|elle|ils|elles|son|sa|él|ella|ellos|su|ele|ela|eles"
    r"|lui|lei|loro|hij|zij|hun|zijn|haar)(?![^\W_])",
    re.IGNORECASE,
)
_WE = re.compile(
    r"(?<![^\W_])(?:we|us|our|ours|wir|uns|unser\w{0,2}|nous|notre|nos|nosotr[oa]s|nuestr[oa]s?|nós|noss[oa]s?|noi|nostr[oaie]|wij|ons|onze)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
"""Whoever complains for a family tells of themselves too; a researcher who came with another says it seldom."""
_THEIRS = re.compile(
    r"(?<![^\W_])(?:(?:my|our) (?:mother|mom|mum|father|dad|parents|husband|wife|partner|son|daughter|kids?|child|children|sister|brother"
    r"|grand\w+|boss|manager|neighbou?rs?|friends?|flat)|mum|mummy|mama|maman|mamma|mamá"
    r"|(?:mein|unser)(?:e[rmns]?)? (?:mutter|vater|eltern|mann|frau|sohn|tochter|kind(?:er)?|schwester|bruder|oma|opa|chef(?:in)?|freund(?:in)?)"
    r"|(?:mon|ma|mes|notre|nos) (?:mère|père|parents|mari|femme|fils|fille|enfants?|sœur|frère|chef|amie?)"
    r"|(?:mi|mis|nuestr[oa]s?) (?:madre|padre|padres|marido|mujer|esposa|esposo|hij[oa]s?|herman[oa]|jef[ea]|amig[oa])"
    r"|(?:minha|meu|nossa?o?) (?:mãe|pai|marido|mulher|filh[oa]s?|irmã|irmão|chefe|amig[oa])"
    r"|(?:mia|mio|miei|nostr[oa]) (?:madre|padre|marito|moglie|figli[oa]?|sorella|fratello|capo|amic[oa])"
    r"|(?:mijn|onze|ons) (?:moeder|vader|ouders|man|vrouw|zoon|dochter|kinderen|zus|broer|baas|vriend(?:in)?)"
    r")(?![^\W_])",
    re.IGNORECASE,
)
"""People whom nobody has who visits others."""
_LETTER = re.compile(
    r"(?:dear (?!all\b|team\b|colleagues\b)\S|to whom it may concern|sehr geehrte|madame|monsieur|estimad|gentile|egregi|prezad|geachte)",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"[^\W_][^:]{0,30}:\s")
_FIELD = re.compile(
    r"(?:^|[\W_])(?:field ?notes?|feldnoti[sz]en|beobachtungs(?:notizen|protokolle?)|postskript(?:um|e)?|postscripts?|observation (?:notes?|protocols?)"
    r"|notes? (?:de terrain|d['’ ]observation)|notas de campo|note di campo|appunti di campo|veldnotities|observatienotities|fältanteckningar)(?:$|[\W_])",
    re.IGNORECASE,
)
"""What a researcher's account of a visit is called, whatever it tells of whoever wrote it."""
_TO_WHOM = re.compile(
    r"(?<![^\W_])(?:Sie|du|dir|dich|vous|usted|tú|você|jij)(?![^\W_])|\b(?:can|could|would|did|do) you (?:tell|describe|explain|show|walk|talk|think|feel|expect|notice|change)\b"
)
"""Whoever listens asks so; "How do you get back?" is asked of nobody."""
_ENDED = (".", "!", "?", "…")
_NEAR, _BEFORE = 30, 100
"""Letters between a quotation and the word that says it was said."""
_FEWEST, _SEVERAL, _MANY = 2, 3, 6
_FEWEST_WORDS = 3
_FEW, _SOME = 0.1, 0.3


def take_narrated(
    lines: Sequence[Line], labels: Mapping[int, Labelled], name: str = ""
) -> tuple[Line, ...]:
    """The lines, with the quotations alone where somebody tells of others who said them, or notes some among other notes.

    Whoever tells of themselves is the participant, whomever they quote, unless the file is called field notes. Where
    somebody asks, what stands below are answers. What a summary quotes again stands above it already.

    Args:
        lines: With their labels in so far as the format has a place for them.
        labels: What begins lines as labels of a talk or fields of notes do.
        name: The file's path.
    """
    speech = [line for line in lines if line.speech and line.mark != "heading"]
    quoted = [line for line in speech if _holds_quotation(line)]
    named = _named(lines, quoted, labels)
    turns = sum(not part.said for part in labels.values())
    talk = any(line.label for line in speech) or any(is_role(one.label) for one in labels.values())
    talk = talk or (turns > len(quoted) and any(asks(line.text) for line in speech))
    if not quoted or talk or _in_block_quotes(speech):
        return tuple(lines)
    summed = _summed(lines)
    noted = [line for line in lines if line.speech and line.number not in summed]
    timed = any(line.stamp for line in speech) or any(part.stamp for part in labels.values())
    if _is_of_field(name) and not timed:
        quoted = [n for n in quoted if _told_in(n.text) or _QUOTED.fullmatch(n.text)]
    elif timed or not (_tells_of_others(speech, quoted) or _are_notes(noted, quoted)):
        return tuple(lines)
    if named:
        return only(lines, named)
    told = {line.number: _alone(line) for line in quoted if line.number not in summed}
    for above, below in pairwise(noted):
        marked = above.mark == "quote" and above.number in told
        if marked and not below.mark and runs_on(above, below):
            told[below.number] = below  # a block quote goes on below its mark
        elif below.number in told and above.number not in told and asks(above.text):
            question = told[below.number].question or off_enumerator(above.text)
            told[below.number] = replace(told[below.number], question=question)
    return only(lines, told)


def _named(
    lines: Sequence[Line], quoted: Sequence[Line], labels: Mapping[int, Labelled]
) -> dict[int, Line]:
    """The quotations behind names of people whom the file lists, where most have one and there are several: `Ana: "It hangs."`."""
    people = _people_in(lines, labels)
    found = {
        line.number: line.saying(said[0], part.said[said.end() :].strip(), label=part.label)
        for line in quoted
        if (part := labels.get(line.number)) and key(part.label) in people
        if (said := _QUOTED.match(part.said))
    }
    several = len({key(line.label) for line in found.values()}) > 1
    return found if several and 2 * len(found) > len(quoted) else {}


def _people_in(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> set[str]:
    """The keys of names with something about each, below a line that says participants: `**Jonas**: waiter`."""
    people: set[str] = set()
    inside = False
    for line in lines:
        part = labels.get(line.number)
        if part is None and line.text:
            inside = any(key(word) in _PEOPLE for word in line.text.split())
        elif part and inside and not has_quote_mark(part.said):
            people.add(key(part.label))
    return people


def _in_block_quotes(speech: Sequence[Line]) -> bool:
    """Whether block quotes tell; what stands in marks between them is then searched for, or read."""
    quotes = [line for line in speech if line.mark == "quote" and not has_quote_mark(line.text)]
    own = sum(says_i(line.text) for line in quotes)
    return len(quotes) >= _SEVERAL and own >= _SOME * len(quotes)


def _tells_of_others(speech: Sequence[Line], quoted: Sequence[Line]) -> bool:
    """Whether somebody tells what others said, and little of themselves."""
    told = sum(_told_in(one.text) for one in quoted)
    around = " ".join(_around(line) for line in speech)
    others, own = len(_THIRD.findall(around)), own_words(around) + len(_WE.findall(around))
    labelled = sum(bool(_LABELLED.match(line.text)) for line in speech)
    sure = others >= _MANY or any(
        says_i(text) for line in quoted for text in _quotations(line.text)
    )
    held = bool(HELD.search(around))
    if told < (1 if sure and (held or not own) else _FEWEST) or 2 * labelled > len(speech):
        return False
    if _LETTER.match(speech[0].text):
        return False
    return held or (2 * own <= others and not _THEIRS.search(around))


def _are_notes(noted: Sequence[Line], quoted: Sequence[Line]) -> bool:
    """Whether quotations stand among somebody's notes that say no I and answer no question."""
    told = {line.number for line in quoted}
    around = [text for line in noted if (text := _around(line).strip(" .,;:"))]
    asked = sum(asks(line.text) for line in noted if line.number not in told)
    few = len(told) < _FEWEST or len(noted) == len(told) or asked > _FEW * len(around)
    both = 2 * sum(asks(line.text) for line in quoted) >= len(quoted)  # sides stand in marks
    return not (few or both) and sum(map(says_i, around)) <= _FEW * len(around)


def _is_of_field(name: str) -> bool:
    path = PurePosixPath(name.replace("-", " ").replace("_", " "))
    return bool(_FIELD.search(path.stem) or _FIELD.search(path.parent.name))


def _summed(lines: Sequence[Line]) -> set[int]:
    """Lines below a heading of what was found, up to the next heading or session."""
    summed: set[int] = set()
    inside = False
    for line in lines:
        if heads_summary(line):
            inside = True
        elif line.mark == "heading" or line.aside == OPENS or line.text.endswith(":"):
            inside = False
        elif inside:
            summed.add(line.number)
    return summed


def _around(line: Line) -> str:
    """What stands outside its quotations."""
    return "" if _is_block_quote(line) else _QUOTED.sub(" ", line.text)


def _is_block_quote(line: Line) -> bool:
    return line.mark == "quote" and says_i(line.text) and not has_quote_mark(line.text)


def _holds_quotation(line: Line) -> bool:
    return _is_block_quote(line) or any(_quotations(line.text))


def _quotations(text: str) -> Iterator[str]:
    """What stands in marks and is more than the name of a button."""
    if not has_quote_mark(text) and text[:1] not in "‘'":
        return
    for found in _QUOTED.finditer(text):
        said = (found["said"] or found["all"]).strip()
        whole = len(found[0]) >= len(text) - 1
        spoken = whole or said.endswith(_ENDED) or says_i(said) or said[0].islower()
        few = len(said.split()) < _FEWEST_WORDS
        asked = any(mark in said for mark in QUESTION) and _TO_WHOM.search(said)
        if not (few or asked) and (spoken or _is_said(text, found)):
            yield said


def _told_in(text: str) -> int:
    """How many of its quotations have a word beside them that says that somebody said them."""
    return sum(_is_said(text, found) for found in _QUOTED.finditer(text))


def _is_said(text: str, found: re.Match[str]) -> bool:
    """Whether a word for saying stands near, or a comma parts some words from who says them: `"I hated it," they admit.`."""
    before = text[max(0, found.start() - _BEFORE) : found.start()]
    said = (found["said"] or "").strip()
    if len(said.split()) >= _FEWEST_WORDS and (
        said.endswith(",") or before.rstrip().endswith(",")
    ):
        return True
    near = max(before.rfind(end) for end in _ENDED) + 1
    return bool(
        _SAYS.search(before[near:]) or _SAYS.search(text[found.end() : found.end() + _NEAR])
    )


def _alone(line: Line) -> Line:
    """The line with its quotations alone; what asks before one was asked."""
    if _is_block_quote(line):
        return replace(line, label=SOMEBODY)
    around = [part.strip() for part in _QUOTED.split(line.text)[::3] if part.strip(" .,;:")]
    asked = around[0] if around and asks(around[0]) else ""
    said = " ".join(_quotations(line.text))
    return line.saying(said, *around, label=SOMEBODY, question=asked)
