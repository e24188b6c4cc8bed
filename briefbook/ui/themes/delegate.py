"""How a theme is drawn in the table: its rule, its letter and its name, as beside a passage."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefbook.ui.plain_drawing import draw_ground, draw_line, mirrored
from briefbook.ui.theme_rule import draw_badge, draw_rule
from briefbook.ui.themes.model import USE, Column, Use

_MARGIN, _GAP, _RULE = 6, 8, 6


class ThemeDelegate(QStyledItemDelegate):
    """Draws every cell on the ground of its row; the theme's with rule and letter."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same height for all."""
        width = QFontMetrics(option.font).horizontalAdvance(str(index.data())) + 3 * _MARGIN
        return QSize(width, QFontMetrics(option.font).lineSpacing() + 2 * _MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        painter.save()
        painter.setClipRect(option.rect)
        ground = draw_ground(painter, option)
        inner = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if index.column() == Column.THEME:
            inner.setLeft(self._draw_mark(painter, option, inner, index.data(USE), ground))
        words, text = str(index.data()), option.palette.text().color()
        if index.column() in (Column.ANNOTATIONS, Column.CHAPTERS):
            inner.setLeft(inner.right() - QFontMetrics(option.font).horizontalAdvance(words))
        draw_line(painter, mirrored(option, inner), words, option.font, text)
        painter.restore()

    def _draw_mark(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, use: Use, ground: QColor
    ) -> int:
        """Draw rule and letter; where the name begins."""
        line = QFontMetrics(option.font).lineSpacing()
        rule = QRect(inner.left(), inner.top() + 3, _RULE, inner.height() - 6)
        draw_rule(painter, mirrored(option, rule), use.theme, ground)
        width = max(line, QFontMetrics(option.font).horizontalAdvance(use.theme.letter) + _GAP)
        badge = QRect(rule.right() + _GAP, inner.top() + (inner.height() - line) // 2, width, line)
        painter.setFont(option.font)
        draw_badge(painter, mirrored(option, badge), use.theme.letter, QColor(use.theme.colour), ground)
        return badge.right() + _GAP
