"""Files about software beside the talks of a study: read-mes, manuals, licences, lists of changes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from research.readers.transcript.lines import Line, asks
from research.text.personal import own_words
from research.text.wordings import words

MANUAL = "a read-me, a manual, a licence or a list of changes, no talk"

_CALLED = words("""
readme licence license copying changelog releasenotes contributing contributors maintainers codeofconduct codeowners
citation pullrequesttemplate issuetemplate makefile dockerfile gemfile rakefile procfile
""")
"""What every repository calls them, whatever else is in it."""
_CODE = re.compile(
    r"^\s*(?:`{3}|~{3}|\$ |>>> )|\]\((?:https?:|[/#.])|\[!\[|\w\(\)|[{}]\s*$|\)\s*;$|</?(?:a|div|p|img|br|code|pre|table|t[rd]|details|summary|h\d)\b[^>]*>|^\s*[\"'][\w.-]+[\"']:\s"
)
"""A fence, a command, a link to a page, a call, a bracket that opens a block, a tag of a page, a quoted key."""
_NAMED = re.compile(r"`[^`\n]+`")
"""Notes on an interview call its buttons so, too."""
_NEVER_SAID = re.compile(
    r"\\(?:sub)*section\*?\{|\\begin\{|^@\w+\{|\bhereby granted\b|\bSOFTWARE IS PROVIDED\b|\bwithout warrant(?:y|ies) of any kind\b|\blicensed under the\b",
    re.IGNORECASE,
)
_CITED = re.compile(r"\((?:19|20)\d\d[a-z]?\)\. ")
"""The year of a work in a list of literature."""
_SHARE = 0.1
_FEWEST_CODED = 2
_FEWEST = 4
_HARDLY_ANY = 0.02
"""Share of words that say I or my: whoever is asked about a program says so more often."""


def is_manual(lines: Sequence[Line], name: str) -> bool:
    """Whether a file explains or licenses a program, and nobody tells of themselves in it.

    Args:
        lines: All lines, whatever they were taken for.
        name: The file's path.
    """
    called = re.sub(r"[\W_]+", "", PurePosixPath(name).stem.casefold()) in _CALLED
    written = [line.original for line in lines if line.original.strip()]
    if called or 2 * sum(map(bool, map(_CITED.search, written))) > len(written):
        return True
    told = [text for text in written if not asks(text)]
    own, total = sum(map(own_words, told)), sum(len(text.split()) for text in told)
    if own > _HARDLY_ANY * total or any(line.label for line in lines):
        return False  # who says I, or answers in a table, which has tags as a page has
    if any(map(_NEVER_SAID.search, written)):
        return True
    coded = sum(bool(_CODE.search(text)) for text in written)
    named = sum(bool(_NAMED.search(text)) for text in written)
    return coded >= _FEWEST_CODED and coded + named >= max(_FEWEST, _SHARE * len(written))
