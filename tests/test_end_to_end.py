"""The sample study, run as a user would, against what was planted in it."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from sklearn.metrics import adjusted_mutual_info_score

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
RESEARCH = Path(sys.executable).with_name("research")


def _rows(path):
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def _words(text):
    return re.findall(r"\w+", text.casefold().replace("’", "'"))


class Outcome:
    """What the run wrote, and what was planted."""

    def __init__(self, study: Path) -> None:
        data = study / "report" / "data"
        self.study = study
        self.evidence = _rows(data / "evidence.csv")
        self.themes = {row["theme_id"]: row for row in _rows(data / "themes.csv")}
        self.run = json.loads((data / "run.json").read_text(encoding="utf-8"))
        people = {r["email"]: r["person"] for r in _rows(ROOT / "samples/participants.csv")}
        self.planted = [
            {**row, "person": people.get(row["person"], row["person"])}
            for name in ("interviews", "tickets", "surveys")
            for row in _rows(ROOT / "tests" / "truth" / f"{name}.csv")
        ]
        self._by_place = defaultdict(list)
        for row in self.evidence:
            self._by_place[row["source_id"], row["record_id"]].append(row)
            self._by_place[row["source_id"], ""].append(row)

    def excerpt_of(self, planted):
        """The piece of evidence that holds most of a planted quote, or None."""
        place = (planted["source_id"], planted.get("record_id") or "")
        need = _grams(planted["quote"])
        scored = [(len(need & _grams(row["text"])), row) for row in self._by_place[place]]
        share, best = max(scored, key=lambda pair: pair[0], default=(0, None))
        return best if share >= 0.3 * len(need) else None

    def mentions(self):
        """Planted theme, person and excerpt of every mention that is in evidence."""
        for row in self.planted:
            if not row["theme"].startswith("-") and (found := self.excerpt_of(row)):
                yield row["theme"], row["person"], found

    def match(self):
        """The found theme that overlaps each planted theme best, by F1 over mentions."""
        both = Counter((t, e["theme_id"]) for t, _, e in self.mentions() if e["theme_id"])
        planted = Counter(row["theme"] for row in self.planted)
        found = Counter(e["theme_id"] for _, _, e in self.mentions())
        return {
            theme: max(
                (pair[1] for pair in both if pair[0] == theme),
                key=lambda t: (2 * both[theme, t] / (planted[theme] + found[t]), t),
            )
            for theme in sorted({t for t, _ in both})
        }


def _grams(text):
    words = _words(text)
    return {tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2))}


@pytest.fixture(scope="module", name="outcome")
def _outcome(tmp_path_factory):
    study = tmp_path_factory.mktemp("end") / "study"
    shutil.copytree(ROOT / "samples", study, ignore=shutil.ignore_patterns("report", ".research"))
    done = subprocess.run([RESEARCH, "run", study], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return Outcome(study)


def test_planted_mentions_are_in_evidence(outcome):
    """Nearly everything that was planted was read and kept."""
    planted = [row for row in outcome.planted if not row["theme"].startswith("-")]
    assert len(list(outcome.mentions())) >= 0.95 * len(planted)


def test_reach_of_the_planted_themes_is_close(outcome):
    """Mean relative error of the people counted, over all planted themes, is at most 0.25."""
    people = defaultdict(set)
    for row in outcome.planted:
        people[row["theme"]].add(row["person"])
    matched = outcome.match()
    errors = []
    for theme in sorted(t for t in people if not t.startswith("-")):
        true = len(people[theme])
        counted = int(outcome.themes[matched[theme]]["people"]) if theme in matched else 0
        errors.append(abs(counted - true) / true)
    assert len(errors) == 14
    assert sum(errors) / len(errors) <= 0.25


def test_themes_agree_with_what_was_planted(outcome):
    """Adjusted mutual information over planted mentions is at least 0.6; no theme counts as one."""
    mentions = list(outcome.mentions())
    planted = [theme for theme, _, _ in mentions]
    found = [excerpt["theme_id"] for _, _, excerpt in mentions]
    assert adjusted_mutual_info_score(planted, found) >= 0.6


def test_what_only_moderators_raise_is_no_theme(outcome):
    """The voice assistant is asked about ten times and is nobody's evidence."""
    for row in outcome.planted:
        if row["theme"] == "-moderator_only":
            assert outcome.excerpt_of(row) is None
    assert not [t for t in outcome.themes.values() if "voice" in _words(t["label"])]


def test_noise_in_tickets_is_no_evidence(outcome):
    """Signatures, quoted replies, macros and stack traces are left out."""
    noise = [row for row in outcome.planted if row["theme"] == "-noise"]
    kept = [row for row in noise if outcome.excerpt_of(row)]
    assert len(kept) <= 0.1 * len(noise), kept


def test_the_loud_person_is_one_person(outcome):
    """Marek's seventeen mentions are one of the people, and two kinds of source."""
    slow = outcome.match()["slow_rota"]
    mine = [row for row in outcome.evidence if row["theme_id"] == slow]
    loud = Counter(row["person_id"] for row in mine).most_common(1)[0]
    assert loud[1] >= 8
    core = {row["person_id"] for row in mine if row["how"] == "core"}
    assert int(outcome.themes[slow]["people"]) == len(core)


def test_a_ticket_sent_twice_is_evidence_once(outcome):
    """The copies are in no theme and in no count."""
    copies = [row for row in outcome.planted if row["theme"] == "-duplicate"]
    assert copies
    assert not [row for row in copies if outcome.excerpt_of(row)]


def test_what_works_now_is_not_a_problem(outcome):
    """ "The export works fine now" is praise: at most one in four slips into a theme's core."""
    rows = [row for row in outcome.planted if row["theme"] == "-negation"]
    core = [row for row in rows if (e := outcome.excerpt_of(row)) and e["how"] == "core"]
    assert len(core) <= 0.25 * len(rows), [row["quote"] for row in core]


def test_near_synonyms_stay_apart(outcome):
    """Two problems about pay, and two about waiting for a manager, are four themes."""
    matched = outcome.match()
    assert matched["payroll_export"] != matched["break_deduction"]
    assert matched["swap_approval"] != matched["leave_request"]


def test_every_excerpt_is_in_its_source(outcome):
    """Verbatim 100 %: the words of every excerpt stand in the file, masks aside."""
    from pipelines.store import load
    from research.model import Reading

    artefacts = outcome.study / ".research"
    reading = load(artefacts / "read", Reading, private=artefacts / "private")
    stored = defaultdict(list)
    for turn in reading.turns:
        stored[turn.source_id, turn.record_id].append(turn.text)
    for row in outcome.evidence:
        texts = stored[row["source_id"], row["record_id"]]
        slices = [text[int(row["start"]) : int(row["end"])] for text in texts]
        assert row["text"] in slices or row["text"].removeprefix("'") in slices, row


def test_hostile_text_comes_out_as_text(outcome):
    """A ticket cannot put a script, an image or a formula into the report."""
    pages = "".join(p.read_text(encoding="utf-8") for p in outcome.study.glob("report/**/*.html"))
    assert "<script>alert(1)" not in pages
    assert "<img src=x" not in pages
    assert "{{ 7*7 }}" in pages or "49" not in pages
    for path in outcome.study.glob("report/data/*.csv"):
        for row in csv.reader(path.open(encoding="utf-8", newline="")):
            assert not [c for c in row if c[:1] in "=+@" and len(c) > 1], path


def test_no_name_of_the_study_is_in_the_report(outcome):
    """People's names and addresses are masked everywhere."""
    written = "".join(
        path.read_text(encoding="utf-8") for path in outcome.study.glob("report/**/*.*")
    )
    for row in _rows(ROOT / "samples/participants.csv"):
        assert row["email"] not in written
        assert row["name"] not in written


def test_initiatives_are_ranked_with_ranges(outcome):
    """Each has themes, people counted once, and a RICE score between its low and high."""
    for row in _rows(outcome.study / "report/data/priorities.csv"):
        assert row["themes"], row
        assert float(row["rice_low"]) <= float(row["rice"]) <= float(row["rice_high"])


def test_a_second_run_changes_nothing(outcome):
    """Same input, same bytes; and nothing is made again."""
    before = {p: p.read_bytes() for p in outcome.study.glob("report/**/*.*") if p.is_file()}
    done = subprocess.run(
        [RESEARCH, "run", outcome.study], capture_output=True, text=True, check=True
    )
    assert done.stderr.count("unchanged") == 9
    after = {p: p.read_bytes() for p in outcome.study.glob("report/**/*.*") if p.is_file()}
    assert after == before


def test_another_detail_is_another_cut(outcome, tmp_path):
    """Nothing is searched again, ids keep their meaning, and who counts stays the same."""
    study = tmp_path / "study"
    shutil.copytree(outcome.study, study)
    settings = (study / "research.toml").read_text(encoding="utf-8")
    assert "[themes]" not in settings
    cuts = {"normal": outcome}
    for detail in ("coarse", "fine"):
        text = f'{settings}\n[themes]\ndetail = "{detail}"\n'
        (study / "research.toml").write_text(text, encoding="utf-8")
        done = subprocess.run([RESEARCH, "run", study], capture_output=True, text=True, check=True)
        assert "search: unchanged" in done.stderr
        cuts[detail] = Outcome(study)
    size = {d: sum(t["status"] == "theme" for t in o.themes.values()) for d, o in cuts.items()}
    assert size["coarse"] < size["normal"] < size["fine"]
    for upper, lower in (("coarse", "normal"), ("normal", "fine")):
        for theme_id in set(cuts[upper].themes) & set(cuts[lower].themes):
            above, below = cuts[upper].themes[theme_id], cuts[lower].themes[theme_id]
            assert (above["label"], above["people"]) == (below["label"], below["people"])
        for one, other in zip(cuts[upper].evidence, cuts[lower].evidence, strict=True):
            home = cuts[lower].themes.get(other["theme_id"], {"parent_id": ""})["parent_id"]
            assert one["theme_id"] == (home or other["theme_id"])
