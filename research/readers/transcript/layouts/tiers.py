"""Lines that ask and lines that answer, told by numbers, type, quotes, bullets and indents."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise

from research.readers.transcript.blocks import Block
from research.readers.transcript.layouts.form import Layout, Roles, asker, given, share
from research.readers.transcript.lines import cut_at_question
from research.text.personal import own_words
from research.text.question_marks import QUESTION

_MANY = 3
_HALF = 0.5
_FEW = 0.3
_MOST_ANSWERED = 0.8
_FEWEST_TURNS = 10
_TIMES = 2
"""How much more often than the other somebody asks whose questions are few."""


def find_script(free: Sequence[Block], blocks: Sequence[Block]) -> Layout | None:
    """A numbered script of tasks, with what the participant says below each."""
    steps = [block for block in free if block.first.enumerator]
    others = [block for block in free if not block.first.enumerator]
    if len(steps) < _MANY or len(others) < len(steps) / 4 or len(free) < len(blocks) / 2:
        return None
    asked = given(steps, "moderator")
    answered = sum(a.number in asked and b.number not in asked for a, b in pairwise(free))
    own = share(block.tells for block in steps) > _FEW or not _grows(steps)
    if own or answered < max(2, len(steps) / 4):
        return None
    answers = _below_steps(blocks, asked)
    told = _further_in([block for block in others if block.number in answers], steps)
    roles = asked | given(others, "unknown") | given(told, "participant")
    name = "a numbered script with the answers below it"
    return Layout(name=name, roles=roles, script=frozenset(asked))


def _below_steps(blocks: Sequence[Block], steps: Roles) -> set[int]:
    """First lines of what stands below a step, or above all where somebody thinks aloud there.

    What a heading parts from its step is none, unless most of it is parted so.
    """
    first = min(steps)
    above = [block for block in blocks if block.number < first]
    aloud = any(block.tells for block in above)
    below, apart = {block.number for block in above if aloud}, set[int]()
    headed = False
    for block in blocks:
        if block.number in steps or block.mark == "heading":
            headed = block.number not in steps
        elif block.number > first:
            (apart if headed else below).add(block.number)
    return below | apart if len(apart) > len(below) else below


def _further_in(told: Sequence[Block], steps: Sequence[Block]) -> Sequence[Block]:
    """The answers without bullets in bold as far out as the steps, where most stand further in: there the script goes on."""
    step = max(block.indent for block in steps)
    outer = [block for block in told if _is_bullet(block) and block.indent <= step]
    if len(outer) >= _FEW * sum(map(_is_bullet, told)):
        return told
    return [block for block in told if block not in outer or not block.first.bold]


def _grows(steps: Sequence[Block]) -> bool:
    """Numbers of a script mostly go up; numbers that begin a sentence do not."""
    found = (re.search(r"\d+", block.first.enumerator) for block in steps)
    numbers = [int(number[0]) for number in found if number]
    ups = sum(one <= other for one, other in pairwise(numbers))
    return len(numbers) < _MANY or ups >= 0.7 * (len(numbers) - 1)


def find_tiers(free: Sequence[Block]) -> Layout | None:
    """The first form that fits the blocks without a label, None when none does."""
    for attempt in (
        _styled,
        _emphasised_answers,
        _quoted,
        _filled_guide,
        _indented,
        _listed,
        _bulleted,
        _indented_below,
    ):
        layout = attempt(free)
        if layout:
            return layout
    return None


def _styled(free: Sequence[Block]) -> Layout | None:
    """Questions in one type or as headings, answers in another: bold, slanted, plain."""
    by_style: dict[tuple[bool, bool, bool], list[Block]] = defaultdict(list)
    for block in free:
        by_style[_style(block)].append(block)
    asking = {style for style, blocks in by_style.items() if _ask(blocks) >= _HALF}
    plain = (False, False, False)
    changes = [_style(above) != _style(below) for above, below in pairwise(free)]
    if not asking and len(by_style) == 2 and share(changes) >= _MOST_ANSWERED:  # noqa: PLR2004
        # Two who take turns in two types: whoever asks also says Okay.
        most, least = sorted(by_style, key=lambda style: _ask(by_style[style]), reverse=True)
        sure = len(free) >= _FEWEST_TURNS and _ask(by_style[most]) >= _TIMES * _ask(
            by_style[least]
        )
        asking = {most} if sure and _ask(by_style[most]) > _FEW / 2 else asking
    answers = [block for style in by_style.keys() - asking for block in by_style[style]]
    questions = [block for style in asking for block in by_style[style]]
    if plain in asking or len(questions) < 2 or not answers or _ask(answers) > _FEW:  # noqa: PLR2004
        return None
    asked = given(questions, "moderator")
    quotes = [block for block in answers if block.mark == "quote"]
    cited = sum(above.number in asked for above, below in pairwise(free) if below.mark == "quote")
    if cited >= _MOST_ANSWERED * len(questions):
        name = "questions in bold or as headings, answers in block quotes"
        return Layout(
            name=name, roles=given(free, "unknown") | asked | given(quotes, "participant")
        )
    nested = max(block.indent for block in questions)
    deeper = share(block.indent > nested for block in answers) >= _HALF
    opening = min(block.number for block in questions if block.asks)
    told = (  # before that nothing has been asked yet
        block
        for block in answers
        if block.number > opening or (block.number > min(asked) and own_words(block.text))
    )
    roles = {b.number: asker(deeper and b.asks and b.indent <= nested) for b in told}
    name = "questions in bold or as headings, answers in plain type"
    return Layout(name=name, roles=given(free, "unknown") | asked | roles)


def _style(block: Block) -> tuple[bool, bool, bool]:
    return block.first.bold, block.first.italic, block.mark == "heading"


def _emphasised_answers(free: Sequence[Block]) -> Layout | None:
    """A script in plain type, into which whoever listened put the answers in bold or slanted; NOTE: tells what they saw."""
    bold = [block for block in free if block.first.bold]
    marked = bold or [block for block in free if block.first.italic]
    told = given(marked, "participant")
    plain = [block for block in free if block.number not in told]
    answered = [
        above
        for above, below in pairwise(free)
        if below.number in told and above.number not in told and _is_question(above)
    ]
    asked = [block for block in plain if block.mark != "heading" and _is_question(block)]
    few = len(marked) < _MANY or len(answered) < max(_MANY, _HALF * len(asked))
    if few or _ask(marked) > _FEW or 2 * len(answered) < len(marked):
        return None
    roles = given(plain, "unknown") | given(asked, "moderator") | told
    roles |= given((block for block in marked if block.text.startswith("NOTE")), "observer")
    return Layout(name="emphasised answers below the questions in plain type", roles=roles)


def _filled_guide(free: Sequence[Block]) -> Layout | None:
    """Notes typed into the guide, as in `* How often? Twice a week.`, say both."""
    bullets = [block for block in free if _is_bullet(block)]
    asking = [block for block in bullets if _is_question(block)]
    answered = {block.number for block in asking if all(cut_at_question(block.text))}
    talk = sum(
        above.asks and _is_bullet(below) and not _is_question(below)
        for above, below in pairwise(free)
    )
    if len(answered) < 2 or len(asking) < len(free) / 4 or talk > len(answered):  # noqa: PLR2004
        return None
    roles: Roles = {}
    unanswered: set[int] = set()
    above: Block | None = None
    for block, below in zip(free, (*free[1:], None), strict=True):
        number = block.number
        if number in answered:
            roles[number] = "participant"
        elif block.asks:
            roles[number] = "moderator"
            if below is None or not _answers(below, block):
                unanswered.add(number)
        else:
            roles[number] = "participant" if above and _answers(block, above) else "unknown"
        above = block if block.asks or number in answered else above
    cut, open_ = frozenset(answered), frozenset(unanswered)
    return Layout(name="notes typed into the guide", roles=roles, cut=cut, unanswered=open_)


def _answers(block: Block, question: Block) -> bool:
    """Whether it stands below the question as its answer does: deeper, or without a bullet."""
    if _is_question(block) and _is_bullet(block):
        return False
    return block.indent > question.first.indent or not _is_bullet(block)


def _quoted(free: Sequence[Block]) -> Layout | None:
    name = "answers in block quotes under the questions"
    return _two_tiers(free, lambda block: block.mark == "quote", name)


def _indented(free: Sequence[Block]) -> Layout | None:
    bullets = [block for block in free if _is_bullet(block)]
    nested = bool(bullets) and len(bullets) >= len(free) / 2
    outer = min((block.indent for block in (bullets if nested else free)), default=0)
    name = f"answers {'nested' if nested else 'indented'} under the questions"
    return _two_tiers(free, lambda block: block.indent > outer, name)


def _listed(free: Sequence[Block]) -> Layout | None:
    """Questions that a dash or a bullet tells from the answers, each with an answer right below."""
    asked = [block for block in free if _is_bullet(block)]
    if _ask(asked) < _HALF:
        return None
    name = "answers in plain type below questions with a dash"
    told = _right_below(asked, free, lambda block: not _is_bullet(block), name)
    return told.but(_parted(free, told), "unknown") if told else None


def _parted(free: Sequence[Block], told: Layout) -> list[Block]:
    """What a blank line parts from an answer, where hardly any answer is parted from its question: Now show them the map."""
    pairs = [
        (above, below) for above, below in pairwise(free) if told.role(below) == "participant"
    ]
    first = [below.gap for above, below in pairs if told.role(above) == "moderator"]
    if share(first) > _FEW / 3:
        return []
    return [below for above, below in pairs if below.gap and told.role(above) == "participant"]


def _bulleted(free: Sequence[Block]) -> Layout | None:
    """Questions as plain lines, and below each what was typed as bullets."""
    asked = [block for block in free if block.asks and not _is_bullet(block)]
    return _right_below(asked, free, _is_bullet, "answers as bullets below the questions")


def _indented_below(free: Sequence[Block]) -> Layout | None:
    """Flush questions with indented answers below each, among other flush lines, which are nobody's, and below which only who says I is heard."""
    asked = [block for block in free if block.asks and not block.indent]
    told = given(asked, "moderator")
    right_below = sum(above.number in told and below.indent > 0 for above, below in pairwise(free))
    answers: list[Block] = []
    below = False
    for block in free:
        if not block.indent:
            below = block.number in told
        elif below or block.tells:
            answers.append(block)
    if len(asked) < 2 or right_below < len(asked) or _ask(answers) > _FEW:  # noqa: PLR2004
        return None
    name = "indented answers, each below a question"
    return Layout(name=name, roles=given(free, "unknown") | told | given(answers, "participant"))


def _right_below(
    asked: Sequence[Block], free: Sequence[Block], answers: Callable[[Block], bool], name: str
) -> Layout | None:
    """Two tiers from the first question on, where nearly each has an answer on the next line."""
    told = given(asked, "moderator")
    answered = sum(above.number in told and answers(below) for above, below in pairwise(free))
    if len(asked) < 2 or answered < _MOST_ANSWERED * len(asked):  # noqa: PLR2004
        return None
    return _two_tiers([b for b in free if b.number >= asked[0].number], answers, name)


def _two_tiers(
    free: Sequence[Block], answers: Callable[[Block], bool], name: str
) -> Layout | None:
    below = [block for block in free if answers(block)]
    above = [block for block in free if not answers(block)]
    few = len(above) < 2 or len(below) < 2  # noqa: PLR2004
    if few or share(map(_is_question, above)) < _HALF or _ask(below) >= _ask(above):
        return None
    return Layout(name=name, roles=given(above, "moderator") | given(below, "participant"))


def _is_question(block: Block) -> bool:
    return block.asks or any(mark in block.text for mark in QUESTION)


def _ask(blocks: Sequence[Block]) -> float:
    """The share of the blocks that ask."""
    return share(block.asks for block in blocks)


def _is_bullet(block: Block) -> bool:
    return block.mark == "bullet"
