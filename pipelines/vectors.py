"""Sentence vectors that outlive a run, both views of each text keyed by model and text.

Each batch is a file of its own, written whole, so that an interrupted run loses one batch at most.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from research.model import Floats
from research.themes.vectors.encode import Encoder

from .store import write_whole

KEY_BYTES = 16
"""128 bits of SHA-256: two texts of one study will not collide."""
BATCH_TEXTS = 2_048
"""Texts embedded between two writes: some ten seconds of work at most."""
MANY_FILES = 16
"""Above this the batches are put together, so that a long-lived study does not gather thousands."""


class VectorCache:
    """The vectors that this study already has for one model."""

    def __init__(self, folder: Path, *, model: str) -> None:
        self._folder = folder / hashlib.sha256(model.encode()).hexdigest()[:16]

    def encode_views(
        self,
        texts: Sequence[str],
        *,
        load: Callable[[], Encoder],
        progress: Callable[[int, int], None],
    ) -> Floats:
        """Both views of each text, in order; only texts never seen before are embedded.

        Args:
            texts: Any texts, repeated ones too.
            load: Gives the model; not called when every text is known.
            progress: Called with how many distinct texts have a vector, and how many there are.

        Returns:
            Float32 unit rows, (n_texts, 2, dim); (0, 2, 0) for no texts.
        """
        if not texts:
            return np.zeros((0, 2, 0), np.float32)
        keys = [_key(text) for text in texts]
        known = self._read()
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if missing:
            done = 0
            for batch in self._embed(missing, load()):
                known.update(batch)
                done += len(batch)
                progress(done, len(missing))
        self._compact(known)
        return np.stack([known[key] for key in keys])

    def _embed(self, missing: dict[bytes, str], encoder: Encoder) -> Iterator[dict[bytes, Floats]]:
        """Embed in an order that keeps lengths together, and write each batch as it comes."""
        ordered = sorted(missing, key=lambda key: (len(missing[key]), key))
        for start in range(0, len(ordered), BATCH_TEXTS):
            keys = ordered[start : start + BATCH_TEXTS]
            rows = encoder.encode_views([missing[key] for key in keys])
            self._write(keys, rows)
            yield dict(zip(keys, rows, strict=True))

    def _read(self) -> dict[bytes, Floats]:
        known: dict[bytes, Floats] = {}
        for path in self._files():
            try:
                with np.load(path, allow_pickle=False) as batch:
                    keys, rows = batch["keys"], batch["rows"]
                known.update(zip((key.tobytes() for key in keys), rows, strict=True))
            except (OSError, ValueError, KeyError, EOFError, BadZipFile):
                path.unlink(missing_ok=True)
        return known

    def _compact(self, known: dict[bytes, Floats]) -> None:
        files = self._files()
        if len(files) > MANY_FILES:
            keys = sorted(known)
            self._write(keys, np.stack([known[key] for key in keys]))
            kept = self._name(keys)
            for path in files:
                if path.name != kept:
                    path.unlink(missing_ok=True)

    def _write(self, keys: Sequence[bytes], rows: Floats) -> None:
        packed = np.frombuffer(b"".join(keys), np.uint8).reshape(-1, KEY_BYTES)
        write_whole(self._folder / self._name(keys), _npz(keys=packed, rows=rows))

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.npz"))

    @staticmethod
    def _name(keys: Iterable[bytes]) -> str:
        return hashlib.sha256(b"".join(keys)).hexdigest()[:24] + ".npz"


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:KEY_BYTES]


def _npz(**arrays: npt.NDArray[np.generic]) -> bytes:
    buffer = BytesIO()
    np.savez(buffer, **arrays)  # type: ignore[arg-type]
    return buffer.getvalue()
