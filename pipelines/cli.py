"""The command line: parse, call, print, exit. No other module prints or exits."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import get_terminal_size
from typing import Annotated

import typer

from research.errors import ResearchError
from research.settings import MAX_SEED

from .oneline import printable

# Commands import what they run when they run, so that --help is instant.

FAILED, PARTLY = 1, 3
MIN_WIDTH, MAX_WIDTH = 60, 110
"""Columns of what inspect prints: readable on a narrow terminal and on a wide one."""

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Study = Annotated[Path, typer.Argument(help="The study folder.", metavar="STUDY")]
Config = Annotated[
    Path | None, typer.Option(help="Settings file; the study's research.toml if not given.")
]
Out = Annotated[
    Path | None, typer.Option(help="Folder for the report; STUDY/report if not given.")
]
Seed = Annotated[
    int | None,
    typer.Option(min=0, max=MAX_SEED, help="Fixes every random choice; 0 if not given."),
]
Force = Annotated[bool, typer.Option("--force", help="Run every stage, fresh ones too.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Print nothing but problems.")]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 when any input was rejected.")]


@app.callback()
def main() -> None:
    """Turn interviews and tickets into themes, personas and Reach, with every quote proved.

    Example: research run my-study
    """


@app.command()
def run(  # noqa: PLR0913  # one argument per option
    study: Study,
    *,
    config: Config = None,
    out: Out = None,
    seed: Seed = None,
    force: Force = False,
    quiet: Quiet = False,
    strict: Strict = False,
) -> None:
    """Read a study folder and write its report.

    Example: research run my-study --seed 7
    """
    from .collector import rarer_collection
    from .progress import show_progress
    from .study import Wishes, run_study, workspace_of
    from .summary import missing, rejected, summary, unheard, warned

    wishes = Wishes(config=config, out=out, seed=seed, force=force)
    with _errors_reported(), rarer_collection(), show_progress(quiet=quiet) as shown:
        for done in run_study(study, wishes, progress=shown.progress):
            shown.stage_done(done.stage, stale=done.stale, seconds=done.seconds)
    report = workspace_of(study, wishes).report
    refused = rejected(report)
    for line in (*missing(report), *refused, *unheard(report), *warned(report)):
        typer.echo(line, err=True)
    if not quiet:
        typer.echo(summary(report))
    if refused:
        raise typer.Exit(FAILED if strict else PARTLY)


@app.command()
def init(
    study: Study,
    *,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing file.")] = False,
) -> None:
    """Write a commented research.toml into a study folder.

    Example: research init my-study
    """
    from .starter import write_starter

    with _errors_reported():
        path = write_starter(study, force=force)
    typer.echo(f"wrote {printable(str(path))}")


@app.command()
def inspect(
    file: Annotated[Path, typer.Argument(help="A transcript or an export.", metavar="FILE")],
    *,
    study: Annotated[
        Path | None,
        typer.Option(help="The study it belongs to; the one it lies in if not given."),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="For other programs, all turns.")] = False,
) -> None:
    """Show how a file is read: who speaks and why, what counts, what is left out and why.

    Nothing is written. Labels are shown as they stand in the file, texts as they are stored.

    Example: research inspect my-study/interviews/P1_2026-03-10.vtt
    """
    from .collector import rarer_collection
    from .inspection import inspect_file
    from .progress import show_progress
    from .shown import as_json, as_text

    with _errors_reported(), rarer_collection(), show_progress(quiet=json) as shown:
        found = inspect_file(file, study=study, progress=shown.progress)
    if json:
        typer.echo(as_json(found))
    elif found.outcome == "read":
        width = min(max(get_terminal_size((96, 24)).columns, MIN_WIDTH), MAX_WIDTH)
        typer.echo(as_text(found, width=width))
    if found.outcome == "rejected":
        typer.echo(f"rejected: {printable(found.file)}: {printable(found.reason)}", err=True)
        raise typer.Exit(FAILED)


@app.command()
def reveal(
    study: Study,
    person: Annotated[list[str], typer.Argument(help="Person ids.", metavar="PERSON...")],
) -> None:
    """Print the names and addresses behind person ids, from the study's private list.

    Nothing is written. The list is .research/private/, which the report never holds.

    Example: research reveal my-study P-0007
    """
    from .reveal import reveal as look_up

    with _errors_reported():
        found, problems = look_up(study, person)
    for one in found:
        typer.echo(one.person_id)
        for identity in one.identities:
            typer.echo(f"  {identity.kind:5}  {printable(identity.value)}")
        if not one.identities:
            typer.echo("  nothing beyond the id is known")
    for problem in problems:
        typer.echo(f"error: {printable(problem)}", err=True)
    if problems:
        raise typer.Exit(FAILED)


@contextmanager
def _errors_reported() -> Iterator[None]:
    """Turn what is no bug into one line and a hint, and exit 1; let bugs crash."""
    try:
        yield
    except ResearchError as error:
        typer.echo(f"error: {error}", err=True)
        if error.hint:
            typer.echo(f"hint: {error.hint}", err=True)
        raise typer.Exit(FAILED) from None
    except OSError as error:  # a full disk, a folder of somebody else
        where = f"{error.filename}: " if error.filename else ""
        typer.echo(f"error: {where}{error.strerror or error}", err=True)
        typer.echo("hint: mend that and run again; what was done until here is kept", err=True)
        raise typer.Exit(FAILED) from None
    except KeyboardInterrupt:
        typer.echo("stopped; run again to go on where it was", err=True)
        sys.exit(130)


if __name__ == "__main__":
    app()
