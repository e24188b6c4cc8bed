"""The tree of points. Its current point and what is folded stay, whatever changes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from briefbook.model.book import Point, PointKind
from briefbook.ui.write.point_delegate import PointDelegate
from briefbook.ui.write.point_items import KINDS
from briefbook.ui.write.point_model import PointModel


class PointTree(QTreeView):
    """Shows a PointModel. `current_shown` follows each change of the current row or of what it says."""

    current_shown = Signal()

    def __init__(self, model: PointModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._current = ""
        self._place: tuple[PointKind, int] = (KINDS[0], 0)
        self.setModel(model)
        self.setItemDelegate(PointDelegate(self, model))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAccessibleName(self.tr("Points"))
        self.selectionModel().currentChanged.connect(self._remember)
        model.refreshed.connect(self._restore)

    @property
    def current(self) -> Point | None:
        """The current point; None on a kind."""
        item = self._model.item(self.currentIndex())
        return item.point if item else None

    @property
    def kind(self) -> PointKind:
        """The kind that the user is at."""
        return self._model.kind(self.currentIndex()) or PointKind.KEY

    @property
    def is_editing(self) -> bool:
        """Whether a point is being reworded."""
        return self.state() == QAbstractItemView.State.EditingState

    def reveal(self, point_id: str) -> None:
        """Make a point the current one."""
        index = self._model.index_of(point_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def reword(self) -> None:
        """Let the user reword the current point."""
        if self.current and not self.is_editing:
            self.setFocus()
            self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the current point for writing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.reword()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _remember(self, index: QModelIndex) -> None:
        if index.isValid():
            item = self._model.item(index)
            self._current = item.point.id if item else ""
            self._place = self._model.kind(index) or KINDS[0], index.row() if item else -1
        self.current_shown.emit()

    def _restore(self) -> None:
        """After a change: return to the current point, or to what took its place."""
        self.scheduleDelayedItemsLayout()
        if not self.currentIndex().isValid():
            scrolled = self.verticalScrollBar().value()
            self.expandAll()
            self.setCurrentIndex(self._substitute())
            self.verticalScrollBar().setValue(scrolled)
            self.scrollTo(self.currentIndex())
        self.current_shown.emit()

    def _substitute(self) -> QModelIndex:
        index = self._model.index_of(self._current)
        kind, row = self._place
        parent = self._model.index_of_kind(kind)
        rows = self._model.rowCount(parent)
        if index.isValid() or row < 0 or not rows:
            return index if index.isValid() else parent
        return self._model.index(min(row, rows - 1), 0, parent)
