"""What mail programs, help desks and companies print around a message, by language.

Each entry is an alternative of a regular expression that is matched without case.
"""

from __future__ import annotations

from typing import Final

WROTE: Final = {
    "en": "wrote|writes",
    "de": "schrieb",
    "fr": "a écrit",
    "it": "ha scritto",
    "es": "escribió",
    "pt": "escreveu",
    "nl": "schreef|het volgende geschreven",
    "sv, no, da": "skrev",
    "fi": "kirjoitti",
    "pl": r"napisał(?:\(a\)|a)?|pisze",
    "cs, sk": r"napsala?|napísala?",
    "ru": r"пишет|написала?",
    "uk": r"пише|написала?",
    "tr": "şunu yazdı|yazdı",
    "ro": "a scris",
    "hu": "ezt írta",
    "el": "έγραψε",
    "hr": r"je napisa(?:o|la)|piše",
    "ja": "のメール|が書きました",
    "zh": "写道",
    "ko": "작성",
    "vi": "đã viết",
}
"""Of whoever is quoted below."""
WROTE_WORDS: Final = frozenset({
    "wrote", "writes", "schrieb", "crit", "scritto", "escrib", "escrev", "schreef", "skrev", "kirjoitti", "napis", "pisze", "naps",
    "napísal", "пишет", "пише", "написал", "yazd", "a scris", "írta", "έγραψε", "piše", "のメール", "が書", "写道", "작성", "viết",
    "geschreven", " sent:", ">:", ">\n",
})  # fmt: skip
"""A text without any of these quotes nobody by an attribution."""
QUOTE_STARTS: Final = r"On|Am|Le|Il|El|Em|Op|På|Vào|Den|W dniu|Dne|Dňa|În|Στις|Dana"
"""An attribution's first word, where the verb is not its last."""
SENDER: Final = r"From|Von|De|Da|Van|Från|Fra|Lähettäjä|Od|От|Від|Kimden|Feladó|De la|Από|差出人|发件人|보낸 사람"
HEADER: Final = {
    "en": r"From|Sent|To|Cc|Bcc|Date|Subject|Reply-To|Importance|Attachments",
    "de": r"Von|Gesendet|An|Betreff|Datum",
    "fr": r"De|Envoyé(?: le)?|À|Objet",
    "it": r"Da|Inviato|A|Oggetto|Data",
    "es, pt": r"Envia(?:do|da)(?: el| em)?|Para|Asunto|Assunto|Fecha",
    "nl": r"Van|Verzonden|Aan|Onderwerp",
    "sv, no, da": r"Från|Fra|Skickat|Sen[dt]t|Til[l]?|Ämne|Emne|Dato",
    "fi": r"Lähettäjä|Lähetetty|Vastaanottaja|Aihe|Päivämäärä",
    "pl": r"Od|Wysłano|Wysłane|Do|DW|Temat",
    "cs, sk, hr": r"Odesláno|Odoslané|Komu|Kome|Prima|Kopie|Předmět|Predmet|Poslano|Dátum",
    "ru, uk": r"От|Від|Отправлено|Надіслано|Кому|Копия|Тема|Дата",
    "tr": r"Kimden|Gönderildi|Gönderilen|Gönderme Tarihi|Kime|Konu|Tarih",
    "ro": r"De la|Trimis|Către|Subiect",
    "hu": r"Feladó|Küldve|Elküldve|Címzett|Tárgy|Dátum",
    "el": r"Από|Στάλθηκε|Προς|Θέμα|Ημερομηνία",
    "ja": r"差出人|送信日時|宛先|件名|日時",
    "zh": r"发件人|发送时间|收件人|主题|日期|抄送",
    "ko": r"보낸 사람|보낸 날짜|받는 사람|제목|날짜",
}
"""A mail's headers as its reader's program prints them."""
ORIGINAL: Final = {
    "en": r"Original Message|Original Appointment|Forwarded message",
    "de": r"Urspr(?:ü|ue)ngliche Nachricht|Weitergeleitete (?:Nachricht|Mail)",
    "fr": r"Message d['’]origine|Message (?:transféré|réexpédié)",
    "it": r"Messaggio (?:originale|inoltrato)",
    "es": r"Mensaje (?:original|reenviado)",
    "pt": r"Mensagem (?:original|encaminhada)",
    "nl": r"(?:Oorspronkelijk|Doorgestuurd) bericht",
    "sv": r"Ursprungligt meddelande|Vidarebefordrat meddelande",
    "no, da": r"(?:Oprindelig|Opprinnelig) mel(?:ding|delelse)|Videresendt (?:melding|meddelelse|besked)",
    "fi": r"Alkuperäinen viesti|Edelleenlähetetty viesti|Välitetty viesti",
    "pl": r"Wiadomość oryginalna|Oryginalna wiadomość|(?:Przekazana wiadomość|Wiadomość przekazana)",
    "cs, sk": r"Původní (?:zpráva|e-mail)|Přeposlan[áý] (?:zpráva|e-mail)|Pôvodná správa|Preposlaná správa",
    "ru, uk": r"(?:Исходное|Пересылаемое|Пересланное) сообщение|(?:Переслане|Початкове) повідомлення",
    "tr": r"(?:Orijinal|Özgün) (?:ileti|mesaj)|İletilen (?:ileti|mesaj)|Yönlendirilmiş (?:ileti|mesaj)",
    "ro": r"Mesaj (?:original|redirecționat|transmis)",
    "hu": r"Eredeti üzenet|Továbbított üzenet",
    "el": r"Αρχικό μήνυμα|Προωθημένο μήνυμα",
    "ja": r"元のメッセージ|転送されたメッセージ",
    "zh": r"原始邮件|转发的邮件|转发邮件信息",
    "ko": r"원본 메시지|전달된 메시지|전달된 메일",
}
"""Between two rules, above another's mail."""
PASSED_ON: Final = (
    r"forward|weitergel|transf|réexp|inoltr|reenv|encaminh|doorgest|vidarebef|videresend|edelleen|"
    r"välitetty|przekaz|přepos|prepos|перес|iletilen|yönlendir|redirec|tovább|προωθ|転送|转发|전달"
)
"""What of these says that the mail is passed on, and not answered."""
SENT_FROM: Final = {
    "de": r"Von mein\w+ \S+(?: \S+)? (?:aus )?gesendet",
    "tr": r"\S+['’]\w+ gönderildi",
    "hu": r"\S+ küldve",
    "ja": r"\S{2,12}から送信",
    "zh": r"发自我的\s?\S{2,20}",
    "ko": r"(?:나의 )?\S{2,12}에서 보냄",
    "pl": r"Wysłan[oe] z (?:iPhone\S*|telefonu|urządzenia|mojego|aplikacji|poczty).{0,40}",
    "cs, sk": r"Odesláno z (?:iPhonu|mého|aplikace|mobil\S*).{0,40}|Odoslané z (?:môjho|iPhonu).{0,40}",
    "ru": r"Отправлено (?:с|из) (?:iPhone|iPad|мо\w+|мобильн\w+|Android|Почты|Яндекс\S*).{0,40}",
    "uk": r"Надіслано з (?:iPhone|iPad|мо\w+|Android).{0,40}",
    "fi": r"Lähetetty (?:iPhone\S*|Android\S*|puhelimesta\S*|laitteesta\S*|älypuhelimesta\S*).{0,30}",
    "no, da": r"Sendt fra (?:min|mit|Outlook|iPhone|Android|Mail).{0,40}",
    "ro": r"Trimis de pe .{2,40}",
    "el": r"Στάλθηκε από .{2,40}",
    "pt": r"Enviado do (?:meu|Outlook|Yahoo|Mail|Gmail).{0,40}",
}
"""What a telephone adds, where the order of words is not that of English."""

LEGAL: Final = {
    "de": r"diese (?:e-?mail|nachricht) (?:enthält|ist|und).{0,80}(?:vertraulich|bestimmt)|"
    r"geschäftsführer(?:in)?:|amtsgericht .{2,40}HRB",
    "fr": r"ce (?:message|courriel).{0,100}confidentiel|pensez à l['’]environnement",
    "it": r"(?:questo messaggio|questa e-?mail|le informazioni contenute).{0,100}(?:riservat|destinat)|"
    r"avviso di riservatezza|prima di stampare",
    "es": r"este (?:mensaje|correo).{0,100}confidencial|aviso legal\b|piense en el medio ambiente",
    "pt": r"esta mensagem.{0,100}(?:confidenci|destinat)|aviso de confidencialidade",
    "nl": r"de(?:ze)? (?:informatie in dit )?(?:e-?mail(?:bericht)?|bericht).{0,80}(?:vertrouwelijk|bestemd)|"
    r"dit (?:e-?mail)?bericht.{0,80}(?:vertrouwelijk|bestemd)",
    "sv": r"(?:detta|det här) (?:meddelande|e-?post|mejl).{0,100}(?:konfidentiell|avse[td]d)|tänk på miljön",
    "no, da": r"denne (?:e-?mail|e-?post|mail|meddelelse|melding).{0,100}(?:fortrolig|konfidensiell)",
    "fi": r"tämä (?:viesti|sähköposti).{0,100}luottamuksell",
    "pl": r"(?:niniejsz[ay]|ta) (?:wiadomość|e-?mail).{0,100}(?:poufn|przeznaczon)",
    "cs, sk": r"t(?:ato|áto) (?:zpráva|správa).{0,100}(?:důvěrn|dôvern)",
    "ru": r"(?:это|данное) (?:сообщение|письмо).{0,100}конфиденц",
    "uk": r"це повідомлення.{0,100}конфіденц",
    "tr": r"bu (?:e-?posta|ileti|mesaj).{0,100}gizli",
    "hu": r"(?:ez az|jelen) (?:üzenet|e-?mail).{0,100}bizalmas",
}
"""A company's small print, from its first words; English is in boilerplate.py."""
DESK: Final = {
    "en": r"(?:your|this|the) (?:request|ticket|case|inquiry)\b.{0,20} has been (?:updated|received|"
    r"created|solved|resolved|closed|reopened)\b.{0,160}|to (?:add|view|see) (?:additional |more |"
    r"further )?(?:comments?|details)\b.{0,80}|(?:you(?:['’]ve| have) )?(?:received |got )?a? ?new "
    r"(?:contact )?(?:form )?(?:message|submission|enquiry|inquiry) (?:from|via|through) .{0,60}|"
    r"this (?:e-?mail|message) was sent (?:from|via) (?:a|the|your) (?:web ?site |web |contact )*form\b.{0,80}|"
    r"this (?:task|ticket|request|issue|card|item) was (?:submitted|created|generated) (?:through|via|from) .{1,80}|"
    r"(?:this )?(?:request|ticket|case|conversation)(?: #?\d[\d-]*)?(?: \".{0,80}\")? (?:was|has been) (?:closed and )?merged into\b.{0,120}",
    "de": r"(?:#{2,} ?)?bitte (?:antworten|schreiben) sie (?:nur )?(?:ober|über)(?:halb)? dieser (?:zeile|linie).{0,10}|"
    r"ihr(?:e)? (?:ticket|anfrage|vorgang|anliegen)\b.{0,30} wurde (?:aktualisiert|erstellt|geschlossen|"
    r"gelöst|bearbeitet)\b.{0,60}|um auf (?:dieses|das) ticket zu antworten.{0,80}",
    "fr": r"(?:#{2,} ?)?(?:merci de|veuillez) (?:répondre|écrire) au-dessus de cette ligne.{0,10}|votre (?:ticket|"
    r"demande)\b.{0,30} a été (?:mise? à jour|créée?|reçue?|résolue?|fermée?)\b.{0,60}",
    "es": r"(?:#{2,} ?)?por favor,? (?:responda|escriba) (?:por )?encima de esta línea.{0,10}|su (?:ticket|"
    r"solicitud)\b.{0,30} ha sido (?:actualizad|cread|recibid|cerrad|resuelt)[oa]\b.{0,60}",
    "it": r"(?:#{2,} ?)?(?:si prega di )?(?:rispondere|scrivere) sopra questa (?:riga|linea).{0,10}|la (?:sua|tua) "
    r"richiesta\b.{0,30} è stata (?:aggiornata|creata|ricevuta|chiusa|risolta)\b.{0,60}",
    "nl": r"(?:#{2,} ?)?(?:gelieve )?(?:antwoord|typ uw antwoord) boven deze (?:regel|lijn).{0,10}|uw (?:ticket|"
    r"aanvraag|verzoek)\b.{0,30} is (?:bijgewerkt|aangemaakt|ontvangen|gesloten|opgelost)\b.{0,60}",
    "any": r"(?=.{0,40}\b(?:follow-?up|folge\w*|suivi|seguimiento|acompanhamento|seguito|vervolg))[^#\"]{12,80}#\d+ \".{1,80}\"\.?|"
    r"(?:inbound|incoming|outbound|missed) call (?:from|to) (?:\[phone\]|\+?[\d ()-]{5,20})",
}
"""What a help desk or a form on a site prints around a message: whole lines."""
