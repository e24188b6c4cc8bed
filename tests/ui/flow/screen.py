"""What the user sees: parts of the window in front, by the words that they bear, and only those that are shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QToolBar,
    QToolButton,
    QTreeView,
    QWidget,
)

Kind = TypeVar("Kind", bound=QWidget)


class Screen:
    """Everything is looked up anew: what was shown a moment ago may be gone."""

    @property
    def window(self) -> QWidget:
        """The window in front: a dialog, if there is one."""
        shown = (one for one in QApplication.topLevelWidgets() if one.isVisible() and isinstance(one, QMainWindow))
        return QApplication.activeModalWidget() or QApplication.activeWindow() or next(shown)

    def find(self, kind: type[Kind], words: str) -> Kind | None:
        """The shown part of that kind that is called so."""
        return next((one for one in self._shown(kind) if words == name_of(one)), None)

    def get(self, kind: type[Kind], words: str) -> Kind:
        found = self.find(kind, words)
        assert found is not None, f"no {kind.__name__} “{words}” among {[name_of(one) for one in self._shown(kind)]}"
        return found

    def button(self, words: str) -> QAbstractButton:
        return self.get(QAbstractButton, words)

    def on_toolbar(self, start: str) -> QToolButton:
        """The button of the toolbar whose words begin so."""
        buttons = (one for bar in self._shown(QToolBar) for one in bar.findChildren(QToolButton))
        return next(one for one in buttons if one.text().startswith(start))

    def labels(self) -> list[str]:
        """Everything that is said in labels."""
        return [one.text() for one in self._shown(QLabel) if one.text()]

    def says(self, words: str) -> bool:
        """Whether some label holds these words."""
        return any(words in one for one in self.labels())

    def rows(self, name: str) -> list[str]:
        """The lines of the list, tree or table called so; none if it is not shown."""
        view = self.find(QAbstractItemView, name)
        return [str(index.data()) for index in indexes(view)] if view else []

    def at(self, name: str, words: str) -> QModelIndex:
        """The line that holds these words."""
        found = [one for one in indexes(self.get(QAbstractItemView, name)) if words in str(one.data())]
        assert found, f"no “{words}” in {self.rows(name)}"
        return found[0]

    def field(self, name: str) -> QLineEdit | QComboBox | QPlainTextEdit | QTextEdit:
        """The field called so."""
        return next(one for one in self._shown(QWidget) if isinstance(one, _FIELDS) and name_of(one) == name)

    def value(self, name: str) -> str:
        """What stands in the field called so."""
        field = self.field(name)
        if isinstance(field, QComboBox):
            return field.currentText()
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def page(self) -> QTextEdit | QPlainTextEdit:
        """The page of the reader: what is read is the largest text."""
        texts = [*self._shown(QPlainTextEdit), *self._shown(QTextEdit)]
        return max(texts, key=lambda one: one.width() * one.height())

    def selection(self) -> str:
        """The words that are selected on the page."""
        return self.page().textCursor().selectedText().replace("\u2029", "\n")

    def first_line(self) -> str:
        """The words at the top of the page."""
        page = self.page()
        return page.cursorForPosition(QPoint(page.viewport().width() // 3, 4)).block().text()

    def is_marked(self, quote: str) -> bool:
        """Whether these words of the page stand on the tint of a mark."""
        found = self.page().document().find(quote)
        return found.charFormat().background().style() is not Qt.BrushStyle.NoBrush

    def _shown(self, kind: type[Kind]) -> Iterator[Kind]:
        return (one for one in self.window.findChildren(kind) if one.isVisible())


_FIELDS = (QLineEdit, QComboBox, QPlainTextEdit, QTextEdit)


def name_of(widget: QWidget) -> str:
    """What a part is called: its name for a screen reader, or the words on it."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton):
        words = widget.text()
    return words.replace("&", "")


def indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The lines of a view from the top down; of a tree those that are unfolded."""
    return _below(view, view.rootIndex())


def _below(view: QAbstractItemView, parent: QModelIndex) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        if isinstance(view, QTreeView) and view.isExpanded(index):
            yield from _below(view, index)


def is_grey(widget: QWidget) -> bool:
    """Whether it cannot be used now."""
    return not widget.isEnabled()
