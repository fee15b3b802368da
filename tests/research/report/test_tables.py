"""The contract: which tables, which columns, one row per what."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from research.report.joins import join
from research.report.tables import tables

CONTRACT = {
    "sources": "source_id kind format outcome reason records turns people sha256",
    "evidence": "excerpt_id source_id record_id person_id account kind date locator facet "
    "severity theme_id parent_id score how reason start end text question also",
    "themes": "theme_id parent_id label definition status people accounts mentions "
    "people_interview people_ticket people_survey people_review severity stability first_seen "
    "last_seen trend keyphrases",
    "reach": "theme_id label period base people sample rate rate_low rate_high reach_low reach "
    "reach_high confidence basis",
    "people": "person_id account persona_id sources excerpts",
    "personas": "persona_id name people how",
    "persona_themes": "persona_id theme_id people persona_people rate rate_low rate_high lift "
    "p_value verdict",
    "priorities": "rank initiative themes people reach_low reach reach_high impact confidence "
    "effort rice rice_low rice_high wsjf moscow",
    "left_out": "source_id locator what reason text",
}


def table(joined, name):
    """The table's rows as dictionaries."""
    found = next(item for item in tables(joined) if item.name == name)
    return [dict(zip(found.columns, row, strict=True)) for row in found.rows]


@pytest.mark.parametrize("name", CONTRACT)
def test_columns_are_the_contracts_and_new_ones_come_after(name, joined):
    """A program that reads by position keeps working."""
    found = {item.name: item.columns for item in tables(joined)}
    promised = tuple(CONTRACT[name].split())
    assert found[name][: len(promised)] == promised


@pytest.mark.parametrize("name", CONTRACT)
def test_every_column_is_documented(name, joined):
    """docs/outputs.md is what people who read the tables go by."""
    docs = (Path(__file__).parents[3] / "docs" / "outputs.md").read_text(encoding="utf-8")
    section = docs.split(f"### {name}.csv", 1)[1].split("\n### ")[0]
    found = next(item for item in tables(joined) if item.name == name)
    fixed = [c for c in found.columns if c not in {"plan", "attribute_account"}]
    assert [column for column in fixed if not re.search(rf"\b{column}\b", section)] == []


def test_tables_of_an_empty_study_have_their_headers(empty):
    """A reader of the tables needs no special case."""
    assert all(item.columns and not item.rows for item in tables(join(empty)))


def test_evidence_has_one_row_per_excerpt_that_counts(joined):
    """Left-out excerpts are in left_out.csv, not here."""
    found = table(joined, "evidence")
    assert [row["excerpt_id"] for row in found] == [f"E-{n}" for n in range(1, 9)]
    assert found[1]["because"] == "E-1"
    assert found[0]["parent_id"] == "T-0003"
    assert found[7] | {"theme_id": "", "how": "none", "reason": "too few people"} == found[7]


def test_stability_that_cannot_be_told_is_empty(joined):
    """Minus one would be read as a number."""
    found = {row["theme_id"]: row["stability"] for row in table(joined, "themes")}
    assert found["T-0001"] == 0.9
    assert found["T-0002"] is None


def test_without_a_base_there_is_no_reach(study):
    """Counts and rates stay; the columns that need a base are empty."""
    bare = tuple(replace(item, base=0) for item in study.sizing.reach)
    joined = join(replace(study, sizing=replace(study.sizing, reach=bare)))
    row = table(joined, "reach")[0]
    assert row["people"] == 2
    empty = ("base", "reach_low", "reach", "reach_high", "confidence")
    assert [row[name] for name in empty] == [None] * 5


def test_people_have_a_column_per_known_attribute(joined):
    """Sorted; an attribute called like one of our columns is told apart."""
    first = table(joined, "people")[0]
    assert list(first)[5:] == ["attribute_account", "plan"]
    assert first["persona_id"] == "lead/../<b>"
    assert (first["sources"], first["excerpts"]) == (1, 2)


def test_everything_that_is_not_evidence_is_in_left_out(joined):
    """A passage, a whole turn and a part of a turn, each with its reason."""
    found = {(row["what"], row["reason"]) for row in table(joined, "left_out")}
    assert found == {
        ("passage", "made by a machine"),
        ("turn", "the moderator's words"),
        ("excerpt", "too short to make a point"),
    }


def test_sources_say_who_speaks_in_them(joined):
    """Turns by role, evidence by file."""
    first = table(joined, "sources")[0]
    assert first["roles"] == "moderator 1, participant 2"
    assert first["excerpts"] == 2
