from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from briefbook.ui.command import Command
from briefbook.ui.menus import Menus, conflicts


def command(id: str, menu: str = "edit", **more) -> Command:
    return Command(id, id.title(), more.pop("do", lambda: None), menu, **more)


def window_with(desk, qtbot, *commands: Command) -> Menus:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window, commands, desk.preferences)
    menus.window = window
    return menus


def test_a_command_does_its_verb_from_the_menu(desk, qtbot):
    done = []
    menus = window_with(desk, qtbot, command("undo", do=lambda: done.append(True), keys=("Ctrl+Z",)))
    menus.actions["undo"].trigger()
    assert done == [True]
    assert menus.keys("undo") == "Ctrl+Z"


def test_what_cannot_be_done_now_is_grey_and_says_why(desk, qtbot):
    menus = window_with(desk, qtbot, command("undo", may=lambda: False, why_not="There is nothing to undo."))
    assert not menus.actions["undo"].isEnabled()
    assert menus.actions["undo"].statusTip() == "There is nothing to undo."


def test_keys_that_the_user_gave_replace_the_usual_ones(desk, qtbot):
    desk.preferences.change(shortcuts={"undo": "F12"})
    assert window_with(desk, qtbot, command("undo", keys=("Ctrl+Z",))).keys("undo") == "F12"


def test_commands_that_answer_to_the_same_keys_are_found():
    commands = [command("a", keys=("F3",)), command("b", keys=("F3",)), command("c", keys=("F4",))]
    assert conflicts(commands, {}) == {"F3": ("a", "b")}
    assert conflicts(commands, {"b": "F4"}) == {"F4": ("b", "c")}


def test_keys_that_several_panes_use_are_left_to_the_pane_in_focus(desk, qtbot):
    menus = window_with(
        desk, qtbot, command("a", keys=("Del",)), command("b", keys=("Del",)), command("c", keys=("F3",))
    )
    contexts = [menus.actions[one].shortcutContext() for one in "abc"]
    assert contexts[0] == contexts[1] == Qt.ShortcutContext.WidgetShortcut
    assert contexts[2] == Qt.ShortcutContext.WindowShortcut
