"""Build: a book becomes a PDF, or several as numbered copies, and each quotation printed in it is proved."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefbook.analysis.problem import Problem
from briefbook.library.library import Library
from briefbook.model.copies import Copy, copies
from briefbook.model.edition import Edition
from briefbook.operations.copies import numbered, path_of
from briefbook.operations.independence import edition_of
from briefbook.operations.progress import Progress, silent
from briefbook.operations.rendering import Rendered, renderer
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
    copy: Copy | None = None


def build(
    library: Library,
    book_id: str,
    out: Path,
    *,
    stylesheet: str = "",
    copy: Copy | None = None,
    progress: Progress = silent,
) -> Built:
    """The PDF of the book in the look of a stylesheet, as that copy if one is named, written to `out` in one step.

    Problems are reported, not decided: the PDF is written all the same. Raises CannotWrite or NotFound, and `out` is
    then as it was.
    """
    # A long build should not end in a sentence that could have been said at once.
    refuse_other_files(out)
    edition, render = edition_of(library, book_id), renderer(stylesheet, lasting=False)
    return _written(numbered(edition, copy) if copy else edition, out, lambda one: render(one, progress))


def build_copies(
    library: Library, book_id: str, out: Path, total: int, *, stylesheet: str = "", progress: Progress = silent
) -> tuple[Built, ...]:
    """So many numbered copies, each in a file of its own beside `out`, which stays as it is. Raises as `build` does;
    the copies written before stay.
    """
    wanted = copies(total, "")
    for copy in wanted:
        refuse_other_files(path_of(out, copy))
    edition, render = edition_of(library, book_id), renderer(stylesheet)

    def rendered(one: Edition) -> Rendered:
        before = one.copy.number - 1 if one.copy else 0
        return render(one, lambda done, pages: progress(before * pages + done, total * pages))

    return tuple(_written(numbered(edition, copy), path_of(out, copy), rendered) for copy in wanted)


def _written(edition: Edition, out: Path, render: Callable[[Edition], Rendered]) -> Built:
    started = time.perf_counter()
    made = render(edition)
    save_pdf(out, made.printed.pdf)
    return Built(
        pdf=out,
        pages=made.printed.pages,
        proved=made.proved,
        printed=len(made.printed.quotations),
        seconds=time.perf_counter() - started,
        problems=made.problems,
        copy=edition.copy,
    )
