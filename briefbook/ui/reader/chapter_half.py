"""A half that shows a chapter of a book, to be read beside an article: nothing in it is marked or written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefbook.errors import NotFound
from briefbook.model.changes import Changes
from briefbook.ui.desk import Desk
from briefbook.ui.reader.chapter_sheet import of_chapter
from briefbook.ui.reader.half import Commands, Half
from briefbook.ui.reader.page import Page
from briefbook.ui.reader.single_keys import Verb
from briefbook.ui.reader.walker import Walker

_SHOWS = ("books", "book_sources", "chapters", "entries", "annotations", "themes", "articles", "captures")


class ChapterHalf(Half):
    """A chapter as it stands now. `origin_wanted` asks for an excerpt where it stands in its article."""

    origin_wanted = Signal(str)

    def __init__(self, desk: Desk, commands: Commands, parent: QWidget | None = None) -> None:
        self._chapter_id = ""
        super().__init__(desk, commands, parent)
        self.walker.refused.connect(self._refuse)
        self.page.theme_asked.connect(self._refuse)
        desk.notifier.changed.connect(self._follow)

    @property
    def shown_id(self) -> str:
        """The chapter that is shown."""
        return self._chapter_id

    def make_walker(self) -> Walker:
        """Enter leads to the article."""
        return _ChapterWalker(self.page, self._lead)

    def show_chapter(self, chapter_id: str, *, at: int = 0) -> None:
        """Show a chapter with the words at `at` on top. Raises NotFound."""
        chapter = self.desk.library.editions.chapter(chapter_id)
        self._chapter_id = chapter_id
        themes = {theme.id: theme for theme in self.desk.library.themes.all()}
        self.show_sheet(*of_chapter(chapter, themes), at)

    def read_again(self, at: int) -> None:
        """Read the chapter anew."""
        try:
            self.show_chapter(self._chapter_id, at=at)
        except NotFound:
            self._chapter_id = ""
            self.close_sheet()

    def _follow(self, changes: Changes) -> None:
        if self._chapter_id and changes.touched(*_SHOWS):
            selected, offset = self.page.selected(), self.page.offset
            self.read_again(0)
            if self.page.sheet is not None:
                end = len(self.page.sheet.body.text)
                self.page.select(min(selected[0], end), min(selected[1], end), reveal=False)
                self.page.verticalScrollBar().setValue(offset)

    def _lead(self) -> None:
        here = self.walker.passage_here()
        if here is not None:
            self.origin_wanted.emit(here.id)

    def _refuse(self) -> None:
        self.desk.messages.toast(self.tr("A chapter is only read here. Enter leads to the passage in its article."))


class _ChapterWalker(Walker):
    """Moves in a chapter; to send a passage on means to go where it stands."""

    def __init__(self, page: Page, lead: Callable[[], None]) -> None:
        super().__init__(page, page)
        self._lead = lead

    def verbs(self) -> dict[Verb, Callable[[], None]]:
        """What each key does."""
        return {**super().verbs(), Verb.SEND: self._lead}
