"""The lock on the order of a book: while it is on, nothing in its tree is moved. Kept for this computer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefbook.ui.desk import Preferences


class OrderLock(QObject):
    """The lock of the book that is worked on. `turned` follows each change."""

    turned = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._book_id = ""
        preferences.changed.connect(self.turned)

    @property
    def is_on(self) -> bool:
        """Whether the order of the book is locked."""
        return self._book_id in self._preferences.value.locked_books

    @property
    def why(self) -> str:
        """Why nothing is moved; empty if it may be."""
        return self.tr("The order of this book is locked.") if self.is_on else ""

    def of_book(self, book_id: str | None) -> None:
        """Turn to the lock of that book."""
        self._book_id = book_id or ""
        self.turned.emit()

    def turn(self) -> None:
        """Lock the order, or unlock it. Raises CannotWrite if that cannot be kept; it is in force all the same."""
        others = tuple(one for one in self._preferences.value.locked_books if one != self._book_id)
        kept = others if self.is_on or not self._book_id else (*others, self._book_id)
        self._preferences.change(locked_books=kept)
