"""The preview pane: lays out pages, problems and footer, and joins their signals."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefbook.model.origin import Origin, OriginKind
from briefbook.operations.render_process import RenderProcess
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.find_bar import FindBar
from briefbook.ui.local_keys import LocalKeys
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.preview import preview_commands
from briefbook.ui.preview.copying import Copying
from briefbook.ui.preview.exporting import Exporting
from briefbook.ui.preview.footer import Footer
from briefbook.ui.preview.hands import Hands, offer_address
from briefbook.ui.preview.page_view import PageView
from briefbook.ui.preview.pdf_finder import PdfFinder
from briefbook.ui.preview.preview_bar import PreviewBar
from briefbook.ui.preview.printing import Printing
from briefbook.ui.preview.problems import ProblemList
from briefbook.ui.preview.rendering import Pages, Rendering
from briefbook.ui.splitter import Splitter

_NARROW = 800
_PARTS = 4
"""Into so many parts the room is divided between pages and problems."""


class PreviewPane(QWidget):
    """A book as it will be printed, and what is to be mended before it is.

    `wanted` asks for the pane to be shown, `book_wanted` for a new book; the `…_chosen` signals name what the user
    wants to see where it comes from.
    """

    wanted = Signal()
    book_wanted = Signal()
    article_chosen = Signal(str)
    annotation_chosen = Signal(str)
    chapter_chosen = Signal(str)
    point_chosen = Signal(str)
    set_up_chosen = Signal(str)
    scene_chosen = Signal(str)
    facts_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, process: RenderProcess | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book_id: str | None = None
        self.view = PageView(self)
        self.hands = Hands(self.view)
        self.find_bar = FindBar(PdfFinder(self.view, self), self.tr("Find in the pages"), self)
        self.problems = ProblemList(self)
        self.footer = Footer(self)
        self.rendering = Rendering(desk, process or RenderProcess(), self)
        self.exporting = Exporting(desk, self)
        self.copying = Copying(desk, self.rendering.render, self)
        self.printing = Printing(desk, self)
        self._commands = preview_commands.of(self)
        self._bar = PreviewBar(self._commands, desk.preferences)
        self._empty = Placeholder("")
        self._lay_out()
        self._join()
        self._say_empty()

    def commands(self) -> tuple[Command, ...]:
        """What the user can do here."""
        return self._commands

    def show_book(self, book_id: str | None) -> None:
        """Show another book, or none."""
        if book_id != self._book_id:
            self._book_id = book_id
            self.view.show_pdf(b"")
            self.problems.show_problems((), None)
            self.rendering.show_book(book_id)

    def has_content(self) -> bool:
        """Whether there is a book with something in it."""
        return self._book_id is not None and _has_content(self._desk, self._book_id)

    def refresh_pages(self) -> None:
        """Make the pages anew."""
        self.wanted.emit()
        self.rendering.refresh()

    def check_book(self) -> None:
        """Show the problems of the book as it is now, with the keyboard in their list."""
        self.wanted.emit()
        self.rendering.need(lambda _pages: self.problems.take_focus())

    def export_pdf(self) -> None:
        """Ask for a file to put the PDF in."""
        if self._book_id is not None:
            self.exporting.ask(self._desk.library.books.get(self._book_id).title)

    def export_to(self, path: Path) -> None:
        """Put the PDF of the book as it is now at `path`."""
        self.rendering.need(lambda pages: self.exporting.write(pages, path))

    def export_copies(self) -> None:
        """Ask how many numbered copies of the book as it is now are to be made, and where to put them."""
        self.rendering.need(lambda pages: self.copying.ask(pages.edition))

    def print_book(self) -> None:
        """Ask how to print the book as it is now, and print it."""
        self.rendering.need(self.printing.ask)

    def end(self) -> None:
        """Give up what is being made and end the process that makes it; for when the window closes."""
        self.rendering.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: bring the pages up to date."""
        super().showEvent(event)
        self.rendering.watch(True)
        self._bar.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: changes only make the pages stale."""
        super().hideEvent(event)
        self.rendering.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the problems beside the pages, or below them where there is little room."""
        super().resizeEvent(event)
        beside = event.size().width() >= _NARROW
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if orientation is not self._split.orientation():
            self._split.setOrientation(orientation)
            self._split.setSizes([1000 * (_PARTS - 1), 1000])

    def _lay_out(self) -> None:
        self.setFocusProxy(self.view)
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        self._split = Splitter(Qt.Orientation.Horizontal)
        self._split.addWidget(pages)
        self._split.addWidget(self.problems)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.footer)

    def _join(self) -> None:
        rendering, printing, footer = self.rendering, self.printing, self.footer
        rendering.begun.connect(self._say_making)
        rendering.done.connect(self._show)
        rendering.missing.connect(self._say_empty)
        rendering.became_stale.connect(self._tell_state)
        rendering.ended.connect(self._tell_state)
        printing.ended.connect(self._tell_state)
        self.exporting.chosen.connect(self.export_to)
        self.view.moved.connect(lambda: footer.show_place(self.view))
        self.view.zoomed.connect(lambda: footer.show_place(self.view))
        self.view.zoomed.connect(self._bar.refresh)
        self.find_bar.left.connect(self.view.setFocus)
        self.hands.origin_chosen.connect(self._lead_to)
        self.hands.address_chosen.connect(lambda address: offer_address(address, self._desk.messages))
        self.problems.origin_chosen.connect(self._lead_to)
        self._desk.preferences.changed.connect(self.hands.take_settings)
        self.hands.take_settings(self._desk.preferences.value)
        LocalKeys(self.view, self.commands, self._desk.preferences)

    def _show(self, pages: Pages) -> None:
        self._stack.setCurrentWidget(self._split)
        self.view.show_pdf(pages.rendered.printed.pdf)
        self.hands.places = pages.rendered.printed.places
        self.find_bar.look()
        self.problems.show_problems(pages.rendered.problems, pages.edition)
        self._tell_state()
        self._bar.refresh()

    def _say_empty(self) -> None:
        if self._book_id is None:
            make = Offer(self.tr("New book"), self.book_wanted.emit)
            self._empty.say(self.tr("No book yet"), self.tr("The pages of a book are shown here."), make)
        else:
            self._empty.say(self.tr("The book is empty"), self.tr("Add at least one article or one key point."))
        self._stack.setCurrentWidget(self._empty)
        self.view.show_pdf(b"")
        self._tell_state()
        self._bar.refresh()

    def _say_making(self) -> None:
        # How far the work is, with Cancel, stands in the status bar, as for all work.
        self.footer.state.setText("")
        self._empty.say(self.tr("Making the pages"), self.tr("They are shown here as soon as they are made."))

    def _tell_state(self) -> None:
        pages, rendering = self.rendering.pages, self.rendering
        if rendering.working or self.printing.working:
            return
        if pages:
            printed = pages.rendered.printed
            words = self.tr("{proved} of {count} quotations verified")
            self.footer.state.setText(words.format(proved=pages.rendered.proved, count=len(printed.quotations)))
        elif self._stack.currentWidget() is self._split:
            self.footer.state.setText(self.tr("The pages are out of date. F5 makes them anew."))
        else:
            self.footer.state.setText("")
            if self.has_content():
                make = Offer(self.tr("Make the pages"), self.rendering.refresh)
                self._empty.say(self.tr("The pages are not made yet"), "", make)

    def _lead_to(self, origin: Origin) -> None:
        signals = {
            OriginKind.ARTICLE: self.article_chosen,
            OriginKind.ANNOTATION: self.annotation_chosen,
            OriginKind.CHAPTER: self.chapter_chosen,
            OriginKind.POINT: self.point_chosen,
            OriginKind.BOOK: self.set_up_chosen,
            OriginKind.SCENE: self.scene_chosen,
            OriginKind.FACTS: self.facts_chosen,
        }
        signals[origin.kind].emit(origin.id)


def _has_content(desk: Desk, book_id: str) -> bool:
    books = desk.library.books
    return bool(books.sources(book_id) or books.points(book_id) or books.chapters(book_id))
