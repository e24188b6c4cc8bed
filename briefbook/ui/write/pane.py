"""The write pane: sections on the left, what is written in the middle, passages to write from on the right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefbook.model.book import Chapter
from briefbook.ui.annotation_shelf import Wanted
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.local_keys import LocalKeys
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.splitter import Splitter
from briefbook.ui.write import inserting, tables, write_commands
from briefbook.ui.write.passages import Passages, Scope
from briefbook.ui.write.point_page import PointPage
from briefbook.ui.write.prose_page import ProsePage
from briefbook.ui.write.section_list import SectionList
from briefbook.ui.write.sections import Section, SectionKind, SectionModel
from briefbook.ui.write.set_up_form import SetUpForm

_NARROW = 900


class WritePane(QWidget):
    """`wanted` asks for the pane to be shown, `book_wanted` for a new book, `annotation_chosen` for a passage."""

    wanted = Signal()
    book_wanted = Signal()
    annotation_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Section | None = None
        self._caught_up = False
        self.sections = SectionModel(desk, self)
        self.list, self.box = SectionList(self.sections), QComboBox()
        self.form, self.prose, self.points = SetUpForm(desk), ProsePage(desk), PointPage(desk)
        self.tables = tables.pages(desk)
        self.passages = Passages(desk)
        self.no_book = Placeholder(
            self.tr("No book yet"),
            self.tr("A book has a cover, chapters and points; it is written here."),
            Offer(self.tr("New book"), self.book_wanted.emit),
        )
        self.no_book.buttons[0].setEnabled(not desk.library.read_only)
        self._lay_out()
        self._join()
        self._refreshed()

    @property
    def book_id(self) -> str | None:
        """The book that is written."""
        return self.sections.book_id

    @property
    def shown(self) -> SectionKind | None:
        """The kind of section that is shown."""
        return self._shown.kind if self._shown else None

    def show_book(self, book_id: str | None) -> None:
        """Write a book; none if None."""
        if book_id != self.book_id:
            self.keep()
            self._caught_up = False
            self.sections.show_book(book_id)
            if self.isVisible():
                self._catch_up()

    def show_chapter(self, chapter_id: str) -> None:
        """Bring up the introduction of a chapter."""
        self._bring_up(chapter_id)
        self.prose.take_focus()

    def show_scene(self) -> None:
        """Bring up the scenesetter."""
        self._bring_up(SectionKind.SCENE)
        self.prose.take_focus()

    def show_table(self, kind: SectionKind) -> None:
        """Bring up the facts, the events or the people, with the keyboard in their table."""
        self._bring_up(kind)
        self.tables[kind].take_focus()

    def show_point(self, point_id: str) -> None:
        """Bring up a point."""
        self._bring_up(SectionKind.POINTS)
        self.points.tree.reveal(point_id)
        self.points.tree.setFocus()

    def show_set_up(self, field: str = "") -> None:
        """Bring up the set-up at a field; at the first one with a problem if none is named."""
        self._bring_up(SectionKind.SET_UP)
        self.form.go_to(field)

    def step_section(self, by: int) -> None:
        """Show the section that follows (1) or precedes (−1) the one that is shown, and go on writing there."""
        self._choose(self.list.currentIndex().row() + by)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_point(self) -> None:
        """Bring up the line for a new point."""
        self._bring_up(SectionKind.POINTS)
        self.points.new_point()

    def collect_starred(self) -> None:
        """Make key points of what is starred."""
        self._bring_up(SectionKind.POINTS)
        self.points.collect()
        self.points.tree.setFocus()

    def use_passages(self) -> None:
        """Insert the selected passages as quotations, or link them to the current point."""
        self._use(self.passages.list.chosen)

    def use_passages_otherwise(self) -> None:
        """Insert the core statements of the selected passages, or make points of them."""
        self._use_otherwise(self.passages.list.chosen)

    def commands(self) -> tuple[Command, ...]:
        """What the user can do here."""
        return write_commands.of(self, self._desk)

    def keep(self) -> None:
        """Keep what is being typed."""
        self.form.keep()
        self.prose.keep()
        self.points.keep()

    def parts(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return (self.list, self._top, self._texts, self.passages)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: read what has changed meanwhile."""
        super().showEvent(event)
        self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: read nothing."""
        super().hideEvent(event)
        self.passages.model.watch(False)
        self.points.model.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, let the sections be chosen from a box."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self._side.setHidden(narrow)
        self._top.setVisible(narrow)

    def _bring_up(self, section_id: str) -> None:
        self._choose(self.sections.row_of(section_id))
        self.wanted.emit()

    def _choose(self, row: int) -> None:
        """Show the section in that row, in the list and in the box."""
        section = self.sections.section(row)
        if section is None:
            return
        self.box.setCurrentIndex(row)
        index = self.sections.index(row)
        if not self.list.selectionModel().isSelected(index):
            self.list.setCurrentIndex(index)
        self._shown = section
        self._show(section)
        if self._caught_up:
            self._offer_passages(section)

    def _catch_up(self) -> None:
        self.passages.model.watch(True)
        self.points.model.watch(True)
        if not self._caught_up:
            self._caught_up = True
            self.points.show_book(self.book_id)
            for table in self.tables.values():
                table.show_book(self.book_id)
            self.passages.model.for_book(self.book_id)
            if self._shown:
                self._offer_passages(self._shown)

    def _refreshed(self) -> None:
        """After a change: stay at the section that was shown, or go to the first if it is gone."""
        there = self.sections.rowCount() > 0
        self._pages.setCurrentWidget(self._full if there else self.no_book)
        if not there:
            self._shown = None
            self.form.show_book(None)
            self.prose.close_text()
            self.setFocusProxy(self.no_book.buttons[0])
            return
        self._no_chapters.setHidden(self.sections.has_chapters)
        self._choose(max(0, self.sections.row_of(self._shown.id if self._shown else "")))

    def _show(self, section: Section) -> None:
        books = self._desk.library.books
        book = books.get(self.book_id or "")
        page: QWidget = self.prose
        if section.kind is SectionKind.CHAPTER:
            self.prose.show_chapter(section.number, books.chapter(section.id))
        elif section.kind is SectionKind.SCENE:
            self.prose.show_scene(book)
        else:
            self.prose.close_text()
            page = self.tables.get(section.kind, self.points)
            page = self.form if section.kind is SectionKind.SET_UP else page
        # The form is brought up to date even while it is not looked at: it may be opened by a command.
        self.form.show_book(book)
        self._texts.setCurrentWidget(page)
        self.setFocusProxy(page)
        self.passages.setHidden(page in (self.form, *self.tables.values()))

    def _offer_passages(self, section: Section) -> None:
        everything = Scope(self.tr("All"), Wanted())
        starred = Scope(self.tr("Starred"), Wanted(starred=True), self.tr("Nothing is starred"))
        themes = [
            Scope(theme.name, Wanted(theme_id=theme.id), self.tr("No passage has this theme"))
            for theme in self._desk.library.themes.all()
        ]
        if section.kind is SectionKind.CHAPTER:
            first = self._of_chapter(self._desk.library.books.chapter(section.id))
            scopes = [first, starred, *themes, everything]
        else:
            scopes = [everything, starred, *themes]
        if section.kind is SectionKind.POINTS:
            self.passages.offer(scopes, self.tr("&Link to Point"), self.tr("Ne&w Point from Passage"))
        else:
            self.passages.offer(scopes, self.tr("Insert &Quotation"), self.tr("Insert C&ore Statement"))

    def _of_chapter(self, chapter: Chapter) -> Scope:
        wanted = Wanted(chapter_id=chapter.id, theme_id=chapter.theme_id)
        none = self.tr("{chapter} has no passages").format(chapter=chapter.title)
        return Scope(self.tr("Of this chapter"), wanted, none)

    def _use(self, annotation_ids: list[str]) -> None:
        if self.shown is SectionKind.POINTS:
            self.points.use(annotation_ids)
        elif self.book_id and annotation_ids:
            inserting.insert_quotations(self._desk, self.book_id, annotation_ids, self.prose.text)
            self.prose.text.setFocus()

    def _use_otherwise(self, annotation_ids: list[str]) -> None:
        if self.shown is SectionKind.POINTS:
            self.points.make_points(annotation_ids)
        elif self.book_id and annotation_ids:
            inserting.insert_statements(self._desk, self.book_id, annotation_ids, self.prose.text)
            self.prose.text.setFocus()

    def _join(self) -> None:
        self.sections.refreshed.connect(self._refreshed)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._choose(index.row()))
        self.list.entered.connect(lambda: self.setFocus(Qt.FocusReason.TabFocusReason))
        self.box.activated.connect(self._choose)
        self.prose.text.done.connect(self._leave_text)
        self.prose.text.passages_wanted.connect(self.passages.take_focus)
        self.prose.text.dropped.connect(self._use)
        self.passages.chosen.connect(self._use)
        self.passages.chosen_otherwise.connect(self._use_otherwise)
        for source in (self.passages, self.points):
            source.opened.connect(self.annotation_chosen)
        for view in (self.points.tree, self.passages.list):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.points.tree.customContextMenuRequested.connect(
            lambda place: self._menu(self.points.tree, place, write_commands.of_points(self, self._desk))
        )
        self.passages.list.customContextMenuRequested.connect(
            lambda place: self._menu(self.passages.list, place, write_commands.of_passages(self, self._desk))
        )
        preferences = self._desk.preferences
        LocalKeys(self.points.tree, lambda: write_commands.of_points(self, self._desk), preferences)
        LocalKeys(self.passages.list, lambda: write_commands.of_passages(self, self._desk), preferences)

    def _menu(self, view: QAbstractItemView, place: QPoint, commands: tuple[Command, ...]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in commands:
            action = menu.addAction(command.text)
            action.setEnabled(command.may())
            action.triggered.connect(lambda _checked, do=command.do: do())
        menu.popup(view.viewport().mapToGlobal(place))

    def _leave_text(self) -> None:
        (self.list if self.list.isVisible() else self.box).setFocus()

    def _lay_out(self) -> None:
        self.box.setModel(self.sections)
        self.box.setAccessibleName(self.tr("Section"))
        label = QLabel(self.tr("Se&ction"))
        label.setBuddy(self.box)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(16, 8, 16, 0)
        top.addWidget(label)
        top.addWidget(self.box, 1)
        self._no_chapters = QLabel(self.tr("Chapters are made in Arrange; they are written here."))
        self._no_chapters.setTextFormat(Qt.TextFormat.PlainText)
        self._no_chapters.setWordWrap(True)
        self._no_chapters.setProperty("soft", True)
        self._no_chapters.setContentsMargins(20, 8, 8, 12)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.list, 1)
        side.addWidget(self._no_chapters)
        self._texts = QStackedWidget()
        for page in (self.form, self.prose, self.points, *self.tables.values()):
            self._texts.addWidget(page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._texts, 1)
        self._full = Splitter(Qt.Orientation.Horizontal)
        self._full.setObjectName("write")
        for part in (self._side, middle, self.passages):
            self._full.addWidget(part)
        self._full.setSizes([180, 520, 280])
        self._full.setStretchFactor(1, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.no_book)
        self._pages.addWidget(self._full)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
