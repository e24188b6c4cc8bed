from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from briefbook.ui.main_window import MainWindow
from tests.builders import a_draft
from tests.library.shelf import mark


@pytest.fixture
def window(desk, qtbot):
    for name in ("Harbour", "Canal"):
        paragraphs = [f"{name} paragraph {number} says one more thing at some length." for number in range(60)]
        desk.library.articles.add(a_draft(*paragraphs, file_name=f"{name}.txt"))
    window = MainWindow(desk, "summit.briefbook")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def back(window) -> None:
    window.menus.actions["window.back"].trigger()


def test_back_returns_to_the_article_and_place_that_a_jump_left(window, desk):
    harbour, canal = desk.library.articles.ids()
    annotation = mark(desk.library, desk.library.articles.get(canal), "Canal paragraph 50")
    window.show_paragraph(harbour, 40)
    place = window.panes.reader.place()
    window.show_annotation(annotation.id)
    assert window.panes.reader.article_id == canal
    back(window)
    assert window.panes.reader.place()[0] == place[0] == harbour
    assert abs(window.panes.reader.place()[1] - place[1]) < 200


def test_back_returns_to_the_list_that_a_jump_was_made_from(window, desk, qtbot):
    harbour, canal = desk.library.articles.ids()
    mark(desk.library, desk.library.articles.get(canal), "Canal paragraph 50")
    window.show_article(harbour)
    cards = window.panes.annotations.list
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert window.panes.reader.article_id == canal
    back(window)
    assert (window.panes.reader.article_id, cards.hasFocus()) == (harbour, True)


def test_back_returns_to_the_workspace_that_was_left(window, desk):
    window.show_workspace(1)
    window.show_article(desk.library.articles.ids()[0])
    back(window)
    assert window.shown_workspace() == 1


def test_back_passes_over_an_article_that_was_removed(window, desk):
    harbour, canal = desk.library.articles.ids()
    window.show_article(harbour)
    window.show_article(canal)
    desk.library.articles.remove(harbour)
    back(window)
    assert window.panes.reader.article_id == canal
    assert not window._way_back.is_open()


def test_the_menu_names_the_themes_in_their_present_order(window, desk):
    assert window.menus.actions["reader.theme-1"].text() == "Mark as Security"
    first = desk.library.themes.all()[0]
    desk.library.themes.move(desk.library.themes.find("Economics").id, before=first.id)
    assert window.menus.actions["reader.theme-1"].text() == "Mark as Economics"
