"""TABLE KIND: ask a bare FTS5 table for all words of that kind, newest first; as prefixes, like the program."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

from tests.benchmarks.child import report
from tests.benchmarks.work.latency import latency

SQL = "SELECT rowid, snippet(texts, 0, '[', ']', '…', 24) FROM texts WHERE texts MATCH ? ORDER BY rowid DESC LIMIT 50"


def ask(question: str) -> list[tuple[int, str]]:
    """The first 50 rows with snippets."""
    expression = question if question.startswith('"') else f"{question}*"
    return connection.execute(SQL, (expression,)).fetchall()


path = Path(sys.argv[1])
connection = sqlite3.connect(path)
report(**latency(path.with_suffix(".json"), sys.argv[2], ask))
