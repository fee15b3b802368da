from evidence import an_excerpt

from research.model import Theming
from research.settings import ThemeSettings
from research.themes.silence import with_silence


def _answers(*texts, silent="nothing", people=None):
    return [
        an_excerpt(
            f"E-{silent[0]}{n}",
            turn_id=f"t{n}",
            source_id="s.csv",
            record_id=str(n),
            person_id=(people or {}).get(n, f"P-{n}"),
            kind="survey",
            text=text,
            silent=silent,
        )
        for n, text in enumerate(texts)
    ]


def _made(evidence, *, first=8):
    theming = Theming(themes=(), assignments=())
    return with_silence(theming, evidence, first=first, settings=ThemeSettings())


def test_nothing_and_no_answer_are_two():
    """As in a survey's code frame; ids go on after the themes."""
    made = _made([*_answers(*["None"] * 3), *_answers(*["N/A"] * 3, silent="no answer")])
    assert [(theme.id, theme.label) for theme in made.themes] == [
        ("T-0008", "Nothing to add"),
        ("T-0009", "No answer"),
    ]
    assert [a.theme_id for a in made.assignments] == ["T-0008"] * 3 + ["T-0009"] * 3


def test_the_definition_quotes_the_usual_words():
    """The commonest wordings first, not all of them."""
    texts = ["No", "None", "None", "Nothing", "Nothing", "Nothing", "Nope"]
    (theme,) = _made(_answers(*texts)).themes
    assert theme.definition == "Answers without content, such as “Nothing”, “None”, “No”."


def test_one_persons_silence_is_no_theme():
    """The smallest theme is the same for all; the reason is given."""
    made = _made(_answers("No", "No", "No", people=dict.fromkeys(range(3), "P-1")))
    assert made.themes == ()
    assert {a.reason for a in made.assignments} == {"an answer without content"}


def test_two_silences_are_no_theme():
    """As with everything else that is said by few."""
    assert _made(_answers("No", "None")).themes == ()


def test_no_evidence():
    """Nothing in, nothing out."""
    assert _made([]).assignments == ()
