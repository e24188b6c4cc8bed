"""Drives the themes dialog as a user does: by the rows of the table, the fields and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox

from briefbook.ui.themes.dialog import ThemesDialog
from briefbook.ui.themes.model import Column


class ThemesDriver:
    def __init__(self, desk, qtbot, book="") -> None:
        self.dialog = ThemesDialog(desk, book)
        self.desk = desk
        self._qtbot = qtbot
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.dialog.activateWindow()

    @property
    def rows(self) -> list[str]:
        """The rows as they are shown, without the numbers of use."""
        model = self.dialog.model
        shown = (Column.KEY, Column.THEME, Column.LOOK)
        return ["  ".join(str(model.index(row, one).data()) for one in shown) for row in range(model.rowCount())]

    @property
    def names(self) -> list[str]:
        return [use.theme.name for use in self.dialog.model.uses]

    @property
    def said(self) -> str:
        return self.dialog.said.text()

    @property
    def current(self) -> str:
        return self.dialog.use.theme.name if self.dialog.use else ""

    def cell(self, name: str, column: Column) -> str:
        return str(self.dialog.model.index(self.names.index(name), column).data())

    def choose(self, name: str) -> ThemesDriver:
        self.dialog.table.setFocus()
        self.dialog.table.setCurrentIndex(self.dialog.model.index(self.names.index(name), Column.THEME))
        return self

    def type(self, field, words: str) -> ThemesDriver:
        """Type into a field of the form and finish with Enter."""
        field.setFocus()
        field.selectAll()
        self._qtbot.keyClicks(field, words)
        self._qtbot.keyClick(field, Qt.Key.Key_Return)
        return self

    def pick(self, combo: QComboBox, words: str) -> ThemesDriver:
        """Choose the line of a list that begins so."""
        row = next(row for row in range(combo.count()) if combo.itemText(row).startswith(words))
        combo.setCurrentIndex(row)
        combo.activated.emit(row)
        return self

    def click(self, button) -> ThemesDriver:
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return self

    def press(self, keys: str) -> ThemesDriver:
        combination = QKeySequence(keys)[0]
        self._qtbot.keyClick(self.dialog.table, combination.key(), combination.keyboardModifiers())
        return self
