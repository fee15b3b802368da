from __future__ import annotations

import pytest

from research.readers.scripts import japanese, page_of_script

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
        *((HEBREW, page) for page in ("cp1255", "iso8859-8")),
        *((ARABIC, page) for page in ("cp1256", "iso8859-6")),
        (THAI, "cp874"),
        ("Με χρέωσαν δύο φορές και δεν απαντά κανείς στο τηλέφωνο", "cp1253"),
    ],
)
def test_what_was_written_comes_back(text: str, page: str):
    """Pages that hold the same letters elsewhere are told apart by which of them come often."""
    data = text.encode(page)
    assert data.decode(page_of_script(data)) == text


def test_other_bytes_are_no_script():
    """Western letters, signs, and languages of two bytes a sign."""
    for data in ("Größe für Müller, café".encode("latin-1"), "5 € – „gut“".encode("cp1252"), b"",
                 "每次更新以后都要重新登录".encode("gbk")):  # fmt: skip
        assert page_of_script(data) == ""


@pytest.mark.parametrize("page", ["cp932", "euc_jp"])
def test_japanese(page: str):
    """Hiragana stand in every sentence, also in a short one."""
    data = "毎朝五時に通知が来て、次の日にまた届きます".encode(page)
    assert japanese(data) == page
    assert japanese("每次更新以后都要重新登录".encode("gbk")) == ""
