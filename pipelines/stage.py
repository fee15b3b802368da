"""What a stage is: a declaration and a function from records to records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from research.settings import Settings

Made: TypeAlias = Mapping[str, Any]
"""What the stages before have made, by stage name; read from disk when first asked for."""
Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with what is being done, how many are done, and how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a stage may use beside the records it needs."""

    settings: Settings
    inputs: Mapping[str, Any]
    """The study's own files, by group: sources, participants, guide, personas, initiatives."""
    check: Callable[[], None] = lambda: None
    """Reads what people wrote by hand, so that a slip there stops a run before its long stages."""
    cache: Any = None
    """Where sentence vectors outlive a run."""
    encoder: Callable[[], Any] = lambda: None
    """The sentence-vector model, loaded when it is first asked for and once in a run."""
    progress: Progress = lambda _what, _done, _total: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A function, what it depends on, and what it makes."""

    name: str
    """One word for four things: progress line, artefact folder, lock key, run.json."""
    makes: type[Any]
    run: Callable[[Made, Context], Any]
    needs: tuple[str, ...] = ()
    """Stages whose records it reads."""
    reads: tuple[str, ...] = ()
    """Groups of the study's own files that it reads, and whatever else may change between runs."""
    sections: tuple[str, ...] = ()
    """Settings that its output depends on."""
    apart: tuple[str, ...] = ()
    """Settings of those sections that it does not look at, as "themes.detail"."""
    publishes: bool = False
    """Whether it makes the report, which goes to its own folder."""
    version: int = 1
    """Raise it when the same input should give another output."""
