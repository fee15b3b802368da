"""Sentences and answers without content: greetings, fillers, "nothing to add", talk about the call itself."""

from __future__ import annotations

import re
from typing import Final

from research.model import Silence
from research.text.length import words_in
from research.text.session_talk import without_session_talk
from research.text.wordings import words

_BLANK = re.compile(r"\[[^\[\]\s]{1,30}(?:\s[^\[\]\s]{1,30}){0,2}\]\.?")
"""[to be completed], [Challenge 1], as the whole of an answer."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")

_MUTE = re.compile(
    r"(?i:(?:https?://|www\.|pic\.twitter\.com/)\S+|\[link\])|\b(?:X{2,}(?:[ ,]+X)*|x{3,})\b|\AX\Z|[█▇■▒]{2,}"
)
"""A link tells where to look, a blacked-out word is not there any more: neither says anything."""

FILLERS: Final = words("""
    a ah aha alright all and anyway basically bit but bye cool correct definitely er erm eh exactly
    fine good got gotcha great ha haha hello hey hi hm hmm hmmm i in is it it's just kind know let let's
    like literally lot lots maybe me mean mhm mm mmm mm-hmm my nice no nope not now of oh ok okay on
    perfect please pretty quite really right see seems so some sorry sort sounds still sure thank
    thanks that that's the then there think this to totally true uh uh-huh uhm um very wait well
    what with yeah yep yes you your ja nein gut genau si sì oui non d'accordo allora bene ecco
    gracias grazie danke merci you're welcome one second sec moment again course absolutely
    indeed much everyone team all morning afternoon evening day dear
""")
"""Words that carry no point of their own, alone or with each other."""
_ASIDE: Final = (
    r"(?:to be honest|tbh|honestly|really|actually|personally|literally|just|well|sorry|currently|absolutely|i|id say|i would say"
    r"|i (?:think|mean|guess)|for (?:me|now|us)|(?:in|from) (?:my|our|this) (?:view|opinion|case|experience|instance|end|side)"
    r"|on this (?:occasion|visit)|at (?:the moment|present|this time)|(?:just|right) now|as far as im concerned|off the top of my head)"
)
_THINK_OF: Final = (
    r"(?:(?:cant|cannot|can not|couldnt|could not|dont|do not|didnt|did not) (?:really |honestly |even )?"
    r"(?:(?:think of|see|find|recall|remember|name|come up with|have) any(?:thing)?|think so"
    r"|(?:think of|come up with|recall|name|know (?:if|whether) (?:i have|theres|there (?:is|are))) (?:an?|another|other|any(?:thing)?)"
    r"(?: (?:other|additional|more|further|specific|particular|else))*(?: (?:ways?|things?|ones?|examples?|features?|ideas?|suggestions?))?"
    r"|(?:think|believe|know|say|see)(?: that)? (?:of anything|theres anything|there (?:is|was) anything))"
    r"|can (?:think|thing) of nothing|(?:have|had|see|saw|found) nothing)"
)
_NOTHING = re.compile(
    rf"(?:{_ASIDE} )*(?:no|none|nope|nil|nothing|nowt|not (?:much|a lot|a thing|really)|(?:its )?all (?:good|ok|okay|fine)"
    r"|not that (?:i can think of|i know of|(?:im|i am) aware of)|(?:there )?(?:isnt|is not|wasnt|was not|arent|are not) any(?:thing)?"
    r"|(?:theres|there is|there was|thiers) (?:really |absolutely )?(?:nothing|not a thing|none)"
    rf"|no (?:complaints?|problems?|issues?|comments?|feedback|suggestions?)|(?:no (?:i )?)?{_THINK_OF}"
    r"|nichts|nix|keine?|alles (?:gut|ok|okay|bestens|super)|rien|nada|niente|nulla|niets|niks|geen|ingenting|inget"
    r"|(?:ei )?mitään|nic|ничего|нічого|hiçbir şey|semmi|nimic|τίποτα|特になし|なし|特にない|特にありません|没有|沒有|无|無"
    r"|없음|없습니다|لا شيء|כלום)"
    rf"(?: (?:at all|else|much|more|specific|obvious|major|drastic|special|extra|needed|in particular|particular(?:ly)?"
    rf"|{_ASIDE}|thanks?|thank you|off ?hand|(?:same )?as (?:above|before)"
    r"|(?:bad )?to (?:add|say|report|improve|change|declare|mention|complain about)|(?:comes|springs) to mind"
    r"|(?:that )?i can think of|yet|so far|weiter|mehr|bisher|zu (?:ergänzen|sagen)|de plus|en particulier|à (?:dire|ajouter|signaler)"
    r"|más|que (?:añadir|decir)|in particolare|da (?:aggiungere|dire)|a acrescentar|bijzonders))*"
)
"""Over words without their apostrophes, which phones and haste leave out."""
_NO_ANSWER = re.compile(
    rf"(?:{_ASIDE} )*(?:n a|na|n k|not applicable|(?:question )?not asked|frage nicht gestellt|(?:did )?not answer(?:ed)?|no (?:answer|idea|opinion|response|clue)|idk|d[uo]nno"
    r"|who knows|hard to say|(?:prefer|id rather) not (?:to )?(?:say|answer)|aucune idée|pas davis|ni idea|nessuna idea|boh"
    r"|k a|keine (?:angaben?|antwort|ahnung|meinung)|weiß (?:ich )?nicht|weiss (?:ich )?nicht|sans (?:objet|réponse|opinion)"
    r"|(?:je )?ne sais pas|no (?:sé|aplica|contesta)|non (?:so|saprei)|não (?:sei|se aplica)|weet (?:ik )?niet|geen (?:idee|antwoord)"
    r"|nvt|n v t|не знаю|vet (?:ej|inte)|ved ikke|vet ikke|en tiedä|nie wiem|nevím|bilmiyorum|nem tudom|nu știu"
    r"|わからない|分からない|わかりません|不知道|모름|모르겠습니다"
    r"|yes|test(?: test){0,2}|测试|テスト|x{1,3}|([^\W\d_]|1)\1{2,}|(?:same )?as above|siehe oben|(?:dont|do not) (?:really |honestly )?know"
    r"|(?:im |i am )?(?:(?:really )?not (?:really )?sure|unsure))"
    rf"(?: (?:{_ASIDE}|yet|at all))*"
)
"""Survey coders keep the two apart: nothing to say is an answer, no answer is none."""
NO_CONTENT: Final = "an answer without content"
FILLER: Final = "greeting or filler"
_VERDICTS: Final = frozenset({"fine", "good", "great", "nice", "perfect"})
"""Fillers of a conversation that are a whole answer's point ..."""
_TIMES: Final = frozenset({"morning", "afternoon", "evening", "day"})
"""... unless they wish somebody a good one."""
_LONGEST_SILENCE: Final = 12
"""In words; a longer text says something."""
_LONGEST_PROCEDURAL: Final = 30
"""In words; a longer text goes on to say something."""


def without_content(text: str) -> Silence:
    """Whether a whole answer says that there is nothing to say, or is none; else empty."""
    said = " ".join(_words(text)).replace("'", "")
    if _NOTHING.fullmatch(said):
        return "nothing"
    return "no answer" if _NO_ANSWER.fullmatch(said) else ""


def is_verdict(text: str) -> bool:
    """Whether a whole answer of fillers says how somebody found it: "Very good."."""
    words = frozenset(_words(text))
    return bool(words & _VERDICTS) and words <= FILLERS and not words & _TIMES


def why_empty(text: str, *, min_words: int, spoken: bool = True) -> str:
    """Why a stretch of speech makes no point; empty when it may make one.

    Args:
        text: One or more sentences.
        min_words: Fewer words than this carry no point, fillers not counted.
        spoken: Whether it was said in an interview, where much is about the talk itself.
    """
    shown = _MUTE.sub(" ", text)
    words = _words(shown)
    telling = _telling(words)
    checks = (
        (not words, "no words"),
        (bool(_BLANK.fullmatch(text.strip())), "a form's blank"),
        (len(words) <= _LONGEST_SILENCE and without_content(text), NO_CONTENT),
        (not telling, FILLER),
        (len(words) < min_words and words_in(shown) < min_words, "too short to make a point"),
        (
            len(words) <= _LONGEST_PROCEDURAL and _is_procedural(text, spoken=spoken),
            "talk about the session",
        ),
    )
    return next((reason for applies, reason in checks if applies), "")


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def _is_procedural(text: str, *, spoken: bool) -> bool:
    rest = without_session_talk(text, spoken=spoken)
    return len(rest) < len(text) and not _telling(_words(rest))


def _telling(words: list[str]) -> list[str]:
    return [word for word in words if word not in FILLERS and not word.isdigit()]
