"""Who asks, answers for the company or listens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from research.model import Identity
from research.readers.document import Document
from research.speakers.labels import Verdict, canonical, code_of, is_generic, name_in


def staff(sessions: Iterable[tuple[Mapping[str, Verdict], Document]]) -> list[Identity]:
    """Everybody whose words are no evidence: named in no report either.

    Args:
        sessions: The roles by canonical label, and what the file holds.
    """
    named: set[tuple[str, str]] = set()
    for roles, document in sessions:
        spelt = {
            canonical(utterance.speaker): utterance.speaker for utterance in document.utterances
        }
        named |= {
            (verdict.role, canonical(name_in(spelt.get(label, "")) or label))
            for label, verdict in roles.items()
            if verdict.role not in {"participant", "unknown"}
            if not is_generic(label) and not code_of(label)
        }
        named |= {
            ("agent", utterance.author.name)
            for utterance in document.utterances
            if utterance.role == "agent" and utterance.author and " " in utterance.author.name
        }
    return [
        Identity(person_id=f"[{role}]", kind="name", value=label) for role, label in sorted(named)
    ]
