import pytest

from pipelines.config import (
    read_initiatives,
    read_participants,
    read_personas,
    read_settings,
)
from research.errors import SettingsError
from research.settings import Settings


def test_no_file_means_the_defaults(tmp_path):
    """A study without research.toml runs."""
    assert read_settings(tmp_path / "research.toml") == Settings()


def test_the_file_overrides_the_defaults(write):
    """Only what is written changes."""
    path = write("research.toml", '[reach]\nbase = 4000\nperiod = "quarter"\n')
    settings = read_settings(path)
    assert (settings.reach.base, settings.reach.period, settings.seed) == (4000, "quarter", 0)


def test_all_problems_are_reported_at_once(write):
    """Nobody fixes a file one error at a time; a misspelt key is an error."""
    path = write(
        "research.toml",
        'sed = 1\n[segment]\nmin_words = "three"\nmax_sentences = 0\n[protect]\nemial = false\n',
    )
    with pytest.raises(SettingsError) as error:
        read_settings(path)
    for part in ("sed: unknown key", "segment.min_words", "max_sentences", "protect.emial"):
        assert part in str(error.value)


@pytest.mark.parametrize(
    "line",
    [
        "seed = -1",
        "seed = 4294967296",
        "reach.base = 99999999999999999999",
        "limits.seconds = 1e300",
    ],
)
def test_a_number_that_no_stage_can_use_is_told_at_once(write, line):
    """Not after minutes of work, by a library that names no key."""
    with pytest.raises(SettingsError, match=line.split()[0]):
        read_settings(write("research.toml", line))


@pytest.mark.parametrize("text", ["[reach", "title = \ud800".encode("utf-8", "replace").decode()])
def test_broken_toml_names_the_file(write, text):
    """A syntax error is told with its line, never a traceback."""
    with pytest.raises(SettingsError, match=r"research\.toml"):
        read_settings(write("research.toml", text))


def test_participants_map_names_addresses_and_files_to_a_person(write):
    """Known columns are keys of the person, every other one is an attribute."""
    path = write(
        "participants.csv",
        "Person;Name;E-mail;Account;Persona;Plan;File\n"
        "P1;Dana Okafor;Dana@X.example;Larch;manager;pro;a.vtt\n"
        "P1;Dana O.;;;;;b.vtt\n\n",
    )
    (row,) = read_participants(path)
    assert row.names == ("Dana Okafor", "Dana O.")
    assert row.emails == ("dana@x.example",)
    assert row.files == ("a.vtt", "b.vtt")
    assert (row.account, row.persona, row.attributes) == ("Larch", "manager", (("plan", "pro"),))


def test_a_participant_without_an_id_is_told_with_its_line(write):
    """The row is named, so that it can be mended."""
    path = write("participants.csv", "person,name,city\nP1,Dana,Leeds\n,,York\n")
    with pytest.raises(SettingsError, match="line 3"):
        read_participants(path)


def test_what_stands_above_the_headers_is_no_row(write):
    """Excel's own line for the delimiter, and a title."""
    path = write("participants.csv", "sep=;\nNr.;Name;File\n1;Ada Kern;a.txt\n")
    (row,) = read_participants(path)
    assert (row.person, row.names, row.files) == ("1", ("Ada Kern",), ("a.txt",))
    titled = write("participants.csv", "Our people, all\n\nCode,Name\nP1,Ada Kern\n")
    assert [one.person for one in read_participants(titled)] == ["P1"]


def test_a_single_column_has_its_header_above_a_comma(write):
    """A name in quotes has one, and is no header."""
    path = write("participants.csv", 'Name\n"Kern, Ada"\n"Lind, Bo"\n')
    assert [one.names for one in read_participants(path)] == [("Kern, Ada",), ("Lind, Bo",)]


def test_a_quotation_mark_that_nothing_closes_is_told_with_its_line(write):
    """It would take every person below it into one cell; an inch in a cell takes nobody."""
    open_ended = 'person,role\nP1,cook\n\nP2,"baker\nP3,porter\n'
    with pytest.raises(SettingsError, match=r"participants\.csv, line 4"):
        read_participants(write("participants.csv", open_ended))
    inch = 'person,note,screen\n\nP1,"left\nearly",27"\nP2,"",13"\n'
    assert len(read_participants(write("participants.csv", inch))) == 2


def test_a_line_break_in_a_cell_parts_its_words(write):
    """As it does in the sheet."""
    (one,) = read_initiatives(write("initiatives.csv", 'initiative,themes\n"Fix\nswaps",T-0001\n'))
    assert one.name.split() == ["Fix", "swaps"]


def test_a_file_that_is_no_text_is_named_once(write):
    """A workbook saved under the name of a table."""
    path = write("participants.csv", "PK\x03\x04\x00\x00")
    with pytest.raises(SettingsError) as error:
        read_participants(path)
    assert str(error.value).count("participants.csv") == 1


def test_a_personas_file_is_checked(write):
    """Unknown keys and doubled ids are told."""
    good = write(
        "personas.toml",
        '[[persona]]\nid = "m"\nname = "Managers"\nmatch = { persona = "manager", plan = ["a", "b"] }\n',
    )
    (rule,) = read_personas(good)
    assert rule.match == (("persona", ("manager",)), ("plan", ("a", "b")))
    bad = write("personas.toml", '[[persona]]\nid = "m"\n[[persona]]\nid = "m"\n')
    with pytest.raises(SettingsError, match="twice"):
        read_personas(bad)
    with pytest.raises(SettingsError, match="nmae"):
        read_personas(write("personas.toml", '[[persona]]\nid = "m"\nnmae = "x"\n'))


def test_initiatives_are_read_in_order(write):
    """Empty cells take the default; themes are split at semicolons."""
    path = write(
        "initiatives.csv",
        "initiative,themes,impact,effort,confidence\nFix swaps,swap approval; T-0002,2,1.5,\n",
    )
    (one,) = read_initiatives(path)
    assert one.themes == ("swap approval", "T-0002")
    assert (one.impact, one.effort, one.confidence) == (2.0, 1.5, 0)


@pytest.mark.parametrize("impact", ["inf", "nan", "1e300", "-1"])
def test_an_initiative_has_scores_that_can_be_ranked(write, impact):
    """RICE of something without end says nothing of the others."""
    path = write("initiatives.csv", f"initiative,impact\nA,{impact}\n")
    with pytest.raises(SettingsError, match="line 2: impact"):
        read_initiatives(path)


def test_an_initiative_may_be_called_as_a_column_of_another_list_is(write):
    """A row about the bank and a file is no header of a list of participants."""
    text = "initiative,themes\nFix swaps,T-0001\nBank formats,bank rejects the payment file\n"
    read = read_initiatives(write("initiatives.csv", text))
    assert [one.name for one in read] == ["Fix swaps", "Bank formats"]


def test_what_is_missing_is_said_without_the_whole_row(write):
    """Who left a cell empty knows the rest of it."""
    with pytest.raises(SettingsError, match=r"line 2: initiative: is missing$"):
        read_initiatives(write("initiatives.csv", "initiative,themes\n,T-0001\n"))


def test_every_bad_initiative_is_told(write):
    """No effort of nothing, no unknown column."""
    path = write("initiatives.csv", "initiative,effort,colour\nA,0,\nB,x,red\n")
    with pytest.raises(SettingsError) as error:
        read_initiatives(path)
    assert "line 2: effort" in str(error.value)
    assert "line 3: effort" in str(error.value)
    assert "unknown column “colour”" in str(error.value)


def test_a_misspelt_column_is_told_once_with_what_was_meant(write):
    """Forty rows below one slip are one problem."""
    path = write("initiatives.csv", "initiativ,impact\n" + "Fix swaps,2\n" * 40)
    with pytest.raises(SettingsError) as error:
        read_initiatives(path)
    said = "unknown column “initiativ”; did you mean “initiative”?"
    assert str(error.value).splitlines()[1:] == [f"  {said}"]


def test_what_a_misspelt_key_may_mean_is_said(write):
    """Of any section, as who writes a key may have put it into the wrong one."""
    with pytest.raises(
        SettingsError, match=r"protect.emial: unknown key; did you mean “email"
    ) as error:
        read_settings(write("research.toml", 'titel = "Autumn"\n[protect]\nemial = false\n'))
    assert "titel: unknown key; did you mean “title”?" in str(error.value)
    with pytest.raises(SettingsError, match="nmae: unknown key; did you mean “name”"):
        read_personas(write("personas.toml", '[[persona]]\nid = "a"\nnmae = "A"\n'))


@pytest.mark.parametrize("text", ["", "\n\n \n", "initiative\n", "initiative,themes\n \n,\n"])
def test_a_table_of_nothing_lists_nothing(write, text):
    """Blank lines and empty rows are no rows."""
    assert read_initiatives(write("initiatives.csv", text)) == ()
