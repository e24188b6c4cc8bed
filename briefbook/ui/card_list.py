"""The list that shows annotations as cards, in the pane, in the pool and beside what is being written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from briefbook.ui import drag_token
from briefbook.ui.annotation_delegate import AnnotationDelegate
from briefbook.ui.annotation_model import AnnotationModel
from briefbook.ui.quoting import quoted


class CardList(QListView):
    """Several rows can be selected; a double click or Enter asks for the passage in its article."""

    opened = Signal(str)

    def __init__(self, model: AnnotationModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(AnnotationDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(20)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        self.doubleClicked.connect(lambda _index: self.open_current())

    @property
    def chosen(self) -> list[str]:
        """The selected annotations from the top down."""
        return self._model.ids(self.selectionModel().selectedIndexes())

    def open_current(self) -> None:
        """Ask for the current passage in its article."""
        if self.currentIndex().isValid():
            self.opened.emit(self._model.card(self.currentIndex()).annotation.id)

    def reveal(self, annotation_id: str) -> bool:
        """Select an annotation and scroll to it; whether it is in the list."""
        index = self._model.index_of(annotation_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the selected annotations as a small token."""
        indexes = self.selectionModel().selectedIndexes()
        if not indexes:
            return
        words = quoted(self._model.card(indexes[0]).annotation.quote)
        if len(indexes) > 1:
            words = self.tr("%n annotations", "", len(indexes))
        drag_token.drag(self, self._model.mimeData(indexes), words, supported)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the current passage, and copy what is selected: the quotes, and what a chapter can take in."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setMimeData(self._model.mimeData(self.selectionModel().selectedIndexes()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.open_current()
        else:
            super().keyPressEvent(event)
