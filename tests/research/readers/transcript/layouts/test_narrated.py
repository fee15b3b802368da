"""What was said inside an account of a visit."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.layouts.narrated import SOMEBODY, take_narrated
from research.readers.transcript.markup import split_lines

VISIT = """Arrived at six. The baker hardly looked up from his oven.

"I never read the screen, it reads me," he said, and his apprentice laughed.

He weighs by hand. "Forty," he told her, and the scale said forty.

She explained her notes: "If I do not cross it out it comes back."
"""


def test_only_the_quotations_were_said() -> None:
    """The account around them is the observer's, a word or two in marks as well."""
    said = assemble(Sheet(format="txt", lines=split_lines(VISIT))).utterances
    heard = [one.text for one in said if one.speaker == SOMEBODY]
    assert "\n".join(heard).split("\n") == [
        "I never read the screen, it reads me,",
        "If I do not cross it out it comes back.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        'I told him "This is my own till" and he left.\n\nMy boss said "It was your fault" and I went home. I cried.',
        'We asked for a table. He said "There is none for you" and left us.\n\nWe were told "Come back at nine" by him.',
        'Ana: She said "It is broken" to him.\nAna: He told her "It is not broken" then.',
        'He pressed "Save and send later" and then "Back to the start".\n\nHis screen went blank.',
        'She said "It hates me again today" to him. He told her "Press the blue one" and my mother cried.',
        'Dear council,\n\nHe said "You need form nine" to her. She said "It was abolished" and he left.',
    ],
)
def test_whoever_tells_of_themselves_is_the_participant(text: str) -> None:
    """So is a speaker with a label; and a button is no quotation."""
    lines = split_lines(text)
    assert take_narrated(lines, find_labels(lines)) == lines


def test_a_hostile_line_takes_no_longer() -> None:
    lines = split_lines('he said "' * 30_000)
    assert take_narrated(lines, find_labels(lines)) == lines


def test_field_notes_are_the_researchers_whatever_they_tell_of_their_writer() -> None:
    """Only what somebody is told to have said in them is evidence."""
    notes = split_lines(
        "I came at ten and the yard was wet. I was nervous.\n\n"
        'When the recorder was off he said, "I would sell it if my son came back."\n\n'
        "My impression: a proud man."
    )
    name = "visits/05 field-notes.txt"
    said = assemble(Sheet(format="txt", lines=notes, name=name)).utterances
    assert [one.text for one in said] == ["I would sell it if my son came back."]
    assert len(assemble(Sheet(format="txt", lines=notes, name="05.txt")).utterances) > 1


NOTED = """- "I never open the second page."
- Keeps a list on a card - one row for each order
- Thinks that it takes long: "It is nine clicks for one phone call."
- Hands over on paper ("My colleague cannot read my mind.")
- Has two screens
"""


def test_what_a_note_leads_up_to_was_said() -> None:
    """The note is the observer's."""
    said = assemble(Sheet(format="md", lines=split_lines(NOTED))).utterances
    assert [one.text for one in said] == [
        "I never open the second page.",
        "It is nine clicks for one phone call.",
        "My colleague cannot read my mind.",
    ]


@pytest.mark.parametrize(
    "line",
    ['- Clicks on: "Save and send it later"', '- I told my boss: "This cannot go on like that."'],
)
def test_a_button_and_what_somebody_tells_of_stay(line: str) -> None:
    lines = split_lines(f'{line}\n{line}\n- "I never open the second page."\n')
    assert take_narrated(lines, {}) == lines


FIELDS = """### Usuário 1
- Idade: 19 anos
- Hábitos: Marca tudo na agenda.
- Dores: "O aviso chega quando a prova já começou."

### Usuário 2
- Idade: 41 anos
- Hábitos: Usa papel na porta.
- Dores: "Se pede senha, eu volto pro papel."

**Resumo**: todos querem rapidez.
"""


def test_of_fields_of_notes_the_quoted_ones_were_said() -> None:
    """By whomever they stand below."""
    said = assemble(Sheet(format="md", lines=split_lines(FIELDS))).utterances
    assert [(one.session, one.text) for one in said] == [
        ("Usuário 1", "O aviso chega quando a prova já começou."),
        ("Usuário 2", "Se pede senha, eu volto pro papel."),
    ]


def test_what_is_quoted_again_below_the_findings_is_the_teams() -> None:
    """It stands above already, and a question before a quotation was asked."""
    notes = '- Stuck on it: "How do you get back?"\n- Laughs: "I was here."\n- Sighs: "It is gone."\n- Stops'
    heard = [line.text for line in take_narrated(split_lines(notes), {}) if line.label]
    assert heard == ["How do you get back?", "I was here.", "It is gone."]


def test_an_account_that_a_page_wrapped() -> None:
    """A quotation goes over the ends of lines, and whoever tells how the talk was held says I."""
    text = (
        "I wanted to learn about a trade that I did not know at all before this term, and so\n"
        "I interviewed Shirin, who mends shoes in a street behind the station of our town, and\n"
        "who has done so for as long as anybody in our street can think back, as they told us.\n"
        "\n"
        "Her shop is small and she likes it so. Asked about the winter, Shirin added, “I count\n"
        "the soles at night, and then I sleep like one of them.” (7) It is not what others say.\n"
        "\n"
        "She has two cats that sit on the counter, and her mother came to see us when it rained.\n"
    )
    document = assemble(Sheet(format="txt", lines=split_lines(text), name="interviews/1.txt"))
    assert [one.text for one in document.utterances] == [
        "I count the soles at night, and then I sleep like one of them."
    ]


def test_a_comma_says_who_said_it() -> None:
    """Be it with a verb that no list holds."""
    text = "Farming was no passion at first. “I hated the onions,” they admit. The land stayed.\n"
    assert [
        one.text for one in assemble(Sheet(format="md", lines=split_lines(text))).utterances
    ] == ["I hated the onions,"]


def test_quotations_behind_names_are_those_peoples() -> None:
    """What a researcher quotes between them is nobody's, and who is told of without marks said nothing."""
    text = (
        "# Round two\n\n**Participant key** (labels are mine)\n- **Jonas**: Waiter, evenings\n- **Shirin**: Cook\n\n## Words\n\n"
        '- **Jonas:** "She knows English, she just does not know ours."\n- **Jonas:** Put the fish "on ice" and froze it.\n'
        '- **Shirin:** "They say yes and then the soup has sugar in it."\n\nShow an "I am not so sure" state.\n\n## Trust\n\n'
        '- **Jonas:** "Five times is fine for a machine."\n- **Shirin:** "For allergies I want a pen." (on the app)\n'
    )
    document = assemble(Sheet(format="md", lines=split_lines(text)))
    assert document.cited
    assert [(one.speaker, one.text) for one in document.utterances] == [
        ("Jonas", "She knows English, she just does not know ours."),
        ("Shirin", "They say yes and then the soup has sugar in it."),
        ("Jonas", "Five times is fine for a machine."),
        ("Shirin", "For allergies I want a pen."),
    ]
    themes = assemble(Sheet(format="md", lines=split_lines(text.replace("Participant", "Theme"))))
    assert {one.speaker for one in themes.utterances} == {SOMEBODY}


@pytest.mark.parametrize("head", ["{}  01:02", "{}", "**{}**", "{}:"])
def test_whoever_repeats_others_in_a_talk_is_no_account(head: str) -> None:
    """Names on lines of their own take turns, and one of them asks."""
    text = "".join(
        f"{head.format(who)}\n{said}\n\n"
        for who, said in (
            ("Jonas Weber", "So nobody had told you where the keys were?"),
            ("Shirin Ott", 'No. They were like, "I think she has them, ask her." They left.'),
            ("Jonas Weber", "And then? Did they come back for the keys?"),
            ("Shirin Ott", "He came back, and she waited for him in the car."),
            ("Jonas Weber", "What did they say to you?"),
            ("Shirin Ott", "That their mother has a second key."),
        )
    )
    said = assemble(Sheet(format="md", lines=split_lines(text))).utterances
    assert [one.speaker for one in said] == ["Jonas Weber", "Shirin Ott"] * 3
