import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefbook.model.article import Details
from briefbook.ui.main_window import MainWindow
from briefbook.ui.menus import menu_titles
from tests.builders import a_draft
from tests.ui.drivers.names import nameless


@pytest.fixture
def window(desk, qtbot):
    desk.library.articles.add(a_draft("Both envoys met at the harbour.", "They shook hands and left early."))
    desk.library.books.add("The harbour talks")
    window = MainWindow(desk, "summit.briefbook")
    qtbot.addWidget(window)
    yield window
    window.close()


def test_an_article_chosen_in_the_list_is_read_with_its_details_beside_it(window):
    window.panes.articles.step(1)
    assert window.panes.reader.article_id == window.desk.library.articles.all()[0].id
    assert window.panes.details.fields["title"].text() == "The harbour talks"


def test_what_is_marked_in_the_reader_is_listed_and_undone_from_the_menu(window, qtbot):
    window.panes.articles.step(1)
    qtbot.keyClick(window.panes.reader.half.page, Qt.Key.Key_1)
    assert window.panes.annotations.model.rowCount() == 1
    window.menus.actions["window.undo"].trigger()
    assert window.panes.annotations.model.rowCount() == 0
    assert window.menus.actions["window.redo"].isEnabled()


def test_annotations_are_placed_in_a_chapter_of_the_book(window, qtbot):
    window.panes.articles.step(1)
    qtbot.keyClick(window.panes.reader.half.page, Qt.Key.Key_1)
    annotation = window.desk.library.annotations.all()[0]
    goals = window.panes.chapters.goals(lambda: [annotation.id])
    next(goal for goal in goals if goal.words == "Security").go()
    (chapter,) = window.desk.library.books.chapters(window.panes.books.book_id)
    (entry,) = window.desk.library.books.entries(chapter.id)
    assert (chapter.title, entry.annotation_id) == ("Security", annotation.id)


def test_a_comment_is_written_beside_the_reader_and_esc_returns_to_the_line(window, qtbot):
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.panes.articles.step(1)
    window.show_panel(window.panes.details)
    page = window.panes.reader.half.page
    qtbot.keyClick(page, Qt.Key.Key_1)
    qtbot.keyClick(page, Qt.Key.Key_N)
    comment = window.panes.annotations.editor.comment
    assert comment.hasFocus()
    qtbot.keyClicks(comment, "Which harbour?")
    qtbot.keyClick(comment, Qt.Key.Key_Escape)
    assert page.hasFocus()
    assert window.desk.library.annotations.all()[0].comment == "Which harbour?"


def test_every_menu_holds_something_and_every_command_has_words(window):
    for name in menu_titles():
        assert window.findChild(QWidget, f"menu-{name}").actions(), name
    assert all(action.text() for action in window.menus.actions.values())


def test_no_two_commands_of_the_window_answer_to_the_same_keys(window):
    bound: dict[str, str] = {}
    for action in window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if action.shortcutContext() is not Qt.ShortcutContext.WindowShortcut:
            continue
        for keys in action.shortcuts():
            assert bound.setdefault(keys.toString(), action.objectName()) == action.objectName()


def test_every_control_has_a_name_for_a_screen_reader(window):
    assert nameless(window) == []


@pytest.mark.parametrize(("command", "pane", "side"), [("library.details", "details", 2), ("search.find", "search", 0)])
def test_a_panel_that_is_asked_for_comes_forward_from_a_hidden_column(window, command, pane, side):
    window.show()
    window.panes.articles.step(1)
    window.toggle_side(side)
    window.menus.refresh()
    window.menus.actions[command].trigger()
    assert getattr(window.panes, pane).isVisible()


def test_the_sides_can_be_hidden_and_shown_again(window):
    window.menus.actions["window.side-0"].trigger()
    assert not window.side_is_shown(0)
    window.reset_layout()
    assert window.side_is_shown(0)


def test_a_split_reader_takes_the_room_of_the_right_column_and_gives_it_back(window):
    window.resize(1280, 720)
    window.show()
    window.panes.articles.step(1)
    window.menus.actions["reader.split"].trigger()
    assert not window.side_is_shown(2)
    window.menus.actions["reader.split"].trigger()
    assert window.side_is_shown(2)


def test_the_article_of_the_half_with_the_focus_is_the_one_in_the_panels(window):
    window.desk.library.articles.add(a_draft("Grain came by rail.", details=Details(title="The other one")))
    window.panes.articles.step(1)
    window.menus.actions["reader.split"].trigger()
    window.panes.articles.step(1)
    assert window.panes.details.fields["title"].text() == "The other one"
    window.menus.actions["reader.other-half"].trigger()
    assert window.panes.details.fields["title"].text() == "The harbour talks"


def test_to_change_sides_with_ctrl_held_selects_one_article_and_not_two(window, qtbot):
    window.desk.library.articles.add(a_draft("Grain came by rail.", details=Details(title="The other one")))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.panes.articles.step(1)
    window.menus.actions["reader.split"].trigger()
    window.panes.articles.step(1)
    qtbot.keyClick(window.panes.reader.half.page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.panes.articles.chosen() == [window.panes.reader.first.shown_id]


def _click_on_first(window, qtbot, *, twice: bool = False) -> None:
    seen = window.panes.articles.list
    window.show()
    qtbot.waitExposed(window)
    at = seen.visualRect(seen.model().index(0, 0)).center()
    qtbot.mouseClick(seen.viewport(), Qt.MouseButton.LeftButton, pos=at)
    if twice:
        qtbot.mouseDClick(seen.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_on_an_article_shows_it_and_del_means_that_article_not_a_mark_in_it(window, qtbot):
    library = window.desk.library
    window.panes.articles.step(1)
    window.panes.reader.hand.mark_with(1)
    window.panes.articles.list.setFocus()
    _click_on_first(window, qtbot)
    assert window.focusWidget() is window.panes.articles.list
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Delete)
    assert library.articles.all() == ()
    library.undo()
    assert library.annotations.all()


@pytest.mark.parametrize("twice", [True, False])
def test_a_double_click_or_enter_leads_into_the_article(window, qtbot, twice):
    _click_on_first(window, qtbot, twice=twice)
    if not twice:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.panes.reader.isAncestorOf(window.focusWidget())
