"""Values of parsed JSON by their path; a value of another type than asked for counts as missing."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any

Object = Mapping[str, Any]
_LARGEST, _LONGEST_NUMBER = 10**39, 40


def get(value: object, *path: str) -> object:
    """What stands at the end of the path, or None."""
    for key in path:
        if not isinstance(value, Mapping):
            return None
        value = value.get(key)
    return value


def text(value: object, *path: str) -> str:
    """The string or number at the end of the path, as text; empty for anything else."""
    found = get(value, *path)
    if isinstance(found, str):
        return found
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return ""
    return _number(found)


def first_text(value: object, *keys: str) -> str:
    """The first of the keys that has text."""
    return next((found for found in (text(value, key) for key in keys) if found.strip()), "")


def record(value: object, *path: str) -> Object:
    """The object at the end of the path, or an empty one."""
    found = get(value, *path)
    return found if isinstance(found, Mapping) else {}


def records(value: object, *path: str) -> list[Object]:
    """The objects in the list at the end of the path."""
    found = get(value, *path)
    return [item for item in found if isinstance(item, Mapping)] if isinstance(found, list) else []


def _number(found: float) -> str:
    if isinstance(found, float):
        if not isfinite(found):
            return ""
        found = int(found) if found.is_integer() else found
    shown = str(found) if abs(found) < _LARGEST else ""
    return shown if len(shown) <= _LONGEST_NUMBER else ""
