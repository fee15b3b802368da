from __future__ import annotations

import pytest

from research.model import Identity
from research.protect.names import Names


def _masked(name: str, text: str, *, texts: tuple[str, ...] = ()) -> str:
    names = Names([Identity(person_id="P-1", kind="name", value=name)])
    names.learn([text, *texts])
    return names.masked(text)


@pytest.mark.parametrize(
    ("name", "text", "masked"),
    [
        ("Ольга Смирнова", "Я спросил у Ольги Смирновой.", "Я спросил у P-1."),
        ("Иван Петров", "Ивану Петрову пришло письмо.", "P-1 пришло письмо."),
        ("Сергей Крылов", "Сказал Сергею и Крылову.", "Сказал P-1 и P-1."),
        ("Marek Zieliński", "Nie ma Marka i Zielińskiego.", "Nie ma P-1 i P-1."),
        ("Jana Nováková", "Dal jsem to Janě Novákové.", "Dal jsem to P-1."),
        (
            "Тарас Бондаренко",
            "Я бачив у Бондаренка, сказав Тарасові.",
            "Я бачив у P-1, сказав P-1.",
        ),
        ("Pekka Lahtinen", "Pekalle ja Lahtiselta, Pekkaa myös.", "P-1 ja P-1, P-1 myös."),
        ("Peter Klaasen", "Peters Liste ist leer.", "P-1 Liste ist leer."),
        ("Peter Klaasen", "Klaasens Liste ist leer.", "P-1 Liste ist leer."),
        ("Astrid Ström", "Astrid Ströms konto är låst.", "P-1 konto är låst."),
        ("Paweł Gałąź", "Dałem to Pawłowi, nie ma Pawła.", "Dałem to P-1, nie ma P-1."),
        ("Wiebke von Ahlen", "Frau von Ahlens Büro", "Frau P-1 Büro"),
        ("Monika Górska", "Powiedz Monice i Górskiej.", "Powiedz P-1 i P-1."),
        ("Vilmos Takács", "Vilmosnak és Takácsra is.", "P-1 és P-1 is."),
        ("Jan Wójcik", "Powiedz Janowi, nie ma Wójcika.", "Powiedz P-1, nie ma P-1."),
        ("Sabine Kießling", "Kießlings Platz ist weg.", "P-1 Platz ist weg."),
        ("Tomasz Bartosz", "Nie ma Tomasza, powiedz Bartoszowi.", "Nie ma P-1, powiedz P-1."),
        ("Павел Грач", "Скажите Павлу.", "Скажите P-1."),
        ("Ute Brandt", "Utes Liste ist leer.", "P-1 Liste ist leer."),
        ("Михаил Седов", "Спросите у Миши.", "Спросите у P-1."),
        ("Hanka Malíková", "Hančin seznam je u Hanky.", "P-1 seznam je u P-1."),
        ("Petr Novák", "Petrův nebo Novákova klíč.", "P-1 nebo P-1 klíč."),
        ("Radek Veselý", "Veselému to nejde.", "P-1 to nejde."),
    ],
)
def test_a_name_is_masked_in_its_cases(name: str, text: str, masked: str) -> None:
    """Most languages do not leave a name as it is."""
    assert _masked(name, text) == masked


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Вера Котова", "Я потерял веру в эту программу."),
        ("Marko Horvat", "Die marka ist neu."),
        ("Anna Berg", "Anne rang about it."),
        ("Paul Reyes", "Paula rang about it."),
        ("Rose Field", "The Roses are red."),
        ("Ann Lloyd", "I bank with Lloyds Bank."),
        ("Ann Hart", "We are at Harts Lane."),
    ],
)
def test_other_words_and_names_stay(name: str, text: str) -> None:
    """A case needs its capital, and Paula is not Paul's."""
    assert _masked(name, text) == text


def test_a_word_that_the_study_writes_small_is_no_case() -> None:
    """Names are words too: Вера is faith."""
    text = "Веры больше нет."
    assert _masked("Вера Котова", text, texts=("нет больше веры",)) == text


def test_a_case_that_is_anothers_name_is_theirs() -> None:
    """Carlos is not of Carlo."""
    names = Names(
        [
            Identity(person_id="P-1", kind="name", value="Carlo Reni"),
            Identity(person_id="P-2", kind="name", value="Carlos Vega"),
        ]
    )
    assert names.masked("Carlos and Carlo rang.") == "P-2 and P-1 rang."
