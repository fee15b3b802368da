"""What a reader of many files should be told: each warning once, and what to do about a talk of which nothing is evidence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from research.model import UNTOLD, Turn
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
