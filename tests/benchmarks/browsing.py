"""How long the window's lists take: very many articles shown, search as one types, and the gaps of an import."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.measure import Run, median, rounds, run
from tests.benchmarks.report import Result, Row
from tests.benchmarks.searching import KINDS

NAME = "lists"
WORDS = 800
FEW_WORDS = 30
"""Words of the articles that are only listed: their bodies are never read."""


def benchmark(folder: Path, times: int, listed: int, searched: int, files: int) -> Result:
    """Show and scroll a list beside a bare QListView, type questions, import files with the window open."""
    shelf, library, texts = folder / "list.briefbook", folder / "search.briefbook", folder / "texts"
    run("make_articles", shelf, listed, FEW_WORDS)
    run("make_library", library, folder / "search.db", searched, WORDS)
    run("write_texts", texts, files, WORDS)
    made = iter(range(times))
    runs = rounds(
        times,
        {
            "list": lambda: run("show_list", shelf),
            **{kind: lambda kind=kind: run("type_search", library, kind) for kind in KINDS},
            "import": lambda: run("import_gap", texts, folder / f"import-{next(made)}.briefbook"),
        },
    )
    shown = runs["list"]
    rows = [
        _row(f"{listed:,} articles shown", shown, "shown", "shown", "floor"),
        _row("one place of the list to another", shown, "scroll", "scroll", "floor_scroll"),
        _row("an article marked as read", shown, "mark", "mark"),
        *(_row(f"typed: {kind}", runs[kind], "p50", "p95") for kind in KINDS),
        _row(f"longest gap while {files:,} files come", runs["import"], "p99", "longest"),
    ]
    title = (
        "in the window, offscreen; floor: a QListView over a trivial model; typed: from the question to the painted "
        f"hits at {searched:,} articles, median and 95th percentile; gaps: 99th percentile and longest"
    )
    return Result(NAME, title, tuple(rows))


def _row(what: str, runs: list[Run], usual: str, most: str, floor: str | None = None) -> Row:
    return {
        "": what,
        "ms": median(runs, usual),
        "most ms": median(runs, most),
        "floor ms": median(runs, floor) if floor else None,
        "× floor": median([{"": one[most] / max(one[floor], 1e-9)} for one in runs], "") if floor else None,
    }
