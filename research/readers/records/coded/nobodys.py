"""Tables that hold words, and nobody's who was asked: what researchers, teams and sellers wrote of others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from research.readers.records.coded.coding import CODES, is_coding
from research.readers.records.coded.excerpts import cut_out
from research.readers.records.surveys.codebooks import QUESTION_IDS, is_dictionary
from research.readers.records.tables.cells import record_ids, text_columns
from research.readers.records.tables.columns import PEOPLE, TICKET_SIGNS, normalise
from research.readers.records.tables.header_words import VOTES, is_plain_notes
from research.readers.records.tables.kinds import hint_of
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table, share, written
from research.readers.transcript.layouts.column_names import QUESTION, WHOSE
from research.text.personal import are_of_self, says_i
from research.text.wordings import words

UNSIGNED: Final = "it describes things; no column says who wrote or when, and nobody says I in it"
NOTED: Final = "it holds what somebody noted of customers, in whose name nobody says I or we"

_TOPICS: Final = words("label topic theme cluster name")
_KEYWORDS: Final = words("keywords key_words key_terms top_words terms representation")
"""Beside the label of a theme, what a program counted in it."""
_NAMED_CODES: Final = CODES - {
    "category", "categories", "sentiment", "kategorie", "categoría", "categoria", "catégorie", "categorie", "kategoria",
    "thema", "tema", "temat", "insight", "insights",
}  # fmt: skip
"""A category or subject with a description may be one that a customer chose."""
_RECORDS: Final = words("""
text comment comments review feedback answer response message body verbatim content date timestamp created_at created
id ticket_id record_id response_id subject rating
""")
_COUNTS: Final = words("""
n count counts frequency frequencies freq percent percentage mentions references files number_of_highlights anzahl häufigkeit prozent
nennungen anteil nombre fréquence effectif frecuencia porcentaje cantidad frequenza frequência aantal liczba
""")
_COUNTED: Final = words(
    "participants respondents interviewees people users interviews quotes mentions excerpts"
)
_COUNTING: Final = _COUNTED | words("n no number num total count of reported unique")
"""Headers such as `n_participants` and `total quotes` are made of them."""
_LISTED: Final = re.compile(r"[,;|]")
_DEFINED: Final = words("""
definition definitions description inclusion inclusion_criteria exclusion exclusion_criteria when_to_use example
examples example_quote example_quotes illustrative_quote memo codebook color colour beschreibung ankerbeispiel
ankerbeispiele kodierregel kodierregeln beispiel définition exemple definición ejemplo definizione esempio definição
exemplo
""")
_WHO: Final = WHOSE | words(
    "speaker person customer author befragte informant email respondentid who"
)
_ANYTHING = words("description title beschreibung descripción descripcion descrizione descrição")
_DESCRIBES = _ANYTHING | words("""
summary instruction issue idea detail details recommendations scenario step steps finding findings
""")
"""What a researcher calls what they say of a thing, and a desk what somebody reported to it."""
_THINGS = words("""
theme themes task tasks persona personas finding findings code codes label labels step steps paper papers feature
features event events scenario scenarios criterion criteria competency construct term concept name
""")
"""What is described, where the column of descriptions has no more telling name."""
_WRITTEN_FOR = words("options choices answer_options scale abstract definition definitions")
"""What nobody writes who is asked."""
_SIGNED = frozenset({
    "author_id", "name", "email", "account", "date", "rating", "reply", "staff", "author_role", "visible", "hidden",
    "creator", "part_type", "speaker", "question",
})  # fmt: skip
"""Roles of columns that tell of somebody who wrote, was answered, or was asked."""
_ASKED_FOR = frozenset({"question", "reply"})
"""Roles of columns that tell that something was asked, and not of whom."""
_MEASURED = words("""
reference_answer expected_answer gold_answer model_answer model_output expected_output model_score
heuristic heuristics usability_heuristic heuristic_violated wcag wcag_criterion wcag_reference
""")
"""Beside what a model made in an experiment, or an expert found who judges by rules."""
_RULED = words("rule rule_id rule_key rule_name ruleid check_id checkid")
_IN_CODE = words("severity level path file filename component line extra_severity")
"""What a program tells that checks code: the rule, and where and how badly it is broken."""
_CUSTOMERS = words("customer client prospect caller kunde kundin cliente klant klient klientka")
"""What a seller calls whom a note is of, and nobody themselves."""
_MENDED = words("""
fix candidate_fix proposed_fix suggested_fix recommended_fix recommendation recommendations proposed_solution suggested_solution
acceptance_criteria user_story effort
criterion criteria kriterium kriterien critère critères criterio criterios criteri step1 step_1
""")
"""What a team notes beside each problem that it found, with how severe it is and how far it has got, or what to do; or compares things by."""
_STORY = re.compile(r"\s*(?:as an? |als )[^.\n]{2,80}?\b(?:I|ich)\b[^.\n]*", re.IGNORECASE)
"""So a team lets somebody made up speak, in a list of what it is to build."""
_TASKS = words("issue_type work_item_type story_points sprint epic epic_link epic_name")
"""Beside titles alone, of which nobody says who wrote them, a team's list of what is to be done."""
_PLACES = [["position"], ["order"], ["sequence"], ["key"], ["value"]]
"""How headers end that number the answers below a question."""
_ANSWERED = words(
    "response_id respondent_id user_id submission_id participant_id session_id answer_date created_by"
)
_EVENTS = words("event event_type event_name")
"""Beside a program's notes on what was clicked, when and by whom."""
_OF_OTHERS = 0.25
"""Share of notes that speak of a customer, from which none is a customer's own."""
_SAYS_I = 0.1
"""Share of rows below which nobody speaks in a table."""
_SAMPLE, _SEVERAL = 500, 3


def why_no_evidence(table: Table) -> str:
    """What a table is by its heads alone, where it holds words but nobody's evidence; empty for any other."""
    return _of_researchers(table) if cut_out(table) is None else ""


def why_nobodys(table: Table, roles: Roles, *, file_id: str) -> str:
    """Why the texts of records are nobody's own; empty where they are somebody's."""
    if _is_unsigned(table, roles, file_id=file_id):
        return UNSIGNED
    return NOTED if _are_staffs_notes(table, roles) else ""


def _of_researchers(table: Table) -> str:
    flat = table.flat_names
    known = frozenset(flat)
    if {"tag", "document"} <= known and known & {"content", "text"}:
        return "highlights of a coding tool; the documents they were cut from are the evidence"
    coded = [set(normalise(header).split()) for header in table.headers if is_coding(header)]
    named = any(words & _NAMED_CODES for words in coded)
    counts = (n for n, name in enumerate(flat) if _is_count(name))
    counted = coded and ("%" in table.headers or any(_has_numbers(table, n) for n in counts))
    what = ""
    if known & _TOPICS and known & _KEYWORDS and not known & (_RECORDS - {"id"}):
        what = "a list of themes with their keywords, in the words of whoever named them"
    elif is_dictionary(table):
        what = "a data dictionary: it explains the columns of another table"
    elif _offers(table):
        what = "a list of the answers that a form offers, in the words of whoever made the form"
    elif known & _RECORDS or len(known & TICKET_SIGNS) > 1 or _says_who(table):
        pass  # whose words they are is told, so they are somebody's
    elif (named and known & _DEFINED) or any("definition" in name.split() for name in known):
        what = "a codebook: codes with descriptions, which nobody interviewed wrote"
    elif counted:
        what = "a table of counts: how often a code or theme came up, in a researcher's words"
    return what


def _offers(table: Table) -> bool:
    """Whether each row is an answer to tick: below the name of a list, or numbered below its question."""
    flat = table.flat_names
    if "list name" in flat or not _ANSWERED.isdisjoint(flat):
        return "name" in flat and any(name.split()[:1] == ["label"] for name in flat)
    asked = (c for c, n in enumerate(flat) if n.endswith(" question id") or n in QUESTION_IDS)
    placed = (c for c, n in enumerate(flat) if n.split()[-1:] in _PLACES)
    columns = next(zip(asked, placed, strict=False), None)
    if columns is None:
        return False
    places = ((cells[columns[0]], cells[columns[1]].rjust(9)) for _, cells in table.rows)
    rows = sorted(places, key=itemgetter(0))
    firsts = dict(reversed(rows))
    begun = sum(place.lstrip() in {"0", "1"} for place in firsts.values())
    return rows == sorted(set(rows)) and len(rows) > len(firsts) and 2 * begun > len(firsts)


def _is_count(name: str) -> bool:
    """Whether a header says how many people or quotes a theme has."""
    parts = set(name.split())
    return name in _COUNTS or bool(parts & _COUNTED and parts - _COUNTED and parts <= _COUNTING)


def _has_numbers(table: Table, column: int) -> bool:
    """*Nombre* is a number in French and a name in Spanish."""
    return any(any(map(str.isdigit, cell)) for cell in table.column(column))


def _says_who(table: Table) -> bool:
    """Whether a column says whose the words are, so that quotations among codes are somebody's; not with several in a cell."""
    columns = [
        column
        for column, name in enumerate(table.flat_names)
        if not _is_count(name)
        and not _WHO.isdisjoint(word.rstrip("0123456789") for word in name.split())
    ]
    cells = (written(table.column(column)) for column in columns)
    return any(2 * sum(map(bool, map(_LISTED.search, those))) <= len(those) for those in cells)


def _is_unsigned(table: Table, roles: Roles, *, file_id: str) -> bool:
    """Whether the table describes things: it tells of nobody who wrote, and hardly anybody says I in it."""
    columns = text_columns(table, roles) or roles.get("subject", ())
    flat = [table.flat_headers[column] for column in columns]
    heads = frozenset(table.flat_headers)
    signs = roles.keys() & _SIGNED
    asked = not signs - _ASKED_FOR and ("talk" in roles or not QUESTION.isdisjoint(flat))
    # By a desk, which does not say whom.
    answered = asked and "reply" in roles and not record_ids(table, roles).repeated
    checked = heads & _MEASURED or (heads & _RULED and len(heads & _IN_CODE) > 1)
    tasks = "text" not in roles and heads & _TASKS and not roles.keys() & PEOPLE
    if (flat and _WRITTEN_FOR.issuperset(flat)) or checked or answered or tasks:
        return True
    flat += [table.flat_headers[column] for column in roles.get("subject", ())]
    mended = heads & _MENDED
    tracked = heads & (VOTES | TICKET_SIGNS - _DESCRIBES)
    signed = (signs and not asked) or (tracked and not mended)
    described = mended or asked or _DESCRIBES.issuperset(flat)
    if (signed and not heads & _EVENTS) or hint_of(file_id) or not described:
        return False
    if (
        not mended
        and "text" in roles
        and _ANYTHING.issuperset(flat)
        and _THINGS.isdisjoint(word for head in heads for word in head.split())
    ):
        return False  # complaints are called so too, in languages in which nobody needs an I
    rows = [cells for _, cells in table.rows[:_SAMPLE]]
    said = ([_STORY.sub("", row[c]) if mended else row[c] for c in columns] for row in rows)
    telling = sum(any(map(says_i, cells)) for cells in said)
    return telling < _SAYS_I * len(rows)


def _are_staffs_notes(table: Table, roles: Roles) -> bool:
    """Whether hardly a text says I, and they are notes that speak of the customer, or most name whom they are of."""
    columns = text_columns(table, roles)
    if not columns or any(are_of_self(table.column(c)[:_SAMPLE]) for c in columns):
        return False
    cells = table.column(columns[0])[:_SAMPLE]
    noted = all(is_plain_notes(table.flat_headers[column]) for column in columns)
    about = noted and share(cells, lambda cell: not _CUSTOMERS.isdisjoint(cell.lower().split()))
    return about >= _OF_OTHERS or _name_their_own(table, roles.get("account", ()), columns[0])


def _name_their_own(table: Table, accounts: Sequence[int], text: int) -> bool:
    """Whether most texts name the company that they stand beside: who writes for one says we."""
    rows = [cells for _, cells in table.rows[:_SAMPLE]]
    pairs = [(cells[column].strip(), cells[text]) for cells in rows for column in accounts]
    named = [company for company, said in pairs if company and company in said]
    return len(set(named)) >= _SEVERAL and 2 * len(named) > len(rows)
