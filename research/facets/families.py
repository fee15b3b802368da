"""The wordings that count as cues: data only, English first, then other languages.

A line holds alternatives of a regular expression over lower-case text with straight apostrophes;
cues.py joins the lines, bounds them at both sides and puts PARTS where <name> stands. Repeats are
bounded, so that hostile text costs linear time.
"""

from __future__ import annotations

from typing import Final

PARTS: Final = {
    "good": r"""
clear(?:er|ly)?|eas(?:y|ier|ily)|useful|intuitive|good|great|helpful|obvious|nice|ideal
friendly|readable|visible|logical|immediate|comfortable|happy|convinced|straightforward
simple|reliable|practical|satisfied|enough|right|worth|usable|sufficient|impressed|well
""",
    "bad": r"""
problems?|issues?|troubles?|difficult(?:y|ies)?|complaints?|errors?|bugs?|crash(?:es|ed)?
confusing|confused|complicated|hard|slow|bad|lost|fail(?:s|ed|ures?)?|faults?|delays?
queues?|broken|missing|stuck|unclear|annoying|wrong|bother|hassle|fuss|worr(?:y|ies)
bounc(?:e[sd]?|ing)|glitch\w*|hiccups?|waiting(?! (?:room|list|area))|moan\w*|grumbl\w*|let(?:s|ting)? (?:me|us) down|miss(?:es|ed)? (?:a|one) beat
""",
    "not": r"""
not|never|hardly|barely|nothing|non|nicht|kein\w*|pas|ni|nunca
""",
    "do not": r"""
(?:do|did|does|could|would|have|has|had|are|is|was|were|wo|ca)n'?t
(?:do|did|does|could|would|have|has|had|am|are|is|was|were|can|will) ?not
""",
    "cannot": r"""
can'?t|can not|cannot|couldn'?t|could not|unable to|not able to|isn't able to|aren't able to
""",
    "number": r"""
one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|uno|due|tre|eins|zwei|drei
""",
}

# Tells of a change: the problem named before is over.
ENDED: Final = r"""
(?:works?|working|fine|ok|okay|stable|fast|quick)(?: \w+)? (?:now|again)(?! and (?:then|again))
(?:reliable|back (?:in|up|online)) (?:now|again)
(?:works?|working|fine|ok|okay|stable|fast|quick|solved) (?:after|since) (?:the|that|your)
now (?:it|they|this|everything|that) ?(?:'?s|is|are|runs?|all)? (?:\w+ )?(?:fine|ok|okay|stable)
now (?:it|they|this|everything|that) ?(?:'?s|is|are|runs?|all)? (?:\w+ )?(?:fast|faster|quick)
now (?:it|they|this|everything|that) ?(?:'?s|is|are|all)? (?:\w+ )?(?:works?|working|clear|easy)
now (?:i|we) (?:know|understand) (?:where|how|what|it|this|that)
now (?:i|we) (?:don't )?have (?:no|any) (?:more )?<bad>
(?:has|have|had|was|is|it's|all|they) (?:been )?(?:\w+ )?(?:fixed|solved|resolved|sorted)
(?:fixed|sorted|solved|resolved|repaired|replaced) (?:it|that|this|them)(?: out)?
(?:problem|error|issue|bug|glitch|delay) (?:is|has) (?:gone|disappeared|vanished)
(?:it|payment|everything|that) (?:went|goes) through
no longer (?:crash|freez|fail)\w*
(?:hasn't|haven't|has not|have not) (?:(?:crashed|frozen|failed|dropped) (?:once|since|again)|missed a beat)
(?:these days|nowadays|ever since)\b[^.,;]{0,30}\b(?:fine|easy|quick|solid|stable|second nature)
(?:fine|solid|stable|quick|smooth|perfect)(?: \w+)? (?:ever )?since
(?:not|hasn't|haven't) (?:come|came|happened|occurred)\b[^.,]{0,20}(?:since|back)
(?:doesn't|does not) (?:happen|occur|crash|freeze) (?:any ?more|now)
since (?:you|they|the team) (?:\w+ )?(?:fixed|changed|updated|sorted)
adesso (?:\w+ )?(?:funziona|va bene)|(?:funktioniert|läuft|geht) (?:jetzt|wieder)|jetzt läuft
"""
# Taken out of the text before the families are counted: "no problem" is not a problem.
SETTLED: Final = (
    ENDED.rstrip()
    + r"""
(?:no|zero|not(?: an?| one| a single)?|without(?: any)?|never (?:any|one|an?|a single)|no more|nothing) (?:\w+ )?<bad>
(?:not once|never once|not a single time|yet to)\b[^.,;!?]{0,20}\b<bad>
(?:do|did|does)(?:n't| not) (?:\w+ )?(?:have|see|get|find) (?:any |a |more )?<bad>
(?:haven't|hasn't|have not|has not|isn't|wasn't|aren't|never) (?:\w+ )?<bad>(?: at all)?
(?:haven't|hasn't|have not|has not|never) (?:\w+ )?(?:any|anything|an?|an? single|one|the (?:least|slightest)) (?:\w+ )?<bad>
(?:doesn't|does not|didn't|did not|no longer|never) (?:\w+ )?(?:happen|occur|crash|freeze|fault)\w*
(?:nothing|none|there (?:is|was|are|were)(?:n't| not) (?:any\w*|a(?: single)?|one))(?: \w+){0,3} (?:i|we|they) (?:\w+ )?(?:<do not>|<cannot>)
no longer (?:see the|get the|have to|need)\w*
worked(?: \w+)? (?:now|again)(?! and (?:then|again))
now (?:i|we) (?:get|see|understand|found) (?:it|this|that)
(?:not|hasn't|haven't) (?:seen|had)\b[^.,]{0,20}(?:since|back)
(?:used to|earlier|last year) (?:\w+ ){0,4}<bad>\b[^.]{0,60}\b(?:now|since|fixed|better|fine)
(?:nobody|no one|none of us|not|hasn't|haven't|never)\b[^.,;]{0,40}\b(?:a single|since you)\b
since (?:the|your|that|this) (?:\w+ )?(?:update|fix|upgrade|release|change)\b
without (?:any )?(?:difficulty|difficulties|trouble|hassle)|no complaints?
(?:is|are|was|were) (?:\w+ )?(?:easy|quick|fast|fine|simple|painless|smooth) (?:now|these days|since)
(?:is|are|was|were|been|looks?|works?|worked|runs?) (?:\w+ )?(?:fine|spot on|flawless(?:ly)?|faultless(?:ly)?)(?![^.;!?\n]{0,60}\b(?:until|till|when|as long as|if|unless|once|only)\b)
(?:works?|worked|arrives?|comes?|runs?) (?:\w+ )?(?:every (?:single )?time(?! (?:i|we|you|he|she|it|they|there|the|an?|my|our|some\w+)\b)|on time)(?![^.;!?\n]{0,60}\b(?:until|till|when|except|if|unless|but)\b)
(?<!not )(?<!n't )(?<!never )(?:easy|big|large|loud|bright|fast|quick|clear|simple|cheap) enough (?:for (?:me|us)|as (?:it is|they are))
not bad|can't complain|nothing to (?:improve|complain|moan|grumble|criticise|dislike)|(?:can|please) close this
no (?:further |more )?(?:action|reply|answer|response) (?:is |was )?(?:needed|required|necessary)|no need to (?:reply|respond|answer)
(?:fix|patch|update|upgrade|release|version) (?:has |have )?(?:fixed|cured|solved|sorted|resolved|got rid of) (?!nothing|none|no )(?:\w+ )?(?:\w+ )?\w+
since (?:the|they|we|that|last)\b[^.,]{0,30}(?:quick|fast|faster|better|stable|easy|fine)
kann (?:ich |man |da )?nicht (?:klagen|meckern)|nichts zu (?:meckern|klagen|beanstanden)
no (?:me )?puedo quejar\w*|non mi (?:posso )?lament\w+|niets te klagen
nessun problema|senza problemi|adesso (?:\w+ )?(?:benissimo|chiaro)|keine probleme?
(?:marche|fonctionne) (?:très )?bien|rien à redire|ningún problema|ahora va
"""
)
# Says that there is nothing to wish for.
CONTENT: Final = r"""
(?:nothing|not a thing|nobody|no one|none)\b[^.,;!?]{0,30}\b(?:could|couldn't|can|needs?|needed|to be|more|to make)\b[^.,;!?]{0,30}\b(?:better(?:ed)?|improved?|differently)
(?:difficult|hard|impossible) to (?:fault|better|improve up ?on|improve on)|(?:service|care|it|that|this) is (?:difficult|hard|impossible) to improve|nothing (?:any )?better(?! than)|(?<!done )(?<!doing )(?<!did )(?<!does )nothing to improve
(?:could|can?|would)(?:n't|nt| ?not) (?:have |of |possibly |really )*(?:be|been|do|done|get|got|had)(?: \w+){0,2} (?:better(?:ed)?|happier)
(?:could|can?)(?:n't|nt| ?not) (?:have |of |possibly |really )*(?:fault(?:ed)?|better(?:ed)?|find (?:any )?fault)
(?:could|can?)(?:n't|nt| ?not) (?:have |of |possibly |really )*(?:ask(?:ed)?|wish(?:ed)?|hoped?) for (?:\w+ )?(?:more|better)
(?:don't|dont|do not|didn't|can't|cant|cannot|can not)(?: \w+)? (?:think|believe|see|feel|say|know)\b[^.,;!?]{0,40}\b(?:could|can)\b[^.,;!?]{0,30}\b(?:better(?:ed)?|improved?|differently)
(?:don't|dont|do not)(?: \w+)? (?:think|believe)\b[^.,;!?]{0,20}\b(?:anything|nothing) (?:else|more)\b[^.,;!?]{0,20}\b(?:could|can)\b[^.,;!?]{0,20}\bdone
(?:isn't|isnt|is not|wasn't) (?:anything|a thing)\b[^.,;!?]{0,40}\b(?:better(?:ed)?|improved?|differently)
no (?:improvements?|changes?) (?:is |are )?(?:needed|necessary|required)|no room for improvement
keep (?:up the (?:good|great|excellent) work|doing what you(?:'re| are)(?: already)? doing)
(?:war|ist) (?:alles )?(?:bestens|perfekt)|nichts zu (?:verbessern|bemängeln)|weiter so|rien à (?:redire|améliorer|changer)
nada que (?:mejorar|cambiar)|niente da (?:migliorare|cambiare)|nada a (?:melhorar|mudar)|niets te verbeteren
"""
# Said just before, it is no more than hoped for, asked or claimed.
NOT_YET: Final = r"""
if|when|until|till|unless|once|hope|hoped|hopefully|wish|please|should|would|must|can|could|will
need|needs|never|not|said|says|say|claims?|claimed|told|thought|supposed|promised|only
wenn|bis|se|finché
"""
# What was so and need not be so any more.
PAST: Final = r"""
was|were|had|did|didn't|couldn't|wasn't|weren't|hadn't|wouldn't|used to|before|earlier|previously
at first|first|initially|last (?:week|month|year|time|night)|ago|yesterday|back then|until
kept|went|got|took|froze|broke|lost|made|gave|came|\w{3,}ed
war|hatte|prima|aveva|era
"""
# What stays when the problem itself is over.
LASTING: Final = r"""
(?:lost|deleted|wiped|overwrote|overwritten|missed) (?!and)\w+|refund\w*|money back|charged twice
too late|cancel(?:l?ed|ling)|switched|hours of work|still
"""
NOT_GOOD: Final = r"""
nothing (?:about|in|on|with) (?:\w+ ){1,4}(?:is|was|are|were) (?:\w+ )?<good>
<not> (?:\w+ ){0,2}<good>
<do not> (?:\w+ ){0,2}(?:<good>|like|love|enjoy|trust|want|help\w*|respond|matter)
(?:could|would|should)(?: have)? (?:be|been) (?:\w+ )?(?:clearer|easier|better|simpler)
(?:less|hardly|far from|anything but|used to be|used to work) (?:\w+ )?(?:<good>|until)|worked (?:\w+ ){0,2}until
(?:was|were|been) (?:\w+ )?<good> (?:\w+ ){0,2}until
non (?:\w+ ){0,3}(?:chiaro|intuitivo|bene|piace|facile|utile)
"""

FAMILIES: Final = {
    "unsure": r"""
<do not> (?:\w+ )?(?:know|understand|get (?:it|this|that|what|why|the)|follow|remember|recall)
<do not> (?:\w+ )?(?:realis\w+|realiz\w+|notice|see (?:the|a|any|how|why|where|what))
not (?:\w+ )?sure|unsure|no (?:idea|clue)|unclear|can(?:'t|not) (?:really )?tell
i wonder|what(?:ever)? (?:does|do|is) (?:\w+ ){1,4}means?|what (?:it|that|this) means
misunder\w+|misread|hesitat\w+|doubt(?:s|ful)?|nobody knows|never know|had to guess
""",
    "hard": r"""
confus\w+|mislead\w*|complicat\w+|complex\w*|difficult\w*|hard(?:er|est)?|tricky|messy|mess
overwhelm\w*|unintuitive|counter-?intuitive|cumbersome|tedious|clumsy|fiddly|steep
(?:get|got|a bit|bit|i am|i'm|feel|felt) lost|stuck|struggl\w+|maze
""",
    "upset": r"""
frustrat\w+|annoy\w*|irritat\w+|disappoint\w+|angry|upset|hate[sd]?|awful|terrible|horrible
worst|worse|bad|poor(?:ly)?|useless|rude|nightmare|painful?|unacceptable|ridiculous|joke
scam|rubbish|hopeless|ruin\w*|waste|bother\w*|tiring|embarrass\w+|worr\w+
weird|strange|odd|funny|wrong|ugly|shame|unfortunately|sadly|purtroppo|leider|schade
(?:don't|didn't|do not|did not) (?:really )?(?:like|trust)|unreliable|inconsistent
""",
    "broken": r"""
errors?|bugs?|buggy|crash\w*|fr[eo]ez\w*|froze|frozen|fail(?:s|ed|ing|ures?)?|broke\w*
break(?:s|ing)?|glitch\w*|hiccups?|flaky|timed? ?out|timeouts?|corrupt\w*|damaged|404|500
(?:<do not>|not|never|no longer) (?:\w+ )?(?:work\w*|load\w*|open\w*|respond\w*|react\w*|let)
(?:<do not>|not|never|no longer) (?:\w+ )?(?:sav(?:e|ed|ing)|arriv\w+|appear\w*|show\w*|start\w*)
(?:<do not>|not|never|no longer) (?:\w+ )?(?:recogni[sz]\w+|accept\w*|update\w*)|problems?|issues?
nothing (?:happens|happened|loads)|stop(?:s|ped) (?:work|charg|respond)\w*|declined|rejected
invalid|blank|kicked (?:me )?out|log(?:s|ged) (?:me )?out|out of (?:sync|order|action|service)|wrong
""",
    "cannot": r"""
can(?:'?t|not)(?! wait| complain| live| thank)|could(?:n'?t| not)|unable|impossible
no way (?:to|of)|won't (?:let|allow)|no longer|not (?:possible|able)|not being able
wouldn't let|locked out|not allowed|prevents?|give up|gave up
""",
    "missing": r"""
missing|miss|gone|disappear\w*|vanish\w*|nowhere|hidden|hides?|empty|lacks?|lacking
there (?:is|was|are|were) (?:no|nothing)|there's (?:no|nothing)
without (?:any )?(?:message|warning|explanation)|nobody|no ?one
never (?:came|got|received|arriv\w+|answer\w*)
(?:lost|loses?|losing) (?!weight|kilos)\w+|sparito|manca|mancano|fehlt|weg|manque|falta
""",
    "slow": r"""
slow(?:ly|er)?|forever|ages|takes? (?:\w+ ){0,2}(?:long|longer|time|while|hours?|minutes)
took (?:me )?(?:\w+ ){0,2}(?:long|longer|while|time|hours?|months?)|lag(?:s|gy)?|delay\w*
still (?:loading|waiting|thinking|not)|late|waiting|lent[oa]|lentissim\w|langsam|ewig|lent
""",
    "excess": r"""
too \w+|so many|a lot to (?:learn|take)|overload|crowded|cluttered|tiny|expensive|redundant
""",
    "again": r"""
again and again|every (?:single )?time|each time|keeps? \w+ing|kept|over and over|constantly
always (?:have|forget|a bit)|start(?:ed)? (?:over|again)|once more|re-?typ\w+|re-?enter\w*
twice|(?:two|three|four|five|several) times|ogni volta|jedes mal|cada vez
""",
    "effort": r"""
by hand|manual(?:ly)?|double work|work ?arounds?
have to (?:go|click|type|copy|scroll|guess|call|check|remember|explain|zoom|search|start|learn)
have to (?:look|wait|think)
had to \w+|you need to know|end(?:ed)? up|instead (?:of|i)|on paper
""",
    "expected": r"""
(?:i|we) (?:was |were |am |had )?expect(?:ed|ing)?|i'd expect|i thought|i assumed
supposed to|should have|would have (?:to|thought)|although|even though|promised|mi aspettavo
erwartet
""",
    "seeking": r"""
where (?:is|are|was|do|did|does|would)|where's|looking for|look for|trying to|tried to|i try
searching for|which (?:one|of|is)|is (?:it|this|that) (?:the|a|this|my|for)|am i|did i
was (?:it|that)|dov'?è|dove|wo (?:ist|finde)|où|dónde
""",
    "why": r"""
why|how come|perché|warum|pourquoi|por qué|what (?:is|are|was) (?:this|that|it|the)
""",
    "told": r"""
(?:i|we|he|she|they|you) (?:just |then |also |only )?(?:went|took|put|sent|gave|wrote|rang|called|said|told|signed|met|sat|drove|bought|chose|picked)
(?:i|we|he|she|they) (?:just |then |also |only )?(?:copied|printed|opened|logged|clicked|scrolled|checked|looked|talked|asked|typed|read|did|made|came|got|had|saw|moved|started|left|ordered|booked|paid)
(?:and|so|then|after that|afterwards|first|next|at the end) (?:i|we|he|she|they|it|there's|there is|somebody) \w+|after that|the day before|the next (?:day|morning)|at the time|back then
last (?:week|month|year|night|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the phone|the train)s?|in (?:january|february|march|april|may|june|july|august|september|october|november|december)
""",
    "being": r"""
(?:i'm|i am|we're|we are|she's|he's|it's) (?:a|an|the|on|in|with|from|based|responsible|at|mostly) \w+|my (?:role|job|colleague|boss|manager|husband|wife|daughter|son|mum|mother|father|dad) (?:is|does|and)
(?:there are|we have|we've got|i've got|i have|there's|we are|we're) (?:about |around |only )?(?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|eighty)
i (?:work|worked|run|live|studied|started|teach|manage|do) (?:as|in|at|with|for|the|on|from|a)|(?:once|twice|three times|four times) a (?:day|week|month|year)|every (?:day|week|morning|evening|monday|friday|month)|for (?:\w+ )?years|years (?:now|ago)
goes (?:to|into|back|in)|(?:on|to) the (?:left|right)|(?:column|folder|list|number|page|sheet|form) (?:is|has|with)|sometimes|always
""",
    "slip": r"""
mistake|by accident|accidentally|oh no|oops|sorry|i missed|forgot(?:ten)?|overlook\w*
""",
    "but": r"""
but|however|yet|except|although|though|only thing|ma|aber|mais|pero|però
""",
    "good": r"""
great|excellent|awesome|amazing|fantastic|wonderful|brilliant|perfect(?:ly)?|lovely
love[sd]?|enjoy(?:ed|able)?|impress\w+|happy|delight\w*|pleas(?:ed|ant\w*)|best|favou?rite
recommend\w*|satisf\w+|grateful|thank(?:s| you)|well done|good job|cool|smart|clever|superb?|appreciat\w+
""",
    "useful": r"""
good|nice(?:ly)?|useful|helpful|handy|easy|easily|easier|simple|simpler|straightforward
intuitive|clear(?:ly)?|self-?explanatory|convenient|practical|valuable|reliable|smooth\w*
fast(?:er)?|quick(?:ly|er)?|friendly|kind|clean|comfortable
works? (?:\w+ )?(?:well|fine|great)|helps?|helped|saves? (?:me|us|time)|well|better
interesting|safe(?:r)?|stable|confident
""",
    "liked": r"""
i (?:really |do |also |quite )?(?:like|liked|love|loved|enjoy|appreciate)
(?:i'm|i am) (?:very |quite |really |pretty )?(?:happy|pleased|impressed|satisfied)
so far so good
""",
    "grasped": r"""
makes? sense|i (?:now )?understand|(?:now|oh|ah|okay) i (?:see|get)|oh,? i see|here it is
there it is|found it|i (?:have |'ve )?(?:got|found) it|got it|it (?:worked|works)
that worked|right away|straight away|immediately|at once|first try|exactly|all i need\w*
""",
    "wished": r"""
i wish|wish (?:it|you|there)|would (?:love|like|prefer|want|help)|it'd be
would (?:be|have been) (?:\w+ )?(?:nice|great|good|cool|helpful|useful|better|ideal|handy)
would (?:be|have been) (?:\w+ )?(?:lovely|perfect|appreciated)
would suggest|suggest\w*|feature request|proposal
i'd (?:\w+ )?(?:like|love|prefer|want|add|put|make|suggest|rather|move|pay)
could (?:also )?be (?:nice|good|useful|helpful)|(?:might|could) help
i would (?:\w+ )?(?:add|put|make|highlight|include|expect)
""",
    "asked": r"""
please|kindly|can (?:you|we get)|could (?:you|we|it|there)|would you|add|allow|let (?:me|us)
should|needs? (?:a|an|more|to)|bring back|why not|an option|a way to|i want
if (?:you|it|they|i|there) (?:\w+ )?(?:could|added?|was|were)|(?:we would|we'd) like
(?:maybe|perhaps) (?:you|they|a|an|have|show|add|it|if|with|use)|more \w+|support
""",
    "how": r"""
how (?:do|can|to|would|could|does|long|much|many|is|are)|is there (?:a|any) \w+
can (?:i|we|it|this)|do (?:i|you|we)|does (?:it|this|the|anyone)|may i|is it possible
who (?:do|can|should)|when (?:do|does|will|can)|what (?:do|can|should|are the|documents)
where (?:can|do|could)|which \w+ (?:do|should|is|are)|come (?:faccio|si fa|posso)|posso
""",
    "goal": r"""
(?:i|we|you)(?:'d)? (?:\w+ )?(?:need|want|hope|have) to|(?:i|we)(?:'d)? need|in order to
(?:my|our|the) (?:\w+ )?(?:goal|aim|purpose|question)|be able to|trying to|so that|i must
what (?:i|we)(?:'re|'m| am| are)? (?:\w+ )?(?:want|need|after|care|looking|trying)\w*
to know|to understand|to find out|interested in|looking for|ho bisogno|devo|ich muss
""",
    "acting": r"""
(?:i'm|i am) (?:just |now )?(?:gonna|\w+ing)|(?:i'll|i will)|(?:now|so|then) i
i (?:click|select|choose|type|put|enter|open|pick|scroll|press|go|take|download|copy|paste)
i (?:close|drag|change|run|restart|reload)
let's|let me|clicco|seleziono|inserisco|metto|aggiungo|ich (?:klicke|wähle|gebe)
""",
    "telling": r"""
here (?:it|i|you|we|there)|this (?:one )?is|these are|there (?:is|are)
it (?:says|shows|opens|looks)|the (?:first|second|third|last|other|same|highest)
so (?:this|that|here)|i (?:see|have|work|can see)
we (?:use|are|have|order|work|do|run|look|sell)|usually|typically|normally|mostly|once a
twice a|per (?:week|month|day)|in (?:the morning|our team|my role)|i guess|i suppose|i think
""",
    "task": r"""
(?:task|question|number|part|compito|aufgabe|tarea) (?:\w+ )?<number>
(?:next|this|that|the|last) (?:sub ?)?(?:tasks?|question)|instructions?|hear me|go ahead
(?:the )?participant reads?|read (?:it|the)|hello|hi|bye|good morning|share my screen
regards|sincerely|moving on|that's (?:it|all)|record(?:ing)?|n/?a|nothing
""",
}
