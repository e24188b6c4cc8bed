"""The reader with two halves: a second article, or a chapter, beside the first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QToolButton

from briefbook.library.library import Library
from briefbook.model.article import Article, Details
from briefbook.ui.desk import Desk
from briefbook.ui.notifier import Notifier
from briefbook.ui.reader import beside
from briefbook.ui.reader.chapter_half import ChapterHalf
from briefbook.ui.reader.pane import ReaderPane
from tests.builders import a_draft
from tests.library.shelf import Shelf, fill
from tests.ui.drivers.reader import ReaderDriver

WORDS = [f"{number}. The quick brown fox met the harbour master." for number in range(60)]


@pytest.fixture
def shelf(desk: Desk) -> Shelf:
    return fill(desk.library)


@pytest.fixture
def other(desk: Desk) -> Article:
    return desk.library.articles.add(a_draft(*WORDS, details=Details(title="The other one")))


@pytest.fixture
def reader(qtbot, desk: Desk, shelf: Shelf) -> ReaderDriver:
    driver = ReaderDriver(desk, width=1240)
    qtbot.addWidget(driver.pane)
    return driver.open(shelf.article)


def test_the_reader_is_split_and_closed_by_the_same_key(reader):
    reader.press("Ctrl+\\")
    assert reader.pane.is_split()
    assert "Nothing beside it yet" in reader.half.empty.line
    reader.command("split")
    assert not reader.pane.is_split()
    assert reader.page.hasFocus()
    assert reader.shown.startswith("The harbour talks")


def test_an_article_chosen_in_the_list_comes_into_the_half_with_the_focus(reader, shelf, other):
    reader.press("Ctrl+\\")
    reader.pane.show_article(other.id)
    assert reader.beside.startswith("The other one")
    reader.click_in_half(1)
    assert reader.pane.article_id == shelf.article.id


def test_marks_go_where_the_focus_is(reader, desk, shelf, other):
    reader.pane.show_beside(other.id)
    reader.press("g", "j", "1")
    reader.click_in_half(1).select("handshake").press("2")
    assert [one.quote for one in desk.library.annotations.of_article(other.id)] == [WORDS[1]]
    assert "handshake" in [quote for quote, _ in reader.marks]
    commands = {one.id for one in reader.pane.commands()}
    assert len(commands) == len(reader.pane.commands())


def test_the_halves_scroll_each_for_itself_and_remember_their_places(reader, desk, other):
    reader.pane.show_beside(other.id)
    reader.press("G")
    place = reader.page.first_visible()
    assert reader.pane.first.page.offset == 0
    reader.press("Ctrl+\\")
    reader.pane.show_article(other.id)
    assert reader.page.first_visible() == place


def test_the_other_half_is_reached_by_key(reader, other, qtbot):
    reader.pane.show_beside(other.id)
    with qtbot.waitSignal(reader.pane.article_shown):
        reader.press("Ctrl+Tab")
    assert reader.pane.half is reader.pane.first
    reader.press("Ctrl+Tab")
    assert reader.pane.half is reader.pane.second


def test_what_is_beside_is_chosen_by_a_few_letters(reader, desk, shelf, other):
    (found,) = beside.articles(desk.library, "the oth", reader.pane.show_beside)
    found.go()
    assert reader.beside.startswith("The other one")
    (chapter,) = beside.chapters(desk.library, reader.pane.show_beside)
    assert (chapter.words, chapter.kind) == ("1  Economics", "The harbour talks")
    chapter.go()
    assert reader.beside.startswith("1  Economics")


def test_a_chapter_is_read_with_its_excerpts_comments_and_own_texts(reader, desk, shelf):
    desk.library.books.place(shelf.chapter.id, text="An *own* text.")
    desk.library.books.place(shelf.chapter.id, article_id=shelf.article.id)
    reader.pane.show_beside(shelf.chapter.id)
    for words in (
        "Grain first.",
        "Tariffs on grain\n",
        "A, ¶ 2 · The harbour talks",
        "Check the figure.",
        "An own text.",
    ):
        assert words in reader.beside
    assert reader.beside.endswith("Full text of A, The harbour talks")


def test_a_chapter_follows_every_change(reader, desk, shelf):
    reader.pane.show_beside(shelf.chapter.id)
    entry = desk.library.books.place(shelf.chapter.id, text="Late news.")
    assert "Late news." in reader.beside
    desk.library.books.change_text(entry.id, "Later news.")
    assert "Later news." in reader.beside
    desk.library.books.remove_chapter(shelf.chapter.id)
    assert reader.pane.second.shown_id == ""


def test_enter_leads_from_an_excerpt_to_its_article(reader, shelf, other, qtbot):
    reader.pane.show_article(other.id)
    reader.pane.show_beside(shelf.chapter.id)
    reader.press("]")
    with qtbot.waitSignal(reader.pane.annotation_chosen):
        reader.press("Return")
    assert reader.pane.half is reader.pane.first
    assert reader.selection == "Tariffs on grain"


@pytest.mark.parametrize("key", ["1", "h", "x", "s", "t", "Alt+1"])
def test_nothing_is_marked_in_a_chapter(reader, desk, shelf, key):
    reader.pane.show_beside(shelf.chapter.id)
    before = desk.library.annotations.all()
    reader.press("j", key)
    assert desk.library.annotations.all() == before
    assert key == "Alt+1" or "only read here" in desk.messages.recent[-1]


def test_the_keys_find_and_walk_in_a_chapter_too(reader, shelf):
    reader.pane.show_beside(shelf.chapter.id)
    reader.find("grain")
    assert reader.pane.half.find_bar.count.text() == "1 of 2"
    reader.in_find_bar("Esc").press("G")
    assert reader.page.place() == len(reader.page.sheet.body.text)


def test_what_was_shown_is_shown_again_after_a_restart(reader, desk, shelf, qtbot):
    reader.pane.show_beside(shelf.chapter.id)
    reader.pane.close()
    again = ReaderPane(desk)
    qtbot.addWidget(again)
    again.show()
    assert again.first.shown_id == shelf.article.id
    assert isinstance(again.second, ChapterHalf)
    assert again.second.shown_id == shelf.chapter.id


def test_what_is_no_longer_there_is_not_asked_for(reader, desk, shelf, other, qtbot):
    reader.pane.show_beside(other.id)
    reader.pane.close()
    desk.library.articles.remove(other.id)
    again = ReaderPane(desk)
    qtbot.addWidget(again)
    again.show()
    assert again.first.shown_id == shelf.article.id
    assert not again.is_split()


def test_an_annotation_is_shown_in_the_half_that_has_its_article(reader, desk, shelf, other):
    reader.pane.show_beside(other.id)
    reader.pane.show_annotation(shelf.annotation.id)
    assert reader.pane.half is reader.pane.first
    assert reader.pane.second.shown_id == other.id


def test_the_highlighter_is_switched_after_a_half_was_closed(reader, other):
    reader.pane.show_beside(other.id)
    reader.pane.split()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    reader.desk.preferences.change(highlighter=True)
    assert any(button.isChecked() for button in reader.half.top.findChildren(QToolButton))


def test_of_each_library_it_is_remembered_what_was_open(reader, desk, shelf, other, qtbot, tmp_path):
    reader.pane.show_article(other.id)
    reader.pane.hide()
    assert desk.preferences.value.halves == {"": [other.id]}
    with Library.create(tmp_path / "second.briefbook") as library:
        second = replace(desk, library=library, notifier=Notifier(library))
        pane = ReaderPane(second)
        qtbot.addWidget(pane)
        pane.show_article(library.articles.add(a_draft("Elsewhere.")).id)
        pane.hide()
        pane.show()
        pane.hide()
    again = ReaderPane(desk)
    qtbot.addWidget(again)
    again.show()
    assert again.first.shown_id == other.id
