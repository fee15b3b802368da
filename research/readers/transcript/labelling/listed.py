"""Labels that the head of a file announces (`Interviewer: HN`), and the one participant's code that begins all answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from research.readers.transcript.labelling.candidates import (
    BEGINNING,
    Labelled,
    off_stamp,
)
from research.readers.transcript.labelling.roles import (
    PARTICIPANT,
    PRESENT,
    initials,
    is_role,
    key,
    looks_like_name,
)
from research.readers.transcript.lines import Line
from research.text.name_parts import BETWEEN_PEOPLE

ABOUT = "about the session"
"""Why nobody said the lines above a talk."""
NAMED = PRESENT.keys() | {"guest", "host", "hosts", "name", "names", "who"}
"""Words before people in a head."""
THINGS = frozenset({
    "product", "products", "concept", "concepts", "prototype", "prototypes", "design", "designs", "variant", "variants", "option", "options",
    "brand", "brands", "stimuli", "condition", "conditions", "feature", "features", "produkt", "produkte", "marke", "marken", "variante",
    "varianten", "prototyp", "prototypen", "konzept", "konzepte", "produit", "produits", "marque", "marques", "concepto", "conceptos",
    "producto", "productos", "marca", "marcas", "produto", "produtos", "prodotto", "prodotti", "marche", "merk", "merken", "producten",
})  # fmt: skip
"""Before what is tried and compared, none of which speaks; an app or a model may."""
_AS_COMMAS = str.maketrans("()", ",,")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_BEHIND = re.compile(r":|\s[–—]\s")
_AGAIN = 3
_LABEL = re.compile(r"[A-Z][-_ ]?\d{1,3}")


def names_told(lines: Sequence[Line]) -> frozenset[str]:
    """The keys of everybody whom the lines above the talk name; a label among them is one, however seldom it comes."""
    named = _listed_behind(
        lines,
        lambda before: is_role(before) or key(before) in NAMED or _is_participants(before),
    )
    return named.union(
        *(_initials(line.text[:BEGINNING]) for line in lines if line.aside == ABOUT)
    )


def _is_participants(before: str) -> bool:
    """Whether a code of the participant stands behind it: `Participant ID`, `Código del participante`."""
    return any(key(word) in PARTICIPANT and len(key(word)) > 1 for word in before.split())


def _initials(text: str) -> frozenset[str]:
    """LB of `Interviewer: Lorna Beck`, and R of `Interviewee: Roy (pseudonym)`, who is the only one there."""
    before, _, names = text.partition(":")
    found = list(filter(None, BETWEEN_PEOPLE.split(_IN_BRACKETS.sub("", names).strip())))
    if not is_role(before) or not all(map(looks_like_name, found)):
        return frozenset()
    return frozenset(
        key(initials(one))
        for one in found
        if not one.isupper() and (" " in one or len(found) == 1)
    )


def things_told(lines: Sequence[Line]) -> frozenset[str]:
    """The keys of all products and the like that the lines above the talk list: what stands behind one is said of it.

    Not that of a person whom they name too: Mark may be asked about Mark.
    """
    return _listed_behind(lines, lambda before: key(before) in THINGS) - names_told(lines)


def _listed_behind(lines: Sequence[Line], is_such: Callable[[str], bool]) -> frozenset[str]:
    return frozenset(
        key(one)
        for line in lines
        if line.aside == ABOUT and (found := _BEHIND.search(line.text[:BEGINNING]))
        for before, names in [(line.text[: found.start()], line.text[found.end() : BEGINNING])]
        if is_such(before)
        for one in BETWEEN_PEOPLE.split(names.translate(_AS_COMMAS))
        if one.strip()
    )


def labels_listed(lines: Sequence[Line]) -> dict[int, Labelled]:
    """The lines that one code of a letter and a number begins, again and again: T05, a teacher as a study counts them.

    Tasks are called so as well, but are several.
    """
    begun = {line.number: part for line in lines if (part := _coded(line))}
    alone = len(begun) >= _AGAIN and len({part.label for part in begun.values()}) == 1
    return begun if alone else {}


def _coded(line: Line) -> Labelled | None:
    if not line.speech or line.mark == "heading" or ":" not in line.text[:BEGINNING]:
        return None
    text, stamp = off_stamp(line)
    code, _, said = text.partition(":")
    if not _LABEL.fullmatch(code.strip()):
        return None
    return Labelled(label=code.strip(), said=said.lstrip(), how="colon", stamp=stamp)
