"""Addresses that answer for a company."""

from __future__ import annotations

from research.readers.records.authorship.desks import desks_called, desks_in


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
