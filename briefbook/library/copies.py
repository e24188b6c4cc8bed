"""True copies of a library: made by SQLite, compared with the original row by row, then put in place in one step."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

from sqlite_utils import Database

from briefbook import files
from briefbook.errors import CannotWrite
from briefbook.library import tables


def copy_to(db: Database, destination: Path) -> None:
    """Put a verified copy of `db` at `destination`. Raises CannotWrite and leaves what was there as it was."""
    with files.replacing(destination) as part:
        try:
            db.execute("VACUUM INTO ?", (str(part),))
            _verify(db, part)
        except sqlite3.Error as error:
            message = f"The copy “{destination}” could not be made ({error}). The library itself is unchanged."
            raise CannotWrite(message) from error


def _verify(db: Database, part: Path) -> None:
    connection = sqlite3.connect(part, isolation_level=None)
    copy = Database(connection, execute_plugins=False)
    try:
        sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not sound or digest(copy) != digest(db):
            raise CannotWrite("The copy does not match the library, so it was thrown away. Check the disk.")
    finally:
        copy.close()


def digest(db: Database) -> str:
    """The SHA-256 of all rows that are tracked and of the original files."""
    total = hashlib.sha256()
    for table in (*tables.tracked(db), "originals"):
        columns = ", ".join(f'"{name}"' for name in tables.columns(db, table))
        for row in db.execute(f'SELECT {columns} FROM main."{table}" ORDER BY 1'):
            total.update(repr((table, row)).encode("utf-8", "surrogatepass"))
    return total.hexdigest()
