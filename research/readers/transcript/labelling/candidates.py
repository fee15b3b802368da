"""Candidates for labels: what a line begins with that would name its speaker, whether or not this file labels lines so."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from research.readers.transcript.labelling.roles import (
    is_role,
    key,
    looks_like_name,
    of_one_gender,
)
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import (
    ALONE,
    BRACKETED,
    LEADING,
    LEADING_BRACKETED,
    TRAILING,
    timecode,
)
from research.text.personal import own_words
from research.text.wordings import words

How: TypeAlias = Literal[
    "colon", "stamp", "bracket", "tab", "bold", "alone", "bare", "heading", "dash", "dot", "given"
]

LONGEST = 48
MOST_WORDS = 5
BEGINNING = 300
_LONGEST_BARE = 3
"""Words of a name that stands on a line of its own with nothing that marks it."""
_TITLE = re.compile(r"[^\W\d_]+(?:[ /&'’-]+[^\W\d_]+)*")
"""What somebody is, as a heading says it: letters alone."""

_LONGEST_OWN = 2
"""Words of a label that says I, which is a role with a number."""

_NAME = r"[^\W_][^:：?!\[\]{}<>|\t\"“”]{0,47}?"
_COMPANY = r"(?:\s\|\s[^\W_][^:：?!|\[\]{}<>\t\"“”]{0,30}?)?"
"""Behind a bar, as meeting tools write guests: Anneli | Nordbank."""
_COLON = re.compile(
    rf"^(?P<label>{_NAME}{_COMPANY})(?:\s?\[[^\W\d_][^\[\]:\d]{{1,30}}\])?\s*(?P<stamp>{BRACKETED})?\s*[:：](?!//|(?<=\d:)\d\d)(?P<gap>\s*)(?P<said>.*)$",
    re.DOTALL,
)
_STAMPED = re.compile(
    rf"^(?P<label>{_NAME})\s*(?P<stamp>{BRACKETED})\s+(?P<said>\S.*)$", re.DOTALL
)
"""Sam R [00:01:02] I went."""
_BRACKET = re.compile(
    r"^[\[【](?P<label>[^\W_][\w .#-]{0,23})[\]】]\s*[:：]?\s*(?P<said>.*)$", re.DOTALL
)
_TAB = re.compile(r"^(?P<label>[^\W_][\w .'’-]{0,30})[.:]?\t+(?P<said>\S.*)$", re.DOTALL)
_SPACED = re.compile(
    r"^(?P<label>[QA]|[A-Z]{2,4}\d{0,2}|[A-Z]{5,20}(?: [A-Z]{2,20})?(?: \d{1,2})?|[A-Z]\d{1,3}|[A-Z](?=[ \u00a0]{3}))[ \u00a0]{2,}(?P<said>\S.*)$",
    re.DOTALL,
)
"""Capitals held apart by spaces, as a typist sets a column of them."""
_DOTTED = re.compile(r"^(?P<label>[QA]|Interviewer|Participant)\.\s+(?P<said>\S.*)$", re.DOTALL)
_LETTER = re.compile(r"^(?P<label>[^\W\d_])\.\s+(?P<said>\S.*)$", re.DOTALL)
"""A full stop behind one letter is a slip for a colon, where the letter is a label elsewhere."""
_ANGLE = re.compile(r"^<(?P<label>[^\W_][\w .#-]{0,23})>\s*[:：]?\s*(?P<said>.*)$", re.DOTALL)
_DASH = re.compile(r"^(?P<label>[^\W_][\w .'’]{0,30}?)\s+[-–—]\s+(?P<said>\S.*)$", re.DOTALL)
_IN_FULL = {"Question": "Q", "Answer": "A"}
"""How some spell out the letters the first time; where no letters follow, they name fields."""
_RARER: tuple[tuple[re.Pattern[str], How], ...] = (
    (_TAB, "tab"),
    (_SPACED, "tab"),
    (_DOTTED, "tab"),
    (_DASH, "dash"),
    (_LETTER, "dot"),
)
_BEHIND = re.compile("[\t.\u00a0–—-]")
"""One of these, or two spaces, is behind each of the rarer labels."""
_DIGIT = re.compile(r"\d")
_LOOKS = re.compile(r"(?=.*[^\W\d_])[^\W_]")
_DURATION = re.compile(
    r"\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?(?:min|sec|hr?|std|seg|minut|second|hour|minuto|stunde)\w{0,4}\.?",
    re.IGNORECASE,
)
"""10 min: what a plan gives a part of a lesson or of a session."""
_INITIAL = re.compile(r"\b[A-Z]\.$")
_WHO_AND_WHAT = re.compile(
    r"(?P<who>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,2}), [^\W\d_][^,.;?!]{2,40}"
)
"""Ofelia Pinto, tenant of T40."""
_PUNCTUATED = re.compile(r"[?!]|[.,;]\s+[a-zà-ÿ]|[.;,]$")
RESULTS = words("""
result results outcome completion completed success successrate completionrate time timeontask timetaken duration rating score difficulty
ease error errors assists confidence severity status sus seq nps umux ueq susscore observation observations satisfaction effectiveness efficiency
zufriedenheit effektivität effizienz satisfacción eficacia eficiencia satisfação eficácia eficiência efficacité soddisfazione efficacia efficienza
ergebnis resultat erfolg dauer zeit fehler schwierigkeit bewertung beobachtung beobachtungen
resultado éxito tiempo duración errores dificultad résultat réussite durée erreurs difficulté risultato esito durata
""")
"""What stands before how a task went."""
REMARKS = words("""
note notes comment comments remark remarks impression impressions reflection reflections takeaway takeaways insight insights
kommentar bemerkung bemerkungen eindruck anmerkung anmerkungen anm bem obs nb notiz notizen commentaire commentaires remarque remarques comentario comentarios
comentário comentários commento commenti nota notas opmerking opmerkingen anteckningar notater bemærkninger uwagi
""")
"""What stands before a word of whoever watched or wrote the talk down."""
_NEVER = (
    RESULTS
    | REMARKS
    | words("""
context http https www question task step date title url link subject todo example
warning tip summary answer questions tasks goal code codes scenario section part chapter email phone tel
fax photo foto picture image bild video audio screenshot attachment anhang
re fw fwd from to cc sent ps eg ie also so and but or because however first second third
finally then next well okay ok yes no yeah hint source figure table location
transcript recording session interview project study version agenda background introduction script
appendix anhang annexe anexo appendice bijlage prompt prompts followup consigne consignes leitfrage leitfragen item items vignette
conclusion problem solution pros cons important keywords speakers attendees
participants details action actions response responses decision what why how when where who which file page kind
aufgabe szenario schritt frage tâche scénario étape tarea escenario paso pregunta compito scenario domanda passo tarefa
opdracht taak vraag uppgift fråga zadanie pytanie opgave tehtävä 課題 タスク 任务 問題
objective objetivo purpose ziel objectif obiettivo doel language style region conclusão conclusión conclusione schlussfolgerung fazit zusammenfassung resumo
tabela tabelle tableau tabla tabella tabel abbildung figura figuur vídeo fonte fuente fecha data datum local lugar ort lieu luogo requisito requisitos anforderung
resumen résumé riassunto observação observación osservazione hinweis observações observaciones osservazioni hinweise
""")
)


_MAY_BE_INITIALS = frozenset({"SO", "OR", "NO", "SI"})
"""Other letters that are a word head what is no talk: NB, PS, RE."""
_NUMBER = re.compile(r"\d{1,5}[.):]?\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """What stands before a speaker's words on a line, and the words."""

    label: str
    said: str
    how: How
    stamp: str = ""


def candidate(line: Line) -> Labelled | None:
    """The label that the line would have, if its beginning is one; None where it cannot be."""
    if line.label:
        return Labelled(label=line.label, said=line.text, how="given", stamp=line.stamp)
    if line.box:
        return None
    if line.mark == "heading":
        return _after_name(line.text[:BEGINNING]) or _headed(line)
    # Patterns look at the beginning only: a hostile line may be as long as a book.
    beginning, rest = line.text[:BEGINNING], line.text[BEGINNING:]
    found = _told(replace(line, text=beginning) if rest else line)
    return replace(found, said=found.said + rest) if found and rest else found


def _headed(line: Line) -> Labelled | None:
    """### Interviewer, as some tools put who speaks above the words."""
    text = line.text.strip().rstrip(":").strip()
    named = looks_like_name(text) and text[:1].isalpha()
    words = len(text.split())
    titled = words <= MOST_WORDS and bool(_TITLE.fullmatch(text)) and not text.isupper()
    called = is_role(text) or (named and words <= _LONGEST_BARE)
    if not (named and titled) and not (called and _may_be_label(text)):
        return None
    return Labelled(label=text, said="", how="heading", stamp=line.stamp)


def _told(line: Line) -> Labelled | None:
    text, stamp = off_stamp(line)
    text = of_one_gender(text) if is_role(text.partition(":")[0]) else text
    digits = _DIGIT.search(text) is not None
    return (
        (_numbered(text, stamp) if digits else None)
        or _colon(text, stamp)
        or (_after_name(text) if digits else None)
        or _bracket(line.text)
        or _other(line, text, stamp)
    )


def off_stamp(line: Line) -> tuple[str, str]:
    """The line's text behind a time, and the time."""
    leading = LEADING.match(line.text)
    if not leading:
        return line.text, line.stamp
    return line.text[leading.end() :], timecode(leading[0]) or line.stamp


def _colon(text: str, stamp: str) -> Labelled | None:
    found = _COLON.match(text) if ":" in text or "：" in text else None
    found = found or (_STAMPED.match(text) if "[" in text or "(" in text else None)
    letter = _IN_FULL.get(found["label"].strip()) if found else None
    if not found or not (letter or _may_be_label(found["label"])):
        return None
    narrow = text[found.start("said") - 1] == ":"
    if narrow and found["said"][:1].isalnum() and not is_role(found["label"]):
        return None
    said, later = _off_bracketed(found["said"].lstrip("-–—"))
    when = timecode(found["stamp"] or "") or stamp or later
    return Labelled(label=letter or found["label"].strip(), said=said, how="colon", stamp=when)


def _numbered(text: str, stamp: str) -> Labelled | None:
    """017 Sam: where a tool counts the turns."""
    number = None if _DURATION.match(text) else _NUMBER.match(text)
    return _colon(text[number.end() :], stamp) if number else None


def _off_bracketed(said: str) -> tuple[str, str]:
    leading = LEADING_BRACKETED.match(said)
    return (said[leading.end() :], timecode(leading[0])) if leading else (said, "")


def _after_name(text: str) -> Labelled | None:
    """Sam R  0:15 on its own line."""
    trailing = TRAILING.search(text)
    label = text[: trailing.start()].strip() if trailing else ""
    # March 12, 2026, 10:04 AM is a date, and nobody of that name speaks.
    dated = trailing and trailing[1][-1].isalpha() and any(map(str.isdigit, label))
    if trailing and not dated and _may_be_label(label):
        return Labelled(label=label, said="", how="stamp", stamp=timecode(trailing[1]))
    return None


def _bracket(text: str) -> Labelled | None:
    """[id1] or <Sam> before the words; [Sam R] 10:01:02 above them."""
    found = _BRACKET.match(text) or _ANGLE.match(text)
    if not found or not _may_be_label(found["label"]):
        return None
    label, said = found["label"].strip(), found["said"]
    if ALONE.match(said):
        return Labelled(label=label, said="", how="stamp", stamp=timecode(said))
    colon = text[found.end("label") + 1 :].lstrip()[:1] in (":", "：")
    return Labelled(label=label, said=said, how="colon" if colon else "bracket")


def _other(line: Line, text: str, stamp: str) -> Labelled | None:
    likely = "  " in text or _BEHIND.search(text, 0, LONGEST)
    for pattern, how in _RARER if likely else ():
        found = pattern.match(text)
        if found and _may_be_label(found["label"]):
            label = found["label"].strip()
            return Labelled(label=label, said=found["said"], how=how, stamp=stamp)
    if line.lead and text.startswith(line.lead) and _may_be_label(line.lead):
        said = text[len(line.lead) :].strip()
        return Labelled(label=line.lead.strip(), said=said, how="bold", stamp=stamp)
    alone = _alone(line, text, stamp)
    return Labelled(label=text.strip(), said="", how=alone, stamp=stamp) if alone else None


def _alone(line: Line, text: str, stamp: str) -> How | None:
    """How a line of nothing but a label is marked as one; `bare` where only its words tell."""
    if not _may_be_label(text):
        return None
    if line.bold or is_role(text) or stamp:
        return "alone"
    bare = not line.mark and len(text.split()) <= _LONGEST_BARE and text[-1].isalnum()
    return "bare" if bare and looks_like_name(text) else None


def _may_be_label(text: str) -> bool:
    named = _WHO_AND_WHAT.fullmatch(text)
    text = named["who"] if named else text
    words = text.split()
    if not words or len(words) > MOST_WORDS or len(text) > LONGEST:
        return False
    if (
        not _LOOKS.match(text)
        or _DURATION.fullmatch(text)
        or (is_plain(words[0]) and not is_role(text))
    ):
        return False
    plain = text.strip()
    if plain.endswith(".") and is_role(plain[:-1]):
        return True  # Int., Resp.
    own = len(words) > _LONGEST_OWN and own_words(text)  # My father always said:
    return not own and not _PUNCTUATED.search(_INITIAL.sub("", plain))


def is_plain(word: str) -> bool:
    """Whether the word heads something other than speech, as Note or Task; T1 is a task, T may be a speaker, and so may SO."""
    bare = key(word.partition("/")[0]).rstrip("0123456789")
    return (bare in _NEVER and word not in _MAY_BE_INITIALS) or (
        bare in ("t", "q") and bare != key(word)
    )
