"""Names that may be words."""

from research.protect.doubtful import doubtful


def test_a_cue_proves_a_name_unless_texts_write_it_small():
    """Ilse is a name however often she is spoken of; "Lead" is a job."""
    small, large = {"lead": 4}, {"lead": 5, "ilse": 30}
    assert list(doubtful(small, large, cued={"lead", "ilse"}, seen={})) == ["lead"]


def test_manners_prove_less():
    """Whoever is greeted once and named in many texts is a product."""
    assert list(
        doubtful({}, {"spotify": 9, "ana": 2}, cued=(), seen={"spotify": 2, "ana": 1})
    ) == ["spotify"]
