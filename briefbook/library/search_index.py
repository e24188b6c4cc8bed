"""The full-text index: which words of which rows it holds, and how it follows them, so that undo needs no help.

It holds no text itself (the rows do), only folded words; to take a row out, FTS5 must be told what was put in. So TEMP
triggers note down each changed row with its text before the edit, and `follow` passes that on at the edit's end. The
triggers cannot do it themselves: SQLite keeps virtual tables out of triggers while the schema is not trusted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from briefbook.errors import LibraryUnusable
from briefbook.library import bodies
from briefbook.library.folding import FOLDING, fold, fold_body

Words = tuple[str, str]
"""A row's folded title and text."""


@dataclass(frozen=True, slots=True)
class Indexed:
    """A table that is searched: its columns that hold a title, its columns that hold text."""

    table: str
    title: tuple[str, ...]
    text: tuple[str, ...]

    def sql(self, row: str) -> str:
        """SQL for the title and the text of `row` (OLD or the table's name), unfolded."""
        return f"{_joined(row, self.title)}, {_joined(row, self.text)}"

    def words(self, title: str, text: str) -> Words:
        """What the index holds of a row with that title and text."""
        if self.table == "captures":
            return "", fold_body(_body_text(text))
        return fold(title), fold(text)


INDEXED = {
    indexed.table: indexed
    for indexed in (
        Indexed("articles", ("title",), ("deck", "authors", "publisher")),
        Indexed("captures", (), ("body",)),
        Indexed("annotations", (), ("quote", "comment", "core_statement", "speaker", "tags")),
        Indexed("points", (), ("text",)),
        Indexed("entries", (), ("text",)),
        Indexed("chapters", ("title",), ("gist", "introduction")),
    )
}


def install(db: Database) -> None:
    """Note down every change that this connection makes to a row that is searched."""
    db.execute("""
        CREATE TEMP TABLE search_changes (
            table_name TEXT NOT NULL, row_id TEXT NOT NULL, title TEXT, text TEXT, PRIMARY KEY (table_name, row_id)
        )
    """)
    for indexed in INDEXED.values():
        columns = ", ".join(f'"{column}"' for column in (*indexed.title, *indexed.text))
        _note(db, indexed, "INSERT", "NEW", "NULL, NULL")
        _note(db, indexed, f"UPDATE OF {columns}", "OLD", indexed.sql("OLD"))
        _note(db, indexed, "DELETE", "OLD", indexed.sql("OLD"))


def follow(db: Database) -> None:
    """Bring the index up to date with what was noted down; inside the transaction that made the changes."""
    noted = db.execute("SELECT table_name, row_id, title, text FROM search_changes ORDER BY rowid").fetchall()
    for table, row_id, title, text in noted:
        indexed = INDEXED[table]
        if text is not None:
            _take_out(db, indexed, row_id, indexed.words(title, text))
        present = db.execute(f'SELECT {indexed.sql(table)} FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
        if present is not None:
            _put_in(db, indexed, row_id, indexed.words(*present))
    if noted:
        db.execute("DELETE FROM search_changes")


def is_current(db: Database) -> bool:
    """Whether the index was made by the folding that is used now."""
    return bool(db.execute("SELECT folding FROM state").fetchone() == (FOLDING,))


def rebuild(db: Database) -> None:
    """Make the index anew from the rows; inside a transaction."""
    db.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    db.execute("DELETE FROM search_rows")
    for indexed, row_id, words in _all_words(db):
        _put_in(db, indexed, row_id, words)
    db.execute("UPDATE state SET folding = ?", (FOLDING,))


def rebuild_within(db: Database) -> None:
    """Make the index anew amid an edit, when it cannot be told what is to be taken out of it."""
    rebuild(db)
    db.execute("DELETE FROM search_changes")


def differences(db: Database) -> tuple[str, ...]:
    """Where index and rows disagree, in sentences. Writes nothing but TEMP."""
    if not is_current(db):
        return ("The search index was made by another version; it is made again when the library is next written to.",)
    memory = Database(sqlite3.connect(":memory:", isolation_level=None), execute_plugins=False)
    try:
        (schema,) = db.execute("SELECT sql FROM main.sqlite_master WHERE name = 'search_index'").fetchone()
        memory.execute(schema)
        memory.execute("BEGIN")
        rows = (words for _, _, words in _all_words(db))
        memory.conn.executemany("INSERT INTO search_index (title, text) VALUES (?, ?)", rows)
        same = _vocabulary(memory) == _vocabulary(db)
    finally:
        memory.close()
    return () if same else ("The search index does not match the texts.",)


def _body_text(stored: str) -> str:
    try:
        return bodies.text_of(stored)
    except LibraryUnusable:
        # Also a damaged text can be removed, copied and told by the doctor.
        return stored


def _all_words(db: Database) -> Iterator[tuple[Indexed, str, Words]]:
    for indexed in INDEXED.values():
        table = indexed.table
        for row_id, *texts in db.execute(f'SELECT id, {indexed.sql(table)} FROM "{table}" ORDER BY rowid'):
            yield indexed, row_id, indexed.words(*texts)


def _vocabulary(db: Database) -> list[tuple[str, int, int]]:
    """Each word with the number of rows that hold it and how often it occurs."""
    db.execute("CREATE VIRTUAL TABLE temp.search_vocabulary USING fts5vocab (main, search_index, row)")
    try:
        return db.execute("SELECT term, doc, cnt FROM temp.search_vocabulary ORDER BY term").fetchall()
    finally:
        db.execute("DROP TABLE temp.search_vocabulary")


def _put_in(db: Database, indexed: Indexed, row_id: str, words: Words) -> None:
    named = db.execute("INSERT INTO search_rows (table_name, row_id) VALUES (?, ?)", (indexed.table, row_id))
    db.execute("INSERT INTO search_index (rowid, title, text) VALUES (?, ?, ?)", (named.lastrowid, *words))


def _take_out(db: Database, indexed: Indexed, row_id: str, words: Words) -> None:
    sql = "SELECT number FROM search_rows WHERE table_name = ? AND row_id = ?"
    (number,) = db.execute(sql, (indexed.table, row_id)).fetchone()
    delete = "INSERT INTO search_index (search_index, rowid, title, text) VALUES ('delete', ?, ?, ?)"
    db.execute(delete, (number, *words))
    db.execute("DELETE FROM search_rows WHERE number = ?", (number,))


def _note(db: Database, indexed: Indexed, event: str, row: str, before: str) -> None:
    name = f"search_{indexed.table}_{event.split(' ', 1)[0]}"
    # The first note of an edit stands: only it says what the index holds.
    db.execute(f"""
        CREATE TEMP TRIGGER {name} AFTER {event} ON main."{indexed.table}" BEGIN
            INSERT INTO search_changes VALUES ('{indexed.table}', {row}.id, {before}) ON CONFLICT DO NOTHING;
        END
    """)


def _joined(row: str, columns: tuple[str, ...]) -> str:
    return " || char(10) || ".join(f'{row}."{column}"' for column in columns) or "''"
