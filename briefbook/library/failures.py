"""SQLite's errors as sentences for the user. What is not here is a bug and passes unchanged."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from briefbook.errors import BriefbookError, LibraryLocked, LibraryUnusable
from briefbook.sentence import Sentence


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
    named = Sentence("“{path}”", path=path) if path else None
    name, begun = named or Sentence("the library"), named or Sentence("The library")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryLocked(
            Sentence("Another program is using {name}, so nothing was saved. Close it there and try again.", name=name)
        )
    sentence = _sentences(name, begun).get(code)
    return None if sentence is None else LibraryUnusable(sentence)


def _sentences(name: Sentence, begun: Sentence) -> dict[int, Sentence]:
    """What SQLite's result codes mean for the user, of the library that is called `name`, or `begun` where a sentence
    begins with it.
    """
    return {
        sqlite3.SQLITE_FULL: Sentence(
            "The disk is full, so nothing was saved in {name}. Free some space and try again.", name=name
        ),
        sqlite3.SQLITE_READONLY: Sentence(
            "{name} cannot be written (it or its folder is read-only), so nothing was saved.", name=begun
        ),
        sqlite3.SQLITE_PERM: Sentence(
            "You may not write {name}, so nothing was saved. Check its permissions.", name=name
        ),
        sqlite3.SQLITE_CANTOPEN: Sentence(
            "{name} could not be opened. Check that it and its folder are there and may be written.", name=begun
        ),
        sqlite3.SQLITE_IOERR: Sentence(
            "The disk refused to read or write {name}, so nothing was saved. Check the disk.", name=name
        ),
        sqlite3.SQLITE_TOOBIG: Sentence("That is too large to be kept in {name}, so nothing was saved.", name=name),
        sqlite3.SQLITE_CORRUPT: Sentence(
            "{name} is damaged. “briefbook doctor” says where and, with --repair, makes a sound copy.",
            name=begun,
        ),
        sqlite3.SQLITE_NOTADB: Sentence(
            "{name} is not a briefbook library, or its beginning is damaged. It was left unchanged.", name=begun
        ),
    }


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without its extension; -1 for an error of Python's own."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else code & 0xFF
