"""The write pane in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from briefbook.ui.write.pane import WritePane

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class WriteDriver:
    def __init__(self, pane: WritePane) -> None:
        self.pane = pane

    @property
    def sections(self) -> list[str]:
        model = self.pane.sections
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def go_to(self, section: str) -> WriteDriver:
        """Choose a section in the list."""
        row = next(row for row, one in enumerate(self.sections) if section in one)
        self.pane.list.setCurrentIndex(self.pane.sections.index(row))
        return self

    def write(self, text: str) -> WriteDriver:
        """Type at the end of the text."""
        field = self.pane.prose.text
        field.setFocus()
        field.moveCursor(field.textCursor().MoveOperation.End)
        QTest.keyClicks(field, text)
        return self

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> WriteDriver:
        """Press a key in the text."""
        QTest.keyClick(self.pane.prose.text, key, modifiers)
        return self

    @property
    def text(self) -> str:
        return self.pane.prose.text.value

    def fill_in(self, name: str, words: str) -> None:
        """Type into a field of the set-up and leave it with Tab."""
        field = self.pane.form.fields[name]
        line = field.lineEdit() if isinstance(field, QComboBox) else field
        assert isinstance(line, QLineEdit | QPlainTextEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        line.clearFocus()

    def said_at(self, name: str) -> str:
        """What stands below a field of the set-up."""
        return self.pane.form.said[name].text()

    @property
    def points(self) -> dict[str, list[str]]:
        """The points by the names of the kinds that have some."""
        model, found = self.pane.points.model, {}
        for row in range(model.rowCount()):
            kind = model.index(row, 0)
            texts = [str(model.index(one, 0, kind).data()) for one in range(model.rowCount(kind))]
            if texts:
                found[str(kind.data())] = texts
        return found

    def at(self, text: str) -> QModelIndex:
        """Make the point or kind that begins so the current one; where it stands."""
        model, tree = self.pane.points.model, self.pane.points.tree
        for row in range(model.rowCount()):
            kind = model.index(row, 0)
            rows = [kind, *(model.index(one, 0, kind) for one in range(model.rowCount(kind)))]
            found = next((one for one in rows if str(one.data()).startswith(text)), None)
            if found is not None:
                tree.setCurrentIndex(found)
                return found
        raise AssertionError(text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> WriteDriver:
        """Press a key in the list of points."""
        QTest.keyClick(self.pane.points.tree, key, modifiers)
        return self

    def add_point(self, text: str) -> None:
        """Write a new point of the kind that one is at."""
        self.pane.new_point()
        QTest.keyClicks(self.pane.points.new_text, text)
        QTest.keyClick(self.pane.points.new_text, Qt.Key.Key_Return)

    def reword(self, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        """Reword the current point in its place."""
        self.key(Qt.Key.Key_F2)
        field = self.pane.points.tree.findChild(QPlainTextEdit)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, end)

    @property
    def rests_on(self) -> list[str]:
        linked = self.pane.points.support.linked
        return [linked.item(row).text() for row in range(linked.count())]

    @property
    def passages(self) -> list[str]:
        model = self.pane.passages.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def take(self, *quotes: str, otherwise: bool = False) -> None:
        """Choose passages and press Ctrl+Enter, or Ctrl+Shift+Enter."""
        passages = self.pane.passages
        passages.list.clearSelection()
        for quote in quotes:
            index = passages.model.index(self.passages.index(quote), 0)
            passages.list.selectionModel().setCurrentIndex(index, passages.list.selectionModel().SelectionFlag.Select)
        QTest.keyClick(passages.list, Qt.Key.Key_Return, CONTROL | SHIFT if otherwise else CONTROL)
