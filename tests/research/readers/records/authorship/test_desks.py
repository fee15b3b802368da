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


def test_friends_who_call_each_other():
    """Nobody is called by most."""
    posts = [({"ana"}, "@bo hi"), ({"bo"}, "@ana hi"), ({"cy"}, "@ana look"), ({"di"}, "@bo no")]
    assert not desks_called([*posts, *posts])
