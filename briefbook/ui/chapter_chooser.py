"""The chapter chooser: type a few letters, take a chapter, and annotations are placed in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from briefbook.library.chapters import numbered
from briefbook.model.book import Chapter
from briefbook.ui import undo_offer
from briefbook.ui.arrange import placing
from briefbook.ui.arrange.items import Reader
from briefbook.ui.arrange.moves import Spot
from briefbook.ui.arrange.outline import Outline
from briefbook.ui.book_chooser import BookChooser
from briefbook.ui.desk import Desk
from briefbook.ui.go_to import Goal, GoTo

Chosen = Callable[[], Sequence[str]]
"""Gives the ids of the annotations to place; what is not marked yet is marked by it."""


class ChapterChooser(QObject):
    """Places annotations in a chapter of the book that is worked on."""

    def __init__(self, desk: Desk, books: BookChooser) -> None:
        super().__init__(books)
        self._desk = desk
        self._books = books

    def place(self, chosen: Chosen) -> None:
        """Ask for a chapter and place the annotations in it. Until one is chosen nothing is changed."""
        self.dialog(chosen).exec()

    def dialog(self, chosen: Chosen) -> GoTo:
        """What is asked then. Words that no chapter is called by offer a new one."""
        called = self.tr("Send to Chapter"), self.tr("A chapter, or the title of a new one …")
        return GoTo(self.goals(chosen), QApplication.activeWindow(), partial(self._untaken, chosen), called=called)

    def goals(self, chosen: Chosen) -> list[Goal]:
        """The chapters of the book, then a new chapter for each theme that has none yet."""
        book_id, library = self._books.book_id, self._desk.library
        chapters = library.books.chapters(book_id) if book_id else ()
        words = self.tr("chapter"), self.tr("new chapter")
        goals = [
            Goal(f"{number}  {chapter.title}", words[0], partial(self.put, chosen, chapter))
            for number, chapter in numbered(chapters)
        ]
        taken = {chapter.theme_id for chapter in chapters}
        goals += [
            Goal(theme.name, words[1], partial(self._put_in_new, chosen, theme.name, theme.id))
            for theme in library.themes.all()
            if theme.id not in taken
        ]
        return goals

    def put(self, chosen: Chosen, chapter: Chapter) -> None:
        """Place the annotations in `chapter`, in one step; where one stands already is said."""
        self._put(chosen, chapter.title, lambda: chapter)

    def _untaken(self, chosen: Chosen, typed: str) -> list[Goal]:
        """A new chapter called as was typed, unless a chapter or a theme is."""
        library, title = self._desk.library, " ".join(typed.split())
        chapters = library.books.chapters(self._books.book_id) if self._books.book_id else ()
        taken = (*(one.title for one in chapters), *(one.name for one in library.themes.all()))
        if not title or title.casefold() in map(str.casefold, taken):
            return []
        words = self.tr("New chapter “{title}”").format(title=title)
        return [Goal(words, self.tr("new chapter"), partial(self._put_in_new, chosen, title), last=True)]

    def _put_in_new(self, chosen: Chosen, title: str, theme_id: str | None = None) -> None:
        """The new chapter, and a book for it if there is none, come in the same step."""
        books = self._desk.library.books

        def made() -> Chapter:
            return books.add_chapter(self._books.book_id or self._books.add(), title, theme_id=theme_id)

        self._put(chosen, title, made)

    def _put(self, chosen: Chosen, title: str, made: Callable[[], Chapter]) -> None:
        library = self._desk.library
        with library.edit(self.tr("Place in {chapter}").format(chapter=title)):
            chapter = made()
            outline = Outline(Reader(library, chapter.book_id).items())
            plan = placing.planned(outline, chosen(), Spot(chapter.id))
            if plan:
                plan.do(library)
        if plan:
            undo_offer.tell(self._desk, plan.told(outline))
