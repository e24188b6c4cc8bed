"""How a line of the book's tree is drawn: a chapter with its gist and count, an excerpt with number and source."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefbook.model.book import Chapter, Entry, EntryKind
from briefbook.ui.arrange.items import Item
from briefbook.ui.arrange.model import ITEM
from briefbook.ui.plain_drawing import draw_ground, draw_line, mirrored, soft
from briefbook.ui.repair import unsettled
from briefbook.ui.theme_rule import draw_badge, draw_rule

_MARGIN, _GAP, _RULE = 5, 8, 6
_WIDEST_NUMBER = "10a.10"
_CUT = 0.45


class ItemDelegate(QStyledItemDelegate):
    """Draws all lines in one height: what it says, and below it what is said of it. `faded` are shown as cut."""

    faded: frozenset[str] = frozenset()

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
        if item.id in self.faded:
            painter.setOpacity(_CUT)
        inner = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if item.theme:
            rule = QRect(inner.left(), inner.top(), _RULE, inner.height())
            draw_rule(painter, mirrored(option, rule), item.theme, ground)
        body = inner.adjusted(_RULE + _GAP, 0, 0, 0)
        if isinstance(item.what, Chapter):
            self._draw_chapter(painter, option, body, item)
        else:
            body.setLeft(self._draw_mark(painter, option, body, item, ground))
            body = self._draw_doubt(painter, option, body, item, ground)
            self._draw_entry(painter, option, body, item)
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the field for a new title in the middle of the line."""
        height = min(editor.sizeHint().height(), option.rect.height())
        top = option.rect.top() + (option.rect.height() - height) // 2
        editor.setGeometry(option.rect.left(), top, option.rect.width(), height)

    def _draw_chapter(self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, item: Item) -> None:
        """Draw number and title, how many entries it holds, and its gist below."""
        upper, lower = _lines(option, body)
        count = self._count(item)
        width = QFontMetrics(option.font).horizontalAdvance(count)
        place = QRect(upper.right() - width, upper.top(), width + 1, upper.height())
        draw_line(painter, mirrored(option, place), count, option.font, soft(option))
        upper.setRight(place.left() - _GAP)
        words = f"{item.number}  {item.words}"
        draw_line(painter, mirrored(option, upper), words, _font(option, bold=True), option.palette.text().color())
        draw_line(painter, mirrored(option, lower), item.note, option.font, soft(option))

    def _draw_mark(
        self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, item: Item, ground: QColor
    ) -> int:
        """Draw the letter of the source and the excerpt's number below it; where the words begin."""
        small = _font(option)
        small.setPointSizeF(option.font.pointSizeF() * 0.85)
        width = QFontMetrics(small).horizontalAdvance(_WIDEST_NUMBER)
        upper, lower = _lines(option, QRect(body.left(), body.top(), width, body.height()))
        if item.letter:
            painter.setFont(option.font)
            badge = QFontMetrics(_font(option, bold=True)).horizontalAdvance(item.letter) + _GAP
            upper.setWidth(min(width, max(upper.height(), badge)))
            draw_badge(painter, mirrored(option, upper), item.letter, soft(option), ground)
        draw_line(painter, mirrored(option, lower), item.number or self._kind(item), small, soft(option))
        return body.left() + width + _GAP

    def _draw_doubt(
        self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, item: Item, ground: QColor
    ) -> QRect:
        """Draw at the end of the row that the source has other words now; what is left of the row."""
        words = unsettled.word(item.carrying)
        if not words:
            return body
        width = QFontMetrics(_font(option, bold=True)).horizontalAdvance(words) + _GAP
        place, _ = _lines(option, QRect(body.right() - width, body.top(), width, body.height()))
        painter.setFont(option.font)
        waits = item.carrying is not None and item.carrying.undecided
        colour = option.palette.text().color() if waits else soft(option)
        draw_badge(painter, mirrored(option, place), words, colour, ground)
        return body.adjusted(0, 0, -width - _GAP, 0)

    def _draw_entry(self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, item: Item) -> None:
        upper, lower = _lines(option, body)
        text = option.palette.text().color()
        words, colour = (item.words, text) if item.words else (self.tr("Nothing written yet"), soft(option))
        draw_line(painter, mirrored(option, upper), words, option.font, colour)
        if item.source and item.note:
            most = min(QFontMetrics(option.font).horizontalAdvance(item.source), body.width() * 2 // 5)
            place = QRect(lower.right() - most, lower.top(), most + 1, lower.height())
            draw_line(painter, mirrored(option, place), item.source, option.font, soft(option))
            lower.setRight(place.left() - _GAP)
        stated = bool(item.note) and isinstance(item.what, Entry) and item.what.kind is EntryKind.ANNOTATION
        colour = text if stated else soft(option)
        draw_line(painter, mirrored(option, lower), self._said(item), _font(option, italic=stated), colour)

    def _said(self, item: Item) -> str:
        """The second line of an entry: its core statement, where it is from, or what it is."""
        if item.note or item.source:
            return item.note or item.source
        return self.tr("The whole article") if _is_article(item) else self.tr("Text of your own")

    def _kind(self, item: Item) -> str:
        """What stands where the excerpts have their numbers."""
        return self.tr("whole") if _is_article(item) else self.tr("text")

    def _count(self, item: Item) -> str:
        if not item.entries:
            return self.tr("empty")
        return self.tr("1 entry") if item.entries == 1 else self.tr("%n entries", "", item.entries)


def _is_article(item: Item) -> bool:
    return isinstance(item.what, Entry) and item.what.kind is EntryKind.ARTICLE


def _lines(option: QStyleOptionViewItem, body: QRect) -> tuple[QRect, QRect]:
    height = QFontMetrics(option.font).lineSpacing()
    upper = QRect(body.left(), body.top(), body.width(), height)
    return upper, upper.translated(0, height)


def _font(option: QStyleOptionViewItem, *, bold: bool = False, italic: bool = False) -> QFont:
    font = QFont(option.font)
    font.setBold(bold)
    font.setItalic(italic)
    return font
