"""A research.toml to start from: every key, its default, and why."""

from __future__ import annotations

from pathlib import Path

from research.errors import InputError

from .store import write_whole

STARTER = """\
# Settings of this study. Every line that begins with "#" shows a default: take the "#" away to
# change it. A misspelt key stops the run. docs/settings.md explains each one.

# title = "Checkout interviews, spring"
# seed = 0

# [speakers]                # only where the labels do not tell who asks
# moderators = ["Hannah"]
# participants = []
# observers = []

# [tickets]                 # tables of tickets, surveys and reviews
# columns = { "Customer says" = "text", "Ref" = "record_id" }
# evidence = []             # a survey's open questions, found by content when empty
# agents = []               # staff whose words are never evidence
# dayfirst = false          # 03/04/2026 is 3 April, where nothing settles it

# [protect]                 # on by default; what is masked before anything is stored
# enabled = true
# keep = ["Mercury"]        # words that look like names and are not

# [segment]
# max_sentences = 3
# max_words = 60
# min_words = 3

# [themes]
# detail = "normal"         # coarse | normal | fine
# min_excerpts = 3
# min_people = 2

# [people]
# min_people = 5            # below this a persona's share says "too few"

# [reach]                   # without a base there is no Reach, only counts
# base = 4200               # eligible people per period
# period = "quarter"
# base_note = "active accounts, from billing"

# [limits]
# file_megabytes = 512
# seconds = 60.0
"""


def write_starter(study: Path, *, force: bool) -> Path:
    """Write research.toml, making the folder where there is none.

    Raises:
        InputError: the file is there already.
    """
    path = study / "research.toml"
    if path.exists() and not force:
        raise InputError(f"{path}: is there already", hint="--force replaces it")
    write_whole(path, STARTER.encode())
    return path
