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
    back = window.menus.actions["window.back"]
    assert not back.isEnabled()
    window.panes.arrange.tree.reveal(shelf.entry.id)
    window.panes.arrange.tree.open_current()
    assert window.shown_workspace() == 0
    assert window.panes.reader.article_id == shelf.article.id
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)
    assert window.shown_workspace() == ARRANGE
    assert window.panes.arrange.focusProxy() is window.panes.arrange.tree
    assert not back.isEnabled()


def test_a_double_click_in_the_pool_goes_to_the_place_in_the_article(window, shelf):
    pool = window.panes.arrange.pool
    pool.filter.clear()
    pool.list.reveal(shelf.annotation.id)
    pool.list.doubleClicked.emit(pool.list.currentIndex())
    assert window.panes.reader.article_id == shelf.article.id
    window.menus.actions["window.back"].trigger()
    assert window.panes.arrange.focusProxy() is pool.list


def test_themes_stand_in_the_menu_book(window):
    assert window.menus.actions["book.themes"].text() == "&Themes…"
