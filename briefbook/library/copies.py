"""True copies of a library: made by SQLite, compared with the original row by row, then put in place in one step."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

from sqlite_utils import Database

from briefbook import files
from briefbook.errors import CannotWrite
from briefbook.library import tables
from briefbook.sentence import Sentence

_ATTEMPTS = 5
"""How often a copy is begun while others go on writing the library."""


def copy_to(db: Database, destination: Path) -> None:
    """Put a verified copy of `db` at `destination`. Raises CannotWrite and leaves what was there as it was."""
    with files.replacing(destination) as part:
        try:
            if not any(_copied(db, part) for _ in range(_ATTEMPTS)):
                raise CannotWrite(
                    Sentence("The library was changed again and again while it was copied. Copy it once more.")
                )
        except sqlite3.Error as error:
            raise CannotWrite(
                Sentence(
                    "The copy “{destination}” could not be made ({reason}). The library itself is unchanged.",
                    destination=destination,
                    reason=str(error),
                )
            ) from error


def _copied(db: Database, part: Path) -> bool:
    """Whether `part` now is a verified copy; False if the library was changed by another connection meanwhile."""
    # A copy can be made in no transaction, so nothing holds the library still until it is compared.
    before = _changes(db)
    part.unlink(missing_ok=True)
    db.execute("VACUUM INTO ?", (str(part),))
    if _is_true(db, part):
        return True
    if _changes(db) == before:
        raise CannotWrite(Sentence("The copy does not match the library, so it was thrown away. Check the disk."))
    return False


def _changes(db: Database) -> int:
    """A number that is another one after any other connection has changed the library."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def _is_true(db: Database, part: Path) -> bool:
    connection = sqlite3.connect(part, isolation_level=None)
    copy = Database(connection, execute_plugins=False)
    try:
        sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return sound and digest(copy) == digest(db)
    finally:
        copy.close()


def digest(db: Database) -> str:
    """The SHA-256 of all rows that are tracked, of the original files and of the pictures."""
    total = hashlib.sha256()
    for table in (*tables.tracked(db), *tables.kept(db)):
        columns = ", ".join(f'"{name}"' for name in tables.columns(db, table))
        for row in db.execute(f'SELECT {columns} FROM main."{table}" ORDER BY 1'):
            total.update(repr((table, row)).encode("utf-8", "surrogatepass"))
    return total.hexdigest()
