"""Records of one kind as a table model. Each change of a cell is one verb of the library, and so one step to undo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefbook.errors import BriefbookError
from briefbook.model.changes import Changes
from briefbook.ui import tooltip
from briefbook.ui.desk import Desk
from briefbook.ui.records.column import Column, Kind

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class RecordModel(QAbstractTableModel):
    """The records of `kind` in one book, of none at first. `refused` says why something could not be kept; `refreshed`
    follows each change.
    """

    refused = Signal(str)
    refreshed = Signal()

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
            self.refused.emit(str(error))
            return -1
        return next(row for row, one in enumerate(self._records) if one.id == record_id)

    def remove(self, rows: list[int]) -> None:
        """Take records away, in one step."""
        ids = [self._records[row].id for row in rows]
        with self._desk.library.edit(self.tr("Remove from the table")):
            for record_id in ids:
                self._kind.remove(record_id)

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
        words = str(value or "").strip()
        if role == Qt.ItemDataRole.CheckStateRole:
            words = "1" if Qt.CheckState(value) is _CHECKED else ""
        if words == column.get(record):
            return True
        try:
            self._kind.change(column.put(record, words))
        except BriefbookError as error:
            self.refused.emit(str(error))
            return False
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every cell can be changed, unless the library is for reading only."""
        flags = super().flags(index)
        if not index.isValid() or self._desk.library.read_only:
            return flags
        switch = self.columns[index.column()].switch
        return flags | (Qt.ItemFlag.ItemIsUserCheckable if switch else Qt.ItemFlag.ItemIsEditable)

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
