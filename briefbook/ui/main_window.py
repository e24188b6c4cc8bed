"""The main window: lays out the panes, joins their signals, and gathers their commands. No logic of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.errors import BriefbookError, CannotWrite
from briefbook.ui import editing, help_commands, icons, placement, window_commands
from briefbook.ui.book_status import BookStatus
from briefbook.ui.command import Command, plain
from briefbook.ui.desk import Desk
from briefbook.ui.dropping import FilesPassFields, local_files
from briefbook.ui.focus import Focus
from briefbook.ui.go_to import Goal, GoTo
from briefbook.ui.key_help import KeyHelp, listed
from briefbook.ui.library_dialogs import SUFFIX
from briefbook.ui.menus import Menus
from briefbook.ui.messages import MessageBars, Toaster, Weight
from briefbook.ui.panes import Panes
from briefbook.ui.preferences.dialog import PreferencesDialog
from briefbook.ui.side_columns import FIRST_SIZES, LEFT, RIGHT, SideColumns
from briefbook.ui.splitter import Splitter
from briefbook.ui.spoken import told
from briefbook.ui.status import Status
from briefbook.ui.versions.verbs import Versions
from briefbook.ui.watching.verbs import WatchButton
from briefbook.ui.way_back import Place, WayBack
from briefbook.ui.workspaces import Workspaces
from briefbook.ui.write.pane import WritePane

_COLUMNS = "columns-3"
_SMALLEST = (900, 540)
"""In pixels. Smaller than all columns together need: they make room one after the other."""


class MainWindow(QMainWindow):
    """A library's window."""

    closed = Signal()
    library_dropped = Signal(Path)

    def __init__(self, desk: Desk, title: str, more: Sequence[Command] = ()) -> None:
        super().__init__()
        self.desk = desk
        self.messages = desk.messages
        self.setObjectName("main")
        self.setWindowTitle(f"{title} — briefbook")
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self.panes = Panes(desk, self)
        self.panes.article_wanted.connect(self.show_article)
        self.panes.article_clicked.connect(lambda article_id: self.show_article(article_id, enter=False))
        self.panes.annotation_wanted.connect(self.show_annotation)
        self.panes.paragraph_wanted.connect(self.show_paragraph)
        self.panes.preview_wanted.connect(lambda: self.show_workspace(len(self.workspace_names()) - 1))
        self.panes.write_wanted.connect(lambda: self.show_workspace(self.workspaces.indexOf(self.panes.write)))
        self.panes.keys_wanted.connect(self.show_keys)
        self.panes.panel_wanted.connect(self.show_panel)
        self.panes.reader.split_changed.connect(self._settle)
        self.workspaces: Workspaces = self._workspaces()
        self._left = _tabs(self.tr("Articles and Search"), self.panes.left())
        self._right = _tabs(self.tr("Annotations and Details"), self.panes.right())
        self.bars = MessageBars(desk.messages)
        self._columns = self._lay_out()
        beside = [pane is self.panes.reader for _, pane in self.panes.workspaces()]
        self._sides = SideColumns(self._columns, self._left, self._right, beside)
        self._reading_only = False
        self._left_in_vain = False
        self.setStatusBar(Status(desk))
        self.toaster = Toaster(desk.messages, self, self.statusBar())
        self.statusBar().addPermanentWidget(WatchButton(self.panes.watcher, self.statusBar()))
        self._speak_of_the_book()
        self._focus = Focus(self)
        self.versions = Versions(desk, self)
        self._way_back = WayBack(self)
        own = (*editing.commands(desk, self._focus), *window_commands.of(self), *self.versions.commands())
        about = help_commands.commands(self, self.messages)
        commands = (*own, self._way_back.command(), *more, *self.panes.commands(), *about)
        self.menus = Menus(self, commands, desk.preferences)
        self._toolbar = self._fill_toolbar()
        desk.notifier.changed.connect(self.menus.refresh)
        for shown in (self.bars, self.toaster):
            desk.notifier.changed.connect(shown.outdate)
        self._focus.moved.connect(self.menus.refresh)
        self.panes.watcher.changed.connect(self.menus.refresh)
        self._restore()
        FilesPassFields(self)

    def show_workspace(self, number: int, *, enter: bool = True) -> None:
        """Show the workspace with that number, from 0, and give it the focus unless told not to."""
        self.workspaces.setCurrentIndex(number)
        self._settle()
        if enter:
            self.panes.workspaces()[number][1].setFocus()
        self.menus.refresh()

    def workspace_names(self) -> tuple[str, ...]:
        """The names of the workspaces, in their order."""
        return tuple(name for name, _ in self.panes.workspaces())

    def shown_workspace(self) -> int:
        """The number of the workspace that is shown, from 0."""
        return self.workspaces.currentIndex()

    def show_article(self, article_id: str, *, enter: bool = True) -> None:
        """Show an article in the reader and in the panels beside it; the reader takes the focus unless told not to."""
        if self.shown_workspace() or self.panes.reader.article_id != article_id:
            self._way_back.remember()
        self.panes.show_article(article_id)
        self.show_workspace(0, enter=enter)

    def show_annotation(self, annotation_id: str) -> None:
        """Show an annotation where it stands in its article."""
        self._way_back.remember()
        self.panes.show_annotation(annotation_id)
        self.show_workspace(0)

    def show_paragraph(self, article_id: str, paragraph: int) -> None:
        """Show a paragraph of an article."""
        self._way_back.remember()
        self.panes.reader.show_paragraph(article_id, paragraph)
        self.show_workspace(0)

    def place(self) -> Place:
        """Where the user is."""
        article_id, at = self.panes.reader.place()
        return Place(self.shown_workspace(), article_id, at, self._focus.widget)

    def show_place_in_article(self, article_id: str, at: int) -> None:
        """Show an article from that character on. Raises NotFound."""
        self.panes.reader.show_place(article_id, at)
        self.panes.articles.reveal(article_id)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Import files and folders as articles."""
        self.panes.importing.add_files(paths)

    def take(self, paths: Sequence[Path]) -> None:
        """Import files that were dropped; libraries among them are asked to be opened."""
        libraries = [path for path in paths if path.suffix == SUFFIX]
        for library in libraries:
            self.library_dropped.emit(library)
        self.add_files([path for path in paths if path not in libraries])

    def go_to_anything(self) -> None:
        """Open the chooser over articles, chapters and commands."""
        GoTo(self._goals(), self, lambda typed: self.panes.goals(typed, self.show_article)).exec()

    def show_keys(self) -> None:
        """Show all keys on one page."""
        groups = listed(self.menus.groups(), self.desk.preferences.value.shortcuts)
        KeyHelp([*groups, (self.tr("In the reader"), self.panes.reader.key_help())], self).exec()

    def show_panel(self, panel: QWidget) -> None:
        """Show a panel of the left or the right column, and the column if it is hidden."""
        side, tabs = (LEFT, self._left) if self._left.indexOf(panel) >= 0 else (RIGHT, self._right)
        self._sides.bring(side)
        tabs.setCurrentWidget(panel)

    def toggle_side(self, index: int) -> None:
        """Hide or show the column left (0) or right (2) of the workspace."""
        self._sides.toggle(index)

    def side_is_shown(self, index: int) -> bool:
        """Whether the column left (0) or right (2) of the workspace is shown."""
        return self._sides.is_shown(index)

    def step_pane(self, by: int) -> None:
        """Give the focus to the next (1) or the previous (−1) pane."""
        shown = self.workspaces.currentWidget()
        middle = shown.parts() if isinstance(shown, WritePane) else (shown,)
        panes = (self._left.currentWidget(), *middle, self._right.currentWidget())
        self._focus.step([*panes, *self.bars.shown(), *self.toaster.shown()], by)

    def show_preferences(self) -> None:
        """Open the preferences."""
        PreferencesDialog(self.desk.preferences, self.menus.groups(), self).exec()

    def toggle_reading_only(self) -> None:
        """Leave nothing but the article, or bring everything back."""
        self._reading_only = not self._reading_only
        for part in (self._toolbar, self.statusBar()):
            part.setVisible(not self._reading_only)
        if self._reading_only:
            self.show_workspace(0)
        self._settle()

    def is_reading_only(self) -> bool:
        """Whether nothing but the article is shown."""
        return self._reading_only

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def is_full_screen(self) -> bool:
        """Whether the window fills the screen."""
        return self.isFullScreen()

    def reset_layout(self) -> None:
        """Give every part the room that it had at the first start."""
        if self._reading_only:
            self.toggle_reading_only()
        self._sides.reset()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        self.take(local_files(event.mimeData()))
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide and show the columns as there is room."""
        super().resizeEvent(event)
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc, where nothing else wanted it, close the newest message, then leave what fills the screen."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not (self.toaster.close() or self.bars.close_newest()):
            if self._reading_only:
                self.toggle_reading_only()
            elif self.isFullScreen():
                self.toggle_full_screen()
            self.menus.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed and remember the layout; everything else is saved already."""
        if not self._leave():
            event.ignore()
            return
        super().closeEvent(event)
        self._focus.end()
        self._remember_layout()
        self.closed.emit()

    def _remember_layout(self) -> None:
        preferences = self.desk.preferences
        shapes = {**placement.kept(self), _COLUMNS: self._sides.kept()}
        # Where even this cannot be written, the window was told so when it mattered; it need not stay open for it.
        with contextlib.suppress(CannotWrite):
            preferences.change(geometry={**preferences.value.geometry, **shapes})

    def _leave(self) -> bool:
        """Keep what is being typed. If that fails, False once: the user is told, and may close again without it."""
        typed_in = self.focusWidget()
        if typed_in is not None:
            typed_in.clearFocus()
        try:
            self.panes.close_all()
        except BriefbookError as error:
            first, self._left_in_vain = not self._left_in_vain, True
            if first:
                words = self.tr("{reason} Close again to leave without what you typed last.")
                self.messages.say(words.format(reason=told(error)), Weight.ERROR)
                return False
        return True

    def _workspaces(self) -> Workspaces:
        stack = Workspaces()
        for _, pane in self.panes.workspaces():
            stack.addWidget(pane)
        return stack

    def _lay_out(self) -> Splitter:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bars)
        column.addWidget(self.workspaces, 1)
        columns = Splitter(Qt.Orientation.Horizontal)
        columns.setObjectName("columns")
        for part in (self._left, centre, self._right):
            columns.addWidget(part)
        columns.setStretchFactor(1, 1)
        columns.setSizes(FIRST_SIZES)
        self.setCentralWidget(columns)
        return columns

    def _speak_of_the_book(self) -> None:
        said, rendering = BookStatus(self.desk), self.panes.preview.rendering
        self.statusBar().addWidget(said)
        said.show_book(self.panes.books.book_id)
        self.panes.books.book_chosen.connect(said.show_book)
        rendering.done.connect(lambda pages: said.show_pages(pages.rendered.printed.pages))
        rendering.became_stale.connect(said.doubt_pages)

    def _fill_toolbar(self) -> QToolBar:
        bar = QToolBar(self.tr("Main"))
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(icons.SIZE, icons.SIZE))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for group in window_commands.TOOLBAR:
            for command_id in group:
                if command_id in self.menus.actions:
                    bar.addAction(self.menus.actions[command_id])
            bar.addSeparator()
        for command_id in window_commands.WORDLESS:
            button = bar.widgetForAction(self.menus.actions[command_id])
            assert isinstance(button, QToolButton)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        bar.addWidget(self.panes.books)
        self.addToolBar(bar)
        return bar

    def _restore(self) -> None:
        geometry = self.desk.preferences.value.geometry
        placement.restore(self, geometry)
        self._sides.restore(geometry.get(_COLUMNS, ""))

    def _settle(self) -> None:
        shown, panes = self.workspaces.currentWidget(), self.panes
        reader, split = shown is panes.reader, panes.reader.is_split()
        number = self.shown_workspace()
        self._sides.settle(number, self.width(), reader=reader, split=split, reading_only=self._reading_only)

    def _goals(self) -> list[Goal]:
        goals: list[Goal] = []
        for _, commands in self.menus.groups():
            goals += [Goal(plain(one.text), self.tr("command"), one.do) for one in commands if one.may()]
        return goals


def _tabs(name: str, parts: Sequence[tuple[str, QWidget]]) -> QTabWidget:
    tabs = QTabWidget()
    tabs.setAccessibleName(name)
    tabs.setDocumentMode(True)
    for title, widget in parts:
        tabs.addTab(widget, title)
    return tabs
