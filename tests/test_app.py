"""The composition root, as a user meets it: libraries are opened, closed, restored, and what goes wrong is said."""

import gc
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from briefbook.app import App
from briefbook.library.library import Library
from briefbook.operations import versions
from briefbook.ui import library_dialogs, self_test
from briefbook.ui.desk import Preferences
from briefbook.ui.main_window import MainWindow
from briefbook.ui.start_window import StartWindow
from tests.builders import a_draft
from tests.library.shelf import mark


@pytest.fixture
def path(tmp_path):
    Library.create(tmp_path / "talks.briefbook").close()
    return tmp_path / "talks.briefbook"


@pytest.fixture
def app(qapp, qtbot):
    # Windows of earlier tests wait for their end in vain without an event loop, and each is dressed again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    hooks = sys.excepthook, threading.excepthook
    app = App(qapp, Preferences(None))
    sys.excepthook, threading.excepthook = hooks
    yield app
    for window in list(app.windows):
        window.close()


def window(app) -> MainWindow:
    (one,) = app.windows
    assert isinstance(one, MainWindow)
    return one


def press(widget, words: str) -> None:
    next(one for one in widget.findChildren(QPushButton) if one.text() == words).click()


def themes(app) -> list[str]:
    return [theme.name for theme in window(app).desk.library.themes.all()]


@pytest.fixture
def start(app, qtbot) -> StartWindow:
    start = app.show_start_page()
    qtbot.waitExposed(start)
    start.activateWindow()
    return start


def _lines(start: StartWindow, menu: str) -> list[str]:
    actions = start.findChild(QMenu, f"menu-{menu}").actions()
    return [one.text().replace("&", "") for one in actions if not one.isSeparator()]


def test_the_start_page_has_menus_for_what_can_be_done_without_a_library(start):
    assert _lines(start, "file") == ["New Library…", "Open Library…", "Open Recent", "Quit"]
    assert _lines(start, "view") == ["Appearance"]
    assert _lines(start, "edit") == ["Preferences…"]
    assert {"Keyboard", "About briefbook"} <= set(_lines(start, "help"))
    titles = [one.text().replace("&", "") for one in start.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Help"]


def test_f1_on_the_start_page_shows_its_keys(start, qtbot):
    shown = []
    QTimer.singleShot(0, lambda: shown.append(QApplication.activeModalWidget()) or shown[0].reject())
    qtbot.keyClick(start, Qt.Key.Key_F1)
    (help_,) = shown
    groups = [help_.tree.topLevelItem(number).text(0) for number in range(help_.tree.topLevelItemCount())]
    assert groups == ["File", "Edit", "View", "Help"]


def test_ctrl_n_on_the_start_page_asks_for_a_new_library(start, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(library_dialogs, "ask_new", lambda _parent: tmp_path / "fresh.briefbook")
    qtbot.keyClick(start, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "fresh.briefbook").is_file()


def test_the_last_library_is_opened_and_else_the_start_page(app, path):
    app.start(None)
    assert isinstance(app.windows[0], StartWindow)
    app.open(path)
    assert window(app).desk.library.path == path
    assert app.preferences.value.recent == (str(path),)


def test_a_library_that_is_open_is_not_opened_twice(app, path):
    app.open(path)
    assert app.open(path)
    assert len(app.windows) == 1


def test_closing_the_library_leads_back_to_the_start_page(app, path):
    app.open(path)
    window(app).menus.actions["app.close"].trigger()
    assert isinstance(app.windows[0], StartWindow)
    assert not path.with_name(".talks.briefbook.lock").exists()


def test_nothing_is_left_of_a_window_that_was_closed(app, path):
    app.open(path)
    gone = weakref.ref(window(app))
    window(app).close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert gone() is None


def test_a_library_that_another_program_writes_is_shown_for_reading(app, path):
    with Library.open(path):
        app.open(path)
        (bar,) = window(app).bars.texts
        assert bar.endswith("It is shown for reading only.")
        assert window(app).desk.library.read_only
    press(window(app), "Try Again")
    assert not window(app).desk.library.read_only


def test_a_file_that_is_no_library_is_said_on_the_start_page(app, tmp_path):
    (tmp_path / "notes.briefbook").write_text("not a library")
    app.start(tmp_path / "notes.briefbook")
    (start,) = app.windows
    assert "is not a briefbook library" in start.bars.texts[0]


def test_after_an_unexpected_end_it_is_said_that_everything_is_there(app, path):
    path.with_name(".talks.briefbook.lock").touch()
    app.open(path)
    (bar,) = window(app).bars.texts
    assert bar.startswith("briefbook closed unexpectedly. Everything ")


def test_after_a_proper_end_nothing_is_said(app, path):
    app.open(path)
    window(app).close()
    app.open(path)
    assert window(app).bars.texts == []


def test_a_version_is_restored_and_the_way_back_is_offered(app, path):
    app.open(path)
    old = versions.save(path, "Old")
    window(app).desk.library.themes.add("Energy")
    window(app).versions.restore_wanted.emit(old)
    assert "Energy" not in themes(app)
    press(window(app), "Go Back")
    assert "Energy" in themes(app)


def test_a_damaged_version_is_not_restored_and_the_library_is_open_again(app, path):
    app.open(path)
    old = versions.save(path, "Old")
    old.path.write_bytes(old.path.read_bytes()[:5000])
    window(app).versions.restore_wanted.emit(old)
    assert "nothing was restored" in window(app).bars.texts[0]


def test_a_version_is_opened_for_reading_beside_the_library(app, path):
    app.open(path)
    old = versions.save(path, "Old")
    window(app).versions.open_wanted.emit(old)
    assert [one.desk.library.read_only for one in app.windows] == [False, True]
    assert "for reading only" in app.windows[1].bars.texts[0]
    assert app.preferences.value.recent == (str(path),)


def test_what_cannot_be_written_is_said_with_the_offer_of_a_copy(app, path):
    app.open(path)
    path.rename(path.with_name("moved.briefbook"))
    with pytest.raises(Exception, match="was moved") as failed:
        window(app).desk.library.themes.add("Energy")
    app.tell(failed.value)
    assert "was moved" in window(app).bars.texts[0]
    assert any(one.text() == "Save a Copy…" for one in window(app).findChildren(QPushButton))


def test_a_library_whose_file_is_gone_can_be_saved_elsewhere(app, path, tmp_path):
    app.open(path)
    window(app).desk.library.themes.add("Energy")
    path.unlink()
    app.copy_to(window(app), tmp_path / "saved.briefbook")
    assert window(app).toaster.text == "Copy saved as saved.briefbook."
    with Library.open(tmp_path / "saved.briefbook") as saved:
        assert "Energy" in [theme.name for theme in saved.themes.all()]


def test_what_is_typed_when_the_window_closes_is_kept(app, path, qtbot):
    app.open(path)
    shown = window(app)
    article = shown.desk.library.articles.add(a_draft("Both envoys met at the harbour."))
    annotation = mark(shown.desk.library, article, "Both envoys")
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.show_annotation(annotation.id)
    shown.panes.annotations.edit_comment(annotation.id)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClicks(QApplication.focusWidget(), "At last.")
    shown.close()
    with Library.open(path) as library:
        assert library.annotations.get(annotation.id).comment == "At last."


def test_articles_dropped_on_the_start_page_make_a_new_library(app, tmp_path, qtbot):
    article = tmp_path / "harbour.txt"
    article.write_text("Both envoys met at the harbour.\n\nThey shook hands.\n")
    start = app.show_start_page()
    start.take([article], lambda _parent, suggested: suggested)
    press(start, "New Library for Them…")
    qtbot.waitUntil(lambda: len(window(app).desk.library.articles.all()) == 1)
    assert window(app).desk.library.path.parent == tmp_path


def test_a_library_dropped_on_the_start_page_is_opened(app, path):
    app.show_start_page().take([path])
    assert window(app).desk.library.path == path


def test_a_library_dropped_on_the_window_is_opened_in_its_own(app, path, tmp_path):
    Library.create(tmp_path / "other.briefbook").close()
    app.open(path)
    window(app).take([tmp_path / "other.briefbook"])
    assert [one.desk.library.path.stem for one in app.windows] == ["talks", "other"]


def test_this_qt_passes_the_self_test():
    self_test.run()
