"""How greetings, sign-offs, headers, footers and forms look, line by line."""

from __future__ import annotations

import re
from typing import Final

from research.text.ticket.phrases import any_of
from research.text.wordings import words

from . import phrases, printed

_CAPITAL = "".join(letter for letter in map(chr, range(0x41, 0x530)) if letter.isupper())
_SMALL = "".join(letter for letter in map(chr, range(0x61, 0x530)) if letter.islower())
"""Letters of the Latin, Greek and Cyrillic scripts."""
_NAME = rf"(?:P-\w+|\[[a-z]+\]|[{_CAPITAL}][\w'’.-]*|de|van|von|der|da|di|le|la|&)"
_ANYBODY = (
    r"there|all|both|team|everyone|everybody|folks|guys|support|help ?desk|service|sir|madam|sirs|"
    r"customer|care|friends?|mates?|again|or|and|the|zusammen|leute|damen|herren|und|tout le monde|"
    r"madame|monsieur|mesdames|messieurs|señora?|señores|signora?|signori|"
    r"[àa] tous|[ée]quipe|a tutti|tutti|a todos|equipo|equipa"
)
_HELLO = any_of(phrases.HELLO)
GREETING: Final = re.compile(
    rf"(?:(?i:{_HELLO})(?:,? (?:(?i:{_ANYBODY})|P-\w+|\[\w+\])){{1,4}}\s*[,!.]?$"
    rf"|(?:(?i:to whom it may concern)|(?i:{_HELLO})(?: (?:(?i:{_ANYBODY})\b|{_NAME})){{0,5}}?)"
    r"(?:\s*(?:[,;:!،，。！、]+|\.(?!\w)|\s[–—-](?=\s))\s*|\s*$)"
    r"|(?i:hi|hello|hey|dear) [a-zà-ÿ]{2,14}(?:,\s*|\s*$)"
    rf"|(?i:{_HELLO})(?: [^\s,.!?:]+){{1,4}},$"
    r"|(?i:hi|hello|hey|hallo|bonjour|hola|ciao|salve)(?: there| team| all)? "
    r"(?=(?:I|I'm|I’m|we|my|our|the|can|could|please|just|when|since|ich|wir|je|nous|il)\b))"
    rf"(?:(?i:{phrases.PLEASANTRY})\s*)?"
)
"""At a line's beginning, with the comma; "Dear customer service is a joke" is none."""
WISH: Final = re.compile(phrases.PLEASANTRY, re.IGNORECASE)
"""A whole line that wishes the reader well."""

_CLOSING = any_of(phrases.CLOSING)
_SIGNED = rf"(?:[\s,،.!–—-]+{_NAME}(?: {_NAME}){{0,3}})?(?: x{{1,3}})?\s*[^\w\s\]]{{0,4}}"
SIGN_OFF: Final = re.compile(
    rf"(?i:{phrases.THANKS}){phrases.THANKS_FOR}(?:\s*[,.!–—-]+\s*(?i:{_CLOSING}))?{_SIGNED}$"
    rf"|(?i:{_CLOSING}){_SIGNED}$"
)
"""A whole line: "Thanks to the new export I lost a day" goes on, and so is none."""
SIGN_OFF_TAIL: Final = re.compile(
    rf"[.!?)。！？](?:\s+(?:(?i:{phrases.THANKS}){phrases.THANKS_FOR}|(?i:{_CLOSING})){_SIGNED}$"
    r"|(?<=[.!?)])(?<![A-Z][a-z].)(?<![A-Z][a-z]{2}.)(?<![A-Z][a-z]{3}.)\s+(?:(?:Dr|Mrs?|Ms|Prof)\.? )?(?:P-\w+|P\d{1,3}|\[name\])[.,]?$)"
)
"""The same after the last sentence of a text, with that sentence's last sign: a search skips to it.

So is a name alone, masked, but for the one behind "Dr." or "Mrs."."""
_PERSON = (
    rf"(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?(?:P-\w+|\[[a-z]+\]|[{_CAPITAL}](?:\.|-[A-Z]\.?)? ?[{_CAPITAL}][\w'’-]+|"
    rf"[{_CAPITAL}][{_SMALL}][\w'’-]*|[A-Z]{{2,3}})"
    rf"(?: (?:P-\w+|\[[a-z]+\]|[{_CAPITAL}][\w'’.-]*|van|von|de|der|da|di|la|le)){{0,3}}"
)
_TITLE = rf"[{_CAPITAL}\d(&|][^\s.!?]*|s?he/h\w+|they/\w+|of|at|and|the|for|de|[|·/]"
NAME_LINE: Final = re.compile(
    rf"[-–—~*]?\s*{_PERSON}(?:\s*(?:[,|(/·]|[–—-] )\s*(?:{_TITLE})(?: (?:{_TITLE})){{0,6}})?"
    r"(?: x{1,3})?[.,)]?$"
)
"""Somebody's name, masked or not, and nothing else."""
NOT_NAMES: Final = words("""android apple asap broken bug bye chrome edge error firefox fix frustrated frustrating help
    ios ipad iphone laptop linux login mac no none nothing ok okay password please pls poor quote
    refund safari sad seriously shame slow sorry support terrible thanks unacceptable unusable
    update urgent urgently useless why windows yes ridiculous awful disappointed disappointing
    never always again desktop mobile hilfe dringend bitte aiuto urgente ayuda merci danke ügyfélszolgálat""")
"""Last words of a ticket that stand alone with a capital and name nobody."""
SIGNATURE_LINE: Final = re.compile(
    rf"(?:P-\w+|\[\w+\]|[{_CAPITAL}0-9(+|*~–—-]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|"
    r"(?:https?://|www\.|[a-z][\w.-]*\.[a-z]{2,4}\b|[a-z]{1,6}[:.] ?[+(\d\[]))"
    r".{0,80}$"
)
JOINING: Final = words(
    "of at and for the in to & de der la di do du und für by on at-large e y et von van"
)
"""Lower-case words that titles and company names hold."""

_WROTE = any_of(printed.WROTE)
WROTE_LINE: Final = re.compile(
    rf"(?:{printed.QUOTE_STARTS})\b(?=.{{0,120}}\d).{{4,280}}?\b(?:{_WROTE})\b.{{0,80}}[:：]$"
    rf"|(?=.{{0,200}}\d{{1,2}}[:./-]\d\d).{{3,200}}(?: |(?<=[\d日>]))(?:{_WROTE}) ?[:：]$"
    r"|(?=.{0,80}\d{1,2}[:.]\d\d).{6,160}<\s?(?:[^<>\s]+@[^<>\s]+|\[email\])>[:：]$"
    r"|\d{4}[/-]\d{1,2}[/-]\d{1,2} .{2,80} <(?:[^<>\s]+@[^<>\s]+|\[email\])>$"
    rf"|.{{3,120}}<(?:[^<>\s]+@[^<>\s]+|\[email\])>.{{0,60}}\d{{1,2}}[:.]\d\d.{{0,30}}(?:{_WROTE}).{{0,3}}[:：]$"
    rf"|.{{3,120}}(?:{_WROTE}) \(.{{0,40}}\d{{1,2}}:\d\d\):$"
    r"|On\b.{0,80}\d.{3,120}(?:@[^<>\s]+|\[email\])>? sent:$"
    rf"|-{{2,}} ?.{{2,80}}\b(?:{_WROTE}) ?-{{2,}}$"
)
"""Somebody's mail is quoted below; always dated."""
FORWARDS: Final = re.compile(
    r"\b(?:(?:see|read|find|complaint|message|mail|attached)\b.{0,30}\bbelow|forward(?:ed|ing)?|fwd?|fyi|"
    r"weiterleit\w*|weitergeleitet\w*|transf[éè]r\w*|inoltr\w*|reenv[ií]\w*|encaminh\w*|doorgestuurd\w*)\b",
    re.IGNORECASE,
)
"""Who says so passes a mail on, and does not answer it."""
FORWARD_WORDS: Final = frozenset({
    "below", "forward", "fw", "fyi", "weiterleit", "weitergeleitet", "transf", "inoltr", "reenv", "encaminh", "doorgestuurd",
})  # fmt: skip
"""In lower case; a line without any of these passes nothing on."""
INLINE: Final = re.compile(
    rf" (?P<quoted>(?<=[^\n>] )(?:On|Am|Le|Il|El) (?:\w+,? )?(?:\w+ )?\d[^\n]{{4,160}}?\b(?:{_WROTE}):(?=\s)"
    r"|(?<=\S )(?:-{3,} ?(?:Original|Forwarded) [Mm]essage ?-{3,}"
    r"|From: [^\n]{3,100} Sent: [^\n]{3,60} To: ))"
)
"""The same in the middle of a line, where a mail's line breaks were lost."""
INLINE_HINTS: Final = frozenset({"wrote:", " sent: ", "---"})
"""In lower case; one of these is in whatever INLINE is looked for in."""
INLINE_STARTS: Final = (" On ", " Am ", " Le ", " Il ", " El ", " ---", " From: ")
"""One of these begins whatever INLINE finds."""
ORIGINAL: Final = re.compile(
    rf"[-_=* ]{{2,}}\s*(?:{any_of(printed.ORIGINAL)})\s*[-_=* ]{{2,}}$"
    r"|(?:Begin forwarded message|(?:Anfang|Beginn) der weitergeleiteten (?:Nachricht|E-Mail)|"
    r"Début du message (?:transféré|réexpédié)|Inizio (?:del )?messaggio inoltrato|"
    r"(?:Inicio|Comienzo) del mensaje reenviado|Início da mensagem encaminhada|"
    r"Begin doorgestuurd bericht)\s?:$",
    re.IGNORECASE,
)
FORWARDED: Final = re.compile(rf"[*_]{{0,2}}(?:{printed.SENDER})\s?[:：][*_]{{0,2}}\s*\S")
HEADER: Final = re.compile(
    rf"[*_]{{0,2}}(?:{any_of(printed.HEADER)})\s?[:：][*_]{{0,2}}(?:\s|$|(?<=：))", re.IGNORECASE
)

DEVICE: Final = re.compile(
    r"(?:-+\s*)?(?:Sent|Gesendet|Envoyé|Inviato|Enviado|Verzonden|Skickat) "
    r"(?:from|via|with|by|using|von|mit|über|depuis|de|da|dal|desde|con|vanaf|från) "
    r"(?:my \w+|mein\w* \w+|mon \w+|mi \w+|mio \w+|mijn \w+|min \w+|(?:the )?(?:all-new )?"
    r"(?:iPhone|iPad|Android|Outlook|Yahoo|Mail|AOL|Samsung|Galaxy|Gmail|Proton|BlackBerry|Huawei|"
    r"Xiaomi|Windows|Nokia|GMX|WEB\.DE|Front|Superhuman|Zoho)\b)(?:[ ,].{0,50})?[.!]?$"
    r"|Get (?:Outlook|Yahoo Mail|BlueMail|the .{3,30} app) for (?:iOS|Android|\w+)\b.{0,60}$"
    r"|(?:Holen Sie sich|Télécharger|Obtenir|Ottieni|Obtener) Outlook .{0,60}$"
    rf"|(?:{any_of(printed.SENT_FROM)})\.?$",
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
    rf"{any_of(printed.LEGAL)})",
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
    r"|\[?(?:external|caution|warning|attention)(?: e-?mail| sender| message)?\b[\]:!]*.{0,30}"
    r"\b(?:originated|comes?|came|sent|was received) (?:from )?(?:outside|external).*"
    r"|\[(?:external|extern)(?: e-?mail| sender)?\]$|(?:please )?do not (?:edit|write|type|reply|remove) "
    r"(?:anything )?(?:below|above|under) this line.{0,20}|\[?ref:\S+:ref\]?"
    r"|#{2,}-? ?please (?:type|reply|do not).*|(?:please )?(?:type|write) your reply above.*"
    r"|(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,})$|\[(?:image|cid|inline image|attachment)[:\s].{0,80}\]$",
    re.IGNORECASE,
)
"""A form's number, a rule, a placeholder."""
DESK_LINE: Final = re.compile(any_of(printed.DESK), re.IGNORECASE)
MAILING_LIST: Final = re.compile(r"[\w.-]+ mailing list(?: -- \S{1,80})?", re.IGNORECASE)
"""Of a list's name, above how to leave it."""
FILE_LINE: Final = re.compile(
    r"(?:attachments?|anhänge?|anlagen?|pièces? jointes?|adjuntos?|allegati|bijlagen?)(?: \(\d+\))?:"
    r"(?: {0,2}[\w-]+(?:\.[\w-]+){1,3}[,;]?){1,20}(?: \(.{1,20}\))?$"
    r"|[<\[(]?[\w-]+(?:[ .()]{1,3}[\w-]+){0,8}\.(?:jpe?g|png|gif|heic|pdf|docx?|xlsx?|csv|log|txt|zip|mov|mp4)[>\])]?$",
    re.IGNORECASE,
)
"""Names of what is attached, and no other word."""
FIELD: Final = re.compile(
    r"[*_]{0,2}(?:(?:full |first |last |user ?)?name|e-?mail(?: address)?|phone(?: number)?|tel|"
    r"mobile|company|organi[sz]ation|account|browser(?: version)?|os|operating system|platform|"
    r"device(?: model)?|model|app version|version|build|user agent|language|locale|time ?zone|"
    r"country|city|topic|subject|priority|severity|category|type|status|channel|source|plan|department|role|"
    r"submitted(?: on| by)?|date|call (?:from|to|details)|time of call|answered by|location|length of (?:phone )?call|screen(?: size)?|resolution|ip(?: address)?|url|page|tags|"
    r"(?:ticket|case|order|invoice|customer|user|project|session|request|transaction)(?: id| number| no\.?)?)"
    r"[*_]{0,2}\s?:[*_]{0,2}\s*(?:\S+(?: +\S+){0,6})?$",
    re.IGNORECASE,
)
"""A form's field with a short answer; only beside another, or with no more than an id: people write "Status: broken" too."""
WHO: Final = re.compile(
    r"[*_]{0,2}(?:your |ihr |votre |su |il tuo )?(?:(?:full |first |last |user ?)?name|e-?mail(?: address)?|phone(?: number)?|company|"
    r"organi[sz]ation|department|vorname|nachname|telefon|firma|abteilung|nom|prénom|téléphone|nombre|apellidos?|correo|teléfono|"
    r"nome|cognome|telefono)[*_]{0,2}\s?:[*_]{0,2}",
    re.IGNORECASE,
)
"""A form's field for who fills it in, with nothing behind it."""
