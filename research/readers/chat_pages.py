"""Chats that Telegram and Discord's exporter saved as web pages: the same messages as in their JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from bs4 import BeautifulSoup, Tag

from research.errors import InputError
from research.readers import html, segments
from research.readers.decode import decode_file
from research.readers.document import Document, RawFile, Reader
from research.readers.records import json_records
from research.settings import Settings

_TELEGRAM: Final = re.compile(rb"""class=["']message (?:default|service) ?(?:clearfix)?""")
_DISCORD: Final = b"chatlog__message"
_NUMBER: Final = re.compile(r"\d+")
_VIA: Final = re.compile(r"(?<!\s)\s+via @\S+\s*$")
_DAY: Final = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)")
_CHAT: Final = 2
_Message = Mapping[str, object]


def read_chat_page(file: RawFile, settings: Settings) -> Document:
    """The page's messages, each with who sent it.

    Raises:
        InputError: the page shows no message with words.
    """
    page = BeautifulSoup(decode_file(file, settings), "lxml")
    for line in page("br"):
        line.replace_with("\n")
    tool = _discord if page.select_one("[class*=chatlog__message]") else _telegram
    saved = json.dumps(tool(page), ensure_ascii=False).encode()
    talk = replace(file, id=f"{file.id}.json", data=saved)
    reader = segments.READER if segments.READER.recognises(talk) else json_records.READER
    try:
        return reader.read(talk, settings)
    except InputError as error:
        raise InputError(str(error).replace(talk.id, file.id), hint=error.hint) from error


def _telegram(page: Tag) -> _Message:
    """A page of a chat; of one with a single other person when it is called after them."""
    title = _text(page.select_one(".page_header .text"))
    messages = list(_telegrams(page))
    names = {one["from"] for one in messages if one["type"] == "message"}
    alone = title in names and len(names) <= _CHAT
    return {"name": title, "type": "personal_chat" if alone else "group", "messages": messages}


def _telegrams(page: Tag) -> Iterator[_Message]:
    sender = ""
    for block in page.select("div.message"):
        classes = str(block.get("class", ""))
        body = block.select_one(":scope > .body") or block
        named = _text(body.select_one(":scope > .from_name"))
        sender = _VIA.sub("", named) or sender
        passed_on = body.select_one(":scope > .forwarded")
        words = (passed_on or body).select_one(":scope > .text")
        answered = body.select_one(".reply_to a[href]")
        reply = _NUMBER.findall(str(answered["href"])) if answered else []
        yield {
            "id": "".join(_NUMBER.findall(str(block.get("id", "")))),
            "type": "service" if "service" in classes else "message",
            "date": _day(_title(body.select_one(".date"))),
            "from": sender,
            "from_id": "",
            "text": _text(words) if "service" not in classes else _text(body),
            **({"reply_to_message_id": reply[-1]} if reply else {}),
            **({"forwarded_from": "?"} if passed_on else {}),
            **({"via_bot": "?"} if _VIA.search(named) else {}),
        }


def _day(shown: str) -> str:
    """Telegram writes the day first."""
    return _DAY.sub(r"\3-\2-\1T\4", shown).partition(" ")[0]


def _discord(page: Tag) -> _Message:
    return {
        "guild": {"name": _text(page.select_one(".preamble__entry"))},
        "messages": list(_discords(page)),
    }


def _discords(page: Tag) -> Iterator[_Message]:
    for group in page.select(".chatlog__message-group"):
        author: dict[str, object] = {"isBot": False}
        answers = ""
        for block in group.select("[data-message-id]") or [group]:
            if name := block.select_one(".chatlog__author, .chatlog__author-name"):
                author = _author(name, block)
            stamp = block.select_one(".chatlog__timestamp, .chatlog__short-timestamp")
            reply = block.select_one(".chatlog__reply-link, .chatlog__reference-link")
            answers = "".join(_NUMBER.findall(str(reply.get("onclick", "")))) if reply else ""
            for late in block.select("[class*=edited-timestamp]"):
                late.extract()
            noted = block.select_one(".chatlog__system-notification-content")
            yield {
                "id": str(block.get("data-message-id", "")),
                "type": "Notice" if noted else "Default",
                "timestamp": _title(stamp),
                "content": _text(noted or block.select_one(".chatlog__content")),
                "author": author,
                "reference": {"messageId": answers},
            }


def _author(name: Tag, block: Tag) -> dict[str, object]:
    return {
        "id": str(name.get("data-user-id", "")),
        "name": _title(name) or _text(name),
        "nickname": _text(name),
        "isBot": bool(block.select_one(".chatlog__bot-tag, .chatlog__author-tag")),
    }


def _title(tag: Tag | None) -> str:
    return str(tag.get("title", "")) if tag else ""


def _text(tag: Tag | None) -> str:
    return tag.get_text().strip() if tag else ""


def _recognises(file: RawFile) -> bool:
    if not html.recognises(file):
        return False
    return _DISCORD in file.data or bool(_TELEGRAM.search(file.data))


READER = Reader(
    format="html",
    suffixes=(),
    recognises=_recognises,
    read=read_chat_page,
)
