from research.protect.spans import rewritten


def test_stretches_are_written_otherwise():
    """In order; what lies between them stays."""
    assert rewritten("PIN 12, a pin, PIN 4", [(4, 6, "[key]"), (19, 20, "[key]")]) == (
        "PIN [key], a pin, PIN [key]"
    )
    assert rewritten("nothing", ()) == "nothing"
