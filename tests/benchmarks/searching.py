"""How long a search takes in a large library."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.measure import median, ratio, rounds, run
from tests.benchmarks.report import Result, Row

NAME = "search"
WORDS = 800
KINDS = ("common words", "rare words", "two words", "a phrase")


def benchmark(folder: Path, times: int, articles: int) -> Result:
    """Search for words of each kind, every kind in processes of its own, in turns with a bare FTS5 table."""
    library, table = folder / "search.briefbook", folder / "search.db"
    made = run("make_library", library, table, articles, WORDS)
    rows = tuple(_row(kind, folder, times) for kind in KINDS)
    size = library.stat().st_size / 1e6
    title = (
        f"the first 50 hits with snippets, per search; {articles:,} articles of about {WORDS} words, "
        f"{size:,.0f} MB (made in {made['cpu']:.1f} CPU s, {made['memory']:,.0f} MB of memory); "
        "floor: a bare FTS5 table, newest first"
    )
    return Result(NAME, title, rows)


def _row(kind: str, folder: Path, times: int) -> Row:
    library, table = folder / "search.briefbook", folder / "search.db"
    runs = rounds(
        times,
        {"briefbook": lambda: run("search", library, kind), "floor": lambda: run("search_table", table, kind)},
    )
    ours, floor = runs["briefbook"], runs["floor"]
    return {
        "": kind,
        "hits": median(ours, "hits"),
        "p50 ms": median(ours, "p50"),
        "p95 ms": median(ours, "p95"),
        "CPU ms": median(ours, "work"),
        "floor p50": median(floor, "p50"),
        "floor p95": median(floor, "p95"),
        "floor CPU ms": median(floor, "work"),
        "× floor": ratio(ours, floor, "work"),
        "MB": median(ours, "memory"),
    }
