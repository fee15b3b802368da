"""Who runs a session, where questions alone do not say it: they hand over tasks, open and close."""

from __future__ import annotations

import re

_LEADS = re.compile(
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


def leads(text: str) -> bool:
    """Whether somebody hands over a task, opens or closes the session."""
    return bool(_LEADS.search(text))
