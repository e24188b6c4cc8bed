"""Briefing books. Their chapters, entries, sources, points, facts, events and names each have a file of their own."""

from __future__ import annotations

from dataclasses import asdict, fields, replace

from briefbook.errors import NotFound
from briefbook.library import lookup, order
from briefbook.library.chapters import Chapters
from briefbook.library.door import Door, Row, new_id
from briefbook.library.entries import Entries
from briefbook.library.events import Events
from briefbook.library.facts import Facts
from briefbook.library.names import Names
from briefbook.library.points import Points
from briefbook.model.book import Book, Paper, SetUp
from briefbook.sentence import Sentence


class Books(Chapters, Entries, Points, Names, Facts, Events):
    """The books of a library. Everything done here can be undone."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def add(self, title: str, set_up: SetUp | None = None) -> Book:
        """A new book without chapters. Raises BriefbookError if the title is blank."""
        book = Book(new_id(), lookup.worded(Sentence("title of the book"), title), set_up or SetUp())
        with self._door.edit("Add book"):
            position = order.last(self._door, "books")
            self._door.insert("books", {"id": book.id, "position": position, **_to_row(book)})
        return book

    def all(self) -> tuple[Book, ...]:
        """All books in the order of adding."""
        return tuple(_book(row) for row in self._door.rows("SELECT * FROM books ORDER BY position, rowid"))

    def get(self, book_id: str) -> Book:
        """The book with that id. Raises NotFound."""
        row = self._door.row("SELECT * FROM books WHERE id = ?", (book_id,))
        if row is None:
            raise NotFound(
                Sentence("There is no book with the id “{book_id}”; it may have been removed.", book_id=book_id)
            )
        return _book(row)

    def find(self, ref: str) -> Book:
        """The book with that id, beginning of an id or title. Raises NotFound if none or several."""
        return self.get(lookup.pick(Sentence("book"), ref, [(book.id, (book.title,)) for book in self.all()]))

    def set_up(self, book_id: str, set_up: SetUp, title: str | None = None) -> Book:
        """Replace a book's cover data, and its title if one is given.

        Raises NotFound, or BriefbookError if the title is blank.
        """
        present = self.get(book_id)
        kept = present.title if title is None else lookup.worded(Sentence("title of the book"), title)
        book = replace(present, title=kept, set_up=set_up)
        with self._door.edit("Set up book"):
            self._door.update("books", book_id, _to_row(book))
        return book

    def set_scene(self, book_id: str, scenesetter: str) -> Book:
        """Replace a book's scenesetter (Markdown); empty leaves the page out. Raises NotFound."""
        book = replace(self.get(book_id), scenesetter=scenesetter)
        with self._door.edit("Set the scene"):
            self._door.update("books", book_id, {"scenesetter": scenesetter})
        return book

    def remove(self, book_id: str) -> None:
        """Remove a book; its articles and their annotations stay. Raises NotFound."""
        self.get(book_id)
        with self._door.edit("Remove book"):
            self._door.delete("books", book_id)


def _to_row(book: Book) -> Row:
    return {
        "title": book.title,
        **asdict(book.set_up),
        "paper": book.set_up.paper.value,
        "duplex": int(book.set_up.duplex),
        "scenesetter": book.scenesetter,
    }


def _book(row: Row) -> Book:
    values = {one.name: row[one.name] for one in fields(SetUp)}
    set_up = SetUp(**{**values, "paper": Paper(row["paper"]), "duplex": bool(row["duplex"])})
    return Book(row["id"], row["title"], set_up, row["scenesetter"])
