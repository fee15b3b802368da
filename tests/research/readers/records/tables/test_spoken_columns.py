"""Which columns of a table hold a talk."""

from __future__ import annotations

from research.readers.records.tables.headers import make_table
from research.readers.records.tables.spoken_columns import spoken_columns


def test_sides_in_a_log_are_a_talk(read):
    """`who` and `what` name columns of a talk where the cells say which side spoke."""
    document = read(
        "time,who,what\n10:00,moderator,Where did you look?\n10:01,participant,Under the till\n"
        "10:02,observer,Yawns\n"
    )
    assert document.kind == "interview"
    assert [said.speaker for said in document.utterances] == [
        "moderator", "participant", "observer",
    ]  # fmt: skip


def test_names_in_a_log_are_no_sides(read):
    """Names and comments are reviews or tickets as often as not."""
    document = read("name,comment\nDana,The queue is slow today\nSam,It never prints the slip\n")
    assert document.kind != "interview"
    assert len(document.utterances) == 2


def test_own_names_of_columns_go_first(read):
    """Whoever says that `what` is a ticket's text is believed."""
    document = read(
        "who,what\nmoderator,It hangs when I print\nparticipant,The slip is blank again\n",
        columns={"what": "text", "who": "name"},
    )
    assert document.kind != "interview"


def test_a_type_of_ticket_is_no_kind_of_note(read):
    """Bugs and questions without a quote among them are tickets."""
    document = read(
        "Name,Note,Type\nAna Po,My bill is wrong again since Monday,bug\n"
        "Bo Li,How do I change my address in the app,question\n"
    )
    assert document.kind == "ticket"
    assert len(document.utterances) == 2


def test_many_talks_in_one_table(read):
    """Each is a session, named after the participant where a column does it."""
    document = read(
        "conversation_id,speaker,text\nc1,interviewer,Why do you knock?\nc1,participant,The bell is dead\n"
        "c2,interviewer,Why do you knock?\nc2,participant,I like to\n"
    )
    assert document.kind == "interview"
    assert [(u.session, u.text) for u in document.utterances][1::2] == [
        ("c1", "The bell is dead"), ("c2", "I like to"),
    ]  # fmt: skip


def test_several_talks_in_one_table(read):
    """A data set of interviews: everybody is a Participant, each in an interview of their own."""
    document = read(
        "interview_id,speaker,text\n1,Interviewer,How do you plan?\n1,Participant,On paper\n"
        "2,Interviewer,How do you plan?\n2,Participant,My deputy does\n"
    )
    assert document.kind == "interview"
    assert [(said.session, said.text) for said in document.utterances if said.speaker[0] == "P"] == [
        ("1", "On paper"), ("2", "My deputy does"),
    ]  # fmt: skip


def test_words_under_any_head_beside_a_speaker(read):
    """Whoever saved the talk called the words what they liked."""
    document = read(
        "debate,speaker,statement\nfirst,Holt,What about the ferry?\nfirst,Ana,It is late every day\n"
        "second,Holt,What about the bridge?\nsecond,Bo,I cannot cross it with a pram\n"
    )
    assert document.kind == "interview"
    assert [said.speaker for said in document.utterances] == ["Holt", "Ana", "Holt", "Bo"]


TURNS = [
    ("North", "0:04", "Moderator", "How was the bread today?"),
    ("North", "0:31", "Guest 1", "A bit hard, to be honest"),
    ("North", "1:10", "Guest 2", "Mine was still warm"),
    ("South", "0:02", "Moderator", "How was the bread today?"),
    ("South", "0:40", "Guest 1", "There was none left"),
]


def _sessions(read, head):
    rows = "".join(",".join(turn) + "\n" for turn in TURNS)
    return [one.session for one in read(f"{head}\n{rows}").utterances]


def test_talks_one_below_the_other(read):
    """Told by what the column is called."""
    assert _sessions(read, "Focus group,time,speaker,text") == ["North"] * 3 + ["South"] * 2


def test_a_column_for_each_who_speaks():
    """Whoever asks has one; names and codes in them are no words."""
    rows = [
        ["Task", "Moderator", "Participant"],
        ["1", "Please find it now.", "I look at the bottom."],
    ]
    found = spoken_columns(make_table(rows, format_="csv"), {})
    assert found is not None
    assert (found.text, found.asked) == (2, 1)
    coded = make_table([rows[0], ["1", "Ana", "P3"]], format_="csv")
    assert spoken_columns(coded, {}) is None


def test_a_speaker_whom_an_audience_judges(read):
    """Beside a question or marks a speaker is whom the answers are about, and nobody who said them."""
    rows = [
        f"{('Kim', 'Lee')[n % 2]},{n % 5 + 1},The slides were hard to read {n}" for n in range(8)
    ]
    for heads in ("Speaker,Clarity,What could be better?", "Speaker,Rating,Thoughts"):
        document = read("\n".join([heads, *rows]), "feedback.csv")
        assert document.kind != "interview"
        assert len(document.utterances) == len(rows)


def test_a_program_that_asks_holds_talks(read):
    """A row for each message, and a session for each respondent; where users ask, it is a desk's chat."""
    rows = [
        ("s1", "assistant", "What made you open it?"), ("s1", "user", "The rent went up."),
        ("s1", "assistant", "What was confusing?"), ("s1", "user", "The word liquid."),
        ("s2", "assistant", "What made you open it?"), ("s2", "user", "A wedding."),
    ]  # fmt: skip
    text = "session_id,role,content\n" + "".join(f"{a},{b},{c}\n" for a, b, c in rows)
    document = read(text)
    assert document.kind == "interview"
    assert {said.session for said in document.utterances} == {"s1", "s2"}
    swapped = text.replace("user", "x").replace("assistant", "user").replace("x", "assistant")
    assert read(swapped).kind != "interview"


def test_a_log_of_feedback_is_records(read):
    """Who got in touch when and how: what the team will do is not what they were asked, and the customer is a company."""
    document = read(
        "Date,Customer,Contact,Channel,Feedback (verbatim),Our interpretation,Next step\n"
        "2026-04-01,Nordbolt,Ida Berg,Call,The order page forgets my number every time,Keep it,Ticket raised\n"
        "2026-04-02,Roth GmbH,Lea Roth,Mail,Nobody says which warehouse sends my parts,Show it,\n"
    )
    assert document.kind == "ticket"
    assert [
        (one.author.name, one.author.account, one.question) for one in document.utterances
    ] == [
        ("Ida Berg", "Nordbolt", ""),
        ("Lea Roth", "Roth GmbH", ""),
    ]
