from __future__ import annotations

import pytest


def _message(number, content, *, name="reed", roles=(), **more):
    bot = more.pop("bot", False)
    kind = more.pop("kind", "Default")
    return {
        "id": str(number), "type": kind, "timestamp": f"2026-03-0{number}T10:00:00+00:00", "content": content,
        "author": {"id": f"u-{name}", "name": name, "isBot": bot, "roles": [{"id": "1", "name": r} for r in roles]},
        **more,
    }  # fmt: skip


def _server(*messages):
    return {"guild": {"name": "Lathe"}, "channel": {"name": "help"}, "messages": list(messages)}


def test_a_discord_channel(read):
    """Members' words; a bot's and a join are left out, a moderator's are an agent's."""
    document = read(
        _server(
            _message(1, "the spindle stops when I pause the song", roles=["Member"]),
            _message(2, "mine too", name="oak", kind="Reply", reference={"messageId": "1"}),
            _message(3, "Fixed in the beta.", name="kim", roles=["Community", "Senior Moderator"]),
            _message(4, "Welcome!", name="Greeter", bot=True),
            _message(5, "Joined the server.", name="ash", kind="GuildMemberJoin"),
        )
    )
    assert document.format == "discord"
    assert [(one.record_id, one.text[:4], one.role) for one in document.utterances] == [
        ("1", "the ", "participant"), ("1", "mine", "participant"), ("3", "Fixe", "agent"),
    ]  # fmt: skip
    assert len(document.left_out) == 2


@pytest.mark.parametrize("name", ["Kim | Staff", "Kim (Lathe)", "kim [Mod]", "Kim - Admin"])
def test_a_nickname_that_says_who_runs_the_server(read, name):
    """Behind a bar or in brackets."""
    (said,) = read(_server(_message(1, "We will look at it.", name=name))).utterances
    assert said.role == "agent"


@pytest.mark.parametrize(
    ("name", "roles"),
    [
        ("lathe_lover", ()),
        ("modest", ("Staffordshire",)),
        ("ada", ("Developer", "Administrative pain")),
    ],
)
def test_members_who_only_sound_like_it(read, name, roles):
    """A fan, a place, whoever builds with the product."""
    (said,) = read(_server(_message(1, "The belt slips.", name=name, roles=roles))).utterances
    assert said.role == "participant"


def test_a_telegram_group(read):
    """Bold words are part of the text; joins, bots and what was forwarded are no evidence."""
    messages = [
        {"id": 1, "type": "service", "date": "2026-03-01T10:00:00", "actor": "Bo", "actor_id": "user1", "text": ""},
        {"id": 2, "type": "message", "date": "2026-03-01T10:01:00", "from": "Bo", "from_id": "user1",
         "text": ["the lamp ", {"type": "bold", "text": "hums"}, " at night"]},
        {"id": 3, "type": "message", "date": "2026-03-01T10:02:00", "from": "RulesBot", "from_id": "user9",
         "text": "Read the rules."},
        {"id": 4, "type": "message", "date": "2026-03-01T10:03:00", "from": "Bo", "from_id": "user1",
         "forwarded_from": "Lamp news", "text": "Our new lamp is here."},
    ]  # fmt: skip
    document = read({"name": "Lamps", "type": "private_group", "id": 7, "messages": messages})
    assert [(one.text, one.role) for one in document.utterances] == [
        ("the lamp hums at night", "participant"),
        ("Our new lamp is here.", "unknown"),
    ]


def test_whoever_writes_under_a_groups_name_runs_it(read):
    """And so does a desk that is called one."""
    chat = {"name": "Bees", "type": "private_group", "messages": [
        {"id": 1, "type": "message", "date": "2026-03-01T10:00:00", "from": who, "from_id": str(n), "text": f"Hm {n}"}
        for n, who in enumerate(("Tove", "Bees", "Bees Support"))
    ]}  # fmt: skip
    assert [one.role for one in read(chat).utterances] == ["participant", "agent", "agent"]
