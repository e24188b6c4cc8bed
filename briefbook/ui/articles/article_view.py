"""The list of articles itself. It never asks for a row that nobody sees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from briefbook.ui.articles.delegate import ArticleDelegate
from briefbook.ui.articles.model import ArticleModel
from briefbook.ui.editing import PASTES


class ArticleView(QListView):
    """Shows the articles of a model. A click asks for one to be shown, and the keys stay here: Del means the article
    that is seen selected. Enter or a double click asks for it to be read. What is pasted here is to become an article.
    """

    article_chosen = Signal(QModelIndex)
    article_clicked = Signal(QModelIndex)
    paste_wanted = Signal()

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = model
        self.setAccessibleName(self.tr("Articles"))
        self.setProperty(PASTES, True)
        self.setModel(model)
        self.setItemDelegate(ArticleDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        # Some desktops activate what is clicked once.
        self.doubleClicked.connect(self.article_chosen)
        self.clicked.connect(self.article_clicked)

    def count_chosen(self) -> int:
        """How many articles are selected; told at once, however many they are."""
        selection = self.selectionModel().selection()
        return sum(selection.at(number).height() for number in range(selection.count()))

    def chosen(self) -> list[str]:
        """The selected articles from the top down."""
        selection = self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        rows = sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))
        return [self._articles.id(row) for row in rows]

    def select(self, ids: Sequence[str]) -> None:
        """Select those of these articles that are listed, and show the first of them."""
        rows = [row for one in ids if (row := self._articles.row_of(one)) >= 0]
        if not rows:
            return
        selection = QItemSelection()
        for row in rows:
            selection.select(self._articles.index(row, 0), self._articles.index(row, 0))
        first = self._articles.index(rows[0], 0)
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter ask for the article to be read, and take what is pasted."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.article_chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the filter: Qt would read every row to find a title that begins with them."""
        del search
