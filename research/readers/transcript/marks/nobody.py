"""Files that hold no participant's words: a researcher's notes, a stub."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from pathlib import PurePosixPath
from statistics import median

from research.readers.transcript.lines import Line, asks
from research.readers.transcript.marks.manuals import MANUAL, is_manual
from research.readers.transcript.sections import OPENS
from research.text.codes import PARTICIPANT_CODE
from research.text.personal import TELLS, firsts, own_words
from research.text.quote_marks import has_quote_mark, in_quotes, is_in_quotes
from research.text.taking_part import OF_THEM, PLURAL, SPOKEN_OF
from research.text.ticket.boilerplate import GREETING

NOTES = "the researcher's notes, not a participant's words"
ABOUT = "about the study, no session of it"
STUB = "a stub: it says where the notes are, and holds none"

_SECTION = re.compile(r"^(?:T|Task|Q|Question)\s?\d{1,2}\s*:?$", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:notes?|recording|transcript|video|audio|session|interview)\b.{0,40}\b(?:in|on|at|see|"
    r"available|stored|moved|lost|missing|cancelled|canceled|rescheduled|coming|to follow)\b"
    r"|\bno[- ]show\b|\bdid not (?:show|join|happen)\b|\bto be (?:added|transcribed)\b|\b(?-i:T[BO]D[OA]?)\b",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"(?:^|[\W_])(?:personas?|consent|themes|affinity|instructions|anleitung|consignes|instrucciones|istruzioni|journey[-_ ]?map|learnings|takeaways|recruit\w*|screener|invitation|read_?me|template|findings|synthesis|insights"
    r"|contact[-_ ]?summar(?:y|ies)|retrospective|coded[-_ ]?segments|backlog|(?:job|user)[-_ ]?stor(?:y|ies)|logbook|results$|(?:project|research|study|test(?:ing)?|interview)[-_ ]?(?:plan|protocol|report|summary)|(?:change|project|research|study|decision|dev|work)[-_ ]?log|(?:dev|researcher|project|field)[-_ ]?(?:diary|journal)|forschungstagebuch|(?:(?:e-?)?mail|outreach)[-_ ]?(?:drafts?|templates?|entw[uü]e?rfe?|vorlagen?)|anschreiben|einladung\w*|outreach|procedures?|(?:discussion|interview|moderat\w+|test|topic|question)[-_ ]?(?:guide|script|schedule)"
    r"|proposal|presentation|slides?(?:[-_ ]?deck)?|präsentation|présentation|presentación|apresentação|presentazione|exposé|methodology|methodik|metodolog[ií]a|méthodologie|assumptions|hypothes[ei]s|annahmen|hipótesis|hipóteses"
    r"|metrics|roadmap|opportunit(?:y|ies)|how[-_ ]?to|guidelines?|histórias? de usuário|historias? de usuario|requirements|anforderungen|lastenheft|pflichtenheft|requisitos|requisiti|exigences|prd"
    r"|(?<!voice[-_ ])(?<!audio[-_ ])memos?|transcription[-_ ]?(?:rules|conventions|key)|transkriptionsregeln|einwilligung\w*|[^\W_]*leitfaden|auswertung|consentement|guide[-_ ]?d['’_-]?entretien|grille(?:[-_ ]?d['’_-]?entretien)?"
    r"|consentimiento|gui[oó]n|roteiro|consenso|traccia)(?:$|[\W_])",
    re.IGNORECASE,
)
"""What files about a study are called."""
_QUESTIONS = re.compile(
    r"(?:\d+[-_. ]+)?(?:(?:interview|survey|research|user)[-_ ])?questions?|(?:interview[-_ ]?)?fragen|preguntas|perguntas|domande|vragen|logs?",
    re.IGNORECASE,
)
"""Nobody's answers, or the file would be called after somebody."""
_DEBRIEF = re.compile(r"(?:^|[\W_])debrief(?:ing)?(?:$|[\W_])", re.IGNORECASE)
"""What a team notes behind a session, or asks the participant at its end."""
_YOU = re.compile(
    r"\b(?:you|your|Sie|Ihnen|Ihren?|dir|dich|vous|votre|usted|te|ti|você|je|jij|jouw)\b"
)
_FOLDER = re.compile(
    r"^(?:\d+[-_. ]{1,2})?(?:synthesis|analysis|findings|insights|reports?|recruit(?:ing|ment)|consent(?: forms?)?|planning|deliverables|personas|memos?|protocol|ethics|irb|(?:study |research )?materials?|(?:topic |interview |discussion )guides?"
    r"|auswertung(?:en)?|analysen?|ergebnisse|planung|an[áa]lisis|hallazgos|analisi|an[áa]lises?|achados)$",
    re.IGNORECASE,
)
"""What folders of such files are called."""
_SPOKEN = re.compile(
    r"(?:voice|audio|sprach)[-_ ]?(?:memo|note|message|diary|nachricht)", re.IGNORECASE
)
"""What is in them all the same: recordings that participants sent."""
_SUBJECT = re.compile(
    r"(?:^|[\W_])(?:documentation|instruments?|guides?|scripts?|info(?:rmation)?[-_ ]?(?:sheet|letter)s?)$",
    re.IGNORECASE,
)
"""What such folders and files are called, and what people may be asked about: who leads tourists is a guide."""
_TEAM = re.compile(
    r"\b(?:did|do|should|will|can|could|have|are|were|shall|would) we\b|\b(?:surprised|tells?|bothers?) us\b|\bhaben wir\b|\bavons[- ]nous\b|\bhemos\b",
    re.IGNORECASE,
)
"""Asked of those who held the session, not of whoever they talked to."""
_CODE = re.compile(r"\b(?:P|Participant |Interviewee |Respondent |User )0*(\d{1,3})\b")
"""Whoever speaks of themselves may have a P1 and a P2 of another kind: incidents, printers."""
_NUMBER = re.compile(r"\d")
"""In the name of a file that is about one participant, or one session."""
_DICTIONARY = re.compile(
    r"(?:^|[\W_])(?:data[-_ ]?dictionary|code[-_ ]?book|(?:code|category|kategorien)[-_ ]?system|(?:coding|annotation)[-_ ]?(?:guidelines?|manual|scheme|table|sheet|frame)|consent[-_ ]?(?:log|records?|forms?)|variable[-_ ]?(?:list|names?|descriptions?)|datenw[öo]rterbuch|kodebuch|codeplan)(?:$|[\W_])",
    re.IGNORECASE,
)
"""What files are called that explain the columns or the codes of others, or say who agreed; their `Variable:` is no speaker."""
_CHAPTER = re.compile(
    r"^(?:\d+[.)]?\s*)?(?:key |main |our )?(?:abstract|related work|findings|results|limitations|recommendations|methodology|methods?|executive summary"
    r"|research (?:questions?|methodology)|conclusions?|theme \d+|what we learned|what was tested|sample(?: size)?|participants|opportunities"
    r"|ergebnisse|empfehlungen|methodik|einschränkungen|fazit|résultats|recommandations|limites|resultados|recomendaciones"
    r"|risultati|raccomandazioni|resultaten|aanbevelingen)\b.{0,60}$",
    re.IGNORECASE,
)
"""Headings of a report on many sessions."""
_PAPER = re.compile(
    r"(?:\d{1,2}(?:\.\d)*\.?\s+)?(?:abstract|introduction|related work|background|methods?|methodology|results|findings|discussion|limitations|conclusions?|references"
    r"|zusammenfassung|einleitung|methode|methodik|ergebnisse|diskussion|fazit|literatur)",
    re.IGNORECASE,
)
"""Headings of a paper, whatever its format makes of them."""
_TITLE = re.compile(
    r"^(?:(?:user |proto-?|buyer )?persona\b|.{0,60}\b(?:report|minutes|work ?log)\b)",
    re.IGNORECASE,
)
"""The title of somebody made up, and of what a team writes."""
_AT_LENGTH = re.compile(in_quotes(20, 1000))
_ADDRESSED = re.compile(
    r"(?:dear|hello|liebe[r]?|sehr geehrte[r]?|chère?s?|cher[s]?|estimad[oa]s?|gentile|beste)"
    rf"(?: (?:study|diary|test))? (?:{PLURAL}|part[ei]cipante?|tester|interviewee|teilnehme\w+|deelnemer)\b",
    re.IGNORECASE,
)
"""A letter to those who take part."""
_TAKEN_PART = re.compile(
    r"\b(?:thank(?:s| you)\b[^.!?]{0,30} for (?:taking part|participating|agreeing to (?:talk|meet|speak|take part|participate|help|be interviewed))"
    r"|(?:since|because|as|that) you (?:signed up|agreed|volunteered) to"
    r"|(?:vielen dank|danke) für (?:ihre|deine|eure) teilnahme|merci (?:pour|de) votre participation|gracias por (?:su|tu) participación"
    r"|grazie per la (?:sua|tua) partecipazione|obrigad[oa] pela (?:sua|tua) participação)",
    re.IGNORECASE,
)
"""In a letter to one of them."""
_THANKED = re.compile(
    r"\b(?:thank(?:s| you)\b[^.!?]{0,30} for joining"
    r"|(?:your time|(?:ihre|deine|eure) zeit|votre temps|(?:su|tu) tiempo|il (?:suo|tuo) tempo|o (?:seu|teu) tempo) "
    r"(?:today|yesterday|this|last|on|during|heute|gestern|am|letzten?|aujourd|hier|hoy|ayer|oggi|ieri|hoje|ontem)\b)",
    re.IGNORECASE,
)
"""In such a letter that says no I; for somebody's time, unless it is said when, customers thank as well."""
_INVITED = re.compile(
    r"\b(?:(?:looking for|recruiting) (?:people|participants|volunteers)|wir suchen (?:\w+ )?(?:leute|menschen|personen|teilnehm\w+|nutzer\w*)|recherchons des (?:personnes|participant\w*)"
    r"|buscamos (?:a )?(?:personas|gente|participantes)|procuramos (?:pessoas|participantes)|cerchiamo (?:persone|partecipanti)|wij? zoeken (?:mensen|deelnemers)|you (?:are|have been) (?:being )?(?:invited|asked) to (?:take part|participate)|(?:taking part|(?:your )?participation)(?: in (?:this|the) study)? is (?:entirely |completely )?voluntary"
    r"|(?:die|ihre|deine) teilnahme ist freiwillig|votre participation est|(?:la|su|tu) participación es voluntaria|(?:a|sua) participação é voluntária"
    r"|la (?:sua|tua) partecipazione è|deelname is (?:geheel )?vrijwillig)\b",
    re.IGNORECASE,
)
"""On a sheet for those who may take part."""
_ASKED_TIME = re.compile(
    r"\b(?:have|spare|free for|available for|hätte\w*|haben|hast|kannst|auriez|aurais|avez|tendr[ií]as?|tiene[sn]?|teria|avre\w+|heb\w?|heeft)\b[^.!?]{0,40}\b\d{1,2}(?:\s?[-–]\s?\d{1,2})?[- ]?min(?:ute[ns]?|utos|uti)?\b[^.!?]{0,60}\?",
    re.IGNORECASE,
)
"""In a letter to somebody who may take part: Would you have 20 minutes?"""
_TIMED = re.compile(
    r"(?:\d{1,2}[.)]\s+)?\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?(?:min|mins|minut\w{1,3})\b",
    re.IGNORECASE,
)
"""How a step begins on a workshop's agenda: 5 minutes to read."""
_LISTED = re.compile(
    rf"(?:^|[\W_])(?:{PLURAL}|participant['’]?s?|interviewee|respondent|teilnehmer\w*|profiles?|demographics)(?:$|[\W_])",
    re.IGNORECASE,
)
"""What a list of those who take part is called."""
_CHAPTERS = 2
_SEVERAL = 2
_STUB_WORDS = 40
_TERSE = 9
_FEWEST = 3
_FEW = 0.3
_MOSTLY = 0.7
"""Share of the questions that somebody answered; a plan lists them one after another."""
_HARDLY_ANY = 0.03


def why_no_evidence(lines: Sequence[Line], labelled: Collection[int], name: str) -> str:
    """The reason why nothing of the file is anybody's words, empty when it may be."""
    return _why_no_talk(lines, labelled, name) or (MANUAL if is_manual(lines, name) else "")


def _why_no_talk(lines: Sequence[Line], labelled: Collection[int], name: str) -> str:
    speech = [line for line in lines if line.speech]
    explains = bool(_DICTIONARY.search(PurePosixPath(name).stem))
    explains = explains or _lists_people(labelled, speech, name)
    if (labelled and not explains and not _hardly(labelled, speech, name)) or not speech:
        return ""
    text = " ".join(line.text for line in speech)
    if len(text.split()) <= _STUB_WORDS and _ELSEWHERE.search(text):
        return STUB
    sectioned = any(line.aside == OPENS for line in lines)
    if explains or _is_about(speech, name, sectioned=sectioned):
        return ABOUT
    about = ABOUT if _is_of_participants(speech) else ""
    return NOTES if _are_notes(speech, name) else about


def _hardly(labelled: Collection[int], speech: Sequence[Line], name: str) -> bool:
    """Whether a file that is called one about the study has a label or two, as a list of participants, or quotes people whom it does not tell apart."""
    labels = {line.label for line in speech if line.number in labelled}
    if labels == {"Participant"}:
        return _is_called(name) and not _NUMBER.search(PurePosixPath(name).stem)
    told = len(labelled) < _FEWEST <= len(speech) / len(labelled)
    about = told and (_is_called(name) or _is_to_participant(speech))
    return about and not any(line.label for line in speech)


def _lists_people(labelled: Collection[int], speech: Sequence[Line], name: str) -> bool:
    """Whether a file called after participants has a line for each (`Participant 2: 41, teacher`), none of which says I or asks."""
    if not _LISTED.search(PurePosixPath(name).stem):
        return False
    codes = [found[0] for line in speech if (found := PARTICIPANT_CODE.match(line.text))]
    return (
        len(labelled) == len(codes) == len(set(codes)) >= _SEVERAL
        and len(speech) <= len(codes) + _SEVERAL
        and not any(own_words(line.text) or asks(line.text) for line in speech)
    )


def _is_called(name: str) -> bool:
    path = PurePosixPath(name)
    folder = _FOLDER.match(path.parent.name) or _FILE.fullmatch(path.parent.name)
    kept = folder and not _SPOKEN.search(path.stem)
    return bool(_FILE.search(path.stem) or _QUESTIONS.fullmatch(path.stem) or kept)


def _is_about(speech: Sequence[Line], name: str, *, sectioned: bool) -> bool:
    """A file that its name or its chapters call a plan, a form or a report."""
    chapters = sum(
        bool(_CHAPTER.match(line.text)) for line in speech if line.mark == "heading" or line.bold
    )
    paper = sum(bool(_PAPER.fullmatch(line.text)) for line in speech if line.words <= _FEWEST)
    asked = [line.text for line in speech if asks(line.text)]
    team = sum(bool(_TEAM.search(text)) for text in asked)
    if (team >= _CHAPTERS and 2 * team >= len(asked)) or _is_of_several(speech):
        return True
    timed = sum(bool(_TIMED.match(line.text)) for line in speech)
    agenda = timed >= _FEWEST and 4 * timed >= len(speech)
    if agenda or _ADDRESSED.match(speech[0].text) or _is_to_participant(speech):
        return True
    path = PurePosixPath(name)
    if any(map(_SUBJECT.search, (path.parent.name, path.stem))) and not _is_of_self(speech):
        return True
    titled = speech[0].mark == "heading" and bool(_TITLE.match(speech[0].text))
    noted = _DEBRIEF.search(path.stem) and sum(bool(_YOU.search(t)) for t in asked) < _SEVERAL
    if sum(is_in_quotes(line.text) for line in speech) >= _SEVERAL and sectioned:
        noted = None  # what each of them said stands below their heading
    chaptered = chapters >= _CHAPTERS or paper > _FEWEST
    return titled or chaptered or bool(_is_called(name) or noted)


def _is_to_participant(speech: Sequence[Line]) -> bool:
    """Whether a sheet invites somebody to take part, or a letter thanks for it, and tells nothing of whoever wrote it; a letter that asks for time may."""
    greeted = len(speech) > 1 and any(GREETING.match(line.text) for line in speech[:_SEVERAL])
    if greeted and any(_ASKED_TIME.search(line.text) for line in speech):
        return True
    if any(_INVITED.search(line.text) for line in speech):
        return not _is_of_self(speech)
    if not greeted or any(_TAKEN_PART.search(line.text) for line in speech):
        return greeted
    thanked = any(_THANKED.search(line.text) for line in speech)
    return thanked and not any(own_words(line.text) for line in speech)


def _is_of_several(speech: Sequence[Line]) -> bool:
    """Whether somebody writes of several participants by their codes, and not of themselves."""
    told = (set(_CODE.findall(line.text)) for line in speech if not has_quote_mark(line.text))
    return any(len(codes) >= _SEVERAL for codes in told) and not _tells_of_self(speech)


def _is_of_participants(speech: Sequence[Line]) -> bool:
    """Whether somebody writes of those who take part, quotes none at length, and nowhere else answers or tells of themselves."""
    of_them = [line for line in speech if SPOKEN_OF.search(line.text)]
    within = sum(bool(_AT_LENGTH.search(line.text)) for line in speech)
    quotes = within >= _SEVERAL or any(is_in_quotes(line.text) for line in speech)
    rest = [line for line in speech if line not in of_them or own_words(line.text)]
    asked = [asks(line.text) and not OF_THEM.search(line.text) for line in rest]
    answered = sum(above and not below for above, below in pairwise(asked))
    answers = answered >= max(_FEWEST, _MOSTLY * sum(asks(line.text) for line in rest))
    about = len(of_them) >= _SEVERAL and not (quotes or answers)
    return about and not _tells_of_self([line for line in rest if not asks(line.text)])


def _tells_of_self(speech: Sequence[Line]) -> bool:
    several = sum(bool(own_words(line.text)) for line in speech) >= _SEVERAL
    return several and _is_of_self(speech)


def _is_of_self(speech: Sequence[Line]) -> bool:
    """Whether so many words say I that somebody tells of themselves."""
    own = sum(own_words(line.text) for line in speech)
    return own >= TELLS * sum(line.words for line in speech)


def _are_notes(speech: Sequence[Line], name: str) -> bool:
    """Terse lines without full stops or a first person, under task numbers or in a notes file."""
    sections = [line for line in speech if _SECTION.match(line.text)]
    named = re.search(r"(?:^|[\W_])notes?(?:$|[\W_])", PurePosixPath(name).stem, re.IGNORECASE)
    if (len(sections) < _FEWEST and not named) or sum(
        is_in_quotes(line.text) for line in speech
    ) >= _FEWEST:
        return False
    rest = [line for line in speech if line not in sections]
    words = sum(line.words for line in rest)
    if not words:
        return bool(sections)
    stopped = sum(line.text.endswith((".", "!")) for line in rest) / len(rest)
    asking = sum(asks(line.text) for line in rest) / len(rest)
    own = sum(len(firsts(line.text)) for line in rest) / words
    terse = median(line.words for line in rest) <= _TERSE
    return terse and max(stopped, asking) < _FEW and own < _HARDLY_ANY
