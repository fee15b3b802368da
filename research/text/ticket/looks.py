"""Lines known by their look alone: small print, links, form fields, devices, wishes; with the words that each must hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from research.text.ticket.boilerplate import (
    DESK_LINE,
    DEVICE,
    FILE_LINE,
    LEGAL,
    LINK_LINE,
    MAILING_LIST,
    REGISTERED,
    TEMPLATE,
    WISH,
)
from research.text.ticket.issue_form import PRINTED

FOOTER: Final = "legal footer"
_ANY: Final = 1 << 30
_SHORT: Final = 120
"""A longer line is neither a wish nor a notice and nothing else."""


@dataclass(frozen=True, slots=True)
class Look:
    """One kind of line."""

    matches: Callable[[str], object]
    reason: str
    hints: frozenset[str] = frozenset()
    """In lower case; one of these is in every such line. Without any, it may be any line."""
    shorter: int = _ANY
    """Than so many characters."""


_LOOKS: Final = (
    Look(LEGAL.match, FOOTER, frozenset({
        "confiden", "disclaimer", "legal notice", "privileged", "intended", "recipient", "addressee", "is a service", "you are not",
        "received this", "receiving this", "environment", "before you print", "unsubscribe", "vertraulich", "bestimmt",
        "geschäftsführer", "amtsgericht", "environnement", "riservat", "destinat", "prima di stampare", "aviso legal", "medio ambiente",
        "vertrouwelijk", "bestemd", "konfiden", "avset", "avsed", "tänk på miljön", "fortrolig", "luottamuksell", "poufn", "przeznaczon",
        "důvěrn", "dôvern", "конфиденц", "конфіденц", "gizli", "bizalmas",
    })),
    Look(MAILING_LIST.fullmatch, FOOTER, frozenset({" mailing list"}), _SHORT),
    Look(REGISTERED.match, FOOTER, frozenset({"registered"})),
    Look(LINK_LINE.match, "tracking link", frozenset({"http", "www.", "[link]"})),
    Look(TEMPLATE.match, PRINTED),
    Look(DESK_LINE.fullmatch, PRINTED, frozenset({
        "has been", "merged into", "was submitted", "was created", "was generated", "comment", "detail", "message from", "message via", "message through", "submission", "enquiry", "inquiry", "was sent", "dieser zeile", "dieser linie", "wurde", "um auf", "cette ligne",
        "a été", "esta línea", "ha sido", "questa riga", "questa linea", "è stata", "deze regel", "deze lijn", "is bijgewerkt",
        "is aangemaakt", "is ontvangen", "is gesloten", "is opgelost", "follow-up", "followup", "folge", "suivi", "seguimiento", "acompanhamento",
        "seguito", "vervolg", "inbound call", "incoming call", "outbound call", "missed call",
    }), _SHORT),
    Look(FILE_LINE.match, PRINTED, frozenset({
        "attachment", "anhäng", "anlage", "jointe", "adjunto", "allegati", "bijlage", ".jp", ".png", ".gif", ".heic", ".pdf",
        ".doc", ".xls", ".csv", ".log", ".txt", ".zip", ".mov", ".mp4",
    }), _SHORT),
    Look(DEVICE.match, "device line", frozenset({
        "sent ", "gesendet", "envoyé", "inviato", "enviado", "verzonden", "skickat", "outlook", "yahoo mail", "bluemail", " app for", "gönderildi", "küldve", "から送信",
        "发自我的", "에서 보냄", "wysłan", "odesláno", "odoslané", "отправлено", "надіслано", "lähetetty", "sendt fra", "trimis de", "στάλθηκε",
    })),
    Look(WISH.fullmatch, "greeting", frozenset({"hope", "hoffe", "espère", "espero", "spero"}), _SHORT),
)  # fmt: skip
"""The first that a line matches is what it is."""
HINTS: Final = frozenset().union(*(look.hints for look in _LOOKS))
_ANYWHERE: Final = tuple(look for look in _LOOKS if not look.hints)


def likely(there: AbstractSet[str]) -> tuple[Look, ...]:
    """How lines of a text may look that holds these hints and no others."""
    if HINTS.isdisjoint(there):
        return _ANYWHERE
    return tuple(look for look in _LOOKS if not look.hints or not look.hints.isdisjoint(there))


def reason_of(text: str, looks: Iterable[Look]) -> str:
    """Why a line is not its author's words; empty where its look tells nothing."""
    for look in looks:
        if len(text) < look.shorter and look.matches(text):
            return look.reason
    return ""
