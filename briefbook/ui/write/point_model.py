"""The points of a book as an item model of two levels: the kinds, and under each its points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefbook.model.book import PointKind
from briefbook.model.changes import Changes
from briefbook.ui import annotation_model
from briefbook.ui.desk import Desk
from briefbook.ui.write import point_items, point_verbs
from briefbook.ui.write.point_items import KINDS, PointItem
from briefbook.ui.write.point_verbs import Step

MIME = "application/x-briefbook-point"
POINT = Qt.ItemDataRole.UserRole
_TABLES = ("books", "points", "point_annotations", "annotations", "book_sources", "captures", "carryings")
_TOP = 0

_Index = QModelIndex | QPersistentModelIndex


class PointModel(QAbstractItemModel):
    """The kinds are always there; a point's index holds its kind's row plus one. `refreshed` follows each change."""

    refreshed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._items: dict[PointKind, list[PointItem]] = {kind: [] for kind in KINDS}
        self._watched = True
        self._stale = False
        self.book_id: str | None = None
        desk.notifier.changed.connect(self._follow)

    def show_book(self, book_id: str | None) -> None:
        """Show the points of a book; of none if None."""
        self.book_id = book_id
        self._refresh()

    def watch(self, on: bool) -> None:
        """Follow changes at once; while nobody looks, only take note that there were some."""
        self._watched = on
        if on and self._stale:
            self._refresh()

    def count(self) -> int:
        """How many points there are of all kinds."""
        return sum(map(len, self._items.values()))

    def kind(self, index: _Index) -> PointKind | None:
        """The kind at `index`, or that of the point there."""
        if not index.isValid():
            return None
        return KINDS[index.internalId() - 1 if index.internalId() else index.row()]

    def item(self, index: _Index) -> PointItem | None:
        """The point at `index`; None for a kind."""
        kind = self.kind(index)
        return self._items[kind][index.row()] if kind and index.internalId() else None

    def index_of(self, point_id: str) -> QModelIndex:
        """Where a point stands; an invalid index if it is not there."""
        for place, kind in enumerate(KINDS):
            for row, item in enumerate(self._items[kind]):
                if item.point.id == point_id:
                    return self.createIndex(row, 0, place + 1)
        return QModelIndex()

    def index_of_kind(self, kind: PointKind) -> QModelIndex:
        """Where a kind stands."""
        return self.createIndex(KINDS.index(kind), 0, _TOP)

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """A kind, or a point of the kind `parent`."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # PySide declares QObject's parent too
        """The kind of a point."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many points a kind has; how many kinds there are."""
        if not parent.isValid():
            return len(KINDS)
        return 0 if parent.internalId() or parent.column() else len(self._items[KINDS[parent.row()]])

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Always one."""
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, the point for the delegate, or all of it for a screen reader."""
        kind, item = self.kind(index), self.item(index)
        if kind is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return item.point.text if item else point_items.title_of(kind)
        if role == POINT:
            return item
        return self._spoken(kind, item) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Reword a point; a blank text changes nothing."""
        item, text = self.item(index), point_items.sentence(str(value))
        if role != Qt.ItemDataRole.EditRole or item is None or not text:
            return False
        if text != item.point.text:
            self._desk.library.books.change_point(replace(item.point, text=text))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Points can be reworded and moved; kinds and points take what is dropped."""
        flags = super().flags(index)
        if self._desk.library.read_only or not index.isValid():
            return flags
        flags |= Qt.ItemFlag.ItemIsDropEnabled
        if index.internalId():
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags

    def mimeTypes(self) -> list[str]:
        """Passages from the list beside, and points."""
        return [annotation_model.MIME, MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged point by its id."""
        data = QMimeData()
        for item in filter(None, map(self.item, indexes)):
            data.setData(MIME, item.point.id.encode())
            data.setText(item.point.text)
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """A point is moved."""
        return Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        """Passages stay in their list as well."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Whether something would be done."""
        return self._dropped(data, row, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Link passages to the point they are dropped on, make points of those dropped on a kind, or move a point."""
        step = self._dropped(data, row, parent)
        if step:
            step()
        return step is not None

    def _dropped(self, data: QMimeData, row: int, parent: _Index) -> Step | None:
        kind, target, library = self.kind(parent), self.item(parent), self._desk.library
        if kind is None or self.book_id is None or library.read_only:
            return None
        items, book_id = self._items[kind], self.book_id
        before = items[row].point.id if 0 <= row < len(items) and not target else None
        ids = annotation_model.annotations_in(data)
        if ids and not point_verbs.are_there(library, ids):
            return None
        if ids and target:
            return lambda: point_verbs.link(library, target.point, ids)
        if ids:
            return lambda: point_verbs.from_passages(library, book_id, kind, ids, before)
        moved = self.item(self.index_of(bytes(data.data(MIME).data()).decode(errors="replace")))
        if moved is None:
            return None
        goal = target.point.id if target else before
        return lambda: point_verbs.put(library, moved.point, kind, goal)

    def _spoken(self, kind: PointKind, item: PointItem | None) -> str:
        if item is None:
            number = len(self._items[kind])
            counted = self.tr("1 point") if number == 1 else self.tr("%n points", "", number)
            return f"{point_items.title_of(kind)}, {counted}"
        said = [item.point.text, item.point.likelihood]
        if item.letters:
            said.append(self.tr("sources {letters}").format(letters=", ".join(item.letters)))
        else:
            said.append(self.tr("no source"))
        return ", ".join(filter(None, said))

    def _follow(self, changes: Changes) -> None:
        if self.book_id is not None and changes.touched(*_TABLES):
            self._stale = True
            if self._watched:
                self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        library = self._desk.library
        # The book may just have been removed; whoever chooses the books will say so in a moment.
        there = any(book.id == self.book_id for book in library.books.all())
        nothing: dict[PointKind, list[PointItem]] = {kind: [] for kind in KINDS}
        items = point_items.read(library, self.book_id) if self.book_id and there else nothing
        if _shape(items) == _shape(self._items):
            self._items = items
            self._tell_changed()
        else:
            self.beginResetModel()
            self._items = items
            self.endResetModel()
        self.refreshed.emit()

    def _tell_changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(KINDS) - 1, 0))
        for kind in KINDS:
            parent, rows = self.index_of_kind(kind), len(self._items[kind])
            if rows:
                self.dataChanged.emit(self.index(0, 0, parent), self.index(rows - 1, 0, parent))


def _shape(items: dict[PointKind, list[PointItem]]) -> list[list[str]]:
    return [[item.point.id for item in items[kind]] for kind in KINDS]
