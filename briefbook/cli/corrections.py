"""The commands that correct and remove: an article's details, and whatever was made by mistake."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from briefbook.cli.arguments import library_argument
from briefbook.cli.output import say
from briefbook.library import lookup
from briefbook.library.library import Library
from briefbook.model.article import Author
from briefbook.operations.correct_text import correct_words
from briefbook.operations.details import typed_date
from briefbook.operations.merge import merge
from briefbook.operations.update import told

_PARTING = " — "


@click.command("describe")
@library_argument
@click.argument("article")
@click.option("--title", metavar="TEXT")
@click.option("--deck", metavar="TEXT", help="The lines below the title.")
@click.option(
    "--author", "authors", multiple=True, metavar="NAME", help="“Name” or “Name — affiliation”; may be repeated."
)
@click.option("--publisher", metavar="TEXT")
@click.option("--published", metavar="DATE", help="As precise as it is known: 2025-02-07, 2025-02 or 2025.")
@click.option("--modified", metavar="DATE", help="When it was changed last.")
@click.option("--language", metavar="CODE", help="Such as en, de or ja.")
@click.option("--licence", metavar="TEXT", help="The terms, as stated.")
@click.option("--url", metavar="ADDRESS")
def describe_command(library: Path, article: str, authors: tuple[str, ...], **stated: str | None) -> None:
    """Correct or add what an article says of itself.

    What is not given stays as it is; "" empties it.
    """
    changes: dict[str, Any] = {name: value for name, value in stated.items() if value is not None}
    if authors:
        changes["authors"] = tuple(_author(one) for one in authors if one.strip())
    for name in {"published", "modified"} & changes.keys():
        changes[name] = typed_date(changes[name])
    if not changes:
        message = "Say what to correct, for example --title TEXT."
        raise click.UsageError(message)
    with Library.open(library) as kept:
        found = kept.articles.find(article)
        described = kept.articles.describe(found.id, replace(found.details, **changes))
    missing = ", ".join(described.details.missing)
    say(f"Described “{described.label}”. {f'Still not stated: {missing}.' if missing else 'Nothing is missing.'}")


@click.command("correct")
@library_argument
@click.argument("article")
@click.option("--words", "wrong", required=True, metavar="TEXT", help="The words as they stand in the article.")
@click.option("--to", "right", required=True, metavar="TEXT", help="The words as they should be.")
@click.option("--occurrence", type=click.IntRange(min=1), metavar="N", help="Where they stand for the Nth time.")
@click.option("--everywhere", is_flag=True, help="Wherever they stand.")
def correct_command(
    library: Path, article: str, wrong: str, right: str, occurrence: int | None, *, everywhere: bool
) -> None:
    """Correct words of an article that came garbled.

    The text as it was stays readable as a capture (see "show --capture"), and annotations go along.
    """
    with Library.open(library) as kept:
        found = kept.articles.find(article)
        corrected = correct_words(kept, found, wrong, right, occurrence=occurrence, all_of_them=everywhere)
        carryings = kept.carryings.of_article(corrected.id)
    say(f"Corrected “{corrected.label}”. {told(carryings)}")


@click.command("merge")
@library_argument
@click.argument("newer", metavar="NEWER")
@click.argument("older", metavar="OLDER")
def merge_command(library: Path, newer: str, older: str) -> None:
    """Make an article the newest text of another.

    NEWER and OLDER are two articles, versions of one. OLDER stays, with all annotations; its earlier text stays
    readable. NEWER is gone.
    """
    with Library.open(library) as kept:
        merged = merge(kept, kept.articles.find(newer), kept.articles.find(older))
        carryings = kept.carryings.of_article(merged.id)
    say(f"“{merged.label}” has a newer text. {told(carryings)}")


@click.command("remove")
@library_argument
@click.argument("kind", type=click.Choice(("article", "annotation", "theme", "book")))
@click.argument("name")
def remove_command(library: Path, kind: str, name: str) -> None:
    """Remove an article, an annotation, a theme or a book.

    With an article go its annotations; the articles of a book stay.
    """
    with Library.open(library) as kept:
        parts: dict[str, Any] = {"article": kept.articles, "annotation": kept.annotations, "theme": kept.themes}
        part = parts.get(kind, kept.books)
        part.remove(part.find(name).id)
    say(f"Removed the {kind} “{name}”.")


def _author(text: str) -> Author:
    name, _, affiliation = text.partition(_PARTING)
    return Author(name.strip(), affiliation.strip())


@click.command("change")
@click.argument("book")
@click.argument("chapter")
@click.option("--title", metavar="TEXT")
@click.option("--gist", metavar="TEXT", help="Its line in the contents.")
@click.option("--introduction", metavar="TEXT", help="Its opening text (Markdown).")
@click.pass_obj
def change_command(library: Path, /, book: str, chapter: str, **wanted: str | None) -> None:
    """Change a chapter. What is not given stays as it is; "" empties a gist or an introduction."""
    changes: dict[str, Any] = {name: value for name, value in wanted.items() if value is not None}
    if not changes:
        message = "Say what to change: --title, --gist or --introduction."
        raise click.UsageError(message)
    with Library.open(library) as kept:
        found = kept.books.find_chapter(kept.books.find(book).id, chapter)
        kept.books.change_chapter(replace(found, **changes))
    say(found.id)


@click.command("remove")
@click.argument("book")
@click.argument("kind", type=click.Choice(("chapter", "entry", "point", "name")))
@click.argument("name")
@click.pass_obj
def remove_part_command(library: Path, book: str, kind: str, name: str) -> None:
    """Take a chapter, an entry of a chapter, a point or an index name out of a book.

    NAME is an id or its beginning (“book … show --json” lists them), a chapter's number or title, a point's words.
    """
    with Library.open(library) as kept:
        book_id = kept.books.find(book).id
        if kind == "chapter":
            kept.books.remove_chapter(kept.books.find_chapter(book_id, name).id)
        elif kind == "entry":
            entries = [entry for one in kept.books.chapters(book_id) for entry in kept.books.entries(one.id)]
            kept.books.unplace(lookup.pick(kind, name, [(entry.id, ()) for entry in entries]))
        elif kind == "point":
            kept.books.remove_point(
                lookup.pick(kind, name, [(one.id, (one.text,)) for one in kept.books.points(book_id)])
            )
        else:
            kept.books.remove_name(
                lookup.pick(kind, name, [(one.id, (one.name,)) for one in kept.books.names(book_id)])
            )
    say(f"Removed the {kind} “{name}”.")


BOOK_COMMANDS = (change_command, remove_part_command)
