"""The command that checks a book."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook.analysis.problem import Severity
from briefbook.cli.arguments import json_option, library_argument
from briefbook.cli.output import print_json
from briefbook.cli.problems import print_problems, problem_value
from briefbook.cli.progress import tell_of_fonts
from briefbook.cli.wording import counted
from briefbook.errors import BriefbookError
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
    tell_of_fonts()
    with Library.open(library, read_only=True) as kept:
        problems = check(kept, kept.books.find(book).id)
    if as_json:
        print_json({"problems": [problem_value(one) for one in problems]})
    else:
        print_problems(problems)
    errors = sum(one.severity is Severity.ERROR for one in problems)
    if errors:
        raise BriefbookError(f"The book has {counted(errors, 'error')}: put right what is listed before it is printed.")
