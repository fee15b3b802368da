import numpy as np

from pipelines import vectors
from pipelines.vectors import VectorCache


def _encode(cache, encoder, texts):
    return cache.encode_views(texts, load=lambda: encoder, progress=lambda _done, _total: None)


def test_only_new_texts_are_embedded(tmp_path, encoder):
    """Three more interviews cost three interviews."""
    _encode(VectorCache(tmp_path, model="m"), encoder, ["one", "two", "one"])
    assert sorted(encoder.seen) == ["one", "two"]
    encoder.seen.clear()
    rows = _encode(VectorCache(tmp_path, model="m"), encoder, ["two", "three", "one"])
    assert encoder.seen == ["three"]
    assert np.array_equal(rows, encoder.encode_views(["two", "three", "one"]))


def test_a_known_study_needs_no_model(tmp_path, encoder):
    """Nothing is loaded when every text has its vector."""
    _encode(VectorCache(tmp_path, model="m"), encoder, ["one"])

    def fail():
        raise AssertionError

    cache = VectorCache(tmp_path, model="m")
    views = cache.encode_views(["one"], load=fail, progress=lambda _d, _t: None)
    assert views.shape == (1, 2, 32)


def test_both_views_outlive_the_run(tmp_path, encoder):
    """What is read back is, bit for bit, what the model said, also of the words alone."""
    texts = ["late again!", "late again"]
    made = _encode(VectorCache(tmp_path, model="m"), encoder, texts)
    stored = _encode(VectorCache(tmp_path, model="m"), None, texts)
    assert made.tobytes() == stored.tobytes() == encoder.encode_views(texts).tobytes()
    assert (stored[0, 1] == stored[1, 1]).all()
    assert (stored[0, 0] != stored[1, 0]).any()


def test_another_model_has_its_own_vectors(tmp_path, encoder):
    """Vectors of two models never meet."""
    _encode(VectorCache(tmp_path, model="m"), encoder, ["one"])
    encoder.seen.clear()
    _encode(VectorCache(tmp_path, model="n"), encoder, ["one"])
    assert encoder.seen == ["one"]


def test_an_interruption_loses_one_batch_at_most(tmp_path, encoder, monkeypatch):
    """What was embedded before the interruption is there after it."""
    monkeypatch.setattr(vectors, "BATCH_TEXTS", 2)
    whole = encoder.encode_views

    def interrupted(texts, **options):
        if len(encoder.seen) >= 4:
            raise KeyboardInterrupt
        return whole(texts, **options)

    encoder.encode_views = interrupted
    texts = [f"text {n}" for n in range(6)]
    try:
        _encode(VectorCache(tmp_path, model="m"), encoder, texts)
    except KeyboardInterrupt:
        encoder.encode_views = whole
    encoder.seen.clear()
    _encode(VectorCache(tmp_path, model="m"), encoder, texts)
    assert len(encoder.seen) == 2


def test_a_damaged_batch_is_made_again(tmp_path, encoder):
    """A truncated file costs its own texts, nothing else."""
    _encode(VectorCache(tmp_path, model="m"), encoder, ["one"])
    for path in tmp_path.rglob("*.npz"):
        path.write_bytes(path.read_bytes()[:20])
    encoder.seen.clear()
    assert _encode(VectorCache(tmp_path, model="m"), encoder, ["one"]).shape == (1, 2, 32)
    assert encoder.seen == ["one"]


def test_many_batches_become_one_file(tmp_path, encoder):
    """A study that grows every week does not gather thousands of files."""
    for n in range(vectors.MANY_FILES + 2):
        _encode(VectorCache(tmp_path, model="m"), encoder, [f"text {n}"])
    assert len(list(tmp_path.rglob("*.npz"))) <= 2
    encoder.seen.clear()
    _encode(VectorCache(tmp_path, model="m"), encoder, ["text 0", "text 5"])
    assert encoder.seen == []


def test_no_texts_no_rows(tmp_path, encoder):
    """An empty study has an empty array."""
    assert _encode(VectorCache(tmp_path, model="m"), encoder, []).shape == (0, 2, 0)
