"""Build: a book becomes a PDF, and each quotation printed in it is proved."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from briefbook.analysis.problem import Problem
from briefbook.library.library import Library
from briefbook.operations.independence import edition_of
from briefbook.operations.progress import Progress, silent
from briefbook.operations.rendering import rendered
from briefbook.operations.saving import refuse_other_files, save_pdf


@dataclass(frozen=True, slots=True)
class Built:
    """A PDF that was written: `proved` of its `printed` quotations are the sources' own words."""

    pdf: Path
    pages: int
    proved: int
    printed: int
    seconds: float
    problems: tuple[Problem, ...]


def build(library: Library, book_id: str, out: Path, *, stylesheet: str = "", progress: Progress = silent) -> Built:
    """The PDF of the book in the look of a stylesheet, written to `out` in one step. Problems are reported, not
    decided: the PDF is written all the same. Raises CannotWrite or NotFound, and `out` is then as it was.
    """
    # A long build should not end in a sentence that could have been said at once.
    refuse_other_files(out)
    started = time.perf_counter()
    edition = edition_of(library, book_id)
    made = rendered(edition, progress, stylesheet=stylesheet)
    save_pdf(out, made.printed.pdf)
    return Built(
        pdf=out,
        pages=made.printed.pages,
        proved=made.proved,
        printed=len(made.printed.quotations),
        seconds=time.perf_counter() - started,
        problems=made.problems,
    )
