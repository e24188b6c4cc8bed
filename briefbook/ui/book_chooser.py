"""The book chooser: which book the window works on, and a new one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from briefbook.model.changes import Changes
from briefbook.ui.desk import Desk

_MARGIN = 4
"""What Qt leaves free beside the words."""


class BookChooser(QComboBox):
    """Lists the books of the library; the last line makes a new one, as `made` then says."""

    book_chosen = Signal(str)
    made = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Book"))
        self.setToolTip(self.tr("The book that you work on"))
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._activated)
        desk.notifier.changed.connect(self._changed)
        self._fill("")

    @property
    def book_id(self) -> str:
        """The id of the book that is worked on; empty when there is none."""
        return str(self.currentData() or "")

    def choose(self, book_id: str) -> None:
        """Work on the book with that id."""
        self._fill(book_id)
        self.book_chosen.emit(self.book_id)

    def make(self) -> None:
        """Make a new book and work on it."""
        self.choose(self.add())

    def add(self) -> str:
        """The id of a new book. It is worked on if there was none."""
        return self._desk.library.books.add(self.tr("New book")).id

    @property
    def shown(self) -> str:
        """The title as there is room for it, cut with an ellipsis."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room - _MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as Qt does, but with an ellipsis where the title is too long."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _activated(self, row: int) -> None:
        if self.itemData(row):
            self.book_chosen.emit(self.book_id)
        else:
            self.make()
            self.made.emit()

    def _changed(self, changes: Changes) -> None:
        if not changes.touched("books"):
            return
        before = self.book_id
        self._fill(before)
        if self.book_id != before:
            self.book_chosen.emit(self.book_id)

    def _fill(self, book_id: str) -> None:
        with QSignalBlocker(self):
            self.clear()
            for book in self._desk.library.books.all():
                self.addItem(book.title, book.id)
            self.addItem(self.tr("New book…"), "")
            self.setCurrentIndex(max(0, self.findData(book_id)) if book_id else 0)
