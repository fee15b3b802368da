"""A record without what its tool wraps records in, and with the ids of what it is linked to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from research.readers.records.json_fields import Object, first_text, get, record, records, text

_PAIR: Final = 2
_JSON_API: Final = frozenset({
    "id", "type", "attributes", "relationships", "links", "meta", "lid", "_links",
})  # fmt: skip


def without_envelope(value: Object) -> Object:
    """The record itself, without what JSON:API, a database, Google Play, HubSpot or Graph wrap it in."""
    if any(map(_is_typed, value.values())):
        value = {name: _of_database(one) for name, one in value.items()}
    inner = value.get(str(value.get("type")))
    if isinstance(inner, Mapping) and len(value) == _PAIR:
        return inner
    return _of_json_api(_of_hubspot(_one_of(_of_google_play(value))))


def _of_json_api(value: Object) -> Object:
    """The attributes with a `customer_id`, of `"relationships": {"customer": {"data": {"id": 5}}}`."""
    inside = value.get("attributes")
    if not isinstance(inside, Mapping) or not {"type"} <= value.keys() <= _JSON_API:
        return value
    linked = record(value, "relationships")
    ids = {f"{name}_id": get(linked, name, "data", "id") for name in linked}
    told = {name: id_ for name, id_ in ids.items() if id_ is not None}
    return {"id": value.get("id"), "type": value["type"], **told, **inside}


def _of_google_play(value: Object) -> Object:
    """A review as its user wrote it, with the developer's reply, which Google Play lists as comments."""
    said = {name: one[name] for one in records(value, "comments") for name in one}
    theirs = record(said, "userComment")
    if not theirs:
        return value
    rest = {name: one for name, one in value.items() if name != "comments"}
    reply = text(said, "developerComment", "text")
    at = text(theirs, "lastModified", "seconds")
    return {**rest, **theirs, "lastModified": "", "date": at, "developer_reply": reply}


def _of_hubspot(value: Object) -> Object:
    """The properties with a `contact_id`, of `"associations": {"contacts": {"results": [{"id": 5}]}}`."""
    contacts = records(value, "associations", "contacts", "results")
    inside = record(value, "properties")
    if not (contacts and inside):
        return value
    return {"id": value.get("id"), "contact_id": first_text(contacts[0], "id"), **inside}


def _of_database(value: Any) -> Any:
    """What a database writes with its type: `{"$oid": "64b7"}`, `{"$date": "2023-07-19"}`."""
    return _of_database(next(iter(value.values()))) if _is_typed(value) else value


def _is_typed(value: Any) -> bool:
    return isinstance(value, Mapping) and len(value) == 1 and str(next(iter(value)))[:1] == "$"


def _one_of(value: Object) -> Object:
    """A message whose sender is one of several kinds, as Microsoft's Graph writes it."""
    if "content" not in record(value, "body"):
        return value
    kinds = {kind: one for kind, one in record(value, "from").items() if isinstance(one, Mapping)}
    kind = next((kind for kind in ("user", "application", *kinds) if kinds.get(kind)), "")
    side = "bot" if kind == "application" else "user"
    sender = {**kinds[kind], "type": side} if kind else {"type": "", "id": ""}
    return {**value, "body": value["body"]["content"], "from": sender}
