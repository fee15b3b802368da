from evidence import an_excerpt, vectors_of

from research.facets.judge import judge


def _said(n, text, person="dana", **more):
    return an_excerpt(
        f"E-{n}",
        source_id="P1.txt",
        person_id=person,
        text=text,
        **{"turn_id": f"t{n}", "record_id": str(n), "kind": "interview", **more},
    )


def _judged(encoder, *evidence):
    vectors = vectors_of(evidence, encoder.encode([e.text for e in evidence]))
    return judge(evidence, vectors).judgements


def test_a_lost_day_hurts_more_than_a_typo_and_says_by_which_words(encoder):
    """The cue is verbatim."""
    text = "The app crashed and I lost all my data, a whole day of work."
    (judged,) = _judged(encoder, _said(1, text))
    assert judged.facet == "pain"
    assert judged.severity >= 3
    assert judged.cue
    assert judged.cue in text


def test_praise_does_not_hurt(encoder):
    """Severity is of problems only."""
    (judged,) = _judged(encoder, _said(1, "I love how quick and easy the new calendar is, great."))
    assert (judged.facet, judged.severity, judged.cue) == ("praise", 0, "")


def test_a_wish_is_linked_to_the_pain_under_it(encoder):
    """Asked for and because, of one person, nearby; never somebody else's."""
    wish = _said(1, "Please add an export button, I wish there was an export button.")
    pain = _said(2, "The export is broken and I cannot export anything, it fails every time.")
    other = _said(1, "The export is broken and it fails every time.", person="tom")
    judged = {j.excerpt_id: j for j in _judged(encoder, wish, pain)}
    assert judged["E-1"].facet == "request"
    assert judged["E-1"].because_id == "E-2"
    assert _judged(encoder, wish, other)[0].because_id == ""


def test_nothing_to_judge(encoder):
    """An empty study."""
    assert _judged(encoder) == ()


def test_a_ticket_that_only_tells_something_is_a_need_in_doubt(encoder):
    """Nobody writes to support for the sake of a fact; in an interview a fact is a fact."""
    told = "We are a team of twelve and usually open at seven in the morning."
    (spoken,) = _judged(encoder, _said(1, told))
    (sent,) = _judged(encoder, _said(1, told, kind="ticket"))
    assert spoken.facet == "context"
    assert (sent.facet, sent.doubtful) == ("need", True)


def test_an_answer_that_says_nothing_by_itself_is_what_was_asked_for(encoder):
    """ "The price" is praise below "like most", a pain below "frustrates", a wish below "improve"."""
    facets = {"like most": "praise", "find frustrating": "pain"}
    for asked, facet in facets.items():
        said = _said(1, "The price", kind="survey", question=f"What do you {asked} about it?")
        assert _judged(encoder, said)[0].facet == facet
    said = _said(1, "Dark mode", kind="survey", question="What should we improve?")
    assert _judged(encoder, said)[0].facet == "request"


def test_who_complains_below_a_kind_question_complains(encoder):
    """A question never outshouts its answer."""
    text = "Nothing, it crashed every day, I lost my data and I am furious, it is broken."
    said = _said(1, text, kind="survey", question="What do you like most about it?")
    assert _judged(encoder, said)[0].facet == "pain"


def test_a_bare_answer_to_an_open_question_is_kept_as_a_need(encoder):
    """Nobody knows what it is, so a reader sees it."""
    said = _said(1, "The price", kind="survey", question="Why did you choose us?")
    assert _judged(encoder, said)[0].facet in {"pain", "need", "request"}


def test_a_word_with_stars_is_what_the_stars_say(encoder):
    """Five for "moniker", one for "Login"; who wishes for something still does."""
    assert _judged(encoder, _said(1, "Login", kind="review", rating="1/5"))[0].facet == "pain"
    assert _judged(encoder, _said(1, "Login", kind="review", rating="5/5"))[0].facet == "praise"
    assert _judged(encoder, _said(1, "Price", kind="survey", rating="10/10"))[0].facet == "praise"
    wish = "Please add an export button, I wish there was an export button."
    assert _judged(encoder, _said(1, wish, kind="review", rating="5/5"))[0].facet == "request"


def test_one_word_of_praise_is_no_need(encoder):
    """ "Good" as a whole review was sent to praise; said in a talk it is a nod."""
    assert _judged(encoder, _said(1, "Good", kind="review"))[0].facet == "praise"
    assert _judged(encoder, _said(1, "Good", kind="interview"))[0].facet in {"none", "praise"}


def test_what_a_survey_asks_facts_about_is_told_because_it_was_asked(encoder):
    """A complaint that comes with it stays one."""
    asked = "What do you do when something goes wrong with the till?"
    plain = _said(1, "My nephew", kind="survey", question=asked)
    angry = _said(
        2,
        "I swear at it, it crashes and I lose every sale, it is broken",
        kind="survey",
        question=asked,
    )
    first, second = _judged(encoder, plain, angry)
    assert (first.facet, second.facet) == ("context", "pain")


def test_what_is_told_beside_a_wish_is_no_wish(encoder):
    """A ticket's subject says what it is about and asks nothing; the ticket's reason is given."""
    ticket = {"kind": "ticket", "record_id": "7", "question": "Feature request"}
    wish = _said(1, "Please add an export button, I wish there was an export button.", **ticket)
    told = _said(2, "We are a team of twelve and usually open at seven in the morning.", **ticket)
    first, second = _judged(encoder, wish, told)
    assert (first.facet, second.facet) == ("request", "context")


def test_a_pain_of_another_ticket_is_no_reason(encoder):
    """Two tickets of one person are two occasions."""
    wish = _said(1, "Please add an export button, I wish there was one.", kind="ticket")
    pain = _said(2, "The export is broken and it fails every time.", kind="ticket")
    assert [judged.because_id for judged in _judged(encoder, wish, pain)] == ["", ""]


def test_a_doubtful_complaint_is_set_aside_only_where_a_form_asked_for_facts(encoder):
    """Who is asked in a talk what they do when it breaks may well complain."""
    asked = "What do you do when something goes wrong with the till?"
    surveyed, told = (
        _judged(encoder, _said(1, "It takes a while", kind=kind, question=asked))[0].facet
        for kind in ("survey", "interview")
    )
    assert (surveyed, told) == ("context", "pain")


def test_one_sentence_of_a_long_answer_is_less_bound_to_the_question(encoder):
    """Most of what is said on the way to a wish is no wish, or may be none; all of a survey's answer is one."""
    more = {"question": "What would you add to the page?", "turn_id": "t1"}
    leading = _said(1, "On Monday I went to the shop and then I rang my sister.", **more)
    coming = _said(2, "A button to print the week.", **more)
    led, came = _judged(encoder, leading, coming)
    (whole,) = _judged(encoder, coming)
    answer = _said(2, coming.text, kind="survey", **more)
    assert led.facet == "context"
    assert (came.facet, came.doubtful) == ("request", True)
    assert (whole.facet, whole.doubtful) == ("request", False)
    assert not _judged(encoder, _said(1, leading.text, kind="survey", **more), answer)[1].doubtful
