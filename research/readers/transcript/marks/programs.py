"""What programs write into a transcript: who transcribed it, and what a messenger leaves out."""

from __future__ import annotations

import re

from research.readers.transcript.marks.stamps import LEADING

_TOOL = re.compile(
    r"^(?:transcribed (?:by|with)\b|transcript(?:ion)? (?:by|powered by|generated)\b|generated (?:by|with)\b"
    r"|this (?:editable )?transcript (?:was|is)\b|this is a rough transcript|transcription (?:started|ended)"
    r"|recording (?:started|stopped)|meeting ended after\b|you should review\b|please provide feedback"
    r"|sonix (?:is|has) |automatically convert your \w+ files\b"
    r"|unknown speaker\s*$|end of transcript\b"
    r"|.{1,60}\b(?:started|stopped) (?:the )?(?:transcription|recording)\b)",
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


def is_programs(text: str) -> bool:
    """Whether a program, and nobody who speaks, wrote the line."""
    text = _off_stamp(text)
    return bool(_TOOL.match(text) or _MESSENGER.search(text))


def _off_stamp(text: str) -> str:
    return LEADING.sub("", text).lstrip("\u200e")
