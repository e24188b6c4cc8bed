"""The arrange pane: annotations are taken from the pool and put in order in the chapters of a book."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefbook.model.book import Chapter
from briefbook.ui import naming
from briefbook.ui.annotation_shelf import Wanted
from briefbook.ui.arrange import adding, commands, moves, wording
from briefbook.ui.arrange.book_head import BookHead
from briefbook.ui.arrange.drop_tree import DropTree
from briefbook.ui.arrange.empty_chapter import EmptyChapter
from briefbook.ui.arrange.hands import Hands
from briefbook.ui.arrange.lock import OrderLock
from briefbook.ui.arrange.model import ChapterModel
from briefbook.ui.arrange.pool import Pool
from briefbook.ui.arrange.writing import Draft, Writing
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.go_to import Goal, GoTo
from briefbook.ui.local_keys import LocalKeys
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.splitter import Splitter

_GOALS = 200


class ArrangePane(QWidget):
    """`annotation_chosen` asks the reader to show a passage, `send_to_chapter` asks for a chapter for several,
    `book_wanted` for a new book.
    """

    annotation_chosen = Signal(str)
    send_to_chapter = Signal(list)
    book_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = ChapterModel(desk, self)
        self.lock = OrderLock(desk.preferences, self)
        self.pool = Pool(desk, lambda one: [item.number for item in self.model.outline.placing(one)])
        self.tree = DropTree(self.model)
        self.hands = Hands(desk, self.model, self.tree, self.lock)
        self.head = BookHead(self.lock)
        self.empty_chapter = EmptyChapter()
        self.writing = Writing(desk)
        self.no_book = self._empty_of_books()
        self.no_chapters = self._empty_of_chapters()
        self._verbs = commands.Verbs(
            self.add_chapter,
            self.add_theme_chapters,
            self.add_text,
            self.add_article,
            self.place,
            lambda: self.send_to_chapter.emit(self.pool.list.chosen),
            lambda: self.model.book_id is not None,
            lambda: self.isVisible() and bool(self.pool.list.chosen),
        )
        self._lay_out()
        self._join()
        if desk.library.read_only:
            self._keep_from_writing()
        self._refreshed()

    def show_book(self, book_id: str | None) -> None:
        """Arrange a book; none if None."""
        self.writing.keep()
        self.head.tell("")
        self.lock.of_book(book_id)
        self.pool.model.for_book(book_id)
        self.model.show_book(book_id)

    def commands(self) -> tuple[Command, ...]:
        """What can be done with the book, in the tree and in the pool."""
        return (*self._fit(commands.of_book(self._verbs, self.lock)), *self._tree_commands(), *self._pool_commands())

    def add_chapter(self) -> None:
        """Add a chapter at the end of the book and let the user type its title."""
        if self.model.book_id is not None:
            self.tree.reveal(adding.chapter(self._desk.library, self.model.book_id).id)
            if self.isVisible():
                self.tree.rename()

    def add_theme_chapters(self) -> None:
        """Add a chapter for each theme that the book has none for, with the theme's unused annotations."""
        if self.model.book_id is None:
            return
        themes = adding.without_chapter(self._desk.library, self.model.book_id)
        if themes:
            filled = adding.chapters_for(self._desk, self.model.book_id, themes)
            self.tree.reveal(filled.chapters[0].id)
            self.tree.setFocus()
        else:
            self.head.tell(self.tr("Each theme has a chapter already."))

    def add_text(self) -> None:
        """Let the user write a text of their own, to stand behind the current entry or at the end of the chapter."""
        at = self.tree.item
        if at is not None:
            spot = moves.after_entry(self.model.outline, at)
            self.writing.show_item(Draft(at.id, spot, wording.spot(self.model.outline, spot, entries=True)))
            self.empty_chapter.hide()
            self.writing.text.setFocus()

    def add_article(self) -> None:
        """Ask for an article and place it as a whole, behind the current entry or at the end of the chapter."""
        called = self.tr("Place an Article"), self.tr("Words of its title …")
        GoTo((), self.window(), self.articles_matching, called=called).exec()

    def articles_matching(self, typed: str) -> list[Goal]:
        """The articles that what was typed may mean; each can be placed at the current line."""
        item, kind = self.tree.item, self.tr("article")
        if item is None:
            return []
        found = self._desk.library.articles.labelled(typed, naming.untitled(), limit=_GOALS)
        return [Goal(label, kind, partial(self.hands.place_article, one, item)) for one, label in found]

    def place(self) -> None:
        """Place the selected annotations at the current place; asks for a chapter if there is none."""
        ids, item = self.pool.list.chosen, self.tree.item
        if ids and item is None:
            self.send_to_chapter.emit(ids)
        elif ids and item is not None:
            self.hands.place(ids, item)
            self.pool.take_next()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was done elsewhere."""
        for model in (self.model, self.pool.model):
            model.watch(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what nobody sees as it is: marking in the reader must not wait for the tree."""
        for model in (self.model, self.pool.model):
            model.watch(False)
        super().hideEvent(event)

    def _tree_commands(self) -> tuple[Command, ...]:
        return self._fit(commands.of_tree(self.tree, self.hands, self._verbs))

    def _pool_commands(self) -> tuple[Command, ...]:
        return self._fit(commands.of_pool(self._verbs))

    def _fit(self, all_commands: tuple[Command, ...]) -> tuple[Command, ...]:
        return commands.for_reading_only(all_commands) if self._desk.library.read_only else all_commands

    def _keep_from_writing(self) -> None:
        """For reading only, what would change the book is grey here too."""
        verbs = (self.head.chapter, self.head.text, self.empty_chapter.place, self.pool.button)
        for button in (*verbs, *self.no_book.buttons, *self.no_chapters.buttons):
            button.setEnabled(False)
        self.tree.setDragDropMode(DropTree.DragDropMode.NoDragDrop)
        self.pool.list.setDragEnabled(False)

    def _refreshed(self) -> None:
        self.head.count(self.model.outline)
        if self.model.book_id is None:
            page: QWidget = self.no_book
        else:
            page = self._full if self.model.rowCount(QModelIndex()) else self.no_chapters
        self._pages.setCurrentWidget(page)

    def _show_current(self) -> None:
        """Show what can be written at the current line, unless a text is just being written for it."""
        item, draft = self.tree.item, self.writing.draft
        if draft is not None and item is not None and item.id == draft.at:
            return
        self.writing.show_item(item.what if item else None, item.source if item else "")
        empty = item is not None and isinstance(item.what, Chapter) and not item.entries
        self.empty_chapter.setVisible(empty)
        if empty and item is not None and isinstance(item.what, Chapter):
            self.empty_chapter.show_chapter(item.what, item.theme, len(self._waiting(item.what)))

    def _waiting(self, chapter: Chapter) -> list[str]:
        """The annotations of the chapter's theme that the book does not hold yet."""
        wanted = Wanted(theme_id=chapter.theme_id, unused=True)
        return self.pool.model.ids_of(wanted) if chapter.theme_id else []

    def _place_waiting(self) -> None:
        item = self.tree.item
        if item is not None and isinstance(item.what, Chapter):
            self.hands.place(self._waiting(item.what), item)

    def _show_waiting(self) -> None:
        if isinstance(self.tree.current, Chapter):
            self.pool.filter.show_value(Wanted(theme_id=self.tree.current.theme_id, unused=True))
            self.pool.list.setFocus()

    def _written(self, entry_id: str, begun_at: str) -> None:
        if self.tree.item is not None and self.tree.item.id == begun_at:
            self.tree.reveal(entry_id)

    def _end_writing(self) -> None:
        self.writing.show_item(self.tree.current)
        self._show_current()
        self.tree.setFocus()

    def _turn_lock(self) -> None:
        self.model.why_locked = self.lock.why

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in self._tree_commands():
            action = menu.addAction(command.text)
            action.setEnabled(command.may())
            action.triggered.connect(lambda _checked, do=command.do: do())
        menu.popup(self.tree.viewport().mapToGlobal(place))

    def _join(self) -> None:
        self.pool.place_wanted.connect(self.place)
        for part in (self.pool.list, self.tree):
            part.opened.connect(self.annotation_chosen)
        self.tree.current_shown.connect(self._show_current)
        # What was said is old once the user goes on.
        self.tree.selectionModel().currentChanged.connect(lambda *_: self.head.tell(""))
        self.tree.customContextMenuRequested.connect(self._menu)
        self.writing.done.connect(self._end_writing)
        self.writing.written.connect(self._written)
        self.model.refreshed.connect(self._refreshed)
        self.model.refreshed.connect(self.pool.list.viewport().update)
        self.lock.turned.connect(self._turn_lock)
        self.hands.told.connect(self.head.tell)
        self.head.chapter.clicked.connect(self.add_chapter)
        self.head.text.clicked.connect(self.add_text)
        self.empty_chapter.place_wanted.connect(self._place_waiting)
        self.empty_chapter.pool_wanted.connect(self._show_waiting)
        LocalKeys(self.tree, self._tree_commands, self._desk.preferences)
        LocalKeys(self.pool.list, self._pool_commands, self._desk.preferences)

    def _empty_of_books(self) -> Placeholder:
        return Placeholder(
            self.tr("No book yet"),
            self.tr("A book holds your excerpts in chapters and is printed from them."),
            Offer(self.tr("New book"), self.book_wanted.emit),
        )

    def _empty_of_chapters(self) -> Placeholder:
        return Placeholder(
            self.tr("This book has no chapters"),
            self.tr("Excerpts are put in order in chapters; a chapter for each theme is a good beginning."),
            Offer(self.tr("A chapter for each theme"), self.add_theme_chapters),
            Offer(self.tr("New chapter"), self.add_chapter),
        )

    def _lay_out(self) -> None:
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._full = QWidget()
        below = QWidget()
        foot = _column(below, self.empty_chapter)
        foot.addWidget(self.writing, 1)
        parts = _splitter(Qt.Orientation.Vertical, "arrange-book", self.tree, below)
        parts.setSizes([380, 240])
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 1)
        _column(self._full, self.head).addWidget(parts, 1)
        self._pages = QStackedWidget()
        for page in (self.no_book, self.no_chapters, self._full):
            self._pages.addWidget(page)
        halves = _splitter(Qt.Orientation.Horizontal, "arrange", self.pool, self._pages)
        halves.setSizes([400, 600])
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(halves)
        self.setFocusProxy(self.pool)
        head = (self.head.lock, self.head.chapter, self.head.text)
        empty = (self.empty_chapter.place, self.empty_chapter.pool)
        in_order = (self.pool.button, *head, self.tree, *empty, self.writing.gist, self.writing.text)
        for one, following in pairwise(in_order):
            self.setTabOrder(one, following)


def _column(room: QWidget, first: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(first)
    return column


def _splitter(direction: Qt.Orientation, name: str, *parts: QWidget) -> Splitter:
    splitter = Splitter(direction)
    splitter.setObjectName(name)
    for part in parts:
        splitter.addWidget(part)
    return splitter
