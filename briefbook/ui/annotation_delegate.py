"""How an annotation is drawn in a list: the theme's rule and letter, the quote, the comment, where it is from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefbook.ui.annotation_model import CARD
from briefbook.ui.annotation_shelf import Card
from briefbook.ui.plain_drawing import draw_ground, draw_line, draw_lines, mirrored, soft
from briefbook.ui.quoting import quoted
from briefbook.ui.theme_rule import draw_badge, draw_rule, mix

_QUOTE_LINES = 3
_MARGIN, _GAP, _RULE = 8, 4, 6


class AnnotationDelegate(QStyledItemDelegate):
    """Draws all rows in one height: three lines of the quote, one of the comment, one of the source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = _QUOTE_LINES

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all rows."""
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(160, (self._lines + 2) * line + 2 * _MARGIN + 2 * _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        card: Card = index.data(CARD)
        painter.save()
        painter.setClipRect(option.rect)
        ground = draw_ground(painter, option)
        inner = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        rule = QRect(inner.left(), inner.top(), _RULE, inner.height())
        draw_rule(painter, mirrored(option, rule), card.theme, ground)
        body = inner.adjusted(_RULE + _MARGIN, 0, 0, 0)
        self._draw_words(painter, option, body, card)
        self._draw_foot(painter, option, body, card, ground)
        painter.setPen(mix(option.palette.base().color(), option.palette.text().color(), 0.12))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _draw_words(self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, card: Card) -> None:
        line = QFontMetrics(option.font).lineSpacing()
        quote = QRect(body.left(), body.top(), body.width(), self._lines * line)
        text = option.palette.text().color()
        taken = draw_lines(painter, mirrored(option, quote), quoted(card.annotation.quote), option.font, text)
        comment = card.annotation.comment or card.annotation.core_statement
        if comment:
            font = QFont(option.font)
            font.setItalic(True)
            # What the quote leaves free belongs to the comment.
            place = QRect(body.left(), body.top() + taken + _GAP, body.width(), (self._lines + 1) * line - taken)
            draw_lines(painter, mirrored(option, place), comment, font, text)

    def _draw_foot(
        self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, card: Card, ground: QColor
    ) -> None:
        line = QFontMetrics(option.font).lineSpacing()
        foot = QRect(body.left(), body.bottom() - line + 1, body.width(), line)
        if card.theme:
            width = max(line, QFontMetrics(option.font).horizontalAdvance(card.theme.letter) + _MARGIN)
            painter.setFont(option.font)
            badge = QRect(foot.left(), foot.top(), width, line)
            draw_badge(painter, mirrored(option, badge), card.theme.letter, QColor(card.theme.colour), ground)
            foot.setLeft(badge.right() + _MARGIN)
        signs = self._signs(card)
        width = QFontMetrics(option.font).horizontalAdvance(signs)
        place = QRect(foot.right() - width, foot.top(), width + 1, line)
        draw_line(painter, mirrored(option, place), signs, option.font, option.palette.text().color())
        foot.setRight(place.left() - _MARGIN)
        name = f"{card.letter}  {card.article}" if card.letter else card.article
        draw_line(painter, mirrored(option, foot), name, option.font, soft(option))

    def places(self, card: Card) -> str:
        """What tells that it stands in chapters."""
        return f"→{card.places}"

    def _signs(self, card: Card) -> str:
        annotation = card.annotation
        parts = [f"#{tag}" for tag in annotation.tags[:2]]
        if annotation.importance:
            parts.append("!" * annotation.importance)
        if card.places:
            parts.append(self.places(card))
        if annotation.starred:
            parts.append("★")
        return "  ".join(parts)
