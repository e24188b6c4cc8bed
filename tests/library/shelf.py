"""A library's contents for tests: an article with marks, and a book of them, made through the verbs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from briefbook.analysis.carry import carry
from briefbook.library.library import Library
from briefbook.model.anchor import Anchor, describe, find_quote
from briefbook.model.annotation import Annotation
from briefbook.model.article import Article, Capture, Making
from briefbook.model.book import Book, Chapter, Entry, Point, PointKind
from tests.builders import a_draft

TALKS = (
    "The harbour talks opened with a handshake and a map.",
    "Tariffs on grain fall by four percent in the spring.",
    "Both envoys stayed for the concert afterwards.",
)


@dataclass(frozen=True)
class Shelf:
    article: Article
    annotation: Annotation
    book: Book
    chapter: Chapter
    entry: Entry
    point: Point


def an_anchor(article: Article, quote: str) -> Anchor:
    text = article.body.text
    place = find_quote(text, quote)[0]
    return describe(text, place.start, place.end)


def mark(library: Library, article: Article, quote: str, **remarks) -> Annotation:
    return library.annotations.add(article.id, an_anchor(article, quote), **remarks)


def fill(library: Library) -> Shelf:
    """An article with an annotation that is placed in a chapter and carries a point."""
    article = library.articles.add(a_draft(*TALKS))
    theme = library.themes.find("Economics")
    annotation = mark(library, article, "Tariffs on grain", theme_id=theme.id, comment="Check the figure.")
    book = library.books.add("The harbour talks")
    chapter = library.books.add_chapter(book.id, "Economics", theme_id=theme.id, introduction="Grain *first*.")
    entry = library.books.place(chapter.id, annotation_id=annotation.id)
    point = library.books.add_point(book.id, PointKind.KEY, "Grain gets cheaper.", annotation_ids=(annotation.id,))
    return Shelf(article, annotation, book, chapter, entry, point)


def recapture(library: Library, article: Article, *paragraphs: str, made: Making = Making.READ) -> Capture:
    """A newer capture of an article, to which its annotations are carried over."""
    draft = a_draft(*paragraphs)
    return library.captures.add(article.id, draft, carry, made=made)


def failing(library: Library, verb: Callable, *arguments: object) -> None:
    """An edit that breaks off after `verb`."""
    with contextlib.suppress(ZeroDivisionError), library.edit("Break off"):
        verb(*arguments)
        raise ZeroDivisionError


def dump(library: Library) -> dict[str, list[tuple]]:
    """All that an undo must bring back: the tracked rows, and the words of the search index with their rows."""
    db = library._db
    names = [name for (name,) in db.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")]
    kept = [
        name
        for name in names
        if not name.startswith(("search_", "_sqlite", "sqlite_", "originals", "pictures", "shingle", "state"))
    ]
    rows = {name: sorted(db.execute(f"SELECT * FROM {name}"), key=repr) for name in kept}
    db.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, search_index, instance)")
    sql = """SELECT term, table_name, row_id, col, "offset" FROM temp.words JOIN search_rows ON number = doc
        ORDER BY 1, 2, 3, 4, 5"""
    rows["words"] = list(db.execute(sql))
    db.execute("DROP TABLE temp.words")
    return rows
