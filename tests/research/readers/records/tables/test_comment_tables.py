"""Comments in a table of their own, beside the table of their records."""

from __future__ import annotations

from research.readers.document import Author, Document, Utterance
from research.readers.records.tables.comment_tables import with_records, with_records_beside

TICKETS = (
    "id,subject,description,requester_id,assignee_id\n"
    "1,Slow list,It takes half a minute to load,501,77\n2,Wrong tax,Norway is taxed like Sweden,502,77\n"
)


def _told(read, comments, tickets=TICKETS):
    documents = {"t": read(tickets, "tickets.csv"), "c": read(comments, "comments.csv")}
    return with_records(documents)["c"].utterances


def test_whose_record_it_is_the_records_say(read):
    """An answer that is a ticket's only comment is nobody's who asks; who is assigned is staff."""
    comments = (
        "id,ticket_id,author_id,body\n1,1,77,We warm the cache at six now\n"
        "2,1,501,It is still slow at seven\n3,2,78,Which browser is it\n4,2,502,Any of the three I have\n"
    )
    told = _told(read, comments)
    assert [one.role for one in told] == ["agent", "participant", "unknown", "participant"]
    assert [one.question for one in told] == ["Slow list"] * 2 + ["Wrong tax"] * 2


def test_who_comments_on_many_peoples_records(read):
    """Answers them, unless they opened records themselves."""
    comments = (
        "id,ticket_id,author_id,body\n1,1,90,We are on it today\n2,2,90,Corrected in the table\n"
        "3,2,501,The same happens to me with Denmark\n"
    )
    assert [one.role for one in _told(read, comments)] == ["agent", "agent", "participant"]


def test_a_comment_of_nobody(read):
    """Is not the requester's, where nothing says so; where a direction does, it is."""
    told = _told(read, "ticket_id,comment\n1,We restarted the server\n2,Please try again now\n")
    assert [one.role for one in told] == ["unknown", "unknown"]
    sided = "thread id,ticket id,direction,content\n8,1,in,It is still slow\n9,1,out,Please try again\n"
    told = _told(read, sided)
    assert [(one.role, one.author.id) for one in told] == [("participant", "501"), ("agent", "")]


def test_the_same_person_by_address_and_by_id(read):
    """The record's owner is known by whatever the comment calls them."""
    tickets = (
        "Ticket ID,Requester,Email,Description\nT1,Lena Fuchs,lena@x.example,It shows twice\n"
    )
    comments = "Comment ID,Ticket ID,Author,Body\n1,T1,Lena Fuchs,And it lost my appointment\n"
    (one,) = _told(read, comments, tickets)
    assert (one.role, one.author.email) == ("participant", "lena@x.example")


def test_other_records_under_the_same_numbers(read):
    """Two tables of tickets may both count from one; neither is about the other."""
    later = "id,subject,description,requester_id\n1,Maps,The map is grey,601\n2,Mail,No mail comes,602\n"
    assert [one.role for one in _told(read, later)] == ["participant", "participant"]


def test_records_of_another_table(read):
    """Comments on tickets that the file beside does not hold stay as they were read."""
    comments = "id,ticket_id,author_id,body\n1,91,501,It is slow\n2,92,502,It is wrong\n"
    alone = read(comments, "comments.csv").utterances
    assert _told(read, comments) == alone


def test_mails_below_a_parent(read):
    """Salesforce gives every comment and mail the id of its case, whose number is another."""
    cases = "Id,CaseNumber,ContactId,OwnerId,Subject,Description\n500A,00001,003A,005A,Empty,It shows nothing\n"
    comments = (
        "Id,ParentId,IsPublished,CommentBody,CreatedById\n00a1,500A,1,We rebuilt the index,005A\n"
        "00a2,500A,0,Do not tell them yet,005A\n"
    )
    told = _told(read, comments, cases)
    assert [(one.role, one.question) for one in told] == [("agent", "Empty")]


def test_logins_are_names(read):
    """ServiceNow's journal has the login of whom the incident calls by name."""
    incidents = (
        "sys_id,number,caller_id,assigned_to,short_description,description\n"
        "aa1,INC1,Noor Visser,Ben Ode,Badge,It opens the garage and not the lift\n"
    )
    journal = (
        "sys_id,element_id,element,value,sys_created_by\nj1,aa1,comments,We programmed it once more today,ben.ode\n"
        "j2,aa1,comments,Now it opens the lift and not the garage,noor.visser\nj3,aa1,work_notes,call them about it,ben.ode\n"
    )
    told = _told(read, journal, incidents)
    assert [(one.role, one.author.name) for one in told] == [
        ("agent", ""), ("participant", "Noor Visser"),
    ]  # fmt: skip


def test_a_records_id_that_is_anothers_second(read):
    """The record that is called so goes before."""
    tickets = "Ticket Number,Id,Requester,Subject,Description\n1,9,Ana Rey,Maps,The map is grey\n2,1,Bo Holt,Mail,No mail comes\n"
    comments = "Ticket Number,Author,Body\n1,Ana Rey,It is still grey\n2,Bo Holt,Still no mail\n"
    assert [one.question for one in _told(read, comments, tickets)] == ["Maps", "Mail"]


def test_programs_answer_for_nobody(read):
    """By their name; a comment on a record that is not there stays as its own table tells it."""
    tickets = "id,requester,subject,description\n1,Ruth Vance,Lock,It is stiff\n2,Milo Tan,Call,Nobody called\n"
    comments = (
        "ticket_id,author,body\n1,Automation Bot,We got your message\n1,Ruth Vance,It got worse\n"
        "2,Milo Tan,Still nobody\n"
    )
    assert [one.role for one in _told(read, comments, tickets)] == [
        "bot",
        "participant",
        "participant",
    ]


def test_a_comment_on_a_ticket_that_is_not_there(read):
    """Is by the same somebody as those on the others: who begins it need not have asked."""
    comments = (
        "id,ticket_id,author_id,body\n1,1,90,We are on it today\n2,1,501,It is still slow\n"
        "3,9,90,Please send your number\n4,9,77,It is on the bill\n"
    )
    told = _told(read, comments)
    assert [one.role for one in told] == ["agent", "participant", "agent", "agent"]


def _of(comments, *authors):
    said = tuple(
        Utterance(
            text="x", locator="row 1", role="participant", record_id="1", part=str(n), author=one
        )
        for n, one in enumerate(authors)
    )
    return Document(format="csv", kind="ticket", utterances=said, comments=comments)


def test_only_files_of_one_folder_belong_together():
    """The same number elsewhere is another ticket."""
    files = {
        "may/tickets.csv": _of("", Author(id="5")),
        "may/comments.csv": _of("unsided", Author(id="5"), Author(id="9")),
        "june/comments.csv": _of("unsided", Author(id="9")),
    }
    told = with_records_beside(files)
    assert [[one.role for one in told[name].utterances] for name in files] == [
        ["participant"], ["participant", "unknown"], ["participant"],
    ]  # fmt: skip


def test_a_desk_by_its_name_answers_once(read):
    """One answer is enough where the name tells; of somebody else one tells nothing."""
    tickets = "id,requester,subject,description\n1,Ruth Vance,Lock,It is stiff\n2,Milo Tan,Call,Nobody called\n"
    comments = (
        "ticket_id,author,body\n1,Larch Support,Use the other key\n2,Ada Poe,Was it Monday\n"
    )
    assert [one.role for one in _told(read, comments, tickets)] == ["agent", "unknown"]
