"""The progress bar, and what else is said of long work: on stderr, and only on a terminal."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

import click

from briefbook.operations.rendering import prepares_fonts


def tell_of_fonts() -> None:
    """Say why setting pages takes longer the first time, if this is the first time."""
    if sys.stderr.isatty() and prepares_fonts():
        click.echo("Preparing the fonts, once on this computer …", err=True)


@contextlib.contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A function to call with how much is done and how much there is."""
    with click.progressbar(
        length=1, label=label, file=sys.stderr, show_eta=False, hidden=not sys.stderr.isatty()
    ) as bar:

        def show(done: int, total: int) -> None:
            if total:  # else it goes on, and nobody knows how far it is
                bar.length = total
                bar.update(done - bar.pos)

        yield show
