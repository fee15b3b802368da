"""Chats saved as web pages."""

from __future__ import annotations

import time

import pytest

from research.errors import InputError
from research.readers import find_reader
from research.readers.document import RawFile
from research.settings import Settings

TELEGRAM = """<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_header">
<div class="text bold">{title}</div></div><div class="history">
<div class="message service" id="message-1"><div class="body details">3 March 2026</div></div>
<div class="message default clearfix" id="message1"><div class="body"><div class="pull_right date details"
 title="03.03.2026 10:00:11 UTC+01:00">10:00</div><div class="from_name">Tove Vik</div><div class="text">It shows<br>minus four</div></div></div>
<div class="message default clearfix joined" id="message2"><div class="body"><div class="text">since the frost</div></div></div>
<div class="message default clearfix" id="message3"><div class="body"><div class="from_name">Jo Zem</div>
<div class="reply_to details">In reply to <a href="#go_to_message1">this</a></div><div class="text">Mine too</div></div></div>
<div class="message default clearfix" id="message4"><div class="body"><div class="from_name">Jo Zem</div>
<div class="forwarded body"><div class="from_name">Radio</div><div class="text">The winter was mild</div></div></div></div>
</div></body></html>"""
DISCORD = """<!DOCTYPE html><html><head><style>.chatlog__message {}</style></head><body>
<div class="preamble__entry">Loom</div><div class="chatlog__message-group">
<div data-message-id="8"><span class="chatlog__author" title="jo" data-user-id="11">Jo W</span>
<span class="chatlog__timestamp" title="2026-03-03 10:00">now</span><div class="chatlog__content">It flips
<span class="chatlog__edited-timestamp">(edited)</span></div></div>
<div data-message-id="9"><div class="chatlog__content">only on A3</div></div></div>
<div class="chatlog__message-group"><div data-message-id="10"><span class="chatlog__author" data-user-id="12">Kim | Staff</span>
<div class="chatlog__content">We see it</div></div></div>
<div class="chatlog__message-group"><div data-message-id="12"><span class="chatlog__author" data-user-id="13">Counter</span>
<span class="chatlog__author-tag">BOT</span><div class="chatlog__content">3 replies</div></div></div></body></html>"""


def _read(page):
    file = RawFile(id="messages.html", data=page.encode())
    return find_reader(file).read(file, Settings())


def _told(document):
    return [(one.author.name, one.role, one.text) for one in document.utterances]


def test_a_group_in_telegram():
    """Who goes on is the same person; what was forwarded is nobody's."""
    document = _read(TELEGRAM.format(title="Bees"))
    assert _told(document) == [
        ("Tove Vik", "participant", "It shows\nminus four"), ("Jo Zem", "participant", "Mine too"),
        ("Tove Vik", "participant", "since the frost"), ("Jo Zem", "unknown", "The winter was mild"),
    ]  # fmt: skip
    assert document.utterances[0].date == "2026-03-03T10:00:11"
    assert document.utterances[1].record_id == document.utterances[0].record_id


def test_a_talk_of_two_in_telegram():
    """Called after one of them, it is read as a talk, as its JSON would be."""
    assert _read(TELEGRAM.format(title="Jo Zem")).kind != "ticket"
    assert _read(TELEGRAM.format(title="Bees")).kind == "ticket"


def test_discord():
    """Staff by their name, bots by their tag; what was edited and when is no word."""
    document = _read(DISCORD)
    assert _told(document) == [
        ("jo", "participant", "It flips"), ("jo", "participant", "only on A3"), ("Kim | Staff", "agent", "We see it"),
    ]  # fmt: skip


def test_a_page_without_words():
    """Is rejected under its own name."""
    page = DISCORD.partition("<body>")[0] + "<body></body></html>"
    with pytest.raises(InputError) as caught:
        _read(page)
    assert ".json" not in str(caught.value)


def test_a_hostile_name():
    """The time to read a sender grows with its length alone."""
    begun = time.process_time()
    assert _read(TELEGRAM.replace("Tove Vik", f"Tove{' ' * 200_000}Vik")).utterances
    assert time.process_time() - begun < 5
