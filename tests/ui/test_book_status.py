import pytest

from briefbook.model.book import SetUp
from briefbook.ui.book_status import BookStatus
from tests.builders import a_draft
from tests.library.shelf import mark


@pytest.fixture
def status(desk, qtbot):
    status = BookStatus(desk)
    qtbot.addWidget(status)
    return status


def test_the_annotations_are_counted_as_they_come_and_go(status, desk):
    article = desk.library.articles.add(a_draft("Both envoys met at the harbour."))
    assert status.text() == ""
    mark(desk.library, article, "Both envoys")
    assert status.text() == "1 annotation"
    mark(desk.library, article, "the harbour")
    assert status.text() == "2 annotations"


def test_the_pages_are_told_when_they_are_known_and_doubted_when_they_are_old(status, desk):
    book = desk.library.books.add("The harbour talks", SetUp(marking="TLP:AMBER"))
    status.show_book(book.id)
    assert status.text() == "TLP:AMBER"
    status.show_pages(38)
    assert status.text() == "book 38 pages  ·  TLP:AMBER"
    status.doubt_pages()
    assert status.text() == "book 38 pages when last made  ·  TLP:AMBER"


def test_a_book_that_was_removed_has_no_marking(status, desk):
    book = desk.library.books.add("The harbour talks", SetUp(marking="TLP:RED"))
    status.show_book(book.id)
    desk.library.books.remove(book.id)
    assert status.text() == ""
