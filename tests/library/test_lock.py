from __future__ import annotations

import json
import os
import socket
import subprocess
import sys

import pytest

from briefbook.errors import LibraryLocked
from briefbook.library.library import Library
from briefbook.library.lock import Lock


def test_a_second_writer_is_told_who_has_the_library(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path), pytest.raises(LibraryLocked, match=f"process {os.getpid()} on “{socket.gethostname()}”"):
        Library.open(path)
    Library.open(path).close()


def test_a_library_reached_by_a_link_is_the_same_library(tmp_path):
    path = tmp_path / "talks.briefbook"
    link = tmp_path / "link.briefbook"
    with Library.create(path):
        link.symlink_to(path)
        with pytest.raises(LibraryLocked):
            Library.open(link)


def test_a_lock_goes_with_the_process_that_held_it(tmp_path):
    library = tmp_path / "talks.briefbook"
    program = (
        "import os, pathlib, sys; from briefbook.library.lock import Lock; "
        "lock = Lock(pathlib.Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, library], check=False)
    left = tmp_path / ".talks.briefbook.lock"
    assert left.exists()
    Lock(library).release()
    assert not left.exists()


def test_a_lock_left_by_another_computer_is_not_taken_over_without_a_question(tmp_path):
    left = tmp_path / ".talks.briefbook.lock"
    left.write_text(json.dumps({"pid": 7, "host": "desk-of-ida", "since": "2026-06-01 08:00 UTC"}))
    with pytest.raises(LibraryLocked, match=r"“desk-of-ida” since 2026-06-01 08:00 UTC.*delete"):
        Lock(tmp_path / "talks.briefbook")
    assert "desk-of-ida" in left.read_text()


def test_a_lock_file_with_nonsense_in_it_is_taken_over(tmp_path):
    (tmp_path / ".talks.briefbook.lock").write_bytes(b"\xff{")
    Lock(tmp_path / "talks.briefbook").release()


def test_a_library_that_cannot_be_opened_is_not_left_locked(tmp_path):
    path = tmp_path / "talks.briefbook"
    Library.create(path).close()
    path.write_bytes(path.read_bytes()[:5000])
    for _ in range(2):
        with pytest.raises(Exception, match="damaged"):
            Library.open(path)
    assert not (tmp_path / ".talks.briefbook.lock").exists()
