"""The commands that check and print: check, build, demo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from briefbook import samples
from briefbook.analysis.problem import Problem, Severity
from briefbook.cli.arguments import PATH, json_option, library_argument
from briefbook.cli.output import one_line, print_json, say
from briefbook.cli.progress import progress_bar
from briefbook.cli.wording import counted
from briefbook.errors import BriefbookError, CannotWrite
from briefbook.library.library import Library
from briefbook.operations.check import check


@click.command("check")
@library_argument
@click.argument("book")
@json_option
def check_command(library: Path, book: str, *, as_json: bool) -> None:
    """Check a book before it is printed.

    Lists everything that would embarrass on print day; the exit code is 1 if there is an error in the list.
    """
    with Library.open(library, read_only=True) as kept:
        problems = check(kept, kept.books.find(book).id)
    if as_json:
        print_json({"problems": [_problem_value(one) for one in problems]})
    else:
        _print_problems(problems)
    errors = sum(one.severity is Severity.ERROR for one in problems)
    if errors:
        raise BriefbookError(f"The book has {counted(errors, 'error')}: put right what is listed before it is printed.")


@click.command("build")
@library_argument
@click.argument("book")
@click.option("-o", "--output", "out", type=PATH, required=True, metavar="OUT.pdf", help="The file to write.")
@json_option
def build_command(library: Path, book: str, out: Path, *, as_json: bool) -> None:
    """Build the PDF of a book.

    Every quotation printed is compared with its source. Problems are listed; the PDF is written all the same.
    """
    # Loaded late: check and demo's refusals need no fonts and no ReportLab.
    from briefbook.operations.build import build

    with Library.open(library, read_only=True) as kept, progress_bar("Printing") as progress:
        built = build(kept, kept.books.find(book).id, out, progress=progress)
    if as_json:
        print_json(
            {
                "pdf": str(built.pdf),
                "pages": built.pages,
                "quotations": {"proved": built.proved, "printed": built.printed},
                "seconds": round(built.seconds, 3),
                "problems": [_problem_value(one) for one in built.problems],
            }
        )
    else:
        say(f"PDF saved, {counted(built.pages, 'page')}: {built.pdf}")
        say(f"{built.proved} of {counted(built.printed, 'quotation')} verified.")
        _print_problems(built.problems)


@click.command("demo")
@click.argument("directory", metavar="[DIR]", type=PATH, default=Path("demo"))
def demo_command(directory: Path) -> None:
    """Make the sample library and its PDF.

    DIR (default: ./demo) gets sample.briefbook and sample.pdf. A sample library that is there already is kept as it
    is, and only its PDF is built again.
    """
    from briefbook.operations.build import build

    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"The folder “{directory}” cannot be made ({error.strerror}). Name another one.") from error
    path, pdf = directory.absolute() / "sample.briefbook", directory.absolute() / "sample.pdf"
    with Library.open(path) if path.exists() else Library.create(path) as kept, progress_bar("Printing") as progress:
        books = kept.books.all()
        book = books[0] if books else samples.fill(kept)
        built = build(kept, book.id, pdf, progress=progress)
    say(f"Library: {path}")
    say(f"PDF:     {pdf} ({counted(built.pages, 'page')}; {built.proved} of {built.printed} quotations verified)")


def _problem_value(problem: Problem) -> dict[str, Any]:
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "message": problem.message,
        "where": problem.where,
    }


def _print_problems(problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        say(one_line(f"{problem.severity:<8} {problem.where}: {problem.message}"))
    if not problems:
        say("No problems found.")
