"""Whose words records keep: what is said in «these» is somebody's own, and nothing else of the file may be."""

from __future__ import annotations

import re

import pytest

from research.errors import InputError


def kept(read, name, content):
    """The words of participants, and those that the file marks as theirs."""
    own = re.findall(r"«([^»]*)»", content)
    try:
        document = read(re.sub("[«»]", "", content), name)
    except InputError:
        return [], own
    theirs = [one.text for one in document.utterances if one.role == "participant"]
    return sorted(theirs), sorted(own)


MAILS = {
    "a colleague to whom most write": """\
from,to,body
ana@elm.example,kit.moss@lids.example,«The blue lid sticks in the cold»
bo@ash.example,kit.moss@lids.example,«Mine came without its ring»
cy@oak.example,kit.moss@lids.example,«The hinge squeaks since May»
cy@oak.example,bo@ash.example,«Does yours squeak as well?»
kit.moss@lids.example,ana@elm.example,Which size is it?
""",
    "friends who try the same thing": """\
from,to,body
ana@elm.example,bo@ash.example,«The lift at our stop is out again»
cy@oak.example,bo@ash.example,«Did you get the refund for the late tram»
bo@ash.example,ana@elm.example,«I walk up the ramp these days»
ana@elm.example,cy@oak.example,«He says that he walks»
cy@oak.example,di@yew.example,«I never saw the notice»
di@yew.example,ana@elm.example,«The app told me nothing»
di@yew.example,cy@oak.example,«It only buzzes»
""",
    "colleagues and their help desk": """\
from,to,body
ana@school.example,helpdesk@school.example,«The timetable shows last year's rooms»
helpdesk@school.example,ana@school.example,Which term do you see?
ana@school.example,bo@school.example,«I print it and pin it to the door»
bo@school.example,cy@school.example,«Can you open the timetable»
cy@school.example,di@school.example,«It has been empty since Monday»
di@school.example,ed@school.example,«My phone says that the page is gone»
ed@school.example,cy@school.example,«I asked in the staff room instead»
""",
    "a form that passes no address on": """\
from,to,body
,,«The gate beeps all night»
,,«I cannot find the switch in the garage»
,,«My key card opens nothing»
ana@elm.example,care@gates.example,«The gate stays open in the rain»
bo@ash.example,care@gates.example,«It shut on my dog»
cy@oak.example,care@gates.example,«I hear it two floors up»
""",
    "a shop that writes from a shared address": """\
from,to,body
info@bakery.example,care@lids.example,«Our second order of lids was too small»
ana@elm.example,care@lids.example,«The blue lid sticks in the cold»
bo@ash.example,care@lids.example,«Mine came without its ring»
""",
}

PUBLIC = {
    "three neighbours, one of whom the others call": """\
id,screen_name,text
1,ana_p,«@bo77 is the lift at Elm Street out again?»
2,ana_p,«@bo77 I waited for ten minutes»
3,ana_p,«@bo77 and nobody came»
4,cy_moss,«@bo77 same at Oak Street»
5,bo77,«@ana_p @cy_moss I carry the pram up the stairs»
""",
    "whoever is thanked by many and talks with one": """\
id,screen_name,text
1,bo77,«@ana_p the trick is to tap the card twice»
2,ana_p,«@bo77 that works on my line too»
3,cy_moss,«@bo77 thank you, the gate opened at last»
4,di_ash,«@bo77 it does nothing on the old readers»
5,bo77,«@ana_p mine is an old reader as well»
""",
    "a helpful user of many": """\
id,screen_name,text
1,ana_p,«@bo77 how did you get the refund?»
2,cy_moss,«@bo77 which form is it?»
3,di_ash,«@bo77 I have no such button»
4,bo77,«@ana_p @cy_moss under the receipt, it took me a week»
5,ed_w,«The lift at Elm Street is out again»
6,flo,«The map shows a stop that is gone»
7,gus,«I was fined with a valid ticket»
8,hal_k,«The app logs me out on every ride»
9,ina,«Nobody tells us when the last tram leaves»
""",
    "a company that announces and answers": """\
id,thread_id,screen_name,text,likes
1,a,TramLine,New timetable from Monday,3
2,a,ana_p,«@TramLine my stop is missing from it»,0
3,b,bo77,«@TramLine the lift is broken again»,0
4,b,TramLine,@bo77 it is being repaired,0
5,c,cy_moss,«@TramLine I was fined with a valid ticket»,0
6,c,TramLine,@cy_moss please send us a picture,0
7,a,TramLine,@ana_p which stop is it?,0
8,d,di_ash,«@TramLine the app logs me out»,0
9,d,TramLine,@di_ash on which phone?,0
""",
}


@pytest.mark.parametrize("case", [*MAILS, *PUBLIC])
def test_whoever_answers_is_nobodys_evidence(read, case):
    """Told by whom the others write to or call; friends who do the same are all heard."""
    theirs, own = kept(read, "messages.csv", (MAILS | PUBLIC)[case])
    assert theirs == own


THEIRS = (
    "The pump stops when it rains",
    "It is the one below the stairs",
    "Still under water, I am bailing",
)
OURS = ("Thanks, we have it on our list", "Which pump is it?", "Somebody comes by on Monday")

TOOLS = {
    # what a message of the customer has beside its words, and what the others have
    "Crisp": ("messages", "content", {"from": "user"}, {"from": "operator"}),
    "Crisp's notes": ("messages", "content", {"from": "user", "type": "text"}, {"from": "operator", "type": "note"}),
    "LiveChat": ("messages", "text", {"author_type": "customer"}, {"author_type": "agent"}),
    "Freshchat": ("messages", "text", {"actor_type": "user"}, {"actor_type": "agent"}, {"actor_type": "system"}),
    "Freshchat's private ones": ("messages", "text", {"actor_type": "user", "message_type": "normal"},
                                 {"actor_type": "agent", "message_type": "private"}),
    "Gorgias": ("messages", "stripped_text", {"from_agent": False}, {"from_agent": True}),
    "Front": ("messages", "body", {"is_inbound": True}, {"is_inbound": False}),
    "Kustomer": ("messages", "preview", {"direction": "in"}, {"direction": "out"}),
    "Drift": ("messages", "body", {"author": {"type": "contact"}}, {"author": {"type": "user"}}, {"author": {"type": "bot"}}),
    "HubSpot": ("messages", "text", {"direction": "INCOMING"}, {"direction": "OUTGOING"}),
    "Chatwoot": ("messages", "content", {"message_type": 0, "private": False}, {"message_type": 1, "private": False},
                 {"message_type": 1, "private": True}, {"message_type": 2}, {"message_type": 3}),
    "Zoho Desk": ("conversations", "content", {"direction": "in", "isPrivate": False}, {"direction": "out", "isPrivate": False},
                  {"direction": "in", "isPrivate": True}),
    "Zoho SalesIQ": ("messages", "text", {"sender": {"type": "visitor"}}, {"sender": {"type": "operator"}}),
    "Olark": ("items", "body", {"kind": "MessageToOperator"}, {"kind": "MessageToVisitor"}),
    "Olark, nobody in": ("items", "body", {"kind": "OfflineMessage"}, {"kind": "MessageToVisitor"}),
    "Amazon Connect": ("Transcript", "Content", {"ParticipantRole": "CUSTOMER", "Type": "MESSAGE"},
                       {"ParticipantRole": "AGENT", "Type": "MESSAGE"}, {"ParticipantRole": "SYSTEM", "Type": "MESSAGE"}),
    "LivePerson": ("messageRecords", "text", {"sentBy": "Consumer"}, {"sentBy": "Agent"}),
    "Twilio": ("messages", "body", {"direction": "inbound"}, {"direction": "outbound"}),
    "Salesforce": ("entries", "message", {"actorType": "EndUser"}, {"actorType": "Agent"}, {"actorType": "Bot"}),
    "GitLab": ("notes", "body", {"author": {"id": 7, "username": "mo"}, "system": False, "internal": False},
               {"author": {"id": 7, "username": "mo"}, "system": True}, {"author": {"id": 1, "username": "kit"}, "internal": True}),
    "Canny": ("comments", "value", {"author": {"name": "Mo", "isAdmin": False}}, {"author": {"name": "Kit", "isAdmin": True}}),
    "Front's app": ("messages", "text", {"type": "customer"}, {"type": "agent_note"}),
    "Rasa": ("events", "text", {"event": "user"}, {"event": "bot"}),
    "CCAI": ("entries", "text", {"role": "END_USER"}, {"role": "HUMAN_AGENT"}, {"role": "AUTOMATED_AGENT"}),
    "a list for models": ("conversations", "value", {"from": "human"}, {"from": "gpt"}, {"from": "system"}),
    "OpenAI": ("messages", "content", {"role": "user"}, {"role": "assistant"}, {"role": "system"}, {"role": "tool"}),
    "Anthropic": ("messages", "content", {"role": "human"}, {"role": "assistant"}),
    "Botpress": ("messages", "text", {"direction": "incoming"}, {"direction": "outgoing"}),
    "ManyChat": ("messages", "text", {"sender": "subscriber"}, {"sender": "automation"}, {"sender": "admin"}),
    "Helpshift": ("messages", "body", {"author": {"name": "Mo", "role": "end_user"}}, {"author": {"name": "Kit", "role": "agent"}}),
    "Userlike": ("messages", "body", {"client_name": "Mo", "type": "visitor"}, {"type": "operator"}),
    "a flag for bots": ("messages", "text", {"sender": "user", "is_bot": False}, {"sender": "user", "is_bot": True}, {"sender": "agent"}),
    "a flag for what is automatic": ("messages", "text", {"direction": "inbound"}, {"direction": "inbound", "automated": True}, {"direction": "outbound"}),
    "a flag for notes": ("messages", "text", {"author": {"name": "Mo", "type": "customer"}},
                         {"author": {"name": "Mo", "type": "customer"}, "is_note": True}, {"author": {"name": "Kit", "type": "agent"}}),
    "a flag of the customer": ("messages", "text", {"isCustomer": True}, {"isCustomer": False}),
    "a flag of the visitor": ("messages", "text", {"is_visitor": True}, {"is_visitor": False}),
    "a flag of staff": ("messages", "text", {"isStaff": False}, {"isStaff": True}),
    "flags as numbers": ("messages", "text", {"outgoing": 0}, {"outgoing": 1}),
    "what is for customers": ("comments", "body", {"isVisibleForCustomer": True, "author": {"type": "user"}}, {"isVisibleForCustomer": False, "author": {"type": "user"}},
                              {"isVisibleForCustomer": True, "author": {"type": "agent"}}),
}  # fmt: skip


@pytest.mark.parametrize("tool", TOOLS)
def test_a_talk_as_a_tool_keeps_it(read, tool):
    """Agents, bots, programs and notes are told from the customer by whatever the tool calls them."""
    listed, words, own, *others = TOOLS[tool]
    talks = []
    for number in range(2):
        said = [
            {**own, words: THEIRS[0]},
            *({**one, words: OURS[n % 3]} for n, one in enumerate(others)),
            {**own, words: THEIRS[1 + number]},
        ]
        talks.append({"id": f"T{number}", listed: said})
    document = read(talks)
    theirs = {one.text for one in document.utterances if one.role == "participant"}
    assert theirs == {*THEIRS}


SIDED = {
    "Zendesk's roles": """\
ticket_id,author_role,comment
1,end-user,«The pump stops when it rains»
1,agent,Which pump is it?
1,admin,I moved this to the other queue
1,system,This ticket was closed after five days
""",
    "Intercom's types": """\
conversation_id,author_type,part_type,body
1,user,comment,«The pump stops when it rains»
1,admin,comment,Which pump is it?
1,admin,note,She calls every week
1,admin,note_and_reopen,Not again
1,bot,comment,You will get a reply within a day
1,user,comment,«It is the one below the stairs»
""",
    "what an agent sent": """\
ticket_id,sent_by_agent,body
1,no,«The pump stops when it rains»
1,yes,Which pump is it?
2,no,«My lamp hums»
""",
    "what went out": """\
ticket_id,is_outbound,body
1,0,«The pump stops when it rains»
1,1,Which pump is it?
2,0,«My lamp hums»
""",
    "whose channel it is": """\
comment_id,video_id,author_display_name,author_is_channel_owner,text
1,v,mo.ek,false,«The pump in the film is not the one that I got»
2,v,PumpWorks,true,We changed the model in May
""",
    "whose page it is": """\
comment_id,post_id,author_name,is_page_owner,message
1,p,Mo Ek,False,«The pump in the picture is not the one that I got»
2,p,PumpWorks,True,We changed the model in May
""",
    "an author who is an administrator": """\
id,author.name,author.isAdmin,title,details
1,Mo Ek,false,Quiet pump,«It wakes the baby upstairs»
2,Kit Moss,true,Roadmap,We look at the noise next spring
""",
    "ranks of a board": """\
post_id,topic_id,author,author_title,text
1,4,mo_ek,Member,«It wakes the baby upstairs»
2,4,kitmoss,Community Manager,Thanks for letting us know
3,4,lea,Founder & CEO,We look at the noise next spring
4,4,sol,Model 3 owner,«Mine wakes the neighbours as well»
""",
    "groups of users": """\
post_id,topic_id,author,user_group,text
1,4,mo_ek,Registered,«It wakes the baby upstairs»
2,4,kitmoss,Administrators,Moved to Noise
3,4,lea,Global Moderators,Please search before you post
""",
    "a desk by its name": """\
post_id,author,text
1,mo_ek,«It wakes the baby upstairs»
2,PumpWorks Support,Please send us its number
3,Mai Customer Care,We have written to you
4,Pia (Admin),Moved to Noise
5,NewsBot,Read the rules first
""",
    "numbers of a recorder": """\
call_id,channel,text
1,0,Good morning and thank you for calling the pump works
1,1,«The pump stops when it rains»
1,0,May I have your order number
1,1,«I threw the paper away»
2,0,How can I help you
2,1,«My cellar is full of water»
""",
    "a question and a program's answer": """\
id,user_query,bot_response
1,«Why does the pump stop when it rains»,The pump stops when its filter is full
2,«Where do I find the number of it»,You find it below the lid of the pump
""",
    "senders who are sides": """\
id,chat_id,from,message
1,7,visitor,«The pump stops when it rains»
2,7,chatbot,I did not get that
3,7,operator,Which pump is it?
4,8,visitor,«My lamp hums»
""",
    "one of two who has a name": """\
time,sender,text
9:00,Assistant,What brings you here today?
9:01,Mo Ek,«The pump stops when it rains»
9:02,Assistant,Since when does it stop?
9:03,Mo Ek,«Since the flood in March»
""",
    "filed for somebody else": """\
id,subject,description,requester_email,submitter_email
1,Pump,Caller says the pump stops when it rains,mo@elm.example,kit@pumps.example
2,Lamp,«My lamp hums all evening»,ana@ash.example,ana@ash.example
""",
    "staff among the writers of comments": """\
ticket_id,requester_id,author_id,comment
1,71,71,«The pump stops when it rains»
1,71,9,Which pump is it?
2,72,72,«My lamp hums all evening»
2,72,9,It is the transformer
3,73,9,You have not paid your bill
3,73,73,«I never got a bill»
""",
    "a type of users that names both sides": """\
id,user_type,name,description
1,customer,Mo Ek,«The pump stops when it rains»
2,agent,Kit Moss,The pump of this customer is too old
3,customer,Ana Lind,«My lamp hums all evening»
""",
    "whose turn it is to answer": """\
ticket_id,user_id,staff_id,message
1,71,0,«The pump stops when it rains»
1,0,9,Which pump is it?
2,72,0,«My lamp hums all evening»
""",
    "guests without a name": """\
id,parent_id,user,comment
1,,mo_ek,«The pump stops when it rains»
2,1,,«Mine does that too»
3,,ana,«My lamp hums all evening»
4,3,,«Take the old bulb out»
5,,bo,«The lid does not fit»
6,5,,«Turn it round»
7,,cy,«The cable is too short»
8,7,kitmoss,«Use the long one of the drill»
""",
}


@pytest.mark.parametrize("case", SIDED)
def test_a_table_says_who_stands_where(read, case):
    """Whichever column says it, and however; only those who ask are heard."""
    theirs, own = kept(read, "export.csv", SIDED[case])
    assert theirs == own


NOBODYS = {
    "spam": """\
id,name,comment,is_spam
1,Mo Ek,«The pump stops when it rains»,false
2,Best Pills,Cheap pills for all your friends,true
""",
    "deleted": """\
id,name,comment,deleted
1,Mo Ek,«The pump stops when it rains»,0
2,Ana,I have changed my mind about all that,1
""",
    "removed by a moderator": """\
id,name,comment,moderation_status
1,Mo Ek,«The pump stops when it rains»,approved
2,Ana,You are all fools who own a pump,removed
3,Best Pills,Cheap pills for all your friends,spam
4,Bo,This one went to the bin of the site,trash
""",
    "kept back by a site": """\
comment_ID,comment_author,comment_content,comment_approved
1,Mo Ek,«The pump stops when it rains»,1
2,Best Pills,Cheap pills for all your friends,spam
3,Bo,This one went to the bin of the site,trash
""",
    "ideas to begin with": """\
id,idea,votes,user_submitted
1,Quiet pumps for people in flats,40,false
2,«A lamp that shows when the filter is full»,31,true
""",
    "hidden comments": """\
ticket_id,author,comment,is_private
1,Mo Ek,«The pump stops when it rains»,f
1,Mo Ek,He is the one with the lawyer,t
""",
    "notes between public words": """\
ticket_id,author,comment,visibility
1,Mo Ek,«The pump stops when it rains»,public
1,Mo Ek,He is the one with the lawyer,internal
1,Mo Ek,Call him before noon,private
1,Mo Ek,Third time in a month,internal note
""",
    "what only staff see": """\
ticket_id,author,comment,public
1,Mo Ek,«The pump stops when it rains»,TRUE
1,Mo Ek,He is the one with the lawyer,FALSE
2,Ana,«My lamp hums all evening»,yes
2,Ana,She pays late,no
""",
    "work notes": """\
number,caller,element,value
INC1,Mo Ek,comments,«The pump stops when it rains»
INC1,Mo Ek,work_notes,He is the one with the lawyer
""",
    "what the system wrote": """\
issue_id,author,note,system
1,mo_ek,«The pump stops when it rains»,false
1,mo_ek,changed the milestone to spring,true
""",
    "trials of a form": """\
ResponseID,Status,Finished,Q1
ResponseID,Response Type,Finished,What annoys you about the pump?
R_1,0,1,«It wakes the baby upstairs»
R_2,1,1,I look whether this page works
R_3,8,1,Cheap pills for all your friends
R_4,0,1,«The lid does not fit»
""",
    "trials typed into a form": """\
Timestamp,What annoys you about the pump?,And what do you like?
2026-03-02 10:00,«It wakes the baby upstairs»,«It is cheap»
2026-03-02 10:05,test,asdf
2026-03-02 10:09,This is just a test,xxx
2026-03-02 10:12,«The lid does not fit»,«The colour»
""",
}


@pytest.mark.parametrize("case", NOBODYS)
def test_rows_that_the_export_takes_out(read, case):
    """Spam, what was removed, hidden or written by the program, seeds and trials are nobody's evidence."""
    theirs, own = kept(read, "export.csv", NOBODYS[case])
    assert theirs == own


CHATS = {
    "jobs that end in a side": """\
Billing Agent: Hello, what can I do for you?
Mo Ek: «The pump stops when it rains»
Billing Agent: Which pump is it?
Mo Ek: «The one below the stairs»""",
    "a bot by its name": """\
PumpBot: Hello, what can I do for you?
Mo Ek: «The pump stops when it rains»
PumpBot: I did not get that
Mo Ek: «The one below the stairs»""",
    "a colleague marked as staff": """\
Petra | Staff: Hello, what can I do for you?
Mo Ek: «The pump stops when it rains»
Petra | Staff: Which pump is it?
Mo Ek: «The one below the stairs»""",
    "lines of a log within a turn": """\
[10:02:11] Operator: Hello, what can I do for you?
[10:02:40] Visitor: «The display shows this
Error: E17
Error: E18»
[10:03:00] Operator: Which pump is it?""",
    "the number of an order on a line of its own": """\
Agent: Hello, what is your order?
Customer: «The pump stops when it rains
my order number: 5512»
Agent: Which pump is it?
Customer: «The one below the stairs»""",
    "what a program wrote above": """\
Visitor: Mo Ek
Browser: Firefox
Page: Pumps

[10:02:11] Operator: Hello, what can I do for you?
[10:02:40] Mo Ek: «The pump stops when it rains»
[10:03:00] Operator: Which pump is it?
[10:03:30] Mo Ek: «The one below the stairs»""",
    "numbered agents": """\
Agent 1: Hello, what can I do for you?
Customer: «The pump stops when it rains»
Agent 2: I take over from my colleague
Customer: «The one below the stairs»""",
    "bold labels": """\
**Agent:** Hello, what can I do for you?
**Customer:** «The pump stops when it rains»
**Agent:** Which pump is it?""",
    "times in front": """\
[10:02:11] Operator: Hello, what can I do for you?
[10:02:40] Visitor: «The pump stops when it rains»
[10:03:00] Chatbot: You can rate this talk""",
    "what has passed": """\
( 4s ) Support: Hello, what can I do for you?
( 1m 12s ) Client: «The pump stops when it rains»
( 2m 2s ) Support: Which pump is it?""",
    "a desk's name": """\
PumpWorks Support: Hello, what can I do for you?
Mo Ek: «The pump stops when it rains»
PumpWorks Support: Which pump is it?
Mo Ek: «The one below the stairs»""",
    "what the program reports": """\
Chat started: 2026-03-03 10:02 UTC
Agent: Hello, what can I do for you?
Customer: «The pump stops when it rains»
Agent: Which pump is it?
Chat ended by visitor""",
    "French": """\
Conseiller : Bonjour, comment allez-vous ?
Client : «La pompe s'arrête quand il pleut»
Conseiller : Laquelle est-ce ?
Client : «Celle sous l'escalier»""",
    "Spanish": """\
Agente: Buenos días, dígame
Cliente: «La bomba se para cuando llueve»
Agente: Cuál es
Cliente: «La de debajo de la escalera»""",
}


@pytest.mark.parametrize("case", CHATS)
def test_a_chat_in_a_cell(read, case):
    """Whoever answers there, and the program, stay out."""
    cell = CHATS[case]
    theirs, own = kept(read, "chats.csv", f'Chat ID,Transcript\n1,"{cell}"\n2,"{cell}"\n')
    assert sorted({*theirs}) == sorted({*own})


TALKS = {
    "whoever answers in many": """\
Chat ID,Transcript
1,"Rik Daal: Hello, what can I do for you?
Mo Ek: «The pump stops when it rains»
Rik Daal: Which pump is it?"
2,"Ana Lind: «My lamp hums all evening»
Rik Daal: Is it the tall one?
Ana Lind: «The small one»"
3,"Bo Moss: «The lid does not fit»
Rik Daal: Turn it round, please
Bo Moss: «Still too small»"
""",
    "whoever talks with the visitor": """\
Chat ID,Visitor name,Transcript
1,Mo Ek,"Kit Moss: Hello, what can I do for you?
Mo Ek: «The pump stops when it rains»
Kit Moss: Which pump is it?"
""",
    "an agent who waits in vain": """\
Chat ID,Transcript
1,"Agent: Hello, what can I do for you?
Customer: «The pump stops when it rains»
Agent: Which pump is it?"
2,"Kit Moss: Hello, what can I do for you?
Kit Moss: Are you still there?
Kit Moss: Then I leave it at that"
""",
    "a form that names both sides": """\
Ticket ID,Requester,Description
1,Mo Ek,"«Customer: Mo Ek
Agent: none so far
Problem: the pump stops when it rains»"
2,Ana Lind,«My lamp hums all evening»
""",
    "a journal": """\
Number,Caller,Assigned to,Comments and Work notes
INC1,Mo Ek,Kit Moss,"2026-03-02 10:00:00 - Mo Ek (Additional comments)
«The pump stops when it rains»

2026-03-02 11:00:00 - Kit Moss (Additional comments)
Which pump is it?

2026-03-02 12:00:00 - Kit Moss (Work notes)
He is the one with the lawyer

2026-03-02 13:00:00 - Lea Orr (Work notes)
Third time in a month"
""",
    "a journal in German": """\
Nummer,Anrufer,Zugewiesen an,Kommentare und Arbeitsnotizen
INC1,Mo Ek,Kit Moss,"02.03.2026 10:00:00 - Mo Ek (Zusätzliche Kommentare)
«Die Pumpe bleibt bei Regen stehen»

02.03.2026 12:00:00 - Mo Ek (Arbeitsnotizen)
Das ist der mit dem Anwalt"
""",
    "mails in a cell": """\
ticket,customer_email,thread
1,mo@elm.example,"From: Mo Ek <mo@elm.example>
Date: 2026-03-02 10:00
Subject: Pump

«The pump stops when it rains»

From: Pump Support <help@pumps.example>
Date: 2026-03-02 11:00
Subject: Pump

Which pump is it?"
2,ana@ash.example,"From: Ana Lind <ana@ash.example>
Date: 2026-03-02 10:00
Subject: Lamp

«My lamp hums all evening»"
""",
}


@pytest.mark.parametrize("case", TALKS)
def test_a_cell_of_several_writers(read, case):
    """Only what the record's own customer wrote is theirs."""
    theirs, own = kept(read, "tickets.csv", TALKS[case])
    assert theirs == own


MADE = {
    "codes beside quotations": """\
participant,quote,code,theme,notes
P1,«I bail the cellar out with a bucket»,workaround,Water,ask for a picture
P2,«The pump wakes the baby upstairs»,noise,Noise,second time today
P3,«My neighbour starts it for me»,help,People,lives next door
""",
    "what was watched beside what was said": """\
participant,task,observation,quote
P1,Start the pump,Pressed the wrong button and went back twice,«I thought that the green one starts it»
P2,Start the pump,Read the label aloud and then stopped,«The label says start and nothing starts»
P3,Set a time,Found the clock at once without any help,«I set it as I set my oven»
""",
    "a codebook": """\
code,definition,example
workaround,What people do instead of using the pump,bucket
noise,Whatever is said about how loud the pump is,baby
help,Somebody else who is asked to start it,neighbour
""",
    "how often a theme came up": """\
theme,count,%
People bail out water by hand,12,40
The pump wakes somebody who sleeps,9,30
Somebody else has to start it,9,30
""",
    "what the columns of a survey mean": """\
variable,description,values
q1,How often the pump was started in the last week,0 to 7
q2,How loud the pump is in the opinion of the respondent,1 to 5
q3,What the respondent likes least about the pump,free text
""",
    "an expert's walk through a site": """\
heuristic,finding,severity,recommendation
Visibility of status,The pump does not say that it is running at all,3,Add a lamp
Error prevention,The stop button lies beside the start button,4,Move the button
Consistency,The clock counts in two ways on two pages,2,Use one of them
""",
    "what a program found in code": """\
rule_id,severity,file,line,message
E501,warning,pump/times.py,12,The line is longer than it may be in this project
F401,error,pump/store.py,2,The module is imported and it is never used below
W291,warning,pump/store.py,9,There is white space at the end of this line
""",
    "a backlog": """\
user_story,description,priority,acceptance_criteria
Quiet nights,As a parent I want the pump to be quiet at night,high,Below 30 decibels in the room above
Start by phone,As an owner I want to start it from my office,low,Starts within a minute of the call
""",
    "trials of a model": """\
id,prompt,expected_output,model_output
1,Why does the pump stop when it rains so much?,The filter is full,It stops as its filter may be full
2,Where do I find the number of my pump at home?,Below the lid,The number is on the bill you got
""",
    "a list of tasks of a session": """\
task,scenario,steps
1,You come home and there is water in the cellar,Start the pump and look at the lamp
2,You leave for a week and rain is on its way,Set a time for each of the nights
""",
    "personas": """\
persona,description,goal
Careful Carla,Checks the cellar every night before she goes to bed,Sleep through
Busy Ben,Is away for weeks and wants a message when it rains,Know about water
""",
    "papers on the subject": """\
title,abstract,year
Pumps at home,We asked ninety households how often they start their pump in a year,2019
Noise at night,We measured how loud forty pumps are in the room above the cellar,2021
""",
    "what a survey offers": """\
question,options
How often do you start the pump?,Every day; Once a week; When it rains; Never at all
Who else starts the pump for you?,A neighbour; Somebody of the family; Nobody at all
""",
    "events of a program": """\
event_type,user_id,timestamp,description
click,71,2026-03-02 10:00,Opened the page of the times and closed it again
click,72,2026-03-02 10:04,Pressed the button for a new time on the page
save,71,2026-03-02 10:09,Saved a table of times with four rows in it
""",
    "known problems and what helps": """\
id,issue_detail,step1,step2
1,The pump does not start at all,Check whether the cable is plugged in,Press the green button for a second
2,The pump is too loud at night,Put the rubber ring below the pump,Set a time that ends before eleven
""",
}


@pytest.mark.parametrize("case", MADE)
def test_what_a_team_made_or_described(read, case):
    """Codes, notes, findings, plans and what programs found are nobody's evidence; a quotation beside them is."""
    theirs, own = kept(read, "data/sheet.csv", MADE[case])
    assert theirs == own


WORDED = {
    "agents": ("""\
ticket_id,author_type,body
1,customer,«The pump stops when it rains»
1,WORD,Which pump is it?
""", ("agent advisor adviser operator representative rep csr staff support support_agent service_agent human_agent call_center_agent "
     "employee agentin mitarbeiter mitarbeiterin berater beraterin kundenservice kundendienst agente asesor asesora operador operadora "
     "gestor conseiller conseillère opérateur téléconseiller service_client medewerker operatore admin team owner teammate light_agent "
     "collaborator outbound outgoing out ausgehend ausgang sortant saliente salida enviado")),
    "bots": ("""\
ticket_id,author_type,body
1,customer,«The pump stops when it rains»
1,WORD,Which pump is it?
""", ("bot chatbot system operator_bot virtual_assistant virtual_agent automated_agent automation app workflow trigger fin api assistant ai "
     "agent_bot chat_bot gpt chatgpt")),
    "flags of staff": ("""\
ticket_id,WORD,body
1,false,«The pump stops when it rains»
1,true,Which pump is it?
""", ("from_agent is_agent by_agent sent_by_agent is_from_agent from_staff is_operator from_operator is_outgoing is_outbound admin moderator "
     "staff is_admin is_staff is_team_member is_employee author_is_admin author_is_staff author_is_moderator author_is_member "
     "author_is_owner author_is_maintainer author_is_collaborator author_is_uploader is_uploader author_is_channel_owner "
     "is_channel_owner is_page_owner is_page is_business is_brand is_official")),
    "ids of staff": ("""\
ticket_id,user_id,WORD,message
1,71,0,«The pump stops when it rains»
1,0,9,Which pump is it?
2,72,0,«My lamp hums all evening»
""", "staff_id agent_id admin_id operator_id responder_id teammate_id staff_member_id agent_user_id"),
    "associations": ("""\
number,title,body,user,author_association
1,Noise,«It wakes the baby upstairs»,mo_ek,NONE
2,Rain,«It stops when it rains»,ana,CONTRIBUTOR
3,Plan,We look at the noise next spring,kit,WORD
""", "OWNER MEMBER COLLABORATOR"),
    "names": ("""\
post_id,author,text
1,mo_ek,«It wakes the baby upstairs»
2,WORD,Please read the rules first
""", ("NewsBot AutoModerator MEE6 Dyno Support HelpDesk Kit~(Staff) Kit|Admin Kit~[Mod] Kit·Moderator Lea~(Owner) Ute~(Mitarbeiterin) "
     "Kit~[Team] Acme_Support Acme~Support Virtual~Assistant Auto-reply Customer~Success Customer_Service")),
    "ranks": ("""\
post_id,topic_id,author,user_rank,text
1,4,mo_ek,Member,«It wakes the baby upstairs»
2,4,kitmoss,WORD,Please read the rules first
""", ("Staff Admin Administrator Administratorin Mod Moderator Moderatorin Modérateur Moderador Owner Founder Employee Mitarbeiter Empleado "
     "Community~Manager Official Core~Team Developer~Team Support~Team Product~Team Entwicklerteam Team~Member")),
    "removed": ("""\
id,name,comment,moderation_status
1,Mo Ek,«The pump stops when it rains»,approved
2,Ana,You are all fools who own a pump,WORD
""", "spam trash deleted removed"),
    "columns of what was removed": ("""\
id,name,comment,WORD
1,Mo Ek,«The pump stops when it rains»,false
2,Ana,You are all fools who own a pump,true
""", "is_spam spam is_deleted deleted is_removed"),
    "columns of moderation": ("""\
id,name,comment,WORD
1,Mo Ek,«The pump stops when it rains»,approved
2,Ana,You are all fools who own a pump,spam
""", "comment_approved moderation_status curated moderation_state review_status comment_status"),
    "what is hidden": ("""\
ticket_id,author,comment,visibility
1,Mo Ek,«The pump stops when it rains»,public
1,Mo Ek,He is the one with the lawyer,WORD
""", "internal private note f n no false Internal~Note internal_note"),
    "parts that staff keep": ("""\
number,caller,element,value
1,Mo Ek,comments,«The pump stops when it rains»
1,Mo Ek,WORD,He is the one with the lawyer
""", "work_notes note note_and_reopen"),
    "ideas of the makers": ("""\
id,idea,votes,WORD
1,Quiet pumps for people in flats,40,false
2,«A lamp that shows when the filter is full»,31,true
""", "user_created user_submitted user_generated"),
    "what a program notes": ("""\
issue_id,author,note,WORD
1,mo_ek,«The pump stops when it rains»,false
1,mo_ek,changed the milestone to spring,true
""", "system is_system system_note"),
    "whom mails go to": ("""\
from,WORD,body
ana@elm.example,kit.moss@lids.example,«The blue lid sticks in the cold»
bo@ash.example,kit.moss@lids.example,«Mine came without its ring»
cy@oak.example,kit.moss@lids.example,«The hinge squeaks since May»
kit.moss@lids.example,ana@elm.example,Which size is it?
""", "to to_address to_email recipient an para"),
    "codes": ("""\
participant,quote,WORD
P1,«I bail the cellar out with a bucket»,people do it by hand
P2,«The pump wakes the baby upstairs»,it is far too loud
P3,«My neighbour starts it for me»,somebody else does it
""", ("code codes theme subtheme subcode memo tag tags sentiment category interpretation paraphrase insight takeaway thema kategorie "
     "kodierung thème catégorie tema categoría código codificación categoria codice kategoria kod temat codering primary_code "
     "axial_code coder_2_code agreed_theme ai_theme")),
    "what a note taker notes": ("""\
participant,quote,moderator,WORD
P1,«I bail the cellar out with a bucket»,Kit,people do it by hand
P2,«The pump wakes the baby upstairs»,Kit,it is far too loud
P3,«My neighbour starts it for me»,Lea,somebody else does it
""", ("notes summary key_takeaways observations impressions follow_up action_items hypothesis findings background pain_points needs "
     "zusammenfassung notizen notas resumen résumé synthèse appunti")),
    "what explains codes": ("""\
code,WORD
workaround,What people do instead of using the pump
noise,Whatever is said about how loud the pump is
help,Somebody else who is asked to start it
""", ("definition definitions description inclusion_criteria exclusion_criteria when_to_use example examples beschreibung ankerbeispiel "
     "kodierregel définition exemple definición ejemplo definizione esempio definição exemplo")),
    "counts": ("""\
theme,WORD
People bail out water by hand,12
The pump wakes somebody who sleeps,9
Somebody else has to start it,9
""", ("n count frequency percent percentage mentions references files anzahl häufigkeit prozent nennungen fréquence frecuencia frequenza "
     "aantal liczba n_participants total_quotes")),
    "experiments and experts": ("""\
WORD,description,comment
1,The pump does not say that it is running at all,Add a lamp to the lid of the pump
2,The stop button lies beside the start button,Move the button to the other side
""", ("reference_answer expected_answer gold_answer model_answer model_output expected_output model_score heuristic usability_heuristic "
     "heuristic_violated wcag wcag_criterion wcag_reference")),
}  # fmt: skip


@pytest.mark.parametrize("case", WORDED)
def test_every_word_that_keeps_somebody_out(read, case):
    """As tools and languages call it: none of the words lets the others' texts in."""
    table, words = WORDED[case]
    told = (kept(read, "export.csv", table.replace("WORD", word.replace("~", " "))) for word in words.split())  # fmt: skip
    assert [
        word for word, (theirs, own) in zip(words.split(), told, strict=True) if theirs != own
    ] == []


def _messages(words, ours, *others, shared=None):
    """A list of messages: the customer's two, and one for each of the others."""
    said = [{words: THEIRS[0], **ours}, {words: THEIRS[1], **ours}]
    said += [{words: f"{OURS[0]} number {n}", **other} for n, other in enumerate(others)]
    return [{"id": f"{n}", **(shared or {}), **one} for n, one in enumerate(said)]


MO = {"id": 71, "name": "Mo Ek", "username": "mo.ek", "login": "mo-ek"}
KIT = {"id": 9, "name": "Kit Moss", "username": "kit", "login": "kitmoss"}

EXPORTS = {
    "Slack": _messages(
        "text", {"type": "message", "user": "U71", "ts": "1772445600.1"},
        {"type": "message", "subtype": "bot_message", "bot_id": "B1", "ts": "1772445601.1"},
        {"type": "message", "user": "U5", "bot_id": "B2", "ts": "1772445602.1"},
        {"type": "message", "user": "USLACKBOT", "ts": "1772445603.1"},
        {"type": "message", "subtype": "channel_join", "user": "U5", "ts": "1772445604.1"},
        {"type": "message", "subtype": "channel_topic", "user": "U5", "ts": "1772445605.1"},
        {"type": "message", "subtype": "reminder_add", "user": "U5", "ts": "1772445606.1"},
    ),
    "Discord": _messages(
        "content", {"type": "Default", "timestamp": "2026-03-02T10:00:00Z", "author": {"id": "71", "name": "mo.ek", "isBot": False}},
        {"type": "Default", "timestamp": "2026-03-02T10:01:00Z", "author": {"id": "5", "name": "poll", "isBot": True}},
        {"type": "GuildMemberJoin", "timestamp": "2026-03-02T10:02:00Z", "author": {"id": "6", "name": "ana", "isBot": False}},
        {"type": "ChannelPinnedMessage", "timestamp": "2026-03-02T10:03:00Z", "author": {"id": "6", "name": "ana", "isBot": False}},
        {"type": "Default", "timestamp": "2026-03-02T10:04:00Z", "author": {"id": "9", "name": "kit", "nickname": "Kit | Staff", "isBot": False}},
        {"type": "Default", "timestamp": "2026-03-02T10:05:00Z",
         "author": {"id": "8", "name": "lea", "isBot": False, "roles": [{"id": "1", "name": "Moderator"}]}},
    ),
    "Discord's API": _messages(
        "content", {"type": 0, "timestamp": "2026-03-02T10:00:00Z", "author": {"id": "71", "username": "mo.ek", "discriminator": "0"}},
        {"type": 0, "timestamp": "2026-03-02T10:01:00Z", "author": {"id": "5", "username": "poll", "discriminator": "1", "bot": True}},
        {"type": 0, "timestamp": "2026-03-02T10:01:00Z", "webhook_id": "44", "author": {"id": "44", "username": "news", "discriminator": "0"}},
        {"type": 7, "timestamp": "2026-03-02T10:02:00Z", "author": {"id": "6", "username": "ana", "discriminator": "0"}},
    ),
    "Discourse": _messages(
        "cooked", {"username": "mo_ek", "topic_id": 4, "post_type": 1, "staff": False},
        {"username": "kit", "topic_id": 4, "post_type": 1, "staff": True},
        {"username": "lea", "topic_id": 4, "post_type": 1, "moderator": True},
        {"username": "sol", "topic_id": 4, "post_type": 1, "admin": True},
        {"username": "mo_ek", "topic_id": 4, "post_type": 3, "staff": False},
        {"username": "kit", "topic_id": 4, "post_type": 4, "staff": False},
    ),
    "GitHub": _messages(
        "body", {"title": "Rain", "user": {**MO, "type": "User"}, "author_association": "NONE"},
        {"title": "Plan", "user": {**KIT, "type": "User"}, "author_association": "OWNER"},
        {"title": "Plan", "user": {**KIT, "type": "User"}, "author_association": "MEMBER"},
        {"title": "Plan", "user": {**KIT, "type": "User"}, "author_association": "COLLABORATOR"},
        {"title": "Bump", "user": {"login": "dependabot[bot]", "type": "Bot"}, "author_association": "NONE"},
        {"title": "Bump", "user": {"login": "stale[bot]", "type": "User"}, "author_association": "CONTRIBUTOR"},
    ),
    "Reddit": _messages(
        "body", {"created_utc": 1772445600, "author": "mo_ek", "link_id": "t3_p"},
        {"created_utc": 1772445601, "author": "AutoModerator", "link_id": "t3_p"},
        {"created_utc": 1772445602, "author": "repost-sleuth-bot", "link_id": "t3_p"},
        {"created_utc": 1772445603, "author": "kit", "distinguished": "moderator", "link_id": "t3_p"},
        {"created_utc": 1772445604, "author": "lea", "distinguished": "admin", "link_id": "t3_p"},
        {"created_utc": 1772445605, "author": "sol", "author_flair_text": "Community Manager", "link_id": "t3_p"},
        {"created_utc": 1772445606, "author": "tidy_helper", "link_id": "t3_p",
         "body": "Your post is short. I am a bot, and this action was performed automatically."},
        {"created_utc": 1772445606, "author": "ana", "body": "[removed]", "link_id": "t3_p"},
        {"created_utc": 1772445607, "author": "[deleted]", "body": "[deleted]", "link_id": "t3_p"},
    ),
    "Freshdesk": [{
        "id": 1, "subject": "Pump", "description_text": THEIRS[0], "requester_id": 71, "responder_id": 9, "source": 1,
        "conversations": [
            {"id": 11, "body_text": OURS[0], "incoming": False, "private": False, "user_id": 9},
            {"id": 12, "body_text": THEIRS[1], "incoming": True, "private": False, "user_id": 71},
            {"id": 13, "body_text": OURS[1], "incoming": False, "private": True, "user_id": 9},
        ]}, {
        "id": 2, "subject": "Call", "description_text": OURS[2], "requester_id": 72, "responder_id": 9, "source": 3},
    ],
    "Help Scout": [{
        "id": 1, "number": 4, "subject": "Pump", "mailboxId": 2, "primaryCustomer": {"id": 71, "email": "mo@elm.example"},
        "_embedded": {"threads": [
            {"id": 1, "type": "customer", "body": THEIRS[0], "createdAt": "2026-03-02T10:00:00Z", "createdBy": {"id": 71, "type": "customer"}},
            {"id": 2, "type": "message", "body": OURS[0], "createdAt": "2026-03-02T10:01:00Z", "createdBy": {"id": 9, "type": "user"}},
            {"id": 3, "type": "note", "body": OURS[1], "createdAt": "2026-03-02T10:02:00Z", "createdBy": {"id": 9, "type": "user"}},
            {"id": 4, "type": "lineitem", "body": OURS[2], "createdAt": "2026-03-02T10:03:00Z", "createdBy": {"id": 9, "type": "user"}},
            {"id": 5, "type": "chat", "body": THEIRS[1], "createdAt": "2026-03-02T10:04:00Z", "createdBy": {"id": 71, "type": "customer"}},
        ]}}],
    "Intercom": [{
        "type": "conversation", "id": "4", "source": {"type": "conversation", "body": THEIRS[0], "author": {"type": "user", "id": "71", "name": "Mo Ek"}},
        "conversation_parts": {"conversation_parts": [
            {"id": "1", "part_type": "comment", "body": OURS[0], "author": {"type": "admin", "id": "9", "name": "Kit"}},
            {"id": "2", "part_type": "note", "body": OURS[1], "author": {"type": "admin", "id": "9", "name": "Kit"}},
            {"id": "3", "part_type": "comment", "body": OURS[2], "author": {"type": "bot", "id": "1", "name": "Fin"}},
            {"id": "4", "part_type": "assignment", "body": OURS[2], "author": {"type": "admin", "id": "9", "name": "Kit"}},
            {"id": "5", "part_type": "comment", "body": THEIRS[1], "author": {"type": "user", "id": "71", "name": "Mo Ek"}},
        ]}}],
    "Zendesk": {
        "tickets": [{"id": 1, "subject": "Pump", "description": THEIRS[0], "requester_id": 71, "submitter_id": 71, "assignee_id": 9, "comments": [
            {"id": 1, "author_id": 71, "body": THEIRS[0], "public": True}, {"id": 2, "author_id": 9, "body": OURS[0], "public": True},
            {"id": 3, "author_id": 9, "body": OURS[1], "public": False}, {"id": 4, "author_id": -1, "body": OURS[2], "public": True},
            {"id": 5, "author_id": 71, "body": THEIRS[1], "public": True}]}],
        "users": [{"id": 71, "name": "Mo Ek", "role": "end-user"}, {"id": 9, "name": "Kit Moss", "role": "agent"}],
    },
    "Zendesk without its users": {"tickets": [
        {"id": 1, "subject": "Pump", "description": THEIRS[0], "requester_id": 71, "submitter_id": 71, "assignee_id": 9, "comments": [
            {"id": 1, "author_id": 71, "body": THEIRS[0], "public": True}, {"id": 2, "author_id": 9, "body": OURS[0], "public": True}]},
        {"id": 2, "subject": "Lamp", "description": THEIRS[1], "requester_id": 72, "submitter_id": 72, "assignee_id": 9, "comments": [
            {"id": 3, "author_id": 72, "body": THEIRS[1], "public": True}, {"id": 4, "author_id": 9, "body": OURS[1], "public": True}]},
        {"id": 3, "subject": "Bill", "description": OURS[2], "requester_id": 9, "submitter_id": 9, "comments": [
            {"id": 5, "author_id": 9, "body": OURS[2], "public": True}]}]},
    "Jira": {"issues": [{"key": "P-1", "fields": {
        "summary": "Pump", "description": THEIRS[0], "reporter": {"displayName": "Mo Ek", "accountId": "71"}, "assignee": {"displayName": "Kit", "accountId": "9"},
        "comment": {"comments": [
            {"id": "1", "author": {"displayName": "Kit", "accountId": "9"}, "body": OURS[0], "jsdPublic": True},
            {"id": "2", "author": {"displayName": "Mo Ek", "accountId": "71"}, "body": THEIRS[1], "jsdPublic": True},
            {"id": "3", "author": {"displayName": "Mo Ek", "accountId": "71"}, "body": OURS[1], "jsdPublic": False},
            {"id": "4", "author": {"displayName": "Automation for Jira", "accountId": "2", "accountType": "app"}, "body": OURS[2], "jsdPublic": True},
        ]}}}]},
}  # fmt: skip


@pytest.mark.parametrize("tool", EXPORTS)
def test_an_export_as_its_tool_writes_it(read, tool):
    """Staff, bots, what the program reports, and what was removed stay out."""
    told = read(EXPORTS[tool])
    theirs = {one.text for one in told.utterances if one.role == "participant" and not one.reason}
    assert theirs == {*THEIRS[:2]}
