"""What people say around a message, by language: one place to add another.

Each entry is an alternative of a regular expression that is matched without case.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from research.text.wordings import alternatives

_REPEATS: Final = "?*+{"


def any_of(phrases: Mapping[str, str]) -> str:
    """Every language's alternatives, those that begin with one letter together.

    A pattern that is matched without case tries one alternative after the other; so it tries a
    letter of each, and the rest only of those that begin like the text.
    """
    groups: dict[str, list[str]] = {}
    for said in alternatives("|".join(phrases.values())):
        plain = said[0].isalpha() and said[1:2] not in _REPEATS
        groups.setdefault(said[0] if plain else said, []).append(said[1:] if plain else "")
    return "|".join(f"{start}(?:{'|'.join(rest)})" for start, rest in groups.items())


HELLO: Final = {
    "en": r"hi|hello|hey|hiya|howdy|g['’]day|greetings|dear|"
    r"good (?:morning|afternoon|evening|day)|morning",
    "de": r"hallo|guten (?:tag|morgen|abend)|moin|servus|grüezi|liebe[rs]?|sehr geehrte[rs]?",
    "fr": r"bonjour|bonsoir|salut|cher|chère|chers|madame,? monsieur",
    "it": r"buongiorno|buonasera|salve|ciao|gentil[ei]|gentilissimi|spett\.?(?:le)?|egregi[oa]?",
    "es": r"hola|buenos días|buenos dias|buenas(?: tardes| noches)?|estimad[oa]s?",
    "pt": r"olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]s?(?= (?:senhor|colega|equip|amig))",
    "nl": r"hoi|goede(?:morgen|middag|navond|ndag)|geachte|"
    r"beste(?= (?:support|team|allen|klant|meneer|mevrouw|collega|heer|dames|iedereen|P-\w|\[))",
    "sv": r"hej(?:san)?|tjena|god (?:morgon|dag|kväll)",
    "no": r"hei(?:sann)?|god (?:morgen|kveld)",
    "da": r"goddag|godmorgen|kære",
    "fi": r"moi(?=[!,.]?\s*$)|terve|hyvää (?:päivää|huomenta|iltaa)",
    "pl": r"dzień dobry|dobry wieczór|cześć|witam|witajcie|szanown[iay]|drodzy",
    "cs": r"dobrý (?:den|večer)|dobré ráno|ahoj|vážen[íýá]",
    "sk": r"dobrý deň",
    "ru": r"здравствуйте|добрый (?:день|вечер)|доброе утро|привет|уважаем(?:ые|ый|ая)",
    "uk": r"доброго дня|добрий (?:день|вечір)|вітаю|шановн(?:і|ий|а)",
    "tr": r"merhaba(?:lar)?|selam(?:lar)?|iyi günler|günaydın|sayın",
    "ro": r"bună(?: ziua| seara)?|stima(?:t[ăe]?|ți)",
    "hu": r"tisztelt|kedves(?= )|jó napot(?: kívánok)?|szia|sziasztok|üdv",
    "el": r"καλημέρα|καλησπέρα|γεια|αγαπητ(?:οί|έ|ή)",
    "hr": r"dobar dan|poštovani",
    "ja": r"こんにちは|お世話になっております|いつもお世話になっております|お世話になります",
    "zh": r"您好|你好",
    "ko": r"안녕하세요|안녕하십니까",
    "ar": r"السلام عليكم(?: ورحمة الله)?(?: وبركاته)?|مرحبا|تحية طيبة|أهلا",
    "he": r"שלום(?: רב)?|היי",
}
"""Said first; a name may follow."""
PLEASANTRY: Final = (
    r"(?:i |we )?(?:really |do )?hope (?:that )?"
    r"(?:you(?:['’ ]?re| are|r day is| had| have)?|all(?: is|['’]s)|every(?:thing|one) is|"
    r"this (?:e-?mail |message |note )?finds you)(?: all| doing| keeping| having| a| both)*"
    r" (?:well|good|great|fine|lovely|nice|safe|wonderful|relaxing|okay|ok)"
    r"(?: (?:and|over|today|too|this|start|to|the|so|far|week(?:end)?|days?|evening|morning|afternoon|all|"
    r"there|health|in|of|your|side|safe|well|at|end))*\s*(?:[.!,]|[:;]-?\)|[🙂😊☺]\ufe0f?)+"
    r"|ich hoffe,? (?:es geht (?:ihnen|dir|euch)|ihnen geht es|dir geht es) .{0,10}gut\s*[.!,]"
    r"|j['’]espère que (?:vous allez|tu vas|tout va) bien\s*[.!,]"
    r"|espero que (?:estés?|estén|te encuentres|se encuentren?|esteja|estejam) .{0,10}?bi?e[nm]\s*[.!,]"
    r"|spero (?:che )?(?:tu |lei )?(?:stia|stiate|vada)(?: tutto)? bene\s*[.!,]"
)
"""A wish that opens a mail, up to its end sign."""
THANKS: Final = (
    r"(?:many |much )?thanks(?: again| so much| very much| a lot| a million| in advance|"
    r" and (?:best |kind )?regards)?|thank you(?: again| so much| very much| in advance)?|thx|ty|"
    r"cheers|ta|much appreciated"
)
THANKS_FOR: Final = (
    r"(?: (?:in advance )?for (?:all )?(?:your|the|any|all) "
    r"(?:help|time|support|assistance|attention|patience|understanding|consideration|reply))?"
)
CLOSING: Final = {
    "en": r"(?:with |my )?(?:(?:kind(?:est)?|best|warm(?:est)?|many) )?regards|best(?: wishes)?|"
    r"all the best|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly)?|respectfully|"
    r"take care|warmly|god bless(?: you)?|blessings|with (?:every|all) good wish(?:es)?|"
    r"rgds|br|kr|(?:i |we )?look(?:ing)? forward to (?:hearing|your|a).{0,40}|"
    r"have a (?:(?:very|really) )?(?:good|great|nice|lovely|wonderful|fantastic) "
    r"(?:day|evening|week(?:end)?|one|rest of (?:the|your) (?:day|week))(?: ahead)?",
    "de": r"(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?|viele|schönen?) "
    r"(?:grüße[n]?|gruß|grüssen?|gruss|dank)(?: (?:aus|an) \w+(?: \w+)?)?|mfg|lg|vg|"
    r"danke(?: im voraus| und gruß)?|(?:einen )?schönen? (?:tag|abend|wochenende)(?: noch)?",
    "fr": r"(?:bien )?cordialement|(?:meilleures )?salutations.{0,30}|merci(?: d'avance| beaucoup)?|"
    r"bien à vous|bonne (?:journée|soirée)|"
    r"(?:dans l['’]attente de|en vous remerciant|je reste à|je vous prie d['’]|veuillez agréer) ?.{4,120}",
    "it": r"(?:cordiali|distinti) saluti|saluti|grazie(?: mille| in anticipo)?|"
    r"buona (?:giornata|serata)|(?:resto |rimango )?in attesa di (?:un )?.{0,20}riscontro",
    "es": r"(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:muchas )?gracias"
    r"(?: de antemano)?|(?:quedo|quedamos) a la espera.{0,40}|(?:que tengan? )?buen día",
    "pt": r"(?:muito )?obrigad[oa](?: e bom trabalho| desde já)?|atenciosamente|atentamente|"
    r"(?:melhores )?cumprimentos|com os melhores cumprimentos|abraços?",
    "nl": r"(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|mvg|groet(?:en|jes)?|"
    r"(?:alvast |hartelijk )?(?:be)?dankt?(?: alvast)?|fijne (?:dag|avond)",
    "sv": r"(?:med )?(?:vänlig(?:a)?|bästa|varma|många) hälsning(?:ar)?|hälsningar|mvh|vh|"
    r"tack(?: på förhand| så mycket)?|ha en (?:bra|fin) (?:dag|helg|kväll)",
    "no": r"(?:med )?(?:vennlig|beste|hjertelig) hilsen|hilsen|takk(?: på forhånd| for hjelpen)?",
    "da": r"(?:med )?(?:venlig|kærlig|mange|de bedste|bedste) hilsen(?:er)?|hilsner|"
    r"(?:mange |på forhånd )?tak(?: på forhånd)?",
    "fi": r"(?:ystävällisin |parhain )?terveisin|terveiset|kiitos(?: etukäteen)?|kiitoksia",
    "pl": r"pozdrawiam(?:y)?(?: serdecznie)?|z (?:poważaniem|wyrazami szacunku)|"
    r"(?:z góry )?dziękuję(?: z góry| i pozdrawiam)?|miłego dnia",
    "cs": r"(?:(?:děkuji|děkuju|díky)(?:,| a| předem a)? )?s (?:pozdravem|přáním hezkého dne)|"
    r"(?:předem )?děkuji(?: předem| za pomoc)?|děkuju|díky|hezký den",
    "sk": r"(?:ďakujem,? )?s pozdravom|(?:vopred )?ďakujem",
    "ru": r"с уважением|с наилучшими пожеланиями|(?:заранее |большое )?спасибо"
    r"(?: заранее| большое| за помощь)?|хорошего дня",
    "uk": r"з повагою|(?:щиро |наперед )?дякую(?: наперед)?",
    "tr": r"saygılarım(?:ız)?la|saygılar|iyi (?:çalışmalar|günler)(?: dilerim)?|"
    r"(?:şimdiden )?teşekkür(?:ler| ederim| ederiz)|kolay gelsin|sevgiler",
    "ro": r"cu (?:respect|stimă|drag)|mulțumesc(?: anticipat| mult)?|(?:o )?zi (?:bună|frumoasă)",
    "hu": r"(?:tisztelettel|üdvözlettel|üdv)|(?:előre is )?köszönöm(?: szépen)?|szép napot",
    "el": r"με (?:εκτίμηση|φιλικούς χαιρετισμούς)|(?:σας )?ευχαριστώ(?: πολύ| εκ των προτέρων)?",
    "hr": r"(?:lijep |srdačan )?pozdrav|s poštovanjem|hvala(?: unaprijed)?",
    "ja": r"(?:どうぞ|何卒)?(?:よろしく|宜しく)(?:お願い|おねがい)(?:いた|致)?します。?|敬具|以上|失礼いたします。?",
    "zh": r"谢谢[!！。]?|此致|敬礼|祝好[!！。]?",
    "ko": r"감사합니다\.?|고맙습니다\.?|수고하세요\.?",
    "ar": r"مع (?:خالص |أطيب )?(?:التحية|التحيات|تحياتي|الشكر|الاحترام)|تحياتي|شكرا(?: لكم| جزيلا)?",
    "he": r"בברכה|בכבוד רב|תודה(?: רבה| מראש)?",
}
"""Said last, above the name."""
