from __future__ import annotations


def test_the_post_that_was_commented_on(read):
    """It stands in each comment's row, and is what these are about, not another text of whoever comments."""
    post = "Our new summer timetable is here"
    rows = (
        f"p1,{post},Ragna,You cut the only ferry to work\np1,{post},Odd,The pdf is upside down\n"
    )
    document = read(f"post_id,post_text,commenter_name,comment_text\n{rows}")
    assert [(one.author.name, one.text, one.question) for one in document.utterances] == [
        ("Ragna", "You cut the only ferry to work", post),
        ("Odd", "The pdf is upside down", post),
    ]


def test_several_texts_of_one_writer(read):
    """Good and bad of a review stay its writer's, whoever says the same twice."""
    rows = "r1,Quiet rooms by the sea,Thin walls to the bar\nr2,Quiet rooms by the sea,Cold soup at noon\n"
    document = read(f"review_id,pros,cons\n{rows}")
    assert len(document.utterances) == 4
