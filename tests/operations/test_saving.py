from __future__ import annotations

import os

import pytest

from briefbook.errors import CannotWrite
from briefbook.operations.saving import save_pdf

PDF = b"%PDF-1.7 new"


def test_an_older_pdf_is_replaced(tmp_path):
    target = tmp_path / "book.pdf"
    target.write_bytes(b"%PDF-1.4 old")
    save_pdf(target, PDF)
    assert target.read_bytes() == PDF


def test_a_library_or_any_other_file_is_never_replaced(tmp_path):
    target = tmp_path / "talks.briefbook"
    target.write_bytes(b"SQLite format 3\x00 and all the work")
    with pytest.raises(CannotWrite, match="is no PDF"):
        save_pdf(target, PDF)
    assert target.read_bytes().startswith(b"SQLite")


def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path):
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_bytes(b"%PDF-1.4 old")
    link.symlink_to(real)
    save_pdf(link, PDF)
    assert link.is_symlink()
    assert real.read_bytes() == PDF


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in the file system here")
def test_a_pipe_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CannotWrite, match="not an ordinary file"):
        save_pdf(tmp_path / "pipe", PDF)


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(CannotWrite, match="There is no folder"):
        save_pdf(tmp_path / "no" / "book.pdf", PDF)
