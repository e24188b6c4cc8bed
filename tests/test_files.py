from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefbook import files
from briefbook.errors import CannotWrite


def test_what_a_killed_program_left_half_written_is_removed_at_the_next_writing(tmp_path):
    abandoned, at_work = tmp_path / ".book.pdf.0123abcd.part", tmp_path / ".book.pdf.89abcdef.part"
    for part in (abandoned, at_work):
        part.write_bytes(b"half")
    os.utime(abandoned, (0, 0))
    files.write(tmp_path / "book.pdf", b"whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == [at_work.name, "book.pdf"]


def fill_the_disk(target: Path) -> None:
    with files.replacing(target) as part:
        part.write_bytes(b"half")
        raise OSError(28, "No space left on device")


def test_a_failed_writing_leaves_the_old_file_and_no_part(tmp_path):
    target = tmp_path / "book.pdf"
    target.write_bytes(b"old")
    with pytest.raises(CannotWrite):
        fill_the_disk(target)
    assert [path.name for path in tmp_path.iterdir()] == ["book.pdf"]
    assert target.read_bytes() == b"old"
