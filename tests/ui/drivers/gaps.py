"""Drives “Fill the Gaps” as a user does: with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit

from briefbook.model.article import DESCRIBED
from briefbook.ui.articles.fill_gaps import FillGapsDialog


class GapsDriver:
    def __init__(self, desk, qtbot) -> None:
        self.dialog = FillGapsDialog(desk)
        self._qtbot = qtbot
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.dialog.activateWindow()
        self.dialog.table.setFocus()

    @property
    def at(self) -> tuple[int, str]:
        """The row and the detail that the cursor is on."""
        index = self.dialog.table.currentIndex()
        return index.row(), DESCRIBED[index.column() - 1]

    @property
    def said(self) -> str:
        return self.dialog.words.text()

    def go_to(self, row: int, detail: str) -> GapsDriver:
        self.dialog.table.setCurrentIndex(self.dialog.model.index(row, DESCRIBED.index(detail) + 1))
        return self

    def press(self, key: Qt.Key) -> GapsDriver:
        self._qtbot.keyClick(self.dialog.table, key)
        return self

    def type(self, words: str) -> GapsDriver:
        """Type into the cell that the cursor is on, and finish with Enter."""
        self.begin(words).end_with(Qt.Key.Key_Return)
        table = self.dialog.table
        self._qtbot.waitUntil(lambda: table.state() is not table.State.EditingState)
        return self

    def begin(self, words: str) -> GapsDriver:
        """Type into the cell that the cursor is on."""
        self.dialog.table.edit(self.dialog.table.currentIndex())
        self.typed_in.selectAll()
        self.typed_in.insert(words)  # QTest has keys for Latin letters only
        return self

    def end_with(self, key: Qt.Key) -> GapsDriver:
        """Leave the cell that is typed into by a key, as far as it can be left."""
        self._qtbot.keyClick(self.typed_in, key)
        QCoreApplication.processEvents()
        return self

    @property
    def typed_in(self) -> QLineEdit:
        editor = self.dialog.focusWidget()
        assert isinstance(editor, QLineEdit)
        return editor

    def shown(self, row: int, detail: str) -> str:
        return self.dialog.model.index(row, DESCRIBED.index(detail) + 1).data()
