"""What a run warns of: what readers doubt, talks of which nothing is evidence, and people who share only a first name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

from research.corpus.who.authored import Placed
from research.model import UNTOLD, Turn
from research.people.mention import Key
from research.readers.document import Document, Passage
from research.speakers.labels import canonical, is_generic
from research.text.length import some

NOBODY: Final = "nothing in it could be credited to a participant"
_UNLABELLED: Final = "write before each turn who says it, such as Moderator: and P1:, or export the talk once more with its speakers"
_COUNTED: Final = "write Moderator: in the file for the speaker who asks"
_NAMED: Final = (
    "put the label of whoever asks into moderators below [speakers] in research.toml "
    "(research inspect shows the labels), or list who answers in participants.csv"
)

_WEAK: Final = frozenset({"file", "name"})
"""Keys that a first name is no more than one of."""


def why_unheard(turns: Sequence[Turn], left_out: Sequence[Passage]) -> str:
    """Why a talk without a participant's words has none, and what would tell them.

    Args:
        turns: All turns of its file.
        left_out: What else stands in it.
    """
    unknown = [turn for turn in turns if turn.role == "unknown"]
    if not unknown:
        return f"{NOBODY}{_mostly(left_out)}"
    labels = {canonical(turn.speaker) for turn in unknown} - {""}
    advice = _UNLABELLED if not labels else _COUNTED if all(map(is_generic, labels)) else _NAMED
    return f"{UNTOLD}: {advice}"


def _mostly(left_out: Sequence[Passage]) -> str:
    """What most of the file was taken for."""
    letters = Counter[str]()
    for passage in left_out:
        letters[passage.reason] += len(passage.text)
    reason, most = max(letters.items(), key=lambda one: one[1], default=("", 0))
    return f": most of it is {reason}" if 2 * most > letters.total() else ""


def warnings_in(documents: Mapping[str, Document]) -> Iterator[str]:
    """What readers warn of, each in one sentence that names the files.

    Args:
        documents: Every file that was read, by its id.
    """
    files: dict[str, list[str]] = defaultdict(list)
    for name, held in documents.items():
        for warning in held.warnings:
            files[warning.removeprefix(f"{name}: ")].append(name)
    for warning, names in files.items():
        yield warning if any(name in warning for name in names) else f"{some(names)}: {warning}"


def same_name_warnings(places: Sequence[Placed], of: Mapping[str, str]) -> Iterator[str]:
    """What a reader should know of how people were told apart: of each place, and of talks that a first name alone makes one person's.

    Two people may have the same first name. Nothing is said where the files are called after them.

    Args:
        places: Every place where somebody speaks or writes.
        of: Person id by place.
    """
    yield from (place.warning for place in places if place.warning)
    files: dict[str, set[str]] = defaultdict(set)
    for place in places:
        if who := of.get(place.mention.at):
            files[who].add(place.source_id)
    several = {who for who, found in files.items() if len(found) > 1}
    keys: dict[str, set[Key]] = defaultdict(set)
    for place in places if several else ():
        if (who := of.get(place.mention.at)) in several:
            keys[who].update(place.mention.keys)
    told = []
    for who in sorted(several):
        names = {value for kind, value in keys[who] if kind == "name"}
        talks = sum(kind == "file" for kind, _ in keys[who])  # a second wording has the first's
        weak = all(kind in _WEAK for kind, _ in keys[who]) and len(names) == 1 < talks
        name = next(iter(names), "")
        called = all(name in PurePosixPath(file).stem.casefold() for file in files[who])
        if weak and " " not in name and not called:
            told.append(f"{some(sorted(files[who]))}: one person ({who})")
    if told:
        yield (
            f"{some(told, between='; ')}, as far as a first name tells; "
            "if several are called so, give each a row in participants.csv with the name and the file"
        )
