"""The annotation pane in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from briefbook.ui.annotation_pane import AnnotationPane


class AnnotationDriver:
    def __init__(self, pane: AnnotationPane) -> None:
        self.pane = pane

    @property
    def quotes(self) -> list[str]:
        model = self.pane.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def select(self, *quotes: str) -> AnnotationDriver:
        """Click the first of these, Ctrl+click the others."""
        self.pane.list.clearSelection()
        for quote in quotes:
            index = self.pane.model.index(self.quotes.index(quote), 0)
            self.pane.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
        return self

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.pane.list, key, modifiers)

    def comment(self, text: str) -> None:
        """Go to the comment by the keyboard, type it anew and come back with Esc."""
        self.press(Qt.Key.Key_F2)
        field = self.pane.editor.comment
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Escape)

    def type_into(self, name: str, text: str) -> None:
        field = getattr(self.pane.editor, name)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def choose_theme(self, name: str) -> None:
        combo = self.pane.editor.theme
        row = next(row for row in range(combo.count()) if name in combo.itemText(row))
        combo.setCurrentIndex(row)
        combo.activated.emit(row)

    def search(self, text: str) -> list[str]:
        self.pane.filter.text.setText(text)
        return self.quotes
