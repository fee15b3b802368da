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
