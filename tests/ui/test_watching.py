from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from briefbook.library.library import Library
from briefbook.ui.articles.importing import Importing
from briefbook.ui.desk import Preferences
from briefbook.ui.notifier import Notifier
from briefbook.ui.watching import verbs
from briefbook.ui.watching.verbs import WatchButton
from briefbook.ui.watching.watcher import Watcher
from tests.ui.drivers.watching import WatchDriver
from tests.ui.drivers.window import WindowDriver


@pytest.fixture
def folder(tmp_path) -> Path:
    path = tmp_path / "Downloads" / "briefing"
    path.mkdir(parents=True)
    return path


@pytest.fixture
def driver(desk, qtbot, folder) -> WatchDriver:
    return WatchDriver(desk, qtbot, folder)


def test_what_comes_into_the_folder_is_added_quietly_and_can_be_undone(driver, desk):
    driver.watch().put("one.txt", "two.txt").pass_time()
    assert driver.titles == ["one.txt", "two.txt"]
    assert (driver.toasts[-1].text, driver.bars) == ("2 articles added from Downloads/briefing.", [])
    assert [one.label for one in driver.toasts[-1].offers] == ["Undo", "Report"]
    driver.offer(driver.toasts[-1], "Undo")
    assert driver.pass_time().titles == []


def test_what_is_there_already_is_asked_for(driver):
    driver.put("one.txt", "two.txt").watch()
    (asked,) = driver.bars
    assert asked.text == "“Downloads/briefing” is watched: new files become articles. 2 files are there already."
    assert driver.pass_time().titles == []
    driver.offer(asked, "Import the 2")
    assert driver.titles == ["one.txt", "two.txt"]


def test_what_is_left_there_stays_left_until_it_changes(driver):
    driver.put("one.txt").watch()
    driver.offer(driver.bars[0], "Leave Them")
    assert driver.pass_time().titles == []
    assert driver.put("one.txt", text="Quite another text about the boats in the harbour.").pass_time().titles == [
        "one.txt"
    ]


def test_what_is_in_the_library_already_is_not_worth_a_word(driver):
    driver.watch().put("one.txt").pass_time()
    driver.put("copy of one.txt", text=(driver.folder / "one.txt").read_text(encoding="utf-8"))
    toasts = len(driver.toasts)
    assert driver.pass_time().titles == ["one.txt"]
    assert (len(driver.toasts), driver.bars) == (toasts, [])


def test_what_cannot_be_read_is_said_once_and_again_when_it_changes(driver):
    driver.watch()
    (driver.folder / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    driver.pass_time().pass_time()
    (said,) = driver.bars
    assert "“photo.txt” is a PNG picture" in said.text
    (driver.folder / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(90))
    driver.pass_time()
    assert len(driver.bars) == 2


def test_a_changed_article_is_a_newer_version_of_itself(driver, desk):
    driver.watch().put("one.txt").pass_time()
    text = (driver.folder / "one.txt").read_text(encoding="utf-8").replace("handshake", "quarrel")
    driver.put("one.txt", text=text).pass_time()
    assert driver.toasts[-1].text == "1 article updated from Downloads/briefing."
    assert len(desk.library.captures.of_article(desk.library.articles.ids()[0])) == 2


def test_a_folder_that_goes_is_said_once_and_watched_again_when_it_is_back(driver):
    driver.watch().put("one.txt").pass_time()
    aside = driver.folder.with_name("aside")
    driver.folder.rename(aside)
    driver.pass_time()
    assert [one.text for one in driver.bars] == [
        "“Downloads/briefing” cannot be reached. It is watched again as soon as it is there."
    ]
    aside.rename(driver.folder)
    driver.put("two.txt").pass_time()
    assert driver.titles == ["one.txt", "two.txt"]
    assert "“Downloads/briefing” is there again, and watched." in [one.text for one in driver.toasts]


def test_a_drive_that_does_not_answer_is_as_good_as_gone_until_it_does(driver, qtbot):
    driver.watch()
    driver.watcher._glance._timer.setInterval(1_000_000)
    driver.watcher.look()
    driver.wait_in_vain()
    assert driver.watcher.is_gone
    with qtbot.waitSignal(driver.watcher._glance.seen):
        driver.watcher._glance._timer.setInterval(1)
    assert not driver.watcher.is_gone


def test_folders_in_it_are_watched_when_wanted(driver, qtbot):
    driver.watch().put("in/one.txt").pass_time()
    assert driver.titles == []
    with qtbot.waitSignal(driver.watcher._glance.seen):
        driver.watcher.toggle_subfolders()
    assert driver.bars[-1].text.endswith("1 file is there already.")
    assert driver.put("in/two.txt").pass_time().titles == ["two.txt"]


def test_watching_waits_while_other_files_are_imported(driver, tmp_path):
    driver.watch().put("one.txt")
    many = [tmp_path / f"{number}.txt" for number in range(30)]
    for path in many:
        path.write_text(f"Number {path.stem} of the texts that the delegation brought to the talks.")
    driver.importing.add_files(many)
    driver.watcher.look()
    driver.pass_time()
    assert driver.pass_time().desk.library.undo() == "Import 1 file"


def test_switching_off_is_one_step_and_can_be_taken_back(driver, qtbot):
    driver.watch()
    driver.watcher.toggle()
    assert (driver.toasts[-1].text, driver.watcher.is_on) == ("“Downloads/briefing” is watched no more.", False)
    with qtbot.waitSignal(driver.watcher._glance.seen):
        driver.offer(driver.toasts[-1], "Watch Again")
    assert driver.watcher.is_on


def test_nothing_in_the_folder_is_touched(driver):
    driver.watch().put("one.txt")
    before = (driver.folder / "one.txt").stat()
    driver.pass_time()
    after = (driver.folder / "one.txt").stat()
    assert (after.st_mtime_ns, after.st_size, after.st_ino) == (before.st_mtime_ns, before.st_size, before.st_ino)
    assert [path.name for path in driver.folder.iterdir()] == ["one.txt"]


def test_what_came_while_the_program_was_closed_is_added_at_the_next_start(desk, qtbot, folder, tmp_path):
    kept = replace(desk, preferences=Preferences(tmp_path / "settings.json"))
    first = WatchDriver(kept, qtbot, folder).put("left.txt").watch().put("one.txt").pass_time()
    first.watcher.end()
    again = replace(desk, preferences=Preferences(tmp_path / "settings.json"))
    second = WatchDriver(again, qtbot, folder).put("two.txt").pass_time()
    assert (second.titles, second.bars) == (["one.txt", "two.txt"], [])


def test_a_library_for_reading_only_takes_nothing_in(qtbot, desk, folder, tmp_path):
    Library.create(tmp_path / "talks.briefbook").close()
    with Library.open(tmp_path / "talks.briefbook", read_only=True) as library:
        window = QWidget()
        qtbot.addWidget(window)
        shown = replace(desk, library=library, notifier=Notifier(library))
        watcher = Watcher(shown, Importing(shown, window), window)
        watcher.choose(folder)
        assert not any(command.may() for command in verbs.commands(watcher))
        assert not watcher.is_on


def test_the_window_says_which_folder_is_watched_and_one_click_ends_it(desk, qtbot, folder):
    driver = WindowDriver(desk, qtbot)
    button = driver.window.findChild(WatchButton)
    assert not button.isVisible()
    driver.window.panes.watcher.choose(folder)
    assert (button.isVisible(), button.text()) == (True, "Downloads/briefing")
    assert driver.line("library.watch") == "Watch “Downloads/briefing”"
    button.click()
    assert (button.isVisible(), driver.window.panes.watcher.is_on) == (False, False)
    assert driver.choose("library.watch").window.panes.watcher.is_on


def test_a_folder_that_is_gone_for_good_can_be_given_up(driver):
    driver.watch()
    shutil.rmtree(driver.folder)
    driver.pass_time()
    driver.watcher.toggle()
    assert not driver.watcher.is_on


def test_a_file_that_is_put_there_is_added_by_itself(desk, qtbot, folder):
    driver = WindowDriver(desk, qtbot)
    with qtbot.waitSignal(desk.messages.done):
        driver.window.panes.watcher.choose(folder)
    (folder / "ferry.txt").write_text("A new text about the ferry that crosses the straits twice a day.")
    with qtbot.waitSignal(desk.messages.done, timeout=20_000) as told:
        pass
    assert told.args[0].text == "1 article added from Downloads/briefing."
    driver.window.close()
