"""What can be shown beside an article: the chapters of all books and the articles, as things to go to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from briefbook.library.chapters import numbered
from briefbook.library.library import Library
from briefbook.ui import naming
from briefbook.ui.go_to import Goal

translate = QCoreApplication.translate

_MOST = 200


def chapters(library: Library, show: Callable[[str], None]) -> list[Goal]:
    """The chapters with their numbers, book by book."""
    return [
        Goal(f"{number}  {chapter.title}", book.title, partial(show, chapter.id))
        for book in library.books.all()
        for number, chapter in numbered(library.books.chapters(book.id))
    ]


def articles(library: Library, typed: str, show: Callable[[str], None]) -> list[Goal]:
    """The articles that what was typed may mean."""
    kind = translate("Reader", "article")
    return [
        Goal(label, kind, partial(show, one))
        for one, label in library.articles.labelled(typed, naming.untitled(), limit=_MOST)
    ]
