"""Which personas people form: declared ones first, else groups that their attributes make."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import log

from research.model import Pairs, Person, Persona, PersonaRule
from research.text.nearest import meant

_MOST_GROUPS = 6
"""An attribute with more values than this is a description, not a grouping."""
_LEAST_PEOPLE = 2
_LEAST_KNOWN = 0.5
"""Share of people whose value must be known for an attribute to group them, if it is none of _TELLING."""
_LEAST_TOLD = 5
"""People of whom one of _TELLING must be known: interviews are described one by one, and nobody knows what those
are who only write tickets."""
_TRAIT_SHARE = 0.6
_NO_PERSONAS = (
    "No personas: nobody declared any, and no attribute groups people. "
    "A participants.csv with a persona column, or personas.toml, would make them."
)
_TELLING = ("persona", "segment", "role", "job", "plan", "type", "group", "team", "experience")
"""Attributes that researchers use to tell kinds of people apart, best first."""


def personas_of(
    people: Sequence[Person], *, rules: Sequence[PersonaRule]
) -> tuple[tuple[Persona, ...], tuple[str, ...]]:
    """The personas, and sentences about what could not be done.

    Args:
        people: Everybody with evidence; unidentified people belong to no persona.
        rules: The contents of personas.toml.
    """
    known = [person for person in people if not person.unidentified]
    if rules:
        return _declared_by_rules(known, rules)
    declared: dict[str, list[Person]] = defaultdict(list)
    for person in known:
        if person.persona:
            declared[person.persona].append(person)
    if declared:
        made = tuple(_persona(name, name, declared[name]) for name in sorted(declared))
        return made, _unplaced(known, declared)
    return _discovered(known)


def _declared_by_rules(
    people: Sequence[Person], rules: Sequence[PersonaRule]
) -> tuple[tuple[Persona, ...], tuple[str, ...]]:
    """The first rule that a person meets decides, so that nobody is counted twice."""
    groups: dict[str, list[Person]] = {rule.id: [] for rule in rules}
    for person in people:
        facts = _facts(person)
        met = next((rule.id for rule in rules if _meets(facts, rule)), None)
        if met is not None:
            groups[met].append(person)
    made = tuple(
        _persona(rule.id, rule.name, groups[rule.id], description=rule.description)
        for rule in rules
    )
    empty = tuple(
        f"Nobody with evidence belongs to the persona “{p.name}”."
        for p in made
        if not p.person_ids
    )
    return made, (*empty, *_unplaced(people, groups))


def unmet_rules(people: Sequence[Person], rules: Sequence[PersonaRule]) -> Iterator[str]:
    """A sentence for each column and value that personas.toml names and nobody has."""
    if not rules:
        return
    values: dict[str, dict[str, str]] = defaultdict(dict)
    for person in people:
        for name, value in _facts(person).items():
            values[name] |= {value.casefold(): value} if value else {}
    known = {name: found for name, found in values.items() if found}
    for rule in rules:
        either = (rule.id, rule.name)
        met = not rule.match and any(one.casefold() in known.get("persona", {}) for one in either)
        for name, accepted in () if met else rule.match or (("persona", (rule.id,)),):
            for said in _unmet(name, accepted, known):
                yield f"personas.toml, persona {rule.id}: {said}"


def _unmet(
    name: str, accepted: Sequence[str], known: Mapping[str, Mapping[str, str]]
) -> Iterator[str]:
    found = known.get(name.casefold())
    if not found:
        yield f"nothing is known of anybody under “{name}”{meant(name, known)}"
        return
    for value in accepted:
        if value.casefold() not in found:
            yield f"nobody’s {name} is “{value}”{meant(value, found.values())}"


def _facts(person: Person) -> dict[str, str]:
    """What is known of somebody, by names in small letters."""
    attributes = {name.casefold(): value for name, value in person.attributes}
    return {"persona": person.persona, "account": person.account, **attributes}


def _meets(facts: Mapping[str, str], rule: PersonaRule) -> bool:
    if not rule.match:
        return facts["persona"].casefold() in {rule.id.casefold(), rule.name.casefold()}
    return all(
        facts.get(name.casefold(), "").casefold() in {value.casefold() for value in accepted}
        for name, accepted in rule.match
    )


def _unplaced(people: Sequence[Person], groups: Mapping[str, Sequence[Person]]) -> tuple[str, ...]:
    left = len(people) - sum(map(len, groups.values()))
    if not left:
        return ()
    return (f"{left:,} of {len(people):,} identified people are in no persona.",)


def _discovered(people: Sequence[Person]) -> tuple[tuple[Persona, ...], tuple[str, ...]]:
    values: dict[str, dict[str, list[Person]]] = defaultdict(lambda: defaultdict(list))
    for person in people:
        for name, value in person.attributes:
            values[name.casefold()][value].append(person)
    usable = {
        name: groups
        for name, groups in values.items()
        if _groups_well(groups, least=_least(name, len(people))) and not _measures(groups)
    }
    if not usable:
        return (), (_NO_PERSONAS,)
    name = min(usable, key=lambda name: (_rank(name), -_evenness(usable[name]), name))
    made = tuple(
        _persona(f"{name}-{value}", f"{name}: {value}", usable[name][value], how_found=True)
        for value in sorted(usable[name])
    )
    placed = sum(map(len, usable[name].values()))
    known = "" if placed == len(people) else f", which is known of {placed:,} of {len(people):,}"
    return made, (f"Personas were not declared; people are grouped by “{name}”{known}.",)


def _least(name: str, total: int) -> float:
    known = _LEAST_KNOWN * total
    return known if _rank(name) == len(_TELLING) else min(known, _LEAST_TOLD)


def _groups_well(groups: Mapping[str, Sequence[Person]], *, least: float) -> bool:
    sizes = [len(group) for group in groups.values()]
    return (
        2 <= len(sizes) <= _MOST_GROUPS  # noqa: PLR2004
        and sum(sizes) >= least
        and sorted(sizes)[-2] >= _LEAST_PEOPLE
    )


def _measures(groups: Collection[str]) -> bool:
    """Whether all values are numbers but one or none: a score or a count is no kind of person."""
    return sum(value.replace(".", "").isdecimal() for value in groups) >= len(groups) - 1 > 1


def _rank(name: str) -> int:
    return next((i for i, word in enumerate(_TELLING) if word in name), len(_TELLING))


def _evenness(groups: Mapping[str, Sequence[Person]]) -> float:
    """Shannon entropy of the group sizes: even groups tell more."""
    total = sum(map(len, groups.values()))
    return -sum(len(g) / total * log(len(g) / total) for g in groups.values())


def _persona(
    persona_id: str,
    name: str,
    people: Sequence[Person],
    *,
    description: str = "",
    how_found: bool = False,
) -> Persona:
    return Persona(
        id=persona_id,
        name=name,
        how="discovered" if how_found else "declared",
        description=description,
        person_ids=tuple(sorted(person.id for person in people)),
        traits=_traits(people),
    )


def _traits(people: Sequence[Person]) -> Pairs:
    """Attribute values that most of the group share."""
    if len(people) < _LEAST_PEOPLE:
        return ()
    tally = Counter(pair for person in people for pair in person.attributes if pair[1])
    return tuple(
        sorted(
            pair
            for pair, n in tally.items()
            if n >= max(_LEAST_PEOPLE, _TRAIT_SHARE * len(people))
        )
    )
