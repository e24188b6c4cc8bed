import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDoubleSpinBox, QLineEdit

from briefbook.ui import shortcuts
from briefbook.ui.command import Command
from briefbook.ui.preferences.dialog import PreferencesDialog
from tests.ui.drivers.window import WindowDriver


@pytest.fixture
def driver(desk, qtbot):
    driver = WindowDriver(desk, qtbot, shown=False)
    yield driver
    driver.window.close()


@pytest.fixture
def dialog(driver, qtbot):
    dialog = PreferencesDialog(driver.desk.preferences, driver.window.menus.groups())
    qtbot.addWidget(dialog)
    return dialog


def command(id: str, *keys: str, **more) -> Command:
    return Command(id, id.title(), lambda: None, "edit", keys, **more)


def field(dialog, name: str, kind=QComboBox):
    return next(one for one in dialog.findChildren(kind) if one.accessibleName() == name)


def test_a_choice_is_in_force_at_once(dialog, driver):
    paper = field(dialog, "Paper")
    paper.setCurrentIndex(paper.findText("Sepia"))
    paper.activated.emit(paper.currentIndex())
    field(dialog, "Type size", QDoubleSpinBox).setValue(15)
    settings = driver.desk.preferences.value
    assert (settings.paper, settings.reader_size) == ("sepia", 15)


def test_the_pages_follow_what_is_changed_elsewhere(dialog, driver):
    driver.desk.preferences.change(appearance="dark", reader_spacing=1.7)
    assert field(dialog, "Appearance").currentText() == "Dark"
    assert field(dialog, "Line spacing").currentText() == "Wide"


def test_the_recent_libraries_can_be_forgotten(dialog, driver):
    driver.desk.preferences.change(recent=("/a.briefbook",), pinned=("/a.briefbook",))
    button = next(one for one in dialog.findChildren(QAbstractButton) if one.text() == "Clear the List (1)")
    button.click()
    assert driver.desk.preferences.value.recent == driver.desk.preferences.value.pinned == ()
    assert not button.isEnabled()


def test_new_keys_are_in_force_at_once_in_the_menu_and_its_tooltip(dialog, driver):
    dialog.keyboard.select("preview.export")
    dialog.keyboard.field.setKeySequence(QKeySequence("Ctrl+Shift+E"))
    assert driver.keys("preview.export") == ["Ctrl+Shift+E"]
    assert driver.tooltip("preview.export") == "Export PDF (Ctrl+Shift+E)"
    assert driver.desk.preferences.value.shortcuts == {"preview.export": "Ctrl+Shift+E"}


def test_keys_that_another_command_has_are_taken_over_only_when_asked(dialog, driver):
    dialog.keyboard.select("preview.export")
    dialog.keyboard.field.setKeySequence(QKeySequence("Ctrl+P"))
    assert dialog.keyboard.said.text() == "“Print” has these keys."
    assert driver.keys("preview.export") == ["Ctrl+E"]
    dialog.keyboard.take.click()
    assert (driver.keys("preview.export"), driver.keys("preview.print")) == (["Ctrl+P"], [])


def test_one_command_or_all_are_reset(dialog, driver):
    for command_id, keys in (("preview.export", "Ctrl+P"), ("window.go-to", "Ctrl+J")):
        dialog.keyboard.select(command_id)
        dialog.keyboard.field.setKeySequence(QKeySequence(keys))
        dialog.keyboard.take.click()
    dialog.keyboard.reset.click()
    assert driver.keys("window.go-to") == ["Ctrl+K"]
    dialog.keyboard.reset_all.click()
    assert driver.desk.preferences.value.shortcuts == {}
    assert driver.keys("preview.print") == ["Ctrl+P"]


def test_a_command_can_have_no_keys(dialog, driver):
    dialog.keyboard.select("window.go-to")
    dialog.keyboard.clear.click()
    assert driver.keys("window.go-to") == []


def test_keys_of_every_program_stay(dialog, driver):
    dialog.keyboard.select("edit.copy")
    assert not dialog.keyboard.field.isEnabled()
    dialog.keyboard.select("preview.export")
    dialog.keyboard.field.setKeySequence(QKeySequence("Ctrl+C"))
    assert dialog.keyboard.said.text() == "“Copy” has these keys in every program."
    assert driver.keys("preview.export") == ["Ctrl+E"]


def test_commands_are_found_by_words_and_by_keys(dialog):
    def found(typed):
        dialog.keyboard.search.setText(typed)
        return [row.text(0) for row in dialog.keyboard._rows() if not row.isHidden()]

    assert found("go to any") == ["Go to Anything"]
    assert found("ctrl+k") == ["Go to Anything"]


def test_the_field_and_the_list_have_names(dialog):
    for kind in (QComboBox, QLineEdit):
        assert all(one.accessibleName() or one.objectName().startswith("qt_") for one in dialog.findChildren(kind))


def test_taking_keys_leaves_the_others_of_that_command():
    redo, other = command("redo", "Ctrl+Shift+Z", "Ctrl+Y"), command("other")
    assert shortcuts.given((redo, other), {}, other, ("Ctrl+Y",)) == {"redo": "Ctrl+Shift+Z", "other": "Ctrl+Y"}


def test_keys_that_panes_share_from_the_start_are_no_conflict():
    reader, pages = command("reader.find", "Ctrl+F"), command("pages.find", "Ctrl+F")
    assert shortcuts.holder((reader, pages), {}, reader, "Ctrl+F") is None
    assert shortcuts.holder((reader, pages), {}, command("new"), "Ctrl+F") is reader


def test_letters_alone_and_signs_of_altgr_are_refused():
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    assert shortcuts.refusal(QKeyCombination(Qt.Key.Key_J))
    assert shortcuts.refusal(QKeyCombination(control | alt, Qt.Key.Key_3))
    assert not shortcuts.refusal(QKeyCombination(control, Qt.Key.Key_J))
    assert not shortcuts.refusal(QKeyCombination(Qt.Key.Key_F4))


def test_no_key_of_ours_is_a_sign_of_altgr_and_every_standard_verb_has_keys(driver):
    keys = {one.id: one.keys for one in driver.window.menus.commands}
    assert not any("Ctrl+Alt+" in one for many in keys.values() for one in many)
    assert keys["window.preferences"] == ("Ctrl+,",)
    assert set(keys["window.redo"]) == {"Ctrl+Shift+Z", "Ctrl+Y"}
    assert keys["window.quit"] == ("Ctrl+Q",)
