"""What is wrong with a library, and a sound copy of what is left of it. The library itself is never written to."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from sqlite_utils import Database

from briefbook import files
from briefbook.errors import BriefbookError, CannotWrite
from briefbook.library import bodies, database, salvage, search_index
from briefbook.library.captures import text_sha256
from briefbook.library.failures import plainly
from briefbook.library.migrations import MIGRATIONS
from briefbook.sentence import Sentence


def doctor(path: Path) -> tuple[str, ...]:
    """What is wrong with the library at `path`, a sentence each; empty when it is healthy."""
    try:
        db = database.open_for_reading(path, MIGRATIONS)
    except BriefbookError as error:
        return (str(error),)
    findings: list[str] = []
    try:
        for examine in (_structure, _links, _originals, _pictures, _anchors, search_index.differences):
            findings.extend(_examined(db, examine))
    finally:
        db.close()
    return tuple(findings)


def repair(path: Path, to: Path) -> tuple[str, ...]:
    """Copy what can be read of the library at `path` into a new library at `to`; what was lost, a sentence each.

    Raises CannotWrite if `to` exists, LibraryUnusable if nothing can be read.
    """
    database.refuse_newer(database.header(path).version, path, MIGRATIONS)
    if os.path.lexists(to):
        raise CannotWrite(Sentence("“{to}” already exists. Choose another name for the repaired library.", to=to))
    with files.replacing(to) as part, plainly(path), contextlib.ExitStack() as stack:
        source = stack.enter_context(database.connect(path, "ro"))
        target = stack.enter_context(database.make(part, MIGRATIONS))
        return salvage.copy_rows(source, target)


def _examined(db: Database, examine: Callable[[Database], Iterable[str]]) -> tuple[str, ...]:
    try:
        return tuple(examine(db))
    except sqlite3.Error as error:
        return (f"Part of the library cannot be read ({error}).",)


def _structure(db: Database) -> Iterator[str]:
    for (message,) in db.execute("PRAGMA integrity_check").fetchall():
        if message != "ok":
            yield f"The file is damaged: {message}."


def _links(db: Database) -> Iterator[str]:
    broken = Counter(row[0] for row in db.execute("PRAGMA foreign_key_check").fetchall())
    for table, count in broken.items():
        yield f"{count} of the {table} belong to something that is not there."


def _originals(db: Database) -> Iterator[str]:
    for sha256, content in db.execute("SELECT sha256, content FROM originals ORDER BY sha256"):
        if hashlib.sha256(content).hexdigest() != sha256:
            yield f"The original file with SHA-256 {sha256} has been altered; the text of its article is not touched."
    missing = "SELECT file_name FROM captures WHERE sha256 NOT IN (SELECT sha256 FROM originals) ORDER BY file_name"
    for (file_name,) in db.execute(missing):
        yield f"The original file “{file_name}” is missing; the text of its article is whole."


def _pictures(db: Database) -> Iterator[str]:
    for sha256, content in db.execute("SELECT sha256, content FROM pictures ORDER BY sha256"):
        if hashlib.sha256(content).hexdigest() != sha256:
            yield f"The picture with SHA-256 {sha256} has been altered; the words of its figure are whole."
    missing = """SELECT DISTINCT file_name, capture_pictures.sha256 FROM capture_pictures
        JOIN captures ON captures.id = capture_id
        WHERE capture_pictures.sha256 NOT IN (SELECT sha256 FROM pictures) ORDER BY 1, 2"""
    for file_name, sha256 in db.execute(missing):
        yield f"A picture of “{file_name}” is missing (SHA-256 {sha256}); the words of its figure are whole."


def _anchors(db: Database) -> Iterator[str]:
    marks = db.execute('SELECT capture_id, "start", "end", quote, id FROM annotations ORDER BY position').fetchall()
    texts: dict[str, str | None] = {}
    for capture_id, stored, file_name, sha256 in db.execute("SELECT id, body, file_name, text_sha256 FROM captures"):
        body = bodies.readable(stored)
        texts[capture_id] = body.text if body else None
        if body is None:
            yield f"The text of “{file_name}” is damaged."
        elif text_sha256(body) != sha256:
            yield f"The text of “{file_name}” has been altered. Import the file again to have it whole."
    for capture_id, start, end, quote, annotation_id in marks:
        text = texts.get(capture_id)
        if text is not None and text[start:end] != quote:
            yield f"The annotation {annotation_id} quotes words that do not stand at its place: “{quote}”."
