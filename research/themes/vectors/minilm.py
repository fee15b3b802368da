"""all-MiniLM-L6-v2 in plain torch: ids and mask in, two views of each sentence out.

The same arithmetic as sentence-transformers runs for the published weights (a six-layer BERT,
the mean of its token vectors), which the tests compare the first view with; the second is another
mean of the same token vectors. Written out because loading that library takes three seconds more
than loading torch, and because three small changes make it a sixth faster on one core: query, key
and value in one product, attention as two batched products, and no conversion of weights on the
way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Final

import numpy as np

from research.model import Floats
from research.themes.vectors.batches import Tokens
from research.themes.vectors.model_files import Precision

Tensor = Any  # torch is handed in, never imported: see research.themes.vectors.encode
Affine = tuple[Tensor, Tensor]

DIM: Final = 384
LONGEST: Final = 256
_LAYERS: Final = 6
_HEADS: Final = 12
_HEAD: Final = DIM // _HEADS
_EPSILON: Final = 1e-12
_NEVER: Final = -10_000.0
"""Added to the score of a padding token, which makes its share of the attention zero."""
_ENDS: Final = frozenset({"[CLS]", "[SEP]"})
"""The marks at the ends of every text, which say nothing of this one."""
_SIGN: Final = 0.1
"""What a token without a letter or digit weighs among words."""


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
        self,
        weights: Mapping[str, Tensor],
        *,
        loudness: Floats,
        torch: ModuleType,
        precision: Precision,
    ) -> None:
        """Take the published weights, and what each token id weighs among words, (n_tokens,)."""
        self._torch = torch
        self._precision = getattr(torch, precision)
        self._loudness = torch.from_numpy(loudness)
        self._words = weights["embeddings.word_embeddings.weight"]
        # There is only ever one segment, so its vector is part of every place's.
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        self._places = weights["embeddings.position_embeddings.weight"] + kind
        self._norm = _affine(weights, "embeddings.LayerNorm")
        self._layers = [self._layer(weights, f"encoder.layer.{n}") for n in range(_LAYERS)]

    def __call__(self, ids: Tokens, mask: Tokens) -> Floats:
        """Mean token vectors of each row of ids, over all and over words, to (rows, 2, 384)."""
        torch = self._torch
        with torch.inference_mode():
            tokens, heard = torch.from_numpy(ids), torch.from_numpy(mask).float()
            rows, width = heard.shape
            hidden = torch.nn.functional.embedding(tokens, self._words)
            hidden = self._normed(hidden + self._places[:width], self._norm).view(-1, DIM)
            never = ((1 - heard) * _NEVER).to(self._precision)
            never = never.repeat_interleave(_HEADS, dim=0).unsqueeze(1)
            for layer in self._layers:
                hidden = self._through(hidden, layer, never)
            hidden = hidden.view(rows, width, DIM)
            words = heard * self._loudness[tokens]
            # A text of no token that counts, such as an empty one, is heard as published.
            words = torch.where(words.sum(1, keepdim=True) > 0, words, heard)
            means = [_mean(hidden, shares) for shares in (heard, words)]
            views: Floats = torch.stack(means, 1).numpy()
        return views

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


def token_loudness(vocabulary: Mapping[str, int]) -> Floats:
    """What each token id weighs in the mean over words, (n_tokens,), from 0 to 1.

    The marks at a text's ends weigh nothing, signs a tenth, all else alike.
    """
    loudness = np.ones(max(vocabulary.values()) + 1, dtype=np.float32)
    for token, number in vocabulary.items():
        if token in _ENDS:
            loudness[number] = 0
        elif not any(letter.isalnum() for letter in token):
            loudness[number] = _SIGN
    return loudness


def _mean(hidden: Tensor, shares: Tensor) -> Tensor:
    """Weighted mean over the tokens: (rows, width, 384) and (rows, width) to (rows, 384)."""
    return (hidden * shares.unsqueeze(2)).sum(1) / shares.sum(1, keepdim=True)


def _affine(weights: Mapping[str, Tensor], name: str) -> Affine:
    return weights[f"{name}.weight"], weights[f"{name}.bias"]
