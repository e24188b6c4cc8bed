"""The tree of a book as what is dragged finds it: where the pointer is, in words, before anything is let go."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from briefbook.model.book import Chapter
from briefbook.ui import drag_token, editing
from briefbook.ui.arrange import drops
from briefbook.ui.arrange.drop_sign import DropSign, Target
from briefbook.ui.arrange.model import ChapterModel
from briefbook.ui.arrange.moves import Refusal
from briefbook.ui.arrange.tree import ChapterTree

_EXPAND_MILLISECONDS = 600
_EDGE = 3


class DropTree(ChapterTree):
    """A ChapterTree that takes annotations, entries and chapters. Entries go between entries or into the chapter under
    the pointer; chapters go between chapters, or into one in the middle of its line.
    """

    def __init__(self, model: ChapterModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._sign: DropSign | None = None
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(_EXPAND_MILLISECONDS)
        self.setDropIndicatorShown(False)
        self.setProperty(editing.MOVES, True)

    @property
    def drop_words(self) -> str:
        """Where what is dragged would go, or why it cannot go there; empty if nothing is dragged here."""
        return self._sign.words if self._sign else ""

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag what is selected, unless the order is locked."""
        items = self._model.outline.topmost(self.chosen)
        if self._model.why_locked:
            self._model.dropped.emit(Refusal(self._model.why_locked))
        elif items:
            words = items[0].words if len(items) == 1 else self.tr("%n lines", "", len(items))
            drag_token.drag(self, drops.data_of(items), words, supported)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let come in what can stand in a book; say at once if the order is locked."""
        super().dragEnterEvent(event)
        if self._model.why_locked and drops.is_for_us(event.mimeData()):
            self._model.dropped.emit(Refusal(self._model.why_locked))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go."""
        # Qt scrolls and unfolds; where the drop goes is for us to say.
        super().dragMoveEvent(event)
        data = event.mimeData()
        if not drops.is_for_us(data):
            return
        target = self._target(event.position().toPoint(), data)
        drop = self._model.drop_at(data, target.row, target.parent)
        refused = isinstance(drop, Refusal)
        self._show(DropSign(target.mark, drops.words(self._model.outline, drop), refused))
        if refused:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        super().dragLeaveEvent(event)
        self._show(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Drop where the sign says."""
        data = event.mimeData()
        target = self._target(event.position().toPoint(), data)
        self._show(None)
        super().dragLeaveEvent(QDragLeaveEvent())
        if self._model.dropMimeData(data, event.dropAction(), target.row, 0, target.parent):
            event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign over the tree."""
        super().paintEvent(event)
        if self._sign:
            painter = QPainter(self.viewport())
            painter.setFont(self.font())
            self._sign.paint(painter, self.viewport().rect(), self.palette())
            painter.end()

    def _show(self, sign: DropSign | None) -> None:
        if sign != self._sign:
            self._sign = sign
            self.viewport().update()

    def _target(self, point: QPoint, data: QMimeData) -> Target:
        chapters = drops.has_chapters(self._model.outline, data)
        index = self.indexAt(point)
        if not index.isValid():
            return self._end(chapters=chapters)
        rect = self.visualRect(index)
        if isinstance(self._chapter(index), Chapter):
            return self._on_chapter(index, rect, point, chapters=chapters)
        if chapters:
            return self._after(index.parent())
        below = point.y() > rect.center().y()
        return Target(index.parent(), index.row() + below, _line(rect, below=below))

    def _on_chapter(self, index: QModelIndex, rect: QRect, point: QPoint, *, chapters: bool) -> Target:
        edge = rect.height() // _EDGE
        is_open = self.isExpanded(index) and self._model.rowCount(index) > 0
        low = point.y() > rect.bottom() - edge
        if chapters and point.y() < rect.top() + edge:
            return Target(index.parent(), index.row(), _line(rect, below=False))
        if chapters and low and not is_open:
            return Target(index.parent(), index.row() + 1, _line(rect, below=True))
        if not chapters and low and is_open:
            return Target(index, 0, _line(self.visualRect(self._model.index(0, 0, index)), below=False))
        return Target(index, -1, rect)

    def _after(self, chapter: QModelIndex) -> Target:
        """Behind a chapter with all that stands in it."""
        return Target(chapter.parent(), chapter.row() + 1, _line(self.visualRect(self._last(chapter)), below=True))

    def _end(self, *, chapters: bool) -> Target:
        """Below everything: chapters go to the end, entries into the last chapter."""
        top = self._model.rowCount(QModelIndex())
        last = self._model.index(top - 1, 0, QModelIndex())
        mark = _line(self.visualRect(self._last(last)), below=True)
        found = self._model.outline.all_chapters()
        inside = QModelIndex() if chapters or not found else self._model.index_of(found[-1].id)
        return Target(inside, -1, mark)

    def _last(self, index: QModelIndex) -> QModelIndex:
        while self.isExpanded(index) and self._model.rowCount(index):
            index = self._model.index(self._model.rowCount(index) - 1, 0, index)
        return index

    def _chapter(self, index: QModelIndex) -> object:
        item = self._model.item(index)
        return item.what if item else None


def _line(rect: QRect, *, below: bool) -> QRect:
    """The upper or lower edge of `rect`, without height."""
    return QRect(rect.left(), rect.bottom() + 1 if below else rect.top(), rect.width(), 0)
