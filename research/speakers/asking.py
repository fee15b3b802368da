"""Whether a turn asks for an answer or runs the session, and does not only hold a question mark.

People who answer ask as well: "so what do I do? I go and find somebody", "you know?". And who moderates often
asks without a mark: "Tell me about the last time.", or hands over a task, opens and closes.
"""

from __future__ import annotations

import re

from research.text.hints import Wordings
from research.text.length import words_in
from research.text.question_marks import ENDED_ASKING, plain_marks

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
    r"n'est-ce pas|non|verdad|vero)\s*\?$"
    r"|(?:对吧|是吧|对不对|是不是|ですよね|ますよね|でしょ|よね|그렇죠|그쵸)\s*\?$",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[^.!?…。！\n]*\?")
_INVERTED = re.compile(
    r"\b(?:what|how|why|when|where|who|which)(?: (?:\w+ ){0,3}?|['’])"
    r"(?:do|did|does|would|could|can|will|should|have|had|are|were|might)(?: (?:you|your)\b)"
    rf"|(?:^|[.!…;]\s+){_LEAD}(?:"
    r"(?:what|how|why|where|who)(?: (?:(?!(?:i|we|it|they|he|she|you|this|that|the|my|our)\b)\w+ )?|['’])(?:is|was|are|were|does|did|do|would|could|can|has|have|"
    r"happens|happened|makes|made|else|about|s)\b"
    r"|when (?:did|do|does|was|were|would)\b"
    r"|(?:do|did|are|were|have|has|can|could|would|will|is|was) (?:you|your|there|that|it|this)\b)"
    r"|\b(?:wie|was|warum|wann|wo|wer|womit|welche[rsn]?) (?:\w+ ){1,2}(?:sie|du|ihr)\b"
    r"|\b(?:qu['’])?est-ce (?:que|qu['’])|\b(?:avez|faites|pouvez|êtes|utilisez|pensez|diriez)-vous\b"
    r"|(?:^|[.!…;¿]\s*)(?:cómo|qué|por qué|cuándo|dónde|quién|cuál)\b",
    re.IGNORECASE,
)
_LONGEST_QUESTION = 25
"""Words of a question behind its first ones; more are a story that begins with one."""
_REST = 8
"""Words after a question beyond which its asker is the one who answers it."""
_LEADS = Wordings(
    r"\b(?:first|next|last|second|third|final|following) (?:task|scenario|exercise|question)\b"
    r"|\bI(?:'d| would|'m going to| will|'ll) (?:like|ask|want|give|show|read) you\b|\bI have (?:a few|some|one more|a couple of) (?:more )?(?:questions|tasks)\b"
    r"|\bplease (?:try|go|click|read|open|have a (?:look|go)|take|imagine|find|start|continue)\b|\bgo ahead\b|\bjust do what you\b"
    r"|\bthank(?:s| you)(?: so much| very much| a lot)? for (?:taking|joining|coming|hopping|making|agreeing|participating|meeting with)\b"
    r"|\blet['’]s (?:start|begin|move on|go (?:on|back) to|talk about|jump in)\b|\bwe['’](?:ll|re going to) (?:come back|move on|start|begin|talk|look)\b"
    r"|\bmoving on to\b|\bno (?:right or |right and )?wrong answers?\b|\bthat (?:was|is) (?:the last|all (?:my|the|of my))\b"
    r"|\b(?:erste|nächste|letzte|zweite|dritte)[rn]? (?:aufgabe|frage|szenario)\b|\b(?:danke|vielen dank),? (?:dass sie|für ihre zeit|fürs kommen)\b"
    r"|\bbitte (?:versuchen|klicken|öffnen|lesen|gehen|suchen|stellen) sie\b|\b(?:fangen|kommen) wir\b|\bes gibt keine falschen\b"
    r"|\b(?:première|prochaine|dernière|deuxième) (?:tâche|question)\b|\bmerci (?:d['’]avoir|de participer|pour votre temps)\b|\bessayez (?:de|d['’])|\b(?:commençons|passons à)\b"
    r"|\b(?:primera|próxima|siguiente|última|segunda) (?:tarea|pregunta)\b|\bgracias por (?:venir|participar|su tiempo)\b|\b(?:intente|empecemos|pasemos a)\b"
    r"|\b(?:prima|prossima|ultima|seconda) (?:domanda|attività)\b|\bgrazie per (?:essere|il tempo|aver)\b|\b(?:cominciamo|passiamo a)\b"
    r"|\b(?:primeira|próxima|última|segunda) (?:tarefa|pergunta)\b|\bobrigad[oa] por (?:vir|participar)\b"
    r"|\b(?:eerste|volgende|laatste|tweede) (?:taak|opdracht|vraag)\b|\bbedankt (?:voor|dat)\b",
    re.IGNORECASE,
)


def hands_over(text: str, *, marked: bool = True) -> bool:
    """Whether the turn hands the floor to somebody else with a question or a request to speak.

    Args:
        text: What is said in one go.
        marked: Whether the transcript has question marks; else questions are told by their order of
            words, which is surer of "what do you" than of "what I do".
    """
    text = plain_marks(text)
    if not marked and _is_inverted(text):
        return True
    if "?" in text:
        last = list(_QUESTION.finditer(text))[-1]
        if not _is_tag(last[0]) and words_in(text[last.end() :]) <= _REST:
            return True
    return bool(_PROMPT.search(text) or ENDED_ASKING.search(text))


def _is_inverted(text: str) -> bool:
    """Whether a question to somebody ends the turn: what comes long after one is its asker's answer."""
    found = [*_INVERTED.finditer(text)]
    return bool(found) and len(text[found[-1].end() :].split()) <= _LONGEST_QUESTION


def _is_tag(question: str) -> bool:
    """Whether a question only looks for a nod: "you know?"."""
    return bool(_TAG.search(question.strip())) and (
        len(question.split()) <= 2 or "," in question or not question.strip()[0].isupper()  # noqa: PLR2004
    )


def leads_session(text: str) -> bool:
    """Whether somebody hands over a task, opens or closes the session."""
    return any(_LEADS.matches(text))
