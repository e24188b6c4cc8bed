"""Saving a PDF: over an older PDF, never over anything else."""

from __future__ import annotations

from pathlib import Path

from briefbook import files
from briefbook.errors import CannotWrite
from briefbook.sentence import Sentence

_PDF = b"%PDF-"


def save_pdf(out: Path, pdf: bytes) -> None:
    """Put `pdf` at `out` in one step. Raises CannotWrite, and `out` is then as it was."""
    refuse_other_files(out)
    files.write(out, pdf)


def refuse_other_files(out: Path) -> None:
    """Raise CannotWrite if a PDF cannot be put at `out`, or would replace a file that is none, such as a library."""
    if not out.absolute().parent.is_dir():
        raise CannotWrite(
            Sentence(
                "There is no folder “{parent}” to write to. Make it or name another.", parent=out.absolute().parent
            )
        )
    if not out.is_file():
        return
    try:
        with out.open("rb") as file:
            start = file.read(len(_PDF))
    except OSError as error:
        raise CannotWrite(
            Sentence("“{out}” could not be read ({reason}), so it was not replaced.", out=out, reason=error.strerror)
        ) from error
    if start and start != _PDF:
        raise CannotWrite(
            Sentence("“{out}” is no PDF, so it was not replaced. Name another file for the book.", out=out)
        )
