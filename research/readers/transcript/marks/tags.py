"""Tags behind a researcher's transcript lines (`It hangs. #login #trust`): what somebody made of the words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from research.readers.transcript.lines import Line

TAGGED = "a researcher's tags"
_TAGS = re.compile(r"(?<!\S)(?:#[^\W\d_][\w/&-]{1,40}[ \t]{0,4}){1,12}$")
_ENDS = '.!?…:"”»)]'
_FEWEST = 3
"""Lines with a tag below which it may be a word of the speaker's."""


def take_tags(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with tags at their ends held apart, where several have some and one tag comes again.

    Behind a whole sentence, that is: "I posted it in #general" goes on with a word of the speaker's.
    """
    found = {
        line.number: tags
        for line in lines
        if line.speech and "#" in line.text and (tags := _TAGS.search(line.text))
    }
    times = Counter(tag for tags in found.values() for tag in tags[0].split())
    said = [line.text[: found[line.number].start()] for line in lines if line.number in found]
    ended = sum(text.rstrip()[-1:] in _ENDS for text in said)
    if len(found) < _FEWEST or max(times.values()) == 1 or 2 * ended < len(found):
        return tuple(lines)
    return tuple(
        _off(line, found[line.number]) if line.number in found else line for line in lines
    )


def _off(line: Line, tags: re.Match[str]) -> Line:
    text = line.text[: tags.start()].rstrip()
    if not text:
        return replace(line, aside=TAGGED, furniture=True)
    return replace(line, text=text, notes=(*line.notes, tags[0].strip()), raw=line.original)
