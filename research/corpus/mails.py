"""Mails and messages in tickets: answers of the company's desks, and mails that a ticket passes on, each under its own sender."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import is_

from research.corpus.repeats.written import says_more
from research.model import Role
from research.readers.document import Author, Document, Utterance
from research.readers.records.authorship.authors import author_key, make_author
from research.readers.records.authorship.behaviour import desks_in, only_answering
from research.readers.records.authorship.company_signs import named_side, speaks_for_company
from research.text.ticket.forwarded_mail import Mail, mails_in
from research.text.ticket.quoted_mail import INTRODUCES

PASSES_ON = "hands on another's mail"
_SUBJECT = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|enc|doorst(?:uren)?|weitergeleitet|i)\s*:", re.IGNORECASE
)
_ADDRESS = re.compile(
    r"\"?([^<>\"\[\]]*?)\"?\s*[<\[(]\s*(?:mailto:)?([^<>\[\]()\s]+@[^<>\[\]()\s]+)"
)
_REDACTED = re.compile(r"\[[^\[\]]*\]|[Xx]{3,}")
_ANYBODYS = re.compile(
    r"(?:gmail|googlemail|gmx|web|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton(?:mail)?|"
    r"orange|wanadoo|free|laposte|libero|t-online|mail|zoho|posteo|qq|163|bluewin|seznam|yandex)\."
)
"""Domains at which everybody may have an address."""
_CLOSING = 3
_INTRODUCTION = 30
"""Words; whoever writes more above a customer's mail has something to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Company:
    """Who answers, as far as the records tell."""

    people: frozenset[str]
    domains: frozenset[str]

    def has(self, author: Author) -> bool:
        return self.at(author) or not self.people.isdisjoint(_names(author))

    def at(self, author: Author) -> bool:
        return _domain(author.email) in self.domains


def with_desks(documents: Sequence[Document]) -> Iterator[Document]:
    """The same tickets, with what the company wrote as an agent's: whoever most of the others' mail goes to, or only answers in a channel (of which a file holds a day), several people or as a company does."""
    said = [(one, document.format) for document in documents for one in document.utterances]
    mails = [(one.writer.email, one.to) for one, _ in said if one.author and one.to]
    posts = [one for one, form in said if form == "slack"]
    threads = [(one.record_id, author_key(one.writer), not one.part) for one in posts]
    speaking = {author_key(one.writer) for one in posts if speaks_for_company(one.text)}
    speaking -= {who for _, who, opens in threads if opens}
    company = desks_in(mails) | only_answering(threads) | speaking
    for document in documents:
        told = tuple(
            replace(one, role="agent")
            if one.role == "participant" and author_key(one.writer) in company
            else one
            for one in document.utterances
        )
        same = all(map(is_, told, document.utterances))
        yield document if same else replace(document, utterances=told)


def with_senders(documents: Sequence[Document]) -> Iterator[Document]:
    """The same tickets, each mail that one passes on as an utterance of whoever sent it."""
    company = _company(documents)
    for document in documents:
        said = document.utterances
        parted = tuple(part for one in said for part in _parted(one, company))
        same = len(parted) == len(said) and all(map(is_, parted, said))
        yield document if same else replace(document, utterances=parted)


def _company(documents: Sequence[Document]) -> _Company:
    """Its agents, and their domain unless most who ask have it too: then it is everybody's."""
    agents: set[Author] = set()
    asking: set[str] = set()
    for one in (one for document in documents for one in document.utterances):
        if one.author and one.role == "agent":
            agents.add(one.author)
        elif one.author and one.author.email:
            asking.add(one.author.email)
    customers = Counter(map(_domain, asking))
    domains = {_domain(agent.email) for agent in agents} - {""}
    return _Company(
        people=frozenset(name for agent in agents for name in _names(agent)),
        domains=frozenset(
            domain
            for domain in domains
            if not _ANYBODYS.match(domain) and 2 * customers[domain] <= len(asking)
        ),
    )


def _parted(said: Utterance, company: _Company) -> Iterable[Utterance]:
    if said.role == "bot" or ":" not in said.text:
        return (said,)
    told = bool(_SUBJECT.match(said.question))
    mails = mails_in(said.text, told=told, answered=said.role != "participant")
    found = [(mail, _sender(mail, said.writer)) for mail in mails]
    if all(sender == said.author for _, sender in found):
        return (said,)
    if _signs_at_end(found[-1][0].text, said.writer):
        mail, sender = found[-1]
        end = _signature(mail, sender)
        if not end:  # nobody can tell where the forwarder's own words begin
            return (said,)
        found[-1] = replace(mail, end=mail.start + end, text=mail.text[:end].rstrip()), sender
    return _pieces(said, found, company)


def _signs_at_end(text: str, author: Author) -> bool:
    """Whether the author wrote below the mail: their name closes it, not the sender's."""
    last = [line for line in text.split("\n") if line.strip()][-_CLOSING:]
    return any(_is_name_of(line, author) for line in last)


def _signature(mail: Mail, sender: Author) -> int:
    """Where the line with the sender's name ends; 0 without one."""
    end = 0
    for line in mail.text.splitlines(keepends=True):
        end += len(line)
        if _is_name_of(line, sender):
            return end
    return 0


def _is_name_of(line: str, author: Author) -> bool:
    """The name alone, whole or the first, or before a comma and a job."""
    said = line.partition(",")[0].strip(" -–—~.\n").casefold()
    name = " ".join(author.name.split()).casefold()
    return bool(said) and said in {name, name.partition(" ")[0]}


def _pieces(
    said: Utterance, mails: Sequence[tuple[Mail, Author]], company: _Company
) -> Iterator[Utterance]:
    """The utterance in parts: the forwarder's own words, then each mail under its sender."""
    own = [said.text[: mails[0][0].start], said.text[mails[-1][0].end :]]
    brought = any(not company.has(sender) for _, sender in mails)
    for number, text in enumerate(map(str.strip, own)):
        if text:
            part = f"{said.part or 'own'}-{number}" if number else said.part
            yield _forwarders(replace(said, text=text, part=part), company, brought=brought)
    for number, (mail, sender) in enumerate(mails, start=1):
        yield replace(
            said,
            text=mail.text,
            author=sender,
            role=_side(sender, said, company),
            part=f"{said.part}-mail-{number}" if said.part else f"mail-{number}",
        )


def _forwarders(said: Utterance, company: _Company, *, brought: bool) -> Utterance:
    """The forwarder's words as an agent's, or left out, where they work for the company or only introduce the mail."""
    if brought and said.author and (company.at(said.author) or _writes_to_own(said)):
        return replace(said, role="agent")
    short = len(said.text.split()) <= _INTRODUCTION
    if (short and INTRODUCES.search(said.text)) or not says_more(said.text):
        return replace(said, reason=PASSES_ON)
    return said


def _writes_to_own(said: Utterance) -> bool:
    """Whether a mail went to the writer's own company."""
    domain = _domain(said.writer.email)
    return bool(domain) and domain in map(_domain, said.to) and not _ANYBODYS.match(domain)


def _side(sender: Author, said: Utterance, company: _Company) -> Role:
    if sender is said.author:
        return said.role or "participant"
    if company.has(sender) or named_side(sender.name):
        return "agent"
    return "participant"


def _sender(mail: Mail, carrier: Author) -> Author:
    """The author of a passed-on mail; the carrier where it is their own."""
    named = _ADDRESS.search(mail.sender)
    shown = _REDACTED.sub("", mail.sender).strip(" *_\"'<>;,")
    sender = make_author(name=named[1], email=named[2]) if named else make_author(name=shown)
    spelt = _is_named(sender.email, carrier.name) or _is_named(carrier.email, sender.name)
    return carrier if spelt or _names(sender) & _names(carrier) else sender


def _is_named(email: str, name: str) -> bool:
    """Whether an address is made of a name."""
    words = name.casefold().split()
    before = email.partition("@")[0]
    return len(words) > 1 and all(word in before for word in words)


def _names(author: Author) -> set[str]:
    return {author.email.casefold(), " ".join(author.name.split()).casefold()} - {""}


def _domain(email: str) -> str:
    return email.rpartition("@")[2].casefold()
