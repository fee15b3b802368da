"""XML of trackers, service desks and forums: elements that repeat are the records."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final
from xml.etree.ElementTree import Element

from research.errors import InputError
from research.readers.decode import sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.elements import local_name, parse_xml
from research.readers.records.json_files.parse import Item
from research.readers.records.json_files.reader import HINT, read_records
from research.settings import Settings
from research.text.wordings import words

_OPENS = re.compile(r"\s*(?:<\?xml\b|<[A-Za-z][\w:.-]*[\s>])")
_SUFFIXES: Final = (".xml",)
_DEEPEST: Final = 6
_FEWEST: Final = 2
_RECORDS: Final = words("""
item issue ticket row record bug incident case review message post entry conversation request feedback suggestion idea
response submission chat
""")
_PEOPLE: Final = words("""
reporter assignee author user creator owner requester submitter customer contact
""")
_LOGINS: Final = ("id", "username", "accountid", "login", "userid")
_TYPED: Final = frozenset({"type", "nil"})
"""What Rails writes with each value."""


def read_xml(file: RawFile, settings: Settings) -> Document:
    """The records of the file, read like objects of JSON.

    Raises:
        InputError: it is damaged, defines entities, or holds no records with words.
    """
    root = parse_xml(file.data, where=file.id)
    items = [
        Item(value=value, locator=f"{tag}[{number}]", line=number + 1)
        for tag, elements in _records(root)
        for number, value in enumerate(map(_value, elements))
        if isinstance(value, dict)
    ]
    if not items:
        raise InputError(f"{file.id}: it holds no records", hint=HINT)
    return read_records(items, {}, file, settings)


def _records(root: Element) -> Iterator[tuple[str, list[Element]]]:
    """The elements nearest to the root that are called a record, or that come often among brothers."""
    level = [root]
    for _ in range(_DEEPEST):
        for parent in level:
            tags = Counter(map(local_name, filter(_is_object, parent)))
            held: Counter[str] = Counter()
            for child in parent:
                held[local_name(child)] += len(child)
            known = [tag for tag in tags if tag.lower() in _RECORDS]
            tag = max(known, key=held.__getitem__, default="") or max(
                tags, key=tags.__getitem__, default=""
            )
            if known or tags[tag] >= _FEWEST:
                yield tag, [child for child in parent if local_name(child) == tag]
                return
        level = [child for one in level for child in one]


def _is_object(element: Element) -> bool:
    return len(element) > 0 or len(element.attrib) > 1


def _value(element: Element, depth: int = 0) -> Any:
    """An element as JSON would have it: its attributes and children by name, or its text."""
    name, words = local_name(element), (element.text or "").strip()
    children = list(element) if depth < _DEEPEST else []
    if not children:
        return _leaf(element, name, words, depth)
    tags = [local_name(child) for child in children]
    if len(set(tags)) == 1 and (len(tags) > 1 or name.startswith(tags[0])):
        return [_listed(child, depth + 1) for child in children]
    made: dict[str, Any] = dict(_attributes(element))
    for tag, times in Counter(tags).items():
        values = [child for child in children if local_name(child) == tag]
        if made.get(tag) and not any(len(one) or one.attrib or one.text for one in values):
            continue  # an empty element takes no attribute's place
        made[tag] = (
            _value(values[0], depth + 1)
            if times == 1
            else [_listed(value, depth + 1) for value in values]
        )
    return made


def _listed(element: Element, depth: int) -> Any:
    """One of several elements of a name: words with attributes are an object that has a text."""
    value = _value(element, depth)
    if isinstance(value, str) and element.attrib and value:
        return {**_attributes(element), "text": value}
    return value


def _leaf(element: Element, name: str, words: str, depth: int) -> Any:
    if not depth and element.attrib:
        return {**_attributes(element), **({"text": words} if words else {})}
    if name in _PEOPLE and words and element.attrib:
        login = next((element.get(one) for one in _LOGINS if element.get(one)), words)
        return {"id": login, "name": element.get("name") or words}
    return _typed(element, words)


def _typed(element: Element, words: str) -> Any:
    if words:
        return words == "true" if element.get("type") == "boolean" else words
    return {k: v for k, v in _attributes(element).items() if k not in _TYPED} or ""


def _attributes(element: Element) -> Mapping[str, str]:
    return {key.rpartition("}")[2]: value for key, value in element.attrib.items()}


def _recognises(file: RawFile) -> bool:
    return file.suffix in {"", *_SUFFIXES} and bool(_OPENS.match(sniff(file.data)))


READER = Reader(format="xml", suffixes=_SUFFIXES, recognises=_recognises, read=read_xml)
