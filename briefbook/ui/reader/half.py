"""A half of the reader: a page with its bars. What it shows, an article or a chapter, is for those who build on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from briefbook.model.body import Block
from briefbook.settings import Settings
from briefbook.ui import tooltip
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.find_bar import FindBar
from briefbook.ui.local_keys import LocalKeys
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.reader.formats import Look
from briefbook.ui.reader.outline import Outline
from briefbook.ui.reader.page import Page
from briefbook.ui.reader.page_finder import PageFinder
from briefbook.ui.reader.passages import Passage
from briefbook.ui.reader.picture_dialog import PictureDialog
from briefbook.ui.reader.picture_verbs import figure_at
from briefbook.ui.reader.pictures import Pictures
from briefbook.ui.reader.setting import headings
from briefbook.ui.reader.sheet import Sheet
from briefbook.ui.reader.top_bar import TopBar
from briefbook.ui.reader.walker import Walker

Commands = Callable[[], tuple[Command, ...]]


class Half(QWidget):
    """A text to read: its name and progress above it, the find bar below it, its headings over it."""

    annotation_chosen = Signal(str)
    keys_requested = Signal()

    def __init__(self, desk: Desk, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.page = Page(Look.of(desk.preferences.value), Pictures(desk.library))
        self.top = TopBar()
        self.find_bar = FindBar(PageFinder(self.page, self), self.tr("Find in this text"))
        self.outline = Outline(self)
        self.empty = Placeholder("")
        self.walker = self.make_walker()
        self._lay_out()
        self._join()
        for part in (self.page, self.find_bar.field):
            LocalKeys(part, commands, desk.preferences)
        self.restyle(desk.preferences.value)

    @property
    def shown_id(self) -> str:
        """The id of the article or chapter that is shown; empty if there is none."""
        return ""

    def make_walker(self) -> Walker:
        """What does on the page what the keys ask for."""
        return Walker(self.page, self)

    def read_again(self, at: int) -> None:
        """Set what is shown anew, in the present look, with the words at `at` on top."""
        raise NotImplementedError

    def show_outline(self) -> None:
        """Show the headings, to go to one."""
        sheet = self.page.sheet
        if sheet is None:
            return
        if not headings(sheet.body):
            self.desk.messages.toast(self.tr("There are no headings here."))
            return
        corner = self.page.mapTo(self, QPoint(self.page.left.width(), 0))
        self.outline.open(sheet.body, self.page.first_visible(), corner)

    def show_picture(self, place: int) -> None:
        """Show the picture of the figure at a place larger, if there is one."""
        figure = figure_at(self.page.sheet.body, place) if self.page.sheet else None
        picture = self.desk.library.pictures.get(figure.target) if figure else None
        if figure is None:
            return
        if picture is None:
            self.desk.messages.toast(self.tr("The library does not have this picture. Import the article again."))
            return
        dialog = PictureDialog(self.desk, picture, figure, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def go_to(self, place: int) -> None:
        """Put the words at a place on top, with the cursor before them."""
        self._put_on_top(place)
        self.page.setFocus()

    def restyle(self, settings: Settings) -> None:
        """Take over the settings of the reader."""
        self.page.single_keys = settings.single_keys
        look = Look.of(settings)
        if look != self.page.look:
            self.page.look = look
            if self.page.sheet is not None:
                self.read_again(self.page.first_visible())

    def show_sheet(self, sheet: Sheet, passages: tuple[Passage, ...], place: int) -> None:
        """Show a sheet with the words at `place` on top."""
        self.page.show_sheet(sheet, Look.of(self.desk.preferences.value), passages)
        self.top.title.setText(sheet.label)
        self.top.title.setToolTip(tooltip.plain(sheet.label))
        self._stack.setCurrentIndex(1)
        self.setFocusProxy(self.page)
        if place:
            self._put_on_top(place)
        self.find_bar.look()
        self.scrolled()

    def close_sheet(self) -> None:
        """Show the placeholder."""
        self.page.close_sheet()
        self._stack.setCurrentIndex(0)
        self.setFocusProxy(next(iter(self.empty.buttons), self.page))

    def scrolled(self) -> None:
        """The page shows another stretch of its text."""

    def moved(self) -> None:
        """Tell a screen reader what is marked at the cursor and what a picture there shows, and show in the margin what
        the keys would change.
        """
        here = self.walker.passage_here() if self.page.sheet else None
        self.page.show_current(here.id if here else "")
        figure = figure_at(self.page.sheet.body, self.page.place()) if self.page.sheet else None
        words = ". ".join([*self._said_of_figure(figure), *([self._said_of(here)] if here else [])])
        if words != self.page.accessibleDescription():
            self.page.setAccessibleDescription(words)
            if words and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.page, words))

    def remember(self) -> None:
        """Keep the place where reading stopped, if this half keeps places."""

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember the place."""
        self.remember()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the find bar, then clears the selection, then is left to the window."""
        cursor = self.page.textCursor()
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.find_bar.isVisible():
            self.find_bar.leave()
        elif cursor.hasSelection():
            start, _ = self.page.selected()
            self.page.select(start, start, reveal=False)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.top.add_button("headings", self.tr("Go to a heading (F8)"), self.show_outline)
        self.top.add_button("find", self.tr("Find in this text (/ or Ctrl+F)"), self.find_bar.open)
        reading = QWidget()
        self.column = QVBoxLayout(reading)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        for part in (self.top, self.page, self.find_bar):
            self.column.addWidget(part)
        self.column.setStretchFactor(self.page, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(reading)
        self.setFocusProxy(self.page)

    def _join(self) -> None:
        self.find_bar.left.connect(self.page.setFocus)
        self.walker.chosen.connect(self.annotation_chosen)
        self.walker.find_asked.connect(self.find_bar.open)
        self.walker.keys_asked.connect(self.keys_requested)
        self.page.moved.connect(self.moved)
        self.page.scrolled.connect(self.scrolled)
        self.page.picture_asked.connect(self.show_picture)
        self.outline.chosen.connect(self.go_to)
        self.outline.left.connect(self.page.setFocus)
        self.desk.preferences.changed.connect(self.restyle)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _follow_system(self) -> None:
        self.restyle(self.desk.preferences.value)

    def _put_on_top(self, place: int) -> None:
        self.page.select(place, place, reveal=False)
        self.page.scroll_to(place)

    def _said_of_figure(self, figure: Block | None) -> list[str]:
        return [self.tr("Picture: {words}").format(words=figure.alt or figure.text)] if figure else []

    def _said_of(self, passage: Passage) -> str:
        theme = passage.theme.name if passage.theme else self.tr("no theme")
        words = self.tr("Highlight, {theme}").format(theme=theme)
        comment = passage.annotation.comment.strip()
        return self.tr("{highlight}, comment: {comment}").format(highlight=words, comment=comment) if comment else words
