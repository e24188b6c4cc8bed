"""The article pane: the library's articles, filtered and sorted, with the verbs on them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from briefbook.model.article import ReadingState
from briefbook.model.changes import Changes
from briefbook.ui import undo_offer
from briefbook.ui.articles.delegate import ArticleDelegate
from briefbook.ui.articles.fill_gaps import FillGapsDialog
from briefbook.ui.articles.importing import Importing
from briefbook.ui.articles.model import ArticleModel, Order
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.local_keys import LocalKeys
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder


class ArticlePane(QWidget):
    """Lists the articles; the one that is current is offered to the reader."""

    article_chosen = Signal(str)

    def __init__(self, desk: Desk, importing: Importing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._importing = importing
        self.model = ArticleModel(self)
        self.filter = self._filter_field()
        self.order = self._order_box()
        self.list = self._list()
        self._body = QStackedLayout()
        self._body.addWidget(self._empty())
        self._body.addWidget(self.list)
        self._lay_out()
        LocalKeys(self.list, self._local_commands, desk.preferences)
        desk.notifier.changed.connect(self._changed)
        importing.gaps_wanted.connect(self.fill_gaps)
        self._refresh()

    def commands(self) -> tuple[Command, ...]:
        """The verbs on articles."""
        return (
            Command("library.add-articles", self.tr("&Add Articles…"), self._ask_files, "file", ("Ctrl+I",)),
            Command("library.add-folder", self.tr("Add a Folder…"), self._ask_folder, "file"),
            Command("library.next", self.tr("Next Article"), lambda: self.step(1), "article", ("Ctrl+PgDown",)),
            Command("library.previous", self.tr("Previous Article"), lambda: self.step(-1), "article", ("Ctrl+PgUp",)),
            Command("library.fill-gaps", self.tr("Fill the Gaps…"), self.fill_gaps, "article"),
            *self._local_commands(),
        )

    def chosen(self) -> list[str]:
        """The ids of the selected articles, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.article(row).id for row in rows]

    def reveal(self, article_id: str) -> None:
        """Make an article the current one without offering it to the reader again."""
        row = self.model.row_of(article_id)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row, 0))

    def step(self, by: int) -> None:
        """Go on to the next article, or back to the one before."""
        rows = self.model.rowCount()
        if rows:
            row = max(0, min(rows - 1, self.list.currentIndex().row() + by))
            self.list.setCurrentIndex(self.model.index(row, 0))
            self._choose(self.model.index(row, 0))

    def next_unread(self) -> None:
        """Offer the next article that was not read yet."""
        start = self.list.currentIndex().row()
        rows = [*range(start + 1, self.model.rowCount()), *range(max(start, 0))]
        row = next((row for row in rows if self.model.article(row).state != ReadingState.READ), None)
        if row is not None:
            self.step(row - start)

    def fill_gaps(self) -> None:
        """Show what articles leave unstated in one table."""
        FillGapsDialog(self._desk, self).open()

    def remove(self) -> None:
        """Remove the selected articles with their annotations; a toast offers to undo it."""
        ids = self.chosen()
        if not ids:
            return
        with self._desk.library.edit(self.tr("Remove articles") if len(ids) > 1 else self.tr("Remove article")):
            for article_id in ids:
                self._desk.library.articles.remove(article_id)
        undo_offer.tell(self._desk, self.tr("Articles removed: {count}").format(count=len(ids)))

    def set_state(self, state: ReadingState) -> None:
        """Mark the selected articles as new, being read or read."""
        with self._desk.library.edit(self.tr("Mark as {state}").format(state=state.value)):
            for article_id in self.chosen():
                self._desk.library.articles.set_state(article_id, state)

    def _local_commands(self) -> tuple[Command, ...]:
        nothing = self.tr("No article is selected.")
        some = lambda: bool(self.chosen())  # noqa: E731
        return (
            Command(
                "library.mark-read",
                self.tr("Mark as Read"),
                lambda: self.set_state(ReadingState.READ),
                "article",
                may=some,
                why_not=nothing,
            ),
            Command(
                "library.mark-new",
                self.tr("Mark as New"),
                lambda: self.set_state(ReadingState.NEW),
                "article",
                may=some,
                why_not=nothing,
            ),
            Command("library.remove", self.tr("Remove"), self.remove, "article", ("Del",), may=some, why_not=nothing),
        )

    def _filter_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Filter articles"))
        field.setAccessibleName(self.tr("Filter articles"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self.model.narrow)
        return field

    def _order_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Sort articles by"))
        for order, words in (
            (Order.ADDED, self.tr("As added")),
            (Order.TITLE, self.tr("Title")),
            (Order.DATE, self.tr("Date")),
            (Order.LENGTH, self.tr("Length")),
            (Order.STATE, self.tr("State")),
        ):
            box.addItem(words, order)
        box.currentIndexChanged.connect(lambda row: self.model.sort_by(Order(box.itemData(row))))
        return box

    def _list(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("Articles"))
        view.setModel(self.model)
        view.setItemDelegate(ArticleDelegate(view))
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda place: self._menu().exec(view.viewport().mapToGlobal(place)))
        view.activated.connect(self._choose)
        view.clicked.connect(self._choose)
        return view

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for command in self._local_commands():
            action = menu.addAction(command.text)
            action.setEnabled(command.may())
            action.triggered.connect(lambda _checked, do=command.do: do())
        return menu

    def _empty(self) -> Placeholder:
        return Placeholder(
            self.tr("Add the articles you have"),
            self.tr("Drop text, Markdown or HTML files or a folder here. The originals are kept unchanged."),
            Offer(self.tr("Add articles…"), self._ask_files),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 8)
        head.addWidget(self.filter, 1)
        head.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._body, 1)
        self.setFocusProxy(self.list)

    def _changed(self, changes: Changes) -> None:
        if changes.touched("articles", "captures"):
            self._refresh()

    def _refresh(self) -> None:
        chosen = self.chosen()
        self.model.show(self._desk.library.articles.all())
        self._body.setCurrentIndex(0 if self.model.is_empty else 1)
        if chosen:
            self.reveal(chosen[0])

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.article_chosen.emit(self.model.article(index.row()).id)

    def _ask_files(self) -> None:
        kinds = self.tr("Articles (*.txt *.md *.markdown *.html *.htm);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add articles"), "", kinds)
        self._importing.add_files([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"))
        self._importing.add_files([Path(name)] if name else [])
