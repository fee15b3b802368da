"""What stays of a sentence when all that is filled in is dropped: its plain lower-case words.

Numbers, names, addresses and placeholders go. Of a desk's answers and a form's lines the same is left in every record.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np

MIN_FIXED: Final = 4
"""Shorter skeletons ("to hearing from") are alike by chance."""
_SHAPES: Final = "".join(
    one if one.islower() or one == "\n" else "." if one in "?!." else " " if one.isspace() else "#"
    for one in map(chr, range(128))
).encode("ascii") + bytes(128)
"""Of ASCII: small letters, ends of lines and of sentences, space, and what makes a word none of the fixed ones."""


def sharing(texts: Sequence[str], *, least: int) -> list[int]:
    """The places of texts that hold a skeleton which stands at least so often in all of them."""
    every, ends = array("q"), array("q")
    for text in texts:
        every.extend(skeletons(text))
        ends.append(len(every))
    parts, counts = np.unique(np.array(every), return_counts=True)
    often = frozenset(parts[counts >= least].tolist())
    spans = enumerate(pairwise((0, *ends)))
    return [place for place, (start, end) in spans if not often.isdisjoint(every[start:end])]


def skeletons(text: str) -> dict[int, int]:
    """What stays of each sentence when all that may vary is dropped; hashed, and its words."""
    shape = shaped(text)
    if isinstance(shape, bytes):
        parts = shape.replace(b"\n", b". ").split(b". ")
        fixed = ([*filter(bytes.isalpha, part.split())] for part in parts)
    else:  # as good as a comparison needs, at the price of three replacements
        told = shape.replace("\n", ". ").replace("? ", ". ").replace("! ", ". ")
        fixed = (fixed_in(part) for part in told.split(". "))
    return {hash(b" ".join(words)): len(words) for words in fixed if len(words) >= MIN_FIXED}


def shaped(text: str) -> bytes | str:
    """A text as long, from which `fixed_in` takes words: of ASCII, as most is, a table tells small letters from all else at once."""
    return text.encode("ascii").translate(_SHAPES) if text.isascii() else text


def fixed_in(shape: bytes | str) -> list[bytes]:
    """The words in small letters, encoded; every word of a script that has none."""
    if isinstance(shape, bytes):
        return [*filter(bytes.isalpha, shape.split())]
    letters = filter(str.isalpha, shape.split())
    return [word.encode("utf-8") for word in letters if word.islower() or word == word.lower()]
