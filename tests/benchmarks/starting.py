"""How long it takes until the window can be used."""

from __future__ import annotations

import time
from pathlib import Path

from tests.benchmarks.measure import median, ratio, rounds, run
from tests.benchmarks.report import Result, Row

NAME = "start"
WORDS = 800
WINDOW = "the window, its list filled and painted"
FLOOR = "floor: an empty QMainWindow and the program's imports"
QT = "an empty QMainWindow and Qt's imports"


def benchmark(folder: Path, times: int, articles: int) -> Result:
    """Open the window on a library, in turns with empty ones: after the same imports, and after those of Qt alone."""
    library = folder / "start.briefbook"
    run("make_library", library, folder / "start.db", articles, WORDS)
    runs = rounds(
        times,
        {
            WINDOW: lambda: run("open_window", time.monotonic(), library),
            FLOOR: lambda: run("empty_window", time.monotonic(), "briefbook.app"),
            QT: lambda: run("empty_window", time.monotonic(), "PySide6.QtWidgets"),
        },
    )
    floor = runs[FLOOR]
    rows = []
    for name, measured in runs.items():
        row: Row = {
            "": name,
            "seconds": median(measured, "wall"),
            "× floor": ratio(measured, floor, "wall"),
            "CPU s": median(measured, "cpu"),
            "× CPU": ratio(measured, floor, "cpu"),
            "MB": median(measured, "memory"),
        }
        rows.append(row)
    title = f"from the start of the process to a window that can be used; a library of {articles:,} articles, offscreen"
    return Result(NAME, title, tuple(rows))
