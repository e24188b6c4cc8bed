"""The commands about a library as a whole."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook.cli.arguments import PATH, library_argument
from briefbook.cli.output import say
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
