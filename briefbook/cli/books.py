"""The commands that make a book and put it together; those that fill its chapters are in book_contents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from briefbook.cli import book_contents, corrections
from briefbook.cli.arguments import TEXT_FILE, json_option, library_argument, read_json
from briefbook.cli.book_text import print_book
from briefbook.cli.book_values import book_value, set_up_value
from briefbook.cli.cover import changed, cover_options
from briefbook.cli.output import print_json, say
from briefbook.cli.table import print_table
from briefbook.library.library import Library
from briefbook.model.book import SetUp
from briefbook.operations.apply_book import apply_book


@click.group("book")
@library_argument
@click.pass_context
def book_command(context: click.Context, library: Path) -> None:
    """Make a book and put it together.

    The order of a script: new, chapter, place, point, name; or apply, which does it all from one JSON file.
    """
    context.obj = library


@book_command.command("new")
@click.argument("title")
@cover_options
@click.pass_obj
def new_book(library: Path, /, title: str, **cover: Any) -> None:
    """Make a book with its cover data. Prints its id."""
    with Library.open(library) as kept:
        book = kept.books.add(title, changed(SetUp(), cover))
    say(book.id)


@book_command.command("set")
@click.argument("book")
@click.option("--title", metavar="TEXT", help="A new title.")
@cover_options
@click.pass_obj
def set_book(library: Path, /, book: str, title: str | None, **cover: Any) -> None:
    """Change a book's title or cover data.

    What is not named stays. An empty text takes a line off the cover.
    """
    with Library.open(library) as kept:
        found = kept.books.find(book)
        kept.books.set_up(found.id, changed(found.set_up, cover), title=title)


@book_command.command("list")
@json_option
@click.pass_obj
def list_books(library: Path, *, as_json: bool) -> None:
    """List the books."""
    with Library.open(library, read_only=True) as kept:
        books = kept.books.all()
    if as_json:
        values = [{"id": one.id, "title": one.title, **set_up_value(one.set_up)} for one in books]
        print_json({"books": values})
    elif not books:
        say(f"No books yet. Next: briefbook book {library} new TITLE")
    else:
        rows = [(one.id, one.title, one.set_up.principal, one.set_up.date, one.set_up.marking) for one in books]
        print_table(("id", "title", "for", "date", "marking"), rows)


@book_command.command("show")
@click.argument("book")
@json_option
@click.pass_obj
def show_book(library: Path, book: str, *, as_json: bool) -> None:
    """Show a book with all that is in it."""
    with Library.open(library, read_only=True) as kept:
        value = book_value(kept, kept.books.find(book))
    if as_json:
        print_json(value)
    else:
        print_book(value)


@book_command.command("apply")
@click.argument("definition", type=TEXT_FILE)
@click.pass_obj
def apply_definition(library: Path, definition: Path) -> None:
    """Make annotations and a whole book from a JSON file.

    DEFINITION is a file, or - for standard input. The articles it names must have been imported. All of it is made, or
    nothing. Prints the book's id.
    """
    described = read_json(definition)
    with Library.open(library) as kept:
        book = apply_book(kept, described)
    say(book.id)


for command in (*book_contents.COMMANDS, *corrections.BOOK_COMMANDS):
    book_command.add_command(command)
