import numpy as np
from evidence import an_excerpt

from pipelines.embedding import embed, phrase_encoder
from pipelines.stage import Context
from pipelines.vectors import VectorCache
from research.settings import Settings


def _context(tmp_path, encoder):
    return Context(
        settings=Settings(),
        inputs={},
        cache=lambda model: VectorCache(tmp_path, model=model),
        encoder=lambda: encoder,
    )


def _said(text, question=""):
    return an_excerpt(f"E-{text}", kind="interview", text=text, question=question)


def test_every_excerpt_has_its_row_and_its_question(tmp_path, encoder):
    """A question asked of many is embedded once; none is -1."""
    evidence = [_said("one", "why"), _said("two"), _said("three", "why")]
    vectors = embed(evidence, _context(tmp_path, encoder))
    assert np.array_equal(vectors.text, encoder.encode(["one", "two", "three"]))
    assert vectors.question_of.tolist() == [0, -1, 0]
    assert np.array_equal(vectors.questions_by_words, encoder.encode_views(["why"])[:, 1])


def test_the_words_alone_have_rows_beside_the_published_ones(tmp_path, encoder):
    """Signs differ in the published rows only; a question is heard by its words."""
    evidence = [_said("late again!", "why?"), _said("late again", "why")]
    vectors = embed(evidence, _context(tmp_path, encoder))
    published, words = vectors.text, vectors.text_by_words
    assert published.shape == words.shape == (2, 32)
    assert (published[0] != published[1]).any()
    assert (words[0] == words[1]).all()
    assert (vectors.questions_by_words[0] == vectors.questions_by_words[1]).all()


def test_names_of_themes_are_chosen_by_the_published_view(tmp_path, encoder):
    """Whatever signs a phrase holds."""
    phrases = ["swap!", "swap"]
    rows = phrase_encoder(_context(tmp_path, encoder))(phrases)
    assert np.array_equal(rows, encoder.encode(phrases))


def test_no_evidence_no_rows(tmp_path, encoder):
    """An empty study loads no model."""
    vectors = embed([], _context(tmp_path, encoder))
    assert len(vectors.text) == len(vectors.question_of) == 0
    assert len(vectors.text_by_words) == len(vectors.questions_by_words) == 0
    assert encoder.seen == []


def test_phrases_share_the_cache(tmp_path, encoder):
    """Naming again costs nothing."""
    context = _context(tmp_path, encoder)
    phrase_encoder(context)(["export", "swap"])
    encoder.seen.clear()
    phrase_encoder(context)(["swap"])
    assert encoder.seen == []
