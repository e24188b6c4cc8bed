"""What is dropped on the text fields of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from tests.ui.drivers.window import WindowDriver

_LEFT, _NO_KEYS, _COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@pytest.fixture
def driver(desk, qtbot) -> WindowDriver:
    desk.library.books.add("The harbour talks")
    return WindowDriver(desk, qtbot)


def _drop(data: QMimeData, field: QWidget) -> None:
    on = field.viewport() if isinstance(field, QPlainTextEdit) else field
    QApplication.sendEvent(on, QDragEnterEvent(QPoint(5, 5), _COPY, data, _LEFT, _NO_KEYS))
    QApplication.sendEvent(on, QDropEvent(QPointF(5, 5), _COPY, data, _LEFT, _NO_KEYS))


def _files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _words(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


@pytest.mark.parametrize("name", ["length", "distribution", "marking", "notes_pages"])
def test_a_folder_dropped_on_a_field_of_the_set_up_is_added_and_the_field_stays(driver, qtbot, tmp_path, name):
    (tmp_path / "harbour.txt").write_text("Both envoys met at the harbour.\n", encoding="utf-8")
    driver.window.show_workspace(2)
    driver.window.panes.write.show_set_up("title")
    with qtbot.waitSignal(driver.desk.messages.said):
        _drop(_files(tmp_path), driver.window.panes.write.form.fields[name])
    assert len(driver.desk.library.articles.all()) == 1
    assert "file:" not in str(driver.desk.library.books.all()[0].set_up)


def test_a_file_dropped_on_the_filter_of_articles_is_added(driver, qtbot, tmp_path):
    path = tmp_path / "harbour.txt"
    path.write_text("Both envoys met at the harbour.\n", encoding="utf-8")
    with qtbot.waitSignal(driver.desk.messages.said):
        _drop(_files(path), driver.window.panes.articles.filter)
    assert driver.window.panes.articles.filter.text() == ""


def test_a_file_dropped_on_a_field_of_the_second_half_of_the_reader_is_added(driver, qtbot, tmp_path):
    path = tmp_path / "harbour.txt"
    path.write_text("Both envoys met at the harbour.\n", encoding="utf-8")
    driver.window.panes.reader.split()
    with qtbot.waitSignal(driver.desk.messages.said):
        _drop(_files(path), driver.window.panes.reader.second.statement_bar.field)


@pytest.mark.parametrize("name", ["length", "distribution", "marking"])
def test_words_dropped_on_a_field_without_the_focus_are_kept(driver, name):
    driver.window.panes.write.show_set_up("title")
    field = driver.window.panes.write.form.fields[name]
    _drop(_words("45 min"), getattr(field, "line", field))
    assert getattr(driver.desk.library.books.all()[0].set_up, name) == "45 min"


def test_words_dropped_into_the_text_of_the_book_are_kept(driver):
    write = driver.window.panes.write
    driver.window.show_workspace(2)
    write.show_scene()
    _drop(_words("The envoys met."), write.prose.text)
    assert "The envoys met." in str(driver.desk.library.books.all()[0])
