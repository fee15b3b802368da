"""One session in several files."""

from __future__ import annotations

from dataclasses import replace

from research.corpus.repeats.sessions import (
    Voices,
    best_told,
    by_person,
    session_copies,
    voices_of,
)
from research.readers.document import Document, Utterance
from research.speakers.labels import Verdict

ASKED = [
    "How does your kitchen order vegetables during the busy season?",
    "Which supplier forgets deliveries, and what happens afterwards?",
    "Where would a better calendar help your cooks tomorrow morning?",
]
TOLD = [
    "Our chef scribbles crates onto cardboard, then somebody photographs everything before midnight.",
    "The mushroom grower forgets us weekly, therefore two cooks drive across town with empty boxes.",
    "Beside the freezer door hangs a greasy list, replace that with one bright screen please.",
]
OTHER = [
    "My brother buys whatever looks fresh, nobody writes anything down around here honestly.",
    "Nobody forgets since the market stands right behind our own courtyard wall.",
    "Tell children when school lunches change, because parents telephone constantly about allergies.",
]


def _talk(asker, asked, answerer, told):
    pairs = zip(asked, told, strict=True)
    said = [one for ask, tell in pairs for one in ((asker, ask), (answerer, tell))]
    return Document(
        format="txt", utterances=tuple(Utterance(text=t, locator="", speaker=s) for s, t in said)
    )


def _stuttered(texts):
    return [f"Um, so, {text.replace(', ', ', like, you know, ')}" for text in texts]


TALK = [
    f"Sentence number {n} is about something else, number {n * 7} to be precise."
    for n in range(30)
]


def _unlabelled(sessions):
    return {
        name: Document(
            format="txt", utterances=tuple(Utterance(text=text, locator="") for text in texts)
        )
        for name, texts in sessions.items()
    }


CLEAN = _talk("M", ASKED, "P", TOLD)
GERMAN = _talk(
    "M",
    ["Wie bestellt Ihre Küche in der Saison?", "Wer vergisst die Lieferung?", "Was würde helfen?"],
    "P",
    [
        "Unser Koch schreibt alles auf einen Karton, und dann fotografiert es jemand vor Mitternacht.",
        "Der Pilzzüchter vergisst uns jede Woche, also fahren zwei Köche mit leeren Kisten durch die Stadt.",
        "Neben dem Gefrierschrank hängt eine fettige Liste, die könnte ein heller Bildschirm ersetzen.",
    ],
)
RAW = _talk("Ana Rey", _stuttered(ASKED), "Kim Po", _stuttered(TOLD))


def test_captions_and_their_transcript_are_one_session():
    """Fillers and labels differ."""
    assert session_copies({"b.vtt": RAW, "a.txt": CLEAN}) == {"b.vtt": "a.txt"}


def test_one_guide_makes_no_copy():
    """Only the moderator says the same."""
    assert session_copies({"a": CLEAN, "b": _talk("M", ASKED, "P", OTHER)}) == {}


def test_a_recogniser_mishears_and_tells_no_voices_apart():
    """Every sixth word is another, and nobody is labelled: it is the session all the same."""
    words = " ".join(one.text for one in CLEAN.utterances).split()
    heard = " ".join("hmph" if place % 6 == 0 else word for place, word in enumerate(words))
    raw = Document(format="srt", utterances=(Utterance(text=heard, locator="", speaker=""),))
    assert session_copies({"a.docx": CLEAN, "raw.srt": raw}) == {"raw.srt": "a.docx"}
    other = _talk("M", ASKED, "P", OTHER)
    assert session_copies({"a.docx": other, "raw.srt": raw}) == {}


def test_every_copy_points_to_the_one_that_counts():
    """Be it word for word or in another wording."""
    assert session_copies({"a": CLEAN, "b": CLEAN, "c": RAW}) == {"b": "a", "c": "a"}


def test_a_form_is_told_by_its_answers():
    """Its questions, and what an observer notes, are the same in all of them."""
    asked = [f"{question} {' '.join(ASKED)}" for question in ASKED]
    talks = (_talk("Interviewer", asked, "P1", answers) for answers in (TOLD, OTHER))
    assert session_copies(dict(zip("ab", talks, strict=True))) == {}


def test_voices_tell_who_is_known_to_ask_and_answer():
    """By the file's own roles, else by what its labels came to."""
    said = [("Moderator", "And then?"), ("P3", "I gave up.")]
    talk = Document(
        format="txt",
        utterances=tuple(Utterance(speaker=who, text=t, locator="") for who, t in said),
    )
    roles = {
        "moderator": Verdict(role="moderator", why="label"),
        "p 3": Verdict(role="unknown", why=""),
    }
    assert voices_of(talk, roles) == Voices(answers=False, asks=True, said=0)


def test_files_of_one_participant_are_one_session_of_the_guides():
    """What P04 says in the recording stands in the transcript and in a coder's copy, and was not read to anybody."""
    texts = {
        "raw/P04_ward.vtt": ["two for nineteen"],
        "clean/P04.docx": ["Two for nineteen."],
        "Ana.txt": ["None."],
    }
    assert sorted(map(len, by_person(texts).values())) == [1, 2]
    assert by_person({"P04.txt": ["a"], "coded/P04.txt": ["a"]}).keys() == {
        "P04.txt",
        "coded/P04.txt",
    }


def test_a_session_published_twice_counts_once():
    """Only the heading differs; the first by name is the one that counts."""
    assert session_copies(
        _unlabelled({"b": ["Session B.", *TALK], "a": ["Session A.", *TALK]})
    ) == {"b": "a"}


def test_two_sessions_with_one_guide_are_two_sessions():
    """Shared questions do not make a copy."""
    other = [f"Another answer {n * n} of another person about {n * 11} things." for n in range(30)]
    assert session_copies(_unlabelled({"a": TALK, "b": [*TALK[:10], *other]})) == {}


def test_without_sessions_there_is_no_copy():
    """A study of tickets alone has none."""
    assert session_copies({}) == {}


def test_the_answers_alone_are_a_copy_of_the_talk():
    """However short they are, and whichever file comes first by name."""
    answers = [f"{n} loaves go to the school behind the mill." for n in range(40)]
    talk = [one for answer in answers for one in ("And the next one, please?", answer)]
    assert session_copies(_unlabelled({"all": talk, "answers": answers})) == {"answers": "all"}
    assert session_copies(_unlabelled({"a": answers, "b": talk})) == {"b": "a"}


def test_the_copy_that_tells_its_speakers_is_the_one_that_counts():
    """A recogniser's files name nobody; where neither does, or both do, the first stays."""
    nobody, told = Voices(answers=False, asks=False), Voices(answers=True, asks=True)
    copies = {"b.srt": "a.json", "c.md": "a.json"}
    heard = {"a.json": nobody, "b.srt": nobody, "c.md": told}
    assert best_told(copies, heard) == {"a.json": "c.md", "b.srt": "c.md"}
    assert best_told(copies, heard | {"a.json": told}) == copies
    assert best_told(copies, dict.fromkeys(heard, nobody)) == copies


def test_a_piece_of_a_session_is_not_the_one_that_counts():
    """However well it tells its speakers apart; a few words more make nothing whole."""
    piece, whole = (Voices(answers=True, asks=True, said=said) for said in (300, 3000))
    assert best_told({"b": "a"}, {"a": piece, "b": whole}) == {"a": "b"}
    assert best_told({"b": "a"}, {"a": whole, "b": replace(whole, said=3100)}) == {"b": "a"}


def test_a_short_session_word_for_word_is_the_same():
    """A voice note as text and as captions; few words may be two people's."""
    note = ["So I am at the till and it says unexpected item."]
    captions = ["so I am at the till", "and it says unexpected item"]
    assert session_copies(_unlabelled({"a.txt": note, "b.srt": captions})) == {"b.srt": "a.txt"}
    assert (
        session_copies(_unlabelled({"a.txt": ["Nothing at all."], "b.txt": ["Nothing at all."]}))
        == {}
    )
    script = ["Would you use it on a working day?", "No.", "Why would you not?", "Too expensive."]
    assert session_copies(_unlabelled({"P1.txt": script, "P2.txt": script})) == {}


def test_a_draft_with_all_questions_holds_less_of_the_talk():
    """What was asked stands in both, so only what was answered tells which is the fuller one."""
    roles = {"ida": Verdict(role="moderator", why=""), "cook": Verdict(role="participant", why="")}
    draft, whole = (_talk("Ida", ASKED, "Cook", [*TOLD[:n], "-", "-"][:3]) for n in (1, 3))
    assert 2 * voices_of(draft, roles).said < voices_of(whole, roles).said


def test_a_recognisers_text_of_a_short_talk_is_its_copy():
    """It holds all of the answers, and the questions among them; half of them may be chance."""
    told = [
        "My son minds the telephone and I mind the cheese, each of us his own.",
        "That it rings loud enough to be heard beside the neighbour's music.",
    ]
    talk = _talk("Interviewer", ["How do you sell?", "What would you change?"], "Ada", told)
    raw = [f"How do you sell? {told[0]} What would you change? {told[1]}"]
    sessions = {"raw.txt": _unlabelled({"raw.txt": raw})["raw.txt"], "talk.docx": talk}
    assert session_copies(sessions) == {"talk.docx": "raw.txt"}
    other = _talk(
        "Interviewer", ["How do you sell?"], "Bo", [f"{told[0]} And I go home at three."]
    )
    assert session_copies({**_unlabelled({"raw.txt": raw}), "other.docx": other}) == {}
    read = [told[0], "I give up."]
    two = {
        "a": _talk("I", ["Hm?", "And?"], "A", read),
        "b": _talk("I", ["Hm?", "And?"], "B", told),
    }
    assert session_copies(two) == {}
