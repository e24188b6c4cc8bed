"""A page of records: a line to add one, the table, and what was refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefbook.ui.desk import Desk
from briefbook.ui.push_button import PushButton
from briefbook.ui.records.column import Column, Kind
from briefbook.ui.records.model import RecordModel
from briefbook.ui.theme_rule import mix

_NARROW, _USUAL, _SENTENCE, _AIR = 6, 11, 30, 4
"""Letters that fit in a column before the user widens it."""
_TINT, _FRAME = 0.16, 2
_AT_REST = QAbstractItemView.State.NoState


@dataclass(frozen=True, slots=True)
class PageWords:
    """What a page says: its heading, what it is for, the name of its line for a new record and an example for that."""

    heading: str
    hint: str
    new: str
    example: str


class RecordPage(QWidget):
    """The records of one kind in the book that is shown."""

    def __init__(self, desk: Desk, kind: Kind[Any], words: PageWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = RecordModel(desk, kind, self)
        self.table = _Table(self.model)
        self.table.setAccessibleName(words.heading)
        self.new = QLineEdit()
        self.new.setAccessibleName(words.new)
        self.new.setPlaceholderText(words.example)
        self.add_button = PushButton(self.tr("&Add"))
        self.remove_button = PushButton(self.tr("&Remove"))
        self.said = _label("")
        self.said.setObjectName("doubt")
        self.said.hide()
        self._lay_out(words)
        self.new.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.table.removed.connect(self.remove)
        self.model.refused.connect(self._say)
        self.model.refreshed.connect(self._refreshed)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refreshed())
        self._refreshed()

    def show_book(self, book_id: str | None) -> None:
        """Show the records of a book; of none if None."""
        self._say("")
        self.model.show_book(book_id)
        self.table.size_columns()

    def take_focus(self) -> None:
        """Put the keyboard into the table, or where the first record is made."""
        if not self.model.rowCount():
            self.new.setFocus()
            return
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()

    def add(self) -> None:
        """Make a record of what was typed, and go to it."""
        self._say("")
        words = " ".join(self.new.text().split())
        row = self.model.add(words) if words else -1
        if row >= 0:
            self.new.clear()
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.size_columns()

    def remove(self) -> None:
        """Take the selected records away."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        if rows and not self._desk.library.read_only:
            self._say("")
            self.model.remove(rows)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.table.setAccessibleDescription(words)

    def _refreshed(self) -> None:
        may = not self._desk.library.read_only
        self.new.setEnabled(may)
        self.add_button.setEnabled(may)
        self.remove_button.setEnabled(may and bool(self.table.selectedIndexes()))

    def _lay_out(self, words: PageWords) -> None:
        heading, hint = _label(words.heading), _label(words.hint)
        heading.setProperty("heading", True)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        heading.setFont(font)
        hint.setProperty("soft", True)
        line, foot = QHBoxLayout(), QHBoxLayout()
        line.addWidget(self.new, 1)
        line.addWidget(self.add_button)
        foot.addStretch(1)
        foot.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addLayout(line)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.new)


class _Table(QTableView):
    """F2, Enter or typing changes a cell, Space a switch; Del asks for the selected rows to be taken away."""

    removed = Signal()

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
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._return)

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
        if event.key() == Qt.Key.Key_Delete:
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
    return max(len(column.title), longest, usual) + _AIR


def _choices(index: QModelIndex | QPersistentModelIndex) -> tuple[tuple[str, str], ...]:
    model = index.model()
    return model.columns[index.column()].choices if isinstance(model, RecordModel) else ()


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
