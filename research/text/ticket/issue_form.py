"""What an issue tracker's form put into a text: its headings, prompts, ticked boxes, the machine's data."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from research.text.ticket.lines import Line
from research.text.wordings import beginnings

PRINTED: Final = "template field"
_PEOPLE: Final = 3
"""Whoever writes a heading that two others have too did not make it up."""
_SHORT: Final = 4
"""Words of a version or a browser's name."""
_HEADING = re.compile(
    r"#{1,6}\s+(?P<hash>.+?)\s*#*$|(?P<mark>\*\*|__|\*)(?P<bold>(?!\s)[^*]{3,120}?)\s*:?(?P=mark)\s*:?$"
)
_SIGNS = frozenset("#*_")
"""One of these begins a heading."""
_ASKED = re.compile(
    r"(?:describe (?:the|your) (?:bug|problem|issue|feature|solution|request)(?: you[’']d like)?|"
    r"describe alternatives you[’']ve considered|(?:bug|problem|issue|feature|error) (?:description|report|summary)|"
    r"what (?:happened|went wrong|did you (?:do|expect)(?: to happen)?|actually happened|is the current behaviou?r)|"
    r"(?:steps |how )?to reproduce(?: (?:the|this) (?:behaviou?r|issue|problem|bug))?|repro(?:duction)?(?: steps)?|"
    r"minimal reproduction|(?:expected|actual|current|observed|desired) (?:behaviou?r|results?|outcome|output)|code samples?(?:, .+)?|"
    r"additional (?:context|information|info|details|notes)|(?:anything|something) else|screenshots?(?: or .+)?|"
    r"(?:relevant |error )?logs?(?: output| files?)?|is your feature request related to a problem(?:\? please describe)?|"
    r"(?:possible|proposed|suggested) (?:solution|fix|implementation)|alternatives(?: considered)?|"
    r"(?:motivation|use cases?|acceptance criteria|prerequisites|checklist|code of conduct|contact details)|"
    r"is there an existing issue for this|what browsers are you seeing the problem on|"
    r"(?:fehler|problem)beschreibung|beschreibung des (?:fehlers|problems)|schritte zum (?:reproduzieren|nachstellen)|"
    r"(?:erwartetes|tatsächliches|aktuelles) (?:verhalten|ergebnis)|weitere informationen|"
    r"description du (?:bug|problème)|étapes (?:pour|de) repro\w+|comportement (?:attendu|actuel|observé)|"
    r"informations (?:complémentaires|supplémentaires)|descripción del (?:error|problema)|pasos para reproducir\w*|"
    r"(?:comportamiento|resultado) (?:esperado|actual)|información adicional)",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"(?:(?:your |system |runtime )?environment|system info(?:rmation)?|(?:app |software |product )?versions?|"
    r"installed versions|(?:output|result) of .{1,60}|(?:web )?browsers?|operating system|os|platform|devices?|desktop|smartphone|hardware|setup|"
    r"umgebung|systeminformationen|environnement|entorno)(?: ?\(.{0,60}\))?",
    re.IGNORECASE,
)
_ASKS_TO: Final = (
    r"steps to reproduce the (?:behaviou?r|issue|problem):?$|a clear and concise description of .+|"
    r"add any other (?:context|information|details) .+|if applicable, add screenshots .+|"
    r"ex\. i'm always frustrated when.*|[_*]*no response[_*]*$|please (?:complete|fill in) the following .+|"
    r"(?:what|which) .{1,40} (?:are you contacting us|is your (?:question|request|message|enquiry|inquiry)) (?:about|regarding|for)\?$|"
    r"how (?:can|may) we (?:help|assist)(?: you)?(?: today)?\?$|how did you (?:hear about|find) us\?$|"
    r"(?:please )?(?:describe|explain) (?:your|the) (?:issue|problem|question|request|concern)(?: in (?:more )?detail)?:?$"
)
_PROMPT = re.compile(_ASKS_TO, re.IGNORECASE)
HINTS: Final = beginnings(_ASKS_TO)
"""One of these is in every such prompt."""
_BOX = re.compile(r"[-*+] \[[ xX]\]\s")
_FIELD = re.compile(r"(?:[-*+•]\s+)?[^\W\d_][\w /().-]{0,30}:\s*\S")


def printed_headings(texts: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Headings that three people have in common: a form's own, whatever it asks.

    Args:
        texts: Each person with a text of theirs.
    """
    people: dict[str, set[str]] = defaultdict(set)
    for person, text in texts:
        if "#" in text or "*" in text or "__" in text:
            for line in text.split("\n"):
                if heading := heading_of(line.strip()):
                    people[heading].add(person)
    return frozenset(heading for heading, who in people.items() if len(who) >= _PEOPLE)


def heading_of(text: str) -> str:
    """What a line says that is set as a heading; empty for any other."""
    found = _HEADING.match(text) if text[:1] in _SIGNS else None
    return (found["hash"] or found["bold"]).strip(" *_:.?").casefold() if found else ""


def mark_form(lines: Sequence[Line], printed: frozenset[str], *, prompted: bool = True) -> None:
    """Mark the form's lines; what was typed under them stays, but for the machine's data.

    Args:
        lines: The ticket's.
        printed: Headings that other people's tickets have as well.
        prompted: Whether one of the hints may be in them.
    """
    said = (line for line in lines if line.text[:1] in _SIGNS and not line.reason)
    headings = {line.start: heading for line in said if (heading := heading_of(line.text))}
    is_form = any(map(_is_known, headings.values()))
    machine = False
    for line in lines if headings or prompted else ():
        if not line.text or line.reason:
            continue
        if heading := headings.get(line.start, ""):
            machine = bool(_MACHINE.fullmatch(heading))
            known = machine or heading in printed or _is_known(heading)
        else:
            known = bool(
                _PROMPT.match(line.text)
                or (is_form and _BOX.match(line.text))
                or (machine and (_FIELD.match(line.text) or len(line.text.split()) <= _SHORT))
            )
        line.reason = PRINTED if known else ""


def _is_known(heading: str) -> bool:
    return bool(_ASKED.fullmatch(heading))
