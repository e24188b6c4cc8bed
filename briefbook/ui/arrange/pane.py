"""The arrange pane: annotations are taken from the pool and put in order in the chapters of a book."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from briefbook.model.book import Chapter, Entry
from briefbook.ui import undo_offer
from briefbook.ui.arrange import verbs
from briefbook.ui.arrange.model import ChapterModel
from briefbook.ui.arrange.pool import Pool
from briefbook.ui.arrange.tree import ChapterTree
from briefbook.ui.arrange.writing import Writing
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.local_keys import LocalKeys
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder


class ArrangePane(QWidget):
    """`annotation_chosen` asks the reader to show a passage, `send_to_chapter` asks for a chapter for several."""

    annotation_chosen = Signal(str)
    send_to_chapter = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = ChapterModel(desk, self)
        self.pool = Pool(desk)
        self.tree = ChapterTree(self.model)
        self.writing = Writing(desk)
        self.no_book = self._empty_of_books()
        self.no_chapters = self._empty_of_chapters()
        self._lay_out()
        self._join()
        self._refreshed()

    def show_book(self, book_id: str | None) -> None:
        """Arrange a book; none if None."""
        self.writing.keep()
        self.pool.model.for_book(book_id)
        self.model.show_book(book_id)

    def commands(self) -> tuple[Command, ...]:
        """What can be done in the pool and in the tree."""
        new = Command(
            "arrange.new-chapter",
            self.tr("&New Chapter"),
            self.add_chapter,
            "book",
            ("Ctrl+Shift+N",),
            may=self._has_book,
            why_not=self.tr("Make a book first."),
        )
        return (new, *self._tree_commands(), *self._pool_commands())

    def add_chapter(self) -> None:
        """Add a chapter at the end of the book and let the user type its title."""
        if self.model.book_id is None:
            return
        chapter = self._desk.library.books.add_chapter(self.model.book_id, self.tr("New chapter"))
        self.tree.reveal(chapter.id)
        if self.isVisible():
            self.tree.rename()

    def add_text(self) -> None:
        """Add a text of the user's own after the current entry and let the user write it."""
        at = self.tree.current
        if at is None:
            return
        chapter_id = at.id if isinstance(at, Chapter) else at.chapter_id
        with self._desk.library.edit(self.tr("Add text")):
            books = self._desk.library.books
            entry = books.place(chapter_id, text="", before=verbs.entry_after(self._desk.library, at))
        self.tree.reveal(entry.id)
        self.writing.text.setFocus()

    def place(self) -> None:
        """Place the selected annotations at the current place; asks for a chapter if there is none."""
        ids, item = self.pool.list.chosen, self.tree.item
        if ids and item is None:
            self.send_to_chapter.emit(ids)
        elif ids and item is not None:
            library = self._desk.library
            title = library.books.chapter(item.chapter_id).title
            with library.edit(self.tr("Place in {chapter}").format(chapter=title)):
                placed = verbs.put(library, ids, item.what)
            self.pool.take_next()
            if isinstance(item.what, Entry):
                self.tree.reveal(placed[-1].id)
            undo_offer.tell(self._desk, self.tr("Placed in {chapter}").format(chapter=title))

    def take_out(self) -> None:
        """Take the current entry out of its chapter, or remove the current chapter; a toast offers to undo it."""
        what, books = self.tree.current, self._desk.library.books
        if isinstance(what, Chapter):
            books.remove_chapter(what.id)
            undo_offer.tell(self._desk, self.tr("Removed the chapter {chapter}").format(chapter=what.title))
        elif what is not None:
            books.unplace(what.id)
            undo_offer.tell(self._desk, self.tr("Taken out of its chapter"))

    def _tree_commands(self) -> tuple[Command, ...]:
        def one(name: str, text: str, do: Callable[[], None], key: str, may: Callable[[], bool]) -> Command:
            return Command(
                f"arrange.{name}",
                text,
                do,
                "book",
                (key,) if key else (),
                may=lambda: self.isVisible() and not self.tree.is_renaming and may(),
                why_not=self.tr("Select a chapter or an entry for which this can be done."),
            )

        return (
            one("rename", self.tr("Rename Chapter"), self.tree.rename, "F2", self._is_chapter),
            one("add-text", self.tr("Add Text…"), self.add_text, "", self._is_any),
            one("up", self.tr("Move Up"), lambda: self._do(self._up()), "Alt+Up", lambda: bool(self._up())),
            one("down", self.tr("Move Down"), lambda: self._do(self._down()), "Alt+Down", lambda: bool(self._down())),
            one("nest", self.tr("Move In"), lambda: self._do(self._nest()), "Alt+Right", lambda: bool(self._nest())),
            one("out", self.tr("Move Out"), lambda: self._do(self._unnest()), "Alt+Left", lambda: bool(self._unnest())),
            one("open", self.tr("Show in Article"), self.tree.open_current, "", self._is_excerpt),
            one("take-out", self.tr("Take Out"), self.take_out, "Del", self._is_any),
        )

    def _pool_commands(self) -> tuple[Command, ...]:
        none = self.tr("Select annotations in the pool first.")

        def some() -> bool:
            return self.isVisible() and bool(self.pool.list.chosen)

        return (
            Command("arrange.place", self.tr("Place in Chapter"), self.place, "book", ("Ctrl+Return",), "", some, none),
            Command("arrange.send", self.tr("Place in Another Chapter…"), self._send, "book", (), "", some, none),
        )

    def _send(self) -> None:
        self.send_to_chapter.emit(self.pool.list.chosen)

    def _up(self) -> verbs.Step | None:
        return self._step(-1)

    def _down(self) -> verbs.Step | None:
        return self._step(1)

    def _step(self, by: int) -> verbs.Step | None:
        what, book_id = self.tree.current, self.model.book_id
        return verbs.step(self._desk.library, book_id, what, by) if what and book_id else None

    def _nest(self) -> verbs.Step | None:
        what, book_id = self.tree.current, self.model.book_id
        return verbs.nest(self._desk.library, book_id, what) if what and book_id else None

    def _unnest(self) -> verbs.Step | None:
        what, book_id = self.tree.current, self.model.book_id
        return verbs.unnest(self._desk.library, book_id, what) if what and book_id else None

    def _do(self, step: verbs.Step | None) -> None:
        if step:
            step()

    def _has_book(self) -> bool:
        return self.model.book_id is not None

    def _is_any(self) -> bool:
        return self.tree.current is not None

    def _is_chapter(self) -> bool:
        return isinstance(self.tree.current, Chapter)

    def _is_excerpt(self) -> bool:
        what = self.tree.current
        return isinstance(what, Entry) and what.annotation_id is not None

    def _add_theme_chapters(self) -> None:
        library, book_id = self._desk.library, self.model.book_id
        if book_id is None:
            return
        with library.edit(self.tr("Add a chapter for each theme")):
            for theme in library.themes.all():
                library.books.add_chapter(book_id, theme.name, theme_id=theme.id)

    def _add_book(self) -> None:
        self.show_book(self._desk.library.books.add(self.tr("New book")).id)

    def _refreshed(self) -> None:
        if self.model.book_id is None:
            page: QWidget = self.no_book
        else:
            page = self._full if self.model.rowCount(QModelIndex()) else self.no_chapters
        self._pages.setCurrentWidget(page)

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
        self.pool.list.opened.connect(self.annotation_chosen)
        self.tree.opened.connect(self.annotation_chosen)
        self.tree.current_shown.connect(lambda: self.writing.show_item(self.tree.current))
        self.tree.customContextMenuRequested.connect(self._menu)
        self.writing.done.connect(self.tree.setFocus)
        self.model.refreshed.connect(self._refreshed)
        LocalKeys(self.tree, self._tree_commands, self._desk.preferences)
        LocalKeys(self.pool.list, self._pool_commands, self._desk.preferences)

    def _empty_of_books(self) -> Placeholder:
        return Placeholder(
            self.tr("No book yet"),
            self.tr("A book holds your excerpts in chapters and is printed from them."),
            Offer(self.tr("New book"), self._add_book),
        )

    def _empty_of_chapters(self) -> Placeholder:
        return Placeholder(
            self.tr("This book has no chapters"),
            self.tr("Excerpts are put in order in chapters; a chapter for each theme is a good beginning."),
            Offer(self.tr("A chapter for each theme"), self._add_theme_chapters),
            Offer(self.tr("New chapter"), self.add_chapter),
        )

    def _lay_out(self) -> None:
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head = QHBoxLayout()
        head.setContentsMargins(8, 6, 8, 6)
        head.setSpacing(8)
        head.addStretch(1)
        buttons = QPushButton(self.tr("New &Chapter")), QPushButton(self.tr("Add &Text…"))
        for button, do in zip(buttons, (self.add_chapter, self.add_text), strict=True):
            button.clicked.connect(do)
            head.addWidget(button)
        self._full = QWidget()
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("arrange-book")
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.tree)
        parts.addWidget(self.writing)
        parts.setSizes([500, 200])
        parts.setStretchFactor(0, 1)
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(parts, 1)
        self._pages = QStackedWidget()
        for page in (self.no_book, self.no_chapters, self._full):
            self._pages.addWidget(page)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setObjectName("arrange")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.pool)
        halves.addWidget(self._pages)
        halves.setSizes([400, 600])
        halves.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(halves)
        self.setFocusProxy(self.pool)
        in_order = (self.pool.button, *buttons, self.tree, self.writing.gist, self.writing.text)
        for one, following in pairwise(in_order):
            self.setTabOrder(one, following)
