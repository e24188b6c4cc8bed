import pytest

from briefbook.ui.book_chooser import BookChooser
from briefbook.ui.chapter_chooser import ChapterChooser
from tests.library.shelf import fill


@pytest.fixture
def shelf(desk):
    return fill(desk.library)


@pytest.fixture
def chooser(desk, shelf, qtbot) -> ChapterChooser:
    books = BookChooser(desk)
    qtbot.addWidget(books)
    return ChapterChooser(desk, books)


def test_the_chapters_are_offered_and_one_for_each_theme_without(chooser, shelf):
    offered = [goal.words for goal in chooser.goals([shelf.annotation.id])]
    assert offered == ["1  Economics", "Security", "Personal relations"]


def test_a_passage_that_stands_in_the_book_already_is_told(chooser, shelf, desk):
    chooser.goals([shelf.annotation.id])[1].go()
    assert [chapter.title for chapter in desk.library.books.chapters(shelf.book.id)] == ["Economics", "Security"]
    assert desk.messages.recent == ["Placed in Security. It stands in 1.1 already."]
    assert desk.library.undo() == "Place in Security"
    assert len(desk.library.books.chapters(shelf.book.id)) == 1
