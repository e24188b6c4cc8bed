"""Numbered copies of a book: as many PDFs, each with its number and whom it is for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from briefbook.model.copies import Copy, copies
from briefbook.model.edition import Edition


def numbered(edition: Edition, copy: Copy) -> Edition:
    """`edition` as that copy, for whom the distribution list says."""
    named = copies(copy.total, edition.book.set_up.distribution)[copy.number - 1]
    return replace(edition, copy=named)


def path_of(out: Path, copy: Copy) -> Path:
    """The file of that copy beside `out`: talks-2.pdf for talks.pdf, talks-02.pdf where there are ten or more."""
    return out.with_name(f"{out.stem}-{copy.number:0{len(str(copy.total))}}{out.suffix}")
