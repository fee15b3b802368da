"""What the figures do and do not mean, in plain words, for page one."""

from __future__ import annotations

from collections import Counter, defaultdict

from research.model import Kind
from research.report.joins import Joined
from research.report.outcomes import coverage
from research.report.wording import count, in_kinds, listed, more, share

_FEW_PEOPLE = 12
_MOST_NOTES = 12
_MOST_FILES = 3
_SOME = 0.01
"""Share of excerpts in other languages below which they change no figure."""
_PEOPLE_COUNT = (
    "The size of a theme is the number of different people who raised it in their own "
    "words, never the number of mentions. Somebody who did not raise it may still have it."
)
_BY_A_PROGRAM = (
    "A program grouped these excerpts and named the groups. "
    "Read a theme's quotes before you repeat its figure."
)


def limits(joined: Joined) -> tuple[str, ...]:
    """Sentences that a reader should have read before quoting a figure."""
    said = (
        _heard(joined),
        _PEOPLE_COUNT,
        _unidentified(joined),
        _doubtful(joined),
        _few(joined),
        _languages(joined),
        _covered(joined),
        _BY_A_PROGRAM,
    )
    return tuple(filter(None, said))


def notes(joined: Joined) -> tuple[str, ...]:
    """What the stages could not do, each sentence once."""
    study = joined.study
    said = (_unheard(joined), *study.theming.notes, *study.society.notes, *study.sizing.notes)
    unique = tuple(dict.fromkeys(filter(None, said)))
    rest = more(len(unique) - _MOST_NOTES, "on the method page")
    return (*unique[:_MOST_NOTES], *filter(None, (rest,)))


def _unheard(joined: Joined) -> str:
    """Files that were read for nothing, as it is not known which of their words are a participant's."""
    unknown, heard = Counter[str](), set[str]()
    for turn in joined.study.reading.turns:
        if turn.role == "unknown":
            unknown[turn.source_id] += 1
        elif turn.role == "participant":
            heard.add(turn.source_id)
    silent = sorted(source for source in unknown if source not in heard)
    if not silent:
        return ""
    others = [count(len(silent) - _MOST_FILES, "more file")] if silent[_MOST_FILES:] else []
    files = listed([*silent[:_MOST_FILES], *others])
    turns = count(sum(unknown[source] for source in silent), "turn")
    return (
        f"{files}: nobody can tell who speaks in {turns}, so none of it is evidence. "
        "The sources page says what to do about each talk; tickets.agents says who is staff."
    )


def _heard(joined: Joined) -> str:
    people = len(joined.heard)
    if not people:
        return "Nobody was heard: no file of the study gave any evidence."
    kinds: dict[str, set[Kind]] = defaultdict(set)
    for item in joined.evidence:
        if item.excerpt.silent != "no answer":
            kinds[item.excerpt.person_id].add(item.excerpt.kind)
    heard = Counter(kind for own in kinds.values() for kind in own)
    twice = sum(len(own) > 1 for own in kinds.values())
    both = f", {twice:,} of them in more than one of these" if twice else ""
    by_kind = in_kinds(heard)
    where = f": {by_kind}" if len(heard) > 1 else f" {by_kind}"
    return (
        f"{count(people, 'person')} {'was' if people == 1 else 'were'} heard{where}{both}. "
        "They agreed to talk or chose to write; the figures speak for people like them."
    )


def _unidentified(joined: Joined) -> str:
    nameless = sum(joined.people[who].unidentified for who in joined.heard if who in joined.people)
    if not nameless:
        return ""
    return (
        f"{count(nameless, 'author')} of anonymous records could not be told apart: "
        "some may be the same person, or somebody who was interviewed. "
        "Where they are counted, the count is an upper bound."
    )


def _doubtful(joined: Joined) -> str:
    doubtful = [item.judgement.doubtful for item in joined.counted]
    if not any(doubtful):
        return ""
    return (
        f"{share(sum(doubtful), len(doubtful))} of what themes count is doubtful: the program is not sure that it states a "
        "problem, a need or a wish. It stays in, so that nothing is missed; people who are counted by that "
        "alone stand beside each figure as doubtful, and the ranking can be counted without them."
    )


def _few(joined: Joined) -> str:
    people = len(joined.heard)
    if not 0 < people < _FEW_PEOPLE:
        return ""
    return (
        f"{count(people, 'person')} {'is' if people == 1 else 'are'} few: "
        "a theme that is missing here may simply not have come up, and shares are wide ranges."
    )


def _languages(joined: Joined) -> str:
    spoken = Counter(item.excerpt.language for item in joined.evidence)
    told = sum(number for language, number in spoken.items() if language != "und")
    other = told - spoken["en"]
    if other < _SOME * told or not other:
        return ""
    part = share(spoken["en"], told)
    others = "The other excerpt" if other == 1 else f"The other {count(other, 'excerpt')}"
    return (
        f"{part[0].upper()}{part[1:]} of the excerpts are in English. {others} may be "
        f"grouped by language rather than by what {'it says' if other == 1 else 'they say'}: "
        "the packaged model knows English best, and embed.model in research.toml takes the "
        "folder of a multilingual one."
    )


def _covered(joined: Joined) -> str:
    covered = coverage(joined)
    if not covered.none:
        return ""
    return (
        f"{count(covered.none, 'excerpt')} that could have been in a theme "
        f"{'is' if covered.none == 1 else 'are'} in none; each is listed, with the nearest theme."
    )
