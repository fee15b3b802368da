"""What every test may use: a fake encoder, small studies, the sample study's place."""

from __future__ import annotations

import re
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
    """Unit vectors from the text's words: texts that share words are near. No model, no download.

    The published view hears a sign as part of its word, the view by words hears no signs.
    """

    def __init__(self) -> None:
        self.seen: list[str] = []

    def encode(self, texts):
        """One row per text, in order."""
        return self.encode_views(texts)[:, 0]

    def encode_views(self, texts):
        """Two rows per text, in order."""
        self.seen += texts
        rows = [(_row(text.split()), _row(re.findall(r"\w+", text))) for text in texts]
        return np.array(rows, np.float32).reshape(len(texts), 2, 32)


def _row(words):
    total = np.full(32, 1e-3)
    for word in words:
        heard = word.casefold().encode("utf-8", "replace")
        total += np.frombuffer(sha256(heard).digest(), np.uint8).astype(float) - 127.5
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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """State what the planted sets measure, which a passed test does not show."""
    for report in terminalreporter.getreports("passed"):
        for measured, figure in getattr(report, "user_properties", ()):
            terminalreporter.write_line(f"{measured}: {figure}")
