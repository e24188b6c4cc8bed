"""The commands that fill a book: chapter, place, text, point, name, source."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from briefbook.cli.arguments import TEXT_FILE, text_or_file
from briefbook.cli.output import say
from briefbook.library.library import Library
from briefbook.model.book import NameKind, PointKind
from briefbook.operations.place_theme import left_to_place


@click.command("chapter")
@click.argument("book")
@click.argument("title")
@click.option("--theme", metavar="NAME", help="The theme whose letter and rule the chapter carries.")
@click.option("--gist", default="", metavar="TEXT", help="Its line in the contents.")
@click.option("--introduction", "text", metavar="TEXT", help="Its opening text (Markdown).")
@click.option("--introduction-file", "file", type=TEXT_FILE, metavar="FILE", help="The same from a file; - is stdin.")
@click.option("--under", metavar="CHAPTER", help="The chapter that it is a part of: its number, title or id.")
@click.pass_obj
def chapter_command(library: Path, /, book: str, title: str, **options: Any) -> None:
    """Add a chapter at the end. Prints its id."""
    introduction = text_or_file(options["text"], options["file"], "introduction")
    theme, under = options["theme"], options["under"]
    with Library.open(library) as kept:
        book_id = kept.books.find(book).id
        chapter = kept.books.add_chapter(
            book_id,
            title,
            theme_id=kept.themes.find(theme).id if theme else None,
            parent_id=kept.books.find_chapter(book_id, under).id if under else None,
            gist=options["gist"],
            introduction=introduction or "",
        )
    say(chapter.id)


@click.command("place")
@click.argument("book")
@click.argument("chapter")
@click.option("--annotation", "annotations", multiple=True, metavar="ID", help="An annotation; may be repeated.")
@click.option("--theme", metavar="NAME", help="All annotations of this theme that this book does not hold yet.")
@click.option("--article", "articles", multiple=True, metavar="ARTICLE", help="A whole article; may be repeated.")
@click.option("--text", metavar="TEXT", help="A text of your own (Markdown).")
@click.option("--text-file", type=TEXT_FILE, metavar="FILE", help="The same from a file; - is stdin.")
@click.pass_obj
def place_command(library: Path, /, book: str, chapter: str, **options: Any) -> None:
    """Place things at the end of a chapter.

    CHAPTER is its number, title or id. An article that is new to the book gets its letter here. Prints the entries'
    ids.
    """
    text = text_or_file(options["text"], options["text_file"], "text")
    if not (text or options["theme"] or options["annotations"] or options["articles"]):
        message = "Say what to place: --annotation, --theme, --article, --text or --text-file."
        raise click.UsageError(message)
    with Library.open(library) as kept, kept.edit("Place in chapter"):
        book_id = kept.books.find(book).id
        chapter_id = kept.books.find_chapter(book_id, chapter).id
        ids = [kept.annotations.find(one).id for one in options["annotations"]]
        if options["theme"]:
            ids += left_to_place(kept, book_id, kept.themes.find(options["theme"]))
        entries = [kept.books.place(chapter_id, annotation_id=one) for one in ids]
        articles = [kept.articles.find(one).id for one in options["articles"]]
        entries += [kept.books.place(chapter_id, article_id=one) for one in articles]
        if text:
            entries.append(kept.books.place(chapter_id, text=text))
    for entry in entries:
        say(entry.id)


@click.command("text")
@click.argument("book")
@click.argument("chapter")
@click.argument("file", type=TEXT_FILE)
@click.pass_context
def text_command(context: click.Context, book: str, chapter: str, file: Path) -> None:
    """Place the Markdown of a file in a chapter. Prints the entry's id."""
    context.invoke(place_command, book=book, chapter=chapter, text_file=file)


@click.command("point")
@click.argument("book")
@click.argument("text")
@click.option(
    "--kind",
    type=click.Choice([one.value.replace("_", "-") for one in PointKind]),
    default=PointKind.KEY.value,
    show_default=True,
    help="What it is for.",
)
@click.option("--likelihood", default="", metavar="WORD", help="Its word of likelihood, for example likely.")
@click.option("--annotation", "annotations", multiple=True, metavar="ID", help="What it rests on; may be repeated.")
@click.pass_obj
def point_command(library: Path, /, book: str, text: str, **options: Any) -> None:
    """Add a point, one sentence of yours. Prints its id."""
    with Library.open(library) as kept:
        point = kept.books.add_point(
            kept.books.find(book).id,
            PointKind(options["kind"].replace("-", "_")),
            text,
            likelihood=options["likelihood"],
            annotation_ids=tuple(kept.annotations.find(one).id for one in options["annotations"]),
        )
    say(point.id)


@click.command("name")
@click.argument("book")
@click.argument("name")
@click.option(
    "--kind",
    type=click.Choice([one.value for one in NameKind]),
    default=NameKind.TERM.value,
    show_default=True,
    help="What it names.",
)
@click.option("--also", multiple=True, metavar="TEXT", help="Another form found in the texts; may be repeated.")
@click.pass_obj
def name_command(library: Path, book: str, name: str, kind: str, also: tuple[str, ...]) -> None:
    """Add an entry to the book's index. Prints its id."""
    with Library.open(library) as kept:
        added = kept.books.add_name(kept.books.find(book).id, name, kind=NameKind(kind), variants=also)
    say(added.id)


@click.command("source")
@click.argument("book")
@click.argument("article")
@click.option("--letter", metavar="L", help="Its letter; else the next free one.")
@click.pass_obj
def source_command(library: Path, book: str, article: str, letter: str | None) -> None:
    """Make an article a source of the book. Prints its letter."""
    with Library.open(library) as kept:
        said = kept.books.add_source(kept.books.find(book).id, kept.articles.find(article).id, letter=letter)
    say(said)


COMMANDS = (chapter_command, place_command, text_command, point_command, name_command, source_command)
