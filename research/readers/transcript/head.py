"""What a transcript says of itself before anybody speaks: date, participant, project."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from research.model import Pairs
from research.readers.transcript.labelling.candidates import is_plain
from research.readers.transcript.labelling.listed import ABOUT, THINGS
from research.readers.transcript.labelling.roles import (
    PARTICIPANT,
    PRESENT,
    asks_questions,
    is_role,
    is_short,
    is_spelt_role,
    key,
    looks_like_name,
)
from research.readers.transcript.lines import Line, set_aside
from research.text.length import words_in
from research.text.name_parts import BETWEEN_PEOPLE
from research.text.personal import says_i
from research.text.quote_marks import is_in_quotes
from research.text.wordings import words

_PAIR = re.compile(r"^\*{0,2}(?P<name>[^\W\d_][^:：]{0,39}?)\s*[:：]\s*(?P<value>.*)$")
_ABOUT = THINGS | words("""
date datetime time project study session sessionid duration length location place recording
file filename title role segment company organisation organization product method language context
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
_DASHED = re.compile(r"(?:^|(?<=\s\s))([^\W\d_][^:：–—]{0,39}?)\s[–—]\s+(?=\S)")
"""A name and a dash where others set a colon: `Date – 3 May   Company – HB`."""
_STOPPED = re.compile(r"(?<=[^\W_]{2}\.|.\)\.)\s+(?=[^\W\d_][^:：|.,]{0,24}[:：])")
"""The same behind a full stop: `Moderator: Ines (I). Parents: Ada, Bo`."""
_IN_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_INITIAL = re.compile(r"\b[^\W\d_]\.$")
_LEGEND = re.compile(r"(?<![^\W_])[^\W\d_]{1,4}\d{0,2}\s?=\s?[^\W\d_]{3}")
"""TL = Testleiterin: what the labels below stand for."""
_MOST_WORDS = 12
_NAME_WORDS = 4
_LONGEST_SHORT = 3
"""Letters of a label that a legend explains."""
_FEWEST_LISTED = 3
_CODED = re.compile(r"[^\W\d_]{1,6}[-_.]?\d{1,5}[a-z]?")
"""DS04, as a study counts its people."""
_RECORDING = re.compile(r"\.(?:m4a|mp[34]|wav|mov|webm|ogg|opus|aac|flac|wma)$", re.IGNORECASE)
"""What a recording's file is called."""
_LONGEST = 400
"""Letters of a line that says something about the session."""


class _Fact(NamedTuple):
    """A line, or a part of one, that may say something about the session."""

    line: Line
    name: str
    value: str

    @property
    def is_known(self) -> bool:
        """Whether its name is one that tells of sessions."""
        return key(self.name) in _ABOUT


def read_head(lines: Sequence[Line]) -> tuple[tuple[Line, ...], Pairs]:
    """The lines with the leading `Key: value` ones set aside, and what they say.

    `Interviewer: Dana` is such a line only beside one like `Date: 3 May`: alone it is speech.
    """
    begun = Counter(
        text.partition(":")[0].strip().casefold()
        for line in lines
        if ":" in (text := _with_colons(line.text))
    )
    listed = _listed(lines, begun)
    legend = _legend(lines)
    lines = set_aside(lines, (fact.line.number for fact in legend), ABOUT)
    run = _run(lines, begun, listed)
    sure = any(fact.is_known or _introduces(fact, begun) for fact in run)
    if not sure and not _describes(run, lines, begun):
        run = []
    told = tuple((fact.name.lower(), fact.value) for fact in run if fact.name and fact.value)
    short = [f"{one.name} = {one.value}" for one in legend if len(one.name) <= _LONGEST_SHORT]
    told += (("abbreviations", ", ".join(short)),) if legend else ()
    return set_aside(lines, (fact.line.number for fact in run), ABOUT), told


def _run(lines: Sequence[Line], begun: Counter[str], listed: set[int]) -> list[_Fact]:
    """What the lines say from the top on, up to the first that is neither about the session nor a title."""
    run: list[_Fact] = []
    between: list[_Fact] = []
    for line in lines:
        if not line.speech:
            continue
        facts = _facts(line)
        if not line.stamp and len(_LEGEND.findall(line.text[:_LONGEST])) > 1:
            run.append(_Fact(line, "abbreviations", line.text))
        elif facts and (line.number in listed or all(_is_about(fact, begun) for fact in facts)):
            run += (*between, *facts)
            between = []
        elif run and not facts and _is_among(run[-1], line):
            run.append(_Fact(line, run[-1].name, line.text))
        elif run and (line.bold or line.mark) and not between and _is_title(line):
            between = [_Fact(line, "", line.text)]  # On site, among bullets; Profile, above more
        elif run or not _is_title(line):
            break
    return run


def _is_among(above: _Fact, line: Line) -> bool:
    """Whether it names somebody of a list below a word for those who were there: `Participants:`."""
    listed = above.value in ("", above.line.text) and key(above.name) in PRESENT
    return listed and looks_like_name(line.text.split(",")[0])


def _listed(lines: Sequence[Line], begun: Counter[str]) -> set[int]:
    """Lines of a list at the top, parted from the talk by a blank line: half of them are known to be about it.

    Of two, one is, and neither tells of its speaker. Whoever speaks there would begin a line below it too.
    """
    run: list[_Fact] = []
    for line in lines:
        facts = _facts(line)
        if facts and line.mark != "heading":
            run += facts
        elif line.blank and len(run) == 1 and is_plain(run[0].name.split()[0]):
            run = []  # Appendix C: Transcript of B3, above the list
        elif run and line.aside and _pairs(line.text):
            continue  # what the tool wrote among them
        elif line.speech and (run or not _is_title(line)):
            return set()
        elif run:
            break
    known = any(fact.is_known or _introduces(fact, begun) for fact in run)
    plain = all(
        not fact.value.endswith(("?", "!"))
        and (begun[fact.name.casefold()] == 1 or (known and _is_who(fact)))
        for fact in run
    )
    about = sum(fact.is_known or is_role(fact.name) for fact in run)
    form = known and len(run) > 1 and not any(says_i(fact.value) for fact in run)
    enough = form or (len(run) >= _FEWEST_LISTED and 2 * about >= len(run))
    once = len({fact.name.casefold() for fact in run}) == len(run)
    return {fact.line.number for fact in run} if plain and once and enough else set()


def _legend(lines: Sequence[Line]) -> list[_Fact]:
    """The first list that says what the letters before the turns stand for: `I: Interviewer`, `B: Nurse`.

    One of the values is a role in full behind a letter or two, and none is a sentence.
    """
    facts = [facts[0] for line in lines if len(facts := _facts(line)) == 1]
    for _, run in groupby(enumerate(facts), key=lambda at: at[1].line.number - at[0]):
        listed = [fact for _, fact in run]
        told = any(len(f.name) <= _LONGEST_SHORT and is_spelt_role(f.value) for f in listed)
        once = len(listed) == len({fact.name for fact in listed}) > 1
        ended = any(fact.value.endswith((".", "?", "!", "…")) for fact in listed)
        brief = all(0 < len(fact.value.split()) <= _MOST_WORDS / 2 for fact in listed)
        if told and once and brief and not ended:
            return listed
    return []


def _is_who(fact: _Fact) -> bool:
    """Whether it names who speaks below under that label: `Interviewer: Davi`, then `Interviewer: So`."""
    short = len(fact.value.split()) <= _NAME_WORDS
    return is_role(fact.name) and short and looks_like_name(fact.value)


def _facts(line: Line) -> list[_Fact]:
    """What the line says about the session, if it is such a line."""
    if not line.speech or line.stamp:
        return []
    found = [_Fact(line, name, value) for name, value in _pairs(line.text)]
    return [] if any(_is_quoted(fact.value) for fact in found) else found


def _is_quoted(value: str) -> bool:
    """Whether somebody is quoted behind the name: `Frustration: "It never asks me."`; a title stands in marks too."""
    return is_in_quotes(value) and (value[-2:-1] in ".!?…" or says_i(value))


def _with_colons(text: str) -> str:
    """The line, with colons for dashes behind the names of fields."""
    return _DASHED.sub(r"\1: ", text[:_LONGEST]) if " –" in text or " —" in text else text


def _pairs(text: str) -> list[tuple[str, str]]:
    """The names and values on a line; none when a part of it is no such pair."""
    text = _with_colons(text)
    parts = _BESIDE.split(text) if len(text) <= _LONGEST else []
    if len(parts) == 1 and text.count(":") > 1:
        parts = _STOPPED.split(text)
    found = [_PAIR.match(part) for part in parts]
    pairs = [(pair["name"].strip(), pair["value"].strip()) for pair in found if pair]
    return pairs if len(pairs) == len(found) else []


def _is_about(fact: _Fact, begun: Counter[str]) -> bool:
    """Whether it is known to tell of a session, or says who somebody is."""
    value = fact.value
    if _RECORDING.search(value) or _introduces(fact, begun):
        return True
    if words_in(value) > _MOST_WORDS or value.endswith(("?", "!", "？", "！")):
        return False
    sentence = value.endswith((".", "。")) and not _INITIAL.search(value)
    again = is_short(fact.name) or begun[fact.name.casefold()] > 1
    label = again and not value  # whoever speaks on the next line
    return fact.is_known or (is_role(fact.name) and not sentence and not label)


def _introduces(fact: _Fact, begun: Counter[str]) -> bool:
    """Whether it says who somebody is that speaks below: `Visitor: Sam K`, then `Sam K: Hello`."""
    value = fact.value.casefold().strip(" .")
    short = len(_IN_BRACKETS.sub("", value).split()) <= _MOST_WORDS
    if not value or begun[fact.name.casefold()] > 1 or not short:
        return False
    return begun[value] > 0 or all(
        any(begun[one] for one in _names_of(who)) for who in BETWEEN_PEOPLE.split(value)
    )


def _names_of(who: str) -> tuple[str, ...]:
    """By what somebody in a list may speak below: `Ana Berg (AB, nurse)` as all of it, as Ana, as AB."""
    name = _IN_BRACKETS.sub("", who).strip()
    beside = [part.strip() for found in _IN_BRACKETS.findall(who) for part in found.split(",")]
    first = name.partition(" ")[0]
    return (name, *beside, first if len(first) > 1 else name)


def _describes(run: Sequence[_Fact], lines: Sequence[Line], begun: Counter[str]) -> bool:
    """Whether a line says who is asked, before a talk with other labels: `Interviewee: man, 67`, or a name.

    Several may each name one who has a task there: `Interviewer: Dana`, `Note taker: Bo`; beside them whoever is asked.
    """
    names = {one.name.casefold() for one in run}
    talk = [label for label, count in begun.items() if count > 1 and label not in names]
    if len(run) > 1:
        team = all(key(one.name) not in PARTICIPANT for one in run) or len(talk) > 1
        spelt = team and all(is_spelt_role(one.name) for one in run)
        return spelt and all(_is_who(one) and begun[one.name.casefold()] == 1 for one in run)
    if not run or begun[run[0].name.casefold()] != 1 or asks_questions(run[0].name):
        return False
    line, _, value = run[0]
    if _is_somebody(value):
        return True
    apart = any(other.number == line.number + 1 and other.blank for other in lines)
    sentence = value.endswith((".", "!", "…")) or says_i(value)
    return apart and not sentence and len(talk) > 1


def _is_somebody(value: str) -> bool:
    """Whether it is a code or a name, and what kind of person it is in brackets behind."""
    code = re.split(r"[\s,;(]", value)[0]
    plain = value.partition("(")[0].strip()
    named = " " in plain and looks_like_name(plain)
    return len(value.split()) <= _MOST_WORDS and bool(_CODED.fullmatch(code) or named)


def _is_title(line: Line) -> bool:
    return line.mark in ("heading", "quote") or (
        line.words <= _MOST_WORDS and not line.text.endswith((".", "?", "!", ","))
    )
