"""The table of a page of records: keys that change, move and remove rows, and how its cells are drawn and edited."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefbook.ui.records.column import Column
from briefbook.ui.records.model import RecordModel
from briefbook.ui.theme_rule import mix

_NARROW, _USUAL, _SENTENCE, _AIR = 6, 11, 30, 4
"""Letters that fit in a column before the user widens it."""
_TINT, _FRAME = 0.16, 2
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_AT_REST = QAbstractItemView.State.NoState


class RecordTable(QTableView):
    """F2, Enter or typing changes a cell, Space a switch; Del asks for the selected rows to be taken away, Alt with an
    arrow for them to be moved one row up or down. They are dragged as well, where their order is the user's own.
    """

    removed = Signal()
    shifted = Signal(int)

    def __init__(self, model: RecordModel) -> None:
        super().__init__()
        self._records = model
        self._place: tuple[int, int] | None = None
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(True)
        self.setWordWrap(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._return)
        model.moved.connect(self.choose)

    @property
    def chosen(self) -> list[int]:
        """The selected rows."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def choose(self, rows: Iterable[int]) -> None:
        """Select these rows; the keys go to the first."""
        chosen, last = QItemSelection(), self._records.columnCount() - 1
        for row in rows:
            chosen.select(self._records.index(row, 0), self._records.index(row, last))
        if chosen.indexes():
            column = max(0, self.currentIndex().column())
            first = min(index.row() for index in chosen.indexes())
            self.selectionModel().setCurrentIndex(
                self._records.index(first, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def size_columns(self) -> None:
        """Give each column room for its words; those that hold sentences share what is left, if anything is."""
        letter, header = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        widths = [_letters(column) * letter for column in self._records.columns]
        stretched = sum(widths) < self.viewport().width()
        for number, (column, width) in enumerate(zip(self._records.columns, widths, strict=True)):
            mode = QHeaderView.ResizeMode.Stretch if stretched and column.wide else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(number, mode)
            header.resizeSection(number, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what holds sentences take the new room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.size_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Del ask for the rows to be taken away, and Enter change the cell."""
        by = _STEPS.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(by)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() is _AT_REST:
            index = self.currentIndex()
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
        else:
            super().keyPressEvent(event)

    def _remember(self) -> None:
        index = self.currentIndex()
        self._place = (index.row(), index.column()) if index.isValid() else None

    def _return(self) -> None:
        if self._place and self._records.rowCount():
            row, column = self._place
            self.setCurrentIndex(self._records.index(min(row, self._records.rowCount() - 1), column))


class _CellDelegate(QStyledItemDelegate):
    """Lets a cell with choices be chosen from a box; draws what is selected as calmly as the lists do."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """A tint instead of the full colour."""
        super().initStyleOption(option, index)
        selected = option.state & QStyle.StateFlag.State_Selected
        option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        if selected:
            option.backgroundBrush = QBrush(
                mix(option.palette.base().color(), option.palette.highlight().color(), _TINT)
            )

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell, and a frame if it is the one that the keys go to."""
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QPen(option.palette.highlight().color(), _FRAME))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """A box for choices, else a line."""
        choices = _choices(index)
        if not choices:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        for value, words in choices:
            box.addItem(words, value)
        box.activated.connect(lambda _row: self._take(box))
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the value."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))
        else:
            super().setEditorData(editor, index)

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Keep what was chosen or typed."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


def _letters(column: Column[Any]) -> int:
    """How many letters a column shows."""
    longest = max((len(words) for _, words in column.choices), default=0)
    usual = _SENTENCE if column.wide else _NARROW if column.switch or longest else _USUAL
    return max(len(column.title), longest, usual, column.letters) + _AIR


def _choices(index: QModelIndex | QPersistentModelIndex) -> tuple[tuple[str, str], ...]:
    model = index.model()
    return model.columns[index.column()].choices if isinstance(model, RecordModel) else ()
