"""The annotations as an item model. Changes come in as removed, inserted and changed rows: the selection stays."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefbook.model.changes import Changes
from briefbook.ui.annotation_shelf import AnnotationShelf, Card, Wanted
from briefbook.ui.desk import Desk
from briefbook.ui.quoting import quoted

MIME = "application/x-briefbook-annotations"
CARD = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class AnnotationModel(QAbstractListModel):
    """The annotations that are wanted, in the order of the articles and their texts. `refreshed` follows each change.

    Nothing is read before `show` is first called.
    """

    refreshed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book_id: str | None = None
        self._shelf: AnnotationShelf | None = None
        self._cards: list[Card] = []
        self._watched = True
        self._stale = False
        self.wanted = Wanted()
        desk.notifier.changed.connect(self._follow)

    def show(self, wanted: Wanted) -> None:
        """Show what is wanted."""
        self.wanted = wanted
        self._refresh()

    def for_book(self, book_id: str | None) -> None:
        """Let the chapters and letters of one book count; of all books if None."""
        self._book_id = book_id
        self._shelf = None
        self._refresh()

    def watch(self, on: bool) -> None:
        """Follow changes at once; while nobody looks, only take note that there were some."""
        self._watched = on
        if on and self._stale:
            self._refresh()

    def card(self, index: _Index) -> Card:
        """The card in a row."""
        return self._cards[index.row()]

    def ids(self, indexes: Iterable[_Index]) -> list[str]:
        """The annotations of these rows, from the top down."""
        return [self._cards[row].annotation.id for row in sorted(index.row() for index in indexes)]

    def ids_of(self, wanted: Wanted) -> list[str]:
        """The annotations that would be shown if something else were wanted."""
        return [card.annotation.id for card in self._get_shelf().cards(wanted)]

    def index_of(self, annotation_id: str) -> QModelIndex:
        """Where an annotation stands; an invalid index if it is not shown."""
        rows = (row for row, card in enumerate(self._cards) if card.annotation.id == annotation_id)
        row = next(rows, None)
        return QModelIndex() if row is None else self.index(row, 0)

    def tags(self) -> list[str]:
        """The tags in use anywhere in the library."""
        return self._get_shelf().tags()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many annotations are shown."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The quote, its card for the delegate, or its words for a screen reader."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.annotation.quote
        if role == CARD:
            return card
        return self._spoken(card) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be dragged to a chapter."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """Dragged annotations are told by their ids; other programs get the quotes."""
        return [MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged annotations from the top down."""
        data = QMimeData()
        data.setData(MIME, json.dumps(self.ids(indexes)).encode())
        rows = sorted(index.row() for index in indexes)
        data.setText("\n\n".join(quoted(self._cards[row].annotation.quote) for row in rows))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """A chapter holds a reference; nothing is moved away."""
        return Qt.DropAction.CopyAction

    def _spoken(self, card: Card) -> str:
        annotation = card.annotation
        said = [card.theme.name if card.theme else self.tr("no theme"), annotation.quote, card.article]
        if annotation.starred:
            said.insert(0, self.tr("starred"))
        if annotation.comment:
            said.append(self.tr("note: {comment}").format(comment=annotation.comment))
        return ", ".join(said)

    def _get_shelf(self) -> AnnotationShelf:
        if self._shelf is None:
            self._shelf = AnnotationShelf(self._desk.library, self._book_id)
        return self._shelf

    def _follow(self, changes: Changes) -> None:
        if self._shelf is not None and self._shelf.follow(changes):
            self._stale = True
            if self._watched:
                self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self._replace(self._get_shelf().cards(self.wanted))
        self.refreshed.emit()

    def _replace(self, cards: list[Card]) -> None:
        """Take over `cards`: what stands between the rows that stay at the top and at the end goes and comes."""
        old, new = [card.annotation.id for card in self._cards], [card.annotation.id for card in cards]
        head = _common(old, new)
        tail = _common(old[head:][::-1], new[head:][::-1])
        gone, come = len(old) - tail, len(new) - tail
        if gone > head:
            self.beginRemoveRows(QModelIndex(), head, gone - 1)
            del self._cards[head:gone]
            self.endRemoveRows()
        if come > head:
            self.beginInsertRows(QModelIndex(), head, come - 1)
            self._cards[head:head] = cards[head:come]
            self.endInsertRows()
        changed = [row for row, card in enumerate(cards) if self._cards[row] != card]
        self._cards = cards
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))


def annotations_in(data: QMimeData) -> list[str]:
    """The ids of the annotations that are dragged."""
    return list(json.loads(bytes(data.data(MIME).data()))) if data.hasFormat(MIME) else []


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
