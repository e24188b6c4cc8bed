"""Getting rows out of a damaged library: table by table, and row by row where a page cannot be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from briefbook.library import bodies, search_index, shingles, tables
from briefbook.library.captures import text_sha256

_BATCH = 100

Values = tuple[object, ...]


def copy_rows(source: Database, target: Database) -> tuple[str, ...]:
    """Put every row of `source` that can be read into the empty library `target`; what was lost, a sentence each."""
    losses: list[str] = []
    target.execute("BEGIN IMMEDIATE")
    for table in (*tables.tracked(target), *tables.kept(target), "row_hashes"):
        losses.extend(_copy_table(source, target, table))
    losses.extend(_drop_orphans(target))
    losses.extend(_altered(target))
    search_index.rebuild(target)
    target.execute("COMMIT")
    return tuple(losses)


def _copy_table(source: Database, target: Database, table: str) -> Iterator[str]:
    present = tables.columns(source, table)
    columns = [name for name in tables.columns(target, table) if name in present]
    if not columns:
        return
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" for _ in columns)
    lost = 0
    for row in _walk(source, table, names):
        # A damaged row can hold NULL where none may be, or an id that another row has.
        kept = row and target.execute(f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})', row).rowcount
        lost += not kept
    if lost:
        yield f"About {lost} rows of {table} could not be read."


def _walk(source: Database, table: str, names: str) -> Iterator[Values | None]:
    """The rows in the order of their numbers; None for one that cannot be read."""
    last = _last_number(source, table)
    number = 0
    while number < last:
        rows = _read(
            source, f'SELECT rowid, {names} FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT {_BATCH}', number
        )
        if rows is not None:
            yield from (row[1:] for row in rows)
            number = rows[-1][0] if rows else last
            continue
        for single in range(number + 1, number + _BATCH + 1):
            found = _read(source, f'SELECT {names} FROM "{table}" WHERE rowid = ?', single)
            yield from [None] if found is None and single <= last else found or ()
        number += _BATCH


def _last_number(source: Database, table: str) -> int:
    rows = _read(source, f'SELECT max(rowid) FROM "{table}" WHERE rowid > ?', 0)
    if rows is None:
        # The end of the table cannot be read: try as many numbers as its pages could hold at most.
        (pages,) = source.execute("PRAGMA page_count").fetchone()
        return int(pages) * _BATCH
    return rows[0][0] or 0


def _read(source: Database, sql: str, number: int) -> list[Any] | None:
    try:
        return source.execute(sql, (number,)).fetchall()
    except sqlite3.DatabaseError:
        return None


def _drop_orphans(target: Database) -> Iterator[str]:
    """Cut rows loose from rows that are lost, or drop them if they are nothing without; say what the analyst wrote."""
    while broken := target.execute("PRAGMA foreign_key_check").fetchall():
        for table, number, _, link in broken:
            keys = {row[0]: row for row in target.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()}
            column, on_delete = keys[link][3], keys[link][6]
            if on_delete == "SET NULL":
                target.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (number,))
                continue
            yield from _last_words(target, table, number)
            target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))


def _altered(target: Database) -> Iterator[str]:
    """Take texts as they are now, and say whose are not as they were read."""
    rows = target.execute("SELECT id, file_name, body, text_sha256 FROM captures").fetchall()
    for capture_id, file_name, stored, sha256 in rows:
        body = bodies.readable(stored)
        if body is not None and text_sha256(body) != sha256:
            yield f"The text of “{file_name}” has been altered and was taken as it is now. Compare it with its file."
            target.execute("UPDATE captures SET text_sha256 = ? WHERE id = ?", (text_sha256(body), capture_id))
            shingles.put_in(target, text_sha256(body), body.prose)


def _last_words(target: Database, table: str, number: int) -> Iterator[str]:
    if table == "annotations":
        row = target.execute("SELECT quote, comment FROM annotations WHERE rowid = ?", (number,)).fetchone()
        if row:
            yield f"The article of an annotation is lost. It quoted “{row[0]}”, with the comment “{row[1]}”."
