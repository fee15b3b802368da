"""HTML as text: blocks on lines of their own, quoted mail behind `> `, nothing that is not read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from lxml import etree
from lxml import html as lxml_html

from research.text.personal import speaks_of_self
from research.text.wordings import words

BLOCKS = words(
    "address article aside blockquote body center dd div dl dt fieldset figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tr ul"
)
_SILENT = words("script style head title noscript template svg object iframe")
_OPENING = r"<(?:!doctype|" + "|".join(sorted(BLOCKS)) + r"|span|font|b|br)\b[^<>]*>"
_STARTS = re.compile(r"\s*" + _OPENING, re.IGNORECASE)
_CLOSES = re.compile(r"</(?:" + "|".join(sorted(BLOCKS)) + r")\s*>", re.IGNORECASE)
_ENDS = re.compile(
    r"</(?:" + "|".join(sorted(BLOCKS)) + r")\s*>\s*\Z|<br\s*/?>\s*\Z", re.IGNORECASE
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TIGHT_BREAK = re.compile(r"\S<br\s*/?>\S|<br\s*/?>\r?\n", re.IGNORECASE)
_QUOTE = re.compile(
    r"\bquote\b|gmail_quote|yahoo_quoted|moz-cite-prefix|OutlookMessageHeader|divRplyFwdMsg|protonmail_quote|"
    r"zd-quoted|freshdesk_quote|freddy_quote"
)
_SPACE = re.compile(r"[ \t\r\n\f\v\xa0]+")
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ENOUGH = 2
_FENCE = "```"
_BESIDE = 5
"""Words beside a block from which on it is an insert; with fewer it is the message itself."""


def looks_like_html(text: str) -> bool:
    """Whether the text is an HTML fragment, rather than plain text in which a tag was typed.

    It is one when it opens with a block tag and closes one, ends with a block's closing tag (and not only in
    the last of many lines), or breaks lines with `<br>`. A lone `<script>` or `"><img onerror=` is something a person typed.
    """
    if _STARTS.match(text) and (_CLOSES.search(text) or _BREAK.search(text)):
        return True
    if _ENDS.search(text[-40:]) and _CLOSES.search(text):
        *above, _ = text.strip().rsplit("\n", 1)
        return not above or "<" in above[0] or above[0].count("\n") < _ENOUGH
    return len(_BREAK.findall(text)) >= _ENOUGH or bool(_TIGHT_BREAK.search(text))


def html_to_text(markup: str) -> str:
    """The words of an HTML body in reading order; what it quotes stands behind `> `."""
    root = _parse(markup)
    if root is None:
        return ""
    writer = _Writer()
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start":
            writer.enter(node)
        elif event == "end":
            writer.leave(node)
        else:
            writer.write(node.tail)
    return writer.text()


def _parse(markup: str) -> Any:
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
    data = _UNFIT.sub("", markup).encode("utf-8")
    try:
        return lxml_html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


class _Writer:
    """Collects lines while a tree is walked."""

    def __init__(self) -> None:
        self._lines: list[tuple[int, list[str]]] = [(0, [])]
        self._quotes = 0
        self._silent = 0
        self._fixed = 0
        self._opened = 0
        self._blocks: list[tuple[int, int]] = []

    def enter(self, node: Any) -> None:
        tag = str(node.tag)
        self._silent += tag in _SILENT
        if tag == "br":
            self._lines.append((self._quotes, []))
        elif tag in BLOCKS:
            self._break()
        elif tag in {"td", "th"}:
            self._add(" ")
        if _quotes(node):
            self._quotes += 1
            self._break()
        if tag == "pre":
            self._opened = self._opened if self._fixed else len(self._lines) - 1
            self._fixed += 1
        self.write(node.text)

    def leave(self, node: Any) -> None:
        tag = str(node.tag)
        self._silent -= tag in _SILENT
        if tag == "pre":
            self._fixed -= 1
            if not self._fixed:
                self._blocks.append((self._opened, len(self._lines)))
        if _quotes(node):
            self._quotes -= 1
            self._break()
        if tag in BLOCKS:
            self._break(gap=tag in {"p", "pre", "blockquote"})
        self.write(node.tail)

    def write(self, text: str | None) -> None:
        if not text or self._silent > 0:
            return
        if not self._fixed:
            self._add(_SPACE.sub(" ", text))
            return
        for number, line in enumerate(text.splitlines()):
            if number:
                self._break()
            self._add(line)

    def text(self) -> str:
        """All lines; preformatted ones that a program wrote between fences, as people set them."""
        own = [0 if quotes else len("".join(parts).split()) for quotes, parts in self._lines]
        beside = sum(own) - sum(sum(own[start:end]) for start, end in self._blocks)
        for start, end in reversed(self._blocks):
            words = "\n".join("".join(parts) for _, parts in self._lines[start:end])
            if beside >= _BESIDE and any(own[start:end]) and not _is_said(words):
                self._lines[end:end] = [(0, [_FENCE])]
                self._lines[start:start] = [(0, [_FENCE])]
        return "\n".join(self._written()).strip("\n")

    def _written(self) -> Iterator[str]:
        for quotes, parts in self._lines:
            line = "".join(parts).strip()
            yield f"{'> ' * min(quotes, 3)}{line}" if quotes and line else line

    def _add(self, text: str) -> None:
        parts = self._lines[-1][1]
        if text == " " or text[:1] == " ":
            text = text if parts and not parts[-1].endswith(" ") else text.lstrip(" ")
        parts.append(text)

    def _break(self, *, gap: bool = False) -> None:
        quotes, parts = self._lines[-1]
        if "".join(parts).strip():
            if gap:
                self._lines.append((quotes, []))
            self._lines.append((self._quotes, []))
        else:
            self._lines[-1] = (self._quotes, [])


def _is_said(words: str) -> bool:
    """Programs do not speak of themselves; a message may be preformatted, too."""
    return _FENCE in words or speaks_of_self(words)


def _quotes(node: Any) -> bool:
    if node.tag == "blockquote":
        return True
    marks = cast("str", node.get("class") or "") + " " + cast("str", node.get("id") or "")
    return marks != " " and bool(_QUOTE.search(marks))
