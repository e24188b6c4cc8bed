"""Drives the repair desk as a user does: rows, words, buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt

from briefbook.model.anchor import find_quote
from briefbook.ui.repair.dialog import RepairDialog


class RepairDriver:
    def __init__(self, desk, qtbot) -> None:
        self.dialog = RepairDialog(desk)
        self._qtbot = qtbot
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)

    @property
    def rows(self) -> list[tuple[str, ...]]:
        model = self.dialog.model
        return [tuple(str(model.index(row, column).data()) for column in range(2)) for row in range(model.rowCount())]

    @property
    def said(self) -> str:
        return self.dialog.said.text()

    def choose(self, words: str) -> RepairDriver:
        row = next(number for number, (_, passage) in enumerate(self.rows) if words in passage)
        self.dialog.table.setCurrentIndex(self.dialog.model.index(row, 0))
        return self

    def select(self, words: str) -> RepairDriver:
        """Select words in the newest text."""
        newest = self.dialog.texts.newest
        newest.select(find_quote(newest.text, words)[0])
        return self

    def press(self, button) -> RepairDriver:
        assert button.isEnabled(), button.text()
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return self

    def enter(self) -> RepairDriver:
        self._qtbot.keyClick(self.dialog.table, Qt.Key.Key_Return)
        return self

    def shaded(self, side) -> list[str]:
        """The words that are shaded, struck out or underlined in a text."""
        return [one.cursor.selectedText() for one in side.view.extraSelections()]
