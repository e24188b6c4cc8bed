"""Writes a dump of the present schema beside this file: `python -m tests.library.old v1`."""

from __future__ import annotations

import sys
from pathlib import Path

from briefbook.library.database import APPLICATION_ID
from briefbook.library.library import Library
from tests.library.shelf import fill

INDEX = "search_index"


def main(name: str) -> None:
    with Library.in_memory() as library:
        fill(library)
        db = library._db
        (schema,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (INDEX,)).fetchone()
        (version,) = db.execute("PRAGMA user_version").fetchone()
        # A dump cannot hold a full-text index. An empty one with no known folding is made again at the first opening.
        db.execute("UPDATE state SET folding = ''")
        db.execute("DELETE FROM search_rows")
        db.execute(f"DROP TABLE {INDEX}")
        lines = [f"PRAGMA application_id = {APPLICATION_ID};", f"PRAGMA user_version = {version};", *db.conn.iterdump()]
    Path(__file__).with_name(f"{name}.sql").write_text("\n".join([*lines, f"{schema};", ""]), encoding="utf-8")


main(*sys.argv[1:])
