"""The bar above the page: which article it is, how much of it is read, and how it is set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from briefbook.ui.push_button import DrawnButton

_LINE = 2


class TopBar(QWidget):
    """The article's name on the left; on the right the progress and the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Elided()
        self.title.setProperty("heading", True)
        self.progress = QLabel()
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setProperty("soft", True)
        self.progress.setAccessibleName(self.tr("Progress"))
        self._current = False
        self._last: QToolButton | None = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 4, 8, 4)
        self.row.setSpacing(6)
        self.row.addWidget(self.title, 1)
        self.row.addWidget(self.progress)

    def add_button(self, drawing: str, name: str, act: Callable[[], None] | QMenu) -> QToolButton:
        """A button at the right end that does something or opens a menu."""
        button = DrawnButton(drawing, name)
        if isinstance(act, QMenu):
            button.setMenu(act)
            button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        else:
            button.clicked.connect(act)
        self.row.addWidget(button)
        if self._last is not None:
            # One that is made after the page comes before it all the same.
            self.setTabOrder(self._last, button)
        self._last = button
        return button

    def set_current(self, current: bool) -> None:
        """Draw a line below the bar if its half is the one of two that the keys go to."""
        if current != self._current:
            self._current = current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        super().paintEvent(event)
        if self._current:
            painter = QPainter(self)
            painter.fillRect(0, self.height() - _LINE, self.width(), _LINE, self.palette().link())
            painter.end()

    def show_progress(self, percent: int, minutes: int) -> None:
        """Say how much is read."""
        left = self.tr("%n min left", "", minutes) if minutes else self.tr("at the end")
        self.progress.setText(f"{percent} % · {left}")


class Elided(QLabel):
    """A line of plain text that gives way: it ends in … where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """It can be as narrow as need be."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        painter.end()
