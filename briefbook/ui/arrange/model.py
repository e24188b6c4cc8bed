"""The chapters of a book and what stands in them as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefbook.model.book import Chapter, Entry, EntryKind
from briefbook.model.changes import Changes
from briefbook.ui import annotation_model
from briefbook.ui.arrange import drops
from briefbook.ui.arrange.items import TOP, Item, Reader
from briefbook.ui.arrange.verbs import Step
from briefbook.ui.desk import Desk

ITEM = Qt.ItemDataRole.UserRole
_TABLES = ("books", "chapters", "entries", "book_sources", "annotations", "articles", "captures", "themes")

_Index = QModelIndex | QPersistentModelIndex


class ChapterModel(QAbstractItemModel):
    """The tree of one book, of none at first. `refreshed` follows each change; the rows stay if only words changed."""

    refreshed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._items: list[Item] = []
        self._inside: dict[int, list[int]] = {}
        self._rows: list[int] = []
        self.book_id: str | None = None
        desk.notifier.changed.connect(self._follow)

    def show_book(self, book_id: str | None) -> None:
        """Show the chapters of a book; of none if None."""
        self.book_id = book_id
        self._refresh()

    def item(self, index: _Index) -> Item | None:
        """What stands at `index`."""
        return self._items[index.internalId()] if index.isValid() else None

    def place_of(self, item_id: str) -> int:
        """How many items stand before that one in the tree, -1 if it is not there."""
        return next((place for place, item in enumerate(self._items) if item.id == item_id), -1)

    def index_at(self, place: int) -> QModelIndex:
        """Where the item with so many before it stands; the last one if there are fewer."""
        place = min(place, len(self._items) - 1)
        return self.createIndex(self._rows[place], 0, place) if place >= 0 else QModelIndex()

    def index_of(self, item_id: str) -> QModelIndex:
        """Where a chapter or entry stands; an invalid index if it is not there."""
        return self.index_at(self.place_of(item_id))

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The item in a row of `parent`."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._children(parent)[row])

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # PySide declares QObject's parent too
        """The chapter that holds an item."""
        place = self._items[index.internalId()].parent if index.isValid() else TOP
        return QModelIndex() if place == TOP else self.createIndex(self._rows[place], 0, place)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many items `parent` holds."""
        return 0 if parent.isValid() and parent.column() else len(self._children(parent))

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Always one."""
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, the item for the delegate, the title for who renames it, or all of it for a screen reader."""
        item = self.item(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{item.mark}  {item.words}".strip()
        if role == Qt.ItemDataRole.EditRole:
            return item.words
        if role == ITEM:
            return item
        return self._spoken(item) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a chapter."""
        item, title = self.item(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or item is None or not isinstance(item.what, Chapter) or not title:
            return False
        if title != item.what.title:
            self._desk.library.books.change_chapter(replace(item.what, title=title))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Chapters can be renamed and take what is dropped, as does the top; entries hold nothing."""
        item, flags = self.item(index), super().flags(index)
        if item is None:
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if isinstance(item.what, Chapter):
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled
        else:
            flags |= Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Annotations from a list, and what is moved inside the tree."""
        return [annotation_model.MIME, drops.MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged chapter or entry by its id."""
        data = QMimeData()
        for index in indexes:
            data.setData(drops.MIME, self._items[index.internalId()].id.encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """What stands in a book is moved."""
        return Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        """Annotations stay in their list as well."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Whether it may stand there."""
        return self._dropped(data, row, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Place the annotations, or move the chapter or entry; the tree follows once the library has changed."""
        step = self._dropped(data, row, parent)
        if step:
            step()
        return step is not None

    def _children(self, parent: _Index) -> list[int]:
        return self._inside.get(parent.internalId() if parent.isValid() else TOP, [])

    def _dropped(self, data: QMimeData, row: int, parent: _Index) -> Step | None:
        item, inside = self.item(parent), self._children(parent)
        if item and isinstance(item.what, Entry):
            return None
        spot = drops.Spot(
            item.what if item and isinstance(item.what, Chapter) else None,
            self._items[inside[row]].what if 0 <= row < len(inside) else None,
        )
        library = self._desk.library
        if data.hasFormat(annotation_model.MIME):
            ids = annotation_model.annotations_in(data)
            return drops.place(library, ids, spot, self.tr("Place in chapter"))
        place = self.place_of(bytes(data.data(drops.MIME).data()).decode(errors="replace"))
        return drops.move(library, self._items[place].what, spot) if place >= 0 else None

    def _spoken(self, item: Item) -> str:
        said = [self._kind(item.what), item.mark, item.words, item.note, item.source]
        return ", ".join(part for part in said if part)

    def _kind(self, what: Chapter | Entry) -> str:
        if isinstance(what, Chapter):
            return self.tr("chapter")
        names = {
            EntryKind.ANNOTATION: self.tr("excerpt"),
            EntryKind.ARTICLE: self.tr("article"),
            EntryKind.TEXT: self.tr("text of your own"),
        }
        return names[what.kind]

    def _follow(self, changes: Changes) -> None:
        if self.book_id is not None and changes.touched(*_TABLES):
            self._refresh()

    def _refresh(self) -> None:
        library = self._desk.library
        # The book may just have been removed; whoever chooses the books will say so in a moment.
        there = any(book.id == self.book_id for book in library.books.all())
        items = Reader(library, self.book_id).items() if self.book_id and there else []
        if _shape(items) == _shape(self._items):
            self._change(items)
        else:
            self.beginResetModel()
            self._take(items)
            self.endResetModel()
        self.refreshed.emit()

    def _change(self, items: list[Item]) -> None:
        changed = [place for place, item in enumerate(items) if item != self._items[place]]
        self._items = items
        for place in changed:
            index = self.index_at(place)
            self.dataChanged.emit(index, index)

    def _take(self, items: list[Item]) -> None:
        self._items, self._inside, self._rows = items, {}, []
        for place, item in enumerate(items):
            siblings = self._inside.setdefault(item.parent, [])
            self._rows.append(len(siblings))
            siblings.append(place)


def _shape(items: list[Item]) -> list[tuple[str, int]]:
    return [(item.id, item.parent) for item in items]
