from __future__ import annotations

from research.readers.records.cleaning.wiki import adf_to_text, wiki_to_text


def test_wiki_markup_reads_as_text():
    """Links keep their text, marks go, quotes stand behind a sign."""
    text = wiki_to_text(
        "h3. Export\n*Broken* since [the update|https://x.example], says [~accountid:a1].\n"
        "{quote}It worked before{quote}{code:java}boom(){code}\n!shot.png|thumbnail!"
    )
    assert "Export" in text.splitlines()[0]
    assert "Broken since the update, says @a1." in text
    assert "> It worked before" in text
    assert "boom()" in text
    assert "{" not in text
    assert "shot.png" not in text


def test_code_stands_between_backticks():
    """So that it can be told from words; inside a sentence it is one of its words."""
    assert wiki_to_text("See\n{code:java}\nint x;\n{code}\nthere").split("\n\n") == [
        "See",
        "```\nint x;\n```",
        "there",
    ]
    assert wiki_to_text("press {code}Save{code} twice") == "press Save twice"


def test_marks_that_are_never_closed():
    """The words below them are still the author's."""
    assert wiki_to_text("{quote}It failed\nagain") == "It failed\nagain"
    assert "```" not in wiki_to_text("{code}int x;\nIt failed again")


def test_stars_and_braces_that_are_no_markup_stay():
    """Arithmetic and plain punctuation are not markup."""
    assert wiki_to_text("2 * 3 * 4 = 24, a*b*c") == "2 * 3 * 4 = 24, a*b*c"


def test_documents_of_paragraphs():
    """An Atlassian document gives its words in order."""
    document = {
        "type": "doc",
        "content": [
            {"type": "paragraph", "content": [
                {"type": "text", "text": "Hi "},
                {"type": "mention", "attrs": {"text": "@Kim"}},
                {"type": "hardBreak"},
                {"type": "text", "text": "it fails"},
            ]},
            {"type": "blockquote", "content": [
                {"type": "paragraph", "content": [{"type": "text", "text": "before"}]},
            ]},
        ],
    }  # fmt: skip
    assert adf_to_text(document).splitlines() == ["Hi @Kim", "it fails", "", "> before"]


def test_code_of_a_document():
    """An Atlassian document names its code."""
    code = {"type": "codeBlock", "content": [{"type": "text", "text": "int x;"}]}
    words = {"type": "paragraph", "content": [{"type": "text", "text": "It fails"}]}
    assert adf_to_text({"type": "doc", "content": [words, code]}) == "It fails\n\n```\nint x;\n```"


def test_endless_documents_end():
    """Nesting without end is cut, not followed."""
    node: dict[str, object] = {"type": "text", "text": "deep"}
    for _ in range(5_000):
        node = {"type": "paragraph", "content": [node]}
    assert adf_to_text(node) == ""
