"""The chapter chooser: type a few letters, take a chapter, and annotations are placed in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from briefbook.library.chapters import numbered
from briefbook.model.book import Chapter
from briefbook.model.theme import Theme
from briefbook.ui import undo_offer
from briefbook.ui.arrange import placing
from briefbook.ui.arrange.items import Reader
from briefbook.ui.arrange.moves import Spot
from briefbook.ui.arrange.outline import Outline
from briefbook.ui.book_chooser import BookChooser
from briefbook.ui.desk import Desk
from briefbook.ui.go_to import Goal, GoTo


class ChapterChooser(QObject):
    """Places annotations in a chapter of the book that is worked on."""

    def __init__(self, desk: Desk, books: BookChooser) -> None:
        super().__init__(books)
        self._desk = desk
        self._books = books

    def place(self, annotation_ids: Sequence[str]) -> None:
        """Ask for a chapter and place the annotations in it. A library without a book is given one first."""
        if not self._books.book_id:
            self._books.make()
        GoTo(self.goals(annotation_ids), QApplication.activeWindow()).exec()

    def goals(self, annotation_ids: Sequence[str]) -> list[Goal]:
        """The chapters of the book, then a new chapter for each theme that has none yet."""
        book_id, library = self._books.book_id, self._desk.library
        chapters = library.books.chapters(book_id)
        words = self.tr("chapter"), self.tr("new chapter")
        goals = [
            Goal(f"{number}  {chapter.title}", words[0], partial(self.put, annotation_ids, chapter))
            for number, chapter in numbered(chapters)
        ]
        taken = {chapter.theme_id for chapter in chapters}
        goals += [
            Goal(theme.name, words[1], partial(self._put_in_new, annotation_ids, theme))
            for theme in library.themes.all()
            if theme.id not in taken
        ]
        return goals

    def put(self, annotation_ids: Sequence[str], chapter: Chapter) -> None:
        """Place the annotations in `chapter`, in one step; where one stands already is said."""
        outline = Outline(Reader(self._desk.library, chapter.book_id).items())
        plan = placing.planned(outline, annotation_ids, Spot(chapter.id))
        if plan:
            plan.do(self._desk.library)
            undo_offer.tell(self._desk, plan.told(outline))

    def _put_in_new(self, annotation_ids: Sequence[str], theme: Theme) -> None:
        with self._desk.library.edit(self.tr("Place in {chapter}").format(chapter=theme.name)):
            chapter = self._desk.library.books.add_chapter(self._books.book_id, theme.name, theme_id=theme.id)
            self.put(annotation_ids, chapter)
