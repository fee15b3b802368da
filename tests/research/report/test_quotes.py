"""Verbatim or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from research.errors import QuoteError
from research.report.quotes import check_quotes, quoted
from research.report.site import build_site


def test_quote_is_the_slice_with_what_stands_around_it(joined):
    """The words before and after are the turn's own."""
    item = joined.by_excerpt["E-1"]
    quote = quoted(item.excerpt, item.turn)
    assert quote.before + quote.text + quote.after == item.turn.text
    assert quote.before.strip() or quote.after.strip()


def test_long_turn_is_cut_around_the_quote(joined):
    """A ticket as long as a novel does not fill the page; the quote itself is never cut."""
    item = joined.by_excerpt["E-2"]
    text = "x" * 5000 + item.excerpt.text + "y" * 5000
    excerpt = replace(item.excerpt, start=5000, end=5000 + len(item.excerpt.text))
    quote = quoted(excerpt, replace(item.turn, text=text))
    assert quote.text == item.excerpt.text
    assert len(quote.before) < 700
    assert len(quote.after) < 700


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Every time I export a report I lose three columns."},
        {"start": 5},
        {"end": 10_000},
        {"start": -3},
        {"turn_id": "interviews/nobody.vtt#1"},
        {"source_id": "interviews/ben.txt"},
    ],
    ids=["text", "start", "end", "negative", "turn", "source"],
)
def test_tampered_excerpt_stops_the_report(study, change):
    """A single wrong quote is an error that names the excerpt and the source."""
    first, second, *rest = study.segments.excerpts
    wrong = replace(study.segments, excerpts=(first, replace(second, **change), *rest))
    with pytest.raises(QuoteError, match=r"E-1 .*interviews/") as caught:
        build_site(replace(study, segments=wrong))
    assert caught.value.hint


def test_excerpt_that_is_left_out_is_checked_too(study):
    """Also words that are no evidence are printed, so they are checked."""
    turns = {turn.id: turn for turn in study.reading.turns}
    with pytest.raises(QuoteError):
        check_quotes([replace(study.segments.excerpts[0], text="Hmm")], turns)


def test_a_definition_quotes_its_own_people(study):
    """What stands in quotation marks on a page was said, word for word, by somebody in the theme."""
    theme, *rest = study.theming.themes
    said = next(e.text for e in study.segments.evidence if e.id == "E-1")

    def built(definition):
        themes = (replace(theme, definition=definition), *rest)
        return build_site(replace(study, theming=replace(study.theming, themes=themes)))

    built(f"Exports: “{said}”.")
    with pytest.raises(QuoteError, match=theme.id):
        built("Exports: “nobody ever said this”.")
