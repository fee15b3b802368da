from dataclasses import replace

from research.corpus.repeats.copies import Voices, best_told, record_copies, session_copies
from research.corpus.repeats.forwards import whole
from research.corpus.repeats.written import Written

TALK = [
    f"Sentence number {n} is about something else, number {n * 7} to be precise."
    for n in range(30)
]
LONG = (
    "I have been waiting for the refund since the third of March and nobody answers my mails " * 3
)


def _reasons(written, **options):
    return record_copies(written, **options).reasons


def _written(*records):
    return [
        Written(at=at, person_id=person, shown=f"record {at}", text=text)
        for at, person, text in records
    ]


def test_a_session_published_twice_counts_once():
    """Only the heading differs; the first by name is the one that counts."""
    assert session_copies({"b": ["Session B.", *TALK], "a": ["Session A.", *TALK]}) == {"b": "a"}


def test_two_sessions_with_one_guide_are_two_sessions():
    """Shared questions do not make a copy."""
    other = [f"Another answer {n * n} of another person about {n * 11} things." for n in range(30)]
    assert session_copies({"a": TALK, "b": [*TALK[:10], *other]}) == {}


def test_a_ticket_sent_twice_counts_once():
    """White space and case aside; the copy points to the one that counts."""
    found = _reasons(
        _written(("1", "dana", "Export drops  breaks!"), ("2", "dana", "export drops breaks"))
    )
    assert found == {"2": "copy of record 1"}


def test_two_people_may_have_the_same_short_complaint():
    """ "Still broken" of two people is two people."""
    assert _reasons(_written(("1", "a", "Still broken"), ("2", "b", "Still broken"))) == {}


def test_who_twice_has_nothing_to_say_copies_nobody():
    """Two questions were left without an answer."""
    assert _reasons(_written(("1", "a", "Did not answer"), ("2", "a", "Did not answer"))) == {}


def test_a_long_text_of_two_people_was_forwarded():
    """Nobody writes the same fifty words by chance."""
    assert set(_reasons(_written(("1", "a", LONG), ("2", "b", LONG)))) == {"2"}


def test_the_same_words_of_many_people_are_a_template():
    """An auto-reply is nobody's evidence, the first one neither."""
    text = "We have received your request and will come back to you within two working days."
    found = _reasons(_written(*((str(n), f"p{n}", text) for n in range(4))))
    assert set(found) == {"0", "1", "2", "3"}
    assert "template" in found["0"]


def test_a_template_with_other_numbers_and_names_is_still_a_template():
    """Nearly the same words of many people, found without being told the macro."""
    text = "Dear {0},\n\nYour request {1} was received on {1} May and an agent will answer within {1} hours."
    found = _reasons(
        _written(
            *(
                (str(n), f"p{n}", text.format(name, n))
                for n, name in enumerate(("Ana", "Bo", "Cy"))
            )
        )
    )
    assert set(found) == {"0", "1", "2"}
    assert "template" in found["1"]


def test_a_complaint_below_a_templates_line_stays():
    """What is mostly somebody's own words is theirs."""
    line = "Form: contact page of the web shop, sent from a browser, language English, version 3."
    own = (
        "The parcel never came and nobody answers me since Monday, which I find unacceptable.",
        "I was sent two left boots, size 43, and the way back costs me nine euros.",
        "Why do I have to print a label? There is no printer in a house like ours.",
        "Your voucher was refused at the till, in front of the whole queue.",
    )
    records = [(str(n), f"p{n}", f"{line}\n{words}") for n, words in enumerate(own)]
    assert _reasons(_written(*records)) == {}


def test_nothing_and_no_words():
    """Empty input, empty texts."""
    assert _reasons([]) == _reasons(_written(("1", "a", ""), ("2", "a", ""))) == {}
    assert session_copies({}) == {}


def test_only_what_may_be_a_copy_is_looked_at_closely():
    """To part a ticket is dear; each is parted once here, and most never."""
    asked = []

    def own(text):
        asked.append(text)
        return whole(text)

    texts = ("The rota is empty again", "I cannot swap a shift", "The rota is empty again")
    written = [
        Written(at=str(n), person_id=f"P-{n}", shown=f"record {n}", text=text)
        for n, text in enumerate(texts)
    ]
    _reasons(written, own=own)
    assert asked == ["The rota is empty again"] * 2


def test_a_template_with_a_name_inside_its_line():
    """What a machine sent to everybody is nobody's own problem; the one real complaint stays."""
    text = "Hi {0}, thanks for contacting Bluebird, your case {1} was received and we will answer in two days."
    written = [
        Written(
            at=f"t{n}", person_id=f"P-{n}", shown=f"record {n}", text=text.format(name, 70 * n)
        )
        for n, name in enumerate(("Anna", "Ben", "Carla"), start=1)
    ]
    real = "Hi all, thanks for nothing, my case was received in May and nobody answered it until today."
    written.append(Written(at="t9", person_id="P-9", shown="record 9", text=real))
    reasons = _reasons(written)
    assert sorted(reasons) == ["t1", "t2", "t3"]
    assert all(reason.startswith("template") for reason in reasons.values())


def test_what_stands_below_a_receipt_stays():
    """The receipt's line is the longest of each record, and nobody's own."""
    receipt = "Thank you for writing, your request {} has been received and we answer in two days."
    said = ["The map is off", "I paid twice", "Photos turn", "It logs me out", "Names are cut"]
    records = _written(
        *((str(n), f"p{n}", f"{receipt.format(n)}\n{text}.") for n, text in enumerate(said))
    )
    assert set(_reasons(records)) == set(map(str, range(5)))
    below = _reasons(records, own=lambda text: ((text.index("\n") + 1, len(text)),))
    assert below == {}


def test_the_answers_alone_are_a_copy_of_the_talk():
    """However short they are, and whichever file comes first by name."""
    answers = [f"{n} loaves go to the school behind the mill." for n in range(40)]
    talk = [one for answer in answers for one in ("And the next one, please?", answer)]
    assert session_copies({"all": talk, "answers": answers}) == {"answers": "all"}
    assert session_copies({"a": answers, "b": talk}) == {"b": "a"}


def test_the_copy_that_tells_its_speakers_is_the_one_that_counts():
    """A recogniser's files name nobody; where neither does, or both do, the first stays."""
    nobody, told = Voices(answers=False, asks=False), Voices(answers=True, asks=True)
    copies = {"b.srt": "a.json", "c.md": "a.json"}
    heard = {"a.json": nobody, "b.srt": nobody, "c.md": told}
    assert best_told(copies, heard) == {"a.json": "c.md", "b.srt": "c.md"}
    assert best_told(copies, heard | {"a.json": told}) == copies
    assert best_told(copies, dict.fromkeys(heard, nobody)) == copies


def test_a_piece_of_a_session_is_not_the_one_that_counts():
    """However well it tells its speakers apart; a few words more make nothing whole."""
    piece, whole = (Voices(answers=True, asks=True, said=said) for said in (300, 3000))
    assert best_told({"b": "a"}, {"a": piece, "b": whole}) == {"a": "b"}
    assert best_told({"b": "a"}, {"a": whole, "b": replace(whole, said=3100)}) == {"b": "a"}


def test_a_short_session_word_for_word_is_the_same():
    """A voice note as text and as captions; few words may be two people's."""
    note = ["So I am at the till and it says unexpected item."]
    captions = ["so I am at the till", "and it says unexpected item"]
    assert session_copies({"a.txt": note, "b.srt": captions}) == {"b.srt": "a.txt"}
    assert session_copies({"a.txt": ["Nothing at all."], "b.txt": ["Nothing at all."]}) == {}
    script = ["Would you use it on a working day?", "No.", "Why would you not?", "Too expensive."]
    assert session_copies({"P1.txt": script, "P2.txt": script}) == {}
