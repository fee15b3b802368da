from __future__ import annotations

SAID = [
    "I wait for a build that someone broke",
    "NA",
    "Interviews ask for what I never do",
    "NA",
    "My desk is older than my lead",
]


def _survey_missing(read, years: list[str]):
    rows = "".join(
        f"{n},{one},{said}\n" for n, (one, said) in enumerate(zip(years, SAID, strict=True))
    )
    return read(f"ResponseId,Years,What else should we know?\n{rows}")


def test_what_r_writes_for_no_answer(read):
    """A number that is missing says that a program wrote it, in all columns."""
    document = _survey_missing(read, ["3", "NA", "5", "9", "NA"])
    assert [one.text for one in document.utterances] == SAID[::2]
    assert all(dict(one.author.attributes).get("Years") != "NA" for one in document.utterances)


def test_what_people_write(read):
    """Who was asked and wrote NA answered, though without content."""
    document = _survey_missing(read, ["3", "4", "5", "9", "7"])
    assert [one.text for one in document.utterances] == SAID


def test_a_region_called_so_stays(read):
    """Among codes of other regions NA is one, whatever the numbers beside it lack."""
    rows = "".join(
        f"{n},{region},{years},{said}\n"
        for n, (region, years, said) in enumerate(
            zip(("EU", "NA", "NA", "APAC", "EU"), ("3", "NA", "5", "9", "7"), SAID, strict=True)
        )
    )
    document = read(f"ResponseId,Region,Years,What else should we know?\n{rows}")
    regions = [dict(one.author.attributes)["Region"] for one in document.utterances]
    assert regions == ["EU", "NA", "EU"]
