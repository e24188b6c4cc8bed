"""The find bar: words looked for in the article that is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefbook.ui.reader.find_text import matches
from briefbook.ui.reader.page import Page
from briefbook.ui.reader.single_keys import theme_number
from briefbook.ui.reader.walk import Range

_MOST_SHOWN = 1000


class FindBar(QWidget):
    """Shows the matches, selects one after another, and lets Alt+1 … 8 mark the one that is selected."""

    theme_asked = Signal(int)

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._found: tuple[Range, ...] = ()
        self._now = -1
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.textChanged.connect(self.look)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("soft", True)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("0000 of 0000"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(_button("↑", self.tr("Previous match"), lambda: self.step(-1)))
        row.addWidget(_button("↓", self.tr("Next match"), lambda: self.step(1)))
        row.addWidget(_button("✕", self.tr("Close the find bar"), self.leave))
        self.hide()

    def open(self) -> None:
        """Show the bar with the selected words, ready to be typed over."""
        start, end = self._page.selected()
        article = self._page.article
        words = article.body.text[start:end] if article and 0 < end - start <= 80 else ""
        self.show()
        if words and "\n" not in words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.look()

    def leave(self) -> None:
        """Hide the bar and go back to the page, where the match stays selected."""
        self.hide()
        self._found, self._now = (), -1
        if self._page.article is not None:
            self._page.show_found((), None)
        self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look(self) -> None:
        """Find the words again, the nearest match from the cursor on first."""
        article = self._page.article
        if article is None or self.isHidden():
            return
        self._found = matches(article.body.text, self.field.text())
        start = self._page.selected()[0]
        self._now = next((index for index, one in enumerate(self._found) if one[0] >= start), 0)
        self._show()

    def step(self, by: int) -> None:
        """Go to the next or previous match; round the end to the beginning."""
        if self.isHidden():
            self.open()
        elif self._found:
            self._now = (self._now + by) % len(self._found)
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F3 go on, with Shift back; Esc leaves; Alt and a number marks the match."""
        number = theme_number(event, letters=False)
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if number is not None:
            self.theme_asked.emit(number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        current = self._found[self._now] if self._found else None
        self.count.setText(self._counted())
        around = max(0, self._now - _MOST_SHOWN // 2)
        self._page.show_found(self._found[around : around + _MOST_SHOWN], current)
        if current:
            self._page.select(*current)

    def _counted(self) -> str:
        if self._found:
            return self.tr("{number} of {count}").format(number=self._now + 1, count=len(self._found))
        return self.tr("No match") if self.field.text().strip() else ""


def _button(sign: str, name: str, act: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(act)
    return button
