"""Every error a user can cause, in one place."""

from __future__ import annotations


class ResearchError(Exception):
    """Base class. Catch it; never raise it."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class SettingsError(ResearchError):
    """A file that a person writes by hand has an unknown key or a value out of range."""


class InputError(ResearchError):
    """A file of the study cannot be read as what it claims to be."""


class DamagedError(Exception):
    """What a parser of our own finds wrong with bytes; whoever reads the file says of which one, as an `InputError`."""


class ModelNotInstalledError(ResearchError):
    """A language model that the settings name is not on this machine."""


class ArtefactError(ResearchError):
    """A file from an earlier stage is missing, damaged or of another version."""


class BusyError(ResearchError):
    """Another run holds this study."""


class QuoteError(ResearchError):
    """A quote is not an exact slice of the source it claims to come from."""
