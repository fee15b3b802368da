"""Protection of a reading: people and numbers masked in every text, id and fact that will be stored."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import PurePosixPath

from research.corpus.names.cued import cued
from research.corpus.names.manners import mannered
from research.corpus.names.signed import in_addresses, signed
from research.corpus.who.filenames import Named
from research.corpus.who.heads import is_name
from research.model import Identity, Person, Reading, Turn
from research.protect.forms import folded_words
from research.protect.mask import Protector
from research.protect.names import SOMEBODY
from research.protect.residue import residue
from research.settings import Settings

SAME_AS = "the same session as "
"""Before the path of the file that a copy is of."""
_COPY_OF = "copy of record "
_WHO = re.compile(
    r"(?:lead(?:er)?|manager(?:in)?|supervisor|boss|coach|mentor|interviewer|moderator|researcher|teacher|doctor|instructor|lecturer|"
    r"professor|prof|tutor|trainer|clinician|physician|advis[eo]r|enumerator|dozent(?:in)?|lehrer(?:in)?|docente|profesora?|enseignante?|"
    r"therapist|nurse|contact|buddy|recruiter|chef|vorgesetzte[rn]?|leitung|leiter(?:in)?|jefe|jefa|"
    r"responsable|responsabile|by)[^\w]*$",
    re.IGNORECASE,
)
"""Ends the name of an attribute whose values are people."""
_SEVERAL_WORDS = re.compile(r"[^\W\d_]{2,}[._ -][^\W\d_]{2,}")
_COUNTED = re.compile(r"[a-z]{0,12} ?[\d:.,]+")
"""A locator that names nobody: row 12, 00:01:02."""


def protected(reading: Reading, *, named: Mapping[str, Named], settings: Settings) -> Reading:
    """The reading as it may be stored; only its identities still name anybody.

    Args:
        reading: With texts as they were written, and everybody whom fields, heads and labels name.
        named: Whom the files are named after.
        settings: What to mask.
    """
    mask = _protector(reading, named, settings)
    paths = {source.id: source.id for source in reading.sources}
    if settings.protect.file_names:
        paths = _paths(reading, named, mask)
    turns = tuple(_masked(turn, mask, paths) for turn in reading.turns)
    renamed = {path: shown for path, shown in paths.items() if shown != path}
    warnings = [_renamed(warning, renamed) for warning in reading.warnings]
    return replace(
        reading,
        sources=tuple(
            replace(source, id=paths[source.id], reason=_reason(source.reason, paths, mask))
            for source in reading.sources
        ),
        turns=turns,
        people=tuple(_person(person, mask) for person in reading.people),
        left_out=tuple(
            replace(
                part,
                source_id=paths[part.source_id],
                locator=_locator(part.locator, mask),
                text=mask.text(part.text),
            )
            for part in reading.left_out
        ),
        warnings=(
            *map(mask.text, warnings),
            *residue(turns, settings.protect),
            *_named_paths(paths, mask),
        ),
        identities=(
            *reading.identities,  # and the files, so that whoever may see names finds them
            *(Identity(person_id=new, kind="file", value=old) for old, new in renamed.items()),
        ),
    )


def unaddressed(record_id: str) -> str:
    """An id that holds an address names whoever has it: a mail's own id, a table keyed by mail."""
    return _hashed(record_id) if "@" in record_id else record_id


def _hashed(record_id: str) -> str:
    return f"m-{hashlib.sha256(record_id.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"


def shown_id(reading: Reading, file_id: str) -> str:
    """The id under which a protected reading holds a file."""
    ids = {source.id for source in reading.sources}
    shown = (i for i in reading.identities if i.kind == "file" and i.value == file_id)
    return next((one.person_id for one in shown if one.person_id in ids), file_id)


def _led_by(people: Iterable[Person]) -> Iterator[str]:
    """The names that attributes such as "Team lead" give."""
    values = {v for one in people for key, v in one.attributes if _WHO.search(key)}
    yield from (value for value in sorted(values) if " " in value and is_name(value))


def _protector(reading: Reading, named: Mapping[str, Named], settings: Settings) -> Protector:
    manners = mannered(reading.turns)
    files = (one.name for one in named.values() if one.sure)
    names = sorted({*files, *_led_by(reading.people)})
    more = [Identity(person_id=SOMEBODY, kind="name", value=name) for name in names]
    known = {
        w for one in reading.identities if one.kind == "name" for w in folded_words(one.value)
    }
    confirmed = signed(reading.turns, reading.identities)
    protector = Protector(
        (*reading.identities, *confirmed, *_others((*more, *manners.told), known)),
        settings=settings.protect,
        likely=tuple(_others(manners.likely, known)),
        cued=(*_others(cued(reading.turns), known), *in_addresses(reading.identities)),
    )
    writers = ["" if turn.kind == "interview" else turn.person_id for turn in reading.turns]
    protector.learn([turn.text for turn in reading.turns], writers=writers)
    return protector


def _others(found: Iterable[Identity], known: AbstractSet[str]) -> Iterator[Identity]:
    """The identities without those whose names a field, a head or a label gives already, as of most who sign."""
    for one in found:
        words = folded_words(one.value)
        if known >= set(words):
            continue
        owned = words[:1] and words[0].endswith("s") and words[0][:-1] in known - {*words}
        yield replace(one, value=one.value.split()[0]) if owned else one  # Vogels Karte


def _paths(reading: Reading, named: Mapping[str, Named], mask: Protector) -> dict[str, str]:
    """What each file is called, by its path: the same, but for the names in it."""
    heard: dict[str, set[str]] = defaultdict(set)
    for turn in reading.turns:
        if turn.role == "participant" and turn.person_id:
            heard[turn.source_id].add(turn.person_id)
    paths: dict[str, str] = {}
    taken = {source.id for source in reading.sources}
    for source in reading.sources:
        owner = next(iter(heard[source.id])) if len(heard[source.id]) == 1 else ""
        after = named.get(source.id)
        shown = mask.path(source.id, owner=owner, named=after.name if after else "")
        path, number = PurePosixPath(shown), 1
        while shown in taken and shown != source.id:
            number += 1
            shown = str(path.with_name(f"{path.stem}~{number}{path.suffix}"))
        paths[source.id] = shown
        taken.add(shown)
    return paths


def _named_paths(paths: Mapping[str, str], mask: Protector) -> Iterator[str]:
    """That names of files are printed as they are: a quote is proved by the file it stands in."""
    named = [shown for shown in paths.values() if mask.path(shown) != shown]
    if named:
        count = "1 file is" if len(named) == 1 else f"{len(named)} files are"
        yield (
            f"{count} named after people, and the report prints where quotes stand ({named[0]}); "
            "rename what must not be seen, or set file_names = true under [protect]"
        )


def _renamed(said: str, renamed: Mapping[str, str]) -> str:
    for path, shown in renamed.items():
        said = said.replace(path, shown)
    return said


def _reason(reason: str, paths: Mapping[str, str], mask: Protector) -> str:
    """A reason with the names of the files and records in it as they are shown."""
    if reason.startswith(_COPY_OF):
        return f"{_COPY_OF}{_record(reason.removeprefix(_COPY_OF), mask)}"
    if not reason.startswith(SAME_AS):
        return reason
    path, sign, rest = reason.removeprefix(SAME_AS).partition(";")
    return f"{SAME_AS}{paths.get(path, path)}{sign}{rest}"


def _person(person: Person, mask: Protector) -> Person:
    account, attributes = mask.account(person.account), mask.facts(person.attributes)
    if (account, attributes) == (person.account, person.attributes):
        return person
    return replace(person, account=account, attributes=attributes)


def _locator(locator: str, mask: Protector) -> str:
    return locator if _COUNTED.fullmatch(locator) else mask.path(mask.text(locator))


def _record(record_id: str, mask: Protector) -> str:
    """The id of a record, unless it is somebody's whole name: wanda.pilz-0; MARS-101 is a project's."""
    if not _SEVERAL_WORDS.search(record_id) or mask.text(record_id) == record_id:
        return record_id
    return _hashed(record_id)


def _masked(turn: Turn, mask: Protector, paths: Mapping[str, str]) -> Turn:
    """The turn itself where nothing is masked, as in most: a copy costs more than the look."""
    source_id = paths[turn.source_id]
    text, question = mask.text(turn.text), mask.text(turn.question)
    speaker, account = mask.label(turn.speaker), mask.account(turn.account)
    locator, reason = _locator(turn.locator, mask), _reason(turn.reason, paths, mask)
    record = _record(turn.record_id, mask)
    before = (turn.text, turn.question, turn.speaker, turn.account, turn.locator, turn.record_id)
    after = (text, question, speaker, account, locator, record)
    if after == before and source_id == turn.source_id:
        return replace(turn, reason=reason) if reason != turn.reason else turn
    return replace(
        turn,
        id=f"{source_id}#{record}{turn.id[len(turn.source_id) + 1 + len(turn.record_id) :]}",
        source_id=source_id,
        record_id=record,
        locator=locator,
        text=text,
        speaker=speaker,
        account=account,
        question=question,
        reason=reason,
    )
