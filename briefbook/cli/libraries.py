"""The commands about a library as a whole."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook.cli.arguments import PATH, json_option, library_argument
from briefbook.cli.output import print_json, say
from briefbook.errors import LibraryUnusable
from briefbook.library import database
from briefbook.library.doctor import doctor, repair
from briefbook.library.library import Library


@click.command("init")
@library_argument
def init_command(library: Path) -> None:
    """Make a new, empty library with the default themes."""
    Library.create(library).close()
    say(f"Made the library “{library}”. Next: briefbook import {library} FILE…")


@click.command("backup")
@library_argument
@click.argument("destination", type=PATH)
def backup_command(library: Path, destination: Path) -> None:
    """Copy a library to a safe place, verified.

    DESTINATION is a file, or a folder in which the copy gets the date in its name.
    """
    with Library.open(library, read_only=True) as kept:
        say(f"Backed up to “{kept.backup(destination)}”.")


@click.command("doctor")
@library_argument
@click.option("--repair", "wanted", is_flag=True, help="Save what can be read in a new library beside it.")
@json_option
def doctor_command(library: Path, *, wanted: bool, as_json: bool) -> None:
    """Check that a library is whole.

    The library is never written to: a repair makes a copy. The exit code is 1 if it is not whole and was not repaired.
    """
    if not library.is_file():
        # Nothing to examine: opening it says so in the right words.
        Library.open(library, read_only=True).close()
    findings = doctor(library)
    copy = _free_name(library) if findings and wanted else None
    lost = repair(library, copy) if copy else ()
    if as_json:
        said = {"healthy": not findings, "findings": list(findings), "repaired": str(copy) if copy else None}
        print_json({**said, "lost": list(lost)})
    else:
        for sentence in (*findings, *lost):
            say(sentence)
        if copy:
            say(f"What could be read is in “{copy}”. The library itself is unchanged.")
        elif not findings:
            say(f"“{library}” is healthy.")
    if findings and not copy:
        database.header(library)
        raise LibraryUnusable(f"“{library}” is not whole. Run this again with --repair to save what can be read.")


def _free_name(library: Path) -> Path:
    """A name beside the library that nothing has yet."""
    candidates = (library.with_stem(f"{library.stem}-repaired{number}") for number in ("", *range(2, 1000)))
    return next(path for path in candidates if not path.exists())
