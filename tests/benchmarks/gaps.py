"""For how long the window stands still while a book is built."""

from __future__ import annotations

from tests.benchmarks.measure import Run, median, rounds, run
from tests.benchmarks.report import Result, Row

NAME = "gaps"
WAYS = {
    "nothing": "nothing is built",
    "thread": "rendered by a thread, as it once was",
    "process": "rendered by the process that is kept for it",
    "preview": "in the preview: a change, the book read, rendered and shown",
}


def benchmark(times: int, pages: int) -> Result:
    """Build a book of about that many pages in each way, in turns, with a timer that should come every 5 ms."""
    runs = rounds(times, {way: lambda way=way: run("gap", way, pages) for way in WAYS})
    rows = tuple(_row(way, runs[way]) for way in WAYS)
    title = f"the event loop while a book of about {pages:,} pages is built; how long a timer of 5 ms had to wait"
    return Result(NAME, title, rows)


def _row(way: str, runs: list[Run]) -> Row:
    return {
        "": WAYS[way],
        "longest ms": median(runs, "longest"),
        "p99 ms": median(runs, "p99"),
        "seconds": median(runs, "seconds"),
        "pages": median(runs, "pages"),
    }
