"""Untrusted XML, parsed without entities and without external references."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree  # type: ignore[import-untyped]
from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]

from research.errors import InputError


def parse_xml(data: bytes, *, where: str) -> Element:
    """The root of a file's elements.

    Raises:
        InputError: It is damaged, or defines entities.
    """
    try:
        root: Element = ElementTree.fromstring(data)
    except DefusedXmlException as error:
        raise InputError(
            f"{where}: it defines entities or reaches outside of itself",
            hint="save it once more in the program that wrote it, or export it in another format",
        ) from error
    except (ParseError, LookupError, ValueError) as error:
        raise InputError(
            f"{where}: it is not valid XML ({error})",
            hint="it may be cut off; export or save it once more",
        ) from error
    return root


def local_name(element: Element) -> str:
    """What an element is called, without its namespace; `created-at` is JSON's `created_at`."""
    return str(element.tag).rpartition("}")[2].replace("-", "_")
