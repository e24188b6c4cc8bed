"""The paragraph that a locator leads to, such as B-7 on a printed page, as something to go to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from briefbook.library.library import Library
from briefbook.model.locator import locator
from briefbook.ui import naming
from briefbook.ui.go_to import Goal


def paragraph_goals(typed: str, library: Library, book_id: str, go: Callable[[str, int], None]) -> list[Goal]:
    """The paragraph of a source of the book that `typed` names, shown by `go`; nothing if it names none."""
    wanted = locator(typed)
    sources = dict(library.books.sources(book_id)) if wanted and book_id else {}
    if wanted is None or wanted.letter not in sources:
        return []
    article = library.articles.get(sources[wanted.letter])
    if all(place.paragraph != wanted.paragraph for place in article.body.places):
        return []
    kind = QCoreApplication.translate("Goals", "paragraph")
    words = f"{wanted}  {naming.called(article)}"
    return [Goal(words, kind, lambda: go(article.id, wanted.paragraph), also=typed)]
