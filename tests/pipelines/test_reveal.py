import pytest

from pipelines.reveal import reveal
from pipelines.store import save
from research.errors import ArtefactError, InputError
from research.model import Identity, Person, Reading

IDENTITIES = (
    Identity(person_id="P-0007", kind="email", value="dana@x.example"),
    Identity(person_id="P-0007", kind="name", value="dana okafor"),
    Identity(person_id="P-0007", kind="name", value="Dana Okafor"),
    Identity(person_id="P-123456", kind="id", value="ticket/csv:4412"),
    Identity(person_id="U-A", kind="name", value="Bo"),
    Identity(person_id="[moderator]", kind="name", value="hannah"),
)


@pytest.fixture(name="study")
def _study(tmp_path):
    people = ("P-0007", "P-0008", "P-123456", "U-A")
    reading = Reading(
        sources=(),
        turns=(),
        people=tuple(Person(id=name) for name in people),
        identities=IDENTITIES,
    )
    home = tmp_path / ".research"
    save(home / "read", reading, private=home / "private")
    return tmp_path


def _said(study, *wanted):
    return [(one.person_id, [i.value for i in one.identities]) for one in reveal(study, wanted)[0]]


def test_names_come_first_and_in_one_spelling(study):
    """The one that a person would write."""
    assert _said(study, "P-0007") == [("P-0007", ["Dana Okafor", "dana@x.example"])]


def test_several_people_come_in_the_order_asked(study):
    """Each with what is known."""
    assert [person for person, _ in _said(study, "P-123456", "P-0007")] == ["P-123456", "P-0007"]


@pytest.mark.parametrize("written", ["p-7", "P7", "7", "p-0007", " P-07 "])
def test_other_ways_to_write_an_id_are_understood(study, written):
    """When nobody else could be meant."""
    assert [person for person, _ in _said(study, written)] == ["P-0007"]


def test_a_researchers_own_id_folds_its_case(study):
    """u-a is U-A."""
    assert _said(study, "u-a") == [("U-A", ["Bo"])]


def test_an_id_that_could_be_two_people_is_not_guessed(tmp_path):
    """Both are named; the exact id still works."""
    home = tmp_path / ".research"
    people = (Person(id="P7"), Person(id="P-0007"))
    save(home / "read", Reading(sources=(), turns=(), people=people), private=home / "private")
    found, (problem,) = reveal(tmp_path, ["p-7"])
    assert found == []
    assert "P-0007 or P7" in problem
    assert [one.person_id for one in reveal(tmp_path, ["P7"])[0]] == ["P7"]


def test_somebody_without_a_name_is_known(study):
    """An id may be all that there is."""
    assert _said(study, "P-0008") == [("P-0008", [])]


@pytest.mark.parametrize("wanted", ["P-0009", "[moderator]", "", "../private", "p"])
def test_an_id_that_nobody_has_is_one_line(study, wanted):
    """Beside the people who were found; staff are nobody's id."""
    found, (problem,) = reveal(study, ["P-0007", wanted])
    assert len(found) == 1
    assert "nobody" in problem


def test_a_study_that_was_never_run_says_so(tmp_path):
    """With what to do, and without making anything."""
    with pytest.raises(ArtefactError) as error:
        reveal(tmp_path, ["P-0007"])
    assert "research run" in error.value.hint
    assert list(tmp_path.iterdir()) == []


def test_no_study_is_the_users_business(tmp_path):
    """The path is named."""
    with pytest.raises(InputError, match="nowhere"):
        reveal(tmp_path / "nowhere", ["P-0007"])


def test_a_damaged_list_is_told(study):
    """Never a traceback."""
    (study / ".research/private/identities.parquet").write_bytes(b"not parquet")
    with pytest.raises(ArtefactError, match="identities"):
        reveal(study, ["P-0007"])


def test_nothing_is_written(study):
    """Looking leaves no trace."""
    before = {path: path.stat().st_mtime_ns for path in study.rglob("*")}
    reveal(study, ["P-0007", "P-0009"])
    assert {path: path.stat().st_mtime_ns for path in study.rglob("*")} == before
