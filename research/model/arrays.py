"""Vectors and places as the stages hand them on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float32]
"""Vectors, or what is worked out from them."""
Indices: TypeAlias = npt.NDArray[np.int64]
"""Places, or numbers of groups."""
Encode: TypeAlias = Callable[[Sequence[str]], Floats]
"""Texts to unit rows, (n_texts, dim)."""
