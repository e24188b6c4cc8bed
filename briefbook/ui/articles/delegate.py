"""How an article looks in the list: its state, its title in two lines at most, its facts. Plain text only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefbook.library.articles import ArticleSummary
from briefbook.model.article import ReadingState
from briefbook.ui.articles.model import Role
from briefbook.ui.plain_drawing import draw_ground, draw_line, draw_lines, soft

_PADDING = 8
_MARK_ROOM = 18
_MARK = 7
_TITLE_LINES = 2


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
        draw_ground(painter, option)
        ink = option.palette.text().color()
        article = index.data(Role.SUMMARY)
        area = option.rect.adjusted(_PADDING + _MARK_ROOM, _PADDING, -_PADDING, -_PADDING)
        self._state(painter, option.rect, article, ink)
        line = option.fontMetrics.lineSpacing()
        title = QFont(option.font)
        title.setBold(article.state == ReadingState.NEW)
        draw_lines(
            painter, QRect(area.left(), area.top(), area.width(), line * _TITLE_LINES), article.title, title, ink
        )
        facts = QRect(area.left(), area.bottom() - line + 1, area.width(), line)
        draw_line(painter, facts, index.data(Role.FACTS), option.font, soft(option))
        painter.restore()

    def _state(self, painter: QPainter, row: QRect, article: ArticleSummary, ink: QColor) -> None:
        """A full dot for new, a half one for reading, a ring for read: told apart by shape."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(row.left() + _PADDING + _MARK, row.top() + _PADDING + _MARK + 1)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(ink if article.state == ReadingState.NEW else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _MARK / 2, _MARK / 2)
        if article.state == ReadingState.READING:
            painter.setBrush(ink)
            box = QRect(round(middle.x() - _MARK / 2), round(middle.y() - _MARK / 2), _MARK, _MARK)
            painter.drawPie(box, 90 * 16, 180 * 16)
