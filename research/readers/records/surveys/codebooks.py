"""What the columns of other tables asked: data dictionaries, codebooks and lists of questions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from research.readers.document import Document, Passage
from research.readers.records.tables.columns import normalise, title
from research.readers.records.tables.table import Table, written
from research.text.wordings import words

ASKED: Final = "asked "
"""Begins the names of a document's header that hold the question of an id, or of a column."""
VARIABLE: Final = "variable "
"""Begins those that hold what a data file asks under a column's name, which tells other files of its folder alone."""
QUESTION: Final = "a question of the form"
QUESTION_IDS: Final = words("""
question_id questionid question_code question_key question_number question_no question_nr qid qname question_name
item_id item_code frage_id fragen_id fragenummer id_question id_pregunta id_domanda
""")
_NAMES: Final = QUESTION_IDS | words(
    "id code column column_name variable variable_name field field_name variable_field_name key item name"
)
_WORDINGS: Final = words("""
question question_text questiontext full_question wording item_text fragetext frage question_title pregunta
texte_de_la_question domanda
""")
_LABELS: Final = words("""
variable_label field_label label bezeichnung variablenlabel libellé etiqueta etichetta
""")
"""What a dictionary calls the wording, be it a question or not."""
_ABOUT: Final = words("""
type question_type selector force_resp required is_required order position sort_order section survey_id form_id page
options choices answer_options scale format notes note created_at active label description version
""")
"""What else a list of questions says of each."""
_OFFERED: Final = words("type question_type options choices answer_options scale notes")
_FORMS: Final = words("""
open closed multiple single choice scale number numeric text likert rating checkbox radio dropdown select slider matrix boolean
yesno ranking nps offen geschlossen ouverte fermée abierta cerrada
""")
"""What kind of answer a question wants."""
_SCORED: Final = words("marks points correct time_limit domain")
_ASKING: Final = 0.3
_VARIABLES: Final = words("""
variable variables variable_name variable_field_name var varname var_name field field_name column column_name
column_header item item_code question_id question_code question_number qid name spalte spaltenname variablenname
nom_de_la_variable nombre_de_la_variable nome_variabile
""")
_NAMED: Final = frozenset({"name", "item", "field", "column"})
"""People and products have names as well; a variable's is a token."""
_EXPLAINED: Final = words("""
label labels variable_label field_label value_label value_labels values coding codes description definition meaning
type data_type field_type format choices options response_options answer_options scale levels range allowed_values
units unit notes note field_note required required_field section section_header form_name question question_text
item_text full_question wording source hint relevant appearance constraint calculation list_name missing example
text_validation_type_or_show_slider_number choices_calculations_or_slider_labels identifier
branching_logic_show_field_only_if beschreibung bedeutung typ werte fragetext étiquette libellé valeurs descripción
etiqueta valores descrizione etichetta valori
""")
_SURE_SHARE: Final = 0.75
_FEWEST_EXPLAINED: Final = 2


def only_questions(
    format_: str, header: Iterable[tuple[str, str]], questions: Iterable[Passage]
) -> Document:
    """A file that only says what others ask."""
    return Document(format=format_, kind="survey", header=tuple(header), left_out=tuple(questions))


def questions_document(table: Table) -> Document | None:
    """A table of questions and nothing else: what the ids or column heads of other tables stand for."""
    flat = table.flat_names
    explains = is_dictionary(table)
    wording = _first(flat, _WORDINGS) if not explains else _first(flat, _WORDINGS | _LABELS)
    if wording is None and _lists_forms(table):
        wording = table.first_called({"text"})
    ids = [column for column in table.called(_NAMES) if column != wording]
    others = (name for column, name in enumerate(flat) if column != wording)
    listing = explains or (_ABOUT | _SCORED | (_NAMES - {"name"}) | _WORDINGS).issuperset(others)
    if wording is None or not listing or not (ids or _OFFERED.intersection(flat)):
        return None
    told = [(n, said, cells) for n, cells in table.rows if (said := title(cells[wording]))]
    named = [(cells[c].strip(), said) for c in ids for _, said, cells in told if cells[c].strip()]
    questions = sum(said.rstrip().endswith("?") for _, said, _ in told)
    asked = explains or questions >= _ASKING * len(told)
    if not told or len(dict(named)) < len(named) or not asked:
        return None
    return only_questions(
        table.format,
        ((f"{ASKED}{name}", said) for name, said in named),
        (table.passage(number, said, QUESTION) for number, said, _ in told),
    )


def is_dictionary(table: Table) -> bool:
    """Whether each row explains a variable, that is a column, of another table."""
    flat = table.flat_names
    filled = [name for name in flat if name]
    naming = next((column for column, name in enumerate(flat[:3]) if name in _VARIABLES), None)
    if naming is None or (flat[naming] in _NAMED and not _are_tokens(table.column(naming))):
        return False
    if flat[naming].startswith("var") and set(filled) == {flat[naming], "text"}:
        return _are_tokens(table.column(naming))
    explained = sum(name in _EXPLAINED for name in filled)
    known = sum(name in _EXPLAINED or name in _VARIABLES for name in filled)
    return explained >= _FEWEST_EXPLAINED and known >= _SURE_SHARE * len(filled)


def _are_tokens(cells: Sequence[str]) -> bool:
    filled = written(cells)
    return len(set(filled)) == len(filled) and not any(" " in cell for cell in filled)


def _lists_forms(table: Table) -> bool:
    """Whether each row says which kind of answer is wanted: open, multiple choice, a scale; a message may be a text."""
    kinds = [table.column(column) for column in table.called({"type", "question type"})]
    told = [normalise(cell).split() for cell in chain(*kinds[:1])]
    return ["text"] * len(told) != list(chain(*told)) and all(map(_FORMS.intersection, told))


def _first(flat: Sequence[str], names: Collection[str]) -> int | None:
    """The first header of these; a label may stand in several languages (`label::English (en)`)."""
    plain = (c for c, name in enumerate(flat) if name in names)
    spoken = (c for c, name in enumerate(flat) if "label" in names and name.startswith("label "))
    return next(plain, next(spoken, None))


def with_wordings(table: Table, asked: Mapping[str, str]) -> Table:
    """The table with a codebook's wording for each header that is no more than a variable's name."""
    named = {header: asked[header.strip()] for header in table.headers if header.strip() in asked}
    return replace(
        table,
        headers=tuple(named.get(header, header) for header in table.headers),
        names=tuple(
            (*own, named[header]) if header in named else own
            for header, own in zip(table.headers, table.names, strict=True)
        ),
    )


def wordings_in(tables: Iterable[Table]) -> dict[str, str]:
    """What the codebooks among the tables say that each variable asked."""
    books = filter(None, map(questions_document, tables))
    told = (pair for book in books for pair in book.header if pair[0].startswith(ASKED))
    return {name.removeprefix(ASKED): said for name, said in told}
