"""The same book made by other programs, in turn with briefbook, in one run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks.measure import Run, median, ratio, rounds, run
from tests.benchmarks.report import Result, Row

NAME = "rivals"
REFERENCE = "Typst"
_RIVALS = {
    REFERENCE: ("typst", "typst_book"),
    "ReportLab Platypus": ("reportlab", "platypus_book"),
    "WeasyPrint": ("weasyprint", "weasyprint_book"),
}
"""What each needs to be installed, and the work that builds the book with it."""


def benchmark(folder: Path, times: int, sizes: Sequence[int]) -> Result:
    """Build books of about `sizes` pages with briefbook and with what is installed of the others."""
    run("make_edition", folder / "book-4.edition", 4)
    run("build_pdf", folder / "book-4.edition", folder / "book-4.pdf")  # so that the fonts are in the cache
    rows = [row for size in sizes for row in _rows(folder, times, size)]
    title = "the same book by several programs; CPU of the whole process; only briefbook sets margin notes and an index"
    return Result(NAME, title, tuple(rows))


def _rows(folder: Path, times: int, size: int) -> list[Row]:
    edition = folder / f"book-{size}.edition"
    run("make_edition", edition, size)
    pdf = folder / "book.pdf"
    works: dict[str, Callable[[], Run]] = {"briefbook": lambda: run("build_pdf", edition, pdf)}
    for name, (package, module) in _RIVALS.items():
        if find_spec(package):
            works[name] = lambda module=module: run(module, edition, pdf)  # type: ignore[misc]
    runs = rounds(times, works)
    return [_row(f"about {size:,} pages, {name}", measured, runs.get(REFERENCE)) for name, measured in runs.items()]


def _row(name: str, runs: list[Run], reference: list[Run] | None) -> Row:
    return {
        "": name,
        "pages": median(runs, "pages"),
        "CPU s": median(runs, "cpu"),
        f"× {REFERENCE}": ratio(runs, reference, "cpu") if reference else None,
        "MB": median(runs, "memory"),
        "PDF MB": median(runs, "size"),
    }
