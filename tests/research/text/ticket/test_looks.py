from __future__ import annotations

import pytest

from research.text.hints import Hints
from research.text.ticket.looks import HINTS, likely, reason_of

FOOTERS = (
    *(
        "Confidentiality notice: for you alone",
        "DISCLAIMER",
        "Legal notice:",
        "This e-mail and its files are confidential",
    ),
    *(
        "The contents of this message may be intended for B",
        "This message may be privileged",
        "This is a service of Larch House",
    ),
    *(
        "If you are not the named person, delete it",
        "If you received this email in error",
        "Please consider the environment",
    ),
    *(
        "Think before you print",
        "Unsubscribe",
        "You are receiving this email because you signed up",
        "Larch Ltd. Registered in England",
    ),
    *(
        "Diese E-Mail enthält vertrauliche Angaben",
        "Geschäftsführer: B",
        "Amtsgericht Ulm HRB 1",
        "Ce message est confidentiel",
    ),
    *(
        "Pensez à l’environnement",
        "Questo messaggio è riservato",
        "Prima di stampare, pensa",
        "Este correo es confidencial",
    ),
    *(
        "Aviso legal",
        "Piense en el medio ambiente",
        "Esta mensagem é confidencial",
        "Dit bericht is vertrouwelijk",
    ),
    *(
        "Deze e-mail is bestemd voor B",
        "Detta mejl är konfidentiellt",
        "Detta meddelande är avsedd för B",
        "Tänk på miljön",
    ),
    *(
        "Denne e-post er fortrolig",
        "Denne e-post er konfidensiell",
        "Tämä viesti on luottamuksellinen",
        "Ta wiadomość jest poufna",
    ),
    *(
        "Tato zpráva je důvěrná",
        "Táto správa je dôverná",
        "Это письмо конфиденциально",
        "Це повідомлення конфіденційне",
    ),
    *("Bu e-posta gizlidir", "BU E-POSTA GİZLİDİR", "Ez az üzenet bizalmas"),
)
NOTICES = (
    *(
        "Your request #4 has been updated",
        "To view additional comments reply here",
        "You've got a new message from Dana",
    ),
    *(
        "New contact form submission via the site",
        "This email was sent from the contact form",
        "Ihr Ticket 4 wurde geschlossen",
    ),
    *(
        "Bitte antworten Sie oberhalb dieser Zeile",
        "Um auf dieses Ticket zu antworten, klicken",
        "Votre demande a été résolue",
    ),
    *(
        "Merci de répondre au-dessus de cette ligne",
        "Su solicitud ha sido cerrada",
        "Ticket #4",
    ),
    *(
        "La tua richiesta è stata chiusa",
        "Uw ticket is gesloten",
        "Antwoord boven deze regel",
        "Order number: 4711",
    ),
    *(
        "Attachments: plan.pdf",
        "Anhänge: plan.pdf",
        "Anlage: plan.docx",
        "Pièce jointe: plan.pdf",
        "Adjunto: plan.xlsx",
    ),
    *("Allegati: plan.csv", "Bijlage: plan.zip", "IMG_0042.HEIC", "screenshot 3.jpeg", "clip.mov"),
)
DEVICES = (
    *(
        "Sent from my iPhone",
        "Gesendet mit Outlook",
        "Envoyé de mon iPhone",
        "Inviato da Outlook",
        "Enviado desde mi iPhone",
    ),
    *(
        "Verzonden vanaf mijn iPhone",
        "Skickat från min iPhone",
        "Get Outlook for iOS",
        "Get the Larch app for Android",
    ),
    *(
        "Von meinem iPhone gesendet",
        "iPhone'umdan gönderildi",
        "iPhone-ról küldve",
        "iPhoneから送信",
        "发自我的iPhone",
    ),
    *(
        "나의 iPhone에서 보냄",
        "Wysłane z iPhone",
        "Odesláno z iPhonu",
        "Odoslané z iPhonu",
        "Отправлено с iPhone",
    ),
    *(
        "Надіслано з iPhone",
        "Lähetetty iPhonesta",
        "Sendt fra min iPhone",
        "Trimis de pe iPhone",
        "Στάλθηκε από το iPhone",
    ),
)
WISHES = (
    *(
        "I hope you are well.",
        "Ich hoffe, es geht Ihnen gut.",
        "J’espère que vous allez bien.",
        "Espero que estés bien.",
    ),
    "Spero che tu stia bene.",
)


def _told(line: str) -> str:
    return reason_of(line, likely(Hints(HINTS).there(line)))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        *((line, "legal footer") for line in FOOTERS),
        *((line, "template field") for line in NOTICES),
        *((line, "device line") for line in DEVICES),
        *((line, "greeting") for line in WISHES),
        *(
            (line, "tracking link")
            for line in ("https://x.example/a", "URL: www.x.example", "[link]")
        ),
    ],
)
def test_what_a_line_is(line: str, reason: str) -> None:
    """The cheap question hides no line, in any language."""
    assert _told(line) == reason


@pytest.mark.parametrize(
    "line",
    ["The link is dead", "I hope that somebody reads this", "It was sent to the wrong shop"],
)
def test_what_somebody_says(line: str) -> None:
    """A word that such lines have makes none."""
    assert _told(line) == ""


def test_a_notice_is_short() -> None:
    """Whoever goes on says something."""
    assert _told("Your request has been updated") == "template field"
    assert _told(f"Your request has been updated {'and nobody told me ' * 6}") == ""


@pytest.mark.parametrize(
    "line",
    [
        'This request was closed and merged into request #41 "Bell".',
        "Ticket 41 has been merged into this ticket.",
        'This is a follow-up to your previous request #41 "Bell".',
        'Este é um acompanhamento da sua solicitação anterior #41 "Campainha"',
        "Inbound call from [phone]",
    ],
)
def test_what_a_desk_says_of_merged_tickets(line: str) -> None:
    """Stands in the customer's name, and is no word of theirs."""
    assert _told(line) == "template field"
    assert _told("My two accounts were merged into one and half of it is gone") == ""


def test_the_name_of_a_mailing_list() -> None:
    """Opens its footer; whoever wants to leave one says so in more words."""
    assert _told("users mailing list") == "legal footer"
    assert _told("Please take me off your mailing list") == ""
