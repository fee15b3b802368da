from __future__ import annotations

from research.readers.records.tables.headers import make_table


def test_one_header_row():
    """The first data row is row 2, as in a spreadsheet."""
    table = make_table([["id", "text"], ["1", "a"]], format_="csv")
    assert table.headers == ("id", "text")
    assert table.rows == [(2, ["1", "a"])]


def test_ragged_rows_lose_nothing():
    """Short rows are filled, long ones keep what fits and report the rest."""
    table = make_table([["id", "text"], ["1"], ["2", "a", "b"], [], ["3", "c", ""]], format_="csv")
    assert [row[1] for row in table.rows] == [["1", ""], ["2", "a"], ["3", "c"]]
    assert [(left.text, left.locator) for left in table.left_out] == [("b", "row 3")]
    assert len(table.warnings) == 2


def test_no_header_row():
    """Data in the first row is data."""
    table = make_table([["12", "It is broken"], ["13", "It works"]], format_="csv")
    assert table.headers == ("column 1", "column 2")
    assert table.rows[0] == (1, ["12", "It is broken"])
    assert "no header" in table.warnings[0]


def test_columns_without_header_are_told_by_their_form():
    """Addresses, dates and unique ids need no header."""
    rows = [[f"t{i}", "2026-03-05", f"p{i}@x.example", "It is broken again"] for i in range(3)]
    table = make_table([["7", *rows[0][1:]], *rows], format_="csv")
    assert table.names == (("id",), ("date",), ("email",), ("column 4",))


def test_one_column_of_sentences_without_header():
    """The first sentence is not taken for a header."""
    rows = [["I cannot find the export button"], ["The page loads for ages every day"]]
    assert len(make_table(rows, format_="csv").rows) == 2


def test_survey_monkey():
    """The question goes with its options; `Open-Ended Response` adds nothing."""
    table = make_table(
        [
            ["RespondentID", "Which do you use?", "", "Why?"],
            ["", "Phone", "Laptop", "Open-Ended Response"],
            ["9", "Phone", "", "It is at hand"],
        ],
        format_="csv",
    )
    assert table.headers == (
        "RespondentID", "Which do you use? – Phone", "Which do you use? – Laptop", "Why?",
    )  # fmt: skip
    assert table.rows[0][0] == 3
    assert table.survey


def test_blank_headers_belong_to_the_question_before():
    """Without a second header row the columns are numbered."""
    table = make_table([["RespondentID", "Which?", ""], ["1", "a", "b"]], format_="csv")
    assert table.headers == ("RespondentID", "Which?", "Which? (2)")


def test_qualtrics():
    """Three header rows: short name, question, import id."""
    table = make_table(
        [
            ["ResponseId", "Q1"],
            ["Response ID", "What annoys you?"],
            ['{"ImportId":"_recordId"}', '{"ImportId":"QID1_TEXT"}'],
            ["R_1", "The wait"],
        ],
        format_="csv",
    )
    assert table.headers == ("Response ID", "What annoys you?")
    assert table.names[1] == ("Q1", "What annoys you?")
    assert table.rows == [(4, ["R_1", "The wait"])]


def test_a_title_above_the_table():
    """What stands above the headers is listed, not taken for them."""
    rows = [["Tickets of March", ""], ["made 2026-04-01", ""], ["id", "text"], ["1", "It fails"]]
    table = make_table(rows, format_="csv")
    assert table.headers == ("id", "text")
    assert table.rows == [(4, ["1", "It fails"])]
    assert [left.reason for left in table.left_out] == ["text above the table"] * 2


def test_leading_empty_rows_are_skipped_and_counted():
    """A title gap above the table does not shift the row numbers."""
    table = make_table([["", ""], ["id", "text"], ["1", "a"]], format_="csv")
    assert table.rows == [(3, ["1", "a"])]


def test_nothing():
    """An empty sheet is an empty table."""
    assert make_table([], format_="csv").headers == ()


def test_names_of_variables_above_their_questions():
    """A row of words above columns of figures explains the names above it, as in SoSci Survey."""
    rows = [
        [str(100 + n), str(n % 2), f"The button is on side {n}", str(20 + n)] for n in range(6)
    ]
    table = make_table(
        [
            ["CASE", "A101", "B201_01", "TIME"],
            ["Number", "Sex", "What annoys you?", "Time on page"],
            *rows,
        ],
        format_="csv",
    )
    assert table.headers == ("Number", "Sex", "What annoys you?", "Time on page")
    assert table.names[2] == ("B201_01", "What annoys you?")
    assert len(table.rows) == 6
    assert table.survey


def test_a_first_row_of_words_is_a_record():
    """Where an id or date stands in it, or nothing below is a figure, it is the first record."""
    rows = [["1", "slow today", "a b c"], ["2", "too loud", "d e f"], ["3", "cold water", "g h i"]]
    assert len(make_table([["id", "text", "more"], *rows], format_="csv").rows) == 3


def test_headings_over_several_columns():
    """The row below them holds the headers; a question over its items stays with them."""
    rows = [[str(n), str(30 + n), "Bad", f"too slow {n}"] for n in range(4)]
    table = make_table(
        [["About you", "", "How is the light?", ""], ["ID", "Age", "Day", "Night"], *rows],
        format_="xlsx",
    )
    assert table.headers == ("ID", "Age", "How is the light? – Day", "How is the light? – Night")
    assert len(table.rows) == 4


def test_words_that_nobody_quoted(read):
    """The last column's commas are its own; what stands beyond without a space is another cell."""
    document = read("id,name,comment\n1,Ana,It is slow, really\n2,Bo,Fine\n3,Cy,So so,7\n")
    assert [one.text for one in document.utterances] == ["It is slow, really", "Fine", "So so"]
    assert [one.reason for one in document.left_out] == ["cells beyond the last column"]


def test_numbered_names_above_questions_without_figures():
    """Qualtrics' second row without its third; a first answer, however long, is no question of half the columns."""
    ask = "How do you like to be told of changes to the rota? - "
    asked = [
        "Finished",
        "Do you agree to take part in this survey?",
        f"{ask}By letter",
        f"{ask}Another way - Text",
    ]
    answers = [["TRUE", "Agree", "By letter", ""], ["TRUE", "Agree", "", "a note on my locker"]]
    names = ["Finished", "Q2", "Q8_1", "Q8_7_TEXT"]
    table = make_table([names, asked, *answers], format_="csv")
    assert (table.headers, len(table.rows)) == (tuple(asked), 2)
    rows = [["the lift is slow and smells of glue", "b", "c"], ["no", "d", "e"], ["yes", "f", "g"]]
    assert len(make_table([["q1", "q2", "q3"], *rows], format_="csv").rows) == 3
    grid = [
        "How do you get home?",
        "By boat, if it sails at all that day",
        "With my brother in his old van",
    ]
    table = make_table(
        [
            ["Question", "P1", "P2"],
            grid,
            ["Why?", "No road", "Cheap"],
            ["When?", "At six", "Late"],
        ],
        format_="xlsx",
    )
    assert len(table.rows) == 3


def test_headings_above_statements_and_others(read):
    """Below two headings the same word may stand, and a statement is no head of the usual length."""
    rows = [f"Ja;;{('eher häufig', 'selten')[n % 2]};Stimme eher zu;" for n in range(8)]
    rows[2] += "Man muss das Werkzeug erst lernen, bevor man etwas übertragen kann."
    table = [
        "Welchen Hintergrund haben Sie?;;Wie oft nutzen Sie Skizzen?;Welchen Aussagen stimmen Sie zu?;",
        "Informatik;Sonstiges;Zur Dokumentation;Das Übertragen der Skizzen in ein Werkzeug war jedes Mal sehr aufwendig;Sonstiges",
        *rows,
    ]
    (said,) = read("\n".join(table)).utterances
    assert (said.locator, said.question) == (
        "row 5",
        "Welchen Aussagen stimmen Sie zu? – Sonstiges",
    )
