"""The stories of a book: which of its sources tell one in the same words and so count as one source."""

from __future__ import annotations

from dataclasses import replace

from briefbook.analysis.independence import is_one_story
from briefbook.library.library import Library
from briefbook.model.edition import Edition
from briefbook.model.stories import Stories


def stories(library: Library, book_id: str) -> Stories:
    """Which sources of the book tell one story."""
    return library.independence.stories([article_id for _, article_id in library.books.sources(book_id)], is_one_story)


def edition_of(library: Library, book_id: str) -> Edition:
    """The book as it is printed, with its stories. Raises NotFound."""
    return replace(library.editions.edition(book_id), stories=stories(library, book_id))
