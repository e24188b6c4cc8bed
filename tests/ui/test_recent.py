from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from briefbook.settings import Settings
from briefbook.ui.desk import Preferences
from briefbook.ui.dropping import local_files
from briefbook.ui.recent import RecentMenu, recent


def menu(qtbot, *paths) -> RecentMenu:
    preferences, window = Preferences(None), QWidget()
    preferences.change(recent=tuple(str(path) for path in paths))
    qtbot.addWidget(window)
    menu = RecentMenu(preferences, window)
    menu.aboutToShow.emit()
    menu.window = window
    return menu


def test_a_recent_library_is_opened_from_the_menu(qtbot, tmp_path):
    path = tmp_path / "talks & trade.briefbook"
    path.touch()
    shown = menu(qtbot, path)
    assert shown.actions()[0].text().startswith("&1  talks && trade  ·  ")
    with qtbot.waitSignal(shown.open_wanted) as opened:
        shown.actions()[0].trigger()
    assert opened.args == [path]


def test_the_list_is_cleared_from_the_menu(qtbot, tmp_path):
    shown = menu(qtbot, tmp_path / "gone.briefbook")
    assert "missing" in shown.actions()[0].text()
    shown.actions()[-1].trigger()
    assert not shown.menuAction().isEnabled()


def test_pinned_libraries_come_first(tmp_path):
    new, old = (str(tmp_path / name) for name in ("new.briefbook", "old.briefbook"))
    lines = recent(Settings(recent=(new, old), pinned=(old,)))
    assert [(one.path.stem, one.pinned) for one in lines] == [("old", True), ("new", False)]


def test_only_files_of_this_computer_are_taken(tmp_path):
    dragged = QMimeData()
    dragged.setUrls(
        [QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.org/b.txt"), QUrl("file://host/c")]
    )
    assert local_files(dragged) == [tmp_path / "a.txt"]
