from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.readers import find_reader, read_file
from research.readers.document import RawFile
from research.settings import LimitSettings, Settings


def test_answers_with_their_questions(name, survey):
    """What the file calls a question and a number's meaning is what a reader sees."""
    document = read_file(RawFile(id=name, data=survey(name)), Settings())
    assert document.kind == "survey"
    first, second, third = document.utterances
    assert first.question == "What should the clinic do better?"
    assert first.text == "The queue moves only when somebody shouts."
    assert first.locator == "case 1"
    assert second.text == "Überall fehlen Schilder, ich stand im falschen Flur."
    assert ("How satisfied are you?", "Not at all") in first.author.attributes
    assert third.text.startswith("I went home after two hours.")


def test_long_texts_are_whole(survey):
    """A text that goes on over several columns, or stands apart from its case, is one."""
    for name in ("plain.sav", "packed.sav", "zipped.zsav", "thirteen.dta", "fourteen.dta"):
        document = read_file(RawFile(id=name, data=survey(name)), Settings())
        assert document.utterances[-1].text.endswith("was my turn soon. It never was.")


def test_known_by_content(survey):
    """Whatever the file is called; and a text file called so is none."""
    data = survey("plain.sav")
    assert find_reader(RawFile(id="wave1.dat", data=data)).format == "spss"
    with pytest.raises(InputError, match="cannot be read as spss"):
        read_file(RawFile(id="notes.sav", data=b"We met at nine. " * 9), Settings())


def test_too_large(survey):
    """What unpacks to more than the limits allow is refused."""
    small = Settings(limits=LimitSettings(unpacked_megabytes=0))
    for name in ("plain.sav", "zipped.zsav", "fourteen.dta"):
        with pytest.raises(InputError, match=r"unpacked_megabytes|unpacks"):
            read_file(RawFile(id=name, data=survey(name)), small)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    cut=st.floats(0.05, 1),
    flips=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=4),
)
def test_damage_gets_a_reason(name, survey, cut, flips):
    """A cut or changed file is read or refused, and nothing else happens."""
    whole = survey(name)
    data = bytearray(whole[: max(8, int(len(whole) * cut))])
    for place, byte in flips:
        data[int(place * len(data))] = byte
    try:
        read_file(RawFile(id=name, data=bytes(data)), Settings())
    except InputError as error:
        str(error).encode()
