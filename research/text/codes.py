"""Codes of those who take part in a study: P3, Teilnehmerin 12, vp-04b; in labels, cells, titles and names of files."""

from __future__ import annotations

import re
from typing import Final

from research.text.role_words import words_of

_SHORT: Final = 2
PEOPLE: Final = "|".join(
    word
    for word, role in words_of("talk").items()
    if role == "participant" and len(word) > _SHORT and word != "part"
)
"""Words that tell one from the next with a number, in a talk."""
TAKING_PART: Final = "|".join(words_of("study"))
"""Words for whom a study counts."""
RESPONDENTS: Final = "|".join(words_of("survey"))
"""Words for whom a survey counts, who need not be those."""


def code_pattern(*more: str, most: int = 4) -> str:
    """The pattern of a word or letters for a participant and a number, with the number and a letter behind it as groups.

    Args:
        more: Patterns of other words that stand before a number where the code is looked for.
        most: Figures of the number.
    """
    words = "|".join(("p|pp|pt|pid|tn|vp", TAKING_PART, *more))
    return rf"(?:{words})[ _.#-]{{0,3}}0*(\d{{1,{most}}})([a-z]?)"


PARTICIPANT_CODE: Final = re.compile(code_pattern(most=3), re.IGNORECASE)
"""The same person in a questionnaire and on an interview."""


def code_in(found: re.Match[str]) -> str:
    """The code that the pattern found, 4 or 7b: without its word, and without the zeros before it."""
    return f"{int(found[1])}{found[2]}"
