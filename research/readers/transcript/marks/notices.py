"""What programs write into a talk: who joins, leaves and reacts in a chat, what a messenger leaves out, who transcribed it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from research.readers.transcript.lines import Line, set_aside
from research.readers.transcript.marks.stamps import LEADING
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
    r"|(?:фото|видео)сообщение|голосовое сообщение|стикер|사진(?: \d+장)?|동영상|이모티콘|삭제된 메시지입니다\.?",
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

_TOOL = re.compile(
    r"^(?:transcribed (?:by|with)\b|transcript(?:ion)? (?:by|powered by|generated)\b|generated (?:by|with)\b"
    r"|this (?:editable )?transcript (?:was|is)\b|this is a rough transcript|transcription (?:started|ended)"
    r"|recording (?:started|stopped)|meeting ended after\b|you should review\b|please provide feedback"
    r"|sonix (?:is|has) |automatically convert your \w+ files\b"
    r"|unknown speaker\s*$|end of transcript\b"
    r"|(?:action item|screen sharing|(?:shared )?highlight|key moment)s?: .{1,300}\s-\swatch\b"
    r"|(?:tran?s[kc]ri\w+|trascrizione) (?:encerrada|terminad[ao]|finalizada|terminée|endete|terminata) |(?:est[ae]|cette|diese[rs]?|questa) (?:transcri\w+ edit|transcription modifiable|bearbeitbare\w* transkript|trascrizione modificabile)"
    r"|.{1,60}\b(?:started|stopped) (?:the )?(?:transcription|recording)\b"
    r"|(?=.{1,80}\btran?s[kc]ri).{1,70}\b(?:gestartet|beendet|commencé|démarré|lancé|arrêté|inició|detuvo|iniciou|parou|interrompeu|avviato|interrotto"
    r"|arrestato|gestart|gestopt|startade|stoppade|startet|stoppet|rozpocz\w+|zatrzyma\w+)\b.{0,20}$)",
    re.IGNORECASE,
)
_MESSENGER = re.compile(
    r"(?:^|:\s)\u200e?(?:<media omitted>|(?:image|video|audio|sticker|gif|document|contact card) omitted"
    r"|<attached: [^>]{1,80}>|(?:this message was deleted|you deleted this message)\.?"
    r"|missed (?:voice|video) call|messages (?:and calls|to this chat and calls) are .{0,40}end-to-end encrypt.*"
    r"|nachrichten und anrufe sind ende-zu-ende-verschlüsselt.*|les messages et les appels sont chiffrés de bout en bout.*"
    r"|los mensajes y las llamadas están cifrados de extremo a extremo.*"
    r"|<(?:medien ausgeschlossen|médias omis|multimedia omitido|mídia oculta|media omessi)>"
    r"|(?:bild|video|audio|sticker|gif|dokument) weggelassen|(?:imagen|video|audio|sticker|gif|documento) omitid[oa]"
    r"|(?:image|vidéo|audio|sticker|gif|document) absente?"
    r"|diese nachricht wurde gelöscht\.?|ce message a été supprimé\.?|(?:se eliminó este mensaje|este mensaje fue eliminado)\.?)$",
    re.IGNORECASE,
)
"""What a messenger writes in place of a picture or a message, behind a sender's name too."""


def is_notice(text: str) -> bool:
    """Whether a line, without its time, is the chat program's own."""
    if _STATE.fullmatch(text) or _REACTION.fullmatch(text) or _SENT.fullmatch(text.strip()):
        return True
    found = _CAME.fullmatch(text)
    return found is not None and _SOMEBODY.isdisjoint(found["who"].casefold().split())


def is_programs(text: str) -> bool:
    """Whether a tool or a messenger, and nobody who speaks, wrote the line."""
    text = LEADING.sub("", text).lstrip("\u200e")
    return bool(_TOOL.match(text) or _MESSENGER.search(text))


def notices_aside(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with those of a chat's program set aside."""
    spoken = (line for line in lines if line.speech and not line.label)
    return set_aside(lines, [line.number for line in spoken if is_notice(line.text)], NOTICE)
