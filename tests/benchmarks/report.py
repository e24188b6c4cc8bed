"""Results, as tables for people or as one JSON document."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version

import click

from briefbook import __version__

Row = Mapping[str, str | float | None]
"""A row under its column's names; None is a cell that does not apply."""


@dataclass(frozen=True)
class Result:
    """What one benchmark found: a title that says what was done, rows that have the same columns."""

    name: str
    title: str
    rows: tuple[Row, ...]


def environment() -> dict[str, str | int]:
    """What the figures depend on, apart from the machine's speed."""
    return {
        "briefbook": __version__,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "reportlab": version("reportlab"),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count() or 1,
    }


def as_json(results: Sequence[Result], times: int) -> str:
    """One JSON document of all results."""
    benchmarks = [{"name": one.name, "title": one.title, "rows": list(one.rows)} for one in results]
    return json.dumps({"environment": environment(), "runs": times, "benchmarks": benchmarks}, indent=2)


def heading(times: int) -> str:
    """What stands above all tables."""
    used = ", ".join(f"{name} {value}" for name, value in environment().items())
    runs = "One run" if times == 1 else f"Medians of {times} runs"
    return f"{used}.\n{runs}; “CPU s” is user and system time of the whole process, “MB” its peak memory."


def as_table(result: Result) -> str:
    """The result with its title, columns aligned."""
    columns = list(result.rows[0])
    cells = [columns, *([_shown(row[column]) for column in columns] for row in result.rows)]
    widths = [max(len(row[index]) for row in cells) for index in range(len(columns))]
    lines = ["  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]).rstrip() for row in cells]
    return "\n".join([f"{click.style(result.name, bold=True)}: {result.title}", *(f"  {line}" for line in lines)])


def _shown(value: str | float | None) -> str:
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    if value >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
