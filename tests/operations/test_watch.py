from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefbook.operations import watch_memory
from briefbook.operations.watch import STILL, Listing, Reach, Stamp, Watch, listing

FOLDER = Path("briefing")
ONE, OTHER = FOLDER / "one.txt", FOLDER / "other.txt"


def names(listed: Listing) -> list[str]:
    return [path.name for path in listed.files]


def test_a_file_is_ready_when_it_stood_still_for_a_while():
    watch = Watch()
    assert watch.look({ONE: Stamp(5, 1)}, 100.0) == ()
    assert watch.look({ONE: Stamp(5, 1)}, 100.0 + STILL - 0.1) == ()
    assert watch.look({ONE: Stamp(5, 1)}, 100.0 + STILL) == (ONE,)


@pytest.mark.parametrize("grown", [Stamp(9, 1), Stamp(5, 2)])
def test_a_file_that_still_changes_waits_anew(grown):
    watch = Watch()
    watch.look({ONE: Stamp(5, 1)}, 0.0)
    assert watch.look({ONE: grown}, STILL) == ()
    assert watch.look({ONE: grown}, 2 * STILL) == (ONE,)


def test_what_was_taken_is_ready_once_and_again_only_when_it_changes():
    watch = Watch()
    watch.look({ONE: Stamp(5, 1)}, 0.0)
    watch.take(watch.look({ONE: Stamp(5, 1)}, STILL))
    assert watch.look({ONE: Stamp(5, 1)}, 2 * STILL) == ()
    watch.done((ONE,))
    assert (watch.look({ONE: Stamp(5, 1)}, 9.0), watch.is_waiting) == ((), False)
    watch.look({ONE: Stamp(6, 2)}, 10.0)
    assert watch.look({ONE: Stamp(6, 2)}, 10.0 + STILL) == (ONE,)


def test_what_changed_while_it_was_read_is_read_again():
    watch = Watch()
    watch.look({ONE: Stamp(5, 1)}, 0.0)
    watch.take(watch.look({ONE: Stamp(5, 1)}, STILL))
    watch.look({ONE: Stamp(8, 2)}, 3.0)
    watch.done((ONE,))
    assert watch.look({ONE: Stamp(8, 2)}, 3.0 + STILL) == (ONE,)


def test_what_is_ready_stays_so_until_it_is_taken():
    watch = Watch()
    watch.look({ONE: Stamp(5, 1)}, 0.0)
    assert watch.look({ONE: Stamp(5, 1)}, 50.0) == watch.look({ONE: Stamp(5, 1)}, 90.0) == (ONE,)


def test_what_was_there_can_be_left_as_it_is():
    watch = Watch()
    watch.leave({ONE: Stamp(5, 1)})
    watch.look({ONE: Stamp(5, 1), OTHER: Stamp(3, 1)}, 0.0)
    assert watch.look({ONE: Stamp(5, 1), OTHER: Stamp(3, 1)}, STILL) == (OTHER,)


def test_a_file_that_went_is_forgotten_but_not_because_the_whole_folder_seems_empty():
    watch = Watch({ONE: Stamp(5, 1), OTHER: Stamp(3, 1)})
    watch.look({}, 0.0)
    assert set(watch.known) == {ONE, OTHER}
    watch.look({OTHER: Stamp(3, 1)}, 1.0)
    assert set(watch.known) == {OTHER}


def test_a_folder_lists_what_may_be_an_article_and_nothing_that_is_still_fetched(tmp_path):
    for name in ("a.txt", "b.html.part", "c.pdf.crdownload", "d.tmp", "~$e.docx", ".f.txt", "g.zip", "in/h.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Some words.")
    (tmp_path / "empty.pdf").touch()
    assert names(listing(tmp_path, subfolders=False)) == ["a.txt"]
    deep = listing(tmp_path, subfolders=True)
    assert (names(deep), deep.folders) == (["a.txt", "h.txt"], {tmp_path, tmp_path / "in"})


@pytest.mark.skipif(os.name != "posix", reason="plain links are POSIX")
def test_links_out_of_the_folder_are_not_listed(tmp_path):
    (tmp_path / "secret").write_text("Some words.")
    (tmp_path / "in").mkdir()
    (tmp_path / "in/link.txt").symlink_to(tmp_path / "secret")
    (tmp_path / "in/all").symlink_to(tmp_path)
    assert names(listing(tmp_path / "in", subfolders=True)) == []


def test_a_folder_that_is_gone_is_told_apart_from_an_empty_one(tmp_path):
    assert listing(tmp_path, subfolders=True).reach is Reach.WITHIN
    assert listing(tmp_path / "gone", subfolders=True).reach is Reach.GONE


def test_a_folder_with_too_many_files_is_not_watched(tmp_path, monkeypatch):
    monkeypatch.setattr("briefbook.operations.watch.MOST", 2)
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text("Some words.")
    assert listing(tmp_path, subfolders=False) == Listing(reach=Reach.TOO_MANY)


def test_what_is_known_is_remembered_for_its_folder_alone(tmp_path):
    known = {tmp_path / "in" / "née.txt": Stamp(5, 1_700_000_000_123_456_789), tmp_path / "b\udce9a.txt": Stamp(1, 2)}
    watch_memory.save(tmp_path / "kept" / "memory.json", tmp_path, known)
    assert watch_memory.load(tmp_path / "kept" / "memory.json", tmp_path) == known
    assert watch_memory.load(tmp_path / "kept" / "memory.json", tmp_path / "in") is None


@pytest.mark.parametrize("content", ["", "[]", '{"folder": 3}', '{"folder": "F", "files": {"a": 1}}', '{"files": {}}'])
def test_a_memory_that_cannot_be_understood_is_none(tmp_path, content):
    (tmp_path / "memory.json").write_text(content.replace("F", str(tmp_path)))
    assert watch_memory.load(tmp_path / "memory.json", tmp_path) is None


def test_a_saved_page_changes_with_the_pictures_beside_it(tmp_path):
    page, beside = tmp_path / "page.html", tmp_path / "page_files"
    page.write_text("<p>Words</p>")
    alone = listing(tmp_path, subfolders=False).files[page]
    beside.mkdir()
    (beside / "a.png").write_bytes(b"\x89PNG")
    found = listing(tmp_path, subfolders=False)
    assert found.files[page].size == alone.size + 4
    assert found.folders == {tmp_path, beside}
    (beside / "b.png").write_bytes(b"\x89PNG....")
    assert listing(tmp_path, subfolders=True).files[page].size == alone.size + 12
