"""What is added to a book: chapters, chapters for themes, and a book itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from briefbook.library.library import Library
from briefbook.model.book import Chapter
from briefbook.model.theme import Theme
from briefbook.operations import place_theme
from briefbook.operations.place_theme import Filled
from briefbook.ui import undo_offer
from briefbook.ui.counting import Room
from briefbook.ui.desk import Desk

translate = QCoreApplication.translate
Arrange = Room("Arrange")


def chapter(library: Library, book_id: str) -> Chapter:
    """A new chapter at the end of the book."""
    return library.books.add_chapter(book_id, translate("Arrange", "New chapter"))


def chapters_for(desk: Desk, book_id: str, themes: Sequence[Theme]) -> Filled:
    """A new chapter for each of these themes with the theme's unused annotations, in one edit; a toast says so."""
    label = translate("Arrange", "Chapters for each theme")
    if len(themes) == 1:
        label = translate("Arrange", "Add the chapter {chapter}").format(chapter=themes[0].name)
    with desk.library.edit(label):
        filled = place_theme.chapters_for(desk.library, book_id, themes)
    undo_offer.tell(desk, _told(filled).format(step=label))
    return filled


def without_chapter(library: Library, book_id: str) -> list[Theme]:
    """The themes that no chapter of the book has."""
    taken = {one.theme_id for one in library.books.chapters(book_id)}
    return [theme for theme in library.themes.all() if theme.id not in taken]


def _told(filled: Filled) -> str:
    if not filled.placed:
        return translate("Arrange", "{step}: no annotation was left to place.")
    one = translate("Arrange", "{step}: 1 annotation placed.")
    return one if filled.placed == 1 else Arrange.tr("{step}: %n annotations placed.", "", filled.placed)
