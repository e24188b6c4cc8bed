"""The chapters of a book and what stands in them as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefbook.model.book import Chapter, Entry, EntryKind
from briefbook.model.changes import Changes
from briefbook.ui import annotation_model, tooltip
from briefbook.ui.arrange import drops
from briefbook.ui.arrange.drops import Drop
from briefbook.ui.arrange.items import TOP, Item, Reader
from briefbook.ui.arrange.moves import Refusal, Spot
from briefbook.ui.arrange.outline import Outline
from briefbook.ui.desk import Desk
from briefbook.ui.repair import unsettled

ITEM = Qt.ItemDataRole.UserRole
_TABLES = ("books", "chapters", "entries", "book_sources", "annotations", "articles", "captures", "carryings", "themes")

_Index = QModelIndex | QPersistentModelIndex


class ChapterModel(QAbstractItemModel):
    """The tree of one book, of none at first. `refreshed` follows each change; the rows stay if only words changed.

    `dropped` asks to do a drop that was planned, or to say why it is refused. Nothing is dropped while `why_locked`
    says why the order is not to be changed.
    """

    refreshed = Signal()
    dropped = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.outline = Outline()
        self.book_id: str | None = None
        self.why_locked = ""
        self._watched = self._stale = False
        desk.notifier.changed.connect(self._follow)

    def show_book(self, book_id: str | None) -> None:
        """Show the chapters of a book; of none if None."""
        self.book_id = book_id
        self._refresh()

    def watch(self, on: bool) -> None:
        """Follow changes at once; while nobody looks, only take note that there were some."""
        self._watched = on
        if on and self._stale:
            self._refresh()

    def item(self, index: _Index) -> Item | None:
        """What stands at `index`."""
        return self.outline.items[index.internalId()] if index.isValid() else None

    def index_at(self, place: int) -> QModelIndex:
        """Where the item with so many before it stands; the last one if there are fewer."""
        place = min(place, len(self.outline.items) - 1)
        return self.createIndex(self.outline.rows[place], 0, place) if place >= 0 else QModelIndex()

    def index_of(self, item_id: str) -> QModelIndex:
        """Where a chapter or entry stands; an invalid index if it is not there."""
        return self.index_at(self.outline.place_of(item_id))

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The item in a row of `parent`."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._children(parent)[row])

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # PySide declares QObject's parent too
        """The chapter that holds an item."""
        place = self.outline.items[index.internalId()].parent if index.isValid() else TOP
        return QModelIndex() if place == TOP else self.createIndex(self.outline.rows[place], 0, place)

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
            return "  ".join(part for part in (item.number, item.letter, item.words) if part)
        if role == Qt.ItemDataRole.EditRole:
            return item.words
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip.plain(unsettled.sentence(item.carrying)) or None
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
        if self._desk.library.read_only:
            return flags
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
        """The dragged chapters or entries by their ids, from the top down."""
        return drops.data_of(self.outline.topmost(self.outline.items[index.internalId()].id for index in indexes))

    def supportedDragActions(self) -> Qt.DropAction:
        """What stands in a book is moved."""
        return Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        """Annotations stay in their list as well."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Whether it may stand there."""
        return not isinstance(self.drop_at(data, row, parent), Refusal)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Ask for what the drop means; the tree follows once the library has changed."""
        drop = self.drop_at(data, row, parent)
        self.dropped.emit(drop)
        return not isinstance(drop, Refusal)

    def drop_at(self, data: QMimeData, row: int, parent: _Index) -> Drop:
        """What a drop in that row of `parent` means; on `parent` itself if the row is -1."""
        if self.why_locked:
            return Refusal(self.why_locked)
        item, inside = self.item(parent), self._children(parent)
        if item and isinstance(item.what, Entry):
            return Refusal(self.tr("An entry holds nothing."))
        before = self.outline.items[inside[row]].id if 0 <= row < len(inside) else None
        return drops.at(self.outline, self._desk.library, data, Spot(item.id if item else None, before))

    def _children(self, parent: _Index) -> list[int]:
        return self.outline.children(parent.internalId() if parent.isValid() else TOP)

    def _spoken(self, item: Item) -> str:
        said = [self._kind(item.what), item.number, item.letter, item.words, item.note, item.source]
        if isinstance(item.what, Chapter):
            said.append(self.tr("%n entries", "", item.entries) if item.entries != 1 else self.tr("1 entry"))
        said.append(unsettled.sentence(item.carrying))
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
        if self.book_id is None or not changes.touched(*_TABLES):
            return
        self._stale = True
        if self._watched:
            self._refresh()

    def _refresh(self) -> None:
        library = self._desk.library
        # The book may just have been removed; whoever chooses the books will say so in a moment.
        there = any(book.id == self.book_id for book in library.books.all())
        outline = Outline(Reader(library, self.book_id).items() if self.book_id and there else ())
        if outline.shape == self.outline.shape:
            self._change(outline)
        else:
            self.beginResetModel()
            self.outline = outline
            self.endResetModel()
        self._stale = False
        self.refreshed.emit()

    def _change(self, outline: Outline) -> None:
        pairs = zip(outline.items, self.outline.items, strict=True)
        changed = [place for place, (new, old) in enumerate(pairs) if new != old]
        self.outline = outline
        for place in changed:
            index = self.index_at(place)
            self.dataChanged.emit(index, index)
