"""Whether somebody asks for an answer, or only uses a question mark.

People who answer ask as well: "so what do I do? I go and find somebody", "you know?". And who moderates often
asks without a mark: "Tell me about the last time."
"""

from __future__ import annotations

import re

_LEAD = r"(?:(?:so|ok(?:ay)?|and|well|now|please|just|then|great|right|alright|maybe|um+|uh+|und|also|et|y|e)[,.]?\s+){0,3}"
_PROMPT = re.compile(
    rf"(?:^|[.!?…,;–—-]\s+){_LEAD}(?:"
    r"(?:tell|show) (?:me|us)|(?:talk|walk|take|guide|lead) (?:me|us) (?:through|back)|"
    r"describe\b|explain\b|go (?:on|ahead)\b|say more|give (?:me|us) an example|think aloud|think back|"
    r"imagine\b|feel free|take your time|i(?:'d| would) (?:like|love) (?:you )?to (?:hear|know|ask|understand)|"
    r"(?:erzählen|beschreiben|erklären|zeigen) sie|(?:erzähl|beschreib|zeig) (?:mir|mal|doch)|"
    r"(?:racontez|décrivez|expliquez|montrez|parlez)(?:-moi|-nous)?\b|"
    r"(?:cuénteme|cuéntame|descr[ií]ba\w*|expl[ií]queme)\b|mi (?:racconti|descriva|spieghi|parli)\b)",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"(?:^|[,;.!?–—-]\s*|\s)(?:you know(?: what i mean)?|right|ok(?:ay)?|yeah|eh|huh|no|see|you see|"
    r"(?:is|does|do|was|did|are|wo|would|ca|could)n['’]t (?:it|they|you|he|she|we)|oder|nicht wahr|"
    r"n'est-ce pas|non|verdad|vero)\s*\?$",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[^.!?…\n]*\?")
_REST = 8
"""Words after a question beyond which its asker is the one who answers it."""


def asks(text: str) -> bool:
    """Whether the turn hands the floor to somebody else with a question or a request to speak."""
    if "?" in text:
        last = list(_QUESTION.finditer(text))[-1]
        if not _is_tag(last[0]) and len(text[last.end() :].split()) <= _REST:
            return True
    return bool(_PROMPT.search(text))


def _is_tag(question: str) -> bool:
    """A question that only looks for a nod."""
    return bool(_TAG.search(question.strip())) and (
        len(question.split()) <= 2 or "," in question or not question.strip()[0].isupper()  # noqa: PLR2004
    )
