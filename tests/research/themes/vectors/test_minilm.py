import numpy as np
import pytest

from research.themes.vectors.minilm import MiniLm, token_loudness
from research.themes.vectors.model_files import find_model

TEXTS = (
    "The export to Excel loses every umlaut.",
    "Login fails on my phone, again and again, ever since the update last Tuesday.",
    "love it",
    "",
    "We have forty people in three offices, and nobody can tell who changed a booking. " * 12,
)


VOCABULARY = {"[PAD]": 0, "[CLS]": 1, "[SEP]": 2, "!": 3, "##、": 4, "a1": 5, "##ing": 6, "客": 7}


def loaded(weights, precision="float32", loudness=None):
    """The model; every token as loud as another unless told otherwise."""
    import torch

    alike = np.ones(len(weights["embeddings.word_embeddings.weight"]), np.float32)
    return MiniLm(
        weights,
        loudness=alike if loudness is None else loudness,
        torch=torch,
        precision=precision,
    )


@pytest.fixture(scope="module")
def plain():
    """The model as sentence-transformers loads it, and its rows for the texts."""
    from sentence_transformers import SentenceTransformer

    network = SentenceTransformer(str(find_model("").path), device="cpu", local_files_only=True)
    return network, network.encode(list(TEXTS), show_progress_bar=False)


@pytest.fixture(scope="module")
def weights():
    """The published weights."""
    from safetensors.torch import load_file

    return load_file(find_model("").path / "model.safetensors")


def test_words_are_heard_signs_hardly_and_the_ends_not_at_all():
    """A letter or digit of any script makes a word; the weights are by token id."""
    assert token_loudness(VOCABULARY).tolist() == pytest.approx([1, 0, 0, 0.1, 0.1, 1, 1, 1])


@pytest.mark.slow
@pytest.mark.parametrize(("precision", "apart"), [("float32", 1e-6), ("bfloat16", 4e-3)])
def test_the_arithmetic_is_that_of_sentence_transformers(plain, weights, precision, apart):
    """Written out, the published view says what the library says: to the last digits in float32."""
    network, expected = plain
    tokens = network.tokenizer(list(TEXTS), padding=True, truncation=True, return_tensors="np")
    loudness = token_loudness(network.tokenizer.get_vocab())
    model = loaded(weights, precision, loudness)
    rows = model(tokens["input_ids"], tokens["attention_mask"])[:, 0]
    rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    assert np.abs(rows - expected).max() < apart
    assert (rows * expected).sum(axis=1).min() > 0.9999


@pytest.mark.slow
def test_padding_is_not_heard(weights):
    """What stands in the place of padding has no part in a vector."""
    model = loaded(weights)
    ids = np.array([[101, 2293, 2009, 102, 0, 0, 0, 0], [101, 2293, 2009, 102, 5, 6, 7, 8]])
    mask = np.array([[1, 1, 1, 1, 0, 0, 0, 0]] * 2)
    rows = model(ids, mask)
    assert rows[0].tobytes() == rows[1].tobytes()


@pytest.mark.slow
def test_the_words_are_a_weighted_mean_of_what_the_published_view_is_the_mean_of(weights):
    """Where all weigh alike the views agree; else each token counts as its id weighs."""
    ids = np.array([[101, 2293, 2009, 102, 0, 0, 0, 0]])
    mask = np.array([[1, 1, 1, 1, 0, 0, 0, 0]])
    alike = loaded(weights)(ids, mask)
    assert alike[0, 0].tobytes() == alike[0, 1].tobytes()
    alone = []
    for token in (2293, 2009):
        loudness = np.zeros(30_522, np.float32)
        loudness[token] = 1
        alone.append(loaded(weights, loudness=loudness)(ids, mask)[0, 1])
    loudness[[2293, 2009]] = 0.1, 1
    both = loaded(weights, loudness=loudness)(ids, mask)
    assert both[0, 0].tobytes() == alike[0, 0].tobytes()
    assert np.allclose(both[0, 1], (0.1 * alone[0] + alone[1]) / 1.1, atol=1e-5)


@pytest.mark.slow
def test_a_text_without_a_word_or_sign_is_heard_as_published(weights):
    """Nothing weighs anything in an empty text, and that is no division by zero."""
    silent = np.zeros(30_522, np.float32)
    views = loaded(weights, loudness=silent)(np.array([[101, 102]]), np.array([[1, 1]]))
    assert np.isfinite(views).all()
    assert views[0, 0].tobytes() == views[0, 1].tobytes()
