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
    start.clear.click()
    assert start.recent.count() == 0
    assert not start.clear.isVisibleTo(start)


def test_a_pinned_library_stands_first_and_stays(qtbot, tmp_path):
    start = page(qtbot, tmp_path / "new.briefbook", tmp_path / "old.briefbook")
    start.recent.setCurrentRow(1)
    start.pin.click()
    assert start.recent.item(0).text().endswith("(pinned)")
    for number in range(20):
        start._preferences.take(start._preferences.value.with_recent(tmp_path / f"{number}.briefbook"))
    assert start.recent.count() == 10
    assert "old" in start.recent.item(0).text()
    assert start.pin.text() == "Unpin" or start.recent.currentRow() != 0
