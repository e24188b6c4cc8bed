import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from briefbook.ui.book_chooser import BookChooser
from briefbook.ui.chapter_chooser import ChapterChooser
from tests.builders import a_draft
from tests.library.shelf import fill
from tests.ui.drivers.window import WindowDriver


@pytest.fixture
def shelf(desk):
    return fill(desk.library)


@pytest.fixture
def chooser(desk, shelf, qtbot) -> ChapterChooser:
    books = BookChooser(desk)
    qtbot.addWidget(books)
    return ChapterChooser(desk, books)


def test_the_chapters_are_offered_and_one_for_each_theme_without(chooser, shelf):
    offered = [goal.words for goal in chooser.goals(lambda: [shelf.annotation.id])]
    assert offered == ["1  Economics", "Security", "Personal relations"]


def test_a_passage_that_stands_in_the_book_already_is_told(chooser, shelf, desk):
    chooser.goals(lambda: [shelf.annotation.id])[1].go()
    assert [chapter.title for chapter in desk.library.books.chapters(shelf.book.id)] == ["Economics", "Security"]
    assert desk.messages.recent == ["Placed in Security. It stands in 1.1 already."]
    assert desk.library.undo() == "Place in Security"
    assert len(desk.library.books.chapters(shelf.book.id)) == 1


def test_it_is_called_after_what_it_does(chooser, shelf, qtbot):
    dialog = chooser.dialog(lambda: [shelf.annotation.id])
    qtbot.addWidget(dialog)
    assert (dialog.windowTitle(), dialog.field.accessibleName()) == ("Send to Chapter", "Send to Chapter")
    assert dialog.field.placeholderText() == "A chapter, or the title of a new one …"


def test_words_that_no_chapter_has_offer_a_new_chapter_behind_the_others(chooser, shelf, desk, qtbot):
    dialog = chooser.dialog(lambda: [shelf.annotation.id])
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.field, "Eco")
    model = dialog.list.model()
    assert [model.goal(row).words for row in range(model.rowCount())] == ["1  Economics", "New chapter “Eco”"]
    qtbot.keyClicks(dialog.field, "logy of the river")
    qtbot.keyPress(dialog.field, Qt.Key.Key_Return)
    assert [one.title for one in desk.library.books.chapters(shelf.book.id)] == ["Economics", "Ecology of the river"]
    assert desk.library.undo() == "Place in Ecology of the river"


def test_what_a_chapter_or_theme_is_called_makes_no_second_one(chooser, shelf, qtbot):
    dialog = chooser.dialog(lambda: [shelf.annotation.id])
    qtbot.addWidget(dialog)
    for typed in ("economics", "Security"):
        dialog.field.setText(typed)
        assert dialog.list.model().rowCount() == 1


@pytest.fixture
def reading(desk, qtbot) -> WindowDriver:
    """A window in whose library is an article, but no book."""
    desk.library.articles.add(a_draft("Both envoys met at the harbour."))
    return WindowDriver(desk, qtbot).read_first()


def _answer_with(key: Qt.Key) -> None:
    """Press a key in the chooser when it is there."""
    QTimer.singleShot(0, lambda: QTest.keyClick(QApplication.activeModalWidget().field, key))


@pytest.mark.parametrize("key", [Qt.Key.Key_Q, Qt.Key.Key_Return])
def test_who_cancels_the_chapter_leaves_no_mark_and_no_book(reading, desk, key):
    label = desk.library.undo_label
    _answer_with(Qt.Key.Key_Escape)
    reading.press(key)
    assert (desk.library.annotations.all(), desk.library.books.all()) == ((), ())
    assert desk.library.undo_label == label


def test_who_chooses_a_chapter_makes_mark_book_and_chapter_in_one_step(reading, desk):
    _answer_with(Qt.Key.Key_Return)
    reading.press(Qt.Key.Key_Q)
    (book,) = desk.library.books.all()
    assert reading.window.panes.books.book_id == book.id
    assert len(desk.library.annotations.all()) == len(desk.library.books.chapters(book.id)) == 1
    assert desk.messages.recent[-1].startswith("Placed in")
    desk.library.undo()
    assert (desk.library.annotations.all(), desk.library.books.all()) == ((), ())


def test_undo_on_the_message_takes_back_the_new_chapter_and_what_stands_in_it(reading, desk):
    _answer_with(Qt.Key.Key_Return)
    reading.press(Qt.Key.Key_Q)
    next(one for one in reading.window.toaster.shown()[0].findChildren(QPushButton) if one.text() == "Undo").click()
    assert desk.library.books.all() == ()
