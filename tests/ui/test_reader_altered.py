"""An article whose text was altered outside of briefbook can be read, and the reader says that it is not printed."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest

from briefbook.library.library import Library
from briefbook.ui.messages import Weight
from tests.builders import a_draft
from tests.ui.drivers.reader import ReaderDriver

STORY = a_draft("The line held.", "Boats went out.")


@pytest.fixture
def library(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        library.articles.add(STORY)
        library.articles.add(a_draft("Rain fell.", file_name="rain.txt"))
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE captures SET body = replace(body, 'went out', 'sank')")
    with Library.open(path) as library:
        yield library


@pytest.fixture
def reader(qtbot, desk):
    driver = ReaderDriver(desk)
    qtbot.addWidget(driver.pane)
    return driver


@pytest.fixture
def bars(desk):
    shown = {}
    desk.messages.said.connect(lambda message: shown.update({message.kind: message}))
    desk.messages.withdrawn.connect(lambda kind: shown.pop(kind, None))
    return shown


def test_an_altered_text_is_shown_and_told(reader, desk, bars):
    altered, _ = desk.library.articles.all()
    reader.open(altered)
    (bar,) = bars.values()
    assert "Boats sank." in reader.shown
    assert bar.weight is Weight.ERROR
    assert bar.text.startswith("“The harbour talks” is shown but not printed. Its text was altered outside")


def test_the_message_goes_with_the_article(reader, desk, bars):
    altered, rain = desk.library.articles.all()
    reader.open(altered)
    reader.open(rain)
    assert bars == {}


def test_the_message_goes_when_the_text_is_whole_again(reader, desk, bars):
    altered, _ = desk.library.articles.all()
    reader.open(altered)
    desk.library.captures.restore(STORY.body)
    assert bars == {}
    assert "Boats went out." in reader.shown
