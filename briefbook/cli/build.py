"""The command that prints a book to a PDF."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook.cli.arguments import PATH, json_option, library_argument
from briefbook.cli.output import print_json, say
from briefbook.cli.problems import print_problems, problem_value
from briefbook.cli.progress import progress_bar, tell_of_fonts
from briefbook.cli.wording import counted
from briefbook.library.library import Library
from briefbook.operations.build import build


@click.command("build")
@library_argument
@click.argument("book")
@click.option("-o", "--output", "out", type=PATH, required=True, metavar="OUT.pdf", help="The file to write.")
@click.option("--stylesheet", default="", metavar="NAME", help="The look: house, large-print or us-letter.")
@json_option
def build_command(library: Path, book: str, out: Path, *, stylesheet: str, as_json: bool) -> None:
    """Build the PDF of a book.

    Every quotation printed is compared with its source. Problems are listed; the PDF is written all the same.
    """
    tell_of_fonts()
    with Library.open(library, read_only=True) as kept, progress_bar("Printing") as progress:
        built = build(kept, kept.books.find(book).id, out, stylesheet=stylesheet, progress=progress)
    if as_json:
        print_json(
            {
                "pdf": str(built.pdf),
                "pages": built.pages,
                "quotations": {"proved": built.proved, "printed": built.printed},
                "seconds": round(built.seconds, 3),
                "problems": [problem_value(one) for one in built.problems],
            }
        )
    else:
        say(f"PDF saved, {counted(built.pages, 'page')}: {built.pdf}")
        say(f"{built.proved} of {counted(built.printed, 'quotation')} verified.")
        print_problems(built.problems)
