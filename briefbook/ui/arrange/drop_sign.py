"""The sign of where a drop would go: a line or a box in the tree, and its place in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen

_PAD, _GAP = 8, 3


@dataclass(frozen=True, slots=True)
class Target:
    """A place that the pointer is at: a row of `parent`, or `parent` itself if the row is -1. `mark` is where it is
    shown: a box round a line of the tree, or a line if it has no height.
    """

    parent: QModelIndex
    row: int
    mark: QRect


@dataclass(frozen=True, slots=True)
class DropSign:
    """What is shown while something is dragged over the tree; `refused` if it cannot be dropped there."""

    mark: QRect
    words: str
    refused: bool = False

    def paint(self, painter: QPainter, room: QRect, palette: QPalette) -> None:
        """Draw the sign in `room`; the words stand above the line: what the pointer carries hangs below it."""
        accent = palette.placeholderText().color() if self.refused else palette.highlight().color()
        painter.save()
        if not self.refused:
            painter.setPen(QPen(accent, 2))
            if self.mark.height():
                painter.drawRect(self.mark.adjusted(1, 1, -1, -1))
            else:
                painter.drawLine(self.mark.left(), self.mark.top(), self.mark.right(), self.mark.top())
        metrics = QFontMetrics(painter.font())
        width = min(metrics.horizontalAdvance(self.words) + 2 * _PAD, room.width())
        height = metrics.height() + 2 * _GAP
        foot = self.mark.bottom() if self.mark.height() else self.mark.top()
        top = min(max(room.top(), foot - _GAP - height), room.bottom() - height)
        pill = QRect(max(room.left(), room.right() - width - _PAD), top, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 1))
        painter.setBrush(palette.button() if self.refused else accent)
        painter.drawRoundedRect(pill, 4, 4)
        painter.setPen(palette.buttonText().color() if self.refused else palette.highlightedText().color())
        shown = metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, width - _PAD)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()
