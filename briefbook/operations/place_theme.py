"""Which annotations of a theme a book does not hold yet."""

from __future__ import annotations

from briefbook.errors import NotFound
from briefbook.library.library import Library
from briefbook.model.theme import Theme


def left_to_place(library: Library, book_id: str, theme: Theme) -> list[str]:
    """The ids of the theme's annotations that are in none of the book's chapters; NotFound if there are none."""
    chapters = library.books.chapters(book_id)
    placed = {entry.annotation_id for chapter in chapters for entry in library.books.entries(chapter.id)}
    left = [one.id for one in library.annotations.all() if one.theme_id == theme.id and one.id not in placed]
    if not left:
        raise NotFound(f"No annotation of the theme “{theme.name}” is left to place in this book.")
    return left
