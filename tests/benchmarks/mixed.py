"""How long it takes to import files of all kinds by the command line, some of them broken, and to change one's mind."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.measure import median, rounds, run
from tests.benchmarks.report import Result

NAME = "mixed"
BROKEN_OF = 33
"""One file of so many is broken."""


def benchmark(folder: Path, times: int, files: int) -> Result:
    """Import `files` files with `briefbook import`; then once more, interrupted half-way."""
    pile = folder / "pile"
    broken = max(1, files // BROKEN_OF)
    run("write_mixture", pile, files, broken)
    made = iter(range(2 * times))
    runs = rounds(
        times,
        {
            "imported": lambda: run("import_mixed", pile, folder / f"mixed-{next(made)}.briefbook", "whole"),
            "interrupted half-way": lambda: run("import_mixed", pile, folder / f"mixed-{next(made)}.briefbook", "half"),
        },
    )
    rows = tuple(
        {
            "": name,
            "seconds": median(measured, "wall"),
            "CPU s": median(measured, "used"),
            "MB": median(measured, "largest"),
            "articles": median(measured, "articles"),
            "lines on failed files": median(measured, "failed"),
            "exit code": median(measured, "code"),
            "faults found": median(measured, "faults"),
        }
        for name, measured in runs.items()
    )
    title = f"{files:,} files of eleven kinds by `briefbook import`, {broken} of them broken; MB of the largest process"
    return Result(NAME, title, rows)
