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
        ("cp1252", "name,city\nJosé,São Paulo\nBjörn,Malmö\nZoë,Liège\nSøren,Århus"),
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


def test_words_in_few_lines_tell():
    """Hundreds of lines that every page writes alike say nothing of the one that matters."""
    plain = b"99,2026-01-02,The page does not load,open\n" * 200
    said = "Деньги списали дважды, а заказ один"
    assert code_page(plain + said.encode("cp866") + b"\n" + plain) == "cp866"


RUSSIAN = "После обновления я не могу войти, курьер звонит в шесть утра. Очень неудобно!"
UKRAINIAN = "Сайт не показує, чи є щось у наявності, а гроші зняли двічі"
HEBREW = "האפליקציה נסגרת בכל פעם שאני מנסה לשלם על החניה"
ARABIC = "التطبيق يغلق في كل مرة أحاول فيها الدفع ولا أحد يرد على الهاتف"
THAI = "แอปปิดทุกครั้งที่ฉันพยายามจ่ายค่าที่จอดรถ"


@pytest.mark.parametrize(
    ("text", "page"),
    [
        *((RUSSIAN, page) for page in ("cp1251", "koi8-r", "iso8859-5", "cp866")),
        *((UKRAINIAN, page) for page in ("cp1251", "koi8-u")),
        (HEBREW, "cp1255"),
        (ARABIC, "cp1256"),
        (THAI, "cp874"),
        ("Με χρέωσαν δύο φορές και δεν απαντά κανείς στο τηλέφωνο", "cp1253"),
        ("毎朝五時に通知が来て、次の日にまた届きます", "cp932"),
        ("毎朝五時に通知が来て、次の日にまた届きます", "euc_jp"),
        ("每次更新以后都要重新登录，客服说等两天", "gbk"),
    ],
)
def test_other_scripts_come_back(text: str, page: str):
    """Pages that hold the same letters elsewhere are told apart."""
    data = text.encode(page)
    assert data.decode(code_page(data)) == text
