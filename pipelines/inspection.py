"""How one file is read: what `research inspect` finds out, without the printing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from research.corpus.assemble import assemble
from research.corpus.kinds import kind_of
from research.corpus.protected import shown_id
from research.corpus.sessions import FileRead, Session
from research.errors import InputError
from research.model import Pairs, Reading, Role, Turn
from research.protect.mask import Protector
from research.report.outcomes import Omission, omissions
from research.segment import excerpts_of
from research.settings import Settings
from research.speakers.labels import canonical

from .folder import HANDWRITTEN, Entry, StudyFolder, entry_of, open_study, sources
from .intake import read_entries, told_study
from .stage import Context, Progress
from .study import Wishes, context_of, settings_of, workspace_of

ROLES: tuple[Role, ...] = ("participant", "moderator", "agent", "bot", "observer", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who speaks or writes in the file, the role they were given, and what told it."""

    label: str
    """As written in the file; empty for text without labels and for the authors of records."""
    role: Role
    why: str
    people: tuple[str, ...]
    """Person ids, sorted; empty for staff."""
    turns: int
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """Everything that reading made of one file; texts are masked as they will be stored."""

    file: str
    """Path inside the study, or as given."""
    study: str = ""
    """The study folder whose settings and other sessions were used; empty for the file alone."""
    outcome: str
    """read or rejected"""
    reason: str = ""
    """Why it was rejected, or how its speakers were told apart."""
    format: str = ""
    kind: str = ""
    kind_why: str = ""
    about: Pairs = ()
    """What the file says of itself: title, date, a survey's questions."""
    records: int = 0
    people: tuple[str, ...] = ()
    evidence: int = 0
    """Excerpts that may carry a theme."""
    speakers: tuple[Speaker, ...] = ()
    turns: tuple[Turn, ...] = ()
    left_out: tuple[Omission, ...] = ()
    warnings: tuple[str, ...] = ()


def inspect_file(path: Path, *, study: Path | None, progress: Progress) -> Inspection:
    """Read one file as a run would, and write nothing.

    Args:
        path: The file.
        study: The study it belongs to; the nearest folder above that looks like one if None.
        progress: Told how many files of the study are read.

    Raises:
        ResearchError: There is no such file, or it is no input of the study, or the study's
            own files are wrong. A file that cannot be read is an outcome, not an error.
    """
    if not path.is_symlink() and not path.is_file():
        what = "is a folder" if path.is_dir() else "there is no such file"
        raise InputError(f"{path}: {what}", hint="give one file; `research run` reads a folder")
    root = study or _study_above(path)
    if root is None:
        return _alone(path)
    entry, context = _in_study(path, root, progress)
    return _inspected(entry, context, file=entry.id, study=str(root))


def _study_above(path: Path) -> Path | None:
    """The nearest folder above that has settings or artefacts, else any other steering file."""
    above = path.absolute().parents
    for marks in (("research.toml", ".research"), HANDWRITTEN):
        for folder in above:
            if any((folder / mark).exists() for mark in marks):
                return folder
    return None


def _in_study(path: Path, root: Path, progress: Progress) -> tuple[Entry, Context]:
    wishes = Wishes()
    settings, workspace = settings_of(root, wishes), workspace_of(root, wishes)
    folder = open_study(root, limits=settings.limits, leave=workspace.report)
    context = context_of(folder, settings, workspace, progress)
    # The link itself is what lies in the study, not what it points to.
    wanted = path.parent.resolve() / path.name
    for entry in sources(folder):
        if entry.path.parent.resolve() / entry.path.name == wanted:
            return entry, context
    raise InputError(
        f"{path}: is no input of the study {root}",
        hint="steering files, hidden files, report/ and .research/ are never evidence",
    )


def _alone(path: Path) -> Inspection:
    """The file by itself; the folder it lies in may still tell what kind it is."""
    real = path.resolve()
    settings = Settings()
    entry = entry_of(real, real.parent.parent, settings.limits)
    folder = StudyFolder(root=real.parent, entries=(entry,))
    nothing: dict[str, object] = {
        "sources": sources(folder),
        "participants.csv": tuple,
        "guide.md": str,
    }
    return _inspected(entry, Context(settings=settings, inputs=nothing), file=str(path), study="")


def _inspected(entry: Entry, context: Context, *, file: str, study: str) -> Inspection:
    entries: Sequence[Entry] = context.inputs["sources"]
    opened = read_entries(entries, context)
    for source in opened.rejected:
        if source.id == entry.id:
            return Inspection(file=file, study=study, outcome="rejected", reason=source.reason)
    settings = context.settings
    told = told_study(opened, context)
    reading = assemble(told, settings=settings)
    session = next(session for session in told.every if session.file.id == entry.id)
    return _shown(session, reading, settings=settings, file=file, study=study)


def _shown(
    session: Session, reading: Reading, *, settings: Settings, file: str, study: str
) -> Inspection:
    shown = shown_id(reading, session.file.id)
    source = next(source for source in reading.sources if source.id == shown)
    turns = tuple(turn for turn in reading.turns if turn.source_id == source.id)
    mask = Protector(reading.identities, settings=settings.protect)
    excerpts = excerpts_of(turns, settings=settings.segment)
    passages = (part for part in reading.left_out if part.source_id == source.id)
    return Inspection(
        file=file,
        study=study,
        outcome=source.outcome,
        reason=source.reason,
        format=source.format,
        kind=source.kind,
        kind_why=_kind_why(session.file),
        about=tuple((key, mask.text(value)) for key, value in session.file.document.header),
        records=source.records,
        people=tuple(sorted({t.person_id for t in turns if t.role == "participant"} - {""})),
        evidence=sum(not excerpt.reason for excerpt in excerpts),
        speakers=tuple(_speakers(session, turns)),
        turns=turns,
        left_out=tuple(omissions(passages, turns, excerpts)),
        warnings=_warnings(session.file, reading, shown),
    )


def _kind_why(file: FileRead) -> str:
    if file.document.kind:
        return "told from the content"
    named = kind_of(file.id, file.document) != kind_of("", file.document)
    return "told from the folder's name" if named else "nothing says otherwise"


def _speakers(session: Session, turns: Sequence[Turn]) -> Iterator[Speaker]:
    """One per label; the many authors of records are one, since nobody reads a thousand lines."""
    groups: dict[tuple[Role, str, str], list[Turn]] = {}
    labels: dict[tuple[Role, str, str], str] = {}
    for turn, label, why in _spoken(session, turns):
        key = (turn.role, canonical(label), why)
        groups.setdefault(key, []).append(turn)
        labels.setdefault(key, label)
    for key in sorted(groups, key=lambda k: (ROLES.index(k[0]), -len(groups[k]), k)):
        said = groups[key]
        yield Speaker(
            label=labels[key],
            role=key[0],
            why=key[2],
            people=tuple(sorted({t.person_id for t in said if t.role == "participant"} - {""})),
            turns=len(said),
            words=sum(len(turn.text.split()) for turn in said),
        )


def _spoken(session: Session, turns: Sequence[Turn]) -> Iterator[tuple[Turn, str, str]]:
    """Each turn with its label and what told its role; a record that hands another one on became several turns."""
    said = session.file.document.utterances
    if session.kind == "interview":
        for one, turn in zip(said, turns, strict=True):
            why = "layout" if one.role else session.roles[canonical(one.speaker)].why
            yield turn, one.speaker, why
        return
    staff = iter([one.speaker for one in said if one.role not in {"", "participant"}])
    for turn in turns:
        label = "" if turn.role == "participant" else next(staff)
        why = f"wrote the {session.kind}" if turn.role == "participant" else "the file says so"
        yield turn, "" if turn.role == "unknown" else label, why


def _warnings(file: FileRead, reading: Reading, shown: str) -> tuple[str, ...]:
    """Those that are about this file: its own, and those that name it."""
    own = file.document.warnings
    return tuple(w for w in reading.warnings if shown in w or any(one in w for one in own))
