"""Whether an answer says no to the problem, or the wish, that its question asks for.

"Were there tasks you couldn't finish?" is answered with "There weren't any tasks I couldn't finish":
its words are those of a problem, and it states that there was none. So what the question names is
taken out first; an answer denies if it says no to that, and nothing is wrong in what is left.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from research.facets.cues import FAMILY_CUES, any_of
from research.facets.settled import WRONG, complains
from research.text.asked_for import PAIN_WORDS, asked_for
from research.text.filler import without_content
from research.text.question_marks import plain_marks
from research.text.wordings import any_wording, joined, plain

_DISMISSED: Final = any_of(r"""
(?:can't|cannot|can not|couldn't|could not)(?: \w+)? (?:think of|say|call|name|recall|remember|come up with|point to)
(?:don't|do not|didn't|did not|haven't|have not|wouldn't|would not)(?: \w+)? (?:think|believe|see|find|say|call|remember|recall|notice|have|had|feel|run|come|mind)
nergens(?= (?:\w+ )?(?:problemen|last|moeite|storingen))
""")
"""Says no to whatever follows; its verbs are no complaint here."""
_DENIAL: Final = joined(r"""
no(?! (?:one|longer|way|idea|clue))|none|nothing|never|neither|hardly (?:any|ever)|not (?:a lot|much|many)
(?:is|are|was|were|do|does|did|has|have|had)(?:n't| not)|(?:i'm|it's|that's|they're|we're) not|not that i
kein\w*|nichts|nie|niemals|nicht|rien|aucune?s?|jamais|pas|ning[uú]n\w*|nada|nunca|tampoco|nessun\w*|niente|nulla|mai
nenhum\w*|geen|niets|nergens|nooit|niet
""")
_NAMED: Final = "\N{BLACK SQUARE}"
"""Stands where an answer says again what its question named."""
_DENIED: Final = re.compile(
    rf"(?<!\w)(?:{_DENIAL})(?!\w)(?:,?\s+(?:die|der|das|que|qui|che|that)|\s+[^\s,;:]+){{0,7}}?\s+{_NAMED}|{_NAMED}[^;:]{{0,30}}(?<!\w)(?:none|no(?! \w)|nichts|rien|nada|niente|niets)(?!\w)"
)
_UNABLE: Final = any_of(r"""
(?:am|is|are|was|were|were'n|'m|'re)(?:n't| not|t) able|(?:have|has|had)(?:n't| not) been able
""")
"""One word, so that its "not" denies nothing."""
_WHETHER: Final = any_wording(
    r"""
(?:any|anything|something)(?: \S+){0,5} _
(?:what|which|where)(?: \S+){0,6} _
(?:is|are|was|were|do|did|does|have|has|had)(?:n't)? (?:you|it|they|there|this|that|these|any|anything|the|your|some)(?: \w+)?(?: (?:that )?(?:you|we|they))?(?: (?:ever|also|still|really|been|be|at all|all|or|and|too))?(?: (?:have|had|get|got|run|ran|into|find|found|found it|find it|encounter\w*|experienc\w+|notic\w+|come across|came across|see|saw|seen|face|faced|feel|felt|be)){0,2}(?: (?:any|anything|some|a|an|it|this|that|the|other|particular|in any way|particularly|\w+ing))? _
(?:was|wat|welche[rs]?|qu'est-ce (?:qui|que)|quel\w*|qué|que|cuál\w*|cosa|qual\w*|quais)(?: \S+){0,4} _
(?:gab|gibt|hatte\w*|habt|haben|hast|avez|ha|hai|avete|c'è|tuvo|tuviste|hubo|teve|houve|heb|heeft|hebt)(?:[ -]\w+){0,4} _
""".replace("_", _NAMED)
)
"""Asks whether there was trouble, or what; other questions may only be about it."""
_WELL: Final = re.compile(
    r"^(?:(?:well|um|uh|oh|so|and|hm+|ja|also|naja|eigentlich|honestly|actually)(?:\s+|$))+"
)
_NO: Final = re.compile(r"no+|nah|nein|nee|non|at no point|not that i \w+(?: \w+)?")
"""Besides what says that there is nothing."""
_CLAUSE: Final = re.compile(r"([^,.;:!]+)[\s,.;:!]*")
_LITTLE: Final = 6
"""Words after a bare "No" that only say it again; more may tell what went wrong after all."""
_ALL_WELL: Final = any_of(r"""
(?:able to|managed to|could|can|got) (?:\w+ ){0,3}(?:everything|it all|them all|all of (?:it|them|those)|every one of them|each of them)
(?:managed|finished|completed|understood|found|did|solved) (?:everything|it all|them all|all of (?:it|them|those|the \w+))
""")
_EXCEPT: Final = any_of(r"""
but|however|though|although|aber|allerdings|jedoch|mais|pero|però|mas|maar
except|apart from|other than|aside from|besides|unless|only|until
außer|bis auf|nur|sauf|à part|seulement|salvo|excepto|menos|solo|sólo|tranne|a parte|exceto|tirando|behalve|alleen
""")
_NO_WISH: Final = re.compile(
    any_of(r"""
(?:would|could)(?:n't| not) (?:\w+ ){0,2}(?:add|change|improve|alter|touch)
(?:don't|do not)(?: \w+)? (?:think|believe|know|feel)(?: that)? (?:i|we|you|there|it|anything)\b[^.,;!?]{0,40}\b(?:add|change|improv\w+|need\w*|missing|else|more|any\w*)
(?:don't|do not|didn't|wouldn't)(?: \w+)? (?:see|need|have|miss|require)(?: any)? (?:suggestions?|improvements?|ideas?|wishes|changes|more|extra|additional|anything (?:else|more|extra|to|that|beyond))
(?:can't|cannot|can not|couldn't)(?: \w+)? (?:think of|name|come up with) (?:any\w*|a single|a thing|one)
nothing\b[^.,;!?]{0,30}\b(?:think of|comes?|came|add|improv\w+|change|needs?|i would|i'd|else|missing|more|in particular)
no (?:additional|other|further|more|extra|new|suggestions?|improvements?|changes?|wishes|ideas)
nichts (?:\w+ ){0,2}(?:ändern|verbessern|hinzufügen|ergänzen|ein|gefehlt|vermisst)|(?:fehlt|vermisse|fehlte) (?:\w+ ){0,3}nichts
(?:chang|ajout|modifi|amélior|manqu)\w* (?:\w+ )?rien|rien (?:à|de plus)|(?:vois|manque|vient) (?:\w+ )?rien|rien ne me vient
no (?:\w+ ){0,3}(?:cambiar|añadir|agregar|mejorar|falta|ocurre)\w* (?:\w+ ){0,2}nada|nada que (?:añadir|cambiar|mejorar)
non (?:\w+ )?(?:cambier|aggiunger|miglior|manca|viene)\w* (?:\w+ ){0,3}(?:niente|nulla)
não (?:\w+ )?(?:mud|acrescent|melhor|falta)\w* (?:\w+ )?nada|niets (?:\w+ ){0,2}(?:veranderen|toevoegen|verbeteren|missen)|mis (?:\w+ )?niets
""").pattern
    + r"[^.,;:!?\n]*"
)
"""Says that nothing is wished, to the end of its clause."""
_STILL_WISHED: Final = any_of(r"""
(?:i|we|you|they|it) (?:would|could|should)|(?:i|we|you)'d|maybe|perhaps|please|instead
""")
_CONTENT: Final = (FAMILY_CUES["good"], FAMILY_CUES["useful"])
_PLEASED: Final = tuple(FAMILY_CUES[name] for name in ("good", "liked", "grasped"))
"""Behind a bare "No" they say why there is nothing: "Nothing, even the long export is perfect"."""
_PART: Final = re.compile(r"[.!?;\n]+(?=\s|$)")


def denies(text: str, question: str, *, unsure: bool = False) -> bool:
    """Whether the text says no to the problem or the wish that its question asks for, and names no other.

    Args:
        text: An answer, or a part of one.
        question: What was asked before it, or empty.
        unsure: Whether nothing else speaks for a problem; then a bare "No" is believed whatever follows.
    """
    wished, named = asked_for(question) == "request", _named(question)
    if not (wished or named):
        return False
    said = _UNABLE.sub("unable", plain_marks(plain(text)))
    behind = _behind_no(said)
    bare, rest = behind is not None, said if behind is None else behind
    if _EXCEPT.search(rest):
        return False
    if wished and _wishes_nothing(rest, bare=bare):
        return True
    return bool(named) and _has_none(rest, named, believed=bare and (unsure or _agrees(rest)))


def _behind_no(said: str) -> str | None:
    """What is said behind a whole "No."; None where something else comes first."""
    end, no = 0, False
    for clause in _CLAUSE.finditer(said):
        words = _WELL.sub("", clause[1].strip())
        if words and not (_NO.fullmatch(words) or without_content(words) == "nothing"):
            break
        end, no = clause.end(), no or bool(words)
    return said[end:] if no else None


def _agrees(said: str) -> bool:
    """Whether what follows a bare "No" only says it again, or pleases."""
    return len(said.split()) <= _LITTLE or any(cue.search(said) for cue in _PLEASED)


@lru_cache(maxsize=4096)
def _named(question: str) -> tuple[re.Pattern[str], ...]:
    """The kinds of trouble that a question asks for; none where it asks for none."""
    asked = _UNABLE.sub("unable", plain_marks(plain(question)).replace(",", ""))
    named = (*(pattern for pattern in WRONG if pattern.search(asked)), PAIN_WORDS)
    return named if _WHETHER.search(_mark(asked, named)) else ()


def _wishes_nothing(said: str, *, bare: bool) -> bool:
    """Behind a bare "No" only praise is believed: "No. Well, dark mode." names a wish."""
    left, denied = _NO_WISH.subn(" . ", said)
    content = bare and (not said.strip() or any(cue.search(said) for cue in _CONTENT))
    return (denied > 0 or content) and not (_is_wrong(left) or _STILL_WISHED.search(left))


def _has_none(said: str, named: tuple[re.Pattern[str], ...], *, believed: bool) -> bool:
    """Whether what is named is said to be absent, wherever it is said again."""
    parts = [_mark(_DISMISSED.sub(" none ", part), named) for part in _PART.split(said)]
    if any(_is_wrong(part) or (_NAMED in part and not _DENIED.search(part)) for part in parts):
        return False
    return believed or any(_NAMED in part for part in parts) or bool(_ALL_WELL.search(said))


def _is_wrong(part: str) -> bool:
    """Whether something else than what is denied is wrong, or is wished."""
    rest = _DENIED.sub(" . ", part)
    return complains(rest) or FAMILY_CUES["wished"].search(rest) is not None


def _mark(said: str, named: tuple[re.Pattern[str], ...]) -> str:
    for pattern in named:
        said = pattern.sub(_NAMED, said)
    return said
