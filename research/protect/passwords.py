"""What lets somebody in: passwords and PINs behind the word for them, and keys that let a program in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from research.text.hints import Hints

from .spans import rewritten

KEY_HINTS: Final = frozenset({
    "sk_", "pk_", "rk_", "ghp_", "gho_", "ghs_", "ghu_", "ghr_", "github_pat_", "glpat-", "npm_", "xox", "sk-", "pk-", "rk-",
    "eyj", "akia", "asia", "aiza", "sg.", "private key", "earer ", "authorization: basic ",
})  # fmt: skip
"""In lower case; one of these is in whatever is masked here."""
_KEY = re.compile(
    r"(?<![A-Za-z0-9_])(?:"
    r"eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?"
    r"|(?:sk|pk|rk)[_-](?:live|test|proj|ant)[_-][\w-]{12,}|sk-[A-Za-z0-9]{20,}"
    r"|gh[poshur]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{30,}"
    r"|xox[a-z]-[\w-]{10,}|A[KS]IA[A-Z0-9]{16}|AIza[\w-]{30,}|SG\.[\w-]{16,}\.[\w-]{16,}"
    r"|(?<=uthorization: Basic )[A-Za-z0-9+/]{8,}={0,2}"
    r"|(?<=[Bb]earer )(?=[\w.~+/-]*\d)[\w.~+/-]{20,}=*"
    r")(?![A-Za-z0-9_])"
    r"|-{5}BEGIN (?:[A-Z]+ )*PRIVATE KEY-{5}[\s\S]+?(?:-{5}END (?:[A-Z]+ )*PRIVATE KEY-{5}|\Z)"
)
"""JSON web tokens (RFC 7519), bearer tokens (RFC 6750), private keys (RFC 7468), and the prefixes by
which Stripe, OpenAI, GitHub, GitLab, npm, Slack, AWS, Google and SendGrid make theirs known."""
_SIGN: Final = r"(?:[\"')]?[ \t]{0,3}(?:=>|[:=：])[ \t]{0,3}| [-–] )"
_IS: Final = r"(?: for (?:\w+ ){0,2}\w+)? (?:is|was|ist|war|est|es|era|è|é|to|lautet|är|er|on|je|jest)(?: still| now)?:? "
_WORTHY: Final = (
    r"(?:(?=[^\s,;\"'<>]{0,60}\d)(?=[^\s,;\"'<>]{0,60}[^\W\d])|"
    r"(?=[^\s,;\"'<>]{1,60}[!@#$%^&*_+=~][^\s,;])|(?=\d{4,}(?!\w)))"
)
"""What a password has and a word has not: a digit among letters, a sign inside, or four digits."""
_VALUE: Final = r"[\"'`]?{}(?P<value>[^\s,;\"'`<>\[\]]{{4,128}})"
_CUE: Final = (
    r"(?:pass(?:word|wd|wort|code|phrase|ord|e|(?= ?[:=]))|pwd|(?<![^\W_])pw(?![^\W_])|kennwort|contrase[ñn]a|senha|wachtwoord|has[łl]o|"
    r"lösenord|adgangskode|salasana|heslo|şifre|парол[ья]|secret|token|密码|密碼|パスワード|비밀번호|"
    r"(?:(?<=api)|(?<=[_ -]))(?<!\bthe )(?<!\ba )(?<!\bmy )(?<!\bour )key)"
)
_SAID = re.compile(rf"{_CUE}(?:{_SIGN}|{_IS}){_VALUE.format(_WORTHY)}", re.IGNORECASE)
_BESIDE = re.compile(
    r"(?:pass(?:word|wd|wort|code|ord|e)|kennwort|contrase[ñn]a|senha|wachtwoord|has[łl]o|lösenord|adgangskode|salasana|heslo|"
    r"parola\w{0,3}|şifre\w{0,3}|(?<![^\W_])pw) \(?(?=[^\s,;\"'<>]{0,60}\d(?!st\b|nd\b|rd\b|th\b))(?=[^\s,;\"'<>]{0,60}[A-Z!@#$%^&*_+=])"
    r"(?P<value>[^\W\d_][^\s,;\"'`<>\[\]]{5,60})"
)
"""The password Tulip77: right behind the word only what nothing else looks like."""
_ALONE = re.compile(
    rf"{_CUE}(?: is)?{_SIGN}(?!(?:reset|forgot\w*|unknown|none|wrong|expired|issues?|problems?|same|changed?|"
    rf"lost|help|invalid|incorrect|not|required|yes|optional)\b){_VALUE.format('')}[\"'`]?[ \t]{{0,3}}$",
    re.IGNORECASE | re.MULTILINE,
)
"""At the end of a line that holds nothing else also a plain word is one."""
_LEADS = re.compile(r"[ \t>*-]{0,6}(?:\w{1,20}[ _-]){0,2}")
_COUNTED = re.compile(
    rf"(?:pin(?:[ -](?:code|number))?|otp|code)(?:{_SIGN}|{_IS}| (?=\d{{4}}(?!\d))|(?<=code)(?<!pin.code) (?=\d{{6}}(?!\w))|(?<=otp) )"
    r"(?P<value>\d[\d -]{2,9}\d)(?![\w%€$£]|[.,:]\d)",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"(?<![\w-])(?:verification|security|login|access|auth(?:entication)?|one[- ]time|2fa|confirmation|"
    r"door|gate|alarm|sms)[ -]$"
)
"""Before "code", which is anything else too."""
_PAIR = re.compile(
    r"(?:login|credentials|user(?:name)?)(?: (?:is|are)|:)? (?P<value>[^\s/,;]{3,60} ?/ ?"
    r"(?=[^\s/,;]{0,60}\d)(?=[^\s/,;]{0,60}[a-z])[^\s/,;]{5,60})",
    re.IGNORECASE,
)
_BEGUN: Final[dict[str, tuple[re.Pattern[str], ...]]] = {
    **dict.fromkeys(("login", "credential", "username"), (_PAIR,)),
    **dict.fromkeys(("pin", "otp", "code"), (_COUNTED,)),
    **dict.fromkeys(
        ("pass", "pwd", "pw", "key", "secret", "token", "kennwort", "contrase", "senha", "wachtwoord", "haslo",
         "adgangskode", "salasana", "heslo", "hasło", "lösenord", "şifre", "parola", "парол", "密码", "密碼", "パスワード", "비밀번호"),
        (_SAID, _BESIDE, _ALONE),
    ),
}  # fmt: skip
HINTS: Final = frozenset(_BEGUN)
"""With what each pattern begins, in lower case."""
_PLACES: Final = Hints(HINTS)
_SIGNS = re.compile(r"[\d:=：]")
"""One of these is in nearly whatever is masked here, and in few short texts."""
_END: Final = ".,;:?)]}"
_SHORTEST: Final = 4


def mask_keys(text: str) -> str:
    """Tokens and private keys of a shape that is nothing else."""
    return _KEY.sub("[key]", text)


def mask_passwords(text: str) -> str:
    """What lets somebody in, where the text says so: "my password is Sunny42", "PIN: 4821"."""
    return rewritten(text, _values(text)) if _SIGNS.search(text) else text


def _values(text: str) -> Iterator[tuple[int, int, str]]:
    end = 0
    for at, hint in _PLACES.places(text):
        if at >= end and (found := _found(text, at, hint)):
            end = found.end()
            start, value = found.start("value"), found["value"].rstrip(_END)
            if len(value) >= _SHORTEST:
                yield start, start + len(value), "[key]"


def _found(text: str, at: int, hint: str) -> re.Match[str] | None:
    """What begins at a hint, where that is a word, or ends one such as wifi-password."""
    before = text[max(0, at - 60) : at]
    if hint in {"pin", "otp"} and (before[-1:].isalnum() or before[-1:] in {"_", "-"}):
        return None
    if hint == "code" and not _KIND.search(before.lower()):
        return None
    for pattern in _BEGUN[hint]:
        found = pattern.match(text, at)
        if found and (pattern is not _ALONE or _LEADS.fullmatch(before.rpartition("\n")[2])):
            return found
    return None
