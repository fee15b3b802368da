from __future__ import annotations

import pytest

from research.text.ticket.parts import parts_of

SAID = "The map shows our shop in the sea."


@pytest.mark.parametrize(
    "text",
    [
        "Automatic reply: rota\nI am away.",
        "Thank you for your message. I am out of the office until Monday.",
        "Ich bin derzeit nicht im Büro. In dringenden Fällen bitte an P-0007.",
        "Ik ben momenteel niet aanwezig. Bij dringende vragen: mail de balie.",
        "Je suis en congé jusqu'au 3 mai. Merci de votre patience.",
        "We have received your request and will get back to you shortly.",
    ],
)
def test_automatic_replies_are_known(text: str) -> None:
    """Nobody wrote them."""
    assert [part.reason for part in parts_of(text)] == ["auto-reply"]


@pytest.mark.parametrize(
    "said",
    [
        *("I am out of the office", "I'm on annual leave", "I’m away until Monday"),
        *("I will be on holiday", "We are not in the office", "The office is now closed"),
        *("Ich bin derzeit nicht im Büro", "Ich bin außer Haus", "Je suis absente"),
        *("Sono fuori ufficio", "Sono in ferie", "Estoy de vacaciones", "Estoy ausente"),
        *("Jag har semester", "Jeg holder ferie", "Olen lomalla", "Przebywam na urlopie"),
        *("Jsem na dovolené", "Estou de férias", "Izindeyim", "Szabadságon vagyok"),
        *("Sunt în concediu", "Your message has been received and"),
    ],
)
def test_who_is_away_says_so_in_many_languages(said: str) -> None:
    """And what to do meanwhile."""
    text = f"{said}. For urgent questions the front desk helps."
    assert [part.reason for part in parts_of(text)] == ["auto-reply"]


@pytest.mark.parametrize(
    "title",
    [
        *("Automatic reply: x", "Auto-reply", "Out of the office", "OUT OF OFFICE:"),
        *("Abwesenheitsnotiz", "Automatische Antwort", "Réponse automatique"),
        *("Risposta automatica", "Respuesta automática", "Resposta automática"),
    ],
)
def test_a_title_and_what_to_do_meanwhile_are_enough(title: str) -> None:
    """However somebody says that they are away."""
    text = f"{title}\nWalking to Santiago. For urgent questions the front desk helps."
    assert [part.reason for part in parts_of(text)] == ["auto-reply"]


@pytest.mark.parametrize(
    "said",
    [
        *("This is an automated message", "Dies ist eine automatische Nachricht"),
        *("Ceci est un message automatique", "Questo è un messaggio automatico"),
        "Este es un mensaje automático",
    ],
)
def test_a_machine_that_says_so_is_believed(said: str) -> None:
    """Whatever else stands in it."""
    assert [part.reason for part in parts_of(f"{said}.\nThe rota is late.")] == ["auto-reply"]


def test_only_the_beginning_tells() -> None:
    """Whoever complains at length and then is on leave wrote that themselves."""
    said = "The plan is empty again and nobody answers. " * 20
    late = parts_of(f"{said} I am out of the office until Monday.")
    assert "auto-reply" not in [part.reason for part in late]
    first = parts_of(f"I am out of the office until Monday. {said}")
    assert [part.reason for part in first] == ["auto-reply"]


@pytest.mark.parametrize(
    "subject",
    [
        "Out of office",
        "Automatic reply: Your invoice",
        "Auto-reply: rota",
        "Abwesenheitsnotiz: Plan",
    ],
)
def test_the_subject_of_an_automatic_reply_is_enough(subject: str) -> None:
    """Machines say it in as many ways as people have holidays."""
    text = "I'm walking to Santiago until the 20th. Please ask the front desk."
    assert [part.reason for part in parts_of(text, subject=subject)] == ["auto-reply"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Out of office message goes to everybody", "It happens with each of them."),
        ("Re: Automatic reply: rota", "Who is standing in for you?"),
        ("Out of office", "While I am on a course the calendar still shows me as free."),
        ("Auto-reply: can't turn it off", "The switch springs back every time."),
        ("Undelivered", "Two weeks, and the parcel never came."),
        ("", "Undelivered again! I waited the whole day."),
        ("", "Auto-reply goes out twice\nto every customer."),
    ],
)
def test_a_complaint_about_such_replies_is_heard(subject: str, text: str) -> None:
    """What is said about them, or about what was not delivered, is somebody's."""
    assert "auto-reply" not in [part.reason for part in parts_of(text, subject=subject)]


def _own(text):
    return [text[p.start : p.end].strip() for p in parts_of(text) if not p.reason]
