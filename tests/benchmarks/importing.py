"""How many plain-text articles a second come into a library."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.measure import median, ratio, rounds, run
from tests.benchmarks.report import Result, Row

NAME = "import"
WORDS = 800
FLOOR = "floor: the texts in SQLite with FTS5"


def benchmark(folder: Path, times: int, files: int) -> Result:
    """Import `files` files into a new library, in turns with keeping and indexing the same texts in bare tables."""
    texts = folder / "texts"
    run("write_texts", texts, files, WORDS)
    libraries = iter(range(2 * times))
    runs = rounds(
        times,
        {
            "briefbook": lambda: run("import_files", texts, folder / f"import-{next(libraries)}.briefbook"),
            FLOOR: lambda: run("insert_files", texts, folder / f"{next(libraries)}.db"),
            "floor: interpreter and imports": lambda: run("start", "briefbook.operations.import_files"),
        },
    )
    floor = runs[FLOOR]
    rows = []
    for name, measured in runs.items():
        works = "work" in measured[0]
        row: Row = {
            "": name,
            "articles/s": files / median(measured, "work") if works else None,
            "work s": median(measured, "work") if works else None,
            "× floor": ratio(measured, floor, "work") if works else None,
            "CPU s": median(measured, "cpu"),
            "MB": median(measured, "memory"),
        }
        rows.append(row)
    title = f"{files:,} plain-text files of about {WORDS} words, in one edit; articles per CPU second of the work"
    return Result(NAME, title, tuple(rows))
