"""Records for tests: whatever a test does not care about is filled in."""

import numpy as np

from research.model import Excerpt, Turn, Vectors

_ANY = {
    "turn_id": "t",
    "source_id": "s",
    "record_id": "r",
    "person_id": "p",
    "account": "",
    "kind": "ticket",
    "date": "",
    "locator": "",
    "start": 0,
    "text": "x",
    "question": "",
}


def an_excerpt(name, **known):
    """One excerpt of this id."""
    facts = {"id": name, **_ANY, **known}
    return Excerpt(**{"end": len(facts["text"]), **facts})


def tickets(*texts, **known):
    """A ticket for each text, all of different people."""
    return [
        an_excerpt(
            f"E-{n}", turn_id=f"t{n}", record_id=str(n), person_id=f"P-{n}", text=text, **known
        )
        for n, text in enumerate(texts)
    ]


def written_turns(*texts, **known):
    """The turn of a ticket for each text, all by different people unless it is known whose they are."""
    return [
        Turn(
            **{
                "id": f"t#{n}",
                "source_id": "t",
                "record_id": str(n),
                "locator": "",
                "kind": "ticket",
                "role": "participant",
                "person_id": f"P-{n}",
                "text": text,
                **known,
            }
        )
        for n, text in enumerate(texts)
    ]


def vectors_of(excerpts, text, *, by_words=None, questions=None, question_of=None):
    """Vectors of these excerpts.

    Args:
        excerpts: Excerpts.
        text: A row for each, (n, dim).
        by_words: The same with the words alone heard; the same rows if None.
        questions: A row for each distinct question, words alone; none if None.
        question_of: The row of each excerpt's question; -1 for all if None.
    """
    none = np.full(len(excerpts), -1, np.int32)
    return Vectors(
        excerpt_ids=tuple(one.id for one in excerpts),
        text=text,
        text_by_words=text if by_words is None else by_words,
        questions_by_words=text[:0] if questions is None else questions,
        question_of=none if question_of is None else question_of,
        encoder="fake",
    )
