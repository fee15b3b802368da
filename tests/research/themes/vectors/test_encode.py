import socket
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from research.errors import ModelNotInstalledError
from research.themes.vectors import encode
from research.themes.vectors.batches import STEP, SentenceEncoder, rows_of
from research.themes.vectors.encode import encoder_name, load_encoder
from research.themes.vectors.model_files import find_model

WORDS = (
    *("the", "export", "button", "invoice", "crashed", "slow", "never", "customer", "login"),
    *(
        "synchronisation",
        "Zürich",
        "naïve",
        "客户",
        "👍🏽",
        "2024",
        "it's",
        "(maybe)",
        "dashboard;",
    ),
    *("<script>", "=cmd|", "\x07", "unbelievablycumbersomeworkaround"),
)
HOSTILE = (
    "",
    " \n\t ",
    "\x00\x01\x1b[31m\ufeff",
    "\ud83d",
    "half \udcff a character",
    "👩‍👩‍👧‍👦" * 50,
    "x" * 50_000,
    "word " * 100_000,
    "[CLS] [SEP] [PAD] [MASK]",
    "ﷺ\u202egnirts desrever\u202c",
)


def made_up(count, *, seed=0, longest=120):
    """Texts as long and as short as tickets are; the same ones every time."""
    chance = np.random.default_rng(seed)
    lengths = chance.integers(1, longest, size=count, endpoint=True)
    return [" ".join(chance.choice(WORDS, size=length)) for length in lengths]


def on_threads(encoder, threads):
    """The same encoder with another number of threads."""
    return SentenceEncoder(replace(encoder._model, threads=threads), name=encoder.name)


@pytest.fixture(scope="module")
def packaged():
    """The encoder that every study uses unless told otherwise."""
    return load_encoder()


@pytest.fixture(scope="module")
def other():
    """The same weights, as a user's own folder: through sentence-transformers."""
    return load_encoder(str(find_model("").path))


@pytest.fixture
def no_network(monkeypatch):
    """Any attempt to reach another machine fails the test."""

    def refuse(*_args, **_kwargs):
        pytest.fail("somebody tried to use the network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


def test_the_name_is_known_without_loading_a_model():
    """An unchanged study is recognised as such in no time."""
    code = (
        "import sys; from research.themes.vectors.encode import encoder_name; print(encoder_name());"
        "assert not {'torch', 'transformers', 'sentence_transformers'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == encoder_name()


def test_the_name_says_what_vectors_depend_on(monkeypatch):
    """Another precision, torch or layout of batches means another name, so nothing is mixed."""
    names = {encoder_name()}
    for change in ("bfloat16", "float32"):
        monkeypatch.setattr(encode, "native_precision", lambda change=change: change)
        names.add(encoder_name())
    monkeypatch.setattr(encode, "version", lambda _library: "99.1+cpu")
    names.add(encoder_name())
    assert "torch99.1-" in encoder_name()
    monkeypatch.setattr(encode, "LAYOUT", 99)
    names.add(encoder_name())
    assert len(names) == 4


@pytest.mark.usefixtures("no_network")
def test_a_name_from_the_hub_needs_a_decision():
    """Neither the name nor the model is looked up on the network unless that is allowed."""
    for ask in (encoder_name, load_encoder):
        with pytest.raises(ModelNotInstalledError, match="nothing is fetched"):
            ask("sentence-transformers/all-mpnet-base-v2")


@pytest.mark.slow
@pytest.mark.usefixtures("no_network")
def test_a_damaged_folder_is_an_error_in_words(tmp_path):
    """A folder that promises a model and holds none is told apart from a bug."""
    (tmp_path / "modules.json").write_text(
        '[{"idx": 0, "name": "0", "path": "", "type": "no.Such"}]'
    )
    with pytest.raises(ModelNotInstalledError, match="could not be loaded"):
        load_encoder(str(tmp_path))


@pytest.mark.slow
@pytest.mark.usefixtures("no_network")
def test_nothing_is_fetched():
    """Loading and encoding work with the cable unplugged, for the packaged model and a folder."""
    for model in ("", str(find_model("").path)):
        assert load_encoder(model).encode(["offline"]).shape == (1, 384)


@pytest.mark.slow
def test_the_packaged_model_needs_torch_alone():
    """Three seconds of loading sentence-transformers are saved on every run that embeds."""
    code = (
        "import sys; from research.themes.vectors.encode import load_encoder; load_encoder().encode(['a']);"
        "assert not {'transformers', 'sentence_transformers'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.slow
@pytest.mark.parametrize("which", ["packaged", "other"])
def test_a_vector_is_the_same_bytes_in_any_company(request, which):
    """One by one, together, shuffled, on one thread or two: not a bit changes."""
    encoder = request.getfixturevalue(which)
    texts = made_up(48)
    together = encoder.encode_views(texts)
    order = np.random.default_rng(1).permutation(len(texts))
    for threads in (1, 2):
        again = on_threads(encoder, threads).encode_views([texts[place] for place in order])
        assert again.tobytes() == together[order].tobytes()
    for place in range(0, len(texts), 4):
        assert encoder.encode_views([texts[place]])[0].tobytes() == together[place].tobytes()


@pytest.mark.slow
@pytest.mark.parametrize("words", [1, 5, 12, 28, 60, 120, 300])
def test_a_row_does_not_know_its_place(packaged, words):
    """First, last or between: the edge of a matrix is computed as its middle is."""
    count = rows_of(min((words + 2) // STEP * STEP + STEP, 256))
    neighbours = ["more " * (words - 1) + str(number) for number in range(count)]
    text = "login " * words
    expected = packaged.encode_views([text])[0].tobytes()
    for place in sorted({0, 1, count // 2, count - 1} & set(range(count))):
        company = [*neighbours[:place], text, *neighbours[place + 1 :]]
        assert packaged.encode_views(company)[place].tobytes() == expected


@pytest.mark.slow
@given(st.lists(st.text(max_size=200), min_size=1, max_size=12))
@hypothesis_settings(max_examples=15, deadline=None)
def test_any_text_has_one_vector(packaged, texts):
    """Whatever the characters, alone and in company are the same."""
    rows = packaged.encode_views(texts)
    assert np.isfinite(rows).all()
    assert packaged.encode_views(texts[-1:])[0].tobytes() == rows[-1].tobytes()


@pytest.mark.slow
def test_an_interrupted_run_ends_with_the_same_vectors(packaged):
    """What was stored before and what is made after fit together."""
    texts = made_up(600, seed=2, longest=20)
    whole = packaged.encode_views(texts)
    stored = np.zeros_like(whole)
    pieces = packaged.encode_batches(texts)
    done, rows = next(pieces)
    pieces.close()
    stored[done] = rows
    rest = sorted(set(range(len(texts))) - set(done.tolist()))
    assert rest
    stored[rest] = packaged.encode_views([texts[place] for place in rest])
    assert stored.tobytes() == whole.tobytes()


@pytest.mark.slow
@pytest.mark.parametrize("threads", ["1", "2"])
def test_another_process_makes_the_same_vectors(packaged, threads):
    """However many threads the system is given."""
    code = (
        "import sys; from hashlib import sha256; from research.themes.vectors.encode import load_encoder;"
        "print(sha256(load_encoder().encode_views(sys.argv[1:]).tobytes()).hexdigest())"
    )
    texts = made_up(40, seed=3)
    done = subprocess.run(
        [sys.executable, "-c", code, *texts],
        capture_output=True,
        text=True,
        check=True,
        env={"OMP_NUM_THREADS": threads, "PYTHONPATH": ":".join(sys.path)},
    )
    assert done.stdout.strip() == sha256(packaged.encode_views(texts).tobytes()).hexdigest()


@pytest.mark.slow
@pytest.mark.parametrize("which", ["packaged", "other"])
def test_hostile_text_gets_a_vector_too(request, which):
    """Empty, huge, broken: unit rows each, and nothing else is disturbed."""
    encoder = request.getfixturevalue(which)
    views = encoder.encode_views([*HOSTILE, "plain words"])
    assert views.shape == (len(HOSTILE) + 1, 2, encoder.dim)
    assert np.allclose(np.linalg.norm(views, axis=2), 1, atol=1e-6)
    assert views[-1].tobytes() == encoder.encode_views(["plain words"])[0].tobytes()


@pytest.mark.slow
def test_the_vectors_are_those_of_sentence_transformers(packaged, other):
    """Faster, and still the published model: cosine at least 0.999 with the plain call."""
    from sentence_transformers import SentenceTransformer

    texts = made_up(30, seed=4)
    plain = SentenceTransformer(str(find_model("").path), device="cpu", local_files_only=True)
    expected = plain.encode(texts, show_progress_bar=False)
    for encoder in (packaged, other):
        assert (encoder.encode(texts) * expected).sum(axis=1).min() > 0.999


@pytest.mark.slow
def test_near_in_meaning_is_near_in_space(packaged):
    """Two ways to say it are nearer than another subject."""
    slow, sluggish, billing = packaged.encode(
        ["The app is so slow", "Everything takes ages to load", "I was charged twice"]
    )
    assert slow @ sluggish > slow @ billing + 0.2


@pytest.mark.slow
def test_words_are_heard_without_the_signs_around_them(packaged):
    """An exclamation moves the published view more than the view by words."""
    calm, loud = packaged.encode_views(["The export is broken", "The export is broken!!!"])
    published, words = (calm * loud).sum(axis=1)
    assert 0 < 1 - words < 0.5 * (1 - published)


@pytest.mark.slow
@pytest.mark.parametrize("text", ["", "?!", "...", "👍🏽"])
def test_a_text_without_words_has_both_views(packaged, text):
    """A row of its own, not a division by zero; of an empty text the published one twice."""
    ((published, words),) = packaged.encode_views([text])
    assert np.allclose([published @ published, words @ words], 1, atol=1e-6)
    assert (published.tobytes() == words.tobytes()) == (text == "")


@pytest.mark.slow
def test_another_model_has_one_view_that_stands_for_both(other):
    """Only of the packaged model is it known which tokens are words."""
    views = other.encode_views(made_up(5))
    assert views[:, 0].tobytes() == views[:, 1].tobytes()
