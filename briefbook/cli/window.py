"""The command that opens the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from briefbook.cli.arguments import PATH, library_argument
from briefbook.errors import BriefbookError

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")


@click.command("open")
@library_argument
@click.argument("articles", metavar="[FILE…]", nargs=-1, type=PATH)
@click.option("--screenshot", type=PATH, metavar="OUT.png", help="Write a picture of the window, then close it.")
def open_command(library: Path, articles: tuple[Path, ...], screenshot: Path | None) -> None:
    """Open a library in the window, and add the FILEs to it as articles."""
    open_window(library, articles, screenshot)


def open_window(library: Path | None, articles: tuple[Path, ...] = (), screenshot: Path | None = None) -> None:
    """Open the window on `library`, on the last one, or on the start page; ends the process when it is closed.

    Raises BriefbookError where there is no screen, since Qt would abort the program.
    """
    if not _has_screen():
        raise BriefbookError(
            "There is no screen for the window here. “briefbook demo” makes a sample book without one; "
            "“briefbook --help” lists all commands."
        )
    from briefbook import app

    sys.exit(app.run(library, articles, screenshot))


def somebody_looks() -> bool:
    """Whether a person typed the command before a screen: no script is to wait for a window that nobody closes."""
    typed = sys.stdin.isatty() and sys.stdout.isatty()
    return typed and (sys.platform in ("win32", "darwin") or any(map(os.environ.get, _SCREENS)))


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(map(os.environ.get, (*_SCREENS, "QT_QPA_PLATFORM")))
