from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from research.corpus.repeats.skeletons import sharing, skeletons


def test_what_stands_in_several_texts_is_shared():
    """Whatever name or number was filled in; texts that share nothing are not there."""
    texts = [f"your parcel {n} is on its way to you" for n in (1, 2)]
    assert sharing([*texts, "nothing of the kind was sent here"], least=2) == [0, 1]
    assert sharing(texts, least=3) == sharing([], least=2) == []


def test_an_accent_elsewhere_does_not_hide_that_a_sentence_is_the_same():
    """Texts of ASCII are looked through in another way than others, with the same result."""
    same = "we have passed your case on to the team that looks after such things"
    plain, accented = skeletons(f"Dear all. {same}. OK then!"), skeletons(f"{same}. Café.")
    assert plain == accented == {hash(same.encode()): len(same.split())}
    assert skeletons(f"à propos\n{same}? Yes.") == plain


@given(st.text(alphabet="ab A.?!\n\t7", max_size=60))
def test_sentences_end_alike_in_ascii_and_in_any_other_text(text):
    """Whatever marks and lines' ends stand beside each other."""
    assert skeletons(text) == skeletons(f"{text}\né")
