"""What stands in a transcript and nobody said: marks, furniture, summaries, front matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

import yaml

from research.model import Pairs
from research.readers.transcript.blocks import DATE
from research.readers.transcript.lines import Line, asks, set_aside
from research.readers.transcript.marks.notes import without_notes
from research.readers.transcript.marks.notices import is_programs
from research.readers.transcript.marks.stamps import ALONE, is_day, weekdays
from research.readers.transcript.markup import leads_on
from research.readers.transcript.sections import OPENS
from research.text.quote_marks import has_quote_mark

NOTED = "the researcher's note"
DIRECTION = "a stage direction or transcriber's mark"
RECORDING = "where the recording begins or ends"
SUMMARY = "written by a machine: a summary or next steps"
OBSERVED = "notes of whoever watched, not a participant's words"

_RULE = re.compile(r"^(?:[-=_*~—]\s?){3,}$")
_PAGE = re.compile(
    r"^(?:page\s+\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?|\d{1,4}\s*(?:/|of)\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—])$",
    re.IGNORECASE,
)
_FENCE = re.compile(r"^(?:`{3,}|~{3,})\s*\w*$")
_TAPE = re.compile(
    r"^(?:(?:beginning|start|end|conclusion) of (?:the )?"
    r"(?:interview|recording|session|call|conversation|tape|side|reel|cassette)\b.{0,30}"
    r"|(?:tape|side|reel|cassette|disc|disk|audio|track) (?:[a-d\d]{1,2}|one|two|three|four)"
    r"(?:\W+(?:side|track|part) (?:[a-d\d]{1,2}|one|two|three|four))?)\W*$",
    re.IGNORECASE,
)
"""Where a recording was turned over, or ends."""
_ENDED = re.compile(
    r"^[\[(<*]{0,3}(?:end of (?:the )?(?:interview|recording|transcript|session|audio)|(?:recording|interview) ends?(?: here)?"
    r"|ende (?:der aufnahme|des interviews)|fin de (?:l['’](?:entretien|enregistrement)|la (?:entrevista|grabación))"
    r"|fine (?:dell['’]intervista|della registrazione)|fim da (?:entrevista|gravação)|einde (?:van (?:het|de) )?(?:interview|gesprek|opname)"
    r"|slut på (?:intervju|inspelning)\w{0,3}|koniec (?:wywiadu|nagrania)|konec (?:rozhovoru|nahrávky)|以上|インタビュー終了|録音終了)[\])>*.。 ]{0,4}$",
    re.IGNORECASE,
)
_WHOLE_MARK = re.compile(
    r"^(?:\([^()]*\)|（[^（）]*）|【[^【】]*】|〔[^〔〕]*〕|\[[^\[\]]*\]|\*[^*]+\*|\{[^{}]*\})[.,]?$"
)
_LOWER_MARK = re.compile(r"^[(\[][a-zà-ÿ]")
_SPOKEN = re.compile(r"^[(*]\s*(?:I|we|my|you|yeah|yes|so|and|but)\b", re.IGNORECASE)
_NOTE = re.compile(
    r"^[\[(]?(?:(?:researcher|moderator|interviewer|observer|observation|transcriber|editor|field|post[- ]interview)(?:['’]?s)?\s+(?:note|comment|observation)s?|beobachtungsnoti[sz](?:en)?|(?<=[\[(])(?:notes?|observations?|nota|observaci[oó]n|observações|beobachtung|notiz|remarque)(?=[\])])|not[ae]s?\s(?:de |do |del |da |dell['’]|d['’])?(?:observa\w+|osserva\w+|campo|terrain|entrevistador\w*|investigador\w*|pesquisador\w*|enquêteur\w*|intervistator\w*))[\])]?\s*[:：]\s*\S",
    re.IGNORECASE,
)
_STAGE = re.compile(
    r"^(?:then,?\s+)?(?:the\s+)?(?:participants?|interviewer|moderator|facilitator)\s+"
    r"(?:also |then |now |still )?(?:reads?|starts?|begins?|clicks?|scrolls?|laughs?|nods?|pauses?|does|opens?|shares?"
    r"|types?|leaves?|returns?|looks?|continues?|moves?|goes|asks|thinks|struggles?)\b",
    re.IGNORECASE,
)
_SUMMARY = re.compile(
    r"^(?:(?:ai|meeting|quick|executive|call|gemini)[- ]?(?:generated )?\s*)?"
    r"(?:summary|recap|next steps|suggested next steps|action items|key takeaways|takeaways|highlights"
    r"|details|notes by gemini|summary keywords|keywords|outline|overview|chapters|topics|decisions"
    r"|(?:main |key )?(?:conclusions?|findings|insights|learnings)|conclusi[oó]n(?:es)?|conclus(?:ão|ões)|conclusion[ei]|schlussfolgerung(?:en)?|zusammenfassung|fazit"
    r"|(?:wichtigste )?erkenntnisse|nächste schritte|resumen|hallazgos|próximos pasos|resumo|achados|próximos passos|résumé"
    r"|synthèse|prochaines étapes|riassunto|prossimi passi|samenvatting|conclusies)\s*:?$",
    re.IGNORECASE,
)
_OBSERVED = re.compile(
    r"^(?:(?:the )?(?:observer|researcher|moderator|interviewer|facilitator|note[- ]?taker|transcriber)(?:['’]?s)?"
    r"|my|field|debrief(?:ing)?|post[- ]?(?:session|interview))\s+"
    r"(?:notes?|observations?|comments?|impressions?|reflections?|remarks?|summary)\s*:?$",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"^(?:observations?|impressions?|reflections?|(?:my )?thoughts|to[- ]?dos?|follow[- ]?ups?|beobachtungen|eindrücke"
    r"|observaciones|observações|osservazioni|impressioni|impresiones|impressões|observaties|indrukken)\s*:?$",
    re.IGNORECASE,
)
"""What whoever took notes heads their own with, below the last question."""
_TRANSCRIPT = re.compile(
    r"^(?:.{1,80}[-–—]\s*)?(?:full |meeting |interview )?(?:transcript|transcription)\b.{0,60}$",
    re.IGNORECASE,
)
_RAW = re.compile(
    r"^(?:(?:raw|full|session|interview|my)\s+)?(?:notes?|quotes?|verbatims?|interview|conversation|discussion"
    r"|walk[- ]?through|notizen|mitschrift|gespräch|notas|appunti)\s*:?$",
    re.IGNORECASE,
)
"""Where somebody's own notes of a talk begin, below what was made of them."""
_SPEAKERS = re.compile(
    r"^(?:speakers|attendees|invited|participants|participant names?|attachments?|meeting records)\s*:?$",
    re.IGNORECASE,
)
_INVITED = re.compile(r"^(?:Invited|Attendees|Present|Eingeladen|Invités|Invitados)\s+(.{3,})$")
_LONGEST_LIST = 60
_SYMBOLS = re.compile(r"^[^\w(\[]+")
_SETEXT = re.compile(r"^(?:={2,}|-{2,})$")
_LONGEST_FRONT_MATTER = 80
_WRAPPED = 40
"""Letters that a line has at least where the page is what ended it."""
_LONGEST_HEADING, _SHORT_HEADING = 14, 4


def set_asides(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each that by its own looks nobody said with its reason."""
    lines = set_aside(lines, weekdays(lines), DATE)
    above = (None, *lines)
    return tuple(
        line if _is_inside(line, before) else _own_reason(line)
        for before, line in zip(above, _setext(lines), strict=False)
    )


def without_summaries(lines: Sequence[Line], labelled: Collection[int]) -> tuple[Line, ...]:
    """The lines, with what a machine or an observer wrote about the talk set aside.

    A summary goes on to the next session, or the heading that announces the transcript; without these to the first line
    in `labelled` (that begins with a speaker's label), or to a heading such as Notes where nobody is labelled.
    """
    after = _noted_afterwards(lines)
    starts = {one.number for one in lines if one.speech and _starts_summary(one)} | after
    summed, observed = set[int](), set[int]()
    numbers = summed
    cited = bool(starts) and _are_cited(lines)
    announced = [one.number for one in lines if starts and one.speech and _announces(one)]
    inside = any(number > min(starts) for number in announced)
    for line in lines if starts else ():
        inside = inside and line.aside != OPENS
        if not line.speech:
            continue
        if line.number in starts:
            inside = True
            noted = line.number in after or _OBSERVED.match(_off_symbols(line.text))
            numbers = observed if noted else summed
        elif inside and _ends_summary(line, labelled, announced):
            inside = False
        said = cited and line.mark == "quote"
        if inside and not said and not (numbers is observed and has_quote_mark(line.text)):
            numbers.add(line.number)
    return set_aside(set_aside(lines, summed, SUMMARY), observed, OBSERVED)


def _noted_afterwards(lines: Sequence[Line]) -> set[int]:
    """Headings such as Observations below the last of a file's questions."""
    heads = {
        line.number
        for line in lines
        if line.mark == "heading" and _AFTERWARDS.match(_off_symbols(line.text))
    }
    asked = [line.number for line in lines if line.speech and asks(line.text)] if heads else []
    return {head for head in heads if head > asked[-1]} if asked else set()


def _are_cited(lines: Sequence[Line]) -> bool:
    """Whether what was said stands in block quotes in all chapters of somebody's account of a talk."""
    quotes = [line.number for line in lines if line.mark == "quote"]
    heads = [line.number for line in lines if line.mark == "heading"]
    above = {sum(head < number for head in heads) for number in quotes}
    return len(quotes) > 2 and len(above) > 1  # noqa: PLR2004


def who_was_there(lines: Sequence[Line]) -> Pairs:
    """The list below a heading such as Attendees, or behind "Invited", as a fact about the session."""
    there: list[str] = []
    inside = False
    for line in lines:
        text = _off_symbols(line.text)
        invited = _INVITED.match(text)
        if invited and line.words <= _LONGEST_LIST:
            there.append(invited[1])
        if _SPEAKERS.match(text):
            inside = True
        elif line.text and (line.mark == "heading" or line.words > _SHORT_HEADING):
            inside = False
        elif inside and text and ":" not in text and text[-1] not in ".?!":
            there.append(text)
    return (("attendees", ", ".join(there)),) if there else ()


def front_matter(lines: Sequence[Line]) -> tuple[tuple[Line, ...], Pairs]:
    """The lines with a YAML block at the top set aside, and what it says."""
    filled = [line for line in lines if line.raw]
    if not filled or filled[0].raw != "---":
        return tuple(lines), ()
    block = filled[: _LONGEST_FRONT_MATTER + 1]
    end = next((line for line in block[1:] if line.raw in ("---", "...")), None)
    if end is None:
        return tuple(lines), ()
    inside = [line for line in lines if filled[0].number <= line.number <= end.number]
    pairs = _yaml("\n".join(line.raw for line in inside[1:-1]))
    if not pairs:
        return tuple(lines), ()
    return set_aside(lines, (line.number for line in inside), "front matter"), pairs


def _yaml(text: str) -> Pairs:
    try:
        loaded = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        loaded = dict(
            line.split(":", 1)
            for line in text.split("\n")
            if ":" in line and not line.startswith("#")
        )
    if not isinstance(loaded, dict):
        return ()
    return tuple(
        (str(name).strip().lower(), ", ".join(map(str, parts)).strip())
        for name, value in loaded.items()
        if value is not None
        for parts in [value if isinstance(value, list) else [value]]
    )


def _own_reason(line: Line) -> Line:
    if not line.speech:
        return line
    if _ENDED.match(line.text):
        return replace(line, aside=RECORDING, mark="heading")  # nobody has the floor below it
    reason = next((reason for reason, says in _REASONS if says(line)), "")
    return replace(line, aside=reason) if reason and not line.label else without_notes(line)


def _is_inside(line: Line, before: Line | None) -> bool:
    """A date, or a short mark, on a line of its own because the page ended there, not the sentence."""
    if before is None or not before.speech:
        return False
    if is_day(line.text):
        return len(before.text) >= _WRAPPED
    if before.text.endswith((".", "?", "!", ":", ")", "]")):
        return False
    return line.words <= 2 and bool(_LOWER_MARK.match(line.text))  # noqa: PLR2004


def is_mark(line: Line) -> bool:
    """Whether all of it is a mark in brackets, or says what somebody does."""
    return bool(
        _WHOLE_MARK.match(line.text)
        and not _SPOKEN.match(line.text)
        and not line.bold
        and not ALONE.match(line.text)
    ) or bool(_STAGE.match(line.text))


_REASONS: tuple[tuple[str, Callable[[Line], bool]], ...] = (
    ("a rule", lambda line: bool(_RULE.match(line.original))),
    ("a page number", lambda line: bool(_PAGE.match(line.text) or _PAGE.match(line.raw))),
    ("markup", lambda line: bool(_FENCE.match(line.text))),
    ("links to other notes", lambda line: leads_on(line.text)),
    (RECORDING, lambda line: line.text[0].isupper() and bool(_TAPE.match(line.text))),
    (DATE, lambda line: is_day(line.text)),
    (DIRECTION, is_mark),
    (NOTED, lambda line: bool(_NOTE.match(line.text))),
    ("written by the tool", lambda line: is_programs(line.text) and line.words < 40),  # noqa: PLR2004
)


def _setext(lines: Sequence[Line]) -> Iterator[Line]:
    """A line that is underlined is a heading."""
    for line, below in zip_longest(lines, lines[1:]):
        underlined = below is not None and _SETEXT.match(below.original)
        if underlined and line.speech and line.words <= _LONGEST_HEADING:
            yield replace(line, mark="heading")
        else:
            yield line


def _ends_summary(line: Line, labelled: Collection[int], announced: Sequence[int]) -> bool:
    if any(number >= line.number for number in announced):
        return line.number in announced
    if not labelled:
        return line.mark == "heading" and bool(_RAW.match(_off_symbols(line.text)))
    return bool(line.label) or (line.number in labelled and line.mark != "bullet")


def _announces(line: Line) -> bool:
    """A heading, or a line like one, that says that the transcript begins."""
    marked = line.mark == "heading" or line.bold or line.words <= _SHORT_HEADING
    return marked and bool(_TRANSCRIPT.match(_off_symbols(line.text)))


def _off_symbols(text: str) -> str:
    """Without the pictures that tools put before their headings."""
    return text if text[:1].isalnum() else _SYMBOLS.sub("", text)


def _starts_summary(line: Line) -> bool:
    text = _off_symbols(line.text)
    starts = heads_summary(line) or _SPEAKERS.match(text) or _OBSERVED.match(text)
    return bool(starts) and (line.mark in ("", "heading") and not line.text.endswith("?"))


def heads_summary(line: Line) -> bool:
    """Whether it is called as what was found, or comes next."""
    return bool(_SUMMARY.match(_off_symbols(line.text)))
