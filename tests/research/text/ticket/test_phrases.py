"""What surrounds a message, in the languages that phrases.py and printed.py list."""

from __future__ import annotations

import re

import pytest

from research.text.ticket import printed
from research.text.ticket.parts import parts_of
from research.text.ticket.phrases import CLOSING, HELLO, any_of

MESSAGES = {
    "sv": "Hej!\n\n{}\n\nMed vänlig hälsning\nLovisa Engström\n070-174 06 35\n",
    "da": "Hej\n\n{}\n\nVenlig hilsen\nMette\n\nDen man. 2. mar. 2026 kl. 10.11 skrev Hjælp <h@v.example>:\n> Tak.\n",
    "no": "Hei,\n\n{}\n\nMed vennlig hilsen\nSolveig Aas\n\nSendt fra min iPhone\n",
    "fi": "Hei,\n\n{}\n\nYstävällisin terveisin\nPäivi Korhonen\n",
    "pl": "Dzień dobry,\n\n{}\n\nPozdrawiam serdecznie\nAgnieszka\n\nW dniu pon., 2 mar 2026 o 10:11 Pomoc"
    " <p@x.example> napisał(a):\nProszę spróbować jeszcze raz.\n",
    "cs": "Dobrý den,\n\n{}\n\nDěkuji, s pozdravem\nZdeněk\n\n---------- Původní zpráva ----------\n"
    "Od: Podpora <p@x.example>\nDatum: 2. 3. 2026 10:15:00\nPředmět: Re: Faktura\nZkuste to znovu.\n",
    "ru": "Здравствуйте!\n\n{}\n\nС уважением,\nОксана Литвин\nОтправлено с iPhone\n",
    "ru, Gmail": "Добрый день!\n\n{}\n\nпн, 2 мар. 2026 г. в 10:11, Помощь <p@x.example>:\nПопробуйте ещё раз.\n",
    "uk": "Доброго дня,\n\n{}\n\nДякую\nОксана\n",
    "tr": "Merhaba,\n\n{}\n\nSaygılarımla,\nElif Yıldız\n",
    "ro": "Bună ziua,\n\n{}\n\nCu stimă,\nBogdan\n",
    "hu": "Tisztelt Ügyfélszolgálat!\n\n{}\n\nÜdvözlettel\nKatalin\n",
    "el": "Καλημέρα,\n\n{}\n\nΜε εκτίμηση\nΕλένη\n",
    "pt": "Boa tarde, equipa\n\n{}\n\nObrigado e bom trabalho,\nTiago\n",
    "nl": "Beste support,\n\n{}\n\nMet vriendelijke groet,\nWietske\n",
    "it": "Gentile assistenza,\n\n{}\n\nResto in attesa di un vostro riscontro\nGianluca\n",
    "de": "Guten Morgen zusammen,\n\n{}\n\nViele Grüße aus Kiel\nIlse\n",
    "ja": "お世話になっております。\n\n{}\n\nよろしくお願いいたします。\n\n[name]\n株式会社さくら旅行\n",
    "ar": "السلام عليكم،\n\n{}\n\nمع خالص التحية،\nنور\n",
    "he": "שלום,\n\n{}\n\nתודה רבה\n",
    "fr": "Bonjour Madame, Monsieur,\n\n{}\n\nDans l'attente de votre retour, je vous prie d'agréer, Madame,"
    " Monsieur, mes salutations distinguées.\n\nCapucine Aubert",
    "de, iPad": "Hallo,\n\n{}\n\nVon meinem iPad gesendet\n",
    "nl, small print": "Hoi,\n\n{}\n\nDe informatie in dit e-mailbericht is vertrouwelijk en uitsluitend bestemd"
    " voor de geadresseerde.\n",
    "ko": "안녕하세요.\n\n{}\n\n감사합니다.\n",
    "en, in his own words": "G'day mate,\n\n{}\n\nYours till lunch,\nLachie\n",
    "en": "Hi there,\nHope you're having a good week.\n\n{}\n\nHave a lovely weekend!\nTheodora\n",
}
SAID = "It prints every receipt twice and we throw away half of the paper."


def kept(text: str) -> str:
    return " ".join(text[part.start : part.end] for part in parts_of(text) if not part.reason)


@pytest.mark.parametrize("language", MESSAGES)
def test_only_what_is_said_remains(language: str):
    """Greeting, sign-off, name and quoted mail go, whatever the language."""
    assert kept(MESSAGES[language].format(SAID)).strip() == SAID


@pytest.mark.parametrize(
    "text",
    [
        "Beste App, die ich je hatte, aber sie stürzt ab",
        "Caro, lento e cai sempre que abro o mapa",
        "Moi, je trouve que la carte est illisible",
        "I hope you are well aware that it breaks every night.",
        "Have a lovely day planned and then the app eats my route",
        "It breaks\nI cannot print,\nAnna and I tried everything",
        "Tack vare uppdateringen fungerar ingenting",
    ],
)
def test_words_that_look_like_a_greeting_are_kept(text: str):
    """The first words of a complaint are the complaint's."""
    assert kept(text) == text


@pytest.mark.parametrize(
    "line",
    [
        "[EXTERNAL EMAIL] CAUTION: This email originated from outside of the organization.",
        "Do not edit below this line",
        "ref:_00D1x.5003Xabc:ref",
        "Your request (48213) has been updated. To add additional comments, reply to this email.",
        "## Bitte antworten Sie oberhalb dieser Zeile ##",
        "Ihr Ticket #10488 wurde aktualisiert.",
        "Votre demande (77) a été mise à jour.",
        "You have received a new message from your website contact form.",
        "Attachments: IMG_2203.jpg, error.log (2 files)",
        "<IMG_2203.jpg>",
        "[cid:image001.png@01DA6C2F.9A7B]",
    ],
)
def test_lines_of_mail_systems_are_left_out(line: str):
    """Whatever a gateway or a desk prints around a message is nobody's."""
    assert kept(f"{line}\n{SAID}").strip() == SAID
    assert kept(f"{SAID}\n{line}").strip() == SAID


def test_an_answer_under_a_marked_attribution_is_kept():
    """The attribution itself stands behind a mark; what follows the quote is said now."""
    text = f"> On 1 Mar 2026, at 10:00, Help <h@x.example> wrote:\n> Try again.\n\n{SAID}"
    assert kept(text).strip() == SAID


@pytest.mark.parametrize(
    "text",
    [
        "Dziękuję za wiadomość. Jestem na urlopie do 9 marca. W pilnych sprawach proszę pisać do biura.",
        "Hej! Jag är på semester till den 9 mars och läser inte min e-post. Kontakta gärna växeln.",
        "Ik ben met vakantie tot 9 maart en lees mijn e-mail niet. Voor dringende zaken: de receptie.",
        "Delivery to the following recipient failed permanently:\n\n  somebody@nowhere.example",
    ],
)
def test_what_machines_answer_is_left_out_whole(text: str):
    """Who is away, and mail that did not arrive."""
    assert not kept(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jag är på semester och appen visar fel tid, vi missade båten.",
        "Jestem na urlopie i nie mogę zmienić rezerwacji w aplikacji.",
        "Delivery to the wrong house again, third time this month.",
    ],
)
def test_a_complaint_on_holiday_is_kept(text: str):
    """It says neither where to turn nor that mail is not read."""
    assert kept(text) == text


def test_lines_behind_bars_are_quoted_and_tables_are_not():
    """A bar at the beginning of neighbouring lines marks a mail; a table has more of them."""
    assert kept(f"{SAID}\n\n| From: Help\n|\n| Clear your cache.").strip() == SAID
    table = "| shift | hours |\n| early | 7 |"
    assert kept(f"{SAID}\n{table}") == f"{SAID}\n{table}"


@pytest.mark.parametrize("text", ["-" * 100 + ".", "a-" * 50 + ".x", "a.b " * 25, "( " * 50 + "."])
def test_hostile_names_of_files_cost_little(text: str):
    """A row of signs can be taken apart in one way only."""
    assert parts_of(text)
    assert kept(f"{SAID}\n{text}").startswith(SAID)


@pytest.mark.parametrize("phrases", [HELLO, CLOSING, printed.HEADER, printed.LEGAL, printed.WROTE])
def test_alternatives_that_begin_alike_are_tried_together(phrases):
    """What is found is what each of them would have found by itself."""
    whole = re.compile(any_of(phrases), re.IGNORECASE)
    each = [re.compile(one, re.IGNORECASE) for one in phrases.values()]
    said = [word for one in phrases.values() for word in re.split(r"[^\w ]+", one) if word]
    for text in (*said, *map(str.upper, said), "Hi there", "nothing", ""):
        assert bool(whole.match(text)) == any(one.match(text) for one in each)


def test_alternatives_keep_their_brackets_and_signs():
    """Only what stands between them is parted; a letter that may be missing begins nothing."""
    found = any_of({"en": r"ab|a[|c]|(?:a|b)d", "de": r"e?f|\|g"})
    assert [
        text
        for text in ("ab", "a|", "ac", "bd", "ef", "f", "|g", "b")
        if re.fullmatch(found, text)
    ] == [
        *("ab", "a|", "ac", "bd", "ef", "f", "|g"),
    ]
