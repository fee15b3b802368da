from __future__ import annotations

import pytest

from research.readers.records.authorship.sides import answering, asking, is_ranked, named_side


def _answered(agent, customers):
    return [(f"t{i}", who) for i, name in enumerate(customers) for who in (name, agent)]


def test_who_writes_to_many_answers():
    """An agent meets many customers; each of them meets the agent alone."""
    assert answering(_answered("rik", "abc")) == {"rik"}


def test_two_tickets_tell_nothing():
    """Too few to say who helps whom."""
    assert answering(_answered("rik", "ab")) == frozenset()


def test_an_agent_who_writes_first_answers_all_the_same():
    """A ticket that was opened for a customer is not the agent's own."""
    written = [*_answered("rik", "abcd"), *(("o1", who) for who in ("rik", "e"))]
    sides = list(asking(written))
    assert sides[-2:] == ["agent", "participant"]


def test_one_customer_whom_many_agents_helped_is_a_customer():
    """In an export of one company's tickets everybody meets the same person."""
    written = [(f"t{i}", who) for i, agent in enumerate("abcd") for who in ("kim", agent)]
    assert "kim" not in answering(written)
    assert next(iter(asking(written))) == "participant"


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
    assert list(asking(written, texts=texts))[:2] == ["agent", "participant"]


def test_a_customer_whom_four_agents_helped():
    """The same talk the other way round."""
    written, texts = _opened("kim", "abcd", by_hub=CUSTOMER, by_others=AGENT)
    assert list(asking(written, texts=texts))[:2] == ["participant", "unknown"]


def test_one_who_may_be_either():
    """Where the words do not tell, nobody is credited: better no evidence than an agent's."""
    written, texts = _opened("sam", "abcd", by_hub=CUSTOMER, by_others=CUSTOMER)
    assert set(asking(written, texts=texts)) == {"unknown"}


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
    assert answering(written) == {"ann", "bob", "cy"}


def test_a_third_writer_is_unknown():
    """A colleague in copy is not the one whose ticket it is, and no agent either."""
    assert list(asking([("1", "kim"), ("1", "lou")])) == ["participant", "unknown"]


def test_names_that_say_it():
    """A bot and a desk, but nobody called Abbott."""
    assert [named_side(n) for n in ("Assistant Bot", "Acme Support", "Ida Abbott")] == [
        "bot", "agent", None,
    ]  # fmt: skip


def test_names_that_say_a_side():
    """A role behind a bar or in brackets is staff's; a surname is no bot's."""
    assert named_side("Petra | Staff") == "agent"
    assert named_side("WelcomeBot") == "bot"
    assert named_side("Jo Talbot") is None


@pytest.mark.parametrize(
    ("rank", "runs"),
    [
        ("Moderator", True), ("Forum owner", True), ("Admin", True), ("Staff member", True), ("Acme Staff", True),
        ("Model 3 owner", False), ("Salesforce admin", False), ("Hospital staff nurse", False), ("Startup founder", False),
    ],
)  # fmt: skip
def test_who_runs_a_community(rank, runs):
    """Not whoever owns a car, or runs something else."""
    assert is_ranked(rank) is runs


def test_names_of_a_server():
    """A role in brackets, and the bots that most servers have."""
    assert named_side("DevKai [Team]") == "agent"
    assert named_side("MEE6#4876") == "bot"
    assert named_side("Team Liquid fan") is None
