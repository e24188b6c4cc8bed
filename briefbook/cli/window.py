"""The command that will open the window."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook.cli.arguments import library_argument
from briefbook.cli.wording import NO_WINDOW_YET
from briefbook.errors import BriefbookError


@click.command("open")
@library_argument
def open_command(library: Path) -> None:
    """Open a library in the window."""
    raise BriefbookError(NO_WINDOW_YET)
