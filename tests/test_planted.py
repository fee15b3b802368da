"""A study in which names and numbers are planted, read as a user's is: how many stay in it, and which words are lost."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from pipelines.folder import open_study
from pipelines.intake import read_study
from pipelines.study import Wishes, context_of, settings_of, workspace_of

PLANTED = Path(__file__).parent / "research" / "protect"
STRUCTURED = {"email", "phone", "card", "iban", "ip", "ssn", "link"}
LOOK_ALIKE = {"word", "number"}
MASK = re.compile(r"P-?\d+|\[[a-z]+\]")


def _rows(name):
    with (PLANTED / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _table(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def _write_study(root, planted):
    """People are known by a label in a talk, a row of participants.csv or a ticket's field; what is planted stands in tickets."""
    known = {how: [] for how in ("label", "list", "field")}
    for person in _rows("planted_people.csv"):
        known[person["known"]].append(person["name"])
    listed = [(f"P{n}", name) for n, name in enumerate(known["list"], start=1)]
    _table(root / "participants.csv", [("person", "name"), *listed])
    for label in (*known["label"], *(code for code, _ in listed)):
        talk = f"Interviewer: How does a day begin?\n\n{label}: I open the rota of {len(label)} people.\n"
        (root / f"talk_{label[:2]}.txt").write_text(talk, encoding="utf-8")
    tickets = [
        (number, known["field"][number % len(known["field"])], row["text"])
        for number, row in enumerate(planted)
    ]
    _table(root / "tickets.csv", [("Ticket ID", "Requester", "Description"), *tickets])


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """Every planted line: its kind, how it should be stored and how it is, whoever a mask stands for."""
    root, planted = tmp_path_factory.mktemp("planted"), _rows("planted.csv")
    _write_study(root, planted)
    settings, workspace = settings_of(root, Wishes()), workspace_of(root, Wishes())
    folder = open_study(root, limits=settings.limits, leave=workspace.report)
    context = context_of(folder, settings, workspace, lambda _what, _done, _total: None)
    stored = {turn.record_id: turn.text for turn in read_study(context).turns}
    return [
        (row["kind"], MASK.sub("[x]", row["masked"]), MASK.sub("[x]", stored[str(number)]))
        for number, row in enumerate(planted)
    ]


def _recall(read, kinds, record_property):
    """Share of what is planted that is masked."""
    rows = [
        (masked.count("[x]"), stored.count("[x]"))
        for kind, masked, stored in read
        if kind in kinds
    ]
    wanted, found = sum(n for n, _ in rows), sum(map(min, rows))
    record_property("planted", f"{', '.join(sorted(kinds))}: {found} of {wanted} masked")
    return found / wanted


def test_planted_numbers_and_addresses_do_not_stay(read, record_property):
    """What has a structure is masked in 99 of 100 cases."""
    assert _recall(read, STRUCTURED, record_property) >= 0.99


def test_planted_names_do_not_stay(read, record_property):
    """A name from a label, a list or a field is masked in 97 of 100 cases, whatever its form."""
    assert _recall(read, {"name"}, record_property) >= 0.97


def test_no_planted_word_is_lost(read, record_property):
    """Look-alike words and numbers stay, and so does all around a mask."""
    words = [
        [Counter(re.findall(r"\w+", text.replace("[x]", " "))) for text in (masked, stored)]
        for _, masked, stored in read
    ]
    lost = [read[n] for n, (wanted, there) in enumerate(words) if wanted - there]
    alike = sum(kind in LOOK_ALIKE for kind, _, _ in read)
    record_property("planted", f"{len(read)} lines, {alike} of look-alikes: {len(lost)} damaged")
    assert len(read) >= 200
    assert lost == []
