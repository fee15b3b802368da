from __future__ import annotations

import json

from research.readers.records.parsed.jsontext import Item
from research.readers.records.parsed.objects import matrix_table, objects_table


def test_paths_and_places():
    """Columns come in order of appearance; rows know where they stood."""
    items = [
        Item(value={"a": 1, "b": {"c": True}}, locator="rows[0]", line=1),
        Item(value={"d": [1, "x", None]}, locator="rows[1]", line=2),
    ]
    table = objects_table(items)
    assert table.headers == ("a", "b.c", "d")
    assert table.rows == [(0, ["1", "true", ""]), (1, ["", "", "1; x"])]
    assert table.locator(1) == "rows[1]"


def test_endless_objects_are_cut():
    """Depth and width have a limit."""
    deep: dict[str, object] = {"x": 1}
    for _ in range(100):
        deep = {"a": deep}
    wide = {f"k{i}": i for i in range(10_000)}
    table = objects_table([Item(value=deep | wide, locator="line 1", line=1)])
    assert len(table.headers) <= 400
    assert table.locator(1) == "line 1"


def test_what_is_no_matrix():
    """Objects, ragged values and scalars are left to the others."""
    assert matrix_table({"text": "It fails"}) is None
    assert matrix_table([{"id": 1}, {"id": 2}]) is None
    assert matrix_table("text") is None
    assert matrix_table({"a": {"x": 1}, "b": {"y": 2}}) is None


def test_a_group_of_questions_asked_several_times(read):
    """As KoboToolbox sends a repeated group: one respondent's answers, each a paragraph."""
    homes = [
        {"_id": 214563000 + n, "_xform_id_string": "aXy", "water/problem": f"the pump broke {n} times this year",
         "children": [{"children/story": f"She fetches water {n} times a day"}, {"children/story": "He stays with my mother"}]}
        for n in range(8)
    ]  # fmt: skip
    document = read({"count": 8, "results": homes})
    told = [said for said in document.utterances if said.question == "children/story"]
    assert told[0].text == "She fetches water 0 times a day\n\nHe stays with my mother"
    assert len({said.author.id for said in document.utterances}) == 8


def test_values_under_the_names_of_their_types(read):
    """What Notion wraps each property in goes; words in pieces are joined."""
    pages = [
        {
            "object": "page",
            "properties": {
                "Feedback": {
                    "type": "rich_text",
                    "rich_text": [{"plain_text": "It finds the file "}, {"plain_text": said}],
                },
                "Plan": {"type": "select", "select": {"name": "Pro"}},
            },
        }
        for said in ("and never the folder.", "only on Mondays.")
    ]
    first = read(json.dumps({"object": "list", "results": pages})).utterances[0]
    assert first.text == "It finds the file and never the folder."
