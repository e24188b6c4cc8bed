"""What is added to a book: chapters, chapters for themes, and a book itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from briefbook.library.library import Library
from briefbook.model.book import Chapter
from briefbook.model.theme import Theme

translate = QCoreApplication.translate


def chapter(library: Library, book_id: str) -> Chapter:
    """A new chapter at the end of the book."""
    return library.books.add_chapter(book_id, translate("Arrange", "New chapter"))


def chapters_for(library: Library, book_id: str, themes: Sequence[Theme]) -> list[Chapter]:
    """A new chapter for each of these themes, called like it, in one edit."""
    label = translate("Arrange", "Add a chapter for each theme")
    if len(themes) == 1:
        label = translate("Arrange", "Add the chapter {chapter}").format(chapter=themes[0].name)
    with library.edit(label):
        return [library.books.add_chapter(book_id, theme.name, theme_id=theme.id) for theme in themes]


def without_chapter(library: Library, book_id: str) -> list[Theme]:
    """The themes that no chapter of the book has."""
    taken = {one.theme_id for one in library.books.chapters(book_id)}
    return [theme for theme in library.themes.all() if theme.id not in taken]
