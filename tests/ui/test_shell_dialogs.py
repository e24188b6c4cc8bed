import pytest
from PySide6.QtWidgets import QSplitter

from briefbook.library.library import Library
from briefbook.operations import versions
from briefbook.ui.about import AboutDialog
from briefbook.ui.desk import Preferences
from briefbook.ui.key_help import KeyHelp
from briefbook.ui.messages import Messages
from briefbook.ui.preferences.dialog import PreferencesDialog
from briefbook.ui.recent_messages import RecentMessages
from briefbook.ui.start_window import StartWindow
from briefbook.ui.versions.dialog import VersionsDialog
from tests.ui.drivers.names import nameless
from tests.ui.drivers.window import WindowDriver


@pytest.fixture
def window(desk, qtbot):
    driver = WindowDriver(desk, qtbot, shown=False)
    yield driver.window
    driver.window.close()


def a_version(tmp_path):
    Library.create(tmp_path / "talks.briefbook").close()
    versions.save(tmp_path / "talks.briefbook", "First")
    return tmp_path / "talks.briefbook"


def test_every_control_of_the_dialogs_has_a_name(window, qtbot, tmp_path):
    preferences = Preferences(None)
    preferences.change(recent=("/talks.briefbook",))
    for shown in (
        PreferencesDialog(preferences, window.menus.groups()),
        VersionsDialog(a_version(tmp_path)),
        AboutDialog(),
        RecentMessages(["Removed."]),
        KeyHelp([("File", [("Open", "Ctrl+O")])]),
        StartWindow(preferences, Messages()),
    ):
        qtbot.addWidget(shown)
        assert nameless(shown) == [], type(shown).__name__


def test_every_splitter_can_be_taken_hold_of(window):
    assert all(splitter.handleWidth() >= 6 for splitter in window.findChildren(QSplitter))
