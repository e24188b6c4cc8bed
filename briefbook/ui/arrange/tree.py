"""The tree of a book. Its current item, what is selected and what is folded stay by their ids, whatever changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from briefbook.model.book import Chapter, Entry
from briefbook.ui.arrange.delegate import ItemDelegate
from briefbook.ui.arrange.items import Item
from briefbook.ui.arrange.model import ChapterModel
from briefbook.ui.theme_rule import mix

_SELECTED = 0.16


class ChapterTree(QTreeView):
    """Shows a ChapterModel. `current_shown` follows each change of the current item or of what it says."""

    current_shown = Signal()
    opened = Signal(str)
    put_back = Signal()

    def __init__(self, model: ChapterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._folded: set[str] = set()
        self._selected: set[str] = set()
        self._current, self._place = "", 0
        self._lines = ItemDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._lines)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Chapters"))
        self.collapsed.connect(lambda index: self._fold(index, folded=True))
        self.expanded.connect(lambda index: self._fold(index, folded=False))
        self.doubleClicked.connect(lambda _index: self.open_current())
        self.selectionModel().currentChanged.connect(self._remember)
        self.selectionModel().selectionChanged.connect(lambda *_: self._remember_selection())
        model.refreshed.connect(self._restore)

    @property
    def item(self) -> Item | None:
        """The current item."""
        return self._model.item(self.currentIndex())

    @property
    def current(self) -> Chapter | Entry | None:
        """The current chapter or entry."""
        return self.item.what if self.item else None

    @property
    def chosen(self) -> list[str]:
        """The selected chapters and entries from the top down; what stands in a selected chapter goes with it."""
        return [item.id for item in self._model.outline.topmost(self._selected)]

    @property
    def is_renaming(self) -> bool:
        """Whether a title is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def reveal(self, item_id: str) -> None:
        """Make a chapter or entry the current one."""
        self.choose([item_id])

    def choose(self, ids: list[str]) -> None:
        """Select chapters and entries; the first of them becomes the current one and is shown."""
        indexes = [index for index in map(self._model.index_of, ids) if index.isValid()]
        if not indexes:
            return
        self._select(indexes[0], indexes[1:])
        self.scrollTo(indexes[-1])
        self.scrollTo(indexes[0])

    def fade(self, ids: list[str]) -> None:
        """Show these chapters and entries as cut; all others as they are."""
        self._lines.faded = frozenset(ids)
        self.viewport().update()

    @property
    def faded(self) -> frozenset[str]:
        """What is shown as cut."""
        return self._lines.faded

    def open_current(self) -> None:
        """Ask for the passage of the current excerpt; fold or unfold a chapter."""
        what = self.current
        if isinstance(what, Chapter):
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
        elif what and what.annotation_id:
            self.opened.emit(what.annotation_id)

    def rename(self) -> None:
        """Let the user type a title for the current chapter."""
        if isinstance(self.current, Chapter):
            self.setFocus()
            self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the current item, and Esc put back what was cut."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.open_current()
        elif event.key() == Qt.Key.Key_Escape and self.faded:
            self.put_back.emit()
        else:
            super().keyPressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Give what is left of a selected line the same ground as the line, so that the arrow can be seen."""
        base, highlight = self.palette().base().color(), self.palette().highlight().color()
        painter.fillRect(rect, mix(base, highlight, _SELECTED if self.selectionModel().isSelected(index) else 0))
        super().drawBranches(painter, rect, index)

    def _select(self, current: QModelIndex, others: Iterable[QModelIndex]) -> None:
        """Select exactly these; the view's own verb would heed what keys are held just now, as in Ctrl+Z."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(current, flags.ClearAndSelect)
        for index in others:
            if index.isValid():
                self.selectionModel().select(index, flags.Select)

    def _fold(self, index: QModelIndex, *, folded: bool) -> None:
        item = self._model.item(index)
        if item and folded:
            self._folded.add(item.id)
        elif item:
            self._folded.discard(item.id)

    def _remember(self, index: QModelIndex) -> None:
        item = self._model.item(index)
        if item:
            self._current, self._place = item.id, self._model.outline.place_of(item.id)
        self.current_shown.emit()

    def _remember_selection(self) -> None:
        items = (self._model.item(index) for index in self.selectionModel().selectedIndexes())
        self._selected = {item.id for item in items if item}
        self.current_shown.emit()

    def _restore(self) -> None:
        """After a change: unfold what was unfolded and return to the current item, or to what took its place."""
        if not self.currentIndex().isValid():
            scrolled = self.verticalScrollBar().value()
            folded, selected = set(self._folded), set(self._selected)
            self.expandAll()
            for item_id in folded:
                self.collapse(self._model.index_of(item_id))
            place = self._model.outline.place_of(self._current)
            others = map(self._model.index_of, selected if place >= 0 else ())
            self._select(self._model.index_at(self._place if place < 0 else place), others)
            self.verticalScrollBar().setValue(scrolled)
            self.scrollTo(self.currentIndex())
        self.current_shown.emit()
