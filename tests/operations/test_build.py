from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.errors import CannotWrite, NotFound
from briefbook.model.copies import Copy
from briefbook.operations.annotate import Remarks, annotate
from briefbook.operations.build import build, build_copies
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


def test_numbered_copies_are_files_of_their_own_for_the_recipients_of_the_book(library, book, tmp_path):
    library.books.set_up(book.id, replace(book.set_up, distribution="The Minister\nThe desk"))
    made = build_copies(library, book.id, tmp_path / "talks.pdf", 10)
    assert [one.pdf.name for one in made] == [f"talks-{number:02}.pdf" for number in range(1, 11)]
    assert [one.copy.recipient for one in made[:3]] == ["The Minister", "The desk", ""]
    assert len({one.pdf.read_bytes() for one in made}) == 10


def test_a_copy_that_is_built_alone_is_the_one_that_is_built_with_the_others(library, book, tmp_path):
    build_copies(library, book.id, tmp_path / "talks.pdf", 3)
    build(library, book.id, tmp_path / "alone.pdf", copy=Copy(2, 3))
    assert (tmp_path / "alone.pdf").read_bytes() == (tmp_path / "talks-2.pdf").read_bytes()


def test_no_copy_is_written_where_one_would_replace_a_file_that_is_no_pdf(library, book, tmp_path):
    (tmp_path / "talks-2.pdf").write_text("a letter")
    with pytest.raises(CannotWrite, match="is no PDF"):
        build_copies(library, book.id, tmp_path / "talks.pdf", 3)
    assert not (tmp_path / "talks-1.pdf").exists()
