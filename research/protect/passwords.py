"""Passwords, PINs and keys that stand behind the word for them."""

from __future__ import annotations

import re
from typing import Final

_HINTS: Final = (
    *(
        "passw",
        "pwd",
        "passc",
        "passp",
        "pin",
        "_key",
        " key",
        "-key",
        "apikey",
        "secret",
        "token",
    ),
    *("otp", " code", "login", "credential", "username", "kennwort", "mot de passe", "contrase"),
    *("senha", "wachtwoord", "hasło", "haslo", "lösenord", "adgangskode", "passord", "salasana"),
    *("heslo", "şifre", "парол", "密码", "密碼", "パスワード", "비밀번호"),
)
"""In lower case; one of them is in whatever the patterns find."""
_WORD: Final = (
    r"(?<![\w-])(?:[\w-]{0,20}(?:password|passwd|passwort|passwörter)|pwd|passcode|passphrase|kennwort|"
    r"mot de passe|contraseña|contrasena|senha|wachtwoord|hasło|haslo|lösenord|adgangskode|passord|"
    r"salasana|heslo|şifre|парол[ья]|(?:[\w-]{0,20}[_ -])?(?:api|access|secret|licen[cs]e|private|auth)[_ -]?key|apikey|"
    r"[\w-]{0,20}[_ -]?secret|(?:[\w-]{0,20}[_ -])?token|密码|密碼|パスワード|비밀번호)"
)
_NUMBER: Final = (
    r"(?<![\w-])(?:pin|otp|(?:pin|verification|security|login|access|auth(?:entication)?|"
    r"one[- ]time|2fa|confirmation|door|gate|alarm|sms)[ -](?:pin|code|password))"
)
_SIGN: Final = r"[\"')]?[ \t]{0,3}(?:=>|[:=：])[ \t]{0,3}"
_IS: Final = r"(?: for (?:\w+ ){0,2}\w+)? (?:is|was|ist|war|est|es|era|è|is still|to|lautet)(?: still| now)?:? "
_WORTHY: Final = r"(?=[^\s,;\"'<>]{0,60}\d)(?=[^\s,;\"'<>]{0,60}[^\W\d])|(?=[^\s,;\"'<>]{1,60}[!@#$%^&*_+=~][^\s,;])|(?=\d{4,}(?!\w))"
"""What a password has and a word has not: a digit among letters, a sign inside, or four digits."""
_VALUE: Final = r"(?P<value>[^\s,;\"'`<>\[\]]{4,128})"
_SAID = re.compile(rf"{_WORD}(?:{_SIGN}|{_IS})[\"'`]?(?:{_WORTHY}){_VALUE}", re.IGNORECASE)
_ALONE = re.compile(
    rf"^[ \t>*-]{{0,6}}{_WORD}{_SIGN}(?!(?:reset|forgot\w*|unknown|none|wrong|expired|issues?|problems?|"
    rf"same|changed?|lost|help|invalid|incorrect|not|required|yes|optional)\b)[\"'`]?{_VALUE}[\"'`]?[ \t]{{0,3}}$",
    re.IGNORECASE | re.MULTILINE,
)
"""On a line of its own also a plain word is one."""
_COUNTED = re.compile(
    rf"{_NUMBER}(?:{_SIGN}|{_IS}|(?<!pin|ode) | (?=\d{{4}}(?!\d)))(?P<value>\d[\d -]{{2,9}}\d)(?![\w%€$£]|[.,:]\d)",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"\b(?:login|credentials|user(?:name)?)(?: (?:is|are)|:)? (?P<value>[^\s/,;]{3,60} ?/ ?"
    r"(?=[^\s/,;]{0,60}\d)(?=[^\s/,;]{0,60}[a-z])[^\s/,;]{5,60})",
    re.IGNORECASE,
)
_END: Final = ".,;:?)]}"


def mask_passwords(text: str) -> str:
    """What lets somebody in, where the text says so: "my password is Sunny42", "PIN: 4821"."""
    small = text.lower()
    if not any(map(small.__contains__, _HINTS)):
        return text
    for pattern in (_PAIR, _SAID, _ALONE, _COUNTED):
        text = pattern.sub(_masked, text)
    return text


def _masked(found: re.Match[str]) -> str:
    whole, start = found.group(), found.start("value") - found.start()
    value = found["value"].rstrip(_END)
    end = start + len(value)
    return whole if len(value) < 4 else f"{whole[:start]}[key]{whole[end:]}"  # noqa: PLR2004
