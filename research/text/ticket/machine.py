"""Lines that programs wrote: log lines, stack traces, dumped data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from research.text.wordings import beginnings

_SIGNS = re.compile(
    r"Traceback|Exception|Error|goroutine|Caused by|HTTP/"
    r"|DEBUG|INFO|WARN|ERROR|FATAL|TRACE|CRIT|SEVERE|NOTICE"
)
HINTS: Final = beginnings(_SIGNS.pattern)
_FIRST = frozenset('[]{}()<>"`.#^~+')
_TIMED = re.compile(r"\d\d:\d\d:\d\d")
_PLACED = re.compile(
    r"at |from /|File \"|[A-Z]/\w+\(|\S{60}|\S+:\d+$|(?:[0-9a-fA-F]{2} ){8}|[A-Z-]{3,}[:;]\S"
)
_TRACEBACK = re.compile(r"(?:\+ )?Traceback \(most recent call last\)")
_THROWN = re.compile(
    r"(?:Uncaught |Unhandled |Exception in thread \"[^\"]*\" |Caused by: )?(?:\(in promise\) )?"
    r"(?:[A-Za-z_$][\w$]*[.:]{1,2})*[A-Z][\w$]*(?:Error|Exception|Interrupt|Exit|Warning|Fault)"
    r"(?::.*|\s\(.*|)$"
)
"""ValueError: bad row; java.lang.NullPointerException; Uncaught TypeError: x is undefined."""
_FRAME = re.compile(
    r"at [^\s(]+ ?(?:\[as [^\]]+\] )?\(.*\)(?: in \S+:line \d+)?$"
    r"|at (?:async )?\S+:\d+(?::\d+)?$|at [\w$.<>`]+\(.*\) in .+:line \d+$"
    r"|\.\.\. \d+ (?:more|common frames omitted)|Caused by: \S+|Suppressed: \S+"
    r"|File \"[^\"]+\", line \d+|#\d+ +(?:0x[0-9a-f]+ |/|\w+\()|from /\S+:\d+:in "
    r"|goroutine \d+ \[|\S+\.(?:go|py|rb|js|ts|java|php):\d+(?::\d+)?$|[\^~]{3,}$"
)
_LEVEL = r"\[?(?:DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|FATAL|TRACE|CRITICAL|SEVERE)\]?"
_STAMP = (
    r"[\[(]?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?: ?Z| ?[+-]\d\d:?\d\d)?[\])]?"
)
_LOGGED = re.compile(
    rf"{_STAMP}\s*[|:-]?\s*(?:{_LEVEL}\b|\[|[\w.]+\[?\d*\]?: |[\w.-]+=)"
    rf"|[\[(]?\d\d:\d\d:\d\d(?:[.,]\d+)?[\])]?\s+{_LEVEL}(?=[\s:])"
    r"|[A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d \S+ [\w./-]+(?:\[\d+\])?:"
    rf"|{_LEVEL}[ :|-]+{_STAMP}|\[?[VDIWEF]/[\w.]+\(? *\d*\)?:"
    r"|(?:GET|POST|PUT|PATCH|DELETE|HEAD) /\S* HTTP/\d|HTTP/\d(?:\.\d)? \d{3}\b"
    r"|\d+\.\d+\.\d+\.\d+ - \S+ \[|\[ip\] - \S+ \["
)
_LEVELLED = re.compile(rf"{_LEVEL}(?:[:|]| [-\[(]|\s+[\w.]+(?::|\s-))")
"""A level alone: a log only with another such line beside it; people write ERROR too."""
_DATA = re.compile(
    r"[{}\[\]()]+[,;]?$|`{3}\w*$|\"[\w .$@/-]+\"\s*:\s*\S.*$|[{\[]\s*\"[\w .$@/-]+\"\s*[:,].*[}\]],?;?$"
    r"|</?[a-zA-Z][\w:.-]*(?:\s[^>]*)?/?>(?:[^<]*</[\w:.-]+>)?$|<\?xml\b|<!DOCTYPE\b"
    r"|[A-Z][A-Z-]{2,}(?:;[\w=.-]+)*:\S.*$"
    r"|[A-Za-z0-9+/_-]{60,}={0,2}$|(?:[0-9a-fA-F]{2} ){8}"
)
"""JSON, XML, calendar entries, encoded and dumped bytes, by line."""
_WHOLE_DATA = 30
"""One line of data this long is a dump; a shorter one may be a placeholder that someone typed."""


def log_lines(lines: Sequence[str], *, signed: bool = True) -> frozenset[int]:
    """The numbers of the lines that a program wrote.

    Args:
        lines: Without the space around them; a line that is already known for something is "".
        signed: Whether one of the hints may be in them.
    """
    likely = [
        number for number, line in enumerate(lines) if line and _may_be_logged(line, signed=signed)
    ]
    if not likely:
        return frozenset()
    found = set(_alone(lines, likely))
    for number in likely:
        if _TRACEBACK.match(lines[number]) and number not in found:
            found.update(_traceback(lines, number))
    found.update(_thrown(lines, likely, found))
    found.update(_in_runs(lines, likely, found))
    return frozenset(found)


def _may_be_logged(line: str, *, signed: bool) -> bool:
    """Cheap: true for every line of a log, and for few others."""
    if line[0] in _FIRST or (signed and _SIGNS.search(line)):
        return True
    return bool(_PLACED.match(line) or (line.count(":") > 1 and _TIMED.search(line)))


def _alone(lines: Sequence[str], likely: Sequence[int]) -> Iterator[int]:
    """Lines that need no neighbour to be known."""
    for number in likely:
        line = lines[number]
        if (
            _FRAME.match(line)
            or _LOGGED.match(line)
            or (len(line) >= _WHOLE_DATA and line[0] in "{[<" and _DATA.match(line))
        ):
            yield number


def _traceback(lines: Sequence[str], start: int) -> Iterator[int]:
    """A Python traceback down to its exception, blank lines apart."""
    for number in range(start, min(len(lines), start + 400)):
        if not lines[number]:
            return
        yield number
        if number > start and _THROWN.match(lines[number]):
            return


def _thrown(lines: Sequence[str], likely: Sequence[int], found: set[int]) -> Iterator[int]:
    """An exception's own line counts beside its frames; alone it may be what the author quotes."""
    for number in likely:
        beside = found & {number - 1, number + 1}
        if beside and number not in found and _THROWN.match(lines[number]):
            yield number


def _in_runs(lines: Sequence[str], likely: Sequence[int], found: set[int]) -> Iterator[int]:
    """Lines that are a log or data only in company: two levels, three lines of data."""
    for pattern, least in ((_LEVELLED, 2), (_DATA, 3)):
        run: list[int] = []
        for number in (*likely, -1):
            if run and number != run[-1] + 1:
                if len(run) >= least or found & {run[0] - 1, run[-1] + 1}:
                    yield from run
                run = []
            if number >= 0 and number not in found and pattern.match(lines[number]):
                run.append(number)
