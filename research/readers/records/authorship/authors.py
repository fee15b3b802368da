"""Authors made of an export's fields, how they are compared, and which values name nobody in particular."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Final

from research.model import Pairs, Role
from research.readers.document import Author
from research.readers.records.authorship.side_words import LABELS
from research.readers.records.cleaning.clean import tidy
from research.readers.records.tables.columns import normalise, role
from research.text.wordings import words

_ANONYMOUS_TEXT = (
    "|a google user|google user|anonymous|anonymous user|anonym|anon|guest user|n/a|na|none|"
    "null|nil|nan|unknown|unknown user|unknown customer|a user|a customer|"
    "you|deleted user|deleted|[deleted]|former user|-|--|?|.|no name|not provided|not given|withheld|"
    "anonymous customer|an anonymous user|a verified user|verified user|verified reviewer|"
    "0|-1|\\n|undefined|private|redacted|[redacted]|app user|web user|end user|end-user|"
    "amazon customer|kindle customer|utilisateur google|un utilisateur de google|ein google-nutzer|"
    "un usuario de google|usuario de google|um usuário do google|usuário do google|un utente google|utente google|"
    "google-nutzer|google-gebruiker|een google-gebruiker|en google-bruker|en google-bruger|en google-användare|użytkownik google|"
    "google kullanıcısı|bir google kullanıcısı|pengguna google|người dùng google|пользователь google|користувач google|"
    "google 사용자|google ユーザー|googleユーザー|google 用户|google 使用者|مستخدم google"
)
_ANONYMOUS = frozenset(_ANONYMOUS_TEXT.split("|"))
_ANYBODY = frozenset(word for word, side in LABELS.items() if side == "participant")
_GENERIC_WORDS = words(
    "a an the google apple amazon facebook user users customer customers guest visitor client "
    "clients anonymous unknown web website form contact support service services help helpdesk "
    "desk info noreply no reply donotreply do not mailer daemon system admin administrator "
    "integration api app mobile online test default public member subscriber buyer shopper "
    "reviewer verified team office feedback survey respondent participant person employee "
    "staff mail email postmaster notification notifications bot automation import imported "
    "deleted former nobody someone internal external shared account portal chat live"
)
_SOMEBODY_IN = re.compile(
    r"(?:an? )?(?:verified|anonymous) (?:user|reviewer|customer|buyer|purchaser|administrator) in .+"
)
"""What a store puts in place of a name: "Verified User in Retail"."""
_WORD = re.compile(r"[^\W\d_]+")
_EMAIL = re.compile(r"[^\s<>\"',;:]+@[^\s<>\"',;:]+\.[^\s<>\"',;:]+")
_NAMED_EMAIL = re.compile(
    r"\s*\"?([^<>()\[\]\"]*?)\"?\s*[<(\[]\s*(?:mailto:)?([^\s<>()\[\]]+@[^\s<>()\[\]]+)\s*[>)\]]\s*"
)
_APART = re.compile(r"[._](?=[^\W\d])")
_FULL_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3}")
IDENTIFYING = frozenset({"name", "email", "account"})
"""Roles of a form's questions whose answers say who answered."""
COMMON_SHARE, COMMON_RECORDS = 0.05, 40
_ID_LENGTH = 200
_LINES: Final = 16
"""The first lines of a text, in which a form says who filled it in."""
_LONGEST: Final = 80


def is_anonymous(value: str) -> bool:
    """Whether the value names nobody: empty, "anonymous", "A Google user", a word for any customer."""
    plain = " ".join(value.split()).lower()
    return plain in _ANONYMOUS or plain in _ANYBODY or bool(_SOMEBODY_IN.fullmatch(plain))


def sounds_generic(value: str) -> bool:
    """Whether every word of it is one that forms and stores put in place of a name."""
    words = _WORD.findall(value.split("@", maxsplit=1)[0].lower())
    return bool(words) and _GENERIC_WORDS.issuperset(words)


def common_values(values: Sequence[str]) -> frozenset[str]:
    """Generic author values that more than 5 % of at least 40 records carry."""
    if len(values) < COMMON_RECORDS:
        return frozenset()
    many = len(values) * COMMON_SHARE
    return frozenset(
        value for value, times in Counter(values).items() if times > many and sounds_generic(value)
    )


def make_author(
    *,
    id: str = "",  # noqa: A002
    email: str = "",
    name: str = "",
    account: str = "",
    attributes: Pairs = (),
) -> Author:
    """The author that an export's fields describe; an e-mail is told from a name by its form."""
    given = {"id": _tidy(id), "email": _tidy(email), "name": _tidy(name)}
    if named := _named_email(given["email"]):
        given["email"], given["name"] = named[2], given["name"] or named[1]
    for field in ("name", "id"):
        if named := _named_email(given[field]):
            given[field], given["email"] = named[1], given["email"] or named[2]
        elif _EMAIL.fullmatch(given[field]):
            given[field], given["email"] = "", given["email"] or given[field]
    given = {field: "" if is_anonymous(value) else value for field, value in given.items()}
    if not given["name"] and _FULL_NAME.fullmatch(given["id"]):
        given["name"] = given["id"]
    account = _tidy(account)
    return Author(
        id=given["id"],
        email=given["email"].lower(),
        name=given["name"],
        account="" if is_anonymous(account) else account,
        attributes=attributes,
    )


def _named_email(value: str) -> re.Match[str] | None:
    return _NAMED_EMAIL.fullmatch(value) if "@" in value else None


def with_given(author: Author, given: Mapping[str, str]) -> Author:
    """The author with what a form asked for: a name, an address, a company; what is known stays."""
    if not given:
        return author
    return make_author(
        id=author.id,
        email=author.email or given.get("email", ""),
        name=author.name or given.get("name", ""),
        account=author.account or given.get("account", ""),
        attributes=author.attributes,
    )


def author_key(author: Author) -> str:
    """What tells the author from the others of one file."""
    return (author.email or author.id or author.name).casefold()


def without_identity(author: Author) -> Author:
    """The same author, who cannot be told from any other."""
    return replace(author, id="", email="", name="")


def staff_test(agents: Iterable[str]) -> Callable[[Author], bool]:
    """A test whether an author is one of the settings' agents, by name, address or id."""
    known = frozenset(agent.strip().lower() for agent in agents) - {""}

    def is_staff(author: Author) -> bool:
        return bool(known) and not known.isdisjoint(called(author))

    return is_staff


def called(author: Author) -> tuple[str, str, str]:
    """What the settings may call an author, in lower case."""
    return (author.id.lower(), author.email, author.name.lower())


@lru_cache(maxsize=16384)
def names_of(author: Author) -> frozenset[str]:
    """What the author is known by in this file."""
    return frozenset(map(folded, called(author))) - {""}


def folded(name: str) -> str:
    """A name as others may write it, in small letters; the login ana.rey is Ana Rey's."""
    words = name if "@" in name else _APART.sub(" ", name)
    return " ".join(words.split()).casefold()


def same_person(one: Author, other: Author) -> bool:
    """Whether they have an id, an address or a name in common."""
    return not names_of(one).isdisjoint(names_of(other))


def by_owner(writer: Author, side: Role, owner: Author) -> tuple[Author, Role]:
    """The writer and the side of a text: where the owner of its record is known, nobody else is its participant."""
    if owner == Author():
        return writer, side
    if same_person(writer, owner):
        return owner, "participant"
    return writer, "unknown" if side == "participant" else side


def _tidy(value: str) -> str:
    return " ".join(tidy(value[:_ID_LENGTH]).split()) if value else ""


def writer_in(text: str, sender: Author) -> Author:
    """Who filled in a web form, by its fields in the text (`Name: Ana Rey`), where the sender is a site or no-reply; else the sender."""
    called = sender.email or sender.name
    if "\n" not in text or not (sounds_generic(called) or sounds_generic(sender.name)):
        return sender
    found: dict[str, list[str]] = {}
    for label, value in _fields(text):
        found.setdefault(role(label)[0], []).append(value)
    if not {"email", "text"} <= found.keys():
        return sender
    return make_author(email=found["email"][0], name=" ".join(found.get("name", ())[:2]))


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """Each label with what stands behind it, or on the line below."""
    lines = [line.strip("*•- \t") for line in text.split("\n") if line.strip()]
    for line, below in islice(zip(lines, [*lines[1:], ""], strict=True), _LINES):
        label, colon, value = line.partition(":")
        if len(label) <= _LONGEST and normalise(label):
            yield label, (value.strip() or below) if colon else below
