from __future__ import annotations

import pytest

from briefbook.errors import CannotWrite, NotFound
from briefbook.operations.annotate import Remarks, annotate
from briefbook.operations.build import build
from briefbook.operations.check import check
from tests.builders import a_draft


@pytest.fixture
def book(library):
    article = library.articles.add(a_draft("The line held. Boats went out."))
    made = library.books.add("The harbour talks")
    chapter = library.books.add_chapter(made.id, "Safety", gist="Held.")
    for quote in ("The line held.", "Boats went out."):
        library.books.place(chapter.id, annotation_id=annotate(library, article, quote, Remarks()).id)
    return made


def test_a_book_becomes_a_pdf_with_its_quotations_proved(library, book, tmp_path):
    built = build(library, book.id, tmp_path / "book.pdf")
    assert (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF-")
    assert (built.proved, built.printed) == (2, 2)
    assert built.pages > 2
    assert [problem.code for problem in built.problems] == ["marking-missing"]


def test_the_same_library_gives_the_same_bytes(library, book, tmp_path):
    for name in ("one.pdf", "two.pdf"):
        build(library, book.id, tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_a_folder_that_is_not_there_is_said_before_the_work(library, book, tmp_path):
    with pytest.raises(CannotWrite, match="There is no folder"):
        build(library, book.id, tmp_path / "gone" / "book.pdf")


def test_a_folder_in_place_of_the_file_is_said(library, book, tmp_path):
    with pytest.raises(CannotWrite, match="is a folder"):
        build(library, book.id, tmp_path)


def test_a_book_that_is_not_there_is_said(library, tmp_path):
    with pytest.raises(NotFound):
        build(library, "nothing", tmp_path / "book.pdf")


def test_check_lists_what_is_wrong_with_a_book(library, book):
    library.books.add_chapter(book.id, "Empty")
    assert [problem.code for problem in check(library, book.id)] == ["marking-missing", "chapter-empty", "gist-missing"]
