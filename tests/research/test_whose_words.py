"""Whose words a study keeps: what is said in «these» is a participant's own, and nothing else of a file may be."""

from __future__ import annotations

import re

import pytest

from research.corpus.assemble import assemble
from research.corpus.sessions import FileRead, sessions_of
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
    told = sessions_of(read, settings=SETTINGS)
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
    "Notes: she seemed tired of lists",
    "Note: the child walked in here",
    "Comment: another one for the shoes",
    "Anmerkung: sie wirkt müde",
    "Anm.: das Telefon klingelt",
    "Obs.: ela olha para a porta",
    "Remarque : elle parle vite",
    "Tech support: The microphone is too far away",
    "Technician: The microphone is too far away",
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


def test_what_a_participant_notes_of_themself_is_theirs():
    """Who dictates a note says I."""
    line = "«Note: I never look at the clock»"
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
    "Summary", "📝 AI summary", "Next steps", "Key takeaways", "Notes by Gemini", "Zusammenfassung", "Próximos pasos", "Conclusões",
    "Synthèse", "Observer notes", "Field observations", "Debrief comments",
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
    "a summary below an underlined title": """\
Summary
-------

Packing is done from memory and under pressure of time.

Transcript
----------

Interviewer: How do you pack for a trip with the children?
P1: «I write a list on the back of an old envelope»
Interviewer: And what happens on the day itself?
P1: «Somebody always hides one of the shoes»
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


TICKETS = {
    "an answer above the mail it answers": """\
«The pump still stops when it rains»

On Mon, 2 Mar 2026 at 10:02, Kit Moss <kit@pumps.example> wrote:
> Please clean the filter and start it again
> Kit""",
    "the same in German": """\
«Die Pumpe bleibt bei Regen immer noch stehen»

Am Mo., 2. März 2026 um 10:02 Uhr schrieb Kit Moss <kit@pumps.example>:
> Bitte reinigen Sie den Filter""",
    "the same without marks": """\
«The pump still stops when it rains»

-----Original Message-----
From: Kit Moss <kit@pumps.example>
Sent: Monday, March 2, 2026 10:02 AM
To: Mo Ek <mo@elm.example>
Subject: RE: Pump

Please clean the filter and start it again""",
    "the same in French": """\
«La pompe s'arrête encore quand il pleut»

De : Kit Moss <kit@pumps.example>
Envoyé : lundi 2 mars 2026 10:02
À : Mo Ek <mo@elm.example>
Objet : Pompe

Merci de nettoyer le filtre""",
    "marks alone": """\
> Please clean the filter and start it again
«I did that and the pump still stops when it rains»""",
    "a line of a help desk": """\
##- Please type your reply above this line -##
«The pump still stops when it rains»""",
    "what a desk passes on": """\
«The pump in my cellar stops when it rains»

---------- Forwarded message ---------
From: Pump Support <help@pumps.example>
Date: Mon, 2 Mar 2026 at 10:02
Subject: Your pump

Please clean the filter and start it again""",
    "a signature": """\
«The pump in my cellar stops when it rains»

Kind regards,
Mo Ek
Head of Cellars
Elm Housing Ltd
+44 20 7946 0123""",
    "a disclaimer": """\
«The pump in my cellar stops when it rains»

This e-mail is confidential and intended only for the addressee. If you received it in error, please delete it.""",
    "sent from a phone": """\
«The pump in my cellar stops when it rains»

Sent from my iPhone""",
    "a program's trace": """\
«The program of the pump stops when I save the times»

Traceback (most recent call last):
  File "pump/times.py", line 12, in save
    self.store(times)
  File "pump/store.py", line 40, in store
    raise ValueError(times)
ValueError: times overlap""",
    "lines of a log": """\
«The program of the pump stops when I save the times»

2026-03-02 10:02:11,120 DEBUG pump.times: loading the table of times
2026-03-02 10:02:11,480 WARNING pump.times: the table of times is old
2026-03-02 10:02:12,001 ERROR pump.store: times overlap""",
    "a Java trace": """\
«The program of the pump stops when I save the times»

java.lang.IllegalStateException: times overlap
	at com.pumps.Times.save(Times.java:12)
	at com.pumps.Store.store(Store.java:40)
	at com.pumps.Main.main(Main.java:7)""",
    "data": """\
«The program of the pump refuses my table»

{"id": 5512, "times": [{"from": "10:00", "to": "12:00"}, {"from": "11:00", "to": "13:00"}], "name": "cellar"}""",
    "a fence": """\
«The program of the pump refuses my table»

```
pump load --table times.csv
pump start
```""",
    "a form of issues": """\
### What happened?

«The pump in my cellar stops when it rains»

### Version

4.2.1

### Code of Conduct

- [x] I agree to follow this project's Code of Conduct""",
}

MACHINES = {
    "somebody is away": ("Automatic reply: Your invoice", "I am out of the office until 9 March and have no access to my mail."),
    "away in German": ("Abwesenheitsnotiz", "Ich bin bis zum 9. März nicht im Büro. Ihre E-Mail wird nicht weitergeleitet."),
    "away in French": ("Réponse automatique", "Je suis absente du bureau jusqu'au 9 mars et je lirai votre message à mon retour."),
    "away without a title": ("Re: Pump", "I am currently out of the office and will be back on 9 March. I will reply when I return."),
    "what could not be delivered": ("Undeliverable: Your invoice", "Your message could not be delivered to the following recipients: mo@elm.example"),
    "what was received": ("We have received your request", "Thank you for contacting us. This is an automated message, please do not reply to it."),
}  # fmt: skip

PASSED_ON = {
    "a customer's mail behind a line of the desk": """\
«Please see below, can somebody look into it?»

---------- Forwarded message ---------
From: Ana Lind <ana@ash.example>
Date: Mon, 2 Mar 2026 at 10:02
Subject: Lamp
To: Pump Support <help@pumps.example>

«My lamp hums all evening and nobody answers the phone»""",
}


def _tickets(*cells):
    rows = "".join(
        f'{n},{n}mo@elm.example,"{subject}","{text}"\n'
        for n, (subject, text) in enumerate(cells, start=1)
    )
    return {"tickets/t.csv": f"Ticket ID,Requester email,Subject,Description\n{rows}"}


@pytest.mark.parametrize("case", TICKETS | PASSED_ON)
def test_what_a_ticket_holds_beside_its_writers_words(case):
    """Quoted answers, signatures, logs and forms are nobody's evidence; what is passed on is its writer's."""
    text = (TICKETS | PASSED_ON)[case].replace('"', '""')
    said, own = heard(
        _tickets(("Pump", text), ("Bulb", "«The bulb in the hall flickers at night»"))
    )
    assert said == own


@pytest.mark.parametrize("case", MACHINES)
def test_tickets_that_a_machine_wrote(case):
    """Notices of absence, of receipt and of failed delivery are nobody's words."""
    said, own = heard(
        _tickets(("Bulb", "«The bulb in the hall flickers at night»"), MACHINES[case])
    )
    assert said == own


FILES = (
    "personas.md", "consent_form.txt", "research_plan.md", "field_diary.md", "Interviewleitfaden.md", "debrief.md", "codebook.md",
    "synthesis/round2.md",
)  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_about_the_study(name):
    """What it is called says that nobody who took part wrote it."""
    told = "«I pack from memory, and my list gets lost before we leave.»\n\n«Then I look for the shoes that I hid myself.»\n"
    said, own = heard({"diaries/second.md": told})
    assert said == own
    assert heard({name: told}) == ([], own)


SPEAKERS = (
    ("Moderator", "Participant"), ("Interviewer", "Interviewee"), ("Researcher", "Respondent"), ("Facilitator", "P1"),
    ("UX Researcher", "User"), ("Interviewerin", "Befragte"), ("Forscher", "Teilnehmerin"), ("Enquêtrice", "Enquêté"),
    ("Entrevistadora", "Entrevistado"), ("Intervistatore", "Intervistata"), ("Interviewer", "Deelnemer"),
    ("Intervjuare", "Deltagare"), ("Intervjuer", "Informant"), ("Badacz", "Respondent"), ("Модератор", "Респондент"),
    ("インタビュアー", "参加者"), ("I", "R"), ("I", "P"), ("M", "P"), ("Q", "A"), ("INT", "P04"), ("Int.", "Resp."),
    ("[Interviewer]", "[Participant]"), ("I1", "P1"), ("Hannah", "Dana"), ("HW", "DK"), ("Speaker 1", "Speaker 2"),
    ("SPEAKER_00", "SPEAKER_01"), ("Hannah Weiss (Moderator)", "Dana K."), ("Hannah (UX)", "Dana (P3)"), ("AI Interviewer", "You"),
    ("Assistant", "Human"), ("Interviewer 2", "Participant 2"), ("Host", "Guest"),
)  # fmt: skip
ASKED = (
    "How do you pack for a trip with the children?",
    "Could you tell me what happens on the day itself?",
    "And who else reads the list?",
    "What would you change about it if you could?",
)
ANSWERED = (
    "I write a list on the back of an old envelope",
    "Somebody always hides one of the shoes and I look for it",
    "Nobody but me can read my hand",
    "I would hang it on the door for all of us",
)


@pytest.mark.parametrize(("asks", "answers"), SPEAKERS)
def test_whoever_asks_is_nobodys_evidence(asks, answers):
    """Told by a word for it in many languages, by letters, or by how they speak."""
    lines = [
        f"{asks}: {asked}\n\n{answers}: «{told}»\n"
        for asked, told in zip(ASKED, ANSWERED, strict=True)
    ]
    said, own = heard({"interviews/talk.txt": "\n".join(lines)})
    assert said == own


BESIDE = (
    "Observer", "Note taker", "Notetaker", "Translator", "Interpreter", "Second interviewer", "Tech support", "Moderator 2",
    "Beobachterin", "Protokollant", "Dolmetscherin", "Observateur", "Interprète", "Observadora", "Traductor", "Unknown speaker",
    "Co-moderator", "Lead researcher", "Zweite Interviewerin", "Deuxième enquêteur",
)  # fmt: skip


@pytest.mark.parametrize("label", BESIDE)
def test_whoever_sits_beside_is_nobodys_evidence(label):
    """Observers, interpreters, colleagues and machines say a word now and then."""
    lines = [
        f"Interviewer: {asked}\nP1: «{told}»\n{label}: The light in the room is too low for the camera\n"
        for asked, told in zip(ASKED, ANSWERED, strict=True)
    ]
    said, own = heard({"interviews/P1.txt": "\n".join(lines)})
    assert said == own


UNLABELLED = {
    "bold questions": "\n\n".join(f"**{q}**\n\n«{a}»" for q, a in zip(ASKED, ANSWERED, strict=True)),
    "headings": "\n\n".join(f"## {q}\n\n«{a}»" for q, a in zip(ASKED, ANSWERED, strict=True)),
    "numbers": "\n\n".join(f"{n}. {q}\n\n«{a}»" for n, (q, a) in enumerate(zip(ASKED, ANSWERED, strict=True), 1)),
    "bullets below questions": "\n\n".join(f"{q}\n- «{a}»" for q, a in zip(ASKED, ANSWERED, strict=True)),
    "a table": "| Question | Answer |\n|---|---|\n" + "\n".join(f"| {q} | «{a}» |" for q, a in zip(ASKED, ANSWERED, strict=True)),
    "a table with notes": "| Question | Answer | Notes |\n|---|---|---|\n"
    + "\n".join(f"| {q} | «{a}» | looks at the door again |" for q, a in zip(ASKED, ANSWERED, strict=True)),
    "italic questions": "\n\n".join(f"*{q}*\n\n«{a}»" for q, a in zip(ASKED, ANSWERED, strict=True)),
    "quoted answers": "\n\n".join(f"### {q}\n\n> «{a}»" for q, a in zip(ASKED, ANSWERED, strict=True)),
}  # fmt: skip


@pytest.mark.parametrize("case", UNLABELLED)
def test_questions_that_nobody_is_named_for(case):
    """What was asked is no part of the answers, however the page tells the two apart."""
    said, own = heard({"interviews/P1.md": f"# P1\n\n{UNLABELLED[case]}\n"})
    assert said == own


MADE_OF_TALKS = {
    "quotations of a talk in a table": (
        "analysis/quotes.csv",
        "participant,quote,theme\n" + "\n".join(f"P1,{a},Packing" for a in ANSWERED),
    ),
    "quotations with marks, cut short": (
        "analysis/cut.csv",
        "participant,quote,theme\n"
        + "\n".join(f"P1,“{' '.join(a.split()[:6])} …”,Packing" for a in ANSWERED),
    ),
    "the same in a file of quotations": (
        "quotes.md",
        "# Quotes\n\n" + "\n".join(f"- “{a}” (P1)" for a in ANSWERED),
    ),
    "what a page beside the talks says": (
        "notes/kitchen.md",
        "The kitchen is where most of it takes place.\n\nEnvelopes lie below the bread.\n\nI would start there.\n",
    ),
    "a second copy of the talk": (
        "interviews/P1 copy.txt",
        "\n".join(f"Interviewer: {q}\nP1: {a}" for q, a in zip(ASKED, ANSWERED, strict=True)),
    ),
    "an answer of the interviewer in a guide": (
        "guide.md",
        "\n".join(f"- {q}" for q in ASKED),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", MADE_OF_TALKS)
def test_what_was_made_of_a_talk_counts_once(case):
    """Quotations, copies, pages and guides beside a talk add nothing to what was said in it."""
    talk = "\n".join(f"Interviewer: {q}\nP1: «{a}»" for q, a in zip(ASKED, ANSWERED, strict=True))
    name, text = MADE_OF_TALKS[case]
    said, own = heard({"interviews/P1.txt": talk, name: text})
    assert said == own
