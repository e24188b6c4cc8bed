"""Drives the arrange pane as a user does: by the lines of the tree as they are shown, with keys and the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from briefbook.ui.arrange.pane import ArrangePane

_ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class ArrangeDriver:
    def __init__(self, desk, book_id, qtbot) -> None:
        self.pane = ArrangePane(desk)
        self.desk = desk
        self._qtbot = qtbot
        self._data = None
        qtbot.addWidget(self.pane)
        self.pane.show_book(book_id)
        self.pane.resize(1000, 700)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.pane.activateWindow()

    @property
    def lines(self) -> list[str]:
        """What the tree shows, indented as there."""
        return self._lines(QModelIndex(), 0)

    @property
    def pooled(self) -> list[str]:
        model = self.pane.pool.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def selected(self) -> list[str]:
        outline = self.pane.model.outline
        return [outline.item(one).words for one in self.pane.tree.chosen]

    @property
    def said(self) -> str:
        """The line above the tree."""
        return self.pane.head.said.text()

    @property
    def toasts(self) -> list[str]:
        return self.desk.messages.recent

    @property
    def drop_words(self) -> str:
        return self.pane.tree.drop_words

    def select(self, *starts: str) -> ArrangeDriver:
        """Select the lines that begin so; the first one becomes the current line."""
        self.pane.tree.choose([self._id(start) for start in starts])
        self.pane.tree.setFocus()
        return self

    def press(self, keys: str, times: int = 1) -> ArrangeDriver:
        """Press keys on what has the focus."""
        for _ in range(times):
            combination = QKeySequence(keys)[0]
            widget = self.pane.focusWidget()
            self._qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())
        return self

    def type(self, words: str) -> ArrangeDriver:
        self._qtbot.keyClicks(self.pane.focusWidget(), words)
        return self

    def rename(self, title: str) -> ArrangeDriver:
        """Type a new title into the field that is open in the tree."""
        field = self.pane.tree.findChild(QLineEdit)
        field.selectAll()
        self._qtbot.keyClicks(field, title)
        self._qtbot.keyClick(field, Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: not self.pane.tree.is_renaming)
        return self

    def click(self, button) -> ArrangeDriver:
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return self

    def select_in_pool(self, *quotes: str) -> ArrangeDriver:
        shown, pool = self.pooled, self.pane.pool.list
        pool.clearSelection()
        for quote in quotes:
            index = self.pane.pool.model.index(shown.index(quote), 0)
            pool.selectionModel().setCurrentIndex(index, pool.selectionModel().SelectionFlag.Select)
        pool.setFocus()
        return self

    def drag(self, *starts: str) -> ArrangeDriver:
        """Take up lines of the tree with the mouse."""
        indexes = [self.pane.model.index_of(self._id(start)) for start in starts]
        self._data = self.pane.model.mimeData(indexes)
        return self._enter()

    def drag_from_pool(self, *quotes: str) -> ArrangeDriver:
        shown, model = self.pooled, self.pane.pool.model
        self._data = model.mimeData([model.index(shown.index(quote), 0) for quote in quotes])
        return self._enter()

    def over(self, start: str, part: float = 0.5) -> ArrangeDriver:
        """Hold what is dragged over a line: 0 is its upper edge, 1 its lower."""
        rect = self.pane.tree.visualRect(self.pane.model.index_of(self._id(start)))
        return self._hold(QPoint(rect.center().x(), round(rect.top() + part * (rect.height() - 1))))

    def over_nothing(self) -> ArrangeDriver:
        """Hold it below the last line."""
        return self._hold(self.pane.tree.viewport().rect().bottomLeft())

    def let_go(self) -> ArrangeDriver:
        button = Qt.MouseButton.LeftButton
        drop = QDropEvent(QPointF(self._at), _ACTIONS, self._data, button, _NO_KEYS)
        self.pane.tree.dropEvent(drop)
        return self

    def undo(self) -> ArrangeDriver:
        self.desk.library.undo()
        return self

    def redo(self) -> ArrangeDriver:
        self.desk.library.redo()
        return self

    def _enter(self) -> ArrangeDriver:
        event = QDragEnterEvent(QPoint(5, 5), _ACTIONS, self._data, Qt.MouseButton.LeftButton, _NO_KEYS)
        self.pane.tree.dragEnterEvent(event)
        return self

    def _hold(self, at: QPoint) -> ArrangeDriver:
        self._at = at
        button = Qt.MouseButton.LeftButton
        self.pane.tree.dragMoveEvent(QDragMoveEvent(at, _ACTIONS, self._data, button, _NO_KEYS, QEvent.Type.DragMove))
        return self

    def _id(self, start: str) -> str:
        found = [one.id for one in self.pane.model.outline.items if self._shown(one.id).startswith(start)]
        assert found, f"no line begins with {start}: {self.lines}"
        return found[0]

    def _shown(self, item_id: str) -> str:
        return str(self.pane.model.index_of(item_id).data())

    def _lines(self, parent: QModelIndex, depth: int) -> list[str]:
        model, found = self.pane.model, []
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found += ["  " * depth + str(index.data()), *self._lines(index, depth + 1)]
        return found
