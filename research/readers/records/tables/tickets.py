"""Tables of tickets, comments and reviews: one row is one text of one record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, islice

from research.model import Kind
from research.readers.document import Author, Document
from research.readers.records.authorship.authors import by_owner, staff_test
from research.readers.records.authorship.table_writers import writers_of
from research.readers.records.cleaning.clean import Markup
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.conversations.chats import with_chats
from research.readers.records.conversations.parted import is_journal, journal_posts, parting
from research.readers.records.posts import Post, compose
from research.readers.records.tables.cells import date_warnings, dates, record_ids, text_columns
from research.readers.records.tables.columns import TICKET_SIGNS, normalise
from research.readers.records.tables.comment_tables import are_comments
from research.readers.records.tables.left_out import why_left_out
from research.readers.records.tables.ratings import row_marks
from research.readers.records.tables.roles import Roles, columns_taken
from research.readers.records.tables.table import Table, written
from research.readers.transcript.labelling.roles import looks_like_name
from research.settings import Settings
from research.text.asked_for import asked_for
from research.text.wordings import words

WORDS, OTHER = "words of people", "other column"
_COMMENTS = words("""
comment comments kommentar kommentare commentaire commentaires comentario comentarios comentários commenti opmerkingen
комментарий комментарии コメント
""")
_FIRST = words("""
description body message issue problem request text details beschreibung nachricht anliegen descripción mensaje
descrizione messaggio descrição mensagem omschrijving bericht описание 説明
""")
"""Words of the headers of what a ticket was opened with, which others comment on; a suggestion is one more answer."""
_JIRA_COMMENT = re.compile(
    r"\s*(\d{1,2}[/.-]\w{2,3}[/.-]\d{2,4} \d{1,2}:\d{2}(?: ?[AP]M)?);([^;\n]*);(.*)", re.DOTALL
)
_SEAL = re.compile(r"\A\s*(?P<seal>[^\w|]{0,3}\w+(?: \w+){0,3}) *\|\s*")
_SAMPLE, _FEWEST_SEALED, _NEARLY_ALL, _SEALS = 500, 8, 0.8, 4
_MOST_STAFF, _MOST_NAMES = 500, 4
_SEVERAL = 3
_LONGEST_NAME = 200


def read_tickets(table: Table, roles: Roles, *, kind: Kind, settings: Settings) -> Document:
    """Every row's text, its comments and replies, each with who wrote it."""
    ids = record_ids(table, roles)
    found = dates(table, roles, dayfirst=settings.tickets.dayfirst)
    people = writers_of(table, roles, ids, kind=kind, order=found.values)
    is_staff = staff_test(settings.tickets.agents)
    columns = (
        table.rows, ids.records, ids.parts, people.authors, people.roles, found.values, why_left_out(table, roles),
        row_marks(table, roles) if kind == "review" else [""] * len(table.rows),
    )  # fmt: skip
    markup = _markup(table)
    begun = [
        partial(
            Post,
            record_id=record,
            locator=table.locator(row[0]),
            line=row[0],
            part=part,
            author=who,
            role="agent" if is_staff(who) else role,
            date=date,
            reason=reason,
            markup=markup,
            rating=rating,
        )
        for row, record, part, who, role, date, reason, rating in zip(*columns, strict=True)
    ]
    rows = _posts(table, roles, ids.records, kind=kind, begun=begun)
    posts = chain.from_iterable(_ordered(rows) if ids.repeated else rows)
    document = compose(
        with_chats(posts) if kind == "ticket" else posts, format_=table.format, kind=kind
    )
    assigned = _assigned(table, roles)
    on_others = kind == "ticket" and are_comments(table, roles, ids, sided=people.sided)
    return replace(
        document,
        warnings=tuple(date_warnings(found, dayfirst=settings.tickets.dayfirst)),
        header=(*document.header, *_taken(table, roles), *_staff(assigned)),
        assigned=assigned,
        comments=("sided" if people.sided else "unsided") if on_others else "",
    )


def _taken(table: Table, roles: Roles) -> Iterator[tuple[str, str]]:
    """How each column was taken, and why."""
    role_of = {column: role for role, columns in roles.items() for column in columns}
    texts = text_columns(table, roles)
    for column, header in enumerate(table.headers):
        role = role_of.get(column, "")
        named = f"taken as {role.replace('_', ' ')}" if role else "no name or place that is known"
        if column in texts:
            yield WORDS, f"{header} – {named if role else 'reads like what people wrote'}"
        else:
            yield OTHER, f"{header} – {named}"


def _assigned(table: Table, roles: Roles) -> tuple[str, ...]:
    """Those to whom records are assigned."""
    cells = chain(*(table.column(column) for column in roles.get("staff", ())))
    names = (" ".join(cell[:_LONGEST_NAME].split()) for cell in cells)
    return tuple(dict.fromkeys(name for name in names if name))


def _staff(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Their full names, by which customers may call them."""
    full = (one for one in names if 1 < len(one.split()) <= _MOST_NAMES and looks_like_name(one))
    return (("agent", name) for name in islice(full, _MOST_STAFF))


def _posts(
    table: Table,
    roles: Roles,
    records: Sequence[str],
    *,
    kind: Kind,
    begun: Sequence[partial[Post]],
) -> Iterator[list[Post]]:
    """The texts of each row, whose first one is begun with all but the words."""
    journals = _journal_columns(table, roles) if kind == "ticket" else ()
    texts = tuple(c for c in text_columns(table, roles) if c not in journals)
    comments = _comment_columns(table, texts) if kind == "ticket" else ()
    main = [column for column in texts if column not in comments]
    asked = "question" in roles and (kind == "survey" or "subject" not in roles)
    titles = roles["question"] if asked else roles.get("subject", ())
    titled = not asked and not _have_one_title(table, titles)
    own = _asked_in(table, main)
    sealed = bool(main) and _are_sealed(table.column(main[0])[:_SAMPLE])
    split = main[0] if main and kind == "ticket" else None
    parted = parting(table, split, records)
    for first_of, (_, cells) in zip(begun, table.rows, strict=True):
        subject = next((cells[column] for column in titles if cells[column]), "")
        words = _SEAL.sub("", cells[main[0]]) if sealed else cells[main[0]] if main else ""
        first = first_of(text=words, subject=subject, title=titled)
        staff = next((cells[c] for c in roles.get("staff", ()) if cells[c]), "")
        row = list(parted(first, staff))
        if own and row[0].text.strip():
            row[0] = replace(row[0], subject=own, title=False)
        row += _more(table, first, cells, main[1:])
        for column in journals:
            row += journal_posts(first, cells[column], assigned=staff)
        for column in comments:
            if cells[column].strip():
                row.append(_comment(first, cells[column], len(row)))
        row += _replies(first, cells, roles.get("reply", ()))
        yield row


def _have_one_title(table: Table, titles: Sequence[int]) -> bool:
    """Whether all rows have one title: the product's or the place's, and nobody's words."""
    held = [cell for column in titles[:1] for cell in table.column(column)]
    return len(held) >= _SEVERAL and len(set(held)) == 1


def _are_sealed(cells: Sequence[str]) -> bool:
    """Whether the site put a word or two before nearly every text: `Trip Verified | The crew was kind`."""
    filled = written(cells)
    seals = [found["seal"].strip() for cell in filled if (found := _SEAL.match(cell))]
    many = len(seals) >= max(_FEWEST_SEALED, _NEARLY_ALL * len(filled))
    return many and len(set(seals)) <= _SEALS


def _asked_in(table: Table, columns: Sequence[int]) -> str:
    """The first column's header, where several say which words are of what is good and what is bad."""
    header = table.headers[columns[0]] if len(columns) > 1 else ""
    return header if asked_for(header) else ""


def _replies(first: Post, cells: Sequence[str], columns: Sequence[int]) -> Iterator[Post]:
    for said in (cells[column] for column in columns if cells[column].strip()):
        reply = replace(first, text=said, part="reply", author=Author(), role="agent")
        yield replace(reply, date="", rating="")


def _journal_columns(table: Table, roles: Roles) -> Sequence[int]:
    """Of a ticket's texts and of what has no role by its name."""
    others = columns_taken(roles, but={"text"})
    free = (column for column in range(len(table.headers)) if column not in others)
    return [column for column in free if is_journal(table.column(column))]


def _markup(table: Table) -> Markup:
    """Jira writes wiki markup."""
    keys = ("issue key" in map(normalise, names) for names in table.names)
    return "wiki" if any(keys) else ""


def _more(
    table: Table, first: Post, cells: Sequence[str], columns: Sequence[int]
) -> Iterator[Post]:
    for header, said in ((table.headers[column], cells[column]) for column in columns):
        if said.strip():
            asked = header if asked_for(header) else first.subject or header
            yield replace(first, text=said, part=header, subject=asked)


def _comment_columns(table: Table, texts: Sequence[int]) -> tuple[int, ...]:
    """Repeated or extra comment columns of a ticket; their authors are unknown or in the cell."""
    flat = table.flat_names
    found = tuple(column for column in texts if flat[column] in _COMMENTS)
    others = {flat[column] for column in texts if column not in found}
    opened = any(_FIRST.intersection(head.split()) for head in others)
    if others and not opened and TICKET_SIGNS.isdisjoint(flat):
        return ()
    return found if len(found) < len(texts) else found[1:]


def _comment(first: Post, cell: str, number: int) -> Post:
    """One comment, with its writer where the cell says it, as Jira does."""
    jira = _JIRA_COMMENT.match(cell)
    date, who, said = jira.groups() if jira else ("", "", cell)
    author, side = by_owner(Author(id=who), "agent" if jira else "unknown", first.author)
    return replace(
        first,
        text=said,
        part=f"comment-{number}",
        author=author,
        role=side,
        date=normalise_date(date),
    )


def _ordered(rows: Iterator[list[Post]]) -> Iterator[list[Post]]:
    """Rows of one record together, oldest first, with parts that tell them apart."""
    records: dict[str, list[list[Post]]] = {}
    for row in rows:
        records.setdefault(row[0].record_id, []).append(row)
    for group in records.values():
        group.sort(key=lambda row: row[0].date)
        for number, row in enumerate(group):
            first, *more = row
            own = first.part or str(number + 1)
            if not number and not first.part:
                yield row
            else:
                inner = (replace(post, part=f"{own} {post.part}".strip()) for post in more)
                yield [replace(first, part=own), *inner]
