"""JSON beside a study's data that describes a program or a set or form of data, or holds what a team made of the data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from research.readers.records.json_fields import Object
from research.text.wordings import words

DESCRIBES = "it describes a program or data, and holds nobody's words"

_SCHEMA = frozenset({"properties", "definitions", "$defs", "items", "$id", "encoding", "layer"})
_DESCRIBED = frozenset({
    "version", "license", "licenses", "licence", "dependencies", "devDependencies", "scripts", "repository", "homepage",
    "keywords", "contributors", "creators", "main", "engines", "bugs", "resources", "profile", "upload_type",
    "access_right", "funding", "programmingLanguage", "codeRepository",
})  # fmt: skip
"""What is said of a package, of a program to cite or of a deposit in an archive."""
_NOTEBOOK, _GRAPH = frozenset({"cells", "nbformat"}), frozenset({"nodes", "links"})
"""Of a Jupyter notebook, whose cells are a program and what it printed; of a graph of things."""
_CODES = frozenset({"codes", "codebook", "code_system", "codesystem"})
_FEWEST = 3
_MADE = words("""
theme subtheme insight finding implication implications recommendation hypothesis definition archetype takeaway discussionquestion
howmightwe hmw opportunity userstory whatsworking areasforimprovement
""")
"""What a team calls what it made of what people said ..."""
_HEADED = frozenset(("code", "persona", "cluster"))
"""... and what lists of it are called too ..."""
_LISTED = words("""
themes subthemes insights findings recommendations hypotheses takeaways opportunities goals frustrations motivations needs painpoints
behaviors behaviours personas scenarios quotes curatedquotes keyquotes samplequotes supportingquotes representativequotes
illustrativequotes clusters codes topwords keyphrases userstories touchpoints stages evidence participants
""")
"""... and lists beside it; a form that asks somebody for their goals holds their words."""
_SAID = words("""
text body message messages content response answer answers review transcript utterance comment comments feedback quote verbatim reply
""")
_TOLD = 2
_PROBE = 200
_MARKS = re.compile(r"[\W_]+")


def is_manifest(root: object) -> bool:
    """Whether it is a package's description, a deposit's, a notebook, a graph or a schema, or themes, personas or findings of a team's."""
    objects = list(islice(_objects(root), _PROBE))
    if 2 * sum(_is_made(one, listed) for listed, one in objects) > len(objects):
        return True
    if not isinstance(root, dict):
        return False
    described: Object = root
    if len(described) == 1 and not _CODES.isdisjoint(described):
        return True
    schema = "$schema" in described and not _SCHEMA.isdisjoint(described)
    return (
        schema
        or any(described.keys() >= form for form in (_NOTEBOOK, _GRAPH))
        or len(_DESCRIBED.intersection(described)) >= _FEWEST
    )


def _objects(root: object) -> Iterator[tuple[str, Object]]:
    """The objects of a file with what their list is called, be they in a list or named."""
    held = root.items() if isinstance(root, dict) else [("", root)]
    for name, one in held:
        listed, parts = (_plain(name), one) if isinstance(one, list) else ("", [one])
        yield from ((listed, part) for part in parts if isinstance(part, dict))


def _plain(name: str) -> str:
    return _MARKS.sub("", name.casefold())


def _is_made(one: Object, listed: str) -> bool:
    """Whether a theme, a persona or a finding is told, and nothing that somebody said as such.

    Args:
        one: An object.
        listed: What the list is called in which it stands.
    """
    fields = {_plain(name): held for name, held in one.items()}
    made = int(listed.removesuffix("s") in _MADE | _HEADED) + sum(
        name in _MADE or (name in _LISTED and isinstance(held, list | dict))
        for name, held in fields.items()
    )
    return made >= _TOLD and _SAID.isdisjoint(fields)
