from pathlib import Path

from briefbook.ui.desk import Preferences
from briefbook.ui.start_page import StartPage


def page(qtbot, *recent: Path) -> StartPage:
    preferences = Preferences(None)
    preferences.change(recent=tuple(str(path) for path in recent))
    page = StartPage(preferences)
    qtbot.addWidget(page)
    return page


def test_a_recent_library_is_opened_from_the_list(qtbot, tmp_path):
    library = tmp_path / "summit.briefbook"
    library.touch()
    start = page(qtbot, library)
    with qtbot.waitSignal(start.open_requested) as opened:
        start.recent.itemActivated.emit(start.recent.item(0))
    assert opened.args == [library]


def test_a_missing_library_is_said_to_be_missing(qtbot, tmp_path):
    start = page(qtbot, tmp_path / "gone.briefbook")
    assert start.recent.item(0).text() == "gone — missing. Locate…"


def test_the_list_can_be_cleared(qtbot, tmp_path):
    start = page(qtbot, tmp_path / "gone.briefbook")
    start._clear.click()
    assert start.recent.count() == 0
    assert not start._clear.isVisibleTo(start)
