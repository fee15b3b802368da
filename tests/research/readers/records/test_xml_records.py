"""XML exports of trackers, desks and forums."""

from __future__ import annotations

import pytest

from research.errors import InputError

ISSUE = """<item><title>[G-{n}] Plan</title><key id="10{n}">G-{n}</key><summary>Plan {n}</summary>
<status id="1" description="open">Open</status><reporter username="u{n}">Ana Rey{n}</reporter>
<description>&lt;p&gt;The plan skips day {n}.&lt;/p&gt;</description>
<comments><comment id="1" author="kit" created="2026-03-02T10:00:00Z">Which valve?</comment>
<comment id="2" author="u{n}" created="2026-03-03T10:00:00Z">The one with {n} outlets.</comment>
</comments><fields><field id="a"><v>Rank</v></field><field id="b"><v>Team</v></field></fields></item>"""


@pytest.mark.parametrize("numbers", [(1, 2, 3), (1,)])
def test_issues_with_comments(read, numbers):
    """One or many: the reporter's words are theirs, the developer's nobody's evidence."""
    items = "".join(ISSUE.format(n=n) for n in numbers)
    document = read(
        f'<rss version="0.92"><channel><title>All</title><issue start="0" total="3"/>{items}</channel></rss>',
        "search.xml",
    )
    theirs = [one for one in document.utterances if one.role == "participant"]
    assert [one.text for one in theirs] == [
        text
        for n in numbers
        for text in (f"The plan skips day {n}.", f"The one with {n} outlets.")
    ]
    assert {one.author.id for one in theirs} == {f"u{n}" for n in numbers}
    assert theirs[0].question == "[G-1] Plan"


def test_rows_of_attributes(read):
    """As forums dump their tables; a score there is no rating."""
    document = read(
        '<?xml version="1.0"?><posts><row Id="1" PostTypeId="1" OwnerUserId="5" Score="4" Title="Pins" '
        'Body="&lt;p&gt;My pins vanish.&lt;/p&gt;" CreationDate="2026-01-05T10:10:10.123" />'
        '<row Id="2" PostTypeId="2" OwnerUserId="6" Score="1" Body="&lt;p&gt;Mine too.&lt;/p&gt;" /></posts>',
        "Posts.xml",
    )
    assert document.kind == "ticket"
    assert [(one.text, one.author.id) for one in document.utterances] == [
        ("My pins vanish.", "5"), ("Mine too.", "6"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('<!DOCTYPE a [<!ENTITY b "c">]><a><item><text>&b;</text></item></a>', "entities"),
        ("<a><item><text>It stops", "not valid XML"),
        ("<a>words</a>", "no records"),
        ("", "not valid XML"),
    ],
)
def test_what_is_refused(read, content, why):
    """Entities, files that are cut off, and files without records."""
    with pytest.raises(InputError, match=why):
        read(content, "a.xml")


def test_an_empty_element_takes_no_attributes_place(read):
    """Disqus writes an id as an attribute, and an empty element of that name below."""
    posts = "".join(
        f'<post dsq:id="{n}"><id/><message>{said}</message></post>'
        for n, said in ((7, "It leaks"), (8, "It beeps"))
    )
    document = read(f'<disqus xmlns:dsq="http://d.example/i">{posts}</disqus>', "d.xml")
    assert [one.record_id for one in document.utterances] == ["7", "8"]


def test_bugs_with_what_was_said_of_each(read):
    """Bugzilla has the words of the reporter and of others in one list."""
    bugs = "".join(
        f"<bug><bug_id>{n}</bug_id><short_desc>Gate</short_desc><reporter name='Oona {n}'>o{n}@x.example</reporter>"
        f"<long_desc><who>o{n}@x.example</who><bug_when>2026-03-02 10:00:00</bug_when><thetext>It beeps at pier {n}</thetext></long_desc>"
        f"<long_desc><who>lena@pier.example</who><bug_when>2026-03-03 10:00:00</bug_when><thetext>Have you pressed {n}?</thetext></long_desc></bug>"
        for n in range(4)
    )
    document = read(f"<?xml version='1.0'?><bugzilla>{bugs}</bugzilla>", "bugs.xml")
    told = {one.text[:2]: one.role for one in document.utterances}
    assert told == {"It": "participant", "Ha": "agent"}


def test_chats_whose_lines_say_where_they_come_from(read):
    """LivePerson calls every visitor You."""
    chats = "".join(
        f"<session id='s{n}'><chat id='c{n}' start_time='2015-11-01T10:00:00'>"
        "<line by='info' source='system' time='10:00:00'><Text>You are chatting with Mia.</Text></line>"
        f"<line by='Mia' source='agent' time='10:00:10'><Text>Have you pressed {n}?</Text></line>"
        f"<line by='You' source='visitor' time='10:00:40'><Text>It beeps at pier {n}</Text></line>"
        "</chat></session>"
        for n in range(2)
    )
    document = read(f"<?xml version='1.0'?><sessions>{chats}</sessions>", "chats.xml")
    told = [(one.text, one.author.id) for one in document.utterances if one.role == "participant"]
    assert told == [("It beeps at pier 0", ""), ("It beeps at pier 1", "")]
