"""What nobody said."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.marks.asides import (
    NOTED,
    OBSERVED,
    RECORDING,
    SUMMARY,
    front_matter,
    set_asides,
    who_was_there,
    without_summaries,
)
from research.readers.transcript.markup import split_lines


def reasons(text: str) -> list[str]:
    return [line.aside for line in set_asides(split_lines(text))]


@pytest.mark.parametrize(
    "line",
    [
        "(The participant reads the text)",
        "[laughs]",
        "*pauses*",
        "The participants starts reading task 3",
        "1/5",
        "Page 3 of 12",
        "- 4 -",
        "---",
        "Transcribed by https://otter.ai",
        "Dana Smith started transcription",
        "\u200eMessages and calls are end-to-end encrypted. Only people in this chat can read them.",
        "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand kann sie lesen.",
        "<Medien ausgeschlossen>",
        "\u200eimagen omitida",
    ],
)
def test_marks_and_furniture_are_nobodys(line: str) -> None:
    """Alone on a line they are left out, with a reason."""
    assert reasons(line)[0]


@pytest.mark.parametrize(
    "line",
    [
        "(I mean the old one)",
        "The user starts here, I think.",
        "5 of them",
        "I read it (twice)",
        "1/5 of it",
    ],
)
def test_words_in_brackets_may_be_words(line: str) -> None:
    """A first person, or anything around the brackets, is speech."""
    assert reasons(line) == [""]


def test_a_mark_on_a_wrapped_line_stays_in_its_sentence() -> None:
    """The page ended there, not the sentence."""
    assert reasons("and then I\n(unintelligible)\nthe list") == ["", "", ""]


def test_front_matter_is_read_and_set_aside() -> None:
    """Good YAML, lists, and YAML that is broken."""
    lines, pairs = front_matter(split_lines("---\nparticipant: P3\ntags: [a, b]\n---\nHi."))
    assert pairs == (("participant", "P3"), ("tags", "a, b"))
    assert [line.speech for line in lines] == [False] * 4 + [True]
    _, broken = front_matter(split_lines("---\nparticipant: P3: {x\n---\nHi."))
    assert broken == (("participant", "P3: {x"),)
    assert front_matter(split_lines("---\nnever closed"))[1] == ()


def test_a_summary_goes_on_to_the_transcript_or_to_the_first_speaker() -> None:
    """Whichever the file has."""
    announced = without_summaries(
        split_lines("# Notes\nSummary\nHe likes it.\n# Transcript\nI like it."), ()
    )
    assert [line.aside for line in announced] == [SUMMARY] * 3 + ["", ""]
    labelled = without_summaries(split_lines("Summary\nHe likes it.\nSam: I like it."), {3})
    assert [line.aside for line in labelled] == [SUMMARY, SUMMARY, ""]


def test_notes_below_their_takeaways() -> None:
    """Where nobody is labelled, the heading of the notes ends what was made of them."""
    text = "## Takeaways\n\nThey like it.\n\n## Notes\n\n- 'I like it.'"
    kept = [line.text for line in without_summaries(split_lines(text), ()) if line.speech]
    assert kept == ["Notes", "'I like it.'"]


@pytest.mark.parametrize(
    "mark",
    [
        "Tape 1, Side B",
        "[End of Tape 1, Side A]",
        "Conclusion of Interview",
        "END OF SIDE A",
        "```",
    ],
)
def test_where_a_recording_was_turned_over(mark: str) -> None:
    """Nobody says so; a sentence that goes on over the line is another matter."""
    assert set_asides(split_lines(mark))[0].aside
    assert not set_asides(split_lines("end of the interview came, and I left"))[0].aside


@pytest.mark.parametrize("heading", ["**Conclusiones**", "## Fazit", "Synthèse :"])
def test_what_was_concluded_is_nobodys_words(heading: str) -> None:
    """Whoever wrote it up, in their language."""
    lines = set_asides(
        split_lines(f"Pregunta: ¿Cómo?\nRespuesta: Así.\n\n{heading}\n\nNo confía.")
    )
    assert [line.text for line in without_summaries(lines, [1, 2]) if line.aside] == [
        heading.strip("*# "),
        "No confía.",
    ]


def test_who_was_there_is_a_fact_about_the_session() -> None:
    """Listed below a heading, or behind one word; what somebody says below it is no name."""
    listed = split_lines(
        "## Attendees\n- Nele Vos\n- Kaspar Lund\n\n## Transcript\n\nBo Lind\nIt beeps."
    )
    assert who_was_there(listed) == (("attendees", "Nele Vos, Kaspar Lund"),)
    assert who_was_there(split_lines("Invited Kaja Holm, Rasa Kuld\n\nIt beeps.")) == (
        ("attendees", "Kaja Holm, Rasa Kuld"),
    )
    assert who_was_there(split_lines("Speakers\nBo: Yes.\nAna: No.")) == ()


def test_below_the_end_of_the_recording_nobody_has_the_floor() -> None:
    """What is noted there is not the last speaker's."""
    lines = set_asides(
        split_lines(
            "R: Yes.\n\n[END OF RECORDING]\n\nShe offered tea.\nField notes: she was tired."
        )
    )
    assert [(line.aside, line.mark) for line in lines if line.text][1] == (RECORDING, "heading")
    assert lines[-1].aside == NOTED
    ends = ("Einde van het interview", "Fim da entrevista", "以上")
    assert all(set_asides(split_lines(end))[0].aside == RECORDING for end in ends)


@pytest.mark.parametrize("heading", ["## Observations", "# Eindrücke", "## To do:"])
def test_notes_below_the_last_question_are_of_whoever_took_them(heading: str) -> None:
    """Not what is quoted there, nor a chapter that questions follow."""
    talk = "**What broke?**\n- the lid\n\n"
    below = f'{heading}\n- sighs a lot\n- "It sighs too."\n'
    last = without_summaries(split_lines(talk + below), ())
    assert [one.text for one in last if one.speech][1:] == ["the lid", '"It sighs too."']
    first = without_summaries(split_lines(below + talk), ())
    assert all(one.speech for one in first if one.text)


def test_quotations_below_a_conclusion_were_said_too() -> None:
    """In an account with quotations in every chapter; the rest of the conclusion is its writer's."""
    lines = split_lines(
        "## Work\n\n> I bake.\n\n> I sell.\n\n## Conclusion\n\nShe is tired.\n\n> I cannot go on."
    )
    aside = [line.text for line in without_summaries(set_asides(lines), []) if line.aside]
    assert "She is tired." in aside
    assert "I cannot go on." not in aside


def test_links_to_other_notes_are_nobodys() -> None:
    """A line of nothing else; one within a sentence is a word of it."""
    assert reasons("[[Interview guide]] | [[Ferries MOC]]") == ["links to other notes"]
    assert reasons("I read [[Ferries]] twice") == [""]


def test_a_summary_ends_where_the_next_session_begins() -> None:
    """What was made of one person's words says nothing of the next."""
    half = "## Interview {}\n\n- How do you plan?\n\n  I {} it on paper\n\n- And when it rains?\n\n  I stay\n\nKey insights:\n- Paper is king\n\n"
    text = half.format(1, "draw") + half.format(2, "write")
    document = assemble(Sheet(format="md", lines=split_lines(text)))
    told = [one.text for one in document.utterances if one.role == "participant"]
    assert told == ["I draw it on paper", "I stay", "I write it on paper", "I stay"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("The participant ~ the page", "reads starts begins clicks scrolls laughs nods pauses opens shares types leaves looks moves"),
        ("Then the ~ reads the second card", "participant participants interviewer moderator facilitator"),
        ("End of ~", "interview recording session call conversation tape side"),
        ("~ 2, side B", "Tape Side Reel Cassette Disc Disk"),
        ("~ note: she never looks at the clock", "Researcher Moderator Interviewer Observer Observation Transcriber Editor Field Post-interview"),
        ("[~]: she never looks at the clock", "Note Notes Observation Nota Observación Beobachtung Notiz Remarque"),
        ("Nota ~: no mira el reloj", "de_campo del_observador del_entrevistador del_investigador de_observación"),
        ("~ omitted", "image video audio sticker GIF document contact_card"),
        ("~ weggelassen", "Bild Video Audio Sticker GIF Dokument"),
        ("Kit Moss ~", ("started_transcription stopped_recording started_the_recording hat_die_Transkription_gestartet a_démarré_la_transcription "
                       "inició_la_transcripción detuvo_la_transcripción iniciou_a_transcrição parou_a_transcrição ha_avviato_la_trascrizione")),
        ("~ by Otter", "Transcribed Transcript Generated Transcription_powered"),
    ],
)  # fmt: skip
def test_every_word_of_such_a_line(line: str, words: str) -> None:
    """Marks, notes and notices in the words of many hands."""
    lines = [line.replace("~", word.replace("_", " ")) for word in words.split()]
    assert [one for one in lines if not reasons(one)[0]] == []


@pytest.mark.parametrize(
    ("kind", "heads"),
    [
        (SUMMARY, ("Summary|Recap|Next steps|Suggested next steps|Action items|Key takeaways|Highlights|Details|Notes by Gemini|Keywords|Outline"
                  "|Overview|Chapters|Topics|Decisions|Conclusions|Key findings|Insights|Learnings|Conclusión|Conclusões|Schlussfolgerungen"
                  "|Zusammenfassung|Fazit|Erkenntnisse|Wichtigste Erkenntnisse|Nächste Schritte|Resumen|Hallazgos|Próximos pasos|Resumo|Achados"
                  "|Próximos passos|Résumé|Synthèse|Prochaines étapes|Riassunto|Prossimi passi|Samenvatting|Conclusies|AI summary|Meeting summary"
                  "|Quick recap|Executive summary|Call summary|Speakers|Attendees|Invited|Participants|Attachments|Meeting records")),
        (OBSERVED, ("Observer notes|Researcher's notes|Moderator comments|Interviewer impressions|Facilitator observations|Note-taker remarks"
                   "|Transcriber notes|My reflections|Field notes|Debrief summary|Post-session notes|Post-interview reflections")),
    ],
)  # fmt: skip
def test_every_head_of_what_was_made_of_a_talk(kind: str, heads: str) -> None:
    """What stands below it is set aside as far as the transcript."""
    for head in heads.split("|"):
        lines = split_lines(f"# {head}\nLists are lost\n\n# Transcript\nP1: I write lists")
        told = [line.aside for line in without_summaries(lines, {5}) if line.speech or line.aside]
        assert (head, told[:2], told[-1]) == (head, [kind, kind], "")
