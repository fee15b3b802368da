"""Talk about the talk itself: the question, the call, the recording, the speaker's own words."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from research.text.hints import Wordings
from research.text.wordings import alternatives, joined, plain

_END: Final = r"(?: (?:again|now|today|please|really|though|any ?more|at all|well|properly|then|yet|here)){0,2}(?=\s*(?:[.,;:!?…]|$))"
"""The end of a clause, which stands below as an exclamation mark at the end of a wording."""
_REST: Final = r"(?:(?! (?:to|for|because|and|but) )[^.,;:!?…]){0,30}(?=\s*(?:[.,;:!?…]|$))"
"""A few words more to it, a tilde below; what goes on longer goes on to say something."""
_TONGUE: Final = "(?:english|german|french|spanish|italian|portuguese|dutch|accent|pronunciation|grammar|vocabulary)"
_WRITTEN: Final = r"""
nice to meet you|good to (?:meet|see) you|thanks? (?:you )?for having me
(?:the |this is )?task (?:\w+ )?(?:is )?(?:done|completed|finished)
let me (?:think|see|try to remember)(?: about (?:it|that|this))?
(?:i(?:'ll| will| can) |let me )(?:just )?(?:tell|give) you (?:what (?:happened|happens)|an? (?:example|story)|something|one thing)(?: (?:to|with|about) \S+)?
(?:where was i|where were we|(?:as|like) i (?:said|mentioned)(?: before| earlier)?|what else|anything else)
i don't know (?:how|what) to (?:say|put it|tell you)|i(?:'m| am) (?:not sure|trying to think)(?: what (?:you mean|to say))?
you know what i mean|(?:if that|does that) makes? sense|that(?:'s| is) (?:it|all|everything)(?: really)?|i think it is everything
(?:vielen dank|danke|merci|gracias|grazie|obrigad[oa]|bedankt|thanks?|thank you)(?: (?:so|very) much| beaucoup| mille)? (?:for|für|fürs|pour|de|por|per|pela|voor) (?:the |this |your |die |das |ihre |eure |l['’]|le |la |votre |el |il |o |a |het |de )?(?:asking|survey|questionnaire|interview|umfrage|befragung|nachfragen?|fragen|sondage|enquête|entretien|questions?|encuesta|entrevista|sondaggio|intervista|pesquisa|vragenlijst)
"""
"""Leads on to what is said, or back to the question: in a survey's answer too."""
_ENGLISH: Final = r"""
(?:so )?(?:i(?: will|'ll|'m)? |we |let's |we're |can i )?(?:now )?(?:go|going|move|moving)(?: on)? to (?:the )?(?:next |sub-?)*(?:task|question)~
(?:can|could|do|did) you (?:still |all |even |actually )?(?:hear|see) (?:me|us|my screen)~
you(?:'re| are|'ve| were| have)? (?:just |all |now |kind of |a bit |still |been )*(?:on mute|muted|frozen|breaking up|broke up|cutting out|cut out|gone(?: for an? \w+)?|dropping out|dropped out|back)~
your (?:voice|line|picture|video|sound|mic\w*|camera) (?:is |was |were |keeps |kept |just )*(?:off|gone|frozen|muted|breaking|broke|cutting|cut|crackl\w+|echo\w*|very low)~
am i (?:still )?(?:on )?(?:mute|muted|audible|sharing)!
i (?:can't|cannot|couldn't|didn't|don't) (?:\w+ )?(?:hear|see) you!
i (?:just )?lost (?:you|my thread|my train of thought)!
i(?:'m| am|'ll| was| will)? (?:just |still |going to |now )*(?:on mute|muted|share my screen|sharing my screen|stop sharing)!
let me (?:just )?(?:turn|switch|share|stop shar\w+|plug|mute|unmute|close|move|put|get)(?: \w+)? (?:my |the )?(?:camera|video|screen|mic\w*|laptop|charger|headphones|headset|sound|window|door|it in|that in)!
my (?:internet|wifi|wi-fi|connection) (?:is|was|'s)\b[^.,;:!?]{0,20}(?:today|right now|here|at the moment|this morning)!
my (?:camera|mic\w*|video) (?:is|was)(?: \w+)? (?:off|on|muted)!
(?:there's|there is) (?:a |some |such a )?(?:(?:delay|lag|echo) on the line|noise here|(?:background )?noise in (?:here|the background))!
hang on|hold on
someone(?:'s| is)? (?:just )?(?:at the door|knocking|ringing)!
(?:is|are|was|were) (?:we|you|this|that) (?:still |already |all |now |being )*record\w+!
off the record
please (?:don't|do not) (?:write|quote|record|put) (?:this|that|me|it)!|don't (?:write|quote) (?:this|that|me)!
(?:what|which) (?:was|is|were|are) (?:the|your|that) (?:\w+ )?questions?(?: again)?~
(?:can|could|would) (?:you|i) (?:please |maybe |just )*(?:repeat|rephrase|say|put|ask|explain)(?: \w+){0,2} (?:question|again|differently|once more|more time)!
(?:can|could) you (?:please )?(?:repeat|rephrase|speak (?:up|slower|more slowly))(?: that| it| a (?:little|bit))?!
say that again|i (?:just )?(?:missed|didn't catch) (?:that|the (?:last|first|end) \w+)!|are you (?:still )?there!
(?:are|were) you (?:still |already |all |now )*(?:(?:writing|taking notes|recording)~|listening!)
(?:is|was|were) (?:that|this|it) (?:ok|okay|enough|clear|helpful|useful|too much(?: detail)?)!
(?:is|was|were) (?:that|this|it) (?:what you|the (?:question|answer))~
i (?:don't|do not|didn't|did not|can't|couldn't) (?:\w+ )?(?:understand|get|catch|hear|follow) (?:(?:the |your |that )(?:\w+ )?question|you|what you~|that(?: last| first)?(?: part| bit| word)?)!
(?:i'm|i am|i was) (?:not|no longer) (?:\w+ )?sure (?:if |that |whether )?(?:i |that |this |it )?(?:\w+ )?(?:(?:understand|understood|get|got|answers?|answered|followed?) (?:the|your|that) question|relevant|what you|helps?|makes sense)~
what (?:exactly )?(?:do|did) you mean(?: by \w+(?: \w+)?)?!
what (?:exactly )?are you asking~
i (?:don't|do not) know (?:if|whether) (?:that|this|it|i)(?:'s|'ve| is| was| really| even)* (?:(?:answers?|answered|help(?:s|ed|ful)?|what you)~|relevant!|useful!|makes? (?:any )?sense)
i (?:really )?hope (?:that|this|it|you|i)(?:'s| is| was| could| can| will)? (?:\w+ )?(?:help(?:s|ed|ful)?|useful|use|made sense|makes (?:any )?sense|answers?|answered|clear|enough)~
(?:did|do|have|does) (?:i|that|this) (?:\w+ )?answer(?:ed)? (?:the |your |that )(?:question|one)~
(?:or )?did you mean (?:something|anything)~
(?:that|this) (?:probably |really |maybe )*(?:doesn't|didn't|does not|did not) (?:really )?answer (?:the |your )question~
(?:that(?:'s| is| was)(?: actually)? )?(?:a |an )?(?:really |very |quite a |pretty )?(?:good|great|interesting|tough|hard|fair|difficult|tricky) (?:question|one to answer|point)
(?:that's |that is )?(?:hard|difficult) to (?:say|answer)!
i(?:'m afraid i)? (?:can't|cannot|can not|couldn't)(?: really)? (?:tell you|say|comment|speak to)(?: (?:any|much|anything|any ?thing))?(?: more)?(?: (?:than|about|on|to) (?:this|that|it))?!
(?:i )?(?:have|had|'ve|got) no (?:opinion|view|comment)(?: (?:on|about) (?:this|that|it)(?: one)?)?!
i (?:don't|do not) have (?:an? |any |much of an |many )?(?:opinion|comments?)(?: (?:on|about) (?:this|that|it)(?: one)?)?!
i(?:'m not sure that i can| can't| cannot| couldn't)(?: really)? answer (?:this|that|the question|your question)(?: one)?~
i(?: would|'d) rather not (?:say|speculate|comment|go into|talk|answer)~
i(?:'m| am) (?:probably |maybe )?(?:not the (?:best|right)|the wrong) person (?:to answer|to ask|for)~
i(?:'m| am|'ve| have)? (?:\w+ )*(?:drifted|wandered|got carried|strayed) (?:away|off)~
i(?:'m| am|'ve| have) (?:\w+ )*(?:rambl\w+|off (?:topic|track|the point)|digress\w*|babbl\w*|talking too (?:much|fast))~
i (?:talk|ramble|digress) (?:too much|a lot|again)~
(?:should|shall) (?:i|we) (?:\w+ )?(?:go on|continue|move on|start|skip|stop|share my screen|keep talking)!
(?:can|may|could) (?:i|we) (?:\w+ )?(?:go on|continue|move on|come back to (?:that|this|it)|go back to (?:that|this|it))!
(?:or )?is (?:this|that) too much detail|(?:just |please )?stop me(?: if~)?
(?:do|did) you (?:want|need) (?:me to|anything (?:else|more)|the long|to know)~
(?:can|may|could) i (?:just )?(?:(?:say|add) (?:one (?:more )?thing|something)~|(?:return|go back|come back) to the (?:subject|topic|question|point)[^.!?]{0,60})
i (?:have to|need to|must|should|gotta|got to) (?:leave|go|run|hang up) (?:now|soon|at (?:\d+|one|two|three|four|five|six|noon|half)|in (?:an? |\w+ )?(?:minutes?|half an hour|hour))!
how (?:much longer do we have|many (?:more )?questions)~|(?:are there |any )(?:many |more )?questions left
what (?:is|was|are) (?:it|that|this|they|those) called in TONGUE!
(?:excuse|forgive|pardon|sorry|apologi[sz]e)(?: me)?(?: for| about)? my (?:\w+ ){0,2}TONGUE~
my TONGUE (?:is|isn't|'s|gets|got|was)~
TONGUE (?:is|isn't|was) (?:not )?my~
(?:i'm |i am )?(?:not )?an? native speaker~
(?:how (?:do|would|should|can|shall) (?:you|i|we|one)|what do you) (?:say|call|put|explain|describe) (?:it|that|this)(?: in TONGUE)?!
i (?:\S+ ){0,2}(?:forget|forgot|forgetting|find|know|remember|miss|lack|struggl\w+ (?:to find|for)|searching for|looking for) the (?:right |exact |proper |TONGUE )*(?:words?|terms?|expression)(?: (?:for|in) (?:it|that|this|TONGUE))?!
(?:i'm|i am) (?:struggling to find|struggling for|searching for|looking for|trying to find|missing) (?:the |my )(?:right |TONGUE )*words?!
the (?:right |TONGUE )*words? (?:is|are|escapes?) (?:\w+ )?(?:escaping|me|missing|gone)!
i (?:have to )?(?:say|speak) (?:it )?(?:like this|slowly)!
(?:that|this|it) was (?:just |only )?(?:my|the) (?:phone|dog|cat|door|doorbell|neighbou?r|kids?|alarm|laundry)!
"""
_ELSEWHERE: Final = r"""
s'il (?:vous|te) plaît|por favor|per favore|bitte|alsjeblieft|alstublieft|pardon|entschuldig(?:ung|en sie)|désolée?|excusez-moi|attendez|perdón|scus[ai]|mi dispiace|desculpe?
(?:hören|sehen|verstehen|hörst|siehst|verstehst|hört|seht) (?:sie|du|ihr) (?:mich|uns|meinen)~|ich (?:höre (?:sie|dich|euch|nichts)|sehe (?:sie|dich|euch))(?: nicht| schlecht| kaum| mehr)*!
(?:ihr|dein) (?:mikro\w*|ton|kamera) ist (?:aus|weg|stumm)!|(?:die verbindung|der ton|das bild|jetzt|eben) war (?:\w+ ){0,3}weg!|(?:läuft|wird) (?:\w+ ){0,3}(?:aufnahme|aufgenommen|aufgezeichnet)~
(?:können|könnten|kannst|könntest) (?:sie|du) (?:\w+ ){0,3}(?:wiederholen|nochmal|noch einmal)~|wie war (?:noch ?mal )?(?:die|ihre|deine) frage~|was (?:genau )?(?:meinen sie|meinst du)~
(?:ich )?(?:weiß nicht|keine ahnung),? ob (?:\w+ ){1,4}(?:frage|antwort|beantwortet|hilft|weiterhilft)~|habe? ich (?:\w+ ){0,4}(?:frage|beantwortet)~|(?:ich )?(?:bin|war) (?:\w+ ){0,4}(?:abgeschweift|vom thema)~
meine? (?:deutsch|englisch|aussprache|akzent) (?:ist|war)~|(?:mir )?(?:fällt|fehlt|fehlen) (?:mir )?(?:\w+ ){0,2}(?:das|die|der) (?:wort|worte|wörter|ausdruck|begriff)~|wie (?:sagt|nennt) man (?:das|es)~
dazu (?:habe ich keine meinung|kann ich (?:\w+ )?nichts sagen)!
je parle mal~|mon (?:français|anglais|allemand|accent) (?:est|a)~|(?:excusez|excuse|pardon|désolée?)(?:-moi|,? pour)? (?:mon (?:français|anglais|accent)|le bruit)~
(?:je )?(?:ne )?(?:cherche|trouve) (?:pas |plus )?(?:mes mots|le mot|les mots)!|comment (?:on dit|dit-on|est-ce qu'on dit)~
(?:je )?(?:ne )?sais pas si (?:j'ai|je|ça|cela)(?: \w+){0,2} (?:répond\w*|question)~|(?:vous pouvez|pouvez-vous|tu peux) (?:me )?(?:répéter|redire|reformuler)~
(?:vous|tu) m'entend(?:ez|s)(?: bien| encore| toujours| mal)*!|(?:je )?(?:ne )?vous (?:ai|entends|avez) (?:pas |mal |plus |coupé|été )*(?:entendu\w*)?~|la connexion est mauvaise(?: ici)?!|c'était quoi (?:\w+ )*question~|qu'est-ce que vous (?:entendez|voulez dire)~
(?:perdón|perdona|disculpa|disculpe|lo siento)(?: por)?,? (?:mi (?:español|inglés|acento|pronunciación)|el ruido)~|(?:no sé )?cómo (?:se dice|decirlo|lo digo)~|no (?:me sale|encuentro|recuerdo) la palabra~
no sé si (?:(?:te|le|os) (?:he |ha )?(?:contest|respond|sirv)\w*|me explico|era eso lo que)~|(?:cuál era|me repites|(?:me )?puedes? repetir(?:me)?|repite) la pregunta~
me (?:oyes|oye|escuchas|escucha|ves)(?: bien| mal)?(?: o se entrecorta)?!|no (?:te|le) (?:oigo|escucho|he oído|escuché)~|(?:se cortó|se ha cortado)(?: un poco)?!|se está grabando~
il mio (?:inglese|italiano|accento) (?:non )?è~|non mi (?:viene|vengono|ricordo) (?:la|le|il) (?:parol\w|termine)~|come si dice~|(?:qual era|puoi ripetere|può ripetere|mi ripeti) la domanda~
non so se (?:ti |le |mi )?(?:ho |sono )?(?:rispost\w*|risponde|spieg\w*|quello che vol\w+)~|(?:mi senti|mi sente|mi sentite|mi vedi|non (?:ti|vi) sento|si sente male)!|è (?:saltata|caduta) la (?:linea|connessione)!|stai (?:ancora )?registrando~
(?:o )?meu (?:inglês|português|sotaque) é~|como se diz (?:isso|isto)~|não me (?:vem|lembro|sai) (?:d?a )?palavra~|não sei se (?:respondi|era isso|me expli\w+)~
(?:a ligação|a chamada) (?:caiu|cortou)!|(?:pode|podes|poderia) repetir~|qual era (?:mesmo )?a pergunta~|(?:está|ainda está) a gravar~
mijn (?:engels|nederlands|accent) is~|hoe (?:zeg|noem) je (?:dat|zoiets)~|(?:ik )?weet niet of (?:dat|dit|ik|je)(?: \w+)* (?:antwoord|vraag|helpt|beantwoord)~
(?:hoor|zie|horen|zien) (?:je|u|jullie) (?:me|mij|ons)~|(?:het|je|u) (?:viel|valt|vielen) (?:even )?weg!|(?:wat|hoe) was (?:\w+ )*vraag~|loopt de opname~|wat bedoel (?:je|u)~
"""


@cache
def _wordings(*, spoken: bool) -> Wordings:
    lines = _ENGLISH + _ELSEWHERE.lstrip() + _WRITTEN.lstrip() if spoken else _WRITTEN
    marked = lines.replace("TONGUE", _TONGUE).replace("~", _REST)
    told = joined(re.sub(r"!(?=[|\n])", lambda _: _END, marked))
    return Wordings("|".join(rf"(?<!\w)(?:{one})(?!\w)" for one in alternatives(told)))


def without_session_talk(text: str, *, spoken: bool) -> str:
    """What else a text says, in lower case: of "Sorry, what was the question?" no more than "sorry, ".

    Args:
        text: One or more sentences.
        spoken: Whether somebody is there who is asked and answered, and on the line.
    """
    said, rest, end = plain(text), "", 0
    for found in _wordings(spoken=spoken).matches(said):
        rest += f"{said[end : found.start()]} "
        end = found.end()
    return rest + said[end:]
