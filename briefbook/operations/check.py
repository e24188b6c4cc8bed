"""Check book: the pre-flight list."""

from __future__ import annotations

from briefbook.analysis.preflight import preflight
from briefbook.analysis.problem import Problem
from briefbook.library.library import Library


def check(library: Library, book_id: str) -> tuple[Problem, ...]:
    """The problems of the book, errors first."""
    return preflight(library.editions.edition(book_id))
