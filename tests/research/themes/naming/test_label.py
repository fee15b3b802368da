"""Names of themes."""

import re

import numpy as np
import pytest

from research.model import Judgement
from research.themes.naming.candidates import PHRASES
from research.themes.naming.label import KEYPHRASES, closest, name_themes, read_corpus

LOGIN = [
    "I can't log in to my account since Monday",
    "can't log in on the phone",
    "Again I can't log in, the code is wrong",
    "my colleague can't log in either",
]
SWAPS = [
    "My shift swap is waiting for approval",
    "the swap was waiting for approval all week",
    "every swap waits for approval by a manager",
    "nobody looks at the swap, it is waiting for approval",
]
EXPORT = [
    "The payroll export has wrong hours",
    "wrong hours in the payroll export again",
    "payroll export to Excel has wrong hours",
    "we correct the payroll export in Excel by hand",
]
TEXTS = [*LOGIN, *SWAPS, *EXPORT]
MEMBERS = [range(4), range(4, 8), range(8, 12)]


def corpus(encoder, texts, names=()):
    """Texts with the vectors of the fake encoder."""
    rows = encoder.encode(list(texts))
    return read_corpus(texts, vectors=rows, encode=encoder.encode, names=names)


@pytest.fixture
def named(encoder):
    """The three themes above."""
    return name_themes([list(group) for group in MEMBERS], corpus(encoder, TEXTS))


def test_labels_are_two_to_five_words_of_the_people(named):
    """A label is made of words that the members say; a sixth ends what the fifth leads to."""
    for naming, group in zip(named, MEMBERS, strict=True):
        said = " ".join(TEXTS[i] for i in group).lower()
        words = naming.label.lower().split()
        assert 2 <= len(words) <= 6
        assert all(word in said for word in words)


def test_a_label_is_said_as_people_say_it(encoder):
    """With the small words between, which is how a reader would repeat it."""
    texts = ["the rider swore at my mother", "a rider swore at my mother"]
    (naming,) = name_themes([[0, 1]], corpus(encoder, texts))
    assert naming.label == "Rider swore at my mother"


def test_labels_say_what_is_wrong(named):
    """Who cannot log in is not filed under logging in."""
    assert named[0].label.startswith("Can't log in")
    assert "approval" in named[1].label
    assert "ayroll" in named[2].label


def test_a_word_that_one_person_repeats_is_common_to_nobody(encoder):
    """What several people say names the theme, and not what one of them says again and again."""
    said = [
        "the boys ate toast",
        "so my boys ate toast again",
        "and on Sunday the boys ate toast",
        "The salad was rotten",
        "a bag of rotten salad",
        "salad and herbs were rotten on arrival",
        "our rotten salad went to the hens",
        "I found the salad rotten again",
        "it is rotten, the salad",
    ]
    people = ["ann", "ann", "ann", "ben", "cleo", "dev", "ela", "finn", "gus"]
    rows = encoder.encode(said)
    known = read_corpus(said, vectors=rows, people=people, encode=encoder.encode)
    (naming,) = name_themes([list(range(len(said)))], known)
    assert "toast" not in " ".join((naming.label, *naming.keyphrases))


def test_keyphrases_say_what_the_label_does_not(named):
    """They are other words of the people, each once."""
    for naming in named:
        assert naming.inside.lower() == naming.label.lower()
        assert naming.inside not in naming.keyphrases
        assert len(set(naming.keyphrases)) == len(naming.keyphrases) <= KEYPHRASES


def test_the_definition_lets_somebody_speak(named):
    """It begins with the label and repeats sentences that say it."""
    for naming, group in zip(named, MEMBERS, strict=True):
        quoted = re.findall("“(.*?)”", naming.definition)
        assert naming.definition.startswith(naming.label)
        assert quoted
        assert all(any(spoken in TEXTS[i] for i in group) for spoken in quoted)


def test_no_phrase_no_invention(encoder):
    """Members without a phrase lend the words of the most typical, up to five."""
    (naming,) = name_themes([[0, 1, 2]], corpus(encoder, ["Everything.", "everything", "All."]))
    assert naming.label in {"Everything", "All"}
    texts = ["So maybe, but I wouldn't say it is or was"] * 3
    assert name_themes([[0, 1, 2]], corpus(encoder, texts))[0].label == "So maybe but I wouldn't"


def test_no_two_labels_are_alike(encoder):
    """Two themes with the same words are told apart."""
    texts = ["late delivery of the parcel", "late delivery of the letter"] * 6
    named = name_themes([[0, 2, 4], [6, 8, 10], [1, 3, 5]], corpus(encoder, texts))
    assert len({naming.label for naming in named}) == 3


def test_a_group_is_not_named_like_its_themes(encoder):
    """A group's name is its own."""
    read = corpus(encoder, TEXTS)
    children = name_themes([[0, 1, 2, 3], [4, 5, 6, 7]], read)
    taken = [naming.label for naming in children]
    (group,) = name_themes([[0, 1, 2, 3, 4, 5, 6, 7]], read, taken=taken)
    assert group.label not in taken


def test_names_do_not_stand_alone(encoder):
    """A product's name is no complaint."""
    texts = ["Acme Planner", "Acme Planner hangs", "Acme Planner hangs daily", "it hangs, Acme"]
    (naming,) = name_themes([[0, 1, 2, 3]], corpus(encoder, texts, names={"acme", "planner"}))
    assert "hangs" in naming.label.lower()


def test_masks_are_not_words(encoder):
    """Nobody is called [email]."""
    texts = ["[email] wrote about refund P-0007"] * 3 + ["[email] P-0007 refund wrote"]
    (naming,) = name_themes([[0, 1, 2, 3]], corpus(encoder, texts))
    assert not re.search(r"email|P-|\d", naming.label)


def test_person_ids_are_not_words(encoder):
    """The ids of people are given as names, with or without a hyphen."""
    texts = ["U38 area lead asks again"] * 3 + ["area lead U38 asks again"]
    (naming,) = name_themes([[0, 1, 2, 3]], corpus(encoder, texts, names={"U38"}))
    assert "38" not in naming.label


def test_without_vectors_of_labels_words_decide(encoder):
    """The encoder may be absent."""
    read = read_corpus(TEXTS, vectors=encoder.encode(TEXTS))
    assert "can't log in" in name_themes([list(range(4))], read)[0].inside


def test_input_order_does_not_matter(encoder):
    """The same members in another order have the same name."""
    read = corpus(encoder, TEXTS)
    straight = name_themes([list(group) for group in MEMBERS], read)
    mixed = [list(reversed(group)) for group in MEMBERS]
    assert name_themes(mixed, read) == straight


def test_one_theme_is_like_no_other(encoder):
    """Identical centres are close, and a lone theme has no neighbour."""
    read = corpus(encoder, ["late parcel again"] * 6)
    assert closest([[0, 1, 2]], read) == [-1]


def test_close_themes_know_each_other(encoder):
    """The definition can say what is not meant."""
    texts = ["parcel came late", "parcel came late today"] * 3 + ["no heating upstairs"] * 6
    assert closest([[0, 2, 4], [1, 3, 5], [6, 7, 8]], corpus(encoder, texts)) == [1, 0, -1]


@pytest.mark.parametrize(
    "texts",
    [
        ["", "", ""],
        ["!!!", "???", "🙂"],
        ["hello", "hi", "thanks"],
        ["the", "of", "it was"],
        ["XXX XX", "The XXXX", "xx"],
        ["[email]", "[phone]", "P-0001"],
        ["{{ 7*7 }}", "<script>alert(1)</script>", "=1+1"],
        ["x" * 100_000, "y " * 50_000, "\x00\ufffd"],
        ["Parkplatz fehlt", "kein Parkplatz", "der Parkplatz fehlt immer"],
        ["駐車場がない", "駐車場", "駐車場が狭い"],
    ],
)
def test_any_text_gets_a_name(encoder, texts):
    """Whatever people write, a theme is called something that can be shown."""
    (naming,) = name_themes([[0, 1, 2]], corpus(encoder, texts))
    assert naming.label
    assert not re.search(r"[<>{}=\[\]]", naming.label)
    assert len(naming.label.split()) <= 5


def test_nothing_to_name(encoder):
    """No themes, no names; a theme without members says so."""
    assert name_themes([], corpus(encoder, [])) == ()
    (naming,) = name_themes([[]], corpus(encoder, TEXTS))
    assert naming.label == "Without words"


def test_the_encoder_sees_few_texts(encoder):
    """So many candidates per theme."""
    read = corpus(encoder, TEXTS * 20)
    encoder.seen.clear()
    name_themes([list(range(i, 240, 12)) for i in range(12)], read)
    assert len(encoder.seen) <= PHRASES * 12


def test_vectors_may_be_all_the_same(encoder):
    """Identical texts have no direction of their own."""
    read = read_corpus(
        ["late parcel"] * 4, vectors=np.full((4, 32), 0.1, np.float32), encode=encoder.encode
    )
    assert name_themes([[0, 1], [2, 3]], read)[0].label == "Late parcel"


def test_the_definition_lets_somebody_speak_who_surely_complains(encoder):
    """Of two sentences with the label's words, not the one that may say that all is well."""
    texts = [
        "wrong hours in the payroll export, if I remember",
        "the payroll export has wrong hours every month",
        "payroll export with wrong hours",
    ]
    rows = encoder.encode(texts)
    for doubtful in ({0}, {1, 2}):
        judgements = [
            Judgement(excerpt_id=f"E-{i}", facet="pain", doubtful=i in doubtful) for i in range(3)
        ]
        known = read_corpus(texts, vectors=rows, encode=encoder.encode, judgements=judgements)
        (naming,) = name_themes([[0, 1, 2]], known)
        said = naming.definition.partition("“")[2].partition("”")[0]
        assert (texts[0].startswith(said)) == (0 not in doubtful)
