"""Quotes that stand for a theme."""

import numpy as np
import pytest

from research.themes.representatives import Quote, choose_quotes, counter_evidence, support

WORDS = "the swap that I asked for is still waiting"


def quote(name, **changes):
    """A readable quote by its own person in one source."""
    values = {"text": f"{WORDS} {name}", "person": name, "source": "a.vtt", "facet": "pain"}
    return Quote(id=name, **{**values, "score": 0.5, **changes})


def ids(quotes, limit=3):
    """The chosen ones, in order."""
    return [chosen.id for chosen in choose_quotes(quotes, limit=limit)]


def test_the_medoid_comes_first():
    """The most typical quote leads."""
    assert ids([quote("a"), quote("b", score=0.9)])[0] == "b"


def test_an_attached_or_unreadable_quote_does_not_lead():
    """It may be nearer and still make no point on its own."""
    quotes = [quote("a", score=0.9, core=False), quote("b", score=0.8, text="No."), quote("c")]
    assert ids(quotes)[0] == "c"


def test_one_loud_person_does_not_fill_the_page():
    """Nobody speaks twice before everybody has spoken once."""
    loud = [quote(f"l{i}", person="loud", score=0.9) for i in range(5)]
    assert ids([*loud, quote("x"), quote("y")]) == ["l0", "x", "y"]


def test_sources_and_facets_differ():
    """A ticket is shown beside interviews, a request beside pains."""
    quotes = [
        quote("a", score=0.9),
        quote("b", score=0.8),
        quote("c", source="tickets.csv"),
        quote("d", source="tickets.csv", facet="request"),
    ]
    assert ids(quotes, limit=2) == ["a", "d"]


def test_the_worst_is_shown():
    """A blocked person is quoted though not typical."""
    quotes = [*(quote(f"q{i}", score=0.9) for i in range(4)), quote("bad", severity=4, score=0.1)]
    assert "bad" in ids(quotes)
    assert ids(quotes, limit=1) == ["q0"]


def test_the_same_words_are_shown_once():
    """A template that three people sent is one quote."""
    same = [quote(name, text=WORDS, score=0.9) for name in "abc"]
    assert ids([*same, quote("z")], limit=2) == ["a", "z"]


@pytest.mark.parametrize("limit", [0, 1, 9])
def test_no_quotes(limit):
    """Nothing in, nothing out."""
    assert choose_quotes([], limit=limit) == ()
    assert len(choose_quotes([quote("a")], limit=limit)) == min(limit, 1)


def test_the_order_of_the_input_does_not_matter():
    """Equals are shown in the order of their ids."""
    quotes = [quote(name) for name in "dacb"]
    assert ids(quotes) == ids(quotes[::-1]) == ["a", "b", "c"]


def test_support_is_the_gap_to_the_next_theme():
    """Similarity to one's own theme less similarity to the next."""
    centres = np.eye(3, dtype=np.float32)
    rows = np.array([[0.8, 0.6, 0], [0.6, 0.8, 0]], np.float32)
    assert support(rows, centres, [0, 0]).tolist() == pytest.approx([0.2, -0.2], abs=1e-4)
    assert support(rows, centres, [-1, -1]).tolist() == pytest.approx([0.2, 0.2], abs=1e-4)
    assert support(rows, centres[:1], [0, 0]).tolist() == pytest.approx([0.8, 0.6], abs=1e-4)


def test_praise_stands_beside_the_complaint_it_contradicts():
    """The nearest praise first, and none about something else."""
    centres = np.eye(2, dtype=np.float32)
    praise = np.array([[0.7, 0.1], [0.9, 0.1], [0.1, 0.3]], np.float32)
    assert counter_evidence(praise, centres, at_least=[0.5, 0.5]) == [(1, 0), ()]
    assert counter_evidence(praise[:0], centres, at_least=[0.5, 0.5]) == [(), ()]
    assert counter_evidence(praise, centres[:0], at_least=[]) == []
