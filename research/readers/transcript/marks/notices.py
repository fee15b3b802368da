"""What chat programs write between the messages: who joins, who leaves, who reacts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from research.readers.transcript.lines import Line
from research.text.quote_marks import CLOSING, OPENING
from research.text.wordings import words

NOTICE = "written by the chat program"

_EDGE = r"[\s*\[\]()<>~_=•·➡←→—–-]*"
_WHO = r"(?:[^\W_][\w.'’@()+|-]*\s+){1,5}?"
_ROOM = r"(?:the |this |your )?(?:live )?(?:chat|conversation|meeting|session|channel|room|call|group|webinar)\b"
_CAME = re.compile(
    rf"{_EDGE}(?P<who>{_WHO})(?:"
    rf"(?:has |have |had |was |is )?(?:joined|re-?joined|left|entered|ended|closed|started|accepted|been added to|"
    rf"added to|been removed from|removed from|disconnected from|transferred to) {_ROOM}"
    r"|(?:ist|sind) (?:dem|der) (?:chat|gespräch|unterhaltung|besprechung|meeting|kanal|gruppe) beigetreten"
    r"|(?:hat|haben) (?:den|das|die) (?:chat|gespräch|unterhaltung|besprechung|meeting|kanal|gruppe)"
    r" (?:verlassen|betreten|beendet|geschlossen|gestartet|angenommen)"
    r"|(?:a|ont) (?:rejoint|quitté|terminé|démarré) (?:le |la |l['’])?"
    r"(?:chat|conversation|discussion|réunion|salon|tchat|appel|groupe)"
    r"|(?:se (?:ha|han) unido (?:al?|a la)|(?:ha|han) (?:abandonado|dejado|cerrado|finalizado|iniciado) (?:el|la)"
    r"|(?:ha|han) salido (?:del|de la)) (?:chat|conversación|reunión|sesión|sala|grupo|llamada)"
    rf")(?: (?:by|as|at|on|um|à|a las) .{{1,40}})?\W*",
    re.IGNORECASE,
)
"""A name and what it did, and nothing else on the line."""
_SET_APART = re.compile(
    r"(?:\*{1,3}|[<\[(=~-]{1,3})\s*[^\W_].{0,80}?\b(?:joined|left|entered|disconnected|is typing|verlassen|beigetreten|betreten|"
    r"rejoint|quitté|unido|abandonado|salido)\b.{0,40}?(?:\*{1,3}|[>\])=~-]{1,3})\W*",
    re.IGNORECASE,
)
"""Between marks it may be shorter: *** Gemma has left ***."""
_STATE = re.compile(
    rf"{_EDGE}(?:(?:live )?chat|conversation|session) (?:was |has |has been |is )?(?:started|ended|closed|transferred|accepted|"
    r"rated|resolved)(?: (?:by|to|at|on) .{1,40})?(?:\s*:.{0,80})?\W*"
    r"|.{1,60} (?:is typing|schreibt|écrit|está escribiendo)(?:…|\.{3})\W*"
    r"|(?:chat|unterhaltung|gespräch) (?:wurde )?(?:gestartet|beendet|geschlossen|begonnen)(?: (?:von|am|um) .{1,40})?(?:\s*:.{0,80})?\W*",
    re.IGNORECASE,
)
_REACTION = re.compile(
    r"(?:reacted to|replying to|removed an? .{1,20} reaction (?:from|to)|liked|loved|disliked|laughed at|emphasi[sz]ed|"
    r"(?:hat )?reagiert[e]? auf|antwort(?:et)? auf|a réagi à|en réponse à|reaccionó a|respondiendo a)\s+"
    rf"[{OPENING}].{{1,300}}[{CLOSING}](?:\s+(?:with|mit|avec|con)\s+\S{{1,12}})?\W*",
    re.IGNORECASE,
)
"""What somebody did to a message, which is quoted behind it."""
_SENT = re.compile(
    r"(?::[a-z0-9_+-]{2,30}:\s?\d{0,3}\s?){1,10}|(?:photo|video|voice|audio|location|contact|gif) message|sticker|(?:фото|відео)повідомлення|голосове повідомлення|стікер"
    r"|(?:фото|видео)сообщение|голосовое сообщение|стикер",
    re.IGNORECASE,
)
"""What a messenger writes in place of what is no text, and reactions: `:joy: 2`."""
_SOMEBODY = words("""
i he she it they we you who nobody somebody someone everybody everyone and then when if but so
because that which ich er sie es wir ihr man niemand jemand alle und dann wenn als aber je il
elle on nous vous ils elles qui personne et puis quand si mais yo él ella ellos nosotros nadie
alguien todos y luego cuando pero the my our
""")
"""Who tells of it says who by one of these; a chat program says a name."""


def is_notice(text: str) -> bool:
    """Whether a line, without its time, is the chat program's own."""
    if _STATE.fullmatch(text) or _REACTION.fullmatch(text) or _SENT.fullmatch(text.strip()):
        return True
    found = _CAME.fullmatch(text)
    if found is None:
        return bool(_SET_APART.fullmatch(text) and text[-1] in "*>])=~-")
    return _SOMEBODY.isdisjoint(found["who"].casefold().split())


def notices_aside(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with those of the program set aside."""
    return tuple(
        replace(line, aside=NOTICE)
        if line.speech and not line.label and is_notice(line.text)
        else line
        for line in lines
    )
