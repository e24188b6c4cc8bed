"""Records of one kind as a table model. Each change of a cell is one verb of the library, and so one step to undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefbook.errors import BriefbookError
from briefbook.model.changes import Changes
from briefbook.ui import tooltip
from briefbook.ui.desk import Desk
from briefbook.ui.records.column import Column, Kind
from briefbook.ui.spoken import told

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MIME = "application/x-briefbook-record"
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class RecordModel(QAbstractTableModel):
    """The records of `kind` in one book, of none at first. `refused` says why something could not be kept; `refreshed`
    follows each change, `moved` a change of their order, with the rows where they stand now.
    """

    refused = Signal(str)
    refreshed = Signal()
    moved = Signal(list)

    def __init__(self, desk: Desk, kind: Kind[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._book_id: str | None = None
        self._records: tuple[Any, ...] = ()
        self.columns: tuple[Column[Any], ...] = ()
        desk.notifier.changed.connect(self._follow)

    def show_book(self, book_id: str | None) -> None:
        """Show the records of a book; of none if None."""
        self._book_id = book_id
        self._refresh()

    def add(self, words: str) -> int:
        """Make a record of what was typed; its row, or −1 if it was refused."""
        if self._book_id is None:
            return -1
        try:
            record_id = self._kind.add(self._book_id, words)
        except BriefbookError as error:
            self.refused.emit(told(error))
            return -1
        return next(row for row, one in enumerate(self._records) if one.id == record_id)

    def remove(self, rows: list[int]) -> None:
        """Take records away, in one step."""
        ids = [self._records[row].id for row in rows]
        with self._desk.library.edit(self.tr("Remove from the table")):
            for record_id in ids:
                self._kind.remove(record_id)

    @property
    def ordered_by_hand(self) -> bool:
        """Whether the records stand as the user puts them."""
        return self._kind.move is not None

    def may_shift(self, rows: list[int], by: int) -> bool:
        """Whether these records can go so many rows up or down."""
        may = self.ordered_by_hand and not self._desk.library.read_only
        return may and bool(rows) and rows[0] + by >= 0 and rows[-1] + by < len(self._records)

    def shift(self, rows: list[int], by: int) -> None:
        """Move records so many rows up or down, in one step; those that are apart come together."""
        self._move_before(rows, rows[0] + by if by < 0 else rows[-1] + by + 1)

    def _move_before(self, rows: list[int], row: int) -> None:
        move, ids = self._kind.move, [self._records[one].id for one in rows]
        following = (one.id for one in self._records[row:] if one.id not in ids)
        before = next(following, None)
        if move is None:
            return
        with self._desk.library.edit(self.tr("Move in the table")):
            for record_id in ids:
                move(record_id, before=before)
        self.moved.emit([number for number, one in enumerate(self._records) if one.id in ids])

    def mimeTypes(self) -> list[str]:
        """Rows are dragged within their table."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The rows that are dragged, by the ids of their records."""
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(_MIME, " ".join(str(self._records[row].id) for row in rows).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """They are moved."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Whether these are rows of this table."""
        return bool(self._dragged(data))

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Put rows before the one that they are dropped on, or between two, or at the end."""
        rows = self._dragged(data)
        if rows:
            self._move_before(rows, row if row >= 0 else parent.row() if parent.isValid() else len(self._records))
        # The view would take away the rows that were moved, if it were told that they were.
        return False

    def _dragged(self, data: QMimeData) -> list[int]:
        if not self.ordered_by_hand or self._desk.library.read_only:
            return []
        ids = bytes(data.data(_MIME).data()).decode(errors="replace").split()
        return [row for row, one in enumerate(self._records) if one.id in ids]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many records there are."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title of a column, and what it means."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.meaning or None
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, holds or says."""
        if not index.isValid():
            return None
        column, record = self.columns[index.column()], self._records[index.row()]
        shown = column.shown(record)
        asked: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: shown,
            Qt.ItemDataRole.EditRole: column.get(record),
            Qt.ItemDataRole.ToolTipRole: tooltip.plain(shown) or None,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken(column, record),
        }
        if column.switch:
            asked[Qt.ItemDataRole.CheckStateRole] = _CHECKED if column.get(record) else _UNCHECKED
        return asked.get(role)

    def _spoken(self, column: Column[Any], record: Any) -> str:
        """What a screen reader says: the name of the column too, for a source that of its article."""
        value = column.shown(record) or (self.tr("yes") if column.get(record) else self.tr("nothing"))
        return self.tr("{column}: {value}").format(column=column.meaning or column.title, value=value)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep what was typed or chosen. What the library refuses is told, and the cell stays as it was."""
        if not index.isValid() or role not in (Qt.ItemDataRole.EditRole, Qt.ItemDataRole.CheckStateRole):
            return False
        column, record = self.columns[index.column()], self._records[index.row()]
        if column.put is None:
            return False
        words = str(value or "").strip()
        if role == Qt.ItemDataRole.CheckStateRole:
            words = "1" if Qt.CheckState(value) is _CHECKED else ""
        if words == column.get(record):
            return True
        try:
            self._kind.change(column.put(record, words))
        except BriefbookError as error:
            self.refused.emit(told(error))
            return False
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every cell can be changed that does not follow from others, unless the library is for reading only."""
        flags = super().flags(index)
        if self._desk.library.read_only:
            return flags
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled if self.ordered_by_hand else flags
        if self.ordered_by_hand:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        column = self.columns[index.column()]
        if column.put is None:
            return flags
        return flags | (Qt.ItemFlag.ItemIsUserCheckable if column.switch else Qt.ItemFlag.ItemIsEditable)

    def _follow(self, changes: Changes) -> None:
        if self._book_id is not None and changes.touched(*self._kind.tables):
            self._refresh()

    def _refresh(self) -> None:
        # The book may just have been removed; whoever chooses the books will say so in a moment.
        there = any(book.id == self._book_id for book in self._desk.library.books.all())
        book_id = self._book_id if there else None
        columns = self._kind.columns(book_id) if book_id else ()
        records = self._kind.records(book_id) if book_id else ()
        before = [one.id for one in self._records], [one.title for one in self.columns]
        if before == ([one.id for one in records], [one.title for one in columns]):
            self._records, self.columns = records, columns
            if records:
                self.dataChanged.emit(self.index(0, 0), self.index(len(records) - 1, len(columns) - 1))
        else:
            self.beginResetModel()
            self._records, self.columns = records, columns
            self.endResetModel()
        self.refreshed.emit()
