"""Who says what has no label, by the layout: indents, bullets, quotes, bold type, or question and answer in turns.

The first layout that fits gives each block a role. Where none fits, nobody is credited.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from research.readers.transcript.blocks import Block
from research.readers.transcript.labelling.roles import asks_questions, key
from research.readers.transcript.layouts.form import Layout, Roles, asker, given, share
from research.readers.transcript.layouts.monologue import find_monologue
from research.readers.transcript.layouts.tiers import find_script, find_tiers
from research.text.quote_marks import CLOSING, OPENING, has_quote_mark

_PROMPT = re.compile(
    r"^(?:(?:ok(?:ay)?|great|thanks|right|so|and|now|please|cool)[,. ]+)*"
    r"(?:tell (?:me|us)|describe|explain|show me|(?:walk|talk|take) me|can you|could you|imagine|let's)\b",
    re.IGNORECASE,
)
_QUOTATION = re.compile(rf"^[{OPENING}‘'](?P<said>.{{3,}}?)[.,…]?[{CLOSING}’'][.,]?$", re.DOTALL)
_MANY = 3
_FEWEST_QUOTED = 2
"""Where nobody but the quoted says I."""
_HALF = 0.5
_MOST = 0.6
_FEW, _HARDLY_ANY = 0.3, 0.1


LABELS = "labels"
UNTOLD = "no labels, and no layout that tells questions from answers"


def lay_out(blocks: Sequence[Block], *, recorded: bool = False) -> Layout:
    """The roles of blocks without a label, as far as the file's form tells them.

    In what is recorded everybody who was heard stands, labelled or not.
    """
    pairs = zip((None, *blocks), blocks, strict=False)
    free = [
        below
        for above, below in pairs
        if not (below.label or _awaits_words(above)) and (below.mark != "heading" or below.asks)
    ]
    labels = {key(block.label.label) for block in blocks if block.label}
    if not free:
        return Layout(name=LABELS)
    if len(labels) > 1 and (told := _above_answers(free, blocks) or _between_turns(free)):
        return told
    told = find_script(free, blocks) or (
        _where_labels_stop(blocks)
        if len(labels) > 1
        else _by_form(free, blocks, recorded=recorded)
    )
    return told.but(_probes(free, told), "moderator")


def _probes(free: Sequence[Block], told: Layout) -> list[Block]:
    """Bullets among the answers that ask, with an answer further in below them."""
    return [
        above
        for above, below in pairwise(free)
        if above.asks and above.mark == "bullet" and below.first.indent > above.first.indent
        if told.role(above) == told.role(below) == "participant"
    ]


def _by_form(free: Sequence[Block], blocks: Sequence[Block], *, recorded: bool) -> Layout:
    labelled = any(block.label for block in blocks)
    if recorded and not labelled:
        return Layout(name=UNTOLD)
    told = find_tiers(free) or _quotations(free) or _block_quotes(free)
    if told:
        return _above_headings(_with_quotations(told, free), blocks)
    return _one_label(blocks, free) if labelled else _unlabelled(free, blocks)


def _quotations(free: Sequence[Block]) -> Layout | None:
    """Notes of whoever watched, between whole quotations: only the quotations were said."""
    quoted = [block for block in free if _is_quotation(block)]
    noted = [block for block in free if not _is_quotation(block)]
    own = share(block.tells for block in noted)
    tell = share(block.tells for block in quoted) > _HALF
    fewest = _FEWEST_QUOTED if tell and not own else _MANY
    if len(quoted) < fewest or own > (_FEW if len(quoted) >= len(free) / 5 else _HARDLY_ANY):
        return None
    roles = given(quoted, "participant") | given(noted, "observer")
    roles |= given((block for block in noted if block.asks), "moderator")
    return Layout(name="quotations among notes", roles=roles)


def _block_quotes(free: Sequence[Block]) -> Layout | None:
    """Somebody's account of a talk, with what was said in block quotes."""
    talk = [block for block in free if block.mark != "heading"]
    quoted = [block for block in talk if block.mark == "quote"]
    noted = [block for block in talk if block.mark != "quote"]
    own, others = (share(block.tells for block in part) for part in (quoted, noted))
    asked = share(block.asks for block in quoted)
    if not noted or len(quoted) < _MANY or own < _FEW or others > _HARDLY_ANY or asked > _FEW:
        return None
    roles = given(quoted, "participant") | given(noted, "observer")
    return Layout(name="block quotes in an account of the talk", roles=roles)


def _with_quotations(told: Layout, free: Sequence[Block]) -> Layout:
    """The layout, with the quotations among notes too, where most answers are quotations."""
    answers = [block for block in free if told.role(block) == "participant"]
    if share(map(_is_quotation, answers)) <= _HALF:
        return told
    rest = (block for block in free if told.role(block) == "unknown")
    return told.but(filter(_is_quotation, rest), "participant")


def _above_headings(told: Layout, blocks: Sequence[Block]) -> Layout:
    """The layout, without what stands below a heading where questions in bold do: an introduction, or what follows the talk.

    Unless that is much of what follows the first question, or headings ask as often. Where answers have a label below
    their questions, what stands below anything else is none.
    """
    asked = [block for block in blocks if told.role(block) == "moderator"]
    named = [below.label for above, below in pairwise(blocks) if told.role(above) == "moderator"]
    labelled = share(label is not None for label in named) > _MOST
    if not labelled and share(block.first.bold for block in asked) <= _HALF:
        return told
    opening = next((block.number for block in asked if block.asks), 0)
    before: list[Block] = []
    apart: list[Block] = []
    headed = labelled
    for block in blocks:
        role = told.role(block)
        ends = block.label is not None if labelled else role == "moderator"
        begins = block.mark == "heading" or (labelled and role == "moderator")
        headed = not ends and (headed or begins)
        if headed and role == "participant":
            (before if block.number < opening else apart).append(block)
    told = told.but(before, "unknown")
    answers = sum(role == "participant" for role in told.roles.values())
    few = labelled or len(apart) <= _FEW * answers
    return told.but(apart, "unknown") if few else told


def _is_quotation(block: Block) -> bool:
    found = _QUOTATION.match(block.text)
    return found is not None and not has_quote_mark(found["said"])


def _awaits_words(above: Block | None) -> bool:
    """Whether the block above is a label alone on its line: what comes below is that speaker's."""
    return above is not None and above.label is not None and not above.text


def _one_label(blocks: Sequence[Block], free: Sequence[Block]) -> Layout:
    """Where only one speaker is labelled, the rest is the other's, as far as that can be told."""
    labelled = [block for block in blocks if block.label]
    label = labelled[0].label
    assert label is not None
    if asks_questions(label.label) or share(block.asks for block in labelled) >= _HALF:
        name = "only the moderator is labelled"
        told = (block for block in free if block.tells or block.number > labelled[0].number)
        return Layout(name=name, roles=given(told, "participant"))
    outer = min(block.indent for block in labelled)
    asked = (b for b in free if b.indent < outer or (b.asks and (b.gap or b.mark)))
    return Layout(name="only the participant is labelled", roles=given(asked, "moderator"))


def _above_answers(free: Sequence[Block], blocks: Sequence[Block]) -> Layout | None:
    """What stands further out than labelled answers, which are bullets below it: a guide, and notes on it."""
    answers = [b for b in blocks if b.label and not asks_questions(b.label.label)]
    inner = [b for b in answers if b.mark == "bullet" and b.indent]
    if len(inner) < 2 or len(inner) < len(answers) / 2:  # noqa: PLR2004
        return None
    roles: Roles = {}
    depth = inner[0].first.indent
    unlabelled = {block.number for block in free}
    for block in blocks:
        if block.label:
            depth = block.indent
        elif block.number in unlabelled and (block.indent < depth or block.first.box):
            roles[block.number] = "moderator" if _prompts(block) else "unknown"
    return Layout(name="questions above labelled answers", roles=roles) if roles else None


def _between_turns(free: Sequence[Block]) -> Layout | None:
    """`Question 2. How do you decide?`, or a heading that asks, between the turns of those who were given a list."""
    listed = [b for b in free if b.first.enumerator[:1].isupper() or b.mark == "heading"]
    roles = given((block for block in listed if block.asks), "moderator")
    name = "a list of questions between labelled turns"
    return Layout(name=name, roles=roles, script=frozenset(roles)) if len(roles) > 1 else None


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
    talk = [block for block in free if block.mark != "heading"]
    if _are_in_turns(talk):
        return Layout(name="question and answer in turns", roles=_in_turns(talk))
    return find_monologue(talk, blocks) or Layout(name=UNTOLD)


def _are_in_turns(talk: Sequence[Block]) -> bool:
    """Whether every other block asks: mostly, or of a few all of them and no other."""
    if len(talk) >= 2 * _MANY:
        return _parity(talk) is not None
    even, odd = ({_prompts(block) for block in talk[start::2]} for start in (0, 1))
    return len(talk) > _MANY and even | odd == {True, False} and len(even) == len(odd) == 1


def _in_turns(talk: Sequence[Block]) -> Roles:
    """Strictly alternating, else by questions; what follows no question is nobody's."""
    asking = _parity(talk)
    if asking is not None:
        return {block.number: asker(place % 2 == asking) for place, block in enumerate(talk)}
    roles: Roles = {}
    after_question = False
    for block in talk:
        roles[block.number] = (
            "moderator" if block.asks else "participant" if after_question else "unknown"
        )
        after_question = block.asks
    return roles


def _parity(talk: Sequence[Block]) -> int | None:
    """0 or 1 when every other block asks, None when they do not alternate."""
    even, odd = (share(map(_prompts, talk[start::2])) for start in (0, 1))
    if abs(even - odd) < _HALF or max(even, odd) < _MOST:
        return None
    return 0 if even > odd else 1


def _prompts(block: Block) -> bool:
    """Whether it asks, be it without a question mark."""
    return block.asks or bool(_PROMPT.match(block.text))
