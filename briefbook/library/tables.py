"""What the schema holds, read from the schema itself, so that a new table needs no list to be kept."""

from __future__ import annotations

from sqlite_utils import Database


def tracked(db: Database) -> tuple[str, ...]:
    """The tables whose rows are undone and redone: those with `id TEXT PRIMARY KEY`."""
    names = db.execute("SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return tuple(name for (name,) in names if _has_text_id(db, name))


def kept(db: Database) -> tuple[str, ...]:
    """The tables of bytes under their SHA-256: no part of the history, but of every copy."""
    return tuple(table for table in ("originals", "pictures") if columns(db, table))


def columns(db: Database, table: str) -> tuple[str, ...]:
    """The names of a table's columns, in order."""
    return tuple(row[1] for row in db.execute(f'PRAGMA main.table_info("{table}")').fetchall())


def _has_text_id(db: Database, table: str) -> bool:
    keys = [(row[1], row[2]) for row in db.execute(f'PRAGMA main.table_info("{table}")').fetchall() if row[5]]
    return keys == [("id", "TEXT")]
