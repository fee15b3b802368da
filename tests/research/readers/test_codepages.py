from __future__ import annotations

import pytest

from research.readers.codepages import code_page


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("cp1252", "Größe, café, señal, naïve façade, œuvre"),
        ("cp1252", "Der Aufzug fährt nicht. Le métro était fermé à midi, où aller? ¿Mañana?"),
        ("cp1250", "Nie widać stanu konta, żółta książka, proszę o większą czcionkę"),
        ("cp1250", "Příliš malé písmo, tlačítko není vidět, děkuji že jste zavolali"),
        ("cp1250", "Túl kicsi a betű, később újra hívtak, jó lenne egy nagyobb gomb és időzítő"),
        ("cp1251", "Кнопка не работает, экран пустой"),
        ("cp1253", "Το κουμπί δεν λειτουργεί, ευχαριστώ"),
        ("cp1254", "Düğme çok küçük, şifreyi değiştiremiyorum, ışık yanıyor"),
        ("mac_roman", "Die Größe stört mich, außerdem fällt der Schlüssel herunter"),
    ],
)
def test_the_letters_of_a_language_tell(page: str, text: str):
    """What was written comes back, whatever page a spreadsheet was saved in."""
    assert text.encode(page).decode(code_page(text.encode(page))) == text


@pytest.mark.parametrize(
    "data",
    [b"", b"plain", "Zoë’s café – 5 €".encode("cp1252"), "5 m³ für 2½ £".encode("cp1252"),
     "I can’t, won’t, don’t – and it’s “fine”…".encode("cp1252")],
)  # fmt: skip
def test_a_few_signs_are_western(data: bytes):
    """They fit many pages, and most files are western."""
    assert code_page(data) == "cp1252"


def test_nothing_fits():
    """Left to whoever looks at more than letters."""
    assert code_page("每次更新以后都要重新登录，客服说等两天".encode("gbk")) == ""


def test_words_in_few_lines_tell():
    """Hundreds of lines that every page writes alike say nothing of the one that matters."""
    plain = b"99,2026-01-02,The page does not load,open\n" * 200
    said = "Деньги списали дважды, а заказ один"
    assert code_page(plain + said.encode("cp866") + b"\n" + plain) == "cp866"
