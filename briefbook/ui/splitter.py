"""A splitter whose handle is a thin line that is easy to grab."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

_GRAB, _LINE, _HELD = 7, 1, 3
"""In pixels: what can be grabbed, what is drawn of it, and what is drawn below the mouse."""


class Splitter(QSplitter):
    """Parts side by side or one below the other. No part can be pushed out of sight by accident."""

    def __init__(self, direction: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(direction, parent)
        self.setHandleWidth(_GRAB)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """A handle that draws a line."""
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    def __init__(self, direction: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(direction, parent)
        self._held = False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the line can be grabbed."""
        super().enterEvent(event)
        self._hold(held=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Show the thin line again."""
        super().leaveEvent(event)
        self._hold(held=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line in the middle of what can be grabbed."""
        del event
        width, palette = (_HELD, self.palette().link()) if self._held else (_LINE, self.palette().mid())
        if self.orientation() is Qt.Orientation.Horizontal:
            line = QRect((self.width() - width) // 2, 0, width, self.height())
        else:
            line = QRect(0, (self.height() - width) // 2, self.width(), width)
        painter = QPainter(self)
        painter.fillRect(line, palette)
        painter.end()

    def _hold(self, *, held: bool) -> None:
        self._held = held
        self.update()
