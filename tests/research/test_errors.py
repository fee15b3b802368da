from research.errors import InputError, ResearchError


def test_a_hint_travels_with_the_message():
    """One family to catch, and it still says what to do."""
    error = InputError("p01.vtt, line 12: no timestamp", hint="is this WebVTT?")
    assert isinstance(error, ResearchError)
    assert (str(error), error.hint) == ("p01.vtt, line 12: no timestamp", "is this WebVTT?")
    assert InputError("no hint").hint == ""
