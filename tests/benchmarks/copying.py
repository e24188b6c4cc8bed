"""How long it takes to find the articles that are one story, or share passages, in a large library."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.measure import median, rounds, run
from tests.benchmarks.report import Result

NAME = "duplicates"
WORDS = 800


def benchmark(folder: Path, times: int, articles: int) -> Result:
    """Find what was planted: edited copies, and passages of other articles."""
    library = folder / "copies.briefbook"
    run("make_copies", library, articles, WORDS)
    (runs,) = rounds(times, {"briefbook": lambda: run("find_copies", library)}).values()
    title = (
        f"every two articles with words in common, of {articles:,} of about {WORDS} words; 8 % of them are edited"
        " copies of others, 5 % have passages of another"
    )
    row = {
        "": "briefbook",
        "seconds": median(runs, "seconds"),
        "of them for candidates": median(runs, "candidates"),
        "CPU s": median(runs, "cpu"),
        "MB": median(runs, "memory"),
        "candidates": median(runs, "pairs"),
        "found": median(runs, "found"),
        "planted": median(runs, "planted"),
        "missed": median(runs, "missed"),
    }
    return Result(NAME, title, (row,))
