from __future__ import annotations

import pytest

from research.errors import InputError


@pytest.mark.parametrize(
    "table",
    [
        "Code,Definition,Example\ntheft,Fears a theft,Somebody cut my chain in daylight\n",
        "Theme,n,Summary\ntheft,4,Most people fear that their bike is stolen at work\n",
        "Kategorie,Anzahl,Beschreibung\nDiebstahl,4,Viele haben Angst um ihr Rad im Hof\n",
        'theme_id,theme_statement,n_participants,participant_ids\nT1,Most people fear that their bike is stolen,2,"P1, P4"\n',
        "Variable,Values,Notes\nage,18-99,as of the interview\nwhy,free text,asked of all but pupils\n",
    ],
)
def test_tables_about_answers(read, table):
    """Codebooks, counts of codes and lists of variables are in a researcher's words."""
    with pytest.raises(InputError, match="holds no evidence"):
        read(table)


@pytest.mark.parametrize(
    "table",
    [
        "Name,Note,Type\nAna Po,My bill is wrong again since Monday,bug\nBo Li,How do I change my address,question\n",
        "Category,Description\nbilling,I was charged twice for the same month and nobody answers\n",
        "Theme,Number of mentions,Quote,Participant\ntheft,2,Somebody cut my chain in daylight,P3\n",
        "Theme,Quote,Participant\ntheft,Somebody cut my chain in daylight,P3\n",
        "código,nombre,comentario\nA1,Ana Rey,Me cortaron la cadena en pleno día\nB1,Bo Li,Nadie vigila el patio de noche\n",
    ],
)
def test_tables_of_words_under_such_headers(read, table):
    """Where somebody is named, or the category is a customer's choice, the words are theirs."""
    assert read(table).utterances


def test_a_list_of_themes_and_their_keywords(read):
    """A program's topics, as a researcher named them, were said by nobody."""
    rows = "0,Reading,People read more than they can,book;page\n1,Queues,People wait at the door,wait;door\n"
    with pytest.raises(InputError, match="themes"):
        read(f"id,label,description,keywords\n{rows}")


@pytest.mark.parametrize(
    ("table", "what"),
    [
        ("variable;text\nV1;Ich laufe lieber\nV2;Mich stört der Lärm\n", "data dictionary"),
        ("code,operational_definition\nrest,Sleeps without being woken\n", "codebook"),
        ("label,definition,count\nPrices,Says that it costs too much,12\n", "codebook"),
    ],
)
def test_what_defines_terms_or_variables_is_a_researchers(read, table, what):
    """A statement to agree with is in the first person too, and nobody's words."""
    with pytest.raises(InputError, match=what):
        read(table)


def test_subcategories_of_tickets(read):
    """Are a desk's, and what stands beside them is no codebook."""
    head = "Incident ID,Short Description,Description,Priority,Status,Subcategory,Opened Date"
    said = read(
        f"{head}\nI1,No VPN,I am thrown out at nine sharp,1,Resolved,VPN,2024-01-05\n"
    ).utterances
    assert [one.text for one in said] == ["I am thrown out at nine sharp"]


@pytest.mark.parametrize(
    "table",
    [
        "id,document,tag,content\n1,p1.txt,slow,It is slow and it fails\n",
        "tag,description,number of highlights\nslow,The person waits,12\n",
    ],
)
def test_human_coding_is_no_evidence(read, table):
    """Highlights and codebooks are refused by name."""
    with pytest.raises(InputError, match="holds no evidence"):
        read(table)


UNSIGNED = [
    "id,theme,description\nT1,Order,Residents keep order by labels\nT2,Trust,Names on the milk are ignored\n",
    "Task,Scenario,Max time\n1,Imagine you send a parcel abroad,3\n2,Your parcel is late; find it,2\n",
    "paper_id,title,abstract\n1,Of slicers,We compare seven slicers and I argue for one\n",
    "timestamp,participant,event,details\n2024-05-02T10:01:03Z,P1,click,Item added to the cart\n",
    "nr,issue,step1,step2\n1,The lamp is dark,Turn the bulb to the right,Press the switch\n2,It hums,Unplug it,Wait a minute\n",
]


@pytest.mark.parametrize("table", UNSIGNED)
def test_a_table_that_describes_things_is_nobodys_words(read, table):
    """Themes, tasks, papers and clicks: nobody is said to have written, and nobody says I."""
    with pytest.raises(InputError, match="it describes things"):
        read(table)


@pytest.mark.parametrize(
    "table",
    [
        "id,description\n1,I cannot find the lid of my pot\n2,The drawers stick when it rains\n",
        "id,description,reporter\n1,The lid is missing again,Ole\n2,The drawers stick,Ida\n",
        "id,issue,date\n1,The lid is missing again,2024-05-02\n2,The drawers stick,2024-05-03\n",
        "id,description\n1,The lid is missing again\n2,The drawers stick when it rains\n",
        "id,title,description,votes\n1,Lid,The lid is missing again,9\n2,Rain,The drawers stick,4\n",
        "id,comment\n1,The lid is missing again\n2,The drawers stick when it rains\n",
    ],
)
def test_a_description_that_somebody_wrote_is_theirs(read, table):
    """Because they say I, because it says who or when, or because it is a comment, has votes, or stands beside nothing but its number."""
    assert len(read(table).utterances) == 2


def test_whoever_names_the_column_is_believed(read):
    """What research.toml calls a text is one."""
    assert read(UNSIGNED[0], columns={"description": "text"}).utterances


def test_a_list_of_problems_with_their_fixes_is_the_teams(read):
    """Nobody wrote them in; a desk's tickets say who did."""
    header = "id,title,description,severity,candidate_fix,status"
    row = "1,No tick,Users cannot tell whether it was stored,high,Add a message,open"
    with pytest.raises(InputError):
        read(f"{header}\n{row}\n2,Edit,Nothing is announced,low,Announce it,open\n", "backlog.csv")


def test_what_a_model_made_in_an_experiment_is_nobodys_words(read):
    """Its answers are marked beside those that were expected."""
    with pytest.raises(InputError):
        read(
            "question,reference_answer,student_answer,model_score,feedback\nWhat is a loop?,It repeats,I think it goes round,3,Good but say until when\n"
        )


def test_things_that_are_compared_by_criteria_say_nothing(read):
    """A team's remarks on what others offer."""
    rows = "Suche,gut,Findet auch Tippfehler und zeigt Vorschläge.\nListen,nein,Man kann sie nicht teilen."
    with pytest.raises(InputError):
        read(f"Kriterium,Lesekreis,Bemerkung\n{rows}\n", "Wettbewerb.csv")


def test_what_an_expert_found_by_rules_is_no_users(read):
    """Though they say I."""
    rows = "1,Match with the world,Names that I have never heard in a shop,3\n"
    with pytest.raises(InputError):
        read(f"#,Heuristic,Problem,Severity\n{rows}", "evaluation.csv")


@pytest.mark.parametrize(
    "table",
    [
        "note_id,customer_id,date,note\n1,C1,2026-03-02,Customer asked for a discount on the kiln\n2,C2,2026-03-03,Renewal next month\n",
        "company,when,content\nKiln,May,Call with Kiln on prices\nWheel,May,Demo for Wheel\nClay,June,Clay asked for terms\n",
        "key,summary,issue type,assignee,status\nK-1,Reduce the load step,Story,jo,Open\nK-2,Fix the late file,Bug,al,Open\n",
        "id,title,lang\n7,May 2011 version update,en\n8,Welcome to the forum,en\n",
    ],
)
def test_notes_of_customers_and_bare_titles_are_nobodys_words(read, table):
    """A seller's notes, calls that each name their company, and a list of threads that says of nobody that they wrote."""
    with pytest.raises(InputError):
        read(table, "data.csv")


@pytest.mark.parametrize(
    "notes",
    [
        ("I cannot open the kiln", "My glaze chips off at once", "As a customer I expect clay"),
        (
            "Kind people but the clay came late",
            "The glaze is great and dries fast",
            "A lid that sticks when it rains",
        ),
    ],
)
def test_notes_in_which_customers_speak_are_theirs(read, notes):
    """Whether or not they say I: nobody speaks of them."""
    rows = "".join(f"C{n},{note}\n" for n, note in enumerate(notes))
    assert len(read(f"customer,note\n{rows}", "data.csv").utterances) == 3


OFFERED = "I bake at home\n{}I buy it on my way\n{}I never eat bread\n"


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("list_name,name,label::English (en)", ("bread,a,", "bread,b,", "bread,c,")),
        ("id,question_id,display_order,option_text", ("1,10,1,", "2,10,2,", "3,11,1,")),
        ("key,question_id,recode_value,text", ("1,QID2,1,", "2,QID2,2,", "1,QID3,1,")),
    ],
)
def test_what_a_form_offers_was_said_by_nobody(read, head, rows):
    """Who ticks it is in another table; answers that say whose they are are theirs, however they are numbered."""
    with pytest.raises(InputError, match="a form offers"):
        read(f"{head}\n{rows[0]}{OFFERED.format(*rows[1:])}", "data.csv")
    given = read(
        f"question_id,user_id,position,comment\nQ1,R1,1,{OFFERED.format('Q1,R2,2,', 'Q2,R1,1,')}",
        "data.csv",
    )
    assert len(given.utterances) == 3
