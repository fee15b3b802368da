"""Whether a question asks for a thing, which two words may name: "What would you change?" – "The login."."""

from __future__ import annotations

import re
from typing import Final

from research.text.question_marks import plain_marks

_STOP: Final = re.compile(r"[.?!…;]")
QUESTION_WORD: Final = (
    r"what|which|who|whom|whose|where|when|why|how"
    r"|was|welche[rsnm]?|wer|wen|wem|wo|wann|warum|wieso|weshalb|wie|womit|woran|worauf|worüber"
    r"|que|quoi|quel(?:le)?s?|qui|où|quand|pourquoi|comment|combien"
    r"|qué|cuál(?:es)?|quién(?:es)?|dónde|cuándo|cómo|cuánt[oa]s?"
    r"|(?:che )?cosa|che|quale|quali|chi|dove|perché|come|quant[oaie]"
    r"|o que|qual|quais|quem|onde|porqu[eê]|como|wat|welke?|wie|waar|wanneer|waarom|hoe"
    r"|vad|vilke[nt]|vilka|vem|varför|hur|co|kto|gdzie|kiedy|dlaczego|jak"
)
_LEAD: Final = (
    r"(?:[^,?]{1,40},\s+)?(?:(?:ok|okay|so|and|or|but|well|now|then|in|on|by|at|for|from|with|to|of|about"
    r"|und|oder|dann|also|mit|auf|an|in|bei|et|ou|alors|donc|à|de|pour|avec|y|e|o|pues|en|con|per|da|di|met|op|och|i|z|w)\s+){0,3}"
)
"""And for you, what …; by what; in which."""
_OPEN: Final = re.compile(rf"[¿\s\"“«]*{_LEAD}(?:{QUESTION_WORD})\b", re.IGNORECASE)
_SMALL_TALK: Final = re.compile(
    r"how (?:are|is it going|do you do)\b|how(?:'s| is) (?:it|that)\b(?! for)|wie geht|comment (?:ça va|allez)"
    r"|(?:how|what) do you mean|pardon|sorry",
    re.IGNORECASE,
)


def asks_for_a_thing(question: str) -> bool:
    """Whether the last question begins with what, which, who and the like; yes or no answers all others."""
    asked, mark, _ = plain_marks(question).rpartition("?")
    last = _STOP.split(asked)[-1].strip().replace("’", "'") if mark else ""
    return bool(_OPEN.match(last)) and not _SMALL_TALK.search(last)
