from dataclasses import replace
from threading import Event, Timer

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.themes.vectors import batches
from research.themes.vectors.batches import (
    STEP,
    Batch,
    SentenceEncoder,
    SentenceModel,
    plan_batches,
    unit_rows,
)

LONGEST = 32


class Watched:
    """A model whose rows betray the shape they were computed in, and that counts its work."""

    def __init__(self):
        self.shapes = []
        self.prepared = 0

    def forward(self, ids, mask):
        """Other numbers for another shape."""
        assert ids.shape == mask.shape
        self.shapes.append(ids.shape)
        rows, width = ids.shape
        total = (ids * mask * np.arange(1, width + 1)).sum(axis=1)
        published = np.stack([total, mask.sum(axis=1), np.full(rows, width * rows)], axis=1)
        return np.stack([published, published[:, ::-1] + 1], axis=1).astype(np.float32)

    def prepare(self):
        """Once in every thread."""
        self.prepared += 1

    def encoder(self, **changes):
        """An encoder that runs on this model."""
        model = SentenceModel(
            tokenise=lambda texts, longest: [
                [ord(letter) for letter in t][:longest] for t in texts
            ],
            forward=self.forward,
            prepare_thread=self.prepare,
            dim=3,
            longest=LONGEST,
        )
        return SentenceEncoder(replace(model, **changes), name="watched")


@given(st.lists(st.text(max_size=40), max_size=60), st.randoms())
def test_a_vector_does_not_depend_on_the_other_texts(texts, shuffle):
    """One by one, together, in another order: the same bytes, whatever the shapes do to them."""
    encoder = Watched().encoder()
    together = encoder.encode_views(texts)
    alone = [encoder.encode_views([text])[0].tobytes() for text in texts]
    assert [row.tobytes() for row in together] == alone
    order = list(range(len(texts)))
    shuffle.shuffle(order)
    shuffled = encoder.encode_views([texts[place] for place in order])
    assert shuffled.tobytes() == together[order].tobytes()


@given(st.lists(st.text(max_size=3), max_size=40))
def test_every_position_comes_once(texts):
    """Pieces are complete and disjoint, and encode_views is nothing but their sum."""
    encoder = Watched().encoder(threads=2)
    whole = encoder.encode_views(texts)
    seen = []
    for positions, rows in encoder.encode_batches(texts):
        assert rows.dtype == np.float32
        assert rows.tobytes() == whole[positions].tobytes()
        seen += positions.tolist()
    assert sorted(seen) == list(range(len(texts)))


def test_no_texts_make_an_empty_table():
    """Nothing in, nothing out, with the right number of columns and no work done."""
    model = Watched()
    assert model.encoder().encode([]).shape == (0, 3)
    assert model.encoder().encode_views([]).shape == (0, 2, 3)
    assert list(model.encoder().encode_batches([])) == []
    assert model.shapes == []


def test_the_same_text_is_computed_once():
    """A macro that a thousand tickets quote costs as much as one ticket."""
    model = Watched()
    rows = model.encoder().encode(["a", "bb", "a"] * 400)
    assert len(model.shapes) == 1
    assert (rows[0] == rows[2]).all()
    assert (rows[0] != rows[1]).any()


def test_every_row_has_length_one():
    """Cosine similarity is a plain product; a row of zeros stays zero instead of turning NaN."""
    views = Watched().encoder().encode_views(["a", "something longer", "q" * 100])
    assert np.allclose(np.linalg.norm(views, axis=2), 1, atol=1e-6)
    assert (unit_rows(np.zeros((2, 3), dtype=np.float32)) == 0).all()


def test_one_computation_gives_both_views():
    """Rows of encode are the first view, as the model gives it; the second costs no other pass."""
    model = Watched()
    views = model.encoder().encode_views(["a", "bb"])
    assert len(model.shapes) == 1
    assert (views[:, 0] != views[:, 1]).any()
    rows = Watched().encoder().encode(["a", "bb"])
    assert rows.flags.c_contiguous
    assert rows.tobytes() == views[:, 0].tobytes()


def test_a_batch_of_one_width_always_has_the_same_number_of_rows():
    """A short batch is filled up, so that no kernel is chosen for its neighbours' sake."""
    model = Watched()
    model.encoder().encode(["a"])
    model.encoder().encode([f"{n:05}" for n in range(100)])
    assert set(model.shapes) == {(32, 8)}


@given(st.lists(st.integers(0, LONGEST - 1), min_size=1))
def test_a_width_leaves_room_for_padding_and_fits_the_model(lengths):
    """Whether a batch holds padding is never up to the texts in it."""
    for batch in plan_batches(lengths, longest=LONGEST):
        longest = max(lengths[member] for member in batch.members)
        assert longest < batch.width <= min(longest + STEP, LONGEST)
        assert 0 < len(batch.members) <= batch.rows


def test_the_longest_texts_come_first():
    """What is left at the end is quick, so that the threads finish together."""
    widths = [batch.width for batch in plan_batches([3, 30, 12], longest=LONGEST)]
    assert widths == [32, 16, 8]


def test_a_model_that_reads_little_still_gets_whole_batches():
    """The model's own limit wins over the grid, and a very wide batch has one row."""
    assert [batch.width for batch in plan_batches([9, 2], longest=10)] == [10, 8]
    assert Batch(width=5_000, members=np.array([0])).rows == 1


def test_a_huge_text_is_cut_before_it_is_tokenised():
    """A pasted log costs what the model can hear of it."""
    lengths = []
    encoder = Watched().encoder(
        tokenise=lambda texts, longest: [lengths.append(len(t)) or [1] * longest for t in texts]
    )
    encoder.encode(["word " * 100_000])
    assert lengths == [LONGEST * batches.CHARACTERS_PER_TOKEN]


def test_half_a_character_is_replaced():
    """A lone surrogate, which no tokeniser accepts, is read as a question mark."""
    encoder = Watched().encoder()
    assert encoder.encode(["a\ud800b"]).tobytes() == encoder.encode(["a?b"]).tobytes()


def test_a_prompt_is_put_before_every_text():
    """Models trained with a prompt get theirs."""
    prompted = Watched().encoder(prompt="query: ")
    assert (
        prompted.encode(["late"]).tobytes()
        == Watched().encoder().encode(["query: late"]).tobytes()
    )


def test_pieces_of_a_large_corpus_agree_with_the_whole(monkeypatch):
    """Where the corpus is cut for tokenising shows in no vector."""
    texts = [f"{n % 17:0{n % 29 + 1}}" for n in range(200)]
    whole = Watched().encoder().encode(texts)
    monkeypatch.setattr(batches, "PIECE", 7)
    assert Watched().encoder().encode(texts).tobytes() == whole.tobytes()


def test_work_stops_when_nobody_listens():
    """Closing the generator drops what has not begun, which a user who types Ctrl-C waits for."""
    model, go_on = Watched(), Event()

    def forward(ids, mask):
        if len(model.shapes) == batches.HANDED_OVER:
            go_on.wait()
        return model.forward(ids, mask)

    made = model.encoder(forward=forward).encode_batches([f"{n:020}" for n in range(5_000)])
    next(made)
    Timer(0.2, go_on.set).start()
    made.close()
    assert len(model.shapes) < 5_000 / 10 / 2


def test_every_thread_is_prepared_before_it_computes():
    """A thread that was not told to work alone could share a batch, and change its sums."""
    model = Watched()
    model.encoder(threads=2).encode([f"{n:020}" for n in range(500)])
    assert 1 <= model.prepared <= 2


def test_an_error_in_the_model_reaches_the_caller():
    """A failing batch is not a missing row."""

    def fail(*_arrays):
        raise MemoryError

    with pytest.raises(MemoryError):
        Watched().encoder(forward=fail).encode(["a"])
