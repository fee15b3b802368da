"""all-MiniLM-L6-v2 in plain torch: ids and mask in, sentence vectors out.

The same arithmetic as sentence-transformers runs for the published weights (a six-layer BERT,
the mean of its token vectors), which the tests compare it with. Written out because loading that
library takes three seconds more than loading torch, and because three small changes make it a
sixth faster on one core: query, key and value in one product, attention as two batched products,
and no conversion of weights on the way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Final

from research.themes.batches import Tokens, Vectors
from research.themes.model_files import Precision

Tensor = Any  # torch is handed in, never imported: see research.themes.encode
Affine = tuple[Tensor, Tensor]

DIM: Final = 384
LONGEST: Final = 256
_LAYERS: Final = 6
_HEADS: Final = 12
_HEAD: Final = DIM // _HEADS
_EPSILON: Final = 1e-12
_NEVER: Final = -10_000.0
"""Added to the score of a padding token, which makes its share of the attention zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """The weights and biases of one layer, in the order in which they are used."""

    attend: Affine
    """Query (already scaled), key and value side by side."""
    attended: Affine
    attended_norm: Affine
    widen: Affine
    narrow: Affine
    norm: Affine


class MiniLm:
    """The model's arithmetic; products in the given precision, everything else in float32."""

    def __init__(
        self, weights: Mapping[str, Tensor], *, torch: ModuleType, precision: Precision
    ) -> None:
        self._torch = torch
        self._precision = getattr(torch, precision)
        self._words = weights["embeddings.word_embeddings.weight"]
        # There is only ever one segment, so its vector is part of every place's.
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        self._places = weights["embeddings.position_embeddings.weight"] + kind
        self._norm = _affine(weights, "embeddings.LayerNorm")
        self._layers = [self._layer(weights, f"encoder.layer.{n}") for n in range(_LAYERS)]

    def __call__(self, ids: Tokens, mask: Tokens) -> Vectors:
        """The mean token vector of each row of ids, (rows, width) to (rows, 384)."""
        torch = self._torch
        with torch.inference_mode():
            heard = torch.from_numpy(mask).float()
            rows, width = heard.shape
            hidden = torch.nn.functional.embedding(torch.from_numpy(ids), self._words)
            hidden = self._normed(hidden + self._places[:width], self._norm).view(-1, DIM)
            never = ((1 - heard) * _NEVER).to(self._precision)
            never = never.repeat_interleave(_HEADS, dim=0).unsqueeze(1)
            for layer in self._layers:
                hidden = self._through(hidden, layer, never)
            summed = (hidden.view(rows, width, DIM) * heard.unsqueeze(2)).sum(1)
            mean: Vectors = (summed / heard.sum(1, keepdim=True)).numpy()
        return mean

    def _through(self, hidden: Tensor, layer: Layer, never: Tensor) -> Tensor:
        """(tokens, 384) to the same, with never (rows * heads, 1, width) for the padding."""
        linear, gelu = self._torch.nn.functional.linear, self._torch.nn.functional.gelu
        mixed = self._attention(linear(hidden.to(self._precision), *layer.attend), never)
        hidden = self._normed(hidden + linear(mixed, *layer.attended), layer.attended_norm)
        wide = gelu(linear(hidden.to(self._precision), *layer.widen))
        return self._normed(hidden + linear(wide, *layer.narrow), layer.norm)

    def _attention(self, attend: Tensor, never: Tensor) -> Tensor:
        """Every head's mean of the values, weighted by how well each key answers the query."""
        width = never.shape[2]
        split = attend.view(-1, width, 3, _HEADS, _HEAD).permute(2, 0, 3, 1, 4)
        query, key, value = split.reshape(3, -1, width, _HEAD)
        shares = self._torch.baddbmm(never, query, key.transpose(1, 2)).softmax(-1)
        mixed = self._torch.bmm(shares, value).view(-1, _HEADS, width, _HEAD)
        return mixed.transpose(1, 2).reshape(-1, DIM)

    def _normed(self, hidden: Tensor, affine: Affine) -> Tensor:
        return self._torch.layer_norm(hidden, (DIM,), *affine, _EPSILON)

    def _layer(self, weights: Mapping[str, Tensor], name: str) -> Layer:
        query, key, value = (
            _affine(weights, f"{name}.attention.self.{part}") for part in ("query", "key", "value")
        )
        scale = _HEAD**-0.5
        side_by_side = (
            self._torch.cat([query[0] * scale, key[0], value[0]]),
            self._torch.cat([query[1] * scale, key[1], value[1]]),
        )
        return Layer(
            attend=self._rounded(side_by_side),
            attended=self._rounded(_affine(weights, f"{name}.attention.output.dense")),
            attended_norm=_affine(weights, f"{name}.attention.output.LayerNorm"),
            widen=self._rounded(_affine(weights, f"{name}.intermediate.dense")),
            narrow=self._rounded(_affine(weights, f"{name}.output.dense")),
            norm=_affine(weights, f"{name}.output.LayerNorm"),
        )

    def _rounded(self, affine: Affine) -> Affine:
        return affine[0].to(self._precision), affine[1].to(self._precision)


def _affine(weights: Mapping[str, Tensor], name: str) -> Affine:
    return weights[f"{name}.weight"], weights[f"{name}.bias"]
