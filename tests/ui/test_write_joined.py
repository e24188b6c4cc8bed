from dataclasses import replace

import pytest

from briefbook.model.facts import Fact
from briefbook.ui.main_window import MainWindow
from briefbook.ui.write.sections import SectionKind
from tests.library.shelf import fill, mark


@pytest.fixture
def shelf(desk):
    return fill(desk.library)


@pytest.fixture
def window(desk, shelf, qtbot):
    window = MainWindow(desk, "summit.briefbook")
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def is_shown(window) -> bool:
    return window.workspace_names()[window.shown_workspace()] == "Write"


def test_the_workspaces_stand_in_the_order_of_work(window):
    assert window.workspace_names() == ("Read", "Arrange", "Write", "Preview")
    window.menus.actions["window.workspace-3"].trigger()
    assert is_shown(window)


def test_a_point_on_a_page_leads_to_its_place(window, shelf):
    window.panes.preview.point_chosen.emit(shelf.point.id)
    assert is_shown(window)
    assert window.panes.write.points.tree.current == shelf.point
    assert window.panes.write.points.tree.hasFocus()


def test_a_chapter_on_a_page_leads_to_its_introduction(window, desk, shelf):
    desk.library.books.change_chapter(replace(shelf.chapter, gist="Grain gets cheaper."))
    window.panes.preview.chapter_chosen.emit(shelf.chapter.id)
    assert is_shown(window)
    assert window.panes.write.prose.text.value == "Grain *first*."
    assert window.panes.write.prose.text.hasFocus()


def test_a_chapter_that_lacks_only_its_gist_leads_to_that(window, shelf):
    window.panes.preview.chapter_chosen.emit(shelf.chapter.id)
    assert window.panes.write.prose.gist.hasFocus()


def test_what_is_marked_while_nobody_writes_is_there_when_somebody_does(window, desk, shelf):
    passages = window.panes.write.passages.model
    window.panes.write.show_chapter(shelf.chapter.id)
    window.show_workspace(0)
    mark(desk.library, shelf.article, "four percent", theme_id=shelf.chapter.theme_id)
    assert passages.rowCount() == 1
    window.show_workspace(2)
    assert passages.rowCount() == 2


def test_the_cover_leads_to_the_set_up(window, shelf):
    window.panes.preview.set_up_chosen.emit(shelf.book.id)
    assert is_shown(window)
    assert window.panes.write.shown is SectionKind.SET_UP


def test_a_problem_of_the_facts_leads_to_their_table(window, shelf, desk):
    desk.library.books.add_fact(Fact("", shelf.book.id, "Month of the election"))
    window.panes.preview.facts_chosen.emit(shelf.book.id)
    assert is_shown(window)
    assert window.panes.write.tables[SectionKind.FACTS].table.hasFocus()


def test_the_scenesetter_on_a_page_leads_to_its_text(window, shelf):
    window.panes.preview.scene_chosen.emit(shelf.book.id)
    assert is_shown(window)
    assert window.panes.write.shown is SectionKind.SCENE
    assert window.panes.write.prose.text.hasFocus()


@pytest.mark.parametrize("place", ["menu", "arrange"])
def test_a_new_book_asks_for_its_title(window, desk, place):
    if place == "menu":
        window.menus.actions["book.new"].trigger()
    else:
        window.panes.arrange.no_book.buttons[0].click()
    assert is_shown(window)
    assert [index.row() for index in window.panes.write.list.selectedIndexes()] == [0]
    title = window.panes.write.form.fields["title"]
    assert title.hasFocus()
    assert title.selectedText() == "New book" == desk.library.books.all()[-1].title


def test_a_passage_that_a_point_rests_on_is_shown_in_its_article(window, shelf):
    window.panes.write.points.opened.emit(shelf.annotation.id)
    assert window.shown_workspace() == 0
    assert window.panes.reader.article_id == shelf.article.id


def test_what_is_being_written_is_kept_when_the_window_closes(window, desk, shelf, qtbot):
    window.panes.write.show_chapter(shelf.chapter.id)
    qtbot.keyClicks(window.panes.write.prose.text, "Now: ")
    window.close()
    assert desk.library.books.chapter(shelf.chapter.id).introduction == "Now: Grain *first*."
