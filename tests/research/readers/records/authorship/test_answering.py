"""Addresses that answer for a company."""

from __future__ import annotations

from research.readers.records.authorship.answering import desks_called, desks_in, only_answering


def test_who_gets_the_mail():
    """Most of the others write to it, or its name says it; whoever only writes is a customer."""
    mails = [(f"{who}@x.example", {"kit@desk.example"}) for who in ("ana", "bo", "cy")]
    mails.append(("kit@desk.example", {"ana@x.example"}))
    assert desks_in(mails) == {"kit@desk.example"}
    assert desks_in(
        [("help@d.example", {"ana@x.example"}), ("ana@x.example", {"help@d.example"})]
    ) == {"help@d.example"}


def test_a_table_of_mails(read):
    """The same where the mails are rows."""
    document = read(
        "Thread,From,To,Body\na,Ana Rey <ana@x.example>,help@d.example,It squeaks\n"
        "a,help@d.example,Ana Rey <ana@x.example>,Try talc\nb,bo@x.example,help@d.example,Mine is grey\n"
    )
    assert [one.role for one in document.utterances] == ["participant", "agent", "participant"]


def test_an_account_that_everybody_calls(read):
    """In public a company answers whoever calls it; one whom friends call answers for nobody."""
    rows = ["id,screen_name,text"]
    for n, who in enumerate(("ana_p", "bo77", "cy_moss", "di")):
        rows += [f"{n},{who},@TramLine the lift at my stop is broken again {n}"]
    rows += [
        "8,TramLine,@ana_p please send us the name of the stop",
        "9,TramLine,@bo77 it is being repaired",
    ]
    sides = {one.author.id: one.role for one in read("\n".join(rows), "tweets.csv").utterances}
    assert sides.pop("TramLine") == "agent"
    assert set(sides.values()) == {"participant"}


def test_whoever_asks_is_called_and_answers_too():
    """All who answer call them, in the thread that they began; so is one called who mostly writes of their own."""
    fans = [("1", {f"fan{n}"}, f"@ana try number {n}") for n in range(4)]
    back = [("1", {"ana"}, "@fan0 it does not start"), ("1", {"ana"}, "@fan1 @fan2 nor that")]
    assert not desks_called([("1", {"ana"}, "It does not start"), *fans, *back])
    assert desks_called([(str(n), who, said) for n, (_, who, said) in enumerate([*fans, *back])])
    own = [(f"{n}a", {"ana"}, "It rains") for n in range(3)]
    apart = [(str(n), who, said) for n, (_, who, said) in enumerate([*fans, *back])]
    assert not desks_called([*own, *apart])


def test_friends_who_call_each_other():
    """Nobody is called by most."""
    said = [("ana", "@bo hi"), ("bo", "@ana hi"), ("cy", "@ana look"), ("di", "@bo no")] * 2
    assert not desks_called([(str(n), {who}, words) for n, (who, words) in enumerate(said)])


def test_a_small_mailbox():
    """Two people who write to one address, and to nobody else, write to a desk; a pair that corresponds does not."""
    shop = "hello@yarn.example"
    assert desks_in(
        [("runa@x.example", {shop}), (shop, {"runa@x.example"}), ("jules@x.example", {shop})]
    ) == {shop}
    pair = [
        ("ana@x.example", {"bo@x.example"}),
        ("bo@x.example", {"ana@x.example"}),
        ("ana@x.example", {"bo@x.example"}),
    ]
    assert desks_in(pair) == frozenset()


def test_a_table_of_short_messages(read):
    """Whom all write to by a number or a name, and who writes to all, asks there and is nobody's evidence."""
    rows = "".join(
        f"Study line,+47 9{n},How was the ferry today?\n+47 9{n},Study line,The ramp was icy again {n}\n"
        for n in range(3)
    )
    document = read(f"from,to,body\n{rows}", "sms.csv")
    assert [one.role for one in document.utterances] == ["agent", "participant"] * 3


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
    document = read(_sheet((*CHANNEL, asked)), "feedback-channel.csv")
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


def test_two_met_are_too_few():
    """A neighbour who helps twice is no desk."""
    threads = [("a", "ida", True), ("a", "bo", False), ("b", "per", True), ("b", "bo", False)]
    assert not only_answering(threads)
    assert only_answering([*threads, ("c", "uta", True), ("c", "bo", False)]) == {"bo"}


def test_who_comments_much_in_a_large_place_is_a_user():
    """Three of sixty threads are no desk's share."""
    threads = [(f"t{n}", f"asks{n}", True) for n in range(60)]
    threads += [(f"t{n}", f"helps{n % 20}", False) for n in range(60)]
    assert not only_answering(threads)


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


def test_colleagues_of_a_desk():
    """They answer from addresses of their own; where all are colleagues, none of them does."""
    mails = [(f"{who}@x.example", {"help@d.example"}) for who in ("ana", "bo", "cy")]
    assert desks_in([*mails, ("lena@d.example", {"ana@x.example"})]) == {"lena@d.example"}
    inside = [(f"{who}@d.example", {"help@d.example"}) for who in ("ana", "bo", "cy")]
    assert not desks_in(inside)
