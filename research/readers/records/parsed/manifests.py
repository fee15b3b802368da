"""JSON beside a study's data that describes a program, a set of data or a form of data."""

from __future__ import annotations

from research.readers.records.parsed.fields import Object

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
_FEWEST = 3


def is_manifest(root: object) -> bool:
    """Whether an object is a package's description, a deposit's, a notebook, a graph or a schema."""
    if not isinstance(root, dict):
        return False
    described: Object = root
    schema = "$schema" in described and not _SCHEMA.isdisjoint(described)
    return (
        schema
        or any(described.keys() >= form for form in (_NOTEBOOK, _GRAPH))
        or len(_DESCRIBED.intersection(described)) >= _FEWEST
    )
