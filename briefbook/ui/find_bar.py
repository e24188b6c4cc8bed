"""The find bar: one for all panes that show a text. What it searches in is a Finder's business."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefbook.ui.push_button import DrawnButton


class Finder(QObject):
    """Finds words, shows the matches and goes from one to the next. `counted` is sent when `count` or `number` may have
    changed: how many matches there are, and which of them is current, from 1, or 0 for none yet.
    """

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self.number = 0

    def selected(self) -> str:
        """What is selected where it searches: the words to begin with."""
        return ""

    def look(self, words: str) -> None:
        """Find the words, from where the user is on; none for no words."""
        raise NotImplementedError

    def step(self, by: int) -> None:
        """Go to the next or previous match; round the end to the beginning."""
        raise NotImplementedError

    def end(self) -> None:
        """Show no matches any more."""
        raise NotImplementedError


class FindBar(QWidget):
    """A line to type in, the count, and steps. Enter goes on, Shift+Enter back, Esc leaves; `left` is sent then."""

    left = Signal()

    def __init__(self, finder: Finder, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.field.textChanged.connect(self.look)
        self.field.installEventFilter(self)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("soft", True)
        self.count.setMinimumWidth(
            self.count.fontMetrics().horizontalAdvance(self.tr("{number} of {count}").format(number=1000, count=9000))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(_button("up", self.tr("Previous match"), lambda: self.step(-1)))
        row.addWidget(_button("down", self.tr("Next match"), lambda: self.step(1)))
        row.addWidget(_button("close", self.tr("Close the find bar"), self.leave))
        finder.counted.connect(self._tell)
        self.hide()

    def open(self) -> None:
        """Show the bar with the selected words, or those of last time, ready to be typed over."""
        words = self._finder.selected()
        self.show()
        if words and "\n" not in words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.look()

    def leave(self) -> None:
        """Hide the bar and its matches."""
        self.hide()
        self._finder.end()
        self.left.emit()

    def look(self) -> None:
        """Find the words again, for what is searched may have changed."""
        if not self.isHidden():
            self._finder.look(self.field.text().strip())

    def step(self, by: int) -> None:
        """Go to the next or previous match; a bar that is hidden is shown first."""
        if self.isHidden():
            self.open()
        else:
            self._finder.step(by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Shift+Enter and Esc in the line."""
        del watched
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            return False
        return True

    def _tell(self) -> None:
        self.count.setText(self._words() if self.field.text().strip() else "")

    def _words(self) -> str:
        if not self._finder.count:
            return self.tr("No match")
        words = self.tr("{number} of {count}") if self._finder.number else self.tr("{count} found")
        return words.format(number=self._finder.number, count=self._finder.count)


def _button(drawing: str, name: str, act: Callable[[], None]) -> QToolButton:
    button = DrawnButton(drawing, name)
    button.clicked.connect(act)
    return button
