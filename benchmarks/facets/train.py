"""Train facets and severity on examples.csv, measure them, and write research/facets/weights.npz.

    python benchmarks/facets/train.py [--data ../shared/data] [--dry-run] [--sweep]

Prints Markdown for RESULTS.md: macro-F1 on the held-out fifth and over five folds, what the threshold
for doubtful texts costs, and, where the data folder is there, how well the pain score tells the pains
of three human-coded studies from their positive quotes. Nothing is trained on those;
the report says how near the nearest example comes to a coded quote. severity.py measures severity.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

import numpy as np
import numpy.typing as npt
from lingua import Language, LanguageDetectorBuilder
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score

from research.facets import classify as facets
from research.facets import weights as learned
from research.facets.cues import NAMES, measure_cues, says_outright
from research.themes.vectors.encode import Encoder, load_encoder

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WEIGHTS = ROOT / "research" / "facets" / "weights.npz"
STUDIES = ("pdpilot-user-study-2023", "serdif-usability-2021", "heritrace-user-testing-2025")
FOLDS = 5
RARE = 3
"""A word must be in so many examples to count: below that it names a subject, not a facet."""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Texts with their vectors and facets."""

    texts: tuple[str, ...]
    registers: tuple[str, ...]
    facets: npt.NDArray[np.int64]
    vectors: npt.NDArray[np.float32]
    weights: Floats
    """Those written to widen what the first are about count less, those for severity nothing; see RESULTS.md."""
    severities: npt.NDArray[np.int64]
    """1 to 4 of what may be evidence, 0 of all else; 2 also where nothing says how bad it is."""

    def part(self, keep: npt.NDArray[np.bool_]) -> Examples:
        """Those rows only."""
        rows = np.flatnonzero(keep)
        return Examples(
            texts=tuple(self.texts[i] for i in rows),
            registers=tuple(self.registers[i] for i in rows),
            facets=self.facets[rows],
            vectors=self.vectors[rows],
            weights=self.weights[rows],
            severities=self.severities[rows],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scales:
    """How far each kind of feature may move a text; 0 leaves it out."""

    vectors: float = 1.0
    cues: float = 0.25
    words: float = 2.0
    freedom: float = 0.5
    """The regression's C: the inverse of its penalty."""


SWEEP = (
    Scales(),
    Scales(cues=0, words=0),
    Scales(cues=0),
    Scales(words=0),
    Scales(vectors=0),
    Scales(cues=0.5),
    Scales(words=1),
    Scales(words=4),
    Scales(freedom=0.25),
    Scales(freedom=2),
)
SEVERITY: Final = Scales(vectors=2.0)
"""What severity is told from: what happened says more of it than the words do."""


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--dry-run", action="store_true", help="measure, but keep the weights")
    parser.add_argument("--sweep", action="store_true", help="only compare settings")
    options = parser.parse_args()
    encoder = load_encoder()
    examples = read_examples(encoder)
    if options.sweep:
        print_sweep(examples, encoder, options.data)
        return
    counted = examples.part(examples.weights > 0)
    print_counts(counted)
    print_folds(counted)
    weights = train(examples)
    print_answers(weights, encoder)
    if not options.dry_run:
        write_weights(weights)
    if options.data.is_dir():
        print_studies(weights, encoder, options.data)
        print_nearness(examples, encoder, options.data)


def read_examples(encoder: Encoder) -> Examples:
    """examples.csv with its vectors."""
    with (HERE / "examples.csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    texts = tuple(row["text"] for row in rows)
    return Examples(
        texts=texts,
        registers=tuple(row["register"] for row in rows),
        facets=np.array([facets.FACETS.index(row["facet"]) for row in rows]),
        vectors=encoder.encode(texts),
        weights=np.array([float(row["weight"]) for row in rows]),
        severities=np.array([int(row["severity"] or 0) for row in rows]),
    )


def train(examples: Examples, scales: Scales = SWEEP[0]) -> learned.Weights:
    """Words, their rarity and all coefficients from these examples alone."""
    counted = examples.weights > 0
    texts = examples.part(counted).texts
    seen = Counter(term for text in texts for term in set(learned.terms_of(text)))
    terms = {term: row for row, term in enumerate(sorted(t for t in seen if seen[t] >= RARE))}
    idf = np.array([1 + np.log((1 + len(texts)) / (1 + seen[term])) for term in terms])
    words = np.zeros((len(examples.texts), len(terms)))
    for row, text in enumerate(examples.texts):
        where, share = learned.weigh_terms(text, terms, idf)
        words[row, where] = share
    cues = np.array([measure_cues(text) for text in examples.texts])
    parts = (examples.vectors, cues, words)
    told = fit(parts, scales, examples.facets, np.where(counted, examples.weights, 0))
    steps = [
        fit(parts, SEVERITY, examples.severities > step, weigh_severity(examples))
        for step in learned.STEPS
    ]
    each = [np.hstack(columns) for columns in zip(told, *steps, strict=True)]
    return learned.Weights(
        vectors=each[0], cues=each[1], terms=terms, idf=idf, words=each[2], bias=each[3]
    )


def fit(
    parts: tuple[Floats, ...], scales: Scales, truth: npt.NDArray[Any], weights: Floats
) -> tuple[Floats, ...]:
    """Coefficients of vectors, cues and words, and the bias; one column per class, or one of two."""
    known = weights > 0
    by = (scales.vectors, scales.cues, scales.words)
    table = np.hstack([scale * part[known] for scale, part in zip(by, parts, strict=True)])
    model = LogisticRegression(C=scales.freedom, max_iter=2000, class_weight="balanced")
    model.fit(table, truth[known], sample_weight=weights[known])
    ends = np.cumsum([part.shape[1] for part in parts])[:-1]
    split = np.split(model.coef_.T, ends)
    return (*(scale * part for scale, part in zip(by, split, strict=True)), model.intercept_)


def weigh_severity(examples: Examples) -> Floats:
    """Those written for severity count in full, pains half, and the wishes that name none less."""
    of_facet = np.array(
        [0.5 if f == facets.FACETS.index("pain") else 0.3 for f in examples.facets]
    )
    return np.where(examples.severities > 0, np.where(examples.weights > 0, of_facet, 1.0), 0.0)


def write_weights(weights: learned.Weights) -> None:
    """Single precision, so that the file stays small enough to review as one piece."""
    np.savez_compressed(
        WEIGHTS,
        facets=np.array("\n".join(facets.FACETS)),
        cue_names=np.array("\n".join(NAMES)),
        terms=np.array("\n".join(weights.terms)),
        vectors=weights.vectors.astype(np.float32),
        cues=weights.cues.astype(np.float32),
        idf=weights.idf.astype(np.float32),
        words=weights.words.astype(np.float32),
        bias=weights.bias.astype(np.float32),
    )


def judge(
    weights: learned.Weights, texts: Sequence[str], vectors: npt.NDArray[np.float32]
) -> Floats:
    """Logits of every facet, (n, 6)."""
    return learned.measure_logits(vectors, texts, weights)[:, : len(facets.FACETS)]


def fold_of(text: str) -> int:
    """The same fold for the same text, however many examples are added."""
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) % FOLDS


def print_counts(examples: Examples) -> None:
    """How many examples of what."""
    counts = Counter(facets.FACETS[i] for i in examples.facets)
    print(f"{len(examples.texts)} examples: {dict(counts)}; {dict(Counter(examples.registers))}\n")


def print_folds(examples: Examples) -> None:
    """Macro-F1 of texts that a model has not seen, and what keeping doubtful ones does."""
    folds = np.array([fold_of(text) for text in examples.texts])
    logits = judge_unseen(examples, SWEEP[0])
    best = logits.argmax(axis=1)
    print("| texts | macro-F1 | " + " | ".join(facets.FACETS) + " |")
    print("|---|---|" + "---|" * len(facets.FACETS))
    print_f1("held-out fifth", examples.facets[folds == 0], best[folds == 0])
    print_f1("five folds", examples.facets, best)
    for register in dict.fromkeys(examples.registers):
        those = np.array([r == register for r in examples.registers])
        print_f1(register, examples.facets[those], best[those])
    print_doubt(examples, logits)


def judge_unseen(examples: Examples, scales: Scales) -> Floats:
    """Logits of each example from a model trained on the other folds, (n, 6)."""
    folds = np.array([fold_of(text) for text in examples.texts])
    logits = np.zeros((len(examples.texts), len(facets.FACETS)))
    for fold in range(FOLDS):
        weights = train(examples.part(folds != fold), scales)
        unseen = examples.part(folds == fold)
        logits[folds == fold] = judge(weights, unseen.texts, unseen.vectors)
    return logits


def print_f1(name: str, truth: npt.NDArray[np.int64], best: npt.NDArray[np.int64]) -> None:
    """One row of the table."""
    each = f1_score(truth, best, average=None, labels=range(len(facets.FACETS)), zero_division=0)
    row = " | ".join(f"{value:.2f}" for value in each)
    print(f"| {name} ({len(truth)}) | {each.mean():.3f} | {row} |")


def print_doubt(examples: Examples, logits: Floats) -> None:
    """Evidence kept, and how much of what is kept is evidence, by the two thresholds."""
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    matters = shares[:, : len(facets.EVIDENCE)].sum(axis=1)
    is_evidence = examples.facets < len(facets.EVIDENCE)
    outright = np.array([says_outright(text) for text in examples.texts])
    print("\n| kept from | with such words from | evidence kept | of what is kept, evidence |")
    print("|---|---|---|---|")
    for bare, said in product((0.3, 0.35, 0.4, 0.45, 0.5), (0.25, 0.3, 0.35, 0.4, 0.5)):
        if said > bare:
            continue
        enough = matters >= np.where(outright, said, bare)
        kept = (logits.argmax(axis=1) < len(facets.EVIDENCE)) | enough
        recall, precision = kept[is_evidence].mean(), is_evidence[kept].mean()
        print(f"| {bare} | {said} | {recall:.3f} | {precision:.3f} |")


def print_answers(weights: learned.Weights, encoder: Encoder) -> None:
    """Short answers with their questions, answers.csv: right facets by how much the question tips."""
    with (HERE / "answers.csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    texts, questions = [row["text"] for row in rows], [row["question"] for row in rows]
    truth = [row["facet"] for row in rows]
    vectors = encoder.encode(texts)
    print(
        f"\n{len(rows)} answers\n\n| tip | believed from | right | evidence lost |\n|---|---|---|---|"
    )
    for tip, outright in ((0.0, 1.0), *product((1.0, 2.0, 3.0, 4.0), (0.4, 0.5, 0.7, 1.0))):
        with (
            patch.object(facets, "load_weights", lambda: weights),
            patch.multiple(facets, _ASKED=tip, _OUTRIGHT=outright),
        ):
            found = [v.facet for v in facets.classify(vectors, texts, questions)]
        pairs = list(zip(truth, found, strict=True))
        right = sum(t == f for t, f in pairs) / len(pairs)
        lost = sum(t in facets.EVIDENCE and f not in facets.EVIDENCE for t, f in pairs)
        print(f"| {tip} | {outright} | {right:.3f} | {lost} |")


def print_studies(weights: learned.Weights, encoder: Encoder, data: Path) -> None:
    """Area under the ROC curve of pain against positive, on what people coded."""
    print("\n| set | pain | positive | AUC of pain_score | of P(pain) |\n|---|---|---|---|---|")
    for name, texts, pain in read_sets(data):
        logits = judge(weights, texts, encoder.encode(texts))
        score = [facets.score_pain(row) for row in logits]
        shares = np.exp(logits - logits.max(axis=1, keepdims=True))
        alone = shares[:, 0] / shares.sum(axis=1)
        areas = f"{roc_auc_score(pain, score):.3f} | {roc_auc_score(pain, alone):.3f}"
        print(f"| {name} | {sum(pain)} | {len(pain) - sum(pain)} | {areas} |")


def print_sweep(examples: Examples, encoder: Encoder, data: Path) -> None:
    """Macro-F1 over five folds and the areas of every set, for each setting."""
    sets = [(name, texts, pain, encoder.encode(texts)) for name, texts, pain in read_sets(data)]
    print("| setting | macro-F1 | " + " | ".join(name for name, *_ in sets) + " |")
    print("|---|---|" + "---|" * len(sets))
    for scales in SWEEP:
        best = judge_unseen(examples, scales).argmax(axis=1)
        row = [f"{f1_score(examples.facets, best, average='macro'):.3f}"]
        weights = train(examples, scales)
        for _, texts, pain, vectors in sets:
            score = [facets.score_pain(logits) for logits in judge(weights, texts, vectors)]
            row.append(f"{roc_auc_score(pain, score):.3f}")
        print(f"| {scales} | " + " | ".join(row) + " |", flush=True)


def print_nearness(examples: Examples, encoder: Encoder, data: Path) -> None:
    """How near any example of more than three words comes to a coded quote."""
    longer = np.array([len(text.split()) > 3 for text in examples.texts])
    mine = examples.part(longer).vectors
    print("\n| coded quotes of | nearest example (cosine) | 99th percentile |\n|---|---|---|")
    for study in STUDIES:
        quotes = sorted({text for text, _ in read_quotes(data / "studies" / study)})
        nearest = (mine @ encoder.encode(quotes).T).max(axis=1)
        print(f"| {study} | {nearest.max():.2f} | {np.quantile(nearest, 0.99):.2f} |")


def read_sets(data: Path) -> Iterator[tuple[str, list[str], list[bool]]]:
    """Each set's texts and which of them are pains."""
    english = LanguageDetectorBuilder.from_languages(Language.ENGLISH, Language.ITALIAN).build()
    for name in (
        "pdpilot-user-study-2023",
        "serdif-usability-2021",
        "heritrace-user-testing-2025",
    ):
        quotes = read_quotes(data / "studies" / name)
        if name.startswith("pdpilot"):
            yield name, *split_pairs(quotes)
            quotes = [(drop_moderator(text), pain) for text, pain in quotes]
            yield f"{name}, participant's words only", *split_pairs(quotes)
        elif name.startswith("heritrace"):
            spoken = {t: english.detect_language_of(t) == Language.ENGLISH for t, _ in quotes}
            yield f"{name}, English", *split_pairs([q for q in quotes if spoken[q[0]]])
            yield f"{name}, Italian", *split_pairs([q for q in quotes if not spoken[q[0]]])
        else:
            yield name, *split_pairs(quotes)
    with (data / "feedback" / "maalej_app_reviews.csv").open(encoding="utf-8", newline="") as file:
        reviews = [(row["text"], row["label"]) for row in csv.DictReader(file)]
    praise = ("Rating", "UserExperience")
    rows = [(text, label == "Bug") for text, label in reviews if label in ("Bug", *praise)]
    yield "maalej_app_reviews, Bug against Rating and UserExperience", *split_pairs(rows)


def read_quotes(study: Path) -> list[tuple[str, bool]]:
    """Quotes of codes whose kind is pain or positive."""
    gold = json.loads((study / "gold.json").read_text(encoding="utf-8"))
    kinds = {theme["theme_id"]: theme["kind"] for theme in gold}
    lines = (study / "gold_quotes.jsonl").read_text(encoding="utf-8").splitlines()
    quotes = [(quote["quote"], kinds[quote["theme_id"]]) for quote in map(json.loads, lines)]
    return [(text, kind == "pain") for text, kind in quotes if kind in ("pain", "positive")]


def drop_moderator(text: str) -> str:
    """What stands after the participant's label, or all when nobody is labelled."""
    parts = re.split(r"(?:^|\s)(Dan|Parti?ci?pant)\s*:\s*", " " + text)
    said = [parts[0], *(parts[i + 1] for i in range(1, len(parts), 2) if parts[i] != "Dan")]
    return " ".join(said).strip() or text


def split_pairs(pairs: Sequence[tuple[str, bool]]) -> tuple[list[str], list[bool]]:
    """Texts and truths apart."""
    return [text for text, _ in pairs], [pain for _, pain in pairs]


if __name__ == "__main__":
    main()
