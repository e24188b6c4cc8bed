"""How a line of the book's tree is drawn: a chapter with its gist, an excerpt with its core statement and source."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefbook.model.book import Chapter, Entry, EntryKind
from briefbook.ui.arrange.items import Item
from briefbook.ui.arrange.model import ITEM
from briefbook.ui.plain_drawing import draw_ground, draw_line, mirrored, soft
from briefbook.ui.theme_rule import draw_badge, draw_rule

_MARGIN, _GAP, _RULE = 5, 8, 6


class ItemDelegate(QStyledItemDelegate):
    """Draws all lines in one height: what it says, and below it what is said of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all."""
        return QSize(160, 2 * QFontMetrics(option.font).lineSpacing() + 2 * _MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line of the tree."""
        item: Item = index.data(ITEM)
        painter.save()
        painter.setClipRect(option.rect)
        ground = draw_ground(painter, option)
        inner = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if item.theme:
            rule = QRect(inner.left(), inner.top(), _RULE, inner.height())
            draw_rule(painter, mirrored(option, rule), item.theme, ground)
        body = inner.adjusted(_RULE + _GAP, 0, 0, 0)
        body.setLeft(self._draw_mark(painter, option, body, item, ground))
        self._draw_words(painter, option, body, item, self._said(item))
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the field for a new title in the middle of the line."""
        height = min(editor.sizeHint().height(), option.rect.height())
        top = option.rect.top() + (option.rect.height() - height) // 2
        editor.setGeometry(option.rect.left(), top, option.rect.width(), height)

    def _draw_mark(
        self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, item: Item, ground: QColor
    ) -> int:
        """Draw a chapter's number or the letter of a source; where the words begin."""
        font = _font(option, bold=True)
        line = QFontMetrics(font).lineSpacing()
        width = max(line, QFontMetrics(font).horizontalAdvance(item.mark) + (0 if _is_chapter(item) else _GAP))
        place = mirrored(option, QRect(body.left(), body.top(), width, line))
        if _is_chapter(item):
            draw_line(painter, place, item.mark, font, option.palette.text().color())
        elif item.mark:
            painter.setFont(option.font)
            draw_badge(painter, place, item.mark, soft(option), ground)
        return body.left() + width + _GAP

    def _draw_words(self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, item: Item, said: str) -> None:
        line = QFontMetrics(option.font).lineSpacing()
        upper = QRect(body.left(), body.top(), body.width(), line)
        lower = upper.translated(0, line)
        text = option.palette.text().color()
        words, colour = (item.words, text) if item.words else (self.tr("Nothing written yet"), soft(option))
        draw_line(painter, mirrored(option, upper), words, _font(option, bold=_is_chapter(item)), colour)
        if item.source and item.note:
            most = min(QFontMetrics(option.font).horizontalAdvance(item.source), body.width() * 2 // 5)
            place = QRect(lower.right() - most, lower.top(), most + 1, line)
            draw_line(painter, mirrored(option, place), item.source, option.font, soft(option))
            lower.setRight(place.left() - _GAP)
        italic = bool(item.note) and isinstance(item.what, Entry) and item.what.kind is EntryKind.ANNOTATION
        colour = text if italic else soft(option)
        draw_line(painter, mirrored(option, lower), said, _font(option, italic=italic), colour)

    def _said(self, item: Item) -> str:
        """The second line: what is said of the item, where it is from, or what it is."""
        if item.note or item.source:
            return item.note or item.source
        if isinstance(item.what, Entry):
            whole = item.what.kind is EntryKind.ARTICLE
            return self.tr("The whole article") if whole else self.tr("Text of your own")
        if item.entries:
            return self.tr("1 entry") if item.entries == 1 else self.tr("%n entries", "", item.entries)
        return self.tr("Nothing placed yet")


def _is_chapter(item: Item) -> bool:
    return isinstance(item.what, Chapter)


def _font(option: QStyleOptionViewItem, *, bold: bool = False, italic: bool = False) -> QFont:
    font = QFont(option.font)
    font.setBold(bold)
    font.setItalic(italic)
    return font
