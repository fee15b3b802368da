"""Rows below other rows, and who only answers in them."""

from __future__ import annotations

CHANNEL = (
    ("09:00", "Vera", "", "The import stops at row 1000"),
    ("09:05", "Ned", "09:00", "Thanks, we are looking into it"),
    ("10:00", "Omar", "", "The big screen flickers all day"),
    ("10:05", "Ned", "10:00", "Which screen is it?"),
    ("10:06", "Omar", "10:00", "The one in the canteen"),
    ("11:00", "Pia", "", "Nobody here sees the new filter"),
    ("11:04", "Omar", "11:00", "Mine hides behind the funnel too"),
    ("11:05", "Ned", "11:00", "It is behind the funnel"),
)


def _sheet(rows):
    body = "".join(f"2026-03-02 {at},{who},{top and f'2026-03-02 {top}'},{said}\n" for at, who, top, said in (
        (row[0], row[1], row[2], f'"{row[3]}"') for row in rows))  # fmt: skip
    return f"Timestamp,User,Thread,Text\n{body}"


def test_a_channel_whose_threads_are_told_by_their_times(read):
    """Who answers in three people's threads and opens none is the company's; a fellow user who answers once is heard."""
    document = read(_sheet(CHANNEL), "feedback-channel.csv")
    assert {
        one.author.name or one.author.id for one in document.utterances if one.role == "agent"
    } == {"Ned"}
    assert sum(one.role == "participant" for one in document.utterances) == 5


def test_whoever_asks_as_well_is_a_user(read):
    """Three helpful answers and a question of one's own."""
    asked = ("12:00", "Ned", "", "Where do I change my own picture?")
    found = ("12:20", "Ned", "12:00", "It is below my name")
    document = read(_sheet((*CHANNEL, asked, found)), "feedback-channel.csv")
    assert all(one.role == "participant" for one in document.utterances)


def test_an_account_on_a_site_of_guests(read):
    """One answer is enough where only the shop has a user number and opens nothing."""
    document = read(
        "comment_ID,comment_author,comment_content,comment_parent,user_id\n"
        "1,Hilde,The pattern skips row nine,0,0\n2,Woolshop,We fixed row nine,1,1\n"
        "4,Grigor,The chart is one grey square,0,0\n5,Paz,I zoom and it turns to soup,4,0\n"
    )
    assert [one.role for one in document.utterances] == [
        "participant",
        "agent",
        "participant",
        "participant",
    ]


def test_in_public_everybody_comments(read):
    """Where posts have scores, three answers make nobody the company."""
    rows = "".join(
        f"a{n},,asks{n},The dock light is green and nothing opens {n},5\nb{n},a{n},hal,Mine does that in frost {n},2\n"
        for n in range(3)
    )
    document = read(f"id,parent_id,author,body,score\n{rows}", "comments.csv")
    assert {one.role for one in document.utterances} == {"participant"}


def test_a_shop_below_its_reviews(read):
    """Who alone has an account and only answers is the shop, though a review's column of stars stands beside."""
    document = read(
        "comment_ID,comment_author,comment_content,rating,comment_parent,user_id\n11,Ines,The handle is too small,3,0,0\n"
        "12,Potshop,The large one has a wider one,,11,1\n13,Rolf,It survived the dishwasher,5,0,0\n",
        "reviews.csv",
    )
    assert [one.role for one in document.utterances] == ["participant", "agent", "participant"]


def test_a_long_chain_of_replies_and_a_circle(read):
    """Each row is below the one before it: the first of them opens the thread of all; nobody hangs in a circle."""
    many = "".join(f"{n},{n - 1 or ''},who{n % 2},It hums at night {n}\n" for n in range(1, 6001))
    circle = "9001,9002,who0,It hums louder now\n9002,9001,who1,Mine does not hum\n"
    document = read(f"id,parent_id,author,body\n{many}{circle}", "comments.csv")
    assert len(document.utterances) == 6002
