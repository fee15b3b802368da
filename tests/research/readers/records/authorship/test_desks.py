"""Addresses that answer for a company."""

from __future__ import annotations

from research.readers.records.authorship.desks import desks_in


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
