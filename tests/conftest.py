"""What every test may use: a fake encoder, small studies, the sample study's place."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile("repeatable")

ROOT = Path(__file__).parents[1]


class FakeEncoder:
    """Unit vectors from the text's words: texts that share words are near. No model, no download."""

    name = "fake"
    dim = 32

    def __init__(self) -> None:
        self.seen: list[str] = []

    def encode(self, texts, *, progress=None):
        """One row per text, in order."""
        self.seen += texts
        return np.array([self._row(text) for text in texts], np.float32).reshape(len(texts), 32)

    def encode_batches(self, texts):
        """All the rows at once."""
        yield np.arange(len(texts)), self.encode(texts)

    def _row(self, text):
        total = np.full(32, 1e-3)
        for word in text.casefold().split():
            noise = np.frombuffer(sha256(word.encode("utf-8", "replace")).digest(), np.uint8)
            total += noise.astype(float) - 127.5
        return total / np.linalg.norm(total)


@pytest.fixture
def encoder() -> FakeEncoder:
    """A fake in place of the sentence-vector model."""
    return FakeEncoder()


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    """Write a file of a study and give its path."""

    def _write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return _write


@pytest.fixture(scope="session")
def samples() -> Path:
    """The sample study, not to be written to."""
    return ROOT / "samples"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Real studies and exports beside the checkout; the test skips where there are none."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("needs the folder shared/data beside the checkout")
    return folder
