"""Which annotations of a theme a book does not hold yet, and chapters that are filled with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefbook.errors import NotFound
from briefbook.library.library import Library
from briefbook.model.book import Chapter
from briefbook.model.theme import Theme
from briefbook.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Filled:
    """Chapters that were made for themes, and how many annotations were placed in them."""

    chapters: tuple[Chapter, ...]
    placed: int


def chapters_for(library: Library, book_id: str, themes: Sequence[Theme]) -> Filled:
    """A new chapter for each of these themes, called like it, with the theme's annotations that the book does not hold
    yet, in the order of the articles. One step.
    """
    chapters, placed = [], 0
    with library.edit("Chapters for each theme"):
        for theme in themes:
            left = _left(library, book_id, theme)
            chapters.append(library.books.add_chapter(book_id, theme.name, theme_id=theme.id))
            for annotation_id in left:
                library.books.place(chapters[-1].id, annotation_id=annotation_id)
            placed += len(left)
    return Filled(tuple(chapters), placed)


def left_to_place(library: Library, book_id: str, theme: Theme) -> list[str]:
    """The ids of the theme's annotations that are in none of the book's chapters; NotFound if there are none."""
    left = _left(library, book_id, theme)
    if not left:
        raise NotFound(Sentence("No annotation of the theme “{name}” is left to place in this book.", name=theme.name))
    return left


def _left(library: Library, book_id: str, theme: Theme) -> list[str]:
    chapters = library.books.chapters(book_id)
    placed = {entry.annotation_id for chapter in chapters for entry in library.books.entries(chapter.id)}
    return [one.id for one in library.annotations.all() if one.theme_id == theme.id and one.id not in placed]
