import numpy as np
import pytest

from research.themes.minilm import MiniLm
from research.themes.model_files import find_model

pytestmark = pytest.mark.slow

TEXTS = (
    "The export to Excel loses every umlaut.",
    "Login fails on my phone, again and again, ever since the update last Tuesday.",
    "love it",
    "",
    "We have forty people in three offices, and nobody can tell who changed a booking. " * 12,
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


@pytest.mark.parametrize(("precision", "apart"), [("float32", 1e-6), ("bfloat16", 4e-3)])
def test_the_arithmetic_is_that_of_sentence_transformers(plain, weights, precision, apart):
    """Written out, the model says what the library says: to the last digits in float32."""
    import torch

    network, expected = plain
    tokens = network.tokenizer(list(TEXTS), padding=True, truncation=True, return_tensors="np")
    model = MiniLm(weights, torch=torch, precision=precision)
    rows = model(tokens["input_ids"], tokens["attention_mask"])
    rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    assert np.abs(rows - expected).max() < apart
    assert (rows * expected).sum(axis=1).min() > 0.9999


def test_padding_is_not_heard(weights):
    """What stands in the place of padding has no part in a vector."""
    import torch

    model = MiniLm(weights, torch=torch, precision="float32")
    ids = np.array([[101, 2293, 2009, 102, 0, 0, 0, 0], [101, 2293, 2009, 102, 5, 6, 7, 8]])
    mask = np.array([[1, 1, 1, 1, 0, 0, 0, 0]] * 2)
    rows = model(ids, mask)
    assert rows[0].tobytes() == rows[1].tobytes()
