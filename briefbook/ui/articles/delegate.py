"""How an article looks in the list: its state and verdict, its title in two lines, its facts. Plain text only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefbook.library.article_list import ArticleSummary
from briefbook.model.article import ReadingState, Verdict
from briefbook.ui.articles import wording
from briefbook.ui.articles.model import Role
from briefbook.ui.plain_drawing import draw_ground, draw_line, draw_lines, mirrored, soft
from briefbook.ui.theme_rule import draw_badge

_PADDING = 8
_MARK_ROOM = 22
_MARK = 8
_TITLE_LINES = 2
_GAP_SIGN = "△"


class ArticleDelegate(QStyledItemDelegate):
    """Draws one article a row; all rows are equally high, which keeps long lists quick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of every row."""
        return QSize(120, option.fontMetrics.lineSpacing() * (_TITLE_LINES + 1) + 2 * _PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        painter.save()
        ground = draw_ground(painter, option)
        article: ArticleSummary | None = index.data(Role.SUMMARY)
        if article is not None:
            self._signs(painter, option, article, ground)
            area = option.rect.adjusted(_PADDING + _MARK_ROOM, _PADDING, -_PADDING, -_PADDING)
            taken = self._words(painter, option, area, index)
            facts = QRect(area.left(), area.top() + taken, area.width(), option.fontMetrics.lineSpacing())
            self._facts(painter, option, facts, index)
        painter.restore()

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> int:
        """Draw the title; the height that it takes."""
        article: ArticleSummary = index.data(Role.SUMMARY)
        dropped = article.verdict is Verdict.DROP
        title = QFont(option.font)
        title.setBold(article.state is ReadingState.NEW and not dropped)
        title.setStrikeOut(dropped)
        place = QRect(area.left(), area.top(), area.width(), option.fontMetrics.lineSpacing() * _TITLE_LINES)
        ink = soft(option) if dropped else option.palette.text().color()
        return draw_lines(painter, mirrored(option, place), str(index.data()), title, ink)

    def _facts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The facts in one line; at its end a sign and the number of details that are not stated."""
        article: ArticleSummary = index.data(Role.SUMMARY)
        if article.missing:
            sign = f"{_GAP_SIGN} {len(article.missing)}"
            width = QFontMetrics(option.font).horizontalAdvance(sign) + 2
            end = QRect(place.right() - width, place.top(), width + 1, place.height())
            draw_line(painter, mirrored(option, end), sign, option.font, option.palette.text().color())
            place = place.adjusted(0, 0, -width - _PADDING, 0)
        draw_line(painter, mirrored(option, place), index.data(Role.FACTS), option.font, soft(option))

    def _signs(self, painter: QPainter, option: QStyleOptionViewItem, article: ArticleSummary, ground: QColor) -> None:
        """A full dot for new, a half one for reading, a ring for read, and the verdict's letter below: told apart by
        shape, not by colour.
        """
        row, ink = option.rect, option.palette.text().color()
        room = mirrored(option, QRect(row.left() + _PADDING, row.top() + _PADDING, _MARK_ROOM - _MARK, row.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(room.center().x() + 0.5, room.top() + option.fontMetrics.lineSpacing() / 2)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(ink if article.state is ReadingState.NEW else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _MARK / 2, _MARK / 2)
        if article.state is ReadingState.READING:
            painter.setBrush(ink)
            box = QRect(round(middle.x() - _MARK / 2), round(middle.y() - _MARK / 2), _MARK, _MARK)
            painter.drawPie(box, 90 * 16, 180 * 16)
        if article.verdict is not Verdict.NONE:
            line = option.fontMetrics.lineSpacing()
            badge = QRect(room.left(), room.top() + line + 3, room.width() + 1, line)
            fill = option.palette.highlight().color() if article.verdict is Verdict.KEEP else soft(option)
            painter.setFont(option.font)
            draw_badge(painter, badge, wording.verdict_letter(article.verdict), fill, ground)
