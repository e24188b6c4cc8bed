from __future__ import annotations

from briefbook import samples
from briefbook.analysis.problem import Severity
from briefbook.operations.check import check


def test_the_sample_is_a_book_without_errors_from_at_least_six_articles(library):
    book = samples.fill(library)
    assert len(library.books.sources(book.id)) >= 6
    assert [one for one in check(library, book.id) if one.severity is Severity.ERROR] == []


def test_the_sample_is_one_edit(library):
    samples.fill(library)
    assert library.undo() == "Add the sample"
    assert (library.articles.all(), library.books.all()) == ((), ())
