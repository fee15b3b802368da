from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.readers import read_file
from research.readers.document import RawFile
from research.settings import Settings

HEAD = "<?xml version='1.0'?><document><LimeSurveyDocType>{}</LimeSurveyDocType><languages><language>en</language></languages>"


def rows(section: str, *records: dict[str, str]) -> str:
    made = "".join(
        "<row>" + "".join(f"<{k}><![CDATA[{v}]]></{k}>" for k, v in one.items()) + "</row>"
        for one in records
    )
    return f"<{section}><rows>{made}</rows></{section}>"


STRUCTURE = (
    HEAD.format("Survey")
    + rows("questions",
           {"qid": "5", "parent_qid": "0", "sid": "9", "gid": "2", "title": "hard"},
           {"qid": "6", "parent_qid": "0", "sid": "9", "gid": "2", "title": "shift"},
           {"qid": "7", "parent_qid": "0", "sid": "9", "gid": "2", "title": "rate"})
    + rows("subquestions", {"qid": "8", "parent_qid": "7", "sid": "9", "gid": "2", "title": "SQ1"})
    + rows("question_l10ns",
           {"qid": "5", "question": "<p>What is hard about night shifts?</p>", "language": "en"},
           {"qid": "5", "question": "Was ist schwer?", "language": "de"},
           {"qid": "6", "question": "Which shift do you work?", "language": "en"},
           {"qid": "7", "question": "How satisfied are you with …", "language": "en"},
           {"qid": "8", "question": "the canteen", "language": "en"})
    + rows("answers", {"aid": "1", "qid": "6", "code": "A1"}, {"aid": "2", "qid": "6", "code": "A2"})
    + rows("answer_l10ns", {"aid": "1", "answer": "Nights", "language": "en"}, {"aid": "2", "answer": "Days", "language": "en"})
    + "</document>"
)  # fmt: skip
RESPONSES = (
    HEAD.format("Responses")
    + rows("responses",
           {"id": "1", "_9X2X5": "The ward is dark and I trip over bags.", "_9X2X6": "A1", "_9X2X7SQ1": "2"},
           {"id": "2", "_9X2X5": "Nobody relieves me when I need to eat.", "_9X2X6": "A2", "_9X2X7SQ1": "1"})
    + "</document>"
)  # fmt: skip


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("survey_9.lss", STRUCTURE)
        packed.writestr("survey_9_responses.lsr", RESPONSES)
    return out.getvalue()


def load(data: bytes, name: str):
    return read_file(RawFile(id=name, data=data), Settings())


def test_an_archive():
    """Responses stand under their questions, codes as what was ticked."""
    document = load(archive(), "survey_9.lsa")
    assert [one.question for one in document.utterances] == [
        "What is hard about night shifts?"
    ] * 2
    assert document.utterances[0].text == "The ward is dark and I trip over bags."
    about = dict(document.utterances[0].author.attributes)
    assert about["Which shift do you work?"] == "Nights"
    assert about["How satisfied are you with … – the canteen"] == "2"


def test_a_structure_tells_what_other_files_ask():
    """By the codes and by the numbers that exports call their columns."""
    header = dict(load(STRUCTURE.encode(), "survey_9.lss").header)
    for name in ("hard", "9X2X5", "Q5"):
        assert header[f"asked {name}"] == "What is hard about night shifts?"
    assert header["asked rate[SQ1]"] == "How satisfied are you with … – the canteen"


def test_responses_alone():
    """Their columns are numbers, which a structure beside them explains."""
    document = load(RESPONSES.encode(), "survey_9_responses.lsr")
    assert {one.question for one in document.utterances} == {"9X2X5"}


@pytest.mark.parametrize("data", [b"<document>", b"PK\x03\x04 no zip", HEAD.encode()])
def test_damage(data):
    """It gets a reason."""
    with pytest.raises(InputError):
        load(data, "survey.lsa")


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(cut=st.floats(0.1, 1), place=st.floats(0, 0.99), byte=st.integers(0, 255))
def test_any_damage(cut, place, byte):
    """A changed file is read or refused."""
    for whole, name in (
        (archive(), "a.lsa"),
        (RESPONSES.encode(), "a.lsr"),
        (STRUCTURE.encode(), "a.lss"),
    ):
        data = bytearray(whole[: int(len(whole) * cut)])
        data[int(place * len(data))] = byte
        try:
            load(bytes(data), name)
        except InputError as error:
            str(error).encode()
