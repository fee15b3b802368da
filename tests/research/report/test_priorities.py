from __future__ import annotations

from dataclasses import replace

from research.report.joins import join
from research.report.overview import overview_page
from research.report.priorities import mixed, priority_rows


def test_scores_of_different_samples_are_called_so(study):
    """Interviews raise more than a ticket does: such scores must not be read as one ranking."""
    one = study.sizing.priorities[0]
    other = replace(one, rank=2, initiative="Shorter forms", reach_from="ticket")
    both = replace(study.sizing, priorities=(one, other))
    joined = join(replace(study, sizing=both))
    assert mixed(["interview", "ticket"]).startswith(
        "Reach here comes from interviews and tickets"
    )
    assert overview_page(joined).priorities_mixed
    assert [row.reach_from for row in priority_rows(joined)] == ["from interviews", "from tickets"]
    assert mixed(["survey", "", "survey"]) == overview_page(join(study)).priorities_mixed == ""


def test_priority_with_an_unknown_theme_is_shown_without_a_link(joined):
    """A theme that is gone is a bare id."""
    links = priority_rows(joined)[0].themes
    assert [(link.text, bool(link.href)) for link in links] == [
        ("export loses columns", True),
        ("T-0009", False),
    ]
