"""SQLite's errors as sentences for the user. What is not here is a bug and passes unchanged."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from briefbook.errors import BriefbookError, LibraryLocked, LibraryUnusable
from briefbook.sentence import Sentence

_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk is full, so nothing was saved in {name}. Free some space and try again.",
    sqlite3.SQLITE_READONLY: "{name} cannot be written (it or its folder is read-only), so nothing was saved.",
    sqlite3.SQLITE_PERM: "You may not write {name}, so nothing was saved. Check its permissions.",
    sqlite3.SQLITE_CANTOPEN: "{name} could not be opened. Check that it and its folder are there and may be written.",
    sqlite3.SQLITE_IOERR: "The disk refused to read or write {name}, so nothing was saved. Check the disk.",
    sqlite3.SQLITE_TOOBIG: "That is too large to be kept in {name}, so nothing was saved.",
    sqlite3.SQLITE_CORRUPT: "{name} is damaged. “briefbook doctor” says where and, with --repair, makes a sound copy.",
    sqlite3.SQLITE_NOTADB: "{name} is not a briefbook library, or its beginning is damaged. It was left unchanged.",
}


@contextlib.contextmanager
def plainly(path: Path | None) -> Iterator[None]:
    """Errors of SQLite inside the block come out as LibraryUnusable or LibraryLocked if a user can act on them."""
    try:
        yield
    except sqlite3.Error as error:
        known = _known(error, path)
        if known is None:
            raise
        raise known from error


def _known(error: sqlite3.Error, path: Path | None) -> BriefbookError | None:
    code = primary_code(error)
    name = f"“{path}”" if path else "the library"
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryLocked(
            Sentence("Another program is using {name}, so nothing was saved. Close it there and try again.", name=name)
        )
    sentence = _SENTENCES.get(code)
    if sentence is None:
        return None
    text = sentence.format(name=name)
    return LibraryUnusable(text[0].upper() + text[1:])


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without its extension; -1 for an error of Python's own."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else code & 0xFF
