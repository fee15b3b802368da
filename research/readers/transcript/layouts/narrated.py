"""What people said inside somebody's account of a visit: `The baker said "It looks at me"` and the like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from research.readers.transcript.layouts.cited import only
from research.readers.transcript.lines import Line
from research.text.personal import own_words
from research.text.quote_marks import CLOSING, OPENING, QUOTE_MARKS, has_quote_mark

SOMEBODY = "Participant"
"""The label of whoever is quoted; an account seldom tells one from the next."""
_QUOTED = re.compile(rf"[{OPENING}]\s?(?P<said>[^{QUOTE_MARKS}]{{3,800}}?)\s?[{CLOSING}]")
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
_NEAR = 30
"""Letters between a quotation and the word that says it was said."""
_FEWEST = 2
_FEWEST_WORDS = 3


def take_narrated(lines: Sequence[Line], name: str = "") -> tuple[Line, ...]:
    """The lines, with the quotations alone where somebody tells of others who said them; else as they are.

    Whoever tells of themselves is the participant, whomever they quote, unless the file is called field notes.

    Args:
        lines: With their labels in so far as the format has a place for them.
        name: The file's path.
    """
    speech = [line for line in lines if line.speech and line.mark != "heading"]
    quoted = [line for line in speech if _quotations(line.text)]
    if not quoted or any(line.label or line.stamp for line in speech):
        return tuple(lines)
    if _is_of_field(name) and not _are_labelled(speech):
        quoted = [n for n in quoted if _is_told(n.text) or _QUOTED.fullmatch(n.text)]
    elif not _tells_of_others(speech):
        return tuple(lines)
    return only(lines, {line.number: _alone(line) for line in quoted})


def _tells_of_others(speech: Sequence[Line]) -> bool:
    """Whether somebody tells what others said, and little of themselves."""
    told = sum(_is_told(line.text) for line in speech)
    around = " ".join(_QUOTED.sub(" ", line.text) for line in speech)
    if told < _FEWEST or _LETTER.match(speech[0].text) or _THEIRS.search(around):
        return False
    others, own = len(_THIRD.findall(around)), own_words(around) + len(_WE.findall(around))
    return not _are_labelled(speech) and 2 * own <= others


def _is_of_field(name: str) -> bool:
    path = PurePosixPath(name.replace("-", " ").replace("_", " "))
    return bool(_FIELD.search(path.stem) or _FIELD.search(path.parent.name))


def _are_labelled(speech: Sequence[Line]) -> bool:
    return 2 * sum(bool(_LABELLED.match(line.text)) for line in speech) > len(speech)


def _quotations(text: str) -> list[str]:
    """What stands in marks and is more than the name of a button."""
    if not has_quote_mark(text):
        return []
    said = [found["said"].strip() for found in _QUOTED.finditer(text)]
    return [one for one in said if len(one.split()) >= _FEWEST_WORDS]


def _is_told(text: str) -> bool:
    """Whether a word beside one of the quotations says that somebody said it."""
    return any(
        _SAYS.search(text[max(0, found.start() - _NEAR) : found.start()])
        or _SAYS.search(text[found.end() : found.end() + _NEAR])
        for found in _QUOTED.finditer(text)
    )


def _alone(line: Line) -> Line:
    """The line with its quotations alone."""
    around = [part.strip() for part in _QUOTED.split(line.text)[::2] if part.strip(" .,;:")]
    return line.saying(" ".join(_quotations(line.text)), *around, label=SOMEBODY)
