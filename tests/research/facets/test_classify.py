"""What kind of statement a text is."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from research.facets import classify as module
from research.facets.classify import EVIDENCE, classify, score_pain
from research.facets.cues import NAMES
from research.facets.weights import FACETS

ROOT = Path(__file__).parents[3]
WORDS_ONLY = 0


def _facets(*texts: str) -> list[str]:
    """By words and cues alone: vectors of no known model are left aside."""
    return [verdict.facet for verdict in classify(np.zeros((len(texts), WORDS_ONLY)), texts)]


@pytest.mark.parametrize(
    ("text", "facet"),
    [
        ("I can't find the invoice and it keeps crashing.", "pain"),
        ("This is confusing, I don't understand it.", "pain"),
        ("How do I change my address?", "need"),
        ("Please add a search for the postcode.", "request"),
        ("It would be great if the list could be sorted.", "request"),
        ("I love it, it is easy and quick.", "praise"),
        ("I click on the list and then I choose the second one.", "context"),
        ("Okay, task two.", "none"),
        ("Non funziona, non capisco.", "pain"),
    ],
)
def test_plain_cases_are_told_by_words_alone(text: str, facet: str) -> None:
    """Also for a sentence model that the classifier was not trained on."""
    assert _facets(text) == [facet]


@pytest.mark.parametrize(
    "text",
    [
        "The export works fine now.",
        "It no longer crashes.",
        "We have no problems with the scanner any more.",
        "Swaps are quick since the update.",
    ],
)
def test_a_solved_problem_is_not_a_pain(text: str) -> None:
    """Negation and repair turn a complaint around."""
    assert _facets(text)[0] not in EVIDENCE


def test_in_doubt_a_text_stays_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two fifths for pain, need or request keep it in, marked as doubtful."""
    shares = np.log([[0.2, 0.1, 0.1, 0.45, 0.1, 0.05], [0.05, 0.05, 0.05, 0.7, 0.1, 0.05]])
    monkeypatch.setattr(module, "measure_logits", lambda *_: shares)
    kept, left = classify(np.zeros((2, 384), np.float32), ["so so", "fine"])
    assert (kept.facet, kept.doubtful) == ("pain", True)
    assert (left.facet, left.doubtful) == ("praise", False)


def test_what_names_a_problem_needs_less_to_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """An account with a third for evidence goes, one with a word for what is wrong stays."""
    shares = np.log([[0.2, 0.07, 0.09, 0.05, 0.54, 0.05]] * 2)
    monkeypatch.setattr(module, "measure_logits", lambda *_: shares)
    texts = ["I went home by bus.", "I went home and the bus was late."]
    told, named = classify(np.zeros((2, 384), np.float32), texts)
    assert (told.facet, named.facet) == ("context", "pain")
    assert named.doubtful


def test_other_languages_need_more_to_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where less is known of the words, a third is less of a hint."""
    shares = np.log([[0.2, 0.1, 0.1, 0.05, 0.5, 0.05]] * 2)
    monkeypatch.setattr(module, "measure_logits", lambda *_: shares)
    texts = ["I walked to the station.", "Ich bin zum Bahnhof gelaufen."]
    english, german = classify(np.zeros((2, 384), np.float32), texts)
    assert (english.facet, german.facet) == ("pain", "context")


def test_an_account_that_was_asked_for_is_no_complaint(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless it says so, and unless the question asks for complaints."""
    shares = np.log([[0.3, 0.08, 0.07, 0.05, 0.45, 0.05]])
    monkeypatch.setattr(module, "measure_logits", lambda *_: shares.copy())

    def facet(text: str, question: str) -> str:
        (verdict,) = classify(np.zeros((1, 384), np.float32), [text], [question])
        return verdict.facet

    told = "I weighed it and put it on the shelf."
    assert facet(told, "") == "pain"
    assert facet(told, "Walk me through the last delivery.") == "context"
    assert facet(told, "Tell me about the last time it went wrong?") == "pain"
    assert facet("I weighed it, it was wrong again.", "Walk me through it.") == "pain"


def test_a_bare_answer_is_tipped_further(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "The price" says nothing else; more words may."""
    logits = np.array([[0.0, 4.0, 0.0, 0.0, 0.0, 0.0]])
    monkeypatch.setattr(module, "measure_logits", lambda *_: logits.copy())
    texts, asked = ("The price", "The price of it"), ["What do you like most?"]
    bare, longer = (classify(np.zeros((1, 384), np.float32), [text], asked)[0] for text in texts)
    assert (bare.facet, longer.facet) == ("praise", "need")


def test_what_only_sounds_like_a_complaint_is_what_was_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Below "What do you like most?" a complaint has a word for it."""
    logits = np.array([[4.4, 2.0, 2.0, 3.5, 2.0, 2.0]] * 3)
    monkeypatch.setattr(module, "measure_logits", lambda *_: logits.copy())
    texts = ["I hear when results are in", "Hard to say, it crashes", "Honestly not much"]
    found = classify(np.zeros((3, 384), np.float32), texts, ["What do you like most?"] * 3)
    assert [verdict.facet for verdict in found] == ["praise", "pain", "pain"]


def test_who_wants_nothing_is_content(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever its words sound like."""
    logits = np.array([[4.0, 0.0, 0.0, 0.0, 0.0, 0.0]] * 2)
    monkeypatch.setattr(module, "measure_logits", lambda *_: logits)
    texts = ["Nothing could have been better.", "It could have been better."]
    content, other = classify(np.zeros((2, 384), np.float32), texts)
    assert (content.facet, other.facet) == ("praise", "pain")


@pytest.mark.parametrize(
    ("text", "facet"),
    [
        ("Ich verstehe nicht, was hier passiert, das ist mühsam.", "pain"),
        ("Je ne comprends pas, c'est pénible et ça bloque.", "pain"),
        ("No entiendo nada, se cuelga y no responde.", "pain"),
        ("Não consigo entrar, dá erro e trava.", "pain"),
        ("Ik snap het niet, het is ingewikkeld en het werkt niet.", "pain"),
        ("Sehr freundlich und hilfsbereit, klare Empfehlung.", "praise"),
        ("Très pratique, équipe souriante, je recommande.", "praise"),
        ("Muy práctico y amable, me encantó.", "praise"),
        ("Comodo e utile, lo consiglio, complimenti.", "praise"),
        ("Muito simpáticos, adorei, recomendo.", "praise"),
        ("Heel tevreden, vriendelijk en behulpzaam, een aanrader.", "praise"),
        ("Könnten Sie mir bitte einen neuen Link schicken?", "request"),
        ("Kunt u mij een nieuwe pas sturen, alstublieft?", "request"),
        ("Onde encontro a minha conta?", "need"),
    ],
)
def test_other_languages_are_told_by_their_words(text: str, facet: str) -> None:
    """The vectors know English; what is said elsewhere shows in its words."""
    assert _facets(text) == [facet]


def test_a_verdict_does_not_depend_on_its_batch() -> None:
    """Alone, among others, in any order: the same to the last digit."""
    texts = [f"I can't open file {n}, please help." for n in range(1500)] + ["I like it."]
    vectors = np.random.default_rng(0).normal(size=(len(texts), 384)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    together = classify(vectors, texts)
    backwards = classify(vectors[::-1], texts[::-1])[::-1]
    assert together == backwards
    assert classify(vectors[-1:], texts[-1:]) == together[-1:]


def test_nothing_gives_nothing() -> None:
    """An empty study has no verdicts."""
    assert classify(np.zeros((0, 384), np.float32), []) == ()


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "<script>alert(1)</script>", "?" * 9999, "好的"]
)
def test_odd_texts_have_a_verdict(text: str) -> None:
    """No text is too empty, long or foreign."""
    (verdict,) = classify(np.zeros((1, 384), np.float32), [text])
    assert verdict.facet in FACETS
    assert 0 <= verdict.probability <= 1
    assert 0 <= verdict.pain_score <= 1


def test_the_pain_score_orders_complaints_above_praise() -> None:
    """Something wrong, then an account of facts, then praise."""
    pain, context, praise = ([8, 0, 0, 0, 0, 0], [0, 0, 0, 0, 8, 0], [0, 0, 0, 8, 0, 0])
    scores = [score_pain(np.array(row, float)) for row in (pain, context, praise)]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3


def test_the_weights_belong_to_these_cues() -> None:
    """Whoever changes a family of cues has to train again."""
    with np.load(ROOT / "research/facets/weights.npz", allow_pickle=False) as stored:
        assert str(stored["cue_names"]).split("\n") == list(NAMES)
        assert str(stored["facets"]).split("\n") == list(FACETS)
    assert (ROOT / "research/facets/weights.npz").stat().st_size < 200_000


def _examples() -> list[dict[str, str]]:
    path = ROOT / "benchmarks/facets/examples.csv"
    if not path.exists():
        pytest.skip("the examples are not in an installed package")
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def test_what_is_held_out_is_not_among_the_examples() -> None:
    """Nor in other letters or marks."""
    path = ROOT / "benchmarks/facets/unseen.csv"
    if not path.exists():
        pytest.skip("the sentences are not in an installed package")
    with path.open(encoding="utf-8", newline="") as handle:
        unseen = [row["text"] for row in csv.DictReader(handle)]
    learnt = {_bare(row["text"]) for row in _examples()}
    assert len(unseen) > 400
    assert [text for text in unseen if len(text.split()) > 2 and _bare(text) in learnt] == []


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def test_the_examples_are_many_and_varied() -> None:
    """Enough of each facet, no text twice, pain the largest."""
    rows = _examples()
    counts = [sum(row["facet"] == facet for row in rows) for facet in FACETS]
    assert len(rows) == len({row["text"].casefold() for row in rows}) >= 700
    assert min(counts) >= 100
    assert max(counts) == counts[0]


def test_most_examples_are_recognised_without_vectors() -> None:
    """Pain, need and request are not thrown away even with a model of unknown vectors."""
    rows = [row for row in _examples() if row["facet"] in EVIDENCE][:300]
    found = _facets(*(row["text"] for row in rows))
    assert np.mean([facet in EVIDENCE for facet in found]) > 0.9


@pytest.mark.parametrize(
    "text",
    [
        "I'd open the calendar and then press on Friday.",
        "I want to see Friday, so I'm going to the calendar.",
        "Let me try the second tab.",
        "I'm looking for something like next, I guess it's the arrow.",
    ],
)
def test_what_somebody_does_next_in_a_task_is_no_wish(text: str) -> None:
    """Who thinks aloud says what they are about to do."""
    task = "Okay. Now please book a table for Friday."
    assert _below(text, task) not in EVIDENCE


@pytest.mark.parametrize(
    "text",
    [
        "I'd press that, but nothing happens, the button doesn't work.",
        "I would like to see all the Fridays at once.",
        "I can't find the calendar anywhere.",
    ],
)
def test_a_task_takes_no_problem_away(text: str) -> None:
    """What does not work, or is wished in so many words, stays."""
    assert _below(text, "Okay. Now please book a table for Friday.") in EVIDENCE


def _below(text: str, question: str) -> str:
    return classify(np.zeros((1, WORDS_ONLY)), [text], [question])[0].facet


def test_half_a_pain_and_half_a_wish_is_surely_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    """In doubt is whether something is wrong or wanted, and not which of the two."""
    shares = np.log([[0.4, 0.05, 0.35, 0.05, 0.1, 0.05], [0.5, 0.03, 0.03, 0.2, 0.2, 0.04]])
    monkeypatch.setattr(module, "measure_logits", lambda *_: shares)
    both, alone = classify(np.zeros((2, 384), np.float32), ["a", "b"])
    assert (both.facet, both.doubtful) == ("pain", False)
    assert (alone.facet, alone.doubtful) == ("pain", True)


@pytest.mark.slow
def test_the_real_vectors_tell_what_words_do_not() -> None:
    """Sarcasm apart, meaning decides where no cue stands."""
    from research.themes.vectors.encode import load_encoder

    texts = [
        "The parcel came four days after the birthday.",
        "The staff took good care of us.",
        "We are eleven people and two dogs.",
        "Which papers are needed for a passport",
    ]
    verdicts = classify(load_encoder().encode(texts), texts)
    assert [v.facet for v in verdicts] == ["pain", "praise", "context", "need"]
    assert verdicts[0].pain_score > verdicts[1].pain_score


@pytest.mark.slow
@pytest.mark.parametrize(
    ("study", "least"), [("pdpilot-user-study-2023", 0.88), ("serdif-usability-2021", 0.80)]
)
def test_pains_that_people_coded_are_told_from_praise(study: str, least: float) -> None:
    """Area under the ROC curve on quotes that the classifier never saw."""
    from research.themes.vectors.encode import load_encoder

    folder = ROOT.parent / "shared" / "data" / "studies" / study
    if not folder.exists():
        pytest.skip("the coded studies are not on this machine")
    kinds = {
        t["theme_id"]: t["kind"] for t in json.loads((folder / "gold.json").read_text("utf-8"))
    }
    lines = (folder / "gold_quotes.jsonl").read_text("utf-8").splitlines()
    quotes = [(q["quote"], kinds[q["theme_id"]]) for q in map(json.loads, lines)]
    quotes = [(text, kind) for text, kind in quotes if kind in ("pain", "positive")]
    texts = [text for text, _ in quotes]
    scores = np.array([v.pain_score for v in classify(load_encoder().encode(texts), texts)])
    pain = np.array([kind == "pain" for _, kind in quotes])
    above = (scores[pain][:, None] > scores[~pain]).mean()
    level = (scores[pain][:, None] == scores[~pain]).mean()
    assert above + level / 2 >= least
