"""A page of records: a line to add one, the table, and what was refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefbook.ui import icons, tooltip
from briefbook.ui.desk import Desk
from briefbook.ui.push_button import PushButton
from briefbook.ui.records.column import Kind
from briefbook.ui.records.model import RecordModel
from briefbook.ui.records.table import RecordTable


@dataclass(frozen=True, slots=True)
class PageWords:
    """What a page says: its heading, what it is for, the name of its line for a new record and an example for that."""

    heading: str
    hint: str
    new: str
    example: str


class RecordPage(QWidget):
    """The records of one kind in the book that is shown."""

    def __init__(self, desk: Desk, kind: Kind[Any], words: PageWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = RecordModel(desk, kind, self)
        self.table = RecordTable(self.model)
        self.table.setAccessibleName(words.heading)
        self.new = QLineEdit()
        self.new.setAccessibleName(words.new)
        self.new.setPlaceholderText(words.example)
        self.add_button = PushButton(self.tr("A&dd"))
        self.remove_button = PushButton(self.tr("&Remove"))
        self.up_button = PushButton(self.tr("Move U&p"), sign=icons.icon("up"))
        self.down_button = PushButton(self.tr("Move Do&wn"), sign=icons.icon("down"))
        self.said = _label("")
        self.said.setObjectName("doubt")
        self.said.hide()
        self._lay_out(words)
        self.new.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.up_button.clicked.connect(lambda: self.shift(-1))
        self.down_button.clicked.connect(lambda: self.shift(1))
        self.table.removed.connect(self.remove)
        self.table.shifted.connect(self.shift)
        self.model.refused.connect(self._say)
        self.model.refreshed.connect(self._refreshed)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refreshed())
        self._refreshed()

    def show_book(self, book_id: str | None) -> None:
        """Show the records of a book; of none if None."""
        self._say("")
        self.model.show_book(book_id)
        self.table.size_columns()

    def take_focus(self) -> None:
        """Put the keyboard into the table, or where the first record is made."""
        if not self.model.rowCount():
            self.new.setFocus()
            return
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()

    def add(self) -> None:
        """Make a record of what was typed, and go to it."""
        self._say("")
        words = " ".join(self.new.text().split())
        row = self.model.add(words) if words else -1
        if row >= 0:
            self.new.clear()
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.size_columns()

    def remove(self) -> None:
        """Take the selected records away."""
        rows = self.table.chosen
        if rows and not self._desk.library.read_only:
            self._say("")
            self.model.remove(rows)

    def shift(self, by: int) -> None:
        """Move the selected records a row up or down, where their order is the user's own."""
        rows = self.table.chosen
        if self.model.may_shift(rows, by):
            self._say("")
            self.model.shift(rows, by)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.table.setAccessibleDescription(words)

    def _refreshed(self) -> None:
        may = not self._desk.library.read_only
        self.new.setEnabled(may)
        self.add_button.setEnabled(may)
        rows = self.table.chosen
        self.remove_button.setEnabled(may and bool(rows))
        self.up_button.setEnabled(self.model.may_shift(rows, -1))
        self.down_button.setEnabled(self.model.may_shift(rows, 1))

    def _lay_out(self, words: PageWords) -> None:
        heading, hint = _label(words.heading), _label(words.hint)
        heading.setProperty("heading", True)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        heading.setFont(font)
        hint.setProperty("soft", True)
        line, foot = QHBoxLayout(), QHBoxLayout()
        line.addWidget(self.new, 1)
        line.addWidget(self.add_button)
        for button, keys in ((self.up_button, "Alt+Up"), (self.down_button, "Alt+Down")):
            button.setVisible(self.model.ordered_by_hand)
            button.setToolTip(tooltip.plain(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)))
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addLayout(line)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.new)


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
