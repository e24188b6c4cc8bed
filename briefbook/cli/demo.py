"""The command that makes the sample."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook import samples
from briefbook.cli.arguments import PATH
from briefbook.cli.output import say
from briefbook.cli.progress import progress_bar, tell_of_fonts
from briefbook.cli.window import open_window, somebody_looks
from briefbook.cli.wording import counted
from briefbook.errors import CannotWrite
from briefbook.library.library import Library
from briefbook.operations.build import build


@click.command("demo")
@click.argument("directory", metavar="[DIR]", type=PATH, default=Path("demo"))
@click.option("--window/--no-window", default=None, help="Open the sample in the window, or do not.")
def demo_command(directory: Path, *, window: bool | None) -> None:
    """Make the sample library and its PDF; where somebody sits before a screen, open the window on it.

    DIR (default: ./demo) gets sample.briefbook and sample.pdf. A sample library that is there already is kept as it
    is, and only its PDF is built again.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"The folder “{directory}” cannot be made ({error.strerror}). Name another one.") from error
    path, pdf = directory.absolute() / "sample.briefbook", directory.absolute() / "sample.pdf"
    tell_of_fonts()
    with Library.open(path) if path.exists() else Library.create(path) as kept, progress_bar("Printing") as progress:
        books = kept.books.all()
        book = books[0] if books else samples.fill(kept)
        built = build(kept, book.id, pdf, progress=progress)
    say(f"Library: {path}")
    say(f"PDF:     {pdf} ({counted(built.pages, 'page')}; {built.proved} of {built.printed} quotations verified)")
    if window or (window is None and somebody_looks()):
        click.echo("Opening the sample in the window; --no-window leaves it closed.", err=True)
        open_window(path)
