import pytest
from PySide6.QtWidgets import QInputDialog

from briefbook.library.library import Library
from briefbook.operations import versions
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from briefbook.ui.versions.dialog import VersionsDialog
from tests.ui.drivers.window import WindowDriver


def _raise(error: BaseException) -> None:
    raise error


@pytest.fixture
def driver(tmp_path, qtbot):
    with Library.create(tmp_path / "talks.briefbook") as library:
        jobs = Jobs(_raise)
        driver = WindowDriver(Desk(library, Notifier(library), jobs, Messages(), Preferences(None)), qtbot)
        yield driver
        driver.window.close()
        jobs.close()


def save(driver, qtbot, name: str) -> None:
    driver.choose("versions.save")
    dialog = driver.window.findChild(QInputDialog)
    dialog.setTextValue(name)
    with qtbot.waitSignal(driver.desk.messages.done):
        dialog.accept()


def test_control_s_saves_a_named_version_as_a_job(driver, qtbot):
    save(driver, qtbot, "Before the meeting")
    assert driver.window.toaster.text == "Version “Before the meeting” saved."
    (version,) = versions.versions(driver.desk.library.path)
    assert version.name == "Before the meeting"


def test_if_nothing_changed_it_is_said_that_everything_is_saved(driver, qtbot):
    save(driver, qtbot, "First")
    driver.choose("versions.save")
    assert driver.window.toaster.text.startswith("Everything is saved. Nothing has changed since the version of ")
    driver.desk.library.themes.add("Energy")
    save(driver, qtbot, "Second")
    assert len(versions.versions(driver.desk.library.path)) == 2


def test_a_version_is_asked_for_from_the_list(driver, qtbot):
    save(driver, qtbot, "First")
    driver.choose("versions.list")
    dialog = driver.window.findChild(VersionsDialog)
    assert dialog.list.currentItem().text(0) == "First"
    with qtbot.waitSignal(driver.window.versions.restore_wanted) as wanted:
        dialog.restore.click()
    assert wanted.args[0].name == "First"


def test_a_version_is_deleted_from_the_list(driver, qtbot):
    save(driver, qtbot, "First")
    driver.choose("versions.list")
    dialog = driver.window.findChild(VersionsDialog)
    dialog.delete.click()
    assert versions.versions(driver.desk.library.path) == ()
    assert not dialog.restore.isEnabled()


def test_a_library_that_is_kept_nowhere_has_no_versions(desk, qtbot):
    driver = WindowDriver(desk, qtbot, shown=False)
    assert driver.is_grey("versions.save")
    driver.window.close()
