"""How greetings, sign-offs, headers, footers and forms look, line by line."""

from __future__ import annotations

import re
from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NAME = r"(?:P-\w+|\[[a-z]+\]|[A-ZÀ-Þ][\w'’.-]*|de|van|von|der|da|di|le|la|&)"
_ANYBODY = (
    r"there|all|both|team|everyone|everybody|folks|guys|support|help ?desk|service|sir|madam|sirs|"
    r"customer|care|friends|again|or|and|the|zusammen|leute|damen|herren|und|tout le monde|"
    r"[àa] tous|[ée]quipe|a tutti|tutti|a todos|equipo"
)
_HELLO = (
    r"hi|hello|hey|hiya|howdy|greetings|dear|good (?:morning|afternoon|evening|day)|morning|"
    r"hallo|guten (?:tag|morgen|abend)|moin|servus|grüezi|liebe[rs]?|sehr geehrte[rs]?|"
    r"bonjour|bonsoir|salut|cher|chère|chers|madame,? monsieur|"
    r"buongiorno|buonasera|salve|ciao|gentil[ei]|gentilissimi|spett\.?(?:le)?|egregi[oa]?|"
    r"hola|buenos días|buenos dias|buenas(?: tardes| noches)?|estimad[oa]s?|"
    r"olá|bom dia|boa tarde|prezad[oa]s?"
)
GREETING: Final = re.compile(
    rf"(?:(?i:to whom it may concern)|(?i:{_HELLO})(?: (?:(?i:{_ANYBODY})\b|{_NAME})){{0,5}}?)"
    r"(?:\s*(?:[,;:!]+|\.(?!\w)|\s[–—-](?=\s))\s*|\s*$)"
    r"|(?i:hi|hello|hey|dear) [a-zà-ÿ]{2,14}(?:,\s*|\s*$)"
    r"|(?i:hi|hello|hey|hallo|bonjour|hola|ciao|salve)(?: there| team| all)? "
    r"(?=(?:I|I'm|I’m|we|my|our|the|can|could|please|just|when|since|ich|wir|je|nous|il)\b)"
)
"""At a line's beginning, with the comma; "Dear customer service is a joke" is none."""

_THANKS = (
    r"(?:many |much )?thanks(?: again| so much| very much| a lot| a million| in advance|"
    r" and (?:best |kind )?regards)?|thank you(?: again| so much| very much| in advance)?|thx|ty|"
    r"cheers|ta|much appreciated"
)
_FOR = (
    r"(?: (?:in advance )?for (?:all )?(?:your|the|any|all) "
    r"(?:help|time|support|assistance|attention|patience|understanding|consideration|reply))?"
)
_CLOSING = (
    r"(?:with |my )?(?:(?:kind(?:est)?|best|warm(?:est)?|many) )?regards|best(?: wishes)?|"
    r"all the best|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly)?|respectfully|"
    r"take care|warmly|god bless(?: you)?|blessings|with (?:every|all) good wish(?:es)?|"
    r"rgds|br|kr|(?:i |we )?look(?:ing)? forward to (?:hearing|your|a).{0,40}|"
    r"(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?|viele|schönen?) "
    r"(?:grüße[n]?|gruß|grüssen?|gruss|dank)|mfg|lg|vg|danke(?: im voraus)?|"
    r"(?:bien )?cordialement|(?:meilleures )?salutations.{0,30}|merci(?: d'avance| beaucoup)?|"
    r"bien à vous|(?:cordiali|distinti) saluti|saluti|grazie(?: mille| in anticipo)?|"
    r"(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:muchas )?gracias|"
    r"met vriendelijke groet(?:en)?|groet(?:en|jes)?|obrigad[oa]|atenciosamente|cumprimentos"
)
_SIGNED = rf"(?:[\s,.!–—-]+{_NAME}(?: {_NAME}){{0,3}})?(?: x{{1,3}})?\s*[^\w\s\]]{{0,4}}"
SIGN_OFF: Final = re.compile(
    rf"(?i:{_THANKS}){_FOR}(?:\s*[,.!–—-]+\s*(?i:{_CLOSING}))?{_SIGNED}$"
    rf"|(?i:{_CLOSING}){_SIGNED}$"
)
"""A whole line: "Thanks to the new export I lost a day" goes on, and so is none."""
SIGN_OFF_TAIL: Final = re.compile(rf"[.!?)]\s+(?:(?i:{_THANKS}){_FOR}|(?i:{_CLOSING})){_SIGNED}$")
"""The same after the last sentence of a text, with that sentence's last sign: a search skips to it."""
_PERSON = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?(?:P-\w+|\[[a-z]+\]|[A-ZÀ-Þ](?:\.|-[A-Z]\.?)? ?[A-ZÀ-Þ][\w'’-]+|"
    r"[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*|[A-Z]{2,3})"
    r"(?: (?:P-\w+|\[[a-z]+\]|[A-ZÀ-Þ][\w'’.-]*|van|von|de|der|da|di|la|le)){0,3}"
)
NAME_LINE: Final = re.compile(
    rf"[-–—~*]?\s*{_PERSON}(?:\s*(?:[,|(/·]|[–—-] )\s*(?:[A-ZÀ-Þ\d(&|][^\s.!?]*|s?he/h\w+|they/\w+|"
    r"of|at|and|the|for|de|[|·/])(?: (?:[A-ZÀ-Þ\d(&|][^\s.!?]*|s?he/h\w+|they/\w+|of|at|and|the|for|"
    r"de|[|·/])){0,6})?(?: x{1,3})?[.,)]?$"
)
"""Somebody's name, masked or not, and nothing else."""
NOT_NAMES: Final = _set("""android apple asap broken bug bye chrome edge error firefox fix frustrated frustrating help
    ios ipad iphone laptop linux login mac no none nothing ok okay password please pls poor quote
    refund safari sad seriously shame slow sorry support terrible thanks unacceptable unusable
    update urgent urgently useless why windows yes ridiculous awful disappointed disappointing
    never always again desktop mobile hilfe dringend bitte aiuto urgente ayuda merci danke""")
"""Last words of a ticket that stand alone with a capital and name nobody."""
SIGNATURE_LINE: Final = re.compile(
    r"(?:P-\w+|\[\w+\]|[A-Z0-9(+|*~–—-]|(?:https?://|www\.|[a-z][\w.-]*\.[a-z]{2,4}\b|[a-z]{1,6}[:.] ?[+(\d\[]))"
    r".{0,80}$"
)
JOINING: Final = _set(
    "of at and for the in to & de der la di do du und für by on at-large e y et von van"
)
"""Lower-case words that titles and company names hold."""

SAYS_WROTE: Final = ("wrote", "writes", "schrieb", "crit", "scritto", "escrib", "schreef")
"""A text without any of these quotes nobody by an attribution."""
_WROTE = r"(?:wrote|writes|schrieb|a écrit|ha scritto|escribió|schreef)"
WROTE: Final = re.compile(
    rf"(?:On|Am|Le|Il|El|Op)\b(?=.{{0,120}}\d).{{4,280}}?\b{_WROTE}\b.{{0,80}}:$"
    rf"|(?=.{{0,200}}\d{{1,2}}[:./-]\d\d).{{3,200}} {_WROTE}:$"
)
"""Somebody's mail is quoted below; always dated."""
FORWARDS: Final = re.compile(
    r"\b(?:(?:see|read|find|complaint|message|mail|attached)\b.{0,30}\bbelow|forward(?:ed|ing)?|fwd?|fyi|"
    r"weiterleit\w*|weitergeleitet\w*|transf[éè]r\w*|inoltr\w*|reenv[ií]\w*|encaminh\w*|doorgestuurd\w*)\b",
    re.IGNORECASE,
)
"""Who says so passes a mail on, and does not answer it."""
FORWARD_WORDS: Final = (
    *(
        "below",
        "forward",
        "fw",
        "fyi",
        "weiterleit",
        "weitergeleitet",
        "transf",
        "inoltr",
        "reenv",
        "encaminh",
        "doorgestuurd",
    ),
)
"""In lower case; a line without any of these passes nothing on."""
INLINE: Final = re.compile(
    rf"(?<=[^\n] )(?:On|Am|Le|Il|El) (?:\w+,? )?(?:\w+ )?\d[^\n]{{4,160}}?\b{_WROTE}:(?=\s)"
    r"|(?<=\S )-{3,} ?(?:Original|Forwarded) [Mm]essage ?-{3,}"
    r"|(?<=\S )From: [^\n]{3,100} Sent: [^\n]{3,60} To: "
)
"""The same in the middle of a line, where a mail's line breaks were lost."""
INLINE_STARTS: Final = (" On ", " Am ", " Le ", " Il ", " El ", " ---", " From: ")
"""One of these begins whatever INLINE finds."""
ORIGINAL: Final = re.compile(
    r"[-_=* ]{2,}\s*(?:Original Message|Original Appointment|Forwarded [Mm]essage|"
    r"Urspr(?:ü|ue)ngliche Nachricht|Weitergeleitete (?:Nachricht|Mail)|Message d['’]origine|"
    r"Message (?:transféré|réexpédié)|Messaggio (?:originale|inoltrato)|Mensaje (?:original|reenviado)|"
    r"Mensagem (?:original|encaminhada)|(?:Oorspronkelijk|Doorgestuurd) bericht)\s*[-_=* ]{2,}$"
    r"|(?:Begin forwarded message|(?:Anfang|Beginn) der weitergeleiteten (?:Nachricht|E-Mail)|"
    r"Début du message (?:transféré|réexpédié)|Inizio (?:del )?messaggio inoltrato|"
    r"(?:Inicio|Comienzo) del mensaje reenviado|Início da mensagem encaminhada|"
    r"Begin doorgestuurd bericht)\s?:$",
    re.IGNORECASE,
)
FORWARDED: Final = re.compile(r"[*_]{0,2}(?:From|Von|De|Da|Van)\s?:[*_]{0,2}\s*\S")
HEADER: Final = re.compile(
    r"[*_]{0,2}(?:From|Sent|To|Cc|Bcc|Date|Subject|Reply-To|Importance|Attachments|Von|Gesendet|"
    r"An|Betreff|Datum|De|Envoyé(?: le)?|À|Objet|Da|Inviato|A|Oggetto|Data|Envia(?:do|da)(?: el| em)?|"
    r"Para|Asunto|Assunto|Fecha|Van|Verzonden|Aan|Onderwerp)\s?:[*_]{0,2}(?:\s|$)",
    re.IGNORECASE,
)

DEVICE: Final = re.compile(
    r"(?:-+\s*)?(?:Sent|Gesendet|Envoyé|Inviato|Enviado|Verzonden|Skickat) "
    r"(?:from|via|with|by|using|von|mit|über|depuis|de|da|dal|desde|con|vanaf|från) "
    r"(?:my \w+|mein\w* \w+|mon \w+|mi \w+|mio \w+|mijn \w+|min \w+|(?:the )?(?:all-new )?"
    r"(?:iPhone|iPad|Android|Outlook|Yahoo|Mail|AOL|Samsung|Galaxy|Gmail|Proton|BlackBerry|Huawei|"
    r"Xiaomi|Windows|Nokia|GMX|WEB\.DE|Front|Superhuman|Zoho)\b)(?:[ ,].{0,50})?[.!]?$"
    r"|Get (?:Outlook|Yahoo Mail|BlueMail|the .{3,30} app) for (?:iOS|Android|\w+)\b.{0,60}$"
    r"|(?:Holen Sie sich|Télécharger|Obtenir|Ottieni|Obtener) Outlook .{0,60}$",
    re.IGNORECASE,
)
_LEAD = r"(?:[*_\"]{0,3}|.{0,24}: ?)"
LEGAL: Final = re.compile(
    rf"{_LEAD}(?:"
    r"confidentiality (?:notice|note)|disclaimer\b\s*(?:$|:)|legal notice\b\s*(?:$|:)|"
    r"(?:the (?:information|content)s? (?:contained )?(?:in|of) )?th(?:is|e) (?:e-?mail|message|"
    r"communication)(?: and| \(|,| is| may| contains| was sent| and its| with).{0,120}?"
    r"(?:confidential|privileged|intended|recipient|addressee)|"
    r"this (?:e-?mail |message )?is a service (?:of|from|by) .{2,80}$|"
    r"if you (?:are not the (?:intended|named)|(?:have )?received this (?:e-?mail|message)"
    r" (?:in error|by mistake))|please consider the environment|think before you print|"
    r"(?:to|click here to) unsubscribe\b.{0,60}$|unsubscribe(?: here)?\s*(?:[|.·-].{0,60})?$|"
    r"you (?:are receiving|received|have received) this (?:e-?mail|message) because|"
    r"diese e-?mail (?:enthält|ist|und).{0,80}(?:vertraulich|bestimmt)|geschäftsführer(?:in)?:|"
    r"amtsgericht .{2,40}HRB|ce (?:message|courriel).{0,100}confidentiel|"
    r"(?:questo messaggio|questa e-?mail|le informazioni contenute).{0,100}(?:riservat|destinat)|"
    r"este (?:mensaje|correo).{0,100}confidencial|aviso legal\b|avviso di riservatezza"
    r")",
    re.IGNORECASE,
)
REGISTERED: Final = re.compile(
    rf"{_LEAD}(?:.{{2,40}}(?:Ltd|Limited|LLC|GmbH|Inc|plc)\b[.,]? ?)?"
    r"registered (?:in|office|company|address)\b.{0,40}"
    r"(?:england|wales|scotland|ireland|number|no\.?|:)",
    re.IGNORECASE,
)
"""A company's line of law; apart from LEGAL because it is dear, and rare."""
LINK_LINE: Final = re.compile(
    r"(?:(?:link|url|page|view (?:it )?(?:in browser|online))\s*:?\s*)?"
    r"[<(\[]?(?:https?://\S+|www\.\S+|\[link\])[>)\]]?$",
    re.IGNORECASE,
)
TEMPLATE: Final = re.compile(
    r"[*_]{0,2}(?:ticket|case|request|order|invoice|account|customer|user|tracking|reference|ref|"
    r"serial|contract|licen[cs]e|device|session|workspace|organi[sz]ation|tenant|site|build)"
    r"(?: ?#| ?id| ?no\.?| number| key| ref(?:erence)?)\b[*_]{0,2}\s*[:#=]?[*_]{0,2}\s*"
    r"(?:(?=\S*\d)\S{1,40})?$"
    r"|#{2,}-? ?please (?:type|reply|do not).*|(?:please )?(?:type|write) your reply above.*"
    r"|(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,})$|\[(?:image|cid|inline image|attachment)[:\s].{0,80}\]$",
    re.IGNORECASE,
)
"""A form's number, a rule, a placeholder."""
FIELD: Final = re.compile(
    r"[*_]{0,2}(?:(?:full |first |last |user ?)?name|e-?mail(?: address)?|phone(?: number)?|tel|"
    r"mobile|company|organi[sz]ation|account|browser(?: version)?|os|operating system|platform|"
    r"device(?: model)?|model|app version|version|build|user agent|language|locale|time ?zone|"
    r"country|city|priority|severity|category|type|status|channel|source|plan|department|role|"
    r"submitted(?: on| by)?|date|screen(?: size)?|resolution|ip(?: address)?|url|page|tags|"
    r"(?:ticket|case|order|invoice|customer|user)(?: id| number| no\.?)?)"
    r"[*_]{0,2}\s?:[*_]{0,2}\s*(?:\S+(?: +\S+){0,6})?$",
    re.IGNORECASE,
)
"""A form's field with a short answer; only beside another: people write "Status: broken" too."""

AWAY_WORDS: Final = (
    *("auto", "office", "leave", "holiday", "vacation", "away", "received", "abwesen", "büro"),
    *("urlaub", "außer haus", "absent", "congé", "ferie", "ufficio", "sede", "assente", "ausente"),
    *("oficina", "vacaciones"),
)
"""In lower case; one of these is in whatever AWAY finds."""
AWAY_TITLE_WORDS: Final = ("auto", "out of", "abwe")
"""In lower case; one of these is in whatever AWAY_TITLE finds."""
AWAY_TITLE: Final = re.compile(
    r"\W{0,3}(?:automatic reply|auto[- ]?(?:reply|response|matic response)|out of (?:the )?office"
    r"(?: reply| message|:|$)|abwesenheits(?:notiz|nachricht)|automatische antwort|"
    r"réponse automatique|risposta automatica|respuesta automática|resposta automática|"
    r"this is an auto(?:mated|matic|-generated) (?:message|reply|response|e-?mail)|"
    r"dies ist eine automatische|ceci est (?:un message|une réponse) automatique|"
    r"questo è un messaggio automatico|este es un mensaje automático)",
    re.IGNORECASE,
)
"""At a line's beginning."""
AWAY_STARTS: Final = (
    *("i am", "i'm", "i’m", "i will be", "we are", "office is", "ich bin", "je suis"),
    *("sono", "estoy", "received"),
)
"""And one of these; a space at their end would be looked for first, and is everywhere."""
AWAY: Final = re.compile(
    r"\b(?:(?:i am|i'm|i’m|i will be|we are) (?:currently |now )?(?:out of (?:the )?office|on "
    r"(?:annual |parental |maternity |sick )?leave|on (?:holiday|vacation)|away (?:from|until)|"
    r"not in the office)|(?:the )?office is (?:now |currently )?closed|ich bin (?:derzeit |zurzeit |"
    r"momentan )?(?:nicht im büro|abwesend|im urlaub|außer haus)|je suis (?:actuellement )?(?:absente?|"
    r"en congés?)|sono (?:attualmente )?(?:fuori (?:ufficio|sede)|assente|in ferie)|"
    r"estoy (?:actualmente )?(?:fuera de la oficina|de vacaciones|ausente)|"
    r"(?:we|your (?:message|request|e-?mail)) (?:have |has been )received (?:your|and))",
)
AWAY_DETAIL: Final = re.compile(
    r"\b(?:(?:limited|no|without) access to (?:my )?e-?mails?|for (?:urgent|emergenc)|in urgent|"
    r"(?:will|shall) (?:respond|reply|get back|be in touch|return)|return(?:ing)? (?:on|to)|"
    r"back (?:on|in the office)|thank you for (?:your|contacting|getting in touch)|until \w+|"
    r"vielen dank für ihre|dringenden|merci (?:de|pour) votre|urgen[tcz]|grazie per)",
)
