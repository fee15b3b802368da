"""Lines that ask and lines that answer, told by type, quotes, bullets and indents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise

from research.readers.transcript.blocks import Block
from research.readers.transcript.layouts.form import Layout, Roles, asker, share
from research.readers.transcript.layouts.questions import cut_at_question
from research.text.personal import own_words
from research.text.question_marks import QUESTION

_MANY = 3
_HALF = 0.5
_FEW = 0.3
_MOST_ANSWERED = 0.8


def find_tiers(free: Sequence[Block]) -> Layout | None:
    """The first form that fits the blocks without a label, None when none does."""
    for attempt in (
        _styled,
        _bold_answers,
        _quoted_questions,
        _quoted,
        _filled_guide,
        _nested,
        _indented,
        _listed,
        _bulleted,
    ):
        layout = attempt(free)
        if layout:
            return layout
    return None


def _styled(free: Sequence[Block]) -> Layout | None:
    """Questions in one type or as headings, answers in another: bold, slanted, plain."""
    by_style: dict[tuple[bool, bool, bool], list[Block]] = defaultdict(list)
    for block in free:
        first = block.first
        by_style[first.bold, first.italic, first.mark == "heading"].append(block)
    asking = {style for style, blocks in by_style.items() if share(blocks, _asks) >= _HALF}
    plain = (False, False, False)
    answers = [block for style in by_style.keys() - asking for block in by_style[style]]
    questions = [block for style in asking for block in by_style[style]]
    if plain in asking or len(questions) < 2 or not answers or share(answers, _asks) > _FEW:  # noqa: PLR2004
        return None
    roles: Roles = {block.first.number: "moderator" for block in questions}
    below = {above.first.number: block for above, block in pairwise(free)}
    cited = [
        b for b in questions if (one := below.get(b.first.number)) and one.first.mark == "quote"
    ]
    if len(cited) >= _MOST_ANSWERED * len(questions):
        roles |= {
            block.first.number: "participant" if block.first.mark == "quote" else "unknown"
            for block in answers
        }
        return Layout(
            name="questions in bold or as headings, answers in block quotes", roles=roles
        )
    nested = max(block.first.indent for block in questions)
    deeper = share(answers, lambda block: block.first.indent > nested) >= _HALF
    headed = min(block.first.number for block in questions)
    opening = min(block.first.number for block in questions if block.asks)
    roles |= {
        block.first.number: asker(deeper and block.asks and block.first.indent <= nested)
        if block.first.number > opening
        or (block.first.number > headed and own_words(block.text) > 0)
        else "unknown"  # nothing has been asked yet
        for block in answers
    }
    return Layout(name="questions in bold or as headings, answers in plain type", roles=roles)


def _bold_answers(free: Sequence[Block]) -> Layout | None:
    """A script in plain type, into which whoever listened put the answers in bold; NOTE: tells what they saw."""
    bold = [block for block in free if block.first.bold]
    plain = [block for block in free if not block.first.bold]
    answered = [
        above
        for above, below in pairwise(free)
        if below.first.bold and not above.first.bold and _is_question(above)
    ]
    asked = [block for block in plain if block.first.mark != "heading" and _is_question(block)]
    few = len(bold) < _MANY or len(answered) < max(_MANY, _HALF * len(asked))
    if few or share(bold, _asks) > _FEW or 2 * len(answered) < len(bold):
        return None
    roles: Roles = {block.first.number: "unknown" for block in plain}
    roles |= {block.first.number: "moderator" for block in asked}
    roles |= {
        block.first.number: "observer" if block.text.startswith("NOTE") else "participant"
        for block in bold
    }
    return Layout(name="answers in bold, below the questions in plain type", roles=roles)


def _filled_guide(free: Sequence[Block]) -> Layout | None:
    """Notes typed into the guide, as in `* How often? Twice a week.`, say both."""
    bullets = [block for block in free if _is_bullet(block)]
    asking = [block for block in bullets if _is_question(block)]
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
    if _is_question(block) and _is_bullet(block):
        return False
    return block.first.indent > question.first.indent or not _is_bullet(block)


def _quoted_questions(free: Sequence[Block]) -> Layout | None:
    """Answers typed below the questions of a mail, which quotes them; what stands above is neither."""
    asked = [block for block in free if block.first.mark == "quote"]
    if len(asked) < 2 or share(asked, _is_question) < _HALF:  # noqa: PLR2004
        return None
    first = asked[0].first.number
    roles: Roles = {
        block.first.number: asker(block.first.mark == "quote")
        if block.first.number >= first
        else "unknown"
        for block in free
    }
    return Layout(name="questions in quotes, answers below them", roles=roles)


def _quoted(free: Sequence[Block]) -> Layout | None:
    return _two_tiers(
        free,
        lambda block: block.first.mark == "quote",
        "answers in block quotes under the questions",
    )


def _nested(free: Sequence[Block]) -> Layout | None:
    bullets = [block for block in free if _is_bullet(block)]
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


def _listed(free: Sequence[Block]) -> Layout | None:
    """Questions that a dash or a bullet tells from the answers, each with an answer right below."""
    asked = [block for block in free if _is_bullet(block)]
    if share(asked, _asks) < _HALF:
        return None
    name = "answers in plain type below questions with a dash"
    return _right_below(asked, free, lambda block: not _is_bullet(block), name)


def _bulleted(free: Sequence[Block]) -> Layout | None:
    """Questions as plain lines, and below each what was typed as bullets."""
    asked = [block for block in free if _asks(block) and not _is_bullet(block)]
    return _right_below(asked, free, _is_bullet, "answers as bullets below the questions")


def _right_below(
    asked: Sequence[Block], free: Sequence[Block], answers: Callable[[Block], bool], name: str
) -> Layout | None:
    """Two tiers from the first question on, where nearly each has an answer on the next line."""
    below = {above.first.number: block for above, block in pairwise(free)}
    answered = [
        block for block in asked if (other := below.get(block.first.number)) and answers(other)
    ]
    if len(asked) < 2 or len(answered) < _MOST_ANSWERED * len(asked):  # noqa: PLR2004
        return None
    first = asked[0].first.number
    return _two_tiers([block for block in free if block.first.number >= first], answers, name)


def _two_tiers(
    free: Sequence[Block], answers: Callable[[Block], bool], name: str
) -> Layout | None:
    below = [block for block in free if answers(block)]
    above = [block for block in free if not answers(block)]
    if len(above) < 2 or len(below) < 2 or share(above, _is_question) < _HALF:  # noqa: PLR2004
        return None
    if share(below, _asks) >= share(above, _asks):
        return None
    roles = {block.first.number: asker(not answers(block)) for block in free}
    return Layout(name=name, roles=roles)


def _is_question(block: Block) -> bool:
    return block.asks or any(mark in block.text for mark in QUESTION)


def _asks(block: Block) -> bool:
    return block.asks


def _is_bullet(block: Block) -> bool:
    return block.first.mark == "bullet"
