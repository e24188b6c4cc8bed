"""How a problem is drawn: its sign, how bad it is and where, and below that the whole sentence. Plain text only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from briefbook.ui import icons
from briefbook.ui.plain_drawing import draw_ground, draw_line, mirrored, soft
from briefbook.ui.theme_rule import mix

_MARGIN, _GAP = 8, 2
_TALL = 10_000
_WRAPPED = Qt.TextFlag.TextWordWrap


class ProblemDelegate(QStyledItemDelegate):
    """Gives each row of `view` the height that its sentence needs there."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the sentence in the width of the list."""
        width = self._view.viewport().width()
        metrics, (_, sentence) = QFontMetrics(option.font), _parts(index)
        room = QRect(0, 0, self._text(QRect(0, 0, width, _TALL)).width(), _TALL)
        height = metrics.boundingRect(room, _WRAPPED, sentence).height()
        return QSize(0, metrics.lineSpacing() + _GAP + height + 2 * _MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one problem."""
        painter.save()
        draw_ground(painter, option)
        place, sentence = _parts(index)
        sign: QIcon = index.data(Qt.ItemDataRole.DecorationRole)
        corner = option.rect.topLeft()
        sign.paint(painter, mirrored(option, QRect(corner.x() + _MARGIN, corner.y() + _MARGIN, icons.SIZE, icons.SIZE)))
        text, line = self._text(option.rect), QFontMetrics(option.font).lineSpacing()
        heading = QRect(text.left(), text.top(), text.width(), line)
        draw_line(painter, mirrored(option, heading), place, option.font, soft(option))
        painter.setFont(QFont(option.font))
        painter.setPen(option.palette.text().color())
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.drawText(mirrored(option, text.adjusted(0, line + _GAP, 0, 0)), side | _WRAPPED, sentence)
        painter.setPen(mix(option.palette.base().color(), option.palette.text().color(), 0.12))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _text(self, row: QRect) -> QRect:
        return row.adjusted(2 * _MARGIN + icons.SIZE, _MARGIN, -_MARGIN, -_MARGIN)


def _parts(index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
    """Where the problem is, and what it is."""
    place, _, sentence = str(index.data()).partition("\n")
    return place, sentence
