"""Names that may be words."""

from research.protect.doubtful import brands, doubtful, is_owned, things_only, usual


def test_a_cue_proves_a_name_unless_texts_write_it_small():
    """Ilse is a name however often she is spoken of; "Lead" is a job."""
    small, large = {"lead": 4}, {"lead": 5, "ilse": 30}
    assert list(doubtful(small, large, cued={"lead", "ilse"}, seen={})) == ["lead"]


def test_manners_prove_less():
    """Whoever is greeted once and named in many texts is a product."""
    assert list(
        doubtful({}, {"spotify": 9, "ana": 2}, cued=(), seen={"spotify": 2, "ana": 1})
    ) == ["spotify"]


def test_a_last_name_that_many_customers_write_is_a_brand():
    """Not where few do, where nobody has one, or where it is somebody's first name."""
    wrote = {
        ("bosch", True): {"P-2", "P-3"},
        ("bosch", False): {"P-4", "P-5"},
        ("ito", True): {"P-2", "P-3"},
        ("okafor", False): {"P-2", "P-3", "P-4", "P-5"},
        ("anna", True): {"a", "b", "c", "d"},
    }
    assert brands(wrote, {"bosch", "ito", "okafor"}) == ["bosch"]
    assert is_owned("What my Bosch does", "Bosch")
    assert not is_owned("We asked Okafor, the nurse", "Okafor")


def test_a_common_word_that_is_hardly_ever_one_here():
    """Once may be chance, and a study may speak of both."""
    names = {"hope": 12, "joy": 2, "will": 9, "grace": 1}
    assert list(usual(names, {"will": 40, "hope": 2})) == ["hope", "joy"]


def test_a_word_that_is_never_a_name_inside_a_sentence():
    """One sentence that has it as a name is enough to hear of somebody, few that have it as a thing tell nothing."""
    things = {"hope": 40, "basil": 9, "ruby": 2, "cook": 2, "fox": 1}
    assert list(things_only({"hope": 1}, things, {"hope", "basil", "ruby"})) == ["basil", "cook"]
