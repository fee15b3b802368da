from research.corpus.survey_questions import with_questions
from research.readers.document import Author, Document, Utterance

FORM = Document(
    format="json",
    kind="survey",
    header=(("asked f1", "What's your name?"), ("asked f2", "What do you miss?"), ("asked f3", "Which days?")),
)  # fmt: skip


def test_responses_beside_their_form():
    """Ids become questions; what the form asked as a name is who answered."""
    author = Author(id="tok1", attributes=(("f1", "Orla Finch"), ("f3", "Monday")))
    said = Utterance(text="A warm dish", locator="items[0]", question="f2", author=author)
    found = with_questions(
        {"form.json": FORM, "r.json": Document(format="json", utterances=(said,))}
    )
    (one,) = found["r.json"].utterances
    assert one.question == "What do you miss?"
    assert one.author == Author(
        id="tok1", name="Orla Finch", attributes=(("Which days?", "Monday"),)
    )


def test_without_a_form():
    """Nothing changes."""
    said = Utterance(text="A warm dish", locator="items[0]", question="f2")
    document = Document(format="json", utterances=(said,))
    assert with_questions({"r.json": document}) == {"r.json": document}


def test_a_question_is_no_choice() -> None:
    """The number of a question of a table stands for it as a question, never as somebody's value."""
    answers = Document(
        format="csv",
        kind="survey",
        utterances=(
            Utterance(
                text="It squeaks",
                locator="row 2",
                question="3",
                author=Author(id="u1", attributes=(("floor", "3"),)),
            ),
        ),
    )
    asked = Document(format="csv", kind="survey", header=(("asked 3", "What annoys you?"),))
    (said,) = with_questions({"a": answers, "q": asked})["a"].utterances
    assert said.question == "What annoys you?"
    assert said.author == Author(id="u1", attributes=(("floor", "3"),))


def _asking(name: str, said: str) -> Document:
    return Document(format="csv", kind="survey", header=((f"asked {name}", said),))


def test_two_forms_that_call_their_questions_alike() -> None:
    """The form in a survey's own folder tells; where none is there and they differ, the id stays."""
    said = Utterance(text="It squeaks", locator="row 2", question="home/q1")
    answers = Document(format="csv", kind="survey", utterances=(said,))
    documents = {
        "may/form.csv": _asking("q1", "What annoys you?"),
        "june/form.csv": _asking("q1", "What do you like?"),
        "june/data.csv": answers,
        "data.csv": answers,
    }
    told = with_questions(documents)
    assert told["june/data.csv"].utterances[0].question == "What do you like?"
    assert told["data.csv"].utterances[0].question == "home/q1"


def test_a_data_file_tells_its_folder_alone() -> None:
    """Q1 is another question in another study; and none where two files of a folder call it otherwise."""
    said = Utterance(text="It squeaks", locator="row 2", question="Q1")
    answers = Document(format="csv", kind="survey", utterances=(said,))
    data = Document(format="spss", kind="survey", header=(("variable Q1", "What annoys you?"),))
    other = Document(format="spss", kind="survey", header=(("variable Q1", "What do you like?"),))
    told = with_questions(
        {
            "a/w.sav": data,
            "a/w.csv": answers,
            "b/w.csv": answers,
            "c/1.sav": data,
            "c/2.sav": other,
            "c/w.csv": answers,
        }
    )
    questions = [told[name].utterances[0].question for name in ("a/w.csv", "b/w.csv", "c/w.csv")]
    assert questions == ["What annoys you?", "Q1", "Q1"]
