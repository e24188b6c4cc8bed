"""A margin: what the left and the right one have in common. It is drawn beside the column and scrolls with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from briefbook.ui.reader.marginalia import Marginalia
from briefbook.ui.reader.passages import Passage

ABOVE = 28
"""How many pixels the text has above it."""


def first_point(offset: int) -> QPoint:
    """Where the first words in the window are asked for, with `offset` pixels above it: above the text Qt would look
    through all of it, and in the very corner it at times answers with the text's end.
    """
    return QPoint(3, max(1, ABOVE + 1 - offset))


class Margin(QWidget):
    """A strip beside the column of `edit`. `chosen` is sent when a passage's mark in it is clicked."""

    chosen = Signal(str)

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self.edit = edit
        self.marginalia: Marginalia | None = None
        self.setMouseTracking(True)

    @property
    def offset(self) -> int:
        """How many pixels of the article are above the window."""
        return self.edit.verticalScrollBar().value()

    def passage_at(self, point: QPoint) -> Passage | None:
        """The passage whose mark stands at a point of the margin."""
        raise NotImplementedError

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page."""
        QCoreApplication.sendEvent(self.edit.verticalScrollBar(), event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        over = self.passage_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
        found = self.passage_at(event.position().toPoint())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(found.id)
