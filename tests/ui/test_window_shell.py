import itertools

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from briefbook.ui import placement
from briefbook.ui.menus import conflicts
from briefbook.ui.messages import Offer
from tests.builders import a_draft
from tests.ui.drivers.window import WindowDriver

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def driver(desk, qtbot):
    desk.library.articles.add(a_draft("Both envoys met at the harbour.", "They shook hands and left early."))
    desk.library.books.add("The harbour talks")
    driver = WindowDriver(desk, qtbot)
    yield driver
    driver.window.close()


def test_undo_and_redo_name_the_step(driver):
    driver.desk.library.themes.add("Energy")
    step = driver.desk.library.undo_label
    assert driver.line("window.undo") == f"Undo {step}"
    driver.choose("window.undo")
    assert driver.line("window.redo") == f"Redo {step}"
    assert driver.tooltip("window.redo") == f"Redo {step} (Ctrl+Shift+Z)"


def test_undo_in_a_field_is_the_fields_own(driver):
    driver.desk.library.themes.add("Energy")
    driver.choose("search.find").type("envoys")
    assert driver.line("window.undo") == "Undo Typing"
    driver.choose("window.undo")
    assert "Energy" in [theme.name for theme in driver.desk.library.themes.all()]
    assert driver.line("window.redo") == "Redo Typing"


def test_control_z_in_the_reader_takes_back_the_mark(driver):
    driver.read_first().press(Qt.Key.Key_1)
    assert len(driver.desk.library.annotations.all()) == 1
    driver.press(Qt.Key.Key_Z, CONTROL)
    assert driver.desk.library.annotations.all() == ()


def test_cut_and_paste_work_in_the_field_that_has_the_focus(driver):
    driver.choose("search.find").type("envoys")
    driver.choose("edit.select-all").choose("edit.cut")
    assert QGuiApplication.clipboard().text() == "envoys"
    assert driver.is_grey("edit.cut")
    driver.choose("edit.paste").choose("edit.paste")
    assert driver.window.panes.search.field.text() == "envoysenvoys"
    QGuiApplication.clipboard().setText("")


def test_the_file_menu_is_in_order_and_ends_with_quit(driver):
    lines = driver.menu_lines("file")
    assert lines[0] == "Add Articles…"
    assert lines[-1] == "Quit"
    assert lines[-2] == "—"
    assert not any(one == other == "—" for one, other in itertools.pairwise(lines))


def test_f6_goes_round_the_panes_and_shift_f6_back(driver):
    driver.read_first()
    visited = [driver.press(Qt.Key.Key_F6).pane_in_focus() for _ in range(3)]
    assert visited == ["Annotations", "Articles", "Read"]
    assert driver.press(Qt.Key.Key_F6, SHIFT).pane_in_focus() == "Articles"


def test_each_workspace_keeps_its_own_columns(driver, desk, qtbot):
    arrange, preview = 1, 3
    driver.widen(1280).window.show_workspace(arrange)
    assert driver.sides == (False, False)
    driver.choose("window.side-0").window.show_workspace(preview)
    assert driver.sides == (False, False)
    driver.window.show_workspace(0)
    assert driver.sides == (True, True)
    driver.window.close()
    again = WindowDriver(desk, qtbot)
    again.widen(1050).window.show_workspace(arrange)
    assert again.sides == (True, False)
    again.window.close()


def test_a_panel_that_is_asked_for_comes_for_this_time_only(driver):
    driver.read_first().window.show_workspace(1)
    driver.choose("library.details")
    assert driver.sides == (False, True)
    driver.window.show_workspace(0)
    driver.window.show_workspace(1)
    assert driver.sides == (False, False)


def test_in_a_very_narrow_window_the_right_column_makes_room(driver):
    assert driver.widen(1050).sides == (True, False)
    assert driver.window.width() == 1050
    assert driver.widen(1280).sides == (True, True)


def test_a_column_hidden_by_the_user_stays_hidden(driver, desk, qtbot):
    driver.choose("window.side-0").widen(1050).widen(1300)
    assert driver.sides == (False, True)
    driver.window.close()
    again = WindowDriver(desk, qtbot, shown=False)
    assert again.sides == (False, True)
    again.window.close()


def test_reading_only_shows_the_article_alone_and_escape_leaves_it(driver):
    driver.read_first().choose("window.reading-only")
    assert driver.sides == (False, False)
    assert not driver.window.statusBar().isVisible()
    driver.press(Qt.Key.Key_Escape)
    assert driver.sides == (True, True)
    assert driver.window.statusBar().isVisible()


def test_escape_closes_messages_before_it_leaves_reading_only(driver):
    driver.read_first().choose("window.reading-only")
    driver.desk.messages.say("The book is empty.")
    driver.desk.messages.toast("Removed.", Offer("Undo", lambda: None))
    driver.press(Qt.Key.Key_Escape)
    assert (driver.window.toaster.text, driver.window.bars.texts) == ("", ["The book is empty."])
    driver.press(Qt.Key.Key_Escape)
    assert driver.window.bars.texts == []
    assert driver.window.is_reading_only()
    driver.press(Qt.Key.Key_Escape)
    assert not driver.window.is_reading_only()


def test_the_window_stands_where_it_stood(driver, desk, qtbot):
    driver.window.setGeometry(0, 40, 1240, 710)
    driver.window.close()
    again = WindowDriver(desk, qtbot, shown=False)
    assert again.window.size() == QSize(1240, 710)
    again.window.close()


def test_a_window_is_never_put_where_no_screen_is():
    room = QRect(0, 0, 1920, 1080)
    assert room.contains(placement.within(QRect(5000, -300, 1400, 800), room))
    assert placement.within(QRect(0, 0, 3000, 2000), room).size() == room.size()


def test_a_placement_that_makes_no_sense_is_passed_over(desk, qtbot):
    desk.preferences.change(geometry={"screen-2": "gone 1x1", "columns-3": "nonsense 1"})
    driver = WindowDriver(desk, qtbot, shown=False)
    assert driver.window.width() >= 1240
    assert driver.sides == (True, True)
    driver.window.close()


def test_keys_are_shared_only_by_panes_of_which_one_has_the_focus(driver):
    whole_window = ("window", "app", "versions", "help")
    for ids in conflicts(driver.window.menus.commands, {}).values():
        owners = [one.partition(".")[0] for one in ids]
        assert len(set(owners)) == len(owners), ids
        assert sum(owner in whole_window for owner in owners) <= 1, ids


def test_a_toast_waits_while_the_focus_is_on_it(driver):
    driver.read_first()
    driver.desk.messages.toast("Removed.", Offer("Undo", lambda: None))
    assert driver.window.toaster._timer.isActive()
    driver.press(Qt.Key.Key_F6, SHIFT).press(Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget().text() == "Undo"
    assert not driver.window.toaster._timer.isActive()
    driver.press(Qt.Key.Key_F6)
    assert driver.window.toaster._timer.isActive()
