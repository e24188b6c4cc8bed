import pytest
from PySide6.QtCore import Qt

from briefbook.ui.main_window import MainWindow
from tests.library.shelf import fill

ARRANGE = 1


@pytest.fixture
def shelf(desk):
    return fill(desk.library)


@pytest.fixture
def window(desk, shelf, qtbot) -> MainWindow:
    window = MainWindow(desk, "talks.briefbook")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    window.show_workspace(ARRANGE)
    return window


def test_backspace_returns_to_the_tree_that_a_passage_was_opened_from(window, shelf, qtbot):
    tree = window.panes.arrange.tree
    tree.setFocus()
    tree.reveal(shelf.entry.id)
    tree.open_current()
    assert window.shown_workspace() == 0
    assert window.panes.reader.article_id == shelf.article.id
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)
    assert window.shown_workspace() == ARRANGE
    assert tree.hasFocus()


def test_a_double_click_in_the_pool_goes_to_the_place_in_the_article(window, shelf):
    pool = window.panes.arrange.pool
    pool.filter.clear()
    pool.list.reveal(shelf.annotation.id)
    pool.list.doubleClicked.emit(pool.list.currentIndex())
    assert window.panes.reader.article_id == shelf.article.id
    window.menus.actions["window.back"].trigger()
    assert window.shown_workspace() == ARRANGE


def test_themes_stand_in_the_menu_book(window):
    assert window.menus.actions["book.themes"].text() == "&Themes…"


def test_the_menu_names_the_themes_in_their_present_order(window, desk):
    assert window.menus.actions["reader.theme-1"].text() == "Mark as Security"
    first = desk.library.themes.all()[0]
    desk.library.themes.move(desk.library.themes.find("Economics").id, before=first.id)
    assert window.menus.actions["reader.theme-1"].text() == "Mark as Economics"


def test_cut_and_paste_in_the_menu_edit_move_lines_of_the_tree(window, shelf, desk):
    tree = window.panes.arrange.tree
    later = desk.library.books.add_chapter(shelf.book.id, "Later")
    tree.setFocus()
    tree.reveal(shelf.entry.id)
    window.menus.refresh()
    window.menus.actions["edit.cut"].trigger()
    tree.reveal(later.id)
    window.menus.actions["edit.paste"].trigger()
    assert desk.library.books.entry(shelf.entry.id).chapter_id == later.id
