"""How words are written."""

from research.themes.naming.casing import read_casing

TEXTS = ["I forgot my PIN again", "Where is the PIN", "She opens Excel first", "in Excel, I mean"]


def test_capitals_that_begin_a_sentence_are_meant_when_all_are():
    """ATM is no word that has a capital for its place."""
    casing = read_casing(["ATM map is out of date", "ATM ate my card", "Map is out of date"])
    assert casing.sentence("atm map") == "ATM map"
    assert casing.inside("map") == "map"
    assert read_casing(["Broken QR code"]).inside("qr code") == "QR code"


def test_words_keep_the_capitals_people_give_them():
    """PIN and Excel are names; the first word of a sentence is not."""
    casing = read_casing([*TEXTS, "Printer broken. Printer again"])
    assert casing.sentence("forgot pin") == "Forgot PIN"
    assert casing.inside("printer in excel, pin") == "printer in Excel, PIN"


def test_shouting_tells_nothing():
    """A ticket in capitals does not make its words names."""
    casing = read_casing(["THE APP IS SLOW", "MY APP IS SLOW", "the Slow App Title", "i like app"])
    assert casing.sentence("slow app") == "Slow app"


def test_one_capital_is_enough_where_capitals_are_rare():
    """A place that is named once is written as it was."""
    casing = read_casing(["we send all of it to our accountant in Thame every month"])
    assert casing.inside("accountant in thame") == "accountant in Thame"


def test_a_name_with_a_small_letter_keeps_it():
    """iPhone does not become IPhone."""
    casing = read_casing(["on my iPhone it hangs", "this iPhone is old"])
    assert casing.sentence("iphone hangs") == "iPhone hangs"


def test_nothing_gives_nothing():
    """No texts, no opinion."""
    assert read_casing([]).sentence("") == ""
