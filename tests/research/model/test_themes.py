from research.model import ThemeTree, Theming


def test_each_detail_has_its_own_themes():
    """What is asked for is what comes."""
    three = [Theming(themes=(), assignments=(), notes=(n,)) for n in ("few", "some", "many")]
    tree = ThemeTree(coarse=three[0], normal=three[1], fine=three[2])
    assert [tree.at(d).notes[0] for d in ("coarse", "normal", "fine")] == ["few", "some", "many"]
