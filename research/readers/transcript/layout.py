"""Who says what no label claims: indents, bullets, quotes, bold type and turns of the talk.

Each layout has lines that ask and lines that answer. Where no layout fits, nobody is credited.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

from research.model import Role
from research.readers.transcript.blocks import Block
from research.readers.transcript.questions import cut_at_question
from research.readers.transcript.roles import asks_questions, key

Roles: TypeAlias = dict[int, Role]
"""Role by the number of a block's first line."""

_FIRST_PERSON = re.compile(
    r"\b(?:I|I['’]\w+|we|my|me|our|us|mi|mio|mia|io|ho|sono|ich|mir|mein|je|moi|mon|yo|mi|eu)\b"
)
_PROMPT = re.compile(
    r"^(?:(?:ok(?:ay)?|great|thanks|right|so|and|now|please|cool)[,. ]+)*"
    r"(?:tell (?:me|us)|describe|explain|show me|(?:walk|talk|take) me|can you|could you|imagine|let's)\b",
    re.IGNORECASE,
)
_ASKED_YOU = re.compile(r"\b(?:you|your)\b(?! know\?)[^.?!]{0,200}\?", re.IGNORECASE)
_SELF_NARRATED = re.compile(
    r"^(?:warm[- ]?up|task|scenario|exercise|think[- ]aloud|step|part|reflection|written reflection|diary|day|week)\b",
    re.IGNORECASE,
)
_MANY = 3
_HALF = 0.5
_MOST = 0.6
_FEW = 0.3


LABELS = "labels"
UNTOLD = "no labels, and no layout that tells questions from answers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What the form of a file says about who speaks."""

    name: str
    roles: Roles = field(default_factory=dict)
    script: frozenset[int] = frozenset()
    """First lines of blocks that begin with a number to be left off."""
    cut: frozenset[int] = frozenset()
    """First lines of blocks that hold a question and its answer."""
    unanswered: frozenset[int] = frozenset()
    """First lines of blocks that hold a question nobody answered."""


def lay_out(blocks: Sequence[Block], *, recorded: bool = False) -> Layout:
    """The roles of blocks without a label, as far as the file's form tells them.

    Args:
        blocks: The file's blocks in order.
        recorded: Whether everybody who was heard stands in it, labelled or not.
    """
    pairs = zip((None, *blocks), blocks, strict=False)
    free = [below for above, below in pairs if not below.label and not _awaits_words(above)]
    labels = {key(block.label.label) for block in blocks if block.label}
    if not free:
        return Layout(name=LABELS)
    return _script(free, blocks) or (
        _where_labels_stop(blocks)
        if len(labels) > 1
        else _by_form(free, blocks, recorded=recorded)
    )


def _by_form(free: Sequence[Block], blocks: Sequence[Block], *, recorded: bool) -> Layout:
    labelled = any(block.label for block in blocks)
    if recorded and not labelled:
        return Layout(name=UNTOLD)
    for attempt in (_bold, _quoted, _filled_guide, _nested, _indented):
        layout = attempt(free)
        if layout:
            return layout
    return _one_label(blocks, free) if labelled else _unlabelled(free, blocks)


def _awaits_words(above: Block | None) -> bool:
    """A label that stands alone on its line claims whatever comes below it."""
    return above is not None and above.label is not None and not above.text


def _script(free: Sequence[Block], blocks: Sequence[Block]) -> Layout | None:
    """A numbered script of tasks, with what the participant says below each."""
    steps = [block for block in free if block.first.enumerator]
    others = [block for block in free if not block.first.enumerator]
    if len(steps) < _MANY or len(others) < len(steps) / 4 or len(free) < len(blocks) / 2:
        return None
    if _share(steps, _speaks_of_self) > _FEW or not _grows(steps):
        return None
    roles = {block.first.number: _asker(bool(block.first.enumerator)) for block in free}
    return Layout(
        name="a numbered script with the answers below it",
        roles=roles,
        script=frozenset(block.first.number for block in steps),
    )


def _bold(free: Sequence[Block]) -> Layout | None:
    """Questions in bold type or as headings, answers in plain type."""
    strong = [block for block in free if block.first.bold or block.first.mark == "heading"]
    questions = [block for block in strong if block.asks]
    plain = [block for block in free if not (block.first.bold or block.first.mark == "heading")]
    if len(questions) < 2 or not plain or len(questions) < len(strong) / 3:  # noqa: PLR2004
        return None
    roles: Roles = {block.first.number: "participant" for block in plain}
    roles |= {block.first.number: "moderator" for block in strong if not block.first.mark}
    roles |= {block.first.number: "moderator" for block in questions}
    return Layout(name="questions in bold or as headings, answers in plain type", roles=roles)


def _filled_guide(free: Sequence[Block]) -> Layout | None:
    """Notes typed into the guide, as in `* How often? Twice a week.`, say both."""
    bullets = [block for block in free if block.first.mark == "bullet"]
    asking = [block for block in bullets if "?" in block.text]
    answered = {block.first.number for block in asking if all(cut_at_question(block.text))}
    if len(answered) < 2 or len(asking) < len(free) / 4:  # noqa: PLR2004
        return None
    roles: Roles = {}
    unanswered: set[int] = set()
    above: Block | None = None
    for block, below in zip(free, (*free[1:], None), strict=True):
        number = block.first.number
        if number in answered:
            roles[number] = "participant"
        elif block.asks:
            roles[number] = "moderator"
            if below is None or not _answers(below, block):
                unanswered.add(number)
        else:
            roles[number] = "participant" if above and _answers(block, above) else "unknown"
        above = block if block.asks or number in answered else above
    name = "notes typed into the guide"
    return Layout(
        name=name, roles=roles, cut=frozenset(answered), unanswered=frozenset(unanswered)
    )


def _answers(block: Block, question: Block) -> bool:
    """Whether it stands below the question as its answer does: deeper, or without a bullet."""
    if "?" in block.text and block.first.mark == "bullet":
        return False
    return block.first.indent > question.first.indent or block.first.mark != "bullet"


def _quoted(free: Sequence[Block]) -> Layout | None:
    return _two_tiers(
        free,
        lambda block: block.first.mark == "quote",
        "answers in block quotes under the questions",
    )


def _nested(free: Sequence[Block]) -> Layout | None:
    bullets = [block for block in free if block.first.mark == "bullet"]
    if not bullets or len(bullets) < len(free) / 2:
        return None
    outer = min(block.first.indent for block in bullets)
    return _two_tiers(
        free, lambda block: block.first.indent > outer, "answers nested under the questions"
    )


def _indented(free: Sequence[Block]) -> Layout | None:
    outer = min((block.first.indent for block in free), default=0)
    return _two_tiers(
        free, lambda block: block.first.indent > outer, "answers indented under the questions"
    )


def _two_tiers(
    free: Sequence[Block], answers: Callable[[Block], bool], name: str
) -> Layout | None:
    below = [block for block in free if answers(block)]
    above = [block for block in free if not answers(block)]
    if len(above) < 2 or len(below) < 2 or _share(above, _is_question) < _HALF:  # noqa: PLR2004
        return None
    if _share(below, lambda block: block.asks) >= _share(above, lambda block: block.asks):
        return None
    roles = {block.first.number: _asker(not answers(block)) for block in free}
    return Layout(name=name, roles=roles)


def _one_label(blocks: Sequence[Block], free: Sequence[Block]) -> Layout:
    """Only one speaker is labelled: what is not theirs is the other's, where that can be told."""
    labelled = [block for block in blocks if block.label]
    label = labelled[0].label
    assert label is not None
    if asks_questions(label.label) or _share(labelled, lambda block: block.asks) >= _HALF:
        roles: Roles = {block.first.number: "participant" for block in free}
        return Layout(name="only the moderator is labelled", roles=roles)
    outer = min(block.first.indent for block in labelled)
    roles = {
        block.first.number: "moderator"
        for block in free
        if block.first.indent < outer or (block.asks and (block.gap or block.first.mark))
    }
    return Layout(name="only the participant is labelled", roles=roles)


def _where_labels_stop(blocks: Sequence[Block]) -> Layout:
    """After the last label question and answer just alternate, if labels were the rule before."""
    last = max(place for place, block in enumerate(blocks) if block.label)
    carried_on = sum(block.label is None for block in blocks[:last])
    tail = blocks[last + 1 :]
    if not blocks[last].text:
        tail = tail[1:]
    if len(tail) < 2 or carried_on > last / 3 or not any(block.asks for block in tail):  # noqa: PLR2004
        return Layout(name=LABELS)
    return Layout(name="labels, then question and answer in turns", roles=_in_turns(tail))


def _unlabelled(free: Sequence[Block], blocks: Sequence[Block]) -> Layout:
    talk = [block for block in free if block.first.mark != "heading"]
    if len(talk) >= 2 * _MANY and _parity(talk) is not None:
        return Layout(name="question and answer in turns", roles=_in_turns(talk))
    if _is_monologue(talk, blocks):
        roles: Roles = {block.first.number: "participant" for block in talk}
        return Layout(name="one person's monologue", roles=roles)
    return Layout(name=UNTOLD)


def _in_turns(talk: Sequence[Block]) -> Roles:
    """Strictly alternating, else by questions; what follows no question is nobody's."""
    asking = _parity(talk)
    if asking is not None:
        return {
            block.first.number: _asker(place % 2 == asking) for place, block in enumerate(talk)
        }
    roles: Roles = {}
    after_question = False
    for block in talk:
        roles[block.first.number] = (
            "moderator" if block.asks else "participant" if after_question else "unknown"
        )
        after_question = block.asks
    return roles


def _parity(talk: Sequence[Block]) -> int | None:
    """0 or 1 when every other block asks, None when they do not alternate."""
    even, odd = (_share(talk[start::2], _prompts) for start in (0, 1))
    if abs(even - odd) < _HALF or max(even, odd) < _MOST:
        return None
    return 0 if even > odd else 1


def _prompts(block: Block) -> bool:
    """Whether it asks, be it without a question mark."""
    return block.asks or bool(_PROMPT.match(block.text))


def _is_monologue(talk: Sequence[Block], blocks: Sequence[Block]) -> bool:
    """One person thinks aloud: tasks as headings, or a first person whom nobody asks."""
    words = sum(len(block.text.split()) for block in talk)
    if not words:
        return False
    headings = [block for block in blocks if block.first.mark == "heading"]
    if any(_SELF_NARRATED.match(block.text) for block in headings):
        return True
    asked = sum(len(_ASKED_YOU.findall(block.text)) for block in talk)
    own = sum(len(_FIRST_PERSON.findall(block.text)) for block in talk)
    return own / words > 0.02 and asked <= max(1, words // 500)  # noqa: PLR2004


def _grows(steps: Sequence[Block]) -> bool:
    """Numbers of a script mostly go up; numbers that begin a sentence do not."""
    numbers = [
        int(found[0]) for block in steps if (found := re.search(r"\d+", block.first.enumerator))
    ]
    ups = sum(one <= other for one, other in pairwise(numbers))
    return len(numbers) < _MANY or ups >= 0.7 * (len(numbers) - 1)


def _share(blocks: Sequence[Block], holds: Callable[[Block], bool]) -> float:
    return sum(map(holds, blocks)) / len(blocks) if blocks else 0.0


def _is_question(block: Block) -> bool:
    return "?" in block.text


def _speaks_of_self(block: Block) -> bool:
    return bool(_FIRST_PERSON.search(block.text))


def _asker(asks: bool) -> Role:  # noqa: FBT001
    return "moderator" if asks else "participant"
