from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.model import Identity
from research.protect.names import SOMEBODY, Names


def _names(*names: str) -> Names:
    return Names(
        [
            Identity(person_id=f"P-{n:04d}", kind="name", value=name)
            for n, name in enumerate(names, start=1)
        ]
    )


def test_without_names_nothing_happens() -> None:
    """An anonymous study stays as it is."""
    assert Names([]).masked("Dana Okafor") == "Dana Okafor"


def test_a_shared_full_name_is_nobody_in_particular() -> None:
    """Two people called the same cannot be told apart by it."""
    assert _names("Ann Lee", "Ann Lee").masked("Ann Lee wrote") == f"{SOMEBODY} wrote"


def test_a_shared_first_name_is_told_by_the_full_name_beside_it() -> None:
    """Whoever is named in full in a text is meant by the first name in it."""
    names = _names("Dana Okafor", "Dana Reyes")
    assert names.masked("Dana left. Dana Reyes, I mean.") == "P-0002 left. P-0002, I mean."


def test_an_address_names_its_owner_in_full_only() -> None:
    """priya.raman@ tells a full name, but is no proof of what somebody is called."""
    names = Names([Identity(person_id="P-0001", kind="email", value="priya.raman@x.example")])
    assert names.masked("Priya Raman and Priya") == "P-0001 and Priya"


def test_a_desk_is_not_a_person() -> None:
    """Support addresses, codes and role words are in every text."""
    for value in ("Support Team", "P6", "moderator", "A Google user", "Rota Ltd", "", "123 456"):
        assert _names(value).masked("support team P6 moderator rota 123") == (
            "support team P6 moderator rota 123"
        )


def test_a_first_name_that_is_a_word_needs_more_than_the_capital_of_a_sentence() -> None:
    """Frank and Penny as well."""
    names = Names([Identity(person_id="P-1", kind="name", value="Penny Marlowe")])
    assert names.masked("Penny wise, as they say.") == "Penny wise, as they say."
    assert names.masked("Penny cannot log in.") == "P-1 cannot log in."
    assert names.masked("I gave it to Penny.") == "I gave it to P-1."


def test_a_stranger_with_the_same_last_name_is_masked_too() -> None:
    """Whose Okafor it is cannot be known; saying too little is the safe side."""
    assert _names("Dana Okafor").masked("Chidi Okafor") == "Chidi P-0001"


def test_a_middle_initial_goes_with_the_name() -> None:
    """Dana R. Okafor is one person once."""
    assert _names("Dana Okafor").masked("Dana R. Okafor wrote") == "P-0001 wrote"


def test_masks_are_left_alone() -> None:
    """Nobody is called like a mask."""
    assert _names("Name Email").masked("[name] [email] P-0007") == "[name] [email] P-0007"


def test_many_names_cost_no_more_than_few() -> None:
    """A text is looked up in the names, not the names in the text."""
    many = _names(
        *(f"Qx{n}a Zy{n}b".translate({48 + d: 97 + d for d in range(10)}) for n in range(20_000))
    )
    start = time.process_time()
    for _ in range(500):
        many.masked("The rota is empty again and nobody told us why it happened. " * 8)
    assert time.process_time() - start < 2.0


def test_a_label_is_looked_up_in_all_forms() -> None:
    """Labels hold first names, last names and initials."""
    names = _names("Dana Okafor")
    assert {names.owner(x) for x in ("dana", "dana okafor", "okafor dana", "d okafor")} == {
        "P-0001"
    }
    assert names.owner("luis") is None


@given(
    st.lists(
        st.sampled_from(
            [
                *("Dana", "DANA", "dana", "Okafor", "okafors", "Grant", "grant", "grants", "W."),
                *(
                    "Siobhán",
                    "SIOBHAN",
                    "Siobha\u0301n",
                    "O'Neil",
                    "the rota",
                    "李",
                    "Пётр",
                    "ﬁne",
                ),
                *("\N{GRINNING FACE}", "、", "—", "\n", "_", "P-0007", "[name]", "İ", "wrote"),
            ]
        ),
        max_size=8,
    ),
    st.sampled_from([" ", "", ", ", ". "]),
)
def test_a_text_that_was_learnt_from_is_masked_like_any_other(
    pieces: list[str], between: str
) -> None:
    """What is remembered of a study's texts saves time and changes nothing."""
    text = between.join(pieces)
    fresh, taught = (_names("Dana Okafor", "W. Grant", "Siobhán O'Neil", "Пётр 李") for _ in "ab")
    taught.learn([text])
    assert taught.masked(text) == fresh.masked(text)


def test_everyday_words_are_learnt_in_any_company() -> None:
    """Signs of other scripts do not hide how a word is written beside them."""
    for beside in (" ", "、", "\N{GRINNING FACE}", "_"):
        names = _names("Zimba Okafor")
        names.learn([f"{beside}zimba{beside}{n}" for n in range(5)])
        assert names.masked("the zimba is empty") == "the zimba is empty"
    names = _names("Zimba Okafor")
    names.learn(["a zimba and Zimba and ZIMBA"] * 9)
    assert names.masked("the zimba is empty") == "the P-0001 is empty"


def test_letters_with_a_stroke() -> None:
    """Łukasz Wójcik is written without strokes and accents by most keyboards."""
    names = _names("Łukasz Wójcik", "Søren Đorđević")
    assert names.masked("Lukasz Wojcik, Soren and Dordevic") == "P-0001, P-0002 and P-0002"


def test_umlauts_written_out() -> None:
    """Müller is Mueller where a system knows no umlaut, and Strauß is Strauss."""
    names = _names("Jörg Müller", "Ina Strauß")
    assert names.masked("Joerg Mueller asked Ina Strauss") == "P-0001 asked P-0002"
    assert names.masked("Jorg Muller") == "P-0001"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks Dana\N{GRINNING FACE}",
        "\N{GRINNING FACE}Dana said so",
        "ask Dana\N{HEAVY BLACK HEART}\N{VARIATION SELECTOR-16}please",
        "Dana、Okafor",
        "、Dana",
        "Dana\u200bOkafor",
        "Dana\N{RIGHTWARDS ARROW}me",
    ],
)
def test_a_name_that_touches_a_sign(text: str) -> None:
    """An emoji or a mark of another script ends a name as a comma does."""
    masked = _names("Dana Okafor").masked(text)
    assert "P-0001" in masked
    assert "Dana" not in masked
    assert "Okafor" not in masked


def test_a_desk_that_is_called_by_everyday_words() -> None:
    """What customers only write small is no name of a desk; who is named by it is masked either way."""
    desk = [Identity(person_id="[agent]", kind="name", value="Bike Barn")]
    names = Names(desk)
    names.learn(["my bike is late", "is the loan bike ready"])
    assert names.masked("My loan bike squeaks, says Bike Barn.") == (
        "My loan bike squeaks, says [agent]."
    )
    dana = Names([Identity(person_id="[agent]", kind="name", value="Dana Okafor")])
    dana.learn(["This is Dana from the desk.", "thanks dana"])
    assert dana.masked("thanks dana") == "thanks [agent]"


def test_a_desk_that_is_called_by_what_it_helps_with() -> None:
    """Its name is masked, the word for the thing is not; an agent's own name is, however it is typed."""
    texts = ["How do you use the portal?", "Best\nPortal Help", "thanks tom"]
    desk = Names([Identity(person_id="[agent]", kind="name", value="Portal Help")])
    desk.learn(texts)
    assert desk.masked("How do you use the portal?") == "How do you use the portal?"
    tom = Names([Identity(person_id="[agent]", kind="name", value="Tom Adler")])
    tom.learn([*texts, "Regards\nTom Adler"])
    assert tom.masked("thanks tom") == "thanks [agent]"


def test_several_initials_stand_before_a_last_name() -> None:
    """Of a double first name, and of two."""
    names = Names([Identity(person_id="P-1", kind="name", value="Jean-Baptiste Moreau-Klein")])
    assert names.masked("J.-B. Moreau-Klein's and J. B. Moreau-Klein's") == "P-1's and P-1's"


def test_what_somebody_is_labelled_with_is_no_name():
    """A job behind a code is one of several in the texts, and stays as it was said."""
    names = Names([Identity(person_id="P-0001", kind="name", value="Lehrerin")])
    texts = [
        "Ich bin Lehrerin, jede Lehrerin plant am Sonntag",
        "Dann fragt mich eine andere Lehrerin",
    ]
    names.learn(texts)
    assert [names.masked(text) for text in texts] == texts


def test_a_common_word_that_the_study_writes_as_a_name_needs_no_help() -> None:
    """Where texts speak of Joy she opens a sentence too, and where they speak of both; not where they only speak of joy."""
    names = _names("Joy Lindqvist")
    names.learn(["I asked Joy.", "so Joy has it", "It broke. Joy is back at nine."])
    assert names.masked("Joy is back at nine.") == "P-0001 is back at nine."
    names = _names("Joy Lindqvist")
    names.learn(["I asked Joy.", "so Joy has it", "what a joy"])
    assert names.masked("Joy is back at nine.") == "P-0001 is back at nine."
    names = _names("Joy Lindqvist")
    names.learn(["what a joy", "no joy at all", "it is pure joy"])
    assert names.masked("Joy is back at nine.") == "Joy is back at nine."


def test_names_beside_each_other() -> None:
    """A short sentence full of them is no title, and each tells the next."""
    names = _names("Dean Forrester", "Miles Abernathy", "Noor Rahmani")
    assert names.masked("Dean, Miles and Noor knew.") == "P-0001, P-0002 and P-0003 knew."
    assert (
        names.masked("Not Miles, Dean. But Dean knew.") == "Not P-0002, P-0001. But P-0001 knew."
    )


def test_what_accounts_are_called() -> None:
    """By an initial and the last name, however often it is written small; not by a word that this makes."""
    names = _names("Grace Whitfield", "Susan Carpenter")
    names.learn(["login gwhitfield"] * 9)
    assert names.masked("gwhitfield and whitfieldg") == "P-0001 and P-0001"
    assert names.masked("two carpenters") == "two carpenters"


def test_dutch_names_are_shortened() -> None:
    """And how many letters there are, the blank tells."""
    names = _names("Anna van der Berg")
    assert names.masked("mevr. v.d. Berg, Vd Berg") == "mevr. P-0001, P-0001"


@pytest.mark.parametrize(
    ("name", "text", "masked"),
    [
        ("Lieke van 't Veld", "van 't Veld woont in 't veld", "P-0001 woont in 't veld"),
        ("Luz de los Santos", "Luz abre los cajones", "P-0001 abre los cajones"),
        ("Luz de los Santos", "Me lo dijo De los Santos", "Me lo dijo P-0001"),
        (
            "Dawn St. John",
            "St. John rang from St. John's Road",
            "P-0001 rang from St. John's Road",
        ),
        ("Uta Kern-Albers", "signed Kern-\nAlbers", "signed P-0001"),
        ("Kenji Tanaka", "Tanaka様、Kenjiです", "P-0001様、P-0001です"),
        ("Norm Fisher", "see IMG_41_norm_fisher.jpg", "see IMG_41_P-0001.jpg"),
        ("Guy Noble", "Mr G Noble", "Mr P-0001"),
        ("May Holt", "May may know", "P-0001 may know"),
        ("Grace Holt", "it's grace again, sorry", "it's P-0001 again, sorry"),
    ],
)
def test_names_as_people_write_them(name: str, text: str, masked: str) -> None:
    """With particles, over a line's end, in other scripts' company, beside themselves."""
    assert _names(name).masked(text) == masked


def test_a_list_in_capitals_names_people() -> None:
    """Where each is known."""
    names = _names("Grace Holt", "Drew Fields")
    assert names.masked("GRACE AND DREW: LOG OUT") == "P-0001 AND P-0002: LOG OUT"
    assert names.masked("GRACE AND MERCY FOR ALL") == "GRACE AND MERCY FOR ALL"


def test_versions_and_fields() -> None:
    """A program has versions, an owner is somebody."""
    names = _names("Ruby Okonkwo")
    assert names.masked("I am on Ruby 3.3 here") == "I am on Ruby 3.3 here"
    assert names.masked("Status: open. Owner: Ruby") == "Status: open. Owner: P-0001"
    assert names.masked("Ruby O took it") == "P-0001 took it"


def test_capitals_among_few() -> None:
    """A whole name is a name in a line of capitals too."""
    names = _names("Grace Banks", "Robin Winter")
    assert names.masked("GRACE BANKS PAID ALREADY") == "P-0001 PAID ALREADY"
    assert names.masked("NO GRACE PERIOD AT BANKS") == "NO GRACE PERIOD AT BANKS"


def test_who_is_given_something_does_not_hope() -> None:
    """Behind a full stop that was forgotten somebody does."""
    names = _names("Hope Adeyemi")
    assert names.masked("I gave Hope my code") == "I gave P-0001 my code"
    assert names.masked("it was good Hope my code works") == "it was good Hope my code works"


def test_words_that_are_somebody_here() -> None:
    """Beside somebody known, at the end of a question, at work; a star that was given is none of them."""
    names = _names("Ana Price", "Noor Haddad", "Will Frost", "Reed Osman", "Rosa Stern")
    assert names.masked("Price and Noor both signed it.") == "P-0001 and P-0002 both signed it."
    assert names.masked("Will someone call me back? Will") == "Will someone call me back? P-0003"
    assert names.masked("Reed over in the workshop knows.") == "P-0004 over in the workshop knows."
    assert names.masked("Das ist ein halber Stern von mir.") == "Das ist ein halber Stern von mir."
