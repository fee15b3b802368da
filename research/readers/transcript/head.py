"""What a transcript says of itself before anybody speaks: date, participant, project."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from research.model import Pairs
from research.readers.transcript.labelling.candidates import is_plain
from research.readers.transcript.labelling.listed import ABOUT, PRESENT
from research.readers.transcript.labelling.roles import (
    PARTICIPANT,
    asks_questions,
    is_role,
    is_spelt_role,
    key,
    looks_like_name,
)
from research.readers.transcript.lines import Line, set_aside
from research.text.length import words_in
from research.text.name_parts import BETWEEN_PEOPLE
from research.text.wordings import words

_PAIR = re.compile(r"^(?P<name>[^\W\d_][^:：]{0,39}?)\s*[:：]\s*(?P<value>.*)$")
_ABOUT = words("""
date datetime time project study session sessionid duration length location place recording
file filename title role segment company organisation organization product method language
transcribedby anonymised anonymized anonymisation depositor depositors age gender occupation jobtitle job team department interviewdate dateofinterview
interviewnumber participantid pid persona industry country platform device format version
from to cc sent interviewid consent experience starttime endtime created createdat tags
show podcast episode host hosts guest guests published recorded recordedon runtime originallanguage
name fullname participantname intervieweename respondentname nombre nome nom naam stakeholder expert gast
audio audiosource audiofile source dauer durée duración durata duração duur längd länge ort interviewdauer czastrwania
lieu lugar luogo local localização localidad ciudad plaats plats locatie miejsce sted âge âgée sexe sexo sesso età geslacht geschlecht
leeftijd ålder kön yrke wiek płeć zawód métier beroep ancienneté hora fechaentrevista
edad idade alter beruf ocupación profissão profession età professione datum fecha
attendees participants present speakers notes notetaker observer observers
访谈对象 时间 日期 地点 性别 年龄 职业 访谈时间 访谈地点 日時 場所 対象者 実施日 年齢 性別 職業 所要時間 날짜 장소 일시
abbreviations legend legende abkürzungen
data dato dateofthesession sessiondate medium
audiodatei aufnahme aufzeichnung aufnahmedatum interviewdatum interviewort interviewführung interviewnummer recordingid interviewedby transcriptby
timestamp unread useragent ip referrer email phone status priority ticketid ticketnumber assignee reporter requester
with photos links related script prototype topic task queue chatid channel browser website abteilung thema kanal sujet canal tema
""")
_BESIDE = re.compile(r"(?<!\s)(?:\s{2,}|\s*[|•·]\s*)(?=[^\W\d_][^:：|]{0,39}[:：])")
"""Between the pairs of a line that holds several: `Participant: P07   Date: 3 May`."""
_STOPPED = re.compile(r"(?<=[^\W_]{2}\.|.\)\.)\s+(?=[^\W\d_][^:：|.,]{0,24}[:：])")
"""The same behind a full stop: `Moderator: Ines (I). Parents: Ada, Bo`."""
_SHORT_FOR = re.compile(r"\s*\(([^\W_]{1,4})\)")
_OF_SELF = re.compile(r"\b(?:I|I['’]\w+|my|we|ich|je|yo|io|eu)\b")
_INITIAL = re.compile(r"\b[^\W\d_]\.$")
_LEGEND = re.compile(r"(?<![^\W_])[^\W\d_]{1,4}\d{0,2}\s?=\s?[^\W\d_]{3}")
"""TL = Testleiterin: what the labels below stand for."""
_MOST_WORDS = 12
_NAME_WORDS = 4
_LONGEST_SHORT = 3
"""Letters of a label that a legend explains."""
_FEWEST_LISTED = 3
_FEWEST_ABOVE_HEADING = 2
_CODED = re.compile(r"[^\W\d_]{1,6}[-_.]?\d{1,5}[a-z]?")
"""DS04, as a study counts its people."""
_TICKED = re.compile(r"[☑☒✅]\s*([^☐☑☒✅]+)")
_RECORDING = re.compile(r"\.(?:m4a|mp[34]|wav|mov|webm|ogg|opus|aac|flac|wma)$", re.IGNORECASE)
"""What a recording's file is called."""
_TOP = 40
_LONGEST = 400
"""Letters of a line that says something about the session."""


def read_head(lines: Sequence[Line]) -> tuple[tuple[Line, ...], Pairs]:
    """The lines with the leading `Key: value` ones set aside, and what they say.

    `Interviewer: Dana` is such a line only beside one like `Date: 3 May`: alone it is speech.
    """
    run: list[tuple[Line, str, str]] = []
    begun = Counter(_beginning(line.text) for line in lines if ":" in line.text)
    below = _present_below(lines)
    listed = _listed(lines, begun) | below.keys()
    lines, legend = _legend_aside(lines)
    between: list[tuple[Line, str, str]] = []
    for line in lines:
        if not line.speech:
            continue
        pairs = [] if line.stamp else below.get(line.number) or _pairs(line.text)
        if not line.stamp and len(_LEGEND.findall(line.text[:_LONGEST])) > 1:
            run.append((line, "abbreviations", line.text))
            continue
        if pairs and (
            line.number in listed
            or all(
                _is_about(name, value) or _introduces(name, value, begun) for name, value in pairs
            )
        ):
            run += (*between, *((line, name.lower(), value) for name, value in pairs))
            between = []
        elif run and line.mark in ("bullet", "heading") and not between and _is_title(line):
            between = [
                (line, "", line.text)
            ]  # On site, among bullets; Profile, above further facts
        elif run or not _is_title(line):
            break
    if not any(
        key(name) in _ABOUT or _introduces(name, value, begun) for _, name, value in run
    ) and not _describes(run, lines, begun):
        run = _lonely(lines)
    told = tuple((name, said) for _, name, value in run if name and (said := _ticked(value)))
    return set_aside(lines, (line.number for line, _, _ in run), ABOUT), told + legend


def _present_below(lines: Sequence[Line]) -> dict[int, list[tuple[str, str]]]:
    """Lines with a name each below `Participants:`, as if that stood before them."""
    found: dict[int, list[tuple[str, str]]] = {}
    word = ""
    for line in lines[:_TOP]:
        pairs = _pairs(line.text) if line.speech else []
        if pairs:
            name, value = pairs[-1]
            word = "" if value or key(name) not in PRESENT else name
        elif word and line.speech and looks_like_name(line.text.split(",")[0]):
            found[line.number] = [(word, line.text)]
        elif line.speech:
            word = ""
    return found


def _listed(lines: Sequence[Line], begun: Counter[str]) -> set[int]:
    """Lines of a list at the top, parted from the talk by a blank line: half of them are known to be about it.

    Of two, one is, and neither tells of its speaker. Whoever speaks there would begin a line below it too.
    """
    run: list[tuple[int, str, str]] = []
    for line in lines:
        pairs = _pairs(line.text) if line.speech and not line.stamp else []
        if len(pairs) == 1 and line.mark != "heading":
            run.append((line.number, *pairs[0]))
        elif line.blank and len(run) == 1 and is_plain(run[0][1].split()[0]):
            run = []  # Appendix C: Transcript of B3, above the list
        elif run and line.aside and _pairs(line.text):
            continue  # what the tool wrote among them
        elif run or (line.speech and not _is_title(line)):
            if line.speech:
                return set()
            break
    about = sum(key(name) in _ABOUT or is_role(name) for _, name, _ in run)
    below = next((one for one in lines if one.text and run and one.number > run[-1][0]), None)
    fewest = _FEWEST_LISTED
    if below is not None and below.mark == "heading" and all(map(_is_value, run)):
        fewest = _FEWEST_ABOVE_HEADING
    known = any(key(name) in _ABOUT for _, name, _ in run)
    plain = all(
        not value.endswith(("?", "!"))
        and (begun[name.casefold()] == 1 or (known and _is_who(name, value)))
        for _, name, value in run
    ) and len({name.casefold() for _, name, _ in run}) == len(run)
    enough = (len(run) >= fewest and 2 * about >= len(run)) or _is_form(run)
    return {number for number, _, _ in run} if plain and enough else set()


def _legend_aside(lines: Sequence[Line]) -> tuple[tuple[Line, ...], Pairs]:
    """The lines without the first list that says what the letters before the turns stand for: `I: Interviewer`, `B: Nurse`."""
    run: list[tuple[int, str, str]] = []
    for line in lines:
        pairs = _pairs(line.text) if line.speech and not line.stamp else []
        if len(pairs) == 1 and (not run or line.number == run[-1][0] + 1):
            run.append((line.number, *pairs[0]))
        elif _is_legend(run):
            break
        else:
            run = [(line.number, *pairs[0])] if len(pairs) == 1 else []
    if not _is_legend(run):
        return tuple(lines), ()
    short = ", ".join(f"{name} = {value}" for _, name, value in run if len(name) <= _LONGEST_SHORT)
    return set_aside(lines, (number for number, _, _ in run), ABOUT), (("abbreviations", short),)


def _is_legend(run: Sequence[tuple[int, str, str]]) -> bool:
    """Whether one of the values is a role in full behind a letter or two, and none is a sentence."""
    told = any(len(name) <= _LONGEST_SHORT and is_spelt_role(value) for _, name, value in run)
    names = {name for _, name, _ in run}
    return told and len(run) == len(names) > 1 and all(_is_brief(value) for _, _, value in run)


def _is_brief(value: str) -> bool:
    return 0 < len(value.split()) <= _MOST_WORDS / 2 and value[-1] not in ".?!…"


def _is_who(name: str, value: str) -> bool:
    """Whether it names who speaks below under that label: `Interviewer: Davi`, then `Interviewer: So`."""
    return is_role(name) and len(value.split()) <= _NAME_WORDS and looks_like_name(value)


def _is_form(run: Sequence[tuple[int, str, str]]) -> bool:
    """Whether a known line stands beside another, and none of them is somebody's words."""
    known = any(key(name) in _ABOUT for _, name, _ in run)
    return known and len(run) > 1 and not any(_OF_SELF.search(value) for _, _, value in run)


def _is_value(pair: tuple[int, str, str]) -> bool:
    """Whether a few words stand behind the colon that are no sentence, as in a form."""
    _, name, value = pair
    short = 0 < len(value.split()) <= _MOST_WORDS and value[-1:] not in {".", "…", ","}
    return short and not is_role(name) and not _OF_SELF.search(value)


def _pairs(text: str) -> list[tuple[str, str]]:
    """The names and values on a line; none when a part of it is no such pair."""
    parts = _BESIDE.split(text) if len(text) <= _LONGEST else []
    if len(parts) == 1 and text.count(":") > 1:
        parts = _STOPPED.split(text)
    found = [_PAIR.match(part) for part in parts]
    pairs = [(pair["name"].strip(), pair["value"].strip()) for pair in found if pair]
    return pairs if len(pairs) == len(found) else []


def _is_about(name: str, value: str) -> bool:
    short = words_in(value) <= _MOST_WORDS and not value.endswith(("?", "!", "？", "！"))
    if _RECORDING.search(value):
        return True
    sentence = value.endswith((".", "。")) and not _INITIAL.search(value)
    return short and (key(name) in _ABOUT or (is_role(name) and not sentence))


def _introduces(name: str, value: str, begun: Counter[str]) -> bool:
    """Whether it says who somebody is that speaks below: `Visitor: Sam K`, then `Sam K: Hello`."""
    if not value or begun[name.strip().casefold()] > 1:
        return False
    if len(value.split()) <= _NAME_WORDS and begun[value.strip().casefold()] > 0:
        return True
    return len(value.split()) <= _MOST_WORDS and all(
        any(begun[one.strip()] for one in (_SHORT_FOR.sub("", part), *_SHORT_FOR.findall(part)))
        for part in BETWEEN_PEOPLE.split(value.casefold().strip(" ."))
    )


def _describes(
    run: Sequence[tuple[Line, str, str]], lines: Sequence[Line], begun: Counter[str]
) -> bool:
    """Whether a line says who is asked, before a talk with other labels: `Interviewee: man, 67`, or a name."""
    if len(run) != 1 or begun[run[0][1]] != 1 or asks_questions(run[0][1]):
        return False
    at, value = run[0][0].number, run[0][2]
    code = re.split(r"[\s,;(]", value)[0]
    if _CODED.fullmatch(code) and key(run[0][1]) in PARTICIPANT:
        return True
    apart = any(line.number == at + 1 and line.blank for line in lines)
    if apart and " " in value and looks_like_name(value):
        return True
    sentence = value.endswith((".", "!", "…")) or _OF_SELF.search(value)
    talk = [count for name, count in begun.most_common() if count > 1 and name != run[0][1]]
    return apart and not sentence and len(talk) > 1


def _lonely(lines: Sequence[Line]) -> list[tuple[Line, str, str]]:
    """The only line of a file that begins with a role, where it says who that is: `Participant: P1 (Ana)`."""
    speech = [line for line in lines if line.speech]
    found = [
        (line, *pairs[0])
        for line in speech
        if ":" in line.text[:_LONGEST] and not line.stamp
        if len(pairs := _pairs(line.text)) == 1 and is_role(pairs[0][0])
    ]
    alone = len(found) == 1 and len(speech) > _FEWEST_LISTED
    if not alone or asks_questions(found[0][1]) or not _is_somebody(found[0][2]):
        return []
    return [(line, name.lower(), value) for line, name, value in found]


def _is_somebody(value: str) -> bool:
    """Whether it is a code or a name, and what kind of person it is in brackets behind."""
    code = re.split(r"[\s,;(]", value)[0]
    plain = value.partition("(")[0].strip()
    named = len(plain.split()) > 1 and looks_like_name(plain)
    return len(value.split()) <= _MOST_WORDS and bool(_CODED.fullmatch(code) or named)


def _beginning(text: str) -> str:
    return text.partition(":")[0].strip().casefold()


def _ticked(value: str) -> str:
    """What is ticked of a form's boxes; any other value as it is."""
    if "☐" not in value and "☑" not in value and "☒" not in value:
        return value
    return ", ".join(found.strip() for found in _TICKED.findall(value))


def _is_title(line: Line) -> bool:
    return line.mark in ("heading", "quote") or (
        line.words <= _MOST_WORDS and not line.text.endswith((".", "?", "!", ","))
    )
