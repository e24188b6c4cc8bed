"""Check book: the pre-flight list."""

from __future__ import annotations

from briefbook.analysis.preflight import preflight
from briefbook.analysis.problem import Problem
from briefbook.library.library import Library
from briefbook.operations.independence import edition_of
from briefbook.operations.rendering import in_order


def check(library: Library, book_id: str) -> tuple[Problem, ...]:
    """The problems of the book, errors first, those of the page among them: the book is set to find them."""
    # Setting loads ReportLab, which takes a while.
    from briefbook.pdf import problems

    edition = edition_of(library, book_id)
    found = problems(edition)
    return in_order(preflight(edition), found.failures, found.problems)
