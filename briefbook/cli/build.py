"""The command that prints a book to a PDF, or to several as numbered copies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from briefbook.cli.arguments import PATH, json_option, library_argument
from briefbook.cli.output import print_json, say
from briefbook.cli.problems import print_problems, problem_value
from briefbook.cli.progress import progress_bar, tell_of_fonts
from briefbook.cli.wording import counted
from briefbook.library.library import Library
from briefbook.model.copies import MOST_COPIES, Copy
from briefbook.operations.build import Built, build, build_copies


class _CopyNumber(click.ParamType[Copy]):
    """One copy of so many, as 2/3."""

    name = "N/M"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Copy:
        """The copy that was typed; a usage error for anything else."""
        found = re.fullmatch(r"\s*(\d{1,3})\s*/\s*(\d{1,3})\s*", str(value))
        number, total = (int(part) for part in found.groups()) if found else (0, 0)
        if not 1 <= number <= total:
            self.fail(f"“{value}” is no copy of so many. Write 2/3 for the second of three.", param, ctx)
        return Copy(number, total)


@click.command("build")
@library_argument
@click.argument("book")
@click.option("-o", "--output", "out", type=PATH, required=True, metavar="OUT.pdf", help="The file to write.")
@click.option("--stylesheet", default="", metavar="NAME", help="The look: house, large-print or us-letter.")
@click.option("--copy", type=_CopyNumber(), metavar="N/M", help="Print “Copy N of M” on the cover and on each page.")
@click.option(
    "--copies",
    type=click.IntRange(1, MOST_COPIES),
    metavar="M",
    help="Write M numbered copies, OUT-1.pdf and so on, each for the recipient in its line of the distribution list.",
)
@json_option
def build_command(library: Path, book: str, out: Path, *, as_json: bool, **options: Any) -> None:
    """Build the PDF of a book.

    Every quotation printed is compared with its source. Problems are listed; the PDF is written all the same.
    """
    copies = options.pop("copies")
    if copies and options["copy"]:
        raise click.UsageError("Either --copy or --copies: one copy, or all of them.")
    tell_of_fonts()
    with Library.open(library, read_only=True) as kept, progress_bar("Printing") as progress:
        book_id = kept.books.find(book).id
        if copies:
            look = options["stylesheet"]
            built = build_copies(kept, book_id, out, copies, stylesheet=look, progress=progress)
        else:
            built = (build(kept, book_id, out, progress=progress, **options),)
    if as_json:
        values = [_value(one) for one in built]
        print_json({"copies": values} if copies else values[0])
    else:
        _tell(built)


def _value(built: Built) -> dict[str, object]:
    value: dict[str, object] = {
        "pdf": str(built.pdf),
        "pages": built.pages,
        "quotations": {"proved": built.proved, "printed": built.printed},
        "seconds": round(built.seconds, 3),
        "problems": [problem_value(one) for one in built.problems],
    }
    if built.copy:
        value["copy"] = {"number": built.copy.number, "total": built.copy.total, "recipient": built.copy.recipient}
    return value


def _tell(built: Sequence[Built]) -> None:
    for one in built:
        named = [one.copy.label, one.copy.recipient] if one.copy else []
        words = ", ".join(["PDF saved", counted(one.pages, "page"), *(word for word in named if word)])
        say(f"{words}: {one.pdf}")
    say(f"{built[0].proved} of {counted(built[0].printed, 'quotation')} verified.")
    print_problems(built[0].problems)
