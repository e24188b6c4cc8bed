"""The file: made, checked, locked, backed up, migrated and set up for use. What the rows mean is told elsewhere.

A library is opened in this order: header → lock → connection → backup → migrations with foreign keys off →
foreign_key_check → foreign keys on → triggers. The design is that of sqlite.org/lang_altertable.html, section 7, and of
sqlite.org/security.html.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from briefbook import files
from briefbook.errors import CannotWrite, LibraryTooNew, LibraryUnusable
from briefbook.library import copies, failures
from briefbook.library.failures import plainly
from briefbook.sentence import Sentence

APPLICATION_ID = 0x62726662
"""“brfb”: what tells a library from another program's SQLite file."""

MAGIC = b"SQLite format 3\x00"
PATIENCE = 5.0
"""Seconds to wait for a lock that another connection holds for a moment."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the first hundred bytes of a SQLite file say of it (sqlite.org/fileformat2.html, section 1.3)."""

    version: int
    application_id: int


def header(path: Path) -> Header:
    """The header of the library at `path`, read without SQLite. Raises LibraryUnusable if it is none."""
    if path.is_dir():
        raise LibraryUnusable(Sentence("“{path}” is a folder, not a library.", path=path))
    if path.exists() and not path.is_file():
        raise LibraryUnusable(Sentence("“{path}” is not a file, so it is not a library.", path=path))
    try:
        with path.open("rb") as file:
            start = file.read(100)
    except FileNotFoundError as error:
        raise LibraryUnusable(
            Sentence("There is no library at “{path}”. “briefbook init” makes a new one.", path=path)
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise LibraryUnusable(Sentence("“{path}” could not be read ({reason}).", path=path, reason=reason)) from error
    if not start:
        raise LibraryUnusable(Sentence("“{path}” is empty, so it is not a library. It was left unchanged.", path=path))
    found = Header(int.from_bytes(start[60:64], "big"), int.from_bytes(start[68:72], "big"))
    if len(start) < 100 or not start.startswith(MAGIC) or found.application_id != APPLICATION_ID:
        raise LibraryUnusable(
            Sentence(
                "“{path}” is not a briefbook library, or its beginning is damaged. It was left unchanged.", path=path
            )
        )
    return found


def create(path: Path, migrations: Migrations, fill: Callable[[Database], None]) -> None:
    """Make a library at `path` with what `fill` puts in, whole or not at all. Raises CannotWrite if one is there."""
    if os.path.lexists(path):
        raise CannotWrite(Sentence("“{path}” already exists. Choose another name for the new library.", path=path))
    if not path.parent.is_dir():
        raise CannotWrite(
            Sentence("“{path}” cannot be made because there is no folder “{parent}”.", path=path, parent=path.parent)
        )
    with files.replacing(path) as part, plainly(path):
        db = make(part, migrations)
        try:
            with db.atomic():
                fill(db)
        finally:
            db.close()


def in_memory(migrations: Migrations, fill: Callable[[Database], None]) -> Database:
    """A library with what `fill` puts in, that lives as long as its connection."""
    db = _database(sqlite3.connect(":memory:", isolation_level=None))
    _begin(db, migrations)
    fill(db)
    return db


def make(path: Path, migrations: Migrations) -> Database:
    """A connection to a new library at `path` without a row."""
    db = connect(path, "rwc")
    try:
        _begin(db, migrations)
    except BaseException:
        db.close()
        raise
    return db


def open_for_writing(path: Path, migrations: Migrations) -> Database:
    """The library at `path`, brought up to date; the caller holds its lock.

    Raises LibraryTooNew or LibraryUnusable, its bytes unchanged.
    """
    refuse_newer(header(path).version, path, migrations)
    with plainly(path):
        db = connect(path, "rw")
        try:
            refuse_newer(version(db), path, migrations)
            if migrations.pending(db):
                _make_room(path)
                copies.copy_to(db, _backup_path(path, version(db)))
                _migrate(db, migrations)
            _choose_journal(db)
        except BaseException:
            db.close()
            raise
    return db


def open_for_reading(path: Path, migrations: Migrations) -> Database:
    """The library at `path`, never written to; an older one is brought up to date in memory only.

    Raises LibraryTooNew or LibraryUnusable.
    """
    refuse_newer(header(path).version, path, migrations)
    with plainly(path):
        db = _connect_reading(path)
        try:
            refuse_newer(version(db), path, migrations)
            if not migrations.pending(db):
                return db
            copy = _database(sqlite3.connect(":memory:", isolation_level=None))
            db.conn.backup(copy.conn)
            _migrate(copy, migrations)
        except BaseException:
            db.close()
            raise
    db.close()
    return copy


def close(db: Database) -> None:
    """Let go of a file that was open for writing, with nothing left beside it: at rest it can be copied by hand."""
    with contextlib.suppress(sqlite3.Error):
        db.execute("PRAGMA journal_mode = DELETE")
    db.close()


def version(db: Database) -> int:
    """How many migrations the library has behind it."""
    (number,) = db.execute("PRAGMA user_version").fetchone()
    return int(number)


def refuse_newer(found: int, path: Path, migrations: Migrations) -> None:
    """Raise LibraryTooNew if `found` is beyond the migrations known here."""
    known = latest(migrations)
    if found > known:
        raise LibraryTooNew(
            Sentence(
                "“{path}” was made by a newer briefbook (library version {found}; this one reads up to {known}). "
                "It was left unchanged. Install the newer briefbook to open it.",
                path=path,
                found=found,
                known=known,
            )
        )


def latest(migrations: Migrations) -> int:
    """The version that a library has after all `migrations`."""
    with contextlib.closing(Database(memory=True, execute_plugins=False)) as empty:
        return len(migrations.pending(empty))


def journal_mode(sqlite_version: tuple[int, int, int]) -> str:
    """WAL where SQLite no longer has the WAL-reset bug (sqlite.org/wal.html, section 11), else TRUNCATE."""
    fixed = sqlite_version >= (3, 51, 3) or (3, 50, 7) <= sqlite_version < (3, 51) or (
        (3, 44, 6) <= sqlite_version < (3, 45)
    )  # fmt: skip
    return "WAL" if fixed else "TRUNCATE"


def connect(path: Path, mode: str, *, immutable: bool = False) -> Database:
    """A connection to `path` in SQLite's `mode` (ro, rw, rwc), tried out by a first reading."""
    posix = path.resolve().as_posix()
    location = quote(os.fsencode(posix if posix.startswith("/") else f"/{posix}"))
    uri = f"file://{location}?mode={mode}" + ("&immutable=1" if immutable else "")
    return _database(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=PATIENCE))


def _database(connection: sqlite3.Connection) -> Database:
    db = Database(connection, execute_plugins=False)
    try:
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA cell_size_check = ON")
        db.execute("PRAGMA synchronous = FULL")
        version(db)
    except BaseException:
        db.close()
        raise
    return db


def _connect_reading(path: Path) -> Database:
    """A reading connection, also beside an interrupted write or in a folder that may not be written."""
    wal = path.with_name(path.name + "-wal")
    sealed = not os.access(path.parent, os.W_OK) and not (wal.exists() and wal.stat().st_size)
    try:
        return connect(path, "ro", immutable=sealed)
    except sqlite3.Error as error:
        if failures.primary_code(error) != sqlite3.SQLITE_READONLY:
            raise
    # A killed program left a journal. SQLite can only play it back on a connection that may write.
    connect(path, "rw").close()
    return connect(path, "ro")


def _choose_journal(db: Database) -> None:
    """The best journal that can be had: going over to WAL or back fails while another connection reads."""
    for mode in (journal_mode(sqlite3.sqlite_version_info), "TRUNCATE"):
        with contextlib.suppress(sqlite3.OperationalError):
            db.execute(f"PRAGMA journal_mode = {mode}")
            return


def _begin(db: Database, migrations: Migrations) -> None:
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _migrate(db, migrations)


def _migrate(db: Database, migrations: Migrations) -> None:
    """Apply what is pending, in one transaction with the version number."""
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db)
        db.execute(f"PRAGMA user_version = {len(migrations.applied(db))}")
        _check_links(db)
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def _check_links(db: Database) -> None:
    broken = db.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise LibraryUnusable(
            Sentence(
                "The library could not be brought up to date: {number} of its rows point to rows that are not "
                "there. It was left unchanged; “briefbook doctor --repair” makes a sound copy.",
                number=len(broken),
            )
        )


def _make_room(path: Path) -> None:
    """Refuse a migration that the disk has no room for: a copy, the journal and some growth."""
    needed = path.stat().st_size * 22 // 10
    if shutil.disk_usage(path.parent).free < needed:
        raise LibraryUnusable(
            Sentence(
                "“{path}” must be brought up to date, for which its disk has too little room: {megabytes} MB are "
                "needed. It was left unchanged.",
                path=path,
                megabytes=needed // 1000000 + 1,
            )
        )


def _backup_path(path: Path, old_version: int) -> Path:
    number = 1
    while (candidate := path.with_name(f"{path.name}.backup-{old_version}-{number}")).exists():
        number += 1
    return candidate
