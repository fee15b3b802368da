"""Files about software beside the talks of a study."""

from __future__ import annotations

import pytest

from research.readers.transcript.layouts.text_tables import read_tables
from research.readers.transcript.marks.manuals import is_manual
from research.readers.transcript.markup import split_lines

MANUAL = """# Kiosk player

We play kiosk recordings frame by frame.

## How do I start it?

Run `npm start` in a terminal:

```
$ npm start
```

See [the settings](https://kiosk.example/settings) and `player.json` for more.

    player.open({ speed: 2 });
"""
LICENCE = """Kiosk player 2.1

Permission is hereby granted, free of charge, to any person obtaining a copy.

The software is provided "as is", and nobody is liable for what it does.
"""
TALK = """**What did you do then?**

I typed `git push` and my terminal just sat there. I had to look up [the page](https://kiosk.example/push).

**And after that?**

I closed it:

```
fatal: not a repository
```

That is what I saw, and I gave up.
"""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (MANUAL, "docs/player.md"),
        (LICENCE, "terms.txt"),
        ("P1: nurse\nP2: porter\nP3: clerk", "study/README.md"),
    ],
)
def test_manuals_licences_and_read_mes_are_told(text: str, name: str) -> None:
    """By code, by what lawyers write, or by a name that every repository has."""
    assert is_manual(split_lines(text), name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (TALK, "p7.md"),
        ("- Did not find `Export`.\n- Pressed `Back` twice.\n- Gave up on `Share`.\n- Fine.", "p8.md"),
        ("", "p9.md"),
    ],
)  # fmt: skip
def test_whoever_is_asked_about_a_program_speaks(text: str, name: str) -> None:
    """A first person among code, or buttons called as in code, are no manual."""
    assert not is_manual(split_lines(text), name)


def test_answers_in_a_table_of_a_page_are_no_manual() -> None:
    """Its tags are none of a program's page, and few who answer say I."""
    rows = "".join(
        f"<tr>\n<td>{asked}</td>\n<td>“{said}”</td>\n</tr>\n"
        for asked, said in (
            ("O que usa?", "Só a recarga."),
            ("Quem ajuda?", "O motorista, no ponto."),
            ("E o mapa?", "Demora demais."),
        )
    )
    text = f"# Respostas\n\n<table>\n<tr>\n<th>Questões</th>\n<th>Respostas</th>\n</tr>\n{rows}</table>\n"
    lines = read_tables(split_lines(text))
    assert not is_manual(lines, "docs/Entrevista.md")


@pytest.mark.parametrize(
    "text",
    [
        "\\section{Introduction}\nKitchens are shared~\\cite{holm}. We found that labels fail.",
        "@article{holm2019,\n  title = {Order in kitchens},\n  year = {2019}\n}",
        "Berg, A. (2011). Who cleans? Chair Press.\nLund, P. (2014). My desk, my rules. Chair Press.",
    ],
)
def test_a_paper_and_its_literature_are_no_talk(text: str) -> None:
    """By what only a typesetter reads, or by the years of the works it lists."""
    assert is_manual(split_lines(text), "a.txt")
