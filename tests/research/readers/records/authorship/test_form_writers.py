from research.readers.document import Author
from research.readers.records.authorship.form_writers import writer_in

SITE = Author(name="Website", email="noreply@pier.example")
FILLED = "New message\n\nName: Oona Blake\nE-mail: oona@blake.example\nMessage: The gate beeps all night"


def test_the_website_wrote_nothing():
    """Whoever filled in the form did, in whatever form its fields are printed."""
    assert writer_in(FILLED, SITE) == Author(name="Oona Blake", email="oona@blake.example")
    below = FILLED.replace(": ", ":\n").replace("Name", "**First name**", 1)
    assert writer_in(below, SITE).email == "oona@blake.example"
    apart = FILLED.replace("Name: Oona Blake", "First name: Oona\nLast name: Blake")
    assert writer_in(apart, SITE).name == "Oona Blake"


def test_people_write_for_themselves():
    """A form within somebody's own mail, or a receipt for nobody's message, changes nothing."""
    own = Author(name="Per Lund", email="per@lund.example")
    assert writer_in(FILLED, own) is own
    assert writer_in(FILLED.partition("\nMessage")[0], SITE) is SITE


def test_tickets_and_mails_from_a_form(read):
    """Each is the writer's, also where the address of the form would else tell a machine."""
    rows = "".join(
        f'{n},noreply@pier.example,"{FILLED.replace("oona", who)}"\n' for n, who in enumerate("ab")
    )
    told = read(f"Ticket ID,Requester email,Description\n{rows}", "tickets.csv").utterances
    assert [one.writer.email for one in told] == ["a@blake.example", "b@blake.example"]
    mail = f"From: Website <noreply@pier.example>\nTo: us@pier.example\nSubject: Form\nMessage-ID: <1@x>\n\n{FILLED}"
    assert [one.writer.email for one in read(mail.encode(), "a.eml").utterances] == [
        "oona@blake.example"
    ]
