"""What each vector is computed with: nothing that depends on the company a text keeps.

Otherwise an interrupted run and a fresh one would disagree. What a floating-point sum comes to
can depend on the shape of the matrices and on how many threads share the work, so the text alone
fixes both: it is padded to the next width of a grid, every batch of one width has the same number
of rows (a short one is filled up with copies), and one thread computes a batch from start to end.
More threads compute more batches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from research.model import Floats

Positions = NDArray[np.intp]
Tokens = NDArray[np.int64]

LAYOUT: Final = 2
"""Raise it when the same text should get another vector: it is part of every encoder's name."""
PUBLISHED: Final = 0
"""The view of a text that the model's authors trained and published."""
WORDS: Final = 1
"""The view that hears its words only; the published one again where a model has no other."""
STEP: Final = 8
"""Widths are multiples of this: a finer grid pads less and fills up more batches."""
BATCH_TOKENS: Final = 256
"""Large enough to keep a core busy, small enough that one text is answered at once."""
PIECE: Final = 16_384
"""Texts that are tokenised at a time, so that memory does not grow with their number."""
HANDED_OVER: Final = 32
"""Batches yielded at a time: about a second of work, and of loss when a run is killed."""
CHARACTERS_PER_TOKEN: Final = 64
"""Text beyond this many characters for every token the model reads is not even tokenised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceModel:
    """A loaded model, reduced to what it takes to make vectors."""

    tokenise: Callable[[list[str], int], list[list[int]]]
    """Token ids of each text, cut to at most so many."""
    forward: Callable[[Tokens, Tokens], Floats]
    """Ids and mask, (rows, width) each, to both views, (rows, 2, dim).

    Called from several threads at once.
    """
    prepare_thread: Callable[[], None]
    """Called in each of those threads first, so that it shares no batch with another."""
    dim: int
    longest: int
    """Tokens that the model reads; the rest of a text is not heard."""
    pad: int = 0
    prompt: str = ""
    """Put before every text; some models are trained to expect one."""
    threads: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Texts of one padded width; they fill the first of its rows."""

    width: int
    members: Positions

    @property
    def rows(self) -> int:
        """How many rows are computed: a property of the width, however few the members."""
        return rows_of(self.width)


class SentenceEncoder:
    """Vectors whose bytes depend on the text, the model and the machine, and on nothing else."""

    def __init__(self, model: SentenceModel, *, name: str) -> None:
        self.name = name
        self.dim = model.dim
        self._model = model

    def encode(self, texts: Sequence[str]) -> Floats:
        """One unit row per text, in order: (len(texts), dim)."""
        return np.ascontiguousarray(self.encode_views(texts)[:, PUBLISHED])

    def encode_views(self, texts: Sequence[str]) -> Floats:
        """PUBLISHED and WORDS from one computation, each a unit row: (len(texts), 2, dim)."""
        vectors = np.zeros((len(texts), 2, self.dim), dtype=np.float32)
        for positions, rows in self.encode_batches(texts):
            vectors[positions] = rows
        return vectors

    def encode_batches(self, texts: Sequence[str]) -> Iterator[tuple[Positions, Floats]]:
        """Both views as they are made: (k,) positions in texts, and their (k, 2, dim) rows.

        Every position comes exactly once, in no order to rely on. A caller that stores each
        pair as it comes loses about a second of work when it is killed.
        """
        places: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            places.setdefault(self._readable(text), []).append(place)
        distinct = list(places)
        pool = ThreadPoolExecutor(self._model.threads, initializer=self._model.prepare_thread)
        try:
            for start in range(0, len(distinct), PIECE):
                piece = distinct[start : start + PIECE]
                for members, rows in self._encode_piece(piece, pool):
                    copies = [places[piece[member]] for member in members]
                    yield (
                        np.array([place for copy in copies for place in copy], dtype=np.intp),
                        np.repeat(rows, [len(copy) for copy in copies], axis=0),
                    )
        finally:  # also when the caller stops listening: what has not begun is not computed
            pool.shutdown(cancel_futures=True)

    def _readable(self, text: str) -> str:
        """What is tokenised: no half characters, and no more than the model could hear."""
        heard = text[: self._model.longest * CHARACTERS_PER_TOKEN]
        return self._model.prompt + heard.encode("utf-8", "replace").decode("utf-8")

    def _encode_piece(
        self, texts: list[str], pool: ThreadPoolExecutor
    ) -> Iterator[tuple[Positions, Floats]]:
        # One token fewer than the model reads: plan_batches leaves room for padding.
        tokens = self._model.tokenise(texts, self._model.longest - 1)
        plan = plan_batches([len(ids) for ids in tokens], longest=self._model.longest)
        # All of them at once: the threads go on while the caller stores what is done.
        made = pool.map(lambda batch: self._encode_batch(batch, tokens), plan)
        for start in range(0, len(plan), HANDED_OVER):
            batches = plan[start : start + HANDED_OVER]
            yield (
                np.concatenate([batch.members for batch in batches]),
                np.concatenate(list(islice(made, HANDED_OVER))),
            )

    def _encode_batch(self, batch: Batch, tokens: list[list[int]]) -> Floats:
        ids = np.full((batch.rows, batch.width), self._model.pad, dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, member in enumerate(np.resize(batch.members, batch.rows)):
            ids[row, : len(tokens[member])] = tokens[member]
            mask[row, : len(tokens[member])] = 1
        return unit_rows(self._model.forward(ids, mask)[: len(batch.members)])


def plan_batches(lengths: Sequence[int], *, longest: int) -> list[Batch]:
    """Texts of so many tokens, grouped by padded width, widest first.

    A width always leaves room for one padding token. Models take another path through their
    attention when nothing in a batch is padding, and whether that is so must not depend on
    what else is in the batch.
    """
    widths = np.minimum((np.asarray(lengths, dtype=np.intp) // STEP + 1) * STEP, longest)
    batches: list[Batch] = []
    for width in np.unique(widths)[::-1].tolist():
        members = np.flatnonzero(widths == width)
        batches += [
            Batch(width=width, members=members[start : start + rows_of(width)])
            for start in range(0, len(members), rows_of(width))
        ]
    return batches


def rows_of(width: int) -> int:
    """Rows of every batch of a width: about the same work for each batch."""
    return max(1, BATCH_TOKENS // width)


def unit_rows(rows: Floats) -> Floats:
    """Each row at length one, (..., dim), summed exactly enough to be cached; zeros stay zeros."""
    exact = rows.astype(np.float64)
    lengths = np.sqrt(np.sum(exact * exact, axis=-1, keepdims=True))
    return (exact / np.where(lengths > 0, lengths, 1)).astype(np.float32)
