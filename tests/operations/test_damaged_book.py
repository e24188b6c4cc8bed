"""A book in whose library an article is damaged or altered is printed all the same, and says so."""

from __future__ import annotations

import sqlite3

import pytest

from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.operations.annotate import Remarks, annotate
from briefbook.operations.build import build
from briefbook.operations.check import check
from briefbook.operations.correct_text import correct_words
from briefbook.operations.update import update
from tests.builders import a_draft
from tests.pdf.accessible import violations
from tests.pdf.reading import Reading

BROKEN = "[{"
UNSETTABLE = (
    '[{"kind":"paragraph","text":"The line held."},'
    '{"kind":"paragraph","text":"Boats went out.","marks":[[0,5,"link",7]]}]'
)
"""It is read as a body, but an address that is a number cannot be printed."""


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        book = library.books.add("The harbour talks")
        chapter = library.books.add_chapter(book.id, "Safety", gist="Held.")
        for text, quote in (("The line held.\n\nBoats went out.", "The line held."), ("Rain fell.", "Rain fell.")):
            article = library.articles.add(a_draft(*text.split("\n\n"), file_name=f"{quote}txt"))
            note = annotate(library, article, quote, Remarks(comment=f"Of note: {quote}"))
            library.books.place(chapter.id, annotation_id=note.id)
    return path


def damage(path, body: str) -> None:
    with sqlite3.connect(path) as database:
        database.execute("UPDATE captures SET body = ? WHERE body LIKE '%line held%'", (body,))
    database.close()


def alter(path) -> None:
    """Put other words where nothing is marked."""
    with sqlite3.connect(path) as database:
        database.execute("UPDATE captures SET body = replace(body, 'Boats went out', 'Boats sank')")
    database.close()


def printed(path, tmp_path):
    with Library.open(path) as library:
        book = library.books.all()[0]
        built = build(library, book.id, tmp_path / "book.pdf")
        return built, check(library, book.id), Reading(built.pdf.read_bytes())


def test_a_source_whose_text_is_damaged_has_a_page_that_says_so(path, tmp_path):
    damage(path, BROKEN)
    _, _, book = printed(path, tmp_path)
    page = book.pages[book.page_with("The text of this source cannot be printed.") - 1]
    assert "A The harbour talks" in page
    assert "What was marked in it:" in page
    assert "The line held." in page
    assert "Of note: The line held." in page
    assert "Rain fell." in book.pages[book.page_with("The text of this source cannot be printed.")]


def test_what_is_quoted_from_it_is_printed_as_it_was_marked(path, tmp_path):
    damage(path, BROKEN)
    built, _, book = printed(path, tmp_path)
    page = book.pages[book.page_with("2 excerpts from sources A, B") - 1]
    assert "The line held. A Ida Holm, source text damaged · full text p." in page
    assert (built.proved, built.printed) == (1, 2)


def test_it_is_an_error_of_the_build_and_of_the_check_said_once(path, tmp_path):
    damage(path, BROKEN)
    built, checked, _ = printed(path, tmp_path)
    for problems in (built.problems, checked):
        errors = [(one.code, one.where) for one in problems if one.severity == "error"]
        assert errors == [("source-unreadable", "source A")]


@pytest.mark.parametrize("body", [BROKEN, UNSETTABLE])
def test_a_book_with_a_page_in_place_of_a_source_breaks_no_rule(path, tmp_path, body):
    damage(path, body)
    built, _, book = printed(path, tmp_path)
    assert violations(built.pdf.read_bytes()) == []
    assert list(book.links())
    assert not any("None" in page for page in book.pages)


def test_an_article_that_cannot_be_set_has_a_page_that_names_it_and_the_others_are_whole(path, tmp_path):
    damage(path, UNSETTABLE)
    built, checked, book = printed(path, tmp_path)
    page = book.page_with("This part of the book could not be set")
    assert "A The harbour talks" in book.pages[page - 1]
    assert "AttributeError" in book.pages[page - 1]
    assert "Rain fell." in book.pages[page]
    for problems in (built.problems, checked):
        assert ("part-failed", "source A") in [(one.code, one.where) for one in problems if one.severity == "error"]


def test_a_damaged_earlier_text_of_an_article_stops_no_book(path, tmp_path):
    with Library.open(path) as library:
        update(library, library.articles.find("The line held.txt"), a_draft("Another text altogether."))
    damage(path, BROKEN)
    _, _, book = printed(path, tmp_path)
    assert book.page_with("Another text altogether.")


def test_a_text_that_was_altered_from_outside_is_not_printed_as_its_source(path, tmp_path):
    alter(path)
    built, checked, book = printed(path, tmp_path)
    page = book.pages[book.page_with("The text of this source cannot be printed.") - 1]
    assert "was altered outside of briefbook" in page
    assert not any("Boats sank" in page for page in book.pages)
    assert (built.proved, built.printed) == (1, 2)
    for problems in (built.problems, checked):
        (said,) = (one for one in problems if one.severity == "error")
        assert (said.code, said.where) == ("source-unreadable", "source A")
        assert "altered outside of briefbook. Import its file again" in said.message


def test_an_earlier_text_that_was_altered_is_not_quoted_from(path, tmp_path):
    with Library.open(path) as library:
        update(library, library.articles.find("The line held.txt"), a_draft("Another text altogether."))
    alter(path)
    with Library.open(path) as library:
        source, _ = library.editions.edition(library.books.all()[0].id).sources
    assert (source.earlier, source.unreadable) == ((), "")


def test_an_altered_text_does_not_become_a_correction(path):
    alter(path)
    with Library.open(path) as library:
        article = library.articles.find("The line held.txt")
        with pytest.raises(BriefbookError, match="cannot be corrected"):
            correct_words(library, article, "sank", "swam")


def test_an_altered_text_is_whole_in_the_book_when_its_file_is_read_again(path, tmp_path):
    alter(path)
    with Library.open(path) as library:
        library.captures.restore(a_draft("The line held.", "Boats went out.").body)
    _, _, book = printed(path, tmp_path)
    assert book.page_with("Boats went out.")
