"""What it costs to build a book's PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.measure import Run, median, ratio, rounds, run
from tests.benchmarks.report import Result, Row

NAME = "pdf"
FLOOR = "plain Platypus, same words"
START = "interpreter and imports"
CHANGED = "once more after one changed comment"


def benchmark(folder: Path, times: int, sizes: Sequence[int]) -> Result:
    """Build books of about `sizes` pages, in turns with the same words as plain paragraphs."""
    run("make_edition", folder / "book-4.edition", 4)
    run("build_pdf", folder / "book-4.edition", folder / "book-4.pdf")  # so that the fonts are in the cache
    rows = [row for size in sizes for row in _rows(folder, times, size)]
    title = (
        "a book as PDF; pages per CPU second of the work, that is without start and reading the book; stop: the most "
        "time until it sees that it is given up"
    )
    return Result(NAME, title, tuple(rows))


def _rows(folder: Path, times: int, size: int) -> list[Row]:
    edition, pdf = folder / f"book-{size}.edition", folder / f"book-{size}.pdf"
    run("make_edition", edition, size)
    runs = rounds(
        times,
        {
            "briefbook": lambda: run("build_pdf", edition, pdf),
            CHANGED: lambda: run("rebuild_pdf", edition),
            f"floor: {FLOOR}": lambda: run("platypus", edition, folder / "plain.pdf"),
            f"floor: {START}": lambda: run("start", "briefbook.pdf"),
        },
    )
    floor = runs[f"floor: {FLOOR}"]
    return [_row(f"about {size:,} pages, {name}", measured, floor) for name, measured in runs.items()]


def _row(name: str, runs: list[Run], floor: list[Run]) -> Row:
    if "work" not in runs[0]:
        empty = dict.fromkeys(("pages", "pages/s", "work s", "× floor", "× cold", "stop ms"))
        return {"": name, **empty, "CPU s": median(runs, "cpu"), "MB": median(runs, "memory")}
    pages = median(runs, "pages")
    return {
        "": name,
        "pages": pages,
        "pages/s": pages / median(runs, "work"),
        "work s": median(runs, "work"),
        "× floor": ratio(runs, floor, "work"),
        "× cold": median(runs, "part") if "part" in runs[0] else None,
        "stop ms": median(runs, "stop") if "stop" in runs[0] else None,
        "CPU s": median(runs, "cpu"),
        "MB": median(runs, "memory"),
    }
