"""FOLDER FILE: keep the texts of the files in a plain SQLite table with an FTS5 index, in one transaction."""

from __future__ import annotations

import sqlite3
import sys
import time
from pathlib import Path

from tests.benchmarks.child import report

started = time.process_time()
connection = sqlite3.connect(sys.argv[2])
with connection:
    connection.execute("CREATE TABLE texts (name TEXT PRIMARY KEY, text TEXT NOT NULL)")
    connection.execute("CREATE VIRTUAL TABLE found USING fts5 (text, content = 'texts')")
    for path in sorted(Path(sys.argv[1]).iterdir()):
        connection.execute("INSERT INTO texts VALUES (?, ?)", (path.name, path.read_bytes().decode()))
    connection.execute("INSERT INTO found (found) VALUES ('rebuild')")
connection.close()
report(work=time.process_time() - started)
