"""How long it takes until an article is shown in the reader, and until a mark made in it is seen."""

from __future__ import annotations

from tests.benchmarks.measure import Run, median, ratio, rounds, run
from tests.benchmarks.report import Result, Row

NAME = "read"
WORDS = 20_000
ANNOTATIONS = 500
OURS = "the reader, numbers, letters and comments beside the text"
FLOOR = "floor: a QTextBrowser, the same plain text and tints in it"


def benchmark(times: int, words: int) -> Result:
    """Open an article of so many words and mark passages in it, in turns with a plain QTextBrowser."""
    annotations = max(1, ANNOTATIONS * words // WORDS)
    works = {OURS: "reader", FLOOR: "browser"}
    runs = rounds(times, {name: lambda way=way: run("read", way, words, annotations) for name, way in works.items()})
    rows = tuple(_row(name, runs) for name in runs)
    title = (
        f"an article of about {words:,} words with {annotations:,} annotations, opened and marked until it is painted"
    )
    return Result(NAME, title, rows)


def _row(name: str, runs: dict[str, list[Run]]) -> Row:
    ours, floor = runs[name], runs[FLOOR]
    return {
        "": name,
        "open ms": median(ours, "open"),
        "CPU ms": median(ours, "open_cpu"),
        "× floor": ratio(ours, floor, "open_cpu"),
        "mark ms": median(ours, "mark"),
        "mark CPU ms": median(ours, "mark_cpu"),
        "× floor's": ratio(ours, floor, "mark_cpu"),
        "MB": median(ours, "memory"),
    }
