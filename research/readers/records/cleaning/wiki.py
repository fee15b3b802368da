"""Jira's wiki markup and its document format (ADF) as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from research.text.ticket.fences import LOG, blocks_of
from research.text.wordings import words

_FENCE = re.compile(r"\{(?:code|noformat|panel|quote)(?::[^{}\n]*)?\}")
"""What is left of them: a block that was never closed goes on as text."""
_QUOTE = re.compile(r"\{quote\}((?:(?!\{quote\}).)*)\{quote\}", re.DOTALL)
_MARKS = re.compile(r"^\{(?:code|noformat)(?::[^{}\n]*)?\}|\{(?:code|noformat)\}$")
_STEPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (_FENCE, ""),
    (re.compile(r"\{color(?::[^{}\n]*)?\}|\{anchor:[^{}\n]*\}|\{\*\}|\{_\}"), ""),
    (re.compile(r"\[~(?:accountid:)?([^\[\]\n]+)\]"), r"@\1"),
    (re.compile(r"\[([^\[\]|\n]+)\|[^\[\]\n]+\]"), r"\1"),
    (re.compile(r"\[((?:https?|mailto):[^\]\s]+)\]"), r"\1"),
    (re.compile(r"^![^\s!][^!|\n]{0,200}\.\w{2,5}(?:\|[^!\n]{0,200})?![ \t]*$", re.MULTILINE), ""),
    (re.compile(r"^h[1-6]\.\s+", re.MULTILINE), ""),
    (re.compile(r"^bq\.\s+", re.MULTILINE), "> "),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w+])\+(?=\S)([^+\n]+?)(?<=\S)\+(?![\w+])"), r"\1"),
    (re.compile(r"\{\{([^{}\n]+)\}\}"), r"\1"),
    (re.compile(r"\\\\(?=\s|$)"), "\n"),
)
_DEEPEST = 60
_BLOCKS = words("paragraph heading listItem tableRow panel rule mediaSingle")


def wiki_to_text(text: str) -> str:
    """The words of a wiki-markup body; what it quotes stands behind `> `, code between "```"."""
    text = _QUOTE.sub(lambda hit: _quoted(hit[1]), _fenced(text))
    for pattern, put in _STEPS:
        text = pattern.sub(put, text)
    return text


def adf_to_text(document: Mapping[str, Any]) -> str:
    """The words of an Atlassian document; what it quotes stands behind `> `, code between "```"."""
    return "".join(_node(document, 0)).strip("\n")


def _fenced(text: str) -> str:
    """Blocks of code between rows of backticks, which programs and people know apart from words."""
    made, last = [], 0
    for start, end, reason in blocks_of(text):
        if reason == LOG and text[start] == "{":
            made += [text[last:start], _block(_MARKS.sub("", text[start:end]))]
            last = end
    return "".join((*made, text[last:]))


def _block(text: str) -> str:
    inside = text.strip("\n")
    return f"\n```\n{inside}\n```\n"


def _quoted(text: str) -> str:
    lines = "\n".join(f"> {line}" for line in text.strip().splitlines())
    return f"\n{lines}\n"


def _node(node: object, depth: int) -> Iterator[str]:
    if not isinstance(node, Mapping) or depth > _DEEPEST:
        return
    kind, content = node.get("type"), node.get("content")
    children = content if isinstance(content, list) else ()
    inside = "".join(text for child in children for text in _node(child, depth + 1))
    if kind in {"codeBlock", "blockquote"}:
        yield _block(inside) if kind == "codeBlock" else _quoted(inside)
        return
    yield _leaf(node, str(kind))
    yield inside
    if kind in _BLOCKS:
        yield "\n"


def _leaf(node: Mapping[str, Any], kind: str) -> str:
    if kind == "hardBreak":
        return "\n"
    attributes = node.get("attrs")
    shown = node.get("text")
    if kind in {"mention", "emoji", "status", "date"} and isinstance(attributes, Mapping):
        shown = attributes.get("text") or attributes.get("shortName")
    return shown if isinstance(shown, str) else ""
