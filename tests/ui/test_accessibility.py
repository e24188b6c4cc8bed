from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from briefbook import samples
from briefbook.model.theme import DEFAULT_THEMES, SPARE_STYLES
from briefbook.ui.appearance import DARK, LIGHT
from briefbook.ui.desk import Preferences
from briefbook.ui.messages import Messages, Offer, Weight
from briefbook.ui.start_window import StartWindow
from briefbook.ui.theme_rule import contrast, legible
from tests.ui.drivers.screen_reader import leaps, nameless, unled, unmarked
from tests.ui.drivers.window import WindowDriver

LOOKS = {"light": LIGHT, "dark": DARK}
WORKSPACES = range(4)
DIALOGS = (
    *("window.go-to", "window.keys", "window.preferences", "library.fill-gaps", "book.themes"),
    *("help.messages", "help.about", "reader.beside"),
)


@pytest.fixture
def window(desk, qtbot):
    samples.fill(desk.library)
    driver = WindowDriver(desk, qtbot)
    driver.window.resize(1600, 1000)
    driver.read_first()
    desk.messages.say("The file could not be read.", Weight.WARNING, Offer("Try again", lambda: None))
    yield driver.window
    driver.window.close()


def seen_in_dialog(window, qtbot, command_id, look):
    """What `look` says of the dialog that a command opens."""
    said = []

    def visit() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(10, visit)
            return
        said.append(look(dialog))
        dialog.close()

    QTimer.singleShot(0, visit)
    window.menus.refresh()
    window.menus.actions[command_id].trigger()
    qtbot.waitUntil(lambda: bool(said))
    return said[0]


def test_every_control_of_the_window_has_a_name_and_a_role(window):
    assert nameless(window) == []


def test_every_label_with_a_key_leads_to_its_control(window):
    assert unled(window) == []


@pytest.mark.parametrize("number", WORKSPACES)
def test_tab_goes_on_as_one_reads(window, number):
    window.show_workspace(number)
    QApplication.processEvents()
    assert leaps(window) == []


@pytest.mark.parametrize("number", WORKSPACES)
def test_tab_goes_on_as_one_reads_from_right_to_left(window, qapp, number):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.show_workspace(number)
    QApplication.processEvents()
    found = leaps(window)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert found == []


@pytest.mark.parametrize("number", WORKSPACES)
def test_one_sees_where_the_focus_is(window, number):
    window.show_workspace(number)
    QApplication.processEvents()
    assert unmarked(window) == []


@pytest.mark.parametrize("command_id", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_its_order(window, qtbot, command_id):
    faults = seen_in_dialog(window, qtbot, command_id, lambda one: nameless(one) + unled(one) + leaps(one))
    assert faults == []


def deaf_to_enter(widget) -> list[str]:
    """The buttons with words that Enter does not press; in a dialog Qt sees to it."""
    buttons = [one for one in widget.findChildren(QPushButton) if not isinstance(one.window(), QDialog)]
    assert buttons
    return [one.text() for one in buttons if not one.autoDefault()]


def test_enter_presses_every_button_that_has_the_keys(window, desk, qtbot):
    start = StartWindow(Preferences(None), Messages())
    qtbot.addWidget(start)
    assert deaf_to_enter(window) + deaf_to_enter(start) == []


def test_the_start_page_can_be_used_without_seeing_it(desk, qtbot):
    start = StartWindow(Preferences(None), Messages())
    qtbot.addWidget(start)
    start.show()
    assert nameless(start) + unled(start) + leaps(start) == []


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
@pytest.mark.parametrize("ground", ["window", "base", "raised", "warning", "error"])
def test_words_can_be_read_on_every_ground(look, ground):
    behind = QColor(getattr(look, ground))
    assert contrast(QColor(look.text), behind) >= 4.5
    assert contrast(QColor(look.soft), behind) >= 4.5
    assert contrast(QColor(look.accent), behind) >= 3
    assert contrast(QColor(look.edge), QColor(look.base)) >= 3


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_what_is_chosen_can_be_read(look):
    assert contrast(QColor(look.on_accent), QColor(look.accent)) >= 4.5


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
@pytest.mark.parametrize("colour", [*(style[2] for style in DEFAULT_THEMES), *(style[0] for style in SPARE_STYLES)])
def test_the_colour_of_a_theme_can_be_read_wherever_it_stands(look, colour):
    for ground in (look.window, look.base, look.raised):
        assert contrast(legible(QColor(colour), QColor(ground)), QColor(ground)) >= 4.5
