"""One session in two wordings."""

from __future__ import annotations

from dataclasses import replace

from research.corpus.repeats.copies import Voices
from research.corpus.repeats.retold import (
    answered,
    by_person,
    retold,
    voices,
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
    assert retold({"b.vtt": RAW, "a.txt": CLEAN}, known=()) == {"b.vtt": "a.txt"}


def test_one_guide_makes_no_copy():
    """Only the moderator says the same."""
    assert retold({"a": CLEAN, "b": _talk("M", ASKED, "P", OTHER)}, known=()) == {}


def test_a_recogniser_mishears_and_tells_no_voices_apart():
    """Every sixth word is another, and nobody is labelled: it is the session all the same."""
    words = " ".join(one.text for one in CLEAN.utterances).split()
    heard = " ".join("hmph" if place % 6 == 0 else word for place, word in enumerate(words))
    raw = Document(format="srt", utterances=(Utterance(text=heard, locator="", speaker=""),))
    assert retold({"a.docx": CLEAN, "raw.srt": raw}, known=()) == {"raw.srt": "a.docx"}
    other = _talk("M", ASKED, "P", OTHER)
    assert retold({"a.docx": other, "raw.srt": raw}, known=()) == {}


def test_a_known_copy_is_not_looked_at():
    """Nor is it the one that counts."""
    assert retold({"a": CLEAN, "b": RAW}, known={"a"}) == {}


def test_a_form_is_told_by_its_answers():
    """Its questions are the same in all of them."""
    talk = _talk("Interviewer", ASKED, "P1", TOLD)
    assert answered(talk) == TOLD
    asked = replace(talk, utterances=talk.utterances[:1])
    assert answered(asked) == ASKED[:1]


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
    assert voices(talk, roles) == Voices(answers=False, asks=True, said=19)


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
