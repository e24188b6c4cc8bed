"""The window in the user's language."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu

from briefbook import samples
from briefbook.app import App
from briefbook.library.library import Library
from briefbook.ui import language, times
from briefbook.ui.desk import Preferences
from tests.ui.drivers import letters
from tests.ui.drivers.room import cut
from tests.ui.drivers.screen_reader import nameless, unled
from tests.ui.drivers.window import WindowDriver

LANGUAGES = ("en", "de")


@pytest.fixture
def speak(qapp) -> Iterator:
    before = QLocale()
    yield lambda choice: language.apply(choice, qapp)
    language.apply("en", qapp)
    QLocale.setDefault(before)


@pytest.fixture
def german(speak, desk, qtbot) -> WindowDriver:
    speak("de")
    return WindowDriver(desk, qtbot)


def close_button(qtbot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Close).text().replace("&", "")


def doubled(menu: QMenu) -> list[str]:
    """The letters that more than one line of a menu, or of a menu in it, answers to."""
    lines = [action.text().replace("&&", "") for action in menu.actions()]
    letters = Counter(line[line.index("&") + 1].lower() for line in lines if "&" in line)
    inner = [letter for action in menu.actions() if action.menu() for letter in doubled(action.menu())]
    return [f"{menu.title()}: {letter}" for letter, count in letters.items() if count > 1] + inner


def test_the_window_speaks_german(german):
    assert german.line("library.add-articles") == "Artikel hinzufügen\N{NO-BREAK SPACE}…"
    assert german.menu_lines("edit")[:2] == ["Rückgängig", "Wiederholen"]
    assert "(Strg+I)" in german.tooltip("library.add-articles")


def test_qts_own_buttons_speak_german_too(speak, qtbot):
    speak("de")
    assert close_button(qtbot) == "Schließen"


def test_undo_names_a_step_of_the_library_in_german(german):
    german.desk.library.themes.add("Energie")
    assert german.line("window.undo") == "Rückgängig: Thema hinzufügen"


def test_numbers_follow_the_language(speak):
    speak("de")
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    words = [QCoreApplication.translate("TopBar", "%n min left", "", number) for number in (1, 4)]
    assert words == ["noch 1 min", "noch 4 min"]


def test_the_date_of_a_citation_follows_the_language(speak):
    speak("de")
    assert (times.written("2026-03-12"), times.written("2026-03")) == ("12. März 2026", "März 2026")


@pytest.mark.parametrize("choice", ["en", "fr", "xx"])
def test_english_stays_where_there_is_no_translation(speak, qtbot, choice):
    speak("de")
    speak(choice)
    assert QCoreApplication.translate("Menus", "&File") == "&File"
    assert close_button(qtbot) == "Close"


@pytest.mark.parametrize("choice", LANGUAGES)
def test_no_two_lines_of_a_menu_answer_to_the_same_letter(speak, qapp, qtbot, tmp_path, choice):
    speak(choice)
    hooks = sys.excepthook, threading.excepthook
    app = App(qapp, Preferences(None))
    sys.excepthook, threading.excepthook = hooks
    Library.create(tmp_path / "talks.briefbook").close()
    app.open(tmp_path / "talks.briefbook")
    (window,) = app.windows
    menus = [action.menu() for action in window.menuBar().actions()]
    found = [letter for menu in menus for letter in doubled(menu)]
    window.close()
    assert found == []


@pytest.mark.parametrize("choice", LANGUAGES)
def test_alt_and_the_letter_of_a_menu_open_it_wherever_the_user_is(speak, desk, qtbot, choice):
    speak(choice)
    samples.fill(desk.library)
    driver = WindowDriver(desk, qtbot)
    driver.read_first()
    assert len(letters.of_menus(driver.window)) == 8
    assert letters.taken_twice(driver.window) == set()


@pytest.mark.parametrize("choice", LANGUAGES)
def test_nothing_is_cut_in_a_small_window(speak, desk, qtbot, choice):
    speak(choice)
    samples.fill(desk.library)
    driver = WindowDriver(desk, qtbot)
    driver.window.resize(1280, 720)
    driver.read_first()
    for number in range(4):
        driver.window.show_workspace(number)
        QApplication.processEvents()
        assert cut(driver.window) == []
    assert nameless(driver.window) + unled(driver.window) == []
