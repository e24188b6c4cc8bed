"""How points are drawn, in as many lines as they need, and how one is reworded in its place."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from briefbook.model.book import PointKind
from briefbook.ui.kept_fields import TextField
from briefbook.ui.plain_drawing import direction_of, draw_ground, draw_line, mirrored, soft
from briefbook.ui.theme_rule import draw_badge, legible
from briefbook.ui.write import point_items
from briefbook.ui.write.point_items import PointItem
from briefbook.ui.write.point_model import POINT, PointModel

_MARGIN, _SIDE, _GAP, _MARK, _HEAD = 6, 16, 8, 24, 10
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextDontClip)
_LEAST_LINES = 3

_Index = QModelIndex | QPersistentModelIndex


class PointDelegate(QStyledItemDelegate):
    """A kind is a heading with what it is for; a point its sentence, and below it likelihood and sources."""

    def __init__(self, view: QTreeView, model: PointModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the words are in the width of the view."""
        item: PointItem | None = index.data(POINT)
        line = QFontMetrics(option.font).lineSpacing()
        if item is None:
            return QSize(160, line + 2 * _MARGIN + _HEAD)
        room = self._words_room(QRect(0, 0, self._view.viewport().width(), 10_000))
        words = QFontMetrics(option.font).boundingRect(room, _WRAPPED, item.point.text)
        return QSize(160, max(line, words.height()) + line + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        item: PointItem | None = index.data(POINT)
        painter.save()
        painter.setClipRect(option.rect)
        ground = draw_ground(painter, option)
        if item is None:
            self._draw_kind(painter, option, index)
        else:
            self._draw_point(painter, option, item, ground)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A field of several lines; Enter keeps, Esc gives up."""
        field = TextField(parent)
        field.setAccessibleName(self.tr("Point"))
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Let the user go on after the last word."""
        if isinstance(editor, TextField) and not editor.value:
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Keep what was written."""
        if isinstance(editor, TextField):
            model.setData(index, editor.value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Over the words, with room to write."""
        room = self._words_room(option.rect)
        height = max(_LEAST_LINES * editor.fontMetrics().lineSpacing(), option.rect.height())
        top = max(0, min(option.rect.top(), self._view.viewport().height() - height))
        editor.setGeometry(mirrored(option, QRect(room.left() - 4, top, room.width(), height)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter keep a point: it is one sentence."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.type() == QEvent.Type.KeyPress and isinstance(watched, TextField):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched)
            return True
        return super().eventFilter(watched, event)

    def _draw_kind(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        kind = self._model.kind(index) or PointKind.KEY
        line = QFontMetrics(option.font).lineSpacing()
        place = QRect(option.rect.left() + _SIDE, option.rect.bottom() - line - _MARGIN, 0, line)
        place.setRight(option.rect.right() - _SIDE)
        bold = QFont(option.font)
        bold.setBold(True)
        taken = draw_line(painter, mirrored(option, place), str(index.data()), bold, option.palette.text().color())
        place.setLeft(place.left() + taken + 2 * _GAP)
        purpose = point_items.purpose_of(kind, self._model.rowCount(index))
        draw_line(painter, mirrored(option, place), purpose, option.font, soft(option))

    def _draw_point(self, painter: QPainter, option: QStyleOptionViewItem, item: PointItem, ground: QColor) -> None:
        text, line = option.palette.text().color(), QFontMetrics(option.font).lineSpacing()
        room = self._words_room(option.rect)
        mark = QRect(option.rect.left() + _SIDE, room.top(), _MARK, line)
        bold = QFont(option.font)
        bold.setBold(True)
        accent = legible(option.palette.highlight().color(), ground)
        number = str(item.number) if item.point.kind is PointKind.KEY else "–"
        draw_line(painter, mirrored(option, mark), number, bold, accent)
        words = QFont(option.font)
        words.setItalic(item.borrowed)
        painter.setFont(words)
        painter.setPen(text)
        painter.setLayoutDirection(direction_of(item.point.text))
        painter.drawText(mirrored(option, room), _WRAPPED, item.point.text)
        painter.setLayoutDirection(option.direction)
        foot = QRect(room.left(), option.rect.bottom() - line - _MARGIN + 2, room.width(), line)
        self._draw_foot(painter, option, foot, item, ground)

    def _draw_foot(
        self, painter: QPainter, option: QStyleOptionViewItem, foot: QRect, item: PointItem, ground: QColor
    ) -> None:
        painter.setFont(option.font)
        for letter in item.letters:
            width = max(foot.height(), QFontMetrics(option.font).horizontalAdvance(letter) + _GAP)
            badge = QRect(foot.left(), foot.top(), width, foot.height() - 2)
            draw_badge(painter, mirrored(option, badge), letter, soft(option), ground)
            foot.setLeft(badge.right() + _GAP // 2 + 1)
        said = [item.point.likelihood]
        if not item.letters:
            said.append(self.tr("rests on no passage yet"))
        if item.borrowed:
            said.append(self.tr("still the words of the source: write your own"))
        if item.mixed:
            said.append(self.tr("likelihood and confidence in one sentence: use two"))
        foot.setLeft(foot.left() + (_GAP // 2 if item.letters else 0))
        draw_line(painter, mirrored(option, foot), " · ".join(filter(None, said)), option.font, soft(option))

    def _words_room(self, row: QRect) -> QRect:
        return row.adjusted(_SIDE + _MARK, _MARGIN, -_SIDE, 0)
