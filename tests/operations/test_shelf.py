from __future__ import annotations

import threading
from pathlib import Path

import pytest

from briefbook.model.article import ArticleDraft, Details, Source
from briefbook.model.body import Body
from briefbook.operations.file_reading import ReadFile
from briefbook.operations.shelf import Shelf


class NoRoom(Exception):
    """Raised instead of waiting."""


def no_room():
    raise NoRoom


def a_file(number: int, size: int = 10) -> ReadFile:
    source = Source("a.txt", "0" * 64, size, "2026-03-12T00:00:00Z", "text/plain", "utf-8")
    return ReadFile(Path(f"{number}.txt"), ArticleDraft(source, b"x" * size, Details(), Body(())))


def test_what_was_put_on_a_shelf_first_is_taken_first():
    with Shelf() as shelf:
        for number in range(3):
            shelf.put(a_file(number), no_room)
    assert [shelf.take().file.stem for _ in range(3)] == ["0", "1", "2"]
    assert (shelf.take(), shelf.is_cleared) == (None, True)


def test_a_shelf_takes_so_many_files_and_no_more():
    shelf = Shelf(max_files=2)
    shelf.put(a_file(1), no_room)
    shelf.put(a_file(2), no_room)
    with pytest.raises(NoRoom):
        shelf.put(a_file(3), no_room)


def test_a_shelf_takes_so_much_and_no_more_but_a_large_file_alone():
    shelf = Shelf(max_size=100)
    shelf.put(a_file(1, size=500), no_room)
    with pytest.raises(NoRoom):
        shelf.put(a_file(2), no_room)
    shelf.take()
    shelf.put(a_file(2), no_room)


def test_who_waits_for_room_goes_on_when_there_is_some():
    shelf, full = Shelf(max_files=1), threading.Event()
    shelf.put(a_file(1), no_room)
    waiting = threading.Thread(target=lambda: shelf.put(a_file(2), full.set))
    waiting.start()
    assert full.wait(5)
    shelf.take()
    waiting.join(5)
    assert shelf.take().file.stem == "2"


def read_badly(shelf: Shelf) -> None:
    with shelf:
        assert not shelf.is_cleared
        no_room()


def test_a_shelf_is_not_cleared_before_all_is_read_however_that_ends():
    shelf = Shelf()
    with pytest.raises(NoRoom):
        read_badly(shelf)
    assert shelf.is_cleared
