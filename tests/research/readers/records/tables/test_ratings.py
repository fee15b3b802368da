import pytest

from research.readers import read_file
from research.readers.document import RawFile
from research.readers.records.tables.ratings import marks
from research.settings import Settings


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (["5", "1", ""], ["5/5", "1/5", ""]),
        (["4.0", "2.0"], ["4/5", "2/5"]),
        (["9", "0", "10"], ["9/10", "0/10", "10/10"]),
        (["4.5", "3,5"], ["4.5/5", "3.5/5"]),
        (["7", "6", "1"], ["", "", ""]),
        (["0", "3", "5"], ["", "", ""]),
        (["★★☆☆☆", "★★★★★"], ["2/5", "5/5"]),
        (["4 out of 5", "1 star", "3/5"], ["4/5", "1/5", "3/5"]),
        (["8 von 10", "2"], ["8/10", "2/10"]),
        (["87", "12", "3"], ["", "", ""]),
        (["good", "bad", "3"], ["", "", ""]),
        ([], []),
    ],
)
def test_marks_on_their_scale(values: list[str], found: list[str]):
    """Stars, numbers, words; percents and votes are none."""
    assert marks(values) == found


def _ratings(name: str, text: str) -> list[str]:
    document = read_file(RawFile(id=name, data=text.encode()), Settings())
    return [one.rating for one in document.utterances]


def test_a_review_carries_its_stars():
    """And not the developer's answer to it."""
    text = (
        "userName,score,content,replyContent\n"
        "Ana,1,It logs me out every day,Sorry to hear that\n"
        "Bo,5,Quick and friendly,\n"
    )
    assert _ratings("reviews.csv", text) == ["1/5", "", "5/5"]


def test_pasted_reviews_carry_their_stars():
    """As a store's page shows them."""
    text = "★★☆☆☆ Lost my list\nGone since the update.\n\n★★★★★ Lovely\nMy mother uses it too.\n"
    assert _ratings("reviews.txt", text) == ["2/5", "5/5"]


def test_why_follows_a_score():
    """The reason has the score before it; the next question has none."""
    text = (
        "Respondent ID,How likely are you to recommend us?,Why?,What else should we know about you?\n"
        + "".join(
            f"r{n}00{n},{n},Because the crew of boat {n} sings at night,I live on island number {n} alone\n"
            for n in range(2, 10)
        )
    )
    document = read_file(RawFile(id="survey.csv", data=text.encode()), Settings())
    rated = {one.rating for one in document.utterances if "crew" in one.text}
    assert rated == {f"{n}/10" for n in range(2, 10)}
    assert {one.rating for one in document.utterances if "island" in one.text} == {""}


def test_a_ticket_is_not_its_satisfaction():
    """What a customer thinks of the answer says nothing of the request."""
    text = (
        "Ticket ID,Subject,Description,Satisfaction rating\n"
        "1,Export,I cannot export the list to a file,5\n2,Login,The code never comes,1\n"
    )
    assert _ratings("tickets.csv", text) == ["", ""]


def test_a_comment_goes_with_the_score_of_its_row():
    """As tools for the net promoter score export it; other questions have none."""
    text = "Response ID,Score,Segment,How did you hear of us?,Comment\n" + "".join(
        f"r{n}00{n},{n},A,From my neighbour on street {n} who sails,The boat number {n} is always late and loud\n"
        for n in range(1, 10)
    )
    document = read_file(RawFile(id="nps/export.csv", data=text.encode()), Settings())
    rated = {one.text.split()[0]: one.rating for one in document.utterances}
    assert rated["The"] == "9/10"
    assert rated.get("From", "") == ""


def test_a_net_promoter_score_has_ten():
    """Also where only detractors answered."""
    assert marks(["0", "3", "5"], header="How likely are you to recommend us?") == [
        "0/10",
        "3/10",
        "5/10",
    ]


def test_a_review_may_be_called_a_rating():
    """*Bewertung* heads marks in one export and sentences in the other."""
    said = [
        "Der Griff ist zu kurz für mich",
        "Lief sofort, meine Mutter ist froh",
        "Nach einem Monat kam Rost",
    ]
    lines = [f"{one};{n + 2},5;Na ja" for n, one in enumerate(said)]
    data = "\n".join(["Bewertung;Sterne;Titel", *lines]).encode("cp1252")
    document = read_file(RawFile(id="export.csv", data=data), Settings())
    assert [(one.text, one.rating) for one in document.utterances] == [
        (said[0], "2.5/5"), (said[1], "3.5/5"), (said[2], "4.5/5"),
    ]  # fmt: skip
