"""Whose words a study keeps: what is said in «these» is a participant's own, and nothing else of a file may be."""

from __future__ import annotations

import re

import pytest

from research.corpus.assemble import FileRead, assemble, told_sessions
from research.errors import InputError
from research.readers import read_file
from research.readers.document import RawFile
from research.segment import segment
from research.settings import Settings

SETTINGS = Settings()


def heard(files):
    """The words that the study keeps for evidence, and those that its files mark as somebody's own."""
    own, read = [], []
    for name, marked in sorted(files.items()):
        own += re.findall(r"«([^»]*)»", marked)
        raw = RawFile(id=name, data=re.sub("[«»]", "", marked).encode())
        try:
            read.append(FileRead(id=name, sha256="", document=read_file(raw, SETTINGS)))
        except InputError:
            continue
    told = told_sessions(read, settings=SETTINGS)
    turns = assemble(told, rejected=(), settings=SETTINGS).turns
    evidence = segment(turns, settings=SETTINGS.segment).evidence
    return " ".join(one.text for one in evidence).split(), " ".join(own).split()


TALK = """\
Interviewer: How do you pack for a trip with the children?
P1: «I write a list on the back of an old envelope»
{}
Interviewer: And what happens on the day itself?
P1: «Somebody always hides one of the shoes»
"""

BETWEEN = (
    "(She looks for the envelope)",
    "[laughs]",
    "{long pause}",
    "【笑】",
    "（笑い）",
    "*scrolls back to the top*",
    "The participant clicks the wrong button",
    "Then the facilitator begins the second part",
    "Participant nods and laughs about the picture",
    "Tape 1, side B",
    "Track 2",
    "End of side one",
    "Page 3 of 12",
    "- 4 -",
    "4 / 12",
    "Observer's note: she never looked at the clock",
    "[Observation: the list lies below the bread]",
    "Researcher note: ask for a picture of the list",
    "Field notes: the hall is full of boots",
    "Notas de campo: el pasillo está lleno de botas",
    "Nota del entrevistador: nunca miró el reloj",
    "Note d'observation : elle ne regarde pas l'heure",
    "Beobachtungsnotiz: sie sieht nie auf die Uhr",
    "Post-interview comment: the shoes will come up again",
    "Recording stopped",
    "Transcribed by https://otter.ai",
    "Task 2: Find the list for the beach",
    "Task completion: with help",
    "Rating (1-5): 3",
    "Wrap-up",
    "Aufgabe 3: Suchen Sie die Liste",
)


@pytest.mark.parametrize("line", BETWEEN)
def test_a_line_between_turns_that_nobody_says(line):
    """Marks, directions, notes, tasks and furniture are no part of the answer above them."""
    said, own = heard({"interviews/P1.md": TALK.format(line)})
    assert said == own


ENDS = (
    "End of interview",
    "[END OF RECORDING]",
    "Recording ends here",
    "End of audio",
    "Ende der Aufnahme",
    "Fin de l'entretien",
    "Fin de la grabación",
    "Fine della registrazione",
)


@pytest.mark.parametrize("line", ENDS)
def test_what_stands_below_the_end_of_a_recording(line):
    """Whoever typed it up says it, not whoever spoke last."""
    talk = TALK.format("") + f"\n{line}\n\nShe seemed tired towards the end of it\n"
    said, own = heard({"interviews/P1.txt": talk})
    assert said == own


SUMMED = (
    "Summary", "AI summary", "Next steps", "Key takeaways", "Main findings", "Notes by Gemini", "Action items",
    "Zusammenfassung", "Nächste Schritte", "Schlussfolgerungen", "Resumen", "Próximos pasos", "Conclusões", "Résumé",
    "Prochaines étapes", "Riassunto", "Observer notes", "Researcher's reflections", "Field observations", "My impressions",
    "Debrief comments", "Post-interview notes", "Moderator summary",
)  # fmt: skip


@pytest.mark.parametrize("head", SUMMED)
@pytest.mark.parametrize("above", [True, False])
def test_what_was_made_of_a_talk(head, above):
    """A machine's summary or an observer's notes, above the transcript or below it, are not the participant's."""
    made = f"## {head}\n\nPacking is done from memory and under pressure of time.\n\n- Lists are lost\n- Shoes go missing\n\n"
    talk = f"## Transcript\n\n{TALK.format('')}\n"
    said, own = heard({"interviews/P1.md": made + talk if above else talk + made})
    assert said == own


NOTED = (
    "Note", "Comment", "Remarks", "Impression", "Context", "Follow-up", "Takeaway", "Reflection", "Observation",
    "Hinweis", "Kommentar", "Bemerkung", "Remarque", "Commentaire", "Nota", "Comentario", "Observação", "Commento",
)  # fmt: skip


@pytest.mark.parametrize("word", NOTED)
def test_a_case_note_below_a_talk(word):
    """What somebody adds below the last turn, behind a word for it."""
    talk = TALK.format("").replace("\nP1:", "\n\nP1:").replace("\nInterv", "\n\nInterv")
    said, own = heard(
        {"interviews/P1.txt": f"{talk}\n{word}: In a hurry, she looked at the door twice.\n"}
    )
    assert said == own


PEOPLE = ("Speakers", "Attendees", "Participants", "Invited")


@pytest.mark.parametrize("head", PEOPLE)
def test_who_was_there(head):
    """A list of names above a talk is said by nobody."""
    said, own = heard(
        {"interviews/P1.md": f"{head}\n\nMaren Kolb\nIda Post\n\nTranscript\n\n{TALK.format('')}"}
    )
    assert said == own


WITHIN = (
    "«I write a list» [Note: she shows the envelope] «on the back of an envelope»",
    "«I write a list» //I: Mhm.// «on the back of an envelope»",
    "«I write a list» (M: right) «on the back of an envelope»",
    "«I write a list» [Observer comment: an old one] «on the back of an envelope»",
)


@pytest.mark.parametrize("answer", WITHIN)
def test_what_others_put_into_an_answer(answer):
    """A note or a listener's yes is taken out of the words around it."""
    talk = f"M: How do you pack for a trip?\nP1: {answer}\nM: And then?\nP1: «Somebody always hides a shoe»\n"
    said, own = heard({"interviews/P1.txt": talk})
    assert said == own


ASIDES = {
    "comments at a document's end": """\
Interviewer: How do you pack for a trip with the children?
P1: «I write a list on the back of an old envelope»[a]
Interviewer: And what happens on the day itself?
P1: «Somebody always hides one of the shoes»[b]

[a]Nice quote for the report
[b]Same as in the second session
""",
    "boxes of a form": """\
- [x] Consent signed
- [ ] Recording checked

Interviewer: How do you pack for a trip with the children?
P1: «I write a list on the back of an old envelope»
""",
    "front matter": """\
---
participant: P1
summary: Packs from memory and is late for everything
---

Interviewer: How do you pack for a trip with the children?
P1: «I write a list on the back of an old envelope»
""",
    "titles between turns": """\
Before the trip

Interviewer: How do you pack for a trip with the children?
P1: «I write a list on the back of an old envelope»
Interviewer: Who else reads it?
P1: «Nobody can read my hand»

On the day

Interviewer: And what happens on the day itself?
P1: «Somebody always hides one of the shoes»
Interviewer: Where is it then?
P1: «Mostly in the dog's basket»

In the car

Interviewer: What do you miss there?
P1: «I miss the envelope above all»
""",
    "italics of whoever watched": """\
**Interviewer:** How do you pack for a trip with the children?

**P1:** «I write a list on the back of an old envelope»

*She gets up and looks for it in the kitchen for a while*

**Interviewer:** And what happens on the day itself?

**P1:** «Somebody always hides one of the shoes»
""",
    "what somebody does meanwhile": """\
00:00:05 Interviewer: How do you pack for a trip with the children?
00:00:12 P1: «I write a list on the back of an old envelope»
00:00:31 looks for the envelope in the kitchen
00:00:48 Interviewer: And what happens on the day itself?
00:00:55 P1: «Somebody always hides one of the shoes»
""",
    "a protocol of what they did": """\
Participant 4 opened the app and looked for the list of last year.

The participant did not see the button in the corner and went back twice.

Participant 4 said that the list was gone.
""",
}


@pytest.mark.parametrize("case", ASIDES)
def test_what_stands_around_a_talk(case):
    """Comments, boxes, front matter, notes, titles and what somebody watched are no answers."""
    said, own = heard({"interviews/P1.md": ASIDES[case]})
    assert said == own
