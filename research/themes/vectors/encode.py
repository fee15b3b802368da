"""Text to vectors: the only door to sentence-transformers, transformers and torch.

The packaged model needs torch alone; any other is loaded, tokenised and pooled by
sentence-transformers. Both hand over a SentenceModel, and research.themes.vectors.batches does the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from typing import Any, Protocol

import numpy as np

from research.errors import ModelNotInstalledError
from research.model import Floats
from research.themes.vectors.batches import (
    LAYOUT,
    SentenceEncoder,
    SentenceModel,
    Tokens,
)
from research.themes.vectors.minilm import DIM, LONGEST, MiniLm, token_loudness
from research.themes.vectors.model_files import (
    ModelFolder,
    Precision,
    check_packaged_files,
    find_model,
    native_precision,
)


class Encoder(Protocol):
    """Anything that turns texts into unit vectors: one each, or two views of each."""

    def encode(self, texts: Sequence[str]) -> Floats:
        """One unit row per text, in order: (len(texts), dim)."""

    def encode_views(self, texts: Sequence[str]) -> Floats:
        """The rows of encode and, second, what the words alone say: (len(texts), 2, dim).

        A model without such a view gives its only one twice.
        """


def encoder_name(model: str = "", *, allow_network: bool = False) -> str:
    """The name that load_encoder gives, without loading a model.

    It changes with whatever gives the same text another vector: the model's files, the
    precision this processor computes in, the versions of the libraries that compute.

    Raises:
        ModelNotInstalledError: The model is not on this machine.
    """
    return _name(find_model(model, allow_network=allow_network))


def load_encoder(model: str = "", *, allow_network: bool = False) -> SentenceEncoder:
    """An encoder ready to work, on the processor and, unless it is allowed, off the network.

    Args:
        model: "" for the packaged model, a sentence-transformers folder or, with allow_network,
            a name on the Hugging Face hub.
        allow_network: Whether a model may be fetched by its name.

    Raises:
        ModelNotInstalledError: The files are missing, damaged or no model of text.
    """
    found = find_model(model, allow_network=allow_network)
    load = _load_packaged if found.packaged else _load_folder
    return SentenceEncoder(load(found, native_precision()), name=_name(found))


def _name(found: ModelFolder) -> str:
    libraries = ("torch",) if found.packaged else ("torch", "transformers", "tokenizers")
    # What follows the + of a version says what torch was built for, not how it computes.
    versions = [f"{library}{version(library).split('+')[0]}" for library in libraries]
    return "-".join([found.name, native_precision(), *versions, f"layout{LAYOUT}"])


def _load_packaged(found: ModelFolder, precision: Precision) -> SentenceModel:
    check_packaged_files(found.path)
    import torch  # noqa: PLC0415 - a second or two, which only a run that embeds should spend
    from safetensors.torch import load_file  # noqa: PLC0415 - imports torch
    from tokenizers import Tokenizer  # noqa: PLC0415 - with torch or not at all

    tokeniser = Tokenizer.from_file(str(found.path / "tokenizer.json"))
    tokeniser.no_padding()
    forward = MiniLm(
        load_file(found.path / "model.safetensors"),
        loudness=token_loudness(tokeniser.get_vocab()),
        torch=torch,
        precision=precision,
    )

    def tokenise(texts: list[str], longest: int) -> list[list[int]]:
        tokeniser.enable_truncation(longest)
        return [encoding.ids for encoding in tokeniser.encode_batch(texts)]

    return SentenceModel(
        tokenise=tokenise,
        forward=forward,
        prepare_thread=lambda: torch.set_num_threads(1),
        dim=DIM,
        longest=LONGEST,
        threads=torch.get_num_threads(),
    )


def _load_folder(found: ModelFolder, precision: Precision) -> SentenceModel:
    import torch  # noqa: PLC0415

    network = _load_network(found)
    tokeniser = network.tokenizer

    def tokenise(texts: list[str], longest: int) -> list[list[int]]:
        tokens: list[list[int]] = tokeniser(texts, truncation=True, max_length=longest)[
            "input_ids"
        ]
        return tokens

    def forward(ids: Tokens, mask: Tokens) -> Floats:
        transformer, *rest = network
        features = {"input_ids": torch.from_numpy(ids), "attention_mask": torch.from_numpy(mask)}
        with torch.inference_mode():
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=precision == "bfloat16"):
                features = transformer(features)
            features["token_embeddings"] = features["token_embeddings"].float()
            for module in rest:
                features = module(features)
            rows: Floats = features["sentence_embedding"].numpy()
        return np.stack([rows, rows], axis=1)

    return SentenceModel(
        tokenise=tokenise,
        forward=forward,
        prepare_thread=lambda: torch.set_num_threads(1),
        dim=network.get_embedding_dimension(),
        longest=network.max_seq_length or 512,
        pad=tokeniser.pad_token_id or 0,
        prompt=network.prompts.get(network.default_prompt_name) or "",
        threads=torch.get_num_threads(),
    )


def _load_network(found: ModelFolder) -> Any:
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - five seconds

    with _quiet_and_offline():
        try:
            network = SentenceTransformer(str(found.path), device="cpu", local_files_only=True)
        except Exception as error:  # whatever the libraries make of a damaged folder
            raise ModelNotInstalledError(
                f"the model in {found.path.name} could not be loaded: {error}",
                hint="name a folder that SentenceTransformer.save() wrote",
            ) from error
    if not hasattr(network[0], "auto_model"):
        raise ModelNotInstalledError(
            f"the model in {found.path.name} is no transformer, and only those are supported",
            hint="name another model, or leave it empty for the packaged one",
        )
    return network.eval()


@contextmanager
def _quiet_and_offline() -> Iterator[None]:
    """While a folder is loaded no bar is drawn and, whatever it refers to, nothing is fetched."""
    from huggingface_hub import constants  # noqa: PLC0415 - comes with sentence-transformers
    from transformers.utils import logging  # noqa: PLC0415

    bars: Any = logging  # untyped
    offline, drawn = constants.HF_HUB_OFFLINE, bars.is_progress_bar_enabled()
    constants.HF_HUB_OFFLINE = True
    bars.disable_progress_bar()
    try:
        yield
    finally:
        constants.HF_HUB_OFFLINE = offline
        if drawn:
            bars.enable_progress_bar()
