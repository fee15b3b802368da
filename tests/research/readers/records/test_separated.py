from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.records.separated import DAMAGED, READER, detect_delimiter, parse
from research.settings import LimitSettings, Settings

LIMITS = LimitSettings()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiter(read, delimiter):
    """Whatever separates the cells, the text arrives whole."""
    rows = [["id", "text", "author"], ["7", "It broke", "sam"], ["8", "It works", "kim"]]
    document = read("\n".join(delimiter.join(row) for row in rows))
    assert [said.text for said in document.utterances] == ["It broke", "It works"]
    assert document.format == ("tsv" if delimiter == "\t" else "csv")


def test_semicolons_with_commas_in_the_text():
    """Commas inside sentences do not win over the semicolons between cells."""
    text = "id;text\n1;first, second, third\n2;one, two, three\n3;a, b, c\n"
    assert detect_delimiter(text) == ";"


def test_one_column_of_sentences_is_not_cut_at_its_commas(read):
    """A single column needs no delimiter and none is invented."""
    text = (
        "feedback\nIt is slow, really\nNo, I like it\nWell, sometimes, when it rains, it fails\n"
    )
    document = read(text)
    assert document.utterances[0].text == "It is slow, really"
    assert len(document.utterances) == 3


def test_excel_names_the_delimiter(read):
    """Excel's `sep=;` line is an instruction, not a header."""
    document = read("sep=;\r\nid;text\r\n1;hello there\r\n")
    assert document.utterances[0].text == "hello there"
    assert document.utterances[0].locator == "row 2"


def test_newlines_in_quotes(read):
    """A quoted text over several lines is one cell, and rows are counted as Excel does."""
    document = read('id,text\n1,"first\n\nsecond"\n2,third\n')
    assert document.utterances[0].text == "first\n\nsecond"
    assert document.utterances[1].locator == "row 3"


def test_a_quote_that_is_never_closed_costs_one_line():
    """The lines after a stray quote are still read one by one."""
    rows = parse(
        'id,text\n1,fine\n2,"oops\n3,also fine\n', delimiter=",", limits=LIMITS, where="x"
    )
    assert rows[1] == ["1", "fine"]
    assert rows[-1] == ["3", "also fine"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(read, encoding):
    """A byte-order mark is no part of the first header, and accents survive."""
    document = read("id,text\n1,Die Übersicht lädt nicht\n".encode(encoding))
    assert document.utterances[0].text == "Die Übersicht lädt nicht"
    assert document.utterances[0].record_id == "1"


def test_a_cell_beyond_the_limit_is_refused():
    """A bomb of one endless cell is rejected, and the message says what to do."""
    file = RawFile(id="t.csv", data=b'id,text\n1,"' + b"a \n" * 1000 + b'"\n')
    settings = Settings(limits=LimitSettings(line_characters=1000))
    with pytest.raises(InputError, match="longer than 1,000") as caught:
        READER.read(file, settings)
    assert caught.value.hint


def test_a_file_of_delimiters_is_empty():
    """Rows without a single filled cell are no table."""
    with pytest.raises(InputError, match="empty"):
        READER.read(RawFile(id="t.csv", data=b",,,\n,,,\n"), Settings())


def test_a_table_under_another_name():
    """A txt file is a table only when its headers leave no doubt."""
    table = b"Ticket ID\tSubject\tDescription\n1\tHi\tIt broke\n"
    speech = b"Dana: so, tell me, how do you plan?\nSam: well, by hand\n"
    assert READER.recognises(RawFile(id="export.txt", data=table))
    assert not READER.recognises(RawFile(id="talk.txt", data=speech))


def test_texts_that_were_quoted_twice(read):
    """The marks that stand around every review of a scrape are no part of what people wrote."""
    rows = ["\treview\tdate"]
    said = ["It stung for a day.", "My rash was gone, my sleep too.", "Never again."]
    rows += [f'{n}\t"""{text}"""\tMay {n}, 2020' for n, text in enumerate(said, 3)]
    assert [one.text for one in read("\n".join(rows)).utterances] == said


SAID = [
    "The kettle leaks at the lid", "Warm within a minute, I am happy", "Its cord is far too short",
    "My aunt bought a second one", "It beeps at night for no reason", "Easy to clean and light",
    "The lamp stays on when it is empty", "I burnt my thumb on the handle",
]  # fmt: skip


def test_a_talk_between_tabs_is_no_table():
    """Who speaks stands in front of the tab, too."""
    talk = "".join(f"{('Ana', 'Bo')[n % 2]}\t{said}\n" for n, said in enumerate(SAID))
    assert not READER.recognises(RawFile(id="talk.txt", data=talk.encode()))


def test_a_spreadsheet_saved_as_text(read):
    """Tabs below questions make a table of any text file, in whatever encoding the program chose."""
    rows = [f"0{n + 1}.05.2024\t{20 + n}\t{said}" for n, said in enumerate(SAID)]
    text = "\n".join(["Zeitstempel\tWie alt sind Sie?\tWas stört Sie am Kocher?", *rows])
    document = read(text.encode("utf-16"), "umfrage.txt")
    assert [one.text for one in document.utterances] == SAID
    assert {one.question for one in document.utterances} == {"Was stört Sie am Kocher?"}


def test_quotes_behind_backslashes(read):
    """As databases write them; the end of a path is none."""
    rows = "".join(f'"{n}","{said} \\"now\\" please"\n' for n, said in enumerate(SAID))
    assert read("id,text\n" + rows).utterances[0].text == f'{SAID[0]} "now" please'
    paths = 'id,text,where\n1,"It fails","C:\\tmp\\"\n2,"He said ""no"" to me","D:\\"\n'
    assert [one.text for one in read(paths).utterances] == ["It fails", 'He said "no" to me']


def test_a_report_says_what_it_is(read):
    """Lines of a name and a value above the heads, and filters with commas in them, are none of the table."""
    top = (
        'Report,Comments\nFilter,"Team = all, Status = any"\n\nResponse date,Shop,Comment,Score\n'
    )
    document = read(
        top + "".join(f'2024-05-0{n + 1},Hull,"{one}",{n}\n' for n, one in enumerate(SAID))
    )
    assert [one.text for one in document.utterances] == SAID
    assert {one.reason for one in document.left_out} == {"text above the table"}


def test_a_short_report_below_what_it_says_of_itself(read):
    """A webinar's questions: more lines above the table than in it."""
    document = read(
        'Q&A Report,\nReport Generated:,"Jan 02, 2026"\nTopic,Webinar ID,Actual Start Time,# Question\nSpring release,123 456,"Jan 02, 2026 10:00 AM",2\n'
        "Question Details\n#,Question,Asker Name,Asker Email,Answer(s)\n"
        "1,Can I keep the old calendar beside the new one?,Lou Park,lou@x.example,Yes for six months.\n"
        "2,Why does the print lose my colours?,Anonymous Attendee,,We look at it\n",
        "qa_report.csv",
    )
    heard = [one.text for one in document.utterances if one.role == "participant"]
    assert heard == [
        "Can I keep the old calendar beside the new one?",
        "Why does the print lose my colours?",
    ]


def test_rows_that_all_stop_before_the_last_headers(read):
    """Whoever exported them left the last columns out."""
    rows = "".join(
        f"{who}@quay.example,Lamp,The lamp at {who} is out,1\n" for who in ("ann", "bo", "cy")
    )
    document = read(
        f"user_email,subject,text,priority,created_at,updated_at,category\n{rows}", "tickets.csv"
    )
    assert [one.text for one in document.utterances] == [
        f"The lamp at {who} is out" for who in ("ann", "bo", "cy")
    ]
    assert document.utterances[0].author.email == "ann@quay.example"


def test_rows_that_end_where_their_cells_do(read):
    """They are rows still, below names of columns."""
    rows = "".join(
        f"{n},mo{n},The lamp {n} flickers,it hums{',loudly' * (n % 3)}\n" for n in range(9)
    )
    said = read(f"nr,person,description,sound_1,sound_2,sound_3\n{rows}").utterances
    assert said[0].text == "The lamp 0 flickers"


def test_a_row_that_was_not_written_whole(read):
    """It alone is left out, with the reason, and the others keep their numbers."""
    rows = [f"{n},Mo {n},The lamp in hall {n} flickers at night" for n in range(6)]
    rows[3] = rows[3].replace("flickers", "\0" * 512)
    document = read("\n".join(["nr,requester,description", *rows]))
    assert [one.locator for one in document.utterances] == [
        "row 2",
        "row 3",
        "row 4",
        "row 6",
        "row 7",
    ]
    (lost,) = document.left_out
    assert (lost.locator, lost.reason) == ("row 5", DAMAGED)
