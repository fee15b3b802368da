"""JSON that describes a program or data."""

from __future__ import annotations

import pytest

from research.readers.records.json_files.manifests import is_manifest


@pytest.mark.parametrize(
    "root",
    [
        {"name": "kiosk", "version": "2.1.0", "license": "MIT", "scripts": {"start": "node ."}},
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {"note": {}}},
        {"cells": [{"cell_type": "markdown", "source": ["What I found"]}], "nbformat": 4},
        {"nodes": [{"id": 1, "value": "I think so."}], "links": [], "last_node_id": 1},
        {"codes": [{"id": "size", "name": "Size matters", "description": "They judge by lines"}]},
        {"title": "Kiosk talks", "upload_type": "dataset", "creators": [], "access_right": "open"},
    ],
)
def test_what_describes_a_program_or_data_is_told(root: object) -> None:
    """A package, a schema, a notebook, a graph, a deposit in an archive."""
    assert is_manifest(root)


@pytest.mark.parametrize(
    "root",
    [
        {"subject": "Kiosk froze", "description": "It ate my card.", "version": "2.1.0"},
        {"$schema": "https://desk.example/export", "tickets": [{"body": "It ate my card."}]},
        [{"version": "1", "license": "x", "scripts": {}}],
        None,
    ],
)
def test_what_people_wrote_is_none(root: object) -> None:
    """Not a ticket about a version, nor an export that names its own form."""
    assert not is_manifest(root)


@pytest.mark.parametrize(
    "root",
    [
        {
            "pay": {
                "label": "Pay",
                "whats_working": "Names.",
                "curated_quotes": [{"text": "Pay us."}],
            }
        },
        [{"name": "Bea", "goals": ["one stall"], "frustrations": ["rain"]}],
        {"insights": [{"title": "They wait.", "evidence": ["It never rang."], "confidence": 0.8}]},
        {
            "version": 2,
            "codes": [{"id": "C5", "definition": "Tests by taste", "examples": ["We like it"]}],
        },
        {"insights": [{"insight": "They wait.", "evidence": ["P1"], "recommendation": "A bell."}]},
    ],
)
def test_what_a_team_made_is_told(root: object) -> None:
    """Themes, personas, insights."""
    assert is_manifest(root)


@pytest.mark.parametrize(
    "root",
    [
        [{"goals": "One stall.", "frustrations": "The rain."}],
        [{"text": "It ate my card.", "theme": "payment", "codes": ["card"]}],
    ],
)
def test_what_people_answered_is_not_made(root: object) -> None:
    """A form that asks for goals; a review that somebody coded."""
    assert not is_manifest(root)
