"""What the status bar says of the book: how much is marked, how many pages it has, and its marking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from briefbook.errors import NotFound
from briefbook.model.changes import Changes
from briefbook.ui.desk import Desk

_AIR = 10


class BookStatus(QLabel):
    """Follows the library and is told which book is worked on and how many pages it came to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book_id = ""
        self._pages = 0
        self._stale = False
        self._annotations = self._count()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("soft", True)
        self.setContentsMargins(_AIR, 0, _AIR, 0)
        desk.notifier.changed.connect(self._changed)
        self._show()

    def show_book(self, book_id: str) -> None:
        """Speak of that book; of none if `book_id` is empty."""
        self._book_id, self._pages, self._stale = book_id, 0, False
        self._show()

    def show_pages(self, pages: int) -> None:
        """Say that the book has so many pages."""
        self._pages, self._stale = pages, False
        self._show()

    def doubt_pages(self) -> None:
        """Say that the number of pages is that of earlier: it may be another now."""
        self._stale = True
        self._show()

    def _changed(self, changes: Changes) -> None:
        if changes.touched("annotations"):
            self._annotations = self._count()
        if changes.touched("annotations", "books"):
            self._show()

    def _count(self) -> int:
        return len(self._desk.library.annotations.newest())

    def _show(self) -> None:
        self.setText("  ·  ".join(part for part in (self._marked(), self._length(), self._marking()) if part))

    def _marked(self) -> str:
        one, several = self.tr("1 annotation"), self.tr("%n annotations", "", self._annotations)
        return "" if not self._annotations else one if self._annotations == 1 else several

    def _length(self) -> str:
        if not self._pages:
            return ""
        if self._stale:
            one = self.tr("book 1 page when last made")
            return one if self._pages == 1 else self.tr("book %n pages when last made", "", self._pages)
        return self.tr("book 1 page") if self._pages == 1 else self.tr("book %n pages", "", self._pages)

    def _marking(self) -> str:
        try:
            return self._desk.library.books.get(self._book_id).set_up.marking if self._book_id else ""
        except NotFound:
            return ""
