"""Tickets, survey answers and reviews: one file per format, all of them in READERS."""

from __future__ import annotations

from research.readers.document import Reader
from research.readers.records import (
    embedded,
    mailbox_file,
    parquet,
    separated,
    spreadsheet,
    xml_records,
)
from research.readers.records.json_files import reader as json_files
from research.readers.records.pasted import bare_texts, mails, numbered, page_posts
from research.readers.records.statistics import readers as statistics

READERS: tuple[Reader, ...] = (
    spreadsheet.READER,
    parquet.READER,
    statistics.SPSS,
    statistics.STATA,
    mails.READER,
    mailbox_file.READER,
    json_files.READER,
    xml_records.READER,
    page_posts.READER,
    numbered.READER,
    embedded.MARKDOWN,
    separated.READER,
    bare_texts.READER,
)
"""The surest first: what is told by its first bytes comes before what only looks like a table."""
