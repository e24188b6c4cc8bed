"""Drawing running text in a few lines and the ground of a row. Plain text only, whatever it holds."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from briefbook.ui.theme_rule import mix

_MOST = 600
"""No three lines hold more; a text without a space would take long to set."""


def draw_lines(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor) -> int:
    """Draw as many whole lines of `text` as `rect` holds, the last one elided; the height that they take."""
    metrics = QFontMetrics(font)
    height, most = metrics.lineSpacing(), max(1, rect.height() // metrics.lineSpacing())
    flat = " ".join(text[:_MOST].split())
    painter.setFont(font)
    painter.setPen(colour)
    # The text is somebody else's: it runs its own way, whichever way the window runs.
    window_runs = painter.layoutDirection()
    painter.setLayoutDirection(direction_of(flat))
    lines = _broken(flat, font, rect.width(), most)
    for number, line in enumerate(lines):
        place = QRect(rect.left(), rect.top() + number * height, rect.width(), height)
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    painter.setLayoutDirection(window_runs)
    return len(lines) * height


def draw_line(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor) -> int:
    """Draw `text` in one line, elided; the width that it takes."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(" ".join(text[:_MOST].split()), Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> QColor:
    """Draw the ground of a row: selected, with the focus, or neither; its colour. Text stays legible on all of them."""
    palette = option.palette
    ground = palette.base().color()
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        ground = mix(ground, palette.highlight().color(), 0.16)
    elif state & QStyle.StateFlag.State_MouseOver:
        ground = mix(ground, palette.highlight().color(), 0.06)
    painter.fillRect(option.rect, ground)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(palette.highlight().color())
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    return ground


def direction_of(text: str) -> Qt.LayoutDirection:
    """The way that a text runs: that of the first letter that has one. Source: Unicode Annex 9, rules P2 and P3."""
    first = next((one for one in map(unicodedata.bidirectional, text) if one in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """`rect` on the other side of the row where the window runs from right to left."""
    return QStyle.visualRect(option.direction, option.rect, rect)


def soft(option: QStyleOptionViewItem) -> QColor:
    """The colour of what matters less in a row."""
    return option.palette.placeholderText().color()


def _broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    layout = QTextLayout(text, font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    # Qt counts in UTF-16.
    units = text.encode("utf-16-le", "replace")
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, 0))
        start, length = line.textStart(), line.textLength()
        last = len(lines) == most - 1
        lines.append(units[2 * start : None if last else 2 * (start + length)].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return lines
