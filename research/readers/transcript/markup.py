"""Text and Markdown to lines: indent, bullets, emphasis, links and HTML remains are told from words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from research.readers.transcript.lines import Line, Mark
from research.readers.transcript.marks.stamps import ALONE
from research.text.sounds import acts_in_bold, in_brackets

TAB = 4

_COMMENT = re.compile(r"[<{](?:!--.*?(?:-->|\Z)|%.{1,2000}?%\})", re.DOTALL)
"""<!-- to do -->, and {% include figure.html %}, by which programs that make pages put pictures in."""
_BREAK = re.compile(r"<\s*/?\s*(?:br|p)\b\s*/?\s*[>?]?>?", re.IGNORECASE)
_LETTER = re.compile(r"<[A-Z]>(?!.*</)")
"""<I> before what an interviewer says, and no slanted type."""
_TAG = re.compile(
    r"</?(?:b|i|u|em|strong|span|div|font|small|mark|a|sup|sub|blockquote|details|summary|h[1-6])\b[^<>]*>",
    re.IGNORECASE,
)
_ATTRIBUTES = re.compile(r"\{:\s?[.#][^{}]{1,80}\}")
"""{: .green}, as Jekyll's Markdown gives a line a class."""
_ENTITY = (
    ("&nbsp;", " "),
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", '"'),
    ("&#39;", "'"),
)
_HEADING = re.compile(r"^#{1,6}(?:\s+(.*)|#*)$")
_FRAMED = re.compile(
    r"^(?P<rule>[=~_]{2,}|-{3,})\s{1,3}(?P<words>[^\s=~_-](?:.{0,100}\S)?)\s{1,3}(?P=rule)$"
)
"""=== Task 2 ===, as plain text sets a heading; two dashes are where somebody is cut short."""
_QUOTE = re.compile(r"^(?:>\s?)+")
_BULLET = re.compile(
    r"^(?:[-+•◦‣▪–—o]\s+|―{1,2}\s*|—{2}\s*|[→➔➜↳]\s*|\*\s+(?!\*\s)|\*(?=[^\W_][^*]*$))(?=\S)"
)
_TASKBOX = re.compile(r"^\[[ xX]\]\s+")
_ENUMERATOR = re.compile(
    r"^(?P<number>\d{1,2}(?:\.[a-z\d]{1,4})*[.)]?|[a-z](?:\.[ivx]+)?[.)]|[a-z]\.[ivx]+|[ivx]+[.)]"
    r"|(?:Task|Question|Frage|Pregunta|Pergunta|Domanda|Vraag|Q|T)\s?\d{1,2}(?:\.\d+|[a-z])?\s*[:.)-])\s+(?=\S)",
)
_WHOLE = re.compile(r"^(\*{1,3}|_{1,3})(?=\S)((?:(?!\*\*|__).)+?)\1$", re.DOTALL)
_LEAD = re.compile(r"^(\*{2,3}|_{2,3})(?=\S)([^*_]{1,50}?)\s*\1(?!\*)")
_OPENED = re.compile(r"^\*\*(?=\w)(?!.*\*\*)", re.DOTALL)
"""**Moderator: and what then?, where whoever typed it forgot the end."""
_INLINE = re.compile(r"(\*\*\*|\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1")
_SLANTED = re.compile(r"(?<![\w*\\])\*(?=[^\W_]|[\"“„«])([^*\n]{1,300}?)(?<=[^\s*])\*(?![\w*])")
_UNDERLINED = re.compile(r"(?<![\w_\\])_(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s_])_(?![\w_])")
_CODE = re.compile(r"(?<!`)`(?![\d:.,\s]+`)([^`\n]{1,200})`(?!`)")
"""*really*, _date_ and `Save as`, in the middle of a line; not `00:12`."""
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
"""\\- and 1\\., as writing programs export signs that Markdown would take for marks."""
_EMPHASIS = "*_`\\"
_FEWEST_ITALIC = 4
_LINK = r"!?\[[^\[\]\n]{0,300}\]\((?=[^()\s]*[/.#:])[^()\s]{1,500}(?:\s\"[^\"\n]{0,200}\")?\)"
_WIKI = r"!?\[\[[^\[\]\n]{1,200}\]\]"
_CODES = re.compile(
    rf"(?:(?<!\s)\s+)?(?P<note>\(\s?(?:{_LINK}|{_WIKI})(?:\s?[,;]\s?(?:{_LINK}|{_WIKI})){{0,20}}\s?\))"
)
"""([price](codes/price.md), [[trust]]): what a passage was coded with."""
_LINKED = re.compile(
    rf"(?:(?={_LINK})!?\[(?P<words>[^\[\]\n]*)\]\([^()]+\)|(?={_WIKI})!?\[\[(?:[^\[\]|\n]*\|)?(?P<page>[^\[\]|\n]+)\]\])"
)
_PAGE = r"\[(?!\d{1,2}:\d\d)[^\[\]\"“”„\n]{1,120}\]\((?:#|\.{0,2}/|[^()\s:]{1,200}\.(?:md|html?)\b)[^()\s]{0,300}\)"
_ONLY_LINKS = re.compile(rf"(?:(?:{_WIKI}|{_PAGE})[\s|·•,>/-]*)+")
_POINTS_TO = re.compile(
    rf"(?:\d{{1,2}}[.)]\s+)?[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\s\ufe0f\"“«]*{_LINK}[\s\"”».]*"
)
"""🔗 [the board](https://…): a sign, and where it leads."""


@dataclass(slots=True)
class _Words:
    """A line on its way from marks to words."""

    text: str
    bold: bool = False
    italic: bool = False
    lead: str = ""
    mark: Mark = ""
    enumerator: str = ""
    notes: tuple[str, ...] = ()


def split_lines(text: str, *, unit: str = "line") -> tuple[Line, ...]:
    """One Line for each line of a text file, in order, blank ones too."""
    plain = _COMMENT.sub(_blank_out, text)
    raws, bare = text.split("\n"), plain.split("\n")
    acts = acts_in_bold(plain)
    return tuple(
        parse_line(raw, number=number, locator=f"{unit} {number}", bare=words, acts=acts)
        for number, (raw, words) in enumerate(zip(raws, bare, strict=True), start=1)
    )


def parse_line(
    raw: str, *, number: int, locator: str, bare: str | None = None, acts: bool = False
) -> Line:
    """The words of one line and what its marks say.

    Args:
        raw: The line as it stands in the file.
        number: Its number, from 1.
        locator: How a person finds it.
        bare: The line without comments, where it has any.
        acts: What is bold among the words was done, not said.
    """
    source = raw if bare is None else bare
    expanded = source.expandtabs(TAB)
    indent = len(expanded) - len(expanded.lstrip())
    if not source.strip():
        comment = "a comment" if raw.strip() else ""
        return Line(number=number, text="", locator=locator, raw=raw.strip(), aside=comment)
    words = _Words(text=source.strip())
    _take_block_marks(words)
    words.text, words.notes = without_links(words.text)
    if acts:
        words.text = in_brackets(words.text)
    _take_emphasis(words)
    if not words.text and words.mark == "heading":
        return Line(number=number, text="", locator=locator, raw=raw.strip(), aside="a heading")
    return Line(
        number=number,
        text=words.text,
        locator=locator,
        indent=indent,
        mark=words.mark,
        enumerator=words.enumerator,
        bold=words.bold,
        italic=words.italic,
        lead=words.lead,
        raw=raw.strip(),
        aside="" if words.text else "markup",
        notes=words.notes,
    )


def off_enumerator(text: str) -> str:
    """A numbered line without its number."""
    return _ENUMERATOR.sub("", text)


def _blank_out(comment: re.Match[str]) -> str:
    return "\n" * comment[0].count("\n")


def _take_block_marks(words: _Words) -> None:
    heading = _HEADING.match(words.text)
    if heading:
        words.mark, words.text = "heading", (heading[1] or "").strip().rstrip("#").rstrip()
        return
    if words.text[-1] in "=~_-" and (framed := _FRAMED.match(words.text)):
        words.mark, words.text = "heading", framed["words"]
        return
    quote = _QUOTE.match(words.text)
    if quote:
        words.mark, words.text = "quote", words.text[quote.end() :].strip()
    bullet = _BULLET.match(words.text)
    if bullet and not _WHOLE.match(words.text):
        words.mark = words.mark or "bullet"
        words.text = _TASKBOX.sub("", words.text[bullet.end() :].strip())


def _take_emphasis(words: _Words) -> None:
    text = words.text
    for entity, character in _ENTITY if "&" in text else ():
        text = text.replace(entity, character)
    if "{:" in text:
        text = _ATTRIBUTES.sub("", text).strip()
    if "<" in text and not _LETTER.match(text):
        text = _TAG.sub("", _BREAK.sub(" ", text))
    words.text = text.removesuffix("\\").strip()
    if any(map(text.__contains__, _EMPHASIS)):
        _take_marks(words, words.text)
    number = _ENUMERATOR.match(words.text)
    if number and words.mark != "heading":
        words.enumerator = number["number"].strip()


def _take_marks(words: _Words, text: str) -> None:
    text = _OPENED.sub("", text)
    whole = _WHOLE.match(text)
    if whole and (len(whole[1]) > 1 or len(whole[2].split()) >= _FEWEST_ITALIC):
        words.bold, words.italic = len(whole[1]) > 1, len(whole[1]) != 2  # noqa: PLR2004
        text = whole[2].strip()
    else:
        lead = _LEAD.match(text)
        if lead:
            words.lead = lead[2].strip().rstrip(":").strip()
            text = (lead[2].strip() + _glue(lead[2], text[lead.end() :])).strip()
    text = _INLINE.sub(r"\2", text).strip()
    for form in (_SLANTED, _UNDERLINED, _CODE):
        text = text if form.fullmatch(text) else form.sub(r"\1", text)
    words.text = _ESCAPED.sub(r"\1", text) if "\\" in text else text


def _glue(lead: str, rest: str) -> str:
    """A bold `P:` and what follows it may have no space between them."""
    return f" {rest}" if lead.rstrip().endswith(":") and rest[:1].strip() else rest


def leads_on(text: str) -> bool:
    """Whether a line is nothing but names of other notes and links to other pages of the study."""
    if text[:1] in "[!":
        return _ONLY_LINKS.fullmatch(text[:2000]) is not None
    return "](" in text and _POINTS_TO.fullmatch(text[:2000]) is not None


def without_links(text: str) -> tuple[str, tuple[str, ...]]:
    """The words of a line, and the codes that were taken out of it. A line of nothing but links to pages stays as it is."""
    if ("](" not in text and "[[" not in text) or leads_on(text):
        return text, ()
    notes = tuple(found["note"] for found in _CODES.finditer(text))
    left = _CODES.sub("", text) if notes else text
    return _LINKED.sub(_shown, left).strip(), notes


def _shown(found: re.Match[str]) -> str:
    """What a reader sees of a link; a time that leads into the recording keeps its brackets, and nobody says a picture's name."""
    words = found["words"] or found["page"] or ""
    if found[0].startswith("!["):
        return ""
    return f"[{words}]" if ALONE.match(words) else words
