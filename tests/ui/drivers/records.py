"""The tables of facts, events and people in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from briefbook.ui.write.pane import WritePane
from briefbook.ui.write.sections import SectionKind


class RecordDriver:
    """Works in the row that was added last, or chosen."""

    def __init__(self, pane: WritePane, kind: SectionKind) -> None:
        pane.list.setCurrentIndex(pane.sections.index(pane.sections.row_of(kind)))
        self.page = pane.tables[kind]

    def add(self, words: str) -> RecordDriver:
        self.page.new.setText(words)
        QTest.keyClick(self.page.new, Qt.Key.Key_Return)
        return self

    def write(self, column: str, words: str) -> RecordDriver:
        """Change a cell of the current row by the keyboard."""
        editor = self._edit(column)
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        # Qt keeps what was typed only after the key was dealt with.
        QApplication.processEvents()
        return self

    def choose(self, column: str, words: str) -> RecordDriver:
        box = self._edit(column)
        assert isinstance(box, QComboBox)
        row = box.findText(words)
        box.setCurrentIndex(row)
        box.activated.emit(row)
        return self

    def switch(self, column: str) -> RecordDriver:
        self.page.table.setCurrentIndex(self._index(column))
        return self.press(Qt.Key.Key_Space)

    def press(self, key: Qt.Key) -> RecordDriver:
        QTest.keyClick(self.page.table, key)
        return self

    def press_in(self, column: str, key: Qt.Key) -> RecordDriver:
        self.page.table.setCurrentIndex(self._index(column))
        return self.press(key)

    def shift(self, key: Qt.Key) -> RecordDriver:
        """Press Alt with an arrow."""
        QTest.keyClick(self.page.table, key, Qt.KeyboardModifier.AltModifier)
        return self

    def push(self, button) -> RecordDriver:
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return self

    def select(self, *rows: int) -> RecordDriver:
        self.page.table.choose(rows)
        return self

    def drag(self, row: int, before: int) -> bool:
        """Drop a row before another one; whether it may be dropped there."""
        model, action = self.page.model, Qt.DropAction.MoveAction
        data = model.mimeData([model.index(row, 0)])
        may = model.canDropMimeData(data, action, before, 0, QModelIndex())
        model.dropMimeData(data, action, before, 0, QModelIndex())
        return may

    def cell(self, column: str) -> str:
        return str(self._index(column).data())

    def column(self, title: str) -> list[str]:
        number, model = self._number(title), self.page.model
        return [str(model.index(row, number).data()) for row in range(model.rowCount())]

    @property
    def said(self) -> str:
        return self.page.said.text()

    def _edit(self, column: str):
        index, table = self._index(column), self.page.table
        table.setCurrentIndex(index)
        QTest.keyClick(table, Qt.Key.Key_Return)
        return table.indexWidget(index)

    def _index(self, column: str) -> QModelIndex:
        return self.page.model.index(self.page.table.currentIndex().row(), self._number(column))

    def _number(self, title: str) -> int:
        return [one.title for one in self.page.model.columns].index(title)
