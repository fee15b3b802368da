"""Whoever many write to, call or ask answers for a company."""

from __future__ import annotations

from research.readers.records.authorship.behaviour import (
    answerers,
    desks_called,
    desks_in,
    only_answering,
    sides_of_texts,
)


def _answered(agent, customers):
    return [(f"t{i}", who) for i, name in enumerate(customers) for who in (name, agent)]


def test_who_writes_to_many_answers():
    """An agent meets many customers; each of them meets the agent alone."""
    assert answerers(_answered("rik", "abc")) == {"rik"}


def test_two_tickets_tell_nothing():
    """Too few to say who helps whom."""
    assert answerers(_answered("rik", "ab")) == frozenset()


def test_an_agent_who_writes_first_answers_all_the_same():
    """A ticket that was opened for a customer is not the agent's own."""
    written = [*_answered("rik", "abcd"), *(("o1", who) for who in ("rik", "e"))]
    sides = list(sides_of_texts(written))
    assert sides[-2:] == ["agent", "participant"]


def test_one_customer_whom_many_agents_helped_is_a_customer():
    """In an export of one company's tickets everybody meets the same person."""
    written = [(f"t{i}", who) for i, agent in enumerate("abcd") for who in ("kim", agent)]
    assert "kim" not in answerers(written)
    assert next(iter(sides_of_texts(written))) == "participant"


AGENT = ("Your order has left our shop today.", "Thank you for reaching out to us.")
CUSTOMER = ("The parcel came open and wet.", "I cannot log in to your app since May.")


def _opened(hub: str, others: str, *, by_hub, by_others):
    """A writer who opens a record with each of the others, who write once."""
    written = [(f"t{other}", who) for other in others for who in (hub, other)]
    texts = [text for n in range(len(others)) for text in (by_hub[n % 2], by_others[n % 2])]
    return written, texts


def test_an_agent_who_opens_the_tickets_of_four_customers():
    """They look like one customer whom four agents helped, but for what is written."""
    written, texts = _opened("rik", "abcd", by_hub=AGENT, by_others=CUSTOMER)
    assert list(sides_of_texts(written, texts=texts))[:2] == ["agent", "participant"]


def test_a_customer_whom_four_agents_helped():
    """The same talk the other way round."""
    written, texts = _opened("kim", "abcd", by_hub=CUSTOMER, by_others=AGENT)
    assert list(sides_of_texts(written, texts=texts))[:2] == ["participant", "unknown"]


def test_one_who_may_be_either():
    """Where the words do not tell, nobody is credited: better no evidence than an agent's."""
    written, texts = _opened("sam", "abcd", by_hub=CUSTOMER, by_others=CUSTOMER)
    assert set(sides_of_texts(written, texts=texts)) == {"unknown"}


def test_a_customer_with_many_tickets_is_no_agent():
    """The agents they met have met many more."""
    written = [
        *_answered("ann", "abcdefgh"),
        *(
            (f"k{i}", who)
            for i, agent in enumerate(("ann", "bob", "cy"))
            for who in ("kim", agent)
        ),
        *(
            (f"{agent}{i}", who)
            for agent in ("bob", "cy")
            for i in range(6)
            for who in (f"{agent}-{i}", agent)
        ),
    ]
    assert answerers(written) == {"ann", "bob", "cy"}


def test_a_third_writer_is_unknown():
    """A colleague in copy is not the one whose ticket it is, and no agent either."""
    assert list(sides_of_texts([("1", "kim"), ("1", "lou")])) == ["participant", "unknown"]


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
        ("ana@x.example", {"bo@x.example", "ana@x.example"}),
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


def test_colleagues_of_a_desk():
    """They answer from addresses of their own; where all are colleagues, none of them does."""
    mails = [(f"{who}@x.example", {"help@d.example"}) for who in ("ana", "bo", "cy")]
    assert desks_in([*mails, ("lena@d.example", {"ana@x.example"})]) == {"lena@d.example"}
    inside = [(f"{who}@d.example", {"help@d.example"}) for who in ("ana", "bo", "cy")]
    assert not desks_in(inside)
