from __future__ import annotations

import pytest

from research.errors import InputError

HEADER = "Ticket ID,Subject,Description,Requester,Email,Company,Created time,Plan,Status\n"


def test_a_helpdesk_table(read):
    """Everything a generic export says of a ticket arrives where it belongs."""
    document = read(
        HEADER
        + "77,No export,The export hangs,Sam Ray,Sam@x.example,Acme,2026-03-05 09:12,Pro,open\n"
    )
    (said,) = document.utterances
    assert document.kind == "ticket"
    assert (said.text, said.question, said.record_id, said.date) == (
        "The export hangs", "No export", "77", "2026-03-05T09:12:00",
    )  # fmt: skip
    assert (said.author.name, said.author.email, said.author.account) == (
        "Sam Ray", "sam@x.example", "Acme",
    )  # fmt: skip
    assert said.author.attributes == (("Plan", "Pro"),)
    assert (said.role, said.locator, said.lines) == ("participant", "row 2", (2, 2))


def test_the_subject_stands_in_for_an_empty_body(read):
    """A ticket that is all subject is still what somebody wrote."""
    (said,) = read(HEADER + "1,Cannot log in,,,,,,,\n").utterances
    assert (said.text, said.question) == ("Cannot log in", "")


def test_a_body_that_begins_with_its_subject_is_left_alone(read):
    """Nothing is cut out of what people wrote."""
    (said,) = read(HEADER + '1,It hangs,"It hangs\nevery day",,,,,,\n').utterances
    assert said.text == "It hangs\nevery day"


def test_rows_without_words_are_accounted_for(read):
    """An empty ticket and a dash are left out with a reason each; "N/A" is somebody's answer."""
    document = read("id,text\n1,\n2,-\n3,It is slow\n4,N/A\n")
    assert [left.reason for left in document.left_out] == [
        "record without text", "a placeholder in an empty field",
    ]  # fmt: skip
    assert [said.text for said in document.utterances] == ["It is slow", "N/A"]


def test_the_row_number_is_the_id_of_last_resort(read):
    """Records without an id are found by their row."""
    (said,) = read("text\nIt is slow\n").utterances
    assert said.record_id == "row-2"


def test_an_id_that_repeats_everywhere_is_no_record_id(read):
    """An app's id in a column called id does not make all its reviews one record."""
    rows = "".join(f"app1,review number {i} says it is slow\n" for i in range(20))
    document = read("id,text\n" + rows)
    assert len({said.record_id for said in document.utterances}) == 20


def test_the_same_row_twice_counts_once(read):
    """A record that is exported twice is one record; with other words it is a second text."""
    document = read("ticket id,text\n1,It broke\n1,It broke\n1,Still broken\n")
    assert [(said.text, said.part) for said in document.utterances] == [
        ("It broke", ""), ("Still broken", "3"),
    ]  # fmt: skip
    assert len(document.left_out) == 1


def test_anonymous_authors_are_empty(read):
    """A Google user is nobody in particular."""
    document = read("userName,score,content,at\nA Google user,5,I like it a lot,2025-06-08\n")
    assert document.kind == "review"
    assert document.utterances[0].author.id == ""


def test_a_generic_author_of_many_records_is_nobody(read):
    """More than 5 % of the records under a generic name are not one loud person."""
    rows = "".join(f"{i},it fails number {i},web form user\n" for i in range(30))
    rows += "".join(f"{i},it fails number {i},user{i}\n" for i in range(30, 60))
    document = read("id,text,author\n" + rows)
    assert {said.author.id for said in document.utterances[:30]} == {""}
    assert len({said.author.id for said in document.utterances[30:]}) == 30


def test_developer_replies_are_agents(read):
    """What the developer answers under a review is never a participant's."""
    document = read(
        "reviewId,userName,content,score,replyContent\nr1,kim,It crashes daily,1,Sorry about that\n"
    )
    assert [(said.text, said.role) for said in document.utterances] == [
        ("It crashes daily", "participant"), ("Sorry about that", "agent"),
    ]  # fmt: skip


def test_comments_of_a_comment_table(read):
    """Who wrote first in a ticket is its requester; whoever else writes is unknown."""
    document = read(
        "id,body,created,public,ticket_id,user_id\n"
        "12,try again,2026-01-02,true,7,900\n"
        "11,it fails,2026-01-01,true,7,500\n"
        "13,secret remark,2026-01-03,false,7,900\n"
        "14,still fails,2026-01-04,true,7,500\n"
    )
    assert [(said.text, said.role, said.part) for said in document.utterances] == [
        ("it fails", "participant", "11"),
        ("try again", "unknown", "12"),
        ("still fails", "participant", "14"),
    ]
    assert document.left_out[0].reason == "internal note"


def test_author_types_of_a_comment_table(read):
    """A column that says who is staff is believed."""
    document = read(
        "conversation_id,author_type,author_id,body\n"
        "1,user,u1,It does not load\n1,admin,a1,Have you tried again\n1,bot,b1,We got your message\n"
    )
    assert [said.role for said in document.utterances] == ["participant", "agent", "bot"]


def test_comments_without_a_description(read):
    """The first of several comment columns is the ticket's text, the others have no author."""
    document = read("id,Comment,Comment\n1,It fails daily,Still slow\n")
    assert [(said.text, said.role) for said in document.utterances] == [
        ("It fails daily", "participant"), ("Still slow", "unknown"),
    ]  # fmt: skip


def test_headers_in_other_languages(read):
    """The common words of a few languages are in the table; a date is known by its form."""
    document = read("Nr;Betreff;Beschreibung;Eingang\n7;Hallo;Es geht nicht;05.03.2026\n")
    (said,) = document.utterances
    assert (said.text, said.question, said.date) == ("Es geht nicht", "Hallo", "2026-03-05")


def test_inbound_messages(read):
    """Where a column says what came in, the rest is the company's."""
    document = read(
        "tweet_id,author_id,inbound,text\n1,shop,False,We are sorry\n2,u7,True,It is late\n"
    )
    assert [said.role for said in document.utterances] == ["agent", "participant"]


def test_jira_comments(read):
    """Comment cells name their author; only the reporter's are a participant's."""
    document = read(
        "Summary,Issue key,Reporter,Reporter Id,Created,Description,Comment,Comment\n"
        "Slow,PT-1,Kim Po,u:1,05/Mar/26 9:12 AM,*Very* slow,"
        "05/Mar/26 9:30 AM;u:2;we look into it,06/Mar/26 1:00 PM;u:1;thanks but still slow\n"
    )
    assert [(said.text, said.role, said.date) for said in document.utterances] == [
        ("Very slow", "participant", "2026-03-05T09:12:00"),
        ("we look into it", "agent", "2026-03-05T09:30:00"),
        ("thanks but still slow", "participant", "2026-03-06T13:00:00"),
    ]


def test_agents_from_the_settings(read):
    """Staff whom the settings name are agents in every table."""
    text = "id,text,author\n1,please try again now,ana\n2,it fails again now,kim\n"
    document = read(text, agents=("Ana",))
    assert [said.role for said in document.utterances] == ["agent", "participant"]


def test_tickets_that_an_agent_submitted(read):
    """Zendesk tables say who wrote for whom."""
    document = read(
        "id,subject,description,requester_id,submitter_id\n"
        "1,Hi,I cannot log in,5,5\n2,Call,Customer called about a login,6,9\n"
    )
    assert [said.role for said in document.utterances] == ["participant", "agent"]


def test_unknown_headers_are_told_by_content(read):
    """One column of sentences among values is the text."""
    rows = "".join(
        f"{i};{i % 3};the number {i} thing that bothers me is waiting for it\n" for i in range(20)
    )
    document = read("Nr;Kanal;Nachricht\n" + rows)
    assert len(document.utterances) == 20


def test_columns_from_the_settings(read):
    """A header that nobody could guess is named in research.toml."""
    text = "Xq,text,Wer\nIt hangs,internal code,kim\n"
    document = read(text, columns={"Xq": "text", "text": "ignore", "Wer": "author_id"})
    assert document.utterances[0].text == "It hangs"
    assert document.utterances[0].author.id == "kim"


def test_html_bodies(read):
    """A body of HTML is stored as text, quotes marked."""
    (said,) = read('id,body\n1,"<p>It fails.</p><blockquote>we asked</blockquote>"\n').utterances
    assert said.text == "It fails.\n\n> we asked"


def test_ambiguous_dates_are_reported(read):
    """A reader learns that March and April could be mixed up."""
    document = read("id,text,date\n1,It fails daily,03/04/2026\n")
    assert "day first or month first" in document.warnings[0]


@pytest.mark.parametrize(
    "table",
    [
        "id,name,url\n1,Acme,https://x.example\n",
        "tag,ticket_id\ncustomer,1\n",
        "person,account,persona\np1,Acme,planner\n",
        "month,signups,churn\n2026-01,10,0.1\n",
    ],
)
def test_tables_without_words_are_refused(read, table):
    """Companies, tags, people and numbers are no evidence, and the message says what helps."""
    with pytest.raises(InputError, match="no column holds what people wrote") as caught:
        read(table)
    assert "[tickets.columns]" in caught.value.hint


def test_a_preview_stands_in_for_the_text(read):
    """Only where the export has nothing else: otherwise it is the same words again."""
    assert [
        said.text for said in read("Number,Subject,Preview\n1,Hi,It is slow\n").utterances
    ] == ["It is slow"]
    both = read("Number,Subject,Body,Preview\n1,Hi,It is slow on Mondays,It is slow\n")
    assert [said.text for said in both.utterances] == ["It is slow on Mondays"]


def test_the_date_of_a_review_that_has_only_a_change(read):
    """Store feeds call it updated; for a ticket that would be the wrong day."""
    (review,) = read(
        "id,author,rating,title,content,updated\n7,kim,2,Slow,It hangs,2026-01-04\n"
    ).utterances
    assert review.date == "2026-01-04"
    (sent,) = read("id,subject,description,updated\n7,Slow,It hangs,2026-01-04\n").utterances
    assert sent.date == ""


def test_to_whom_records_are_assigned_is_known(read):
    """Customers call the agent by a name that only this column has."""
    document = read(
        "id,assigned_to,requester,description\n1,Kim Doe,Ana Ruiz,The gate is shut again today.\n"
        "2,Billing,Bo Falk,I wait as she said I should.\n"
    )
    assert ("agent", "Kim Doe") in document.header
    assert ("agent", "Billing") not in document.header


def test_the_comment_beside_a_mark(read):
    """Is by whoever gave the mark; elsewhere nobody knows whose a ticket's comment is."""
    beside = read("Chat ID,Visitor,Rating,Comment,Message\n1,Ana,good,Quick but wrong,It hums\n")
    assert {one.role for one in beside.utterances} == {"participant"}
    apart = read("Ticket ID,Requester,Comment,Message\n1,Ana,We sent a new one,It hums\n")
    assert [one.role for one in apart.utterances] == ["participant", "unknown"]


def test_what_the_system_noted(read):
    """Trackers list their own notes among the comments."""
    document = read(
        "id,issue_id,author,body,system\n1,7,ana,It hums,false\n2,7,ana,added a label,true\n"
    )
    assert [one.text for one in document.utterances] == ["It hums"]


def test_what_was_written_below_a_title(read):
    """A column of no known name is the text before the title is; what stands behind it was done about it."""
    table = "ticket number,requester,subject,wording,handling\n" + "".join(
        f"{n},{who},Box,{said},{done}\n"
        for n, who, said, done in (
            (1, "Ana", "It cannot be opened without a knife", "We sent her one of the new boxes"),
            (2, "Bo", "The lid falls off when it is full", "He was told how to close it better"),
            (3, "Cy", "My children open it within a minute", "There is no other box in the shop"),
        )
    )
    theirs = [one.text for one in read(table).utterances]
    assert theirs[:1] == ["It cannot be opened without a knife"]
    assert not any("sent her" in one for one in theirs)


def test_counts_are_no_texts(read):
    """Likes may be a number with a word or a letter."""
    document = read(
        "Comment,Author,Likes\nIt hangs on start,ana,1.2K\nIt lost my list,ben,3 likes\n"
    )
    assert [said.text for said in document.utterances] == ["It hangs on start", "It lost my list"]


def test_the_system_that_a_ticket_is_about(read):
    """By its number; a flag says that the system wrote it."""
    rows = "T1,1,It hangs on start\nT2,{},It lost my list\n"
    head = "Ticket ID,System,Description\n"
    assert len(read(head + rows.format("2")).utterances) == 2
    assert len(read(head + rows.format("0")).utterances) == 1


def test_pros_and_cons_are_asked_for(read):
    """What a column asks for says more of its words than the title that the review has."""
    document = read(
        "firm,headline,pros,cons\nOak,Young team,The canteen is warm,Nobody answers the phone\nOak,Fine,I learn a lot,\n",
        "reviews.csv",
    )
    assert [(one.question, one.text) for one in document.utterances][:2] == [
        ("pros", "The canteen is warm"), ("cons", "Nobody answers the phone"),
    ]  # fmt: skip


def test_the_good_and_the_bad_below_a_title(read):
    """Under any heads, all that a review was asked for are its words."""
    rows = [
        f"Ganz ok,{n}.2024,Die Kantine ist warm und nah {n},Niemand hebt bei mir ab im Amt {n}"
        for n in range(1, 9)
    ]
    document = read(
        "\n".join(["Titel,Datum,Gut finde ich,Schlecht finde ich", *rows]), "kununu.csv"
    )
    assert {one.question for one in document.utterances} == {"Gut finde ich", "Schlecht finde ich"}


def test_spam(read):
    """What an export says is spam or was deleted is nobody's evidence."""
    rows = (
        "1,The pattern skips row nine,1\n2,Great article buy pills,spam\n3,The chart is grey,0\n"
    )
    document = read(f"comment_ID,comment_content,comment_approved\n{rows}")
    assert [one.text for one in document.utterances] == [
        "The pattern skips row nine",
        "The chart is grey",
    ]
    assert [one.reason for one in document.left_out] == ["spam or removed, as the export says"]


def test_one_title_of_all_rows_is_the_places(read):
    """A mark without words is nobody's text, though the place's name stands in each row."""
    document = read(
        "title,name,text,stars\nCafé Nord,Hugo,The toilet key is on a spoon,2\n"
        "Café Nord,Sini,They warm the cups for me,5\nCafé Nord,Pau,,4\n",
        "reviews.csv",
    )
    assert [one.text[:8] for one in document.utterances] == ["The toil", "They war"]


def test_who_wrote_each_comment_of_a_case(read):
    """Beside whose case it is, and whether it was published."""
    document = read(
        "Case Number,Contact Name,Comment Body,Comment Created By,Published\n"
        "1,Noor Bay,The scale shows stones,Noor Bay,1\n1,Noor Bay,Hold it for five seconds,Tim Orr,1\n"
        "1,Noor Bay,Send to the second tier,Tim Orr,0\n2,Ugo Fin,The lamp hums all night,Ugo Fin,1\n"
        "2,Ugo Fin,We replace the ballast,Tim Orr,1\n"
    )
    heard = [one.text for one in document.utterances if one.role == "participant"]
    assert heard == ["The scale shows stones", "The lamp hums all night"]


def test_a_comment_column_in_another_language(read):
    """Beside a description it is somebody else's, whoever that was."""
    document = read(
        "キー,件名,説明,報告者,担当者,コメント\nAB-1,印刷,請求書の最後の行が消えてしまいます。,佐藤 花,田中 実,修正しました。\n"
        "AB-2,検索,取引先の読みがなで検索したいです。,鈴木 一,田中 実,\n"
    )
    assert [one.role for one in document.utterances] == ["participant", "unknown", "participant"]


def test_what_the_site_puts_before_every_text(read):
    """A few words and a bar, again and again; who writes a bar once meant it."""
    seals = ["✅ Trip Verified | ", "Not Verified |  "]
    said = [f"Gate {n} had no seats" for n in range(9)]
    rows = "".join(f"{n},{seals[n % 2]}{one}\n" for n, one in enumerate(said))
    assert [one.text for one in read(f",reviews\n{rows}").utterances] == said
    alone = [one.text for one in read("id,review\n1,Short | sweet\n2,Loud fan\n").utterances]
    assert alone == ["Short | sweet", "Loud fan"]


def test_how_each_column_was_taken(read):
    """Is told with the reason, so that whoever inspects the file can settle it."""
    told = read("id,details,requester,mood\n1,The lid sticks when it rains,Noor Bay,sad\n").header
    assert told == (
        ("other column", "id – taken as record id"),
        ("words of people", "details – taken as text"),
        ("other column", "requester – taken as name"),
        ("other column", "mood – no name or place that is known"),
    )
