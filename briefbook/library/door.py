"""The one door to the rows: reading, and writing inside an edit. Every verb of the library goes through it."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from briefbook.errors import BriefbookError, LibraryUnusable
from briefbook.library import search_index, shingles
from briefbook.library.failures import plainly
from briefbook.library.folding import fold
from briefbook.library.history import History, Step
from briefbook.model import collation
from briefbook.model.changes import Changes
from briefbook.model.picture import Picture
from briefbook.sentence import Sentence

Row = dict[str, Any]

_FOLLOW = 64
"""After so many edits inside a whole one the search index follows them, so that it has little left to do at the end."""

_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
"""SQLite cuts text at NUL in places; a lone surrogate has no UTF-8."""


def new_id() -> str:
    """A fresh id: twelve hexadecimal digits."""
    return secrets.token_hex(6)


def now() -> str:
    """The time: UTC, ISO 8601 to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(slots=True)
class _Whole:
    """An edit in which no other may fail alone: how many were inside, and whether one of them failed."""

    edits: int = 0
    is_torn: bool = False


class Door:
    """One connection with its edits, its history and its listeners."""

    def __init__(self, db: Database, path: Path | None, *, read_only: bool) -> None:
        self.db = db
        self.path = path
        self.read_only = read_only
        self._listeners: list[Callable[[Changes], None]] = []
        self._identity = path.stat() if path else None
        self._history: History | None = None
        self._whole: _Whole | None = None
        self.db.conn.create_function("folded", 1, fold, deterministic=True)
        self.db.conn.create_function("title_key", 3, collation.title_key, deterministic=True)
        if not read_only:
            self._set_up()

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """What a query returns, as dicts."""
        with plainly(self.path):
            cursor = self.db.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        """The first row of what a query returns."""
        return next(iter(self.rows(sql, parameters)), None)

    def column(self, sql: str, parameters: Sequence[object] = ()) -> list[Any]:
        """The first column of what a query returns."""
        with plainly(self.path):
            return [row[0] for row in self.db.execute(sql, parameters)]

    def insert(self, table: str, row: Mapping[str, object]) -> None:
        """Add a row; inside an edit."""
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" for _ in row)
        self._write(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))

    def update(self, table: str, row_id: str, values: Mapping[str, object]) -> None:
        """Change columns of a row; inside an edit."""
        changes = ", ".join(f'"{name}" = ?' for name in values)
        self._write(f'UPDATE "{table}" SET {changes} WHERE id = ?', (*values.values(), row_id))

    def delete(self, table: str, row_id: str) -> None:
        """Remove a row and what hangs on it; inside an edit."""
        self._write(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))

    def keep_original(self, sha256: str, content: bytes) -> None:
        """Keep the bytes of a file once, under their SHA-256; inside an edit, but not part of the history."""
        sql = "INSERT OR IGNORE INTO originals (sha256, size, content) VALUES (?, ?, ?)"
        self._write(sql, (sha256, len(content), content))

    def keep_picture(self, picture: Picture) -> None:
        """Keep a picture once, under the SHA-256 of its bytes; inside an edit, but not part of the history."""
        sql = "INSERT OR IGNORE INTO pictures (sha256, media_type, width, height, content) VALUES (?, ?, ?, ?, ?)"
        self._write(sql, (picture.sha256, picture.media_type, picture.width, picture.height, picture.content))

    @contextlib.contextmanager
    def edit(self, label: str, *, continues: bool = False, whole: bool = False) -> Iterator[None]:
        """One transaction, one undo step, one Changes notice. An edit inside another joins it; an error takes back all
        that was done in the edit that it leaves. With `continues` it may become more of the last step, see History.
        With `whole` an error in an edit inside must leave this one too: thousands of them cost less so. Until it ends
        the search index may lag behind. Raises LibraryUnusable or LibraryLocked if nothing can be written.
        """
        if self.db.conn.in_transaction:
            with self._joined():
                yield
            return
        with self.grow(label, None, continues=continues, whole=whole) as grown:
            yield
        for step in grown:
            self.tell(step)

    @contextlib.contextmanager
    def grow(
        self, label: str, step: Step | None, *, continues: bool = False, whole: bool = False
    ) -> Iterator[list[Step]]:
        """One transaction that belongs to `step` if that can grow, see History, else to a new step. The list that is
        given holds the step at the end, if a row changed. Nobody is told. `continues` and `whole` are those of `edit`.
        """
        history = self._writable()
        more = step is not None and history.can_grow(step)
        grown: list[Step] = []
        with self._transaction():
            history.begin(step if more else None)
            with self._as_a_whole() if whole else contextlib.nullcontext():
                yield grown
            done = history.finish(label, continues=continues)
            if done:
                self._touch()
        if done:
            history.keep(done)
            grown.append(done)

    def is_last(self, step: Step) -> bool:
        """Whether a step is what `undo` would take back."""
        last = self._history.last if self._history else None
        return last is not None and last.number == step.number

    def is_undone(self, step: Step) -> bool:
        """Whether a step was taken back and could be brought back."""
        return self._history is not None and self._history.is_undone(step)

    @property
    def undo_label(self) -> str | None:
        """The label of the edit that `undo` would take back."""
        return self._history.last.label if self._history and self._history.last else None

    @property
    def redo_label(self) -> str | None:
        """The label of the edit that `redo` would bring back."""
        return self._history.next.label if self._history and self._history.next else None

    def undo(self) -> str:
        """Take back the last edit and return its label. Raises BriefbookError if there is none."""
        history = self._writable()
        step = history.last
        if step is None:
            raise BriefbookError(Sentence("There is nothing to undo."))
        with self._transaction():
            history.play_back(step)
            self._touch()
        history.undone()
        self.tell(step)
        return step.label

    def redo(self) -> str:
        """Bring back the edit undone last and return its label. Raises BriefbookError if there is none."""
        history = self._writable()
        step = history.next
        if step is None:
            raise BriefbookError(Sentence("There is nothing to redo."))
        with self._transaction():
            history.play_again(step)
            self._touch()
        history.redone()
        self.tell(step)
        return step.label

    @property
    def changed_at(self) -> str:
        """When a row was last changed: UTC, ISO 8601 to the second."""
        state = self.row("SELECT changed_at FROM state")
        return str(state["changed_at"]) if state else ""

    @property
    def revision(self) -> tuple[str, int]:
        """When a row was last changed, and how many edits, undos and redos there were."""
        state = self.row("SELECT changed_at, sequence FROM state")
        return (str(state["changed_at"]), int(state["sequence"])) if state else ("", 0)

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """Call `listener` once after each edit, undo and redo."""
        self._listeners.append(listener)

    def _set_up(self) -> None:
        with plainly(self.path):
            self.db.execute("PRAGMA foreign_keys = ON")
            self._history = History(self.db)
            search_index.install(self.db)
            if not search_index.is_current(self.db):
                with self._transaction():
                    search_index.rebuild(self.db)
            if not shingles.is_current(self.db):
                with self._transaction():
                    shingles.rebuild(self.db)
            self._sweep()

    def _sweep(self) -> None:
        """Drop what was kept for articles that were removed; while a library is open, an undo may still want it."""
        unused = "FROM originals WHERE sha256 NOT IN (SELECT sha256 FROM captures)"
        unseen = "FROM pictures WHERE sha256 NOT IN (SELECT sha256 FROM capture_pictures)"
        if self.db.execute(f"SELECT 1 {unused} UNION ALL SELECT 1 {unseen} LIMIT 1").fetchone():
            with self._transaction():
                self.db.execute(f"DELETE {unused}")
                self.db.execute(f"DELETE {unseen}")
                shingles.sweep(self.db)

    @contextlib.contextmanager
    def _joined(self) -> Iterator[None]:
        """An edit inside another."""
        whole = self._whole
        if whole is None:
            with plainly(self.path), self.db.atomic():
                yield
                search_index.follow(self.db)
            return
        try:
            yield
        except BaseException:
            whole.is_torn = True
            raise
        whole.edits += 1
        if whole.edits % _FOLLOW == 0:
            with plainly(self.path):
                search_index.follow(self.db)

    @contextlib.contextmanager
    def _as_a_whole(self) -> Iterator[None]:
        # A savepoint for each edit inside would have the search index written to disk each time.
        self._whole = whole = _Whole()
        try:
            yield
        finally:
            self._whole = None
        if whole.is_torn:
            message = "an edit inside failed, and the one around it did not"
            raise RuntimeError(message)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        with plainly(self.path):
            # A plain BEGIN would fail at the first write, without waiting, if another program wrote meanwhile.
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                search_index.follow(self.db)
                self.db.execute("COMMIT")
            except BaseException:
                self.db.rollback()
                raise

    def _write(self, sql: str, values: tuple[object, ...]) -> None:
        if not self.db.conn.in_transaction:
            message = "a row may only be written inside an edit"
            raise RuntimeError(message)
        clean = tuple(_UNKEEPABLE.sub("\ufffd", value) if isinstance(value, str) else value for value in values)
        with plainly(self.path):
            self.db.execute(sql, clean)

    def _writable(self) -> History:
        if self._history is None:
            raise LibraryUnusable(
                Sentence("“{path}” is open for reading only, so nothing was changed.", path=self.path)
            )
        if self.path is not None and self._identity is not None and not _is_same(self.path, self._identity):
            raise LibraryUnusable(
                Sentence(
                    "“{path}” was moved, removed or replaced while it was open, so nothing was saved. Put it back, "
                    "or open the library that is there now.",
                    path=self.path,
                )
            )
        return self._history

    def _touch(self) -> None:
        self.db.execute("UPDATE state SET changed_at = ?, sequence = sequence + 1", (now(),))

    def tell(self, step: Step) -> None:
        """Give every listener the Changes of a step."""
        changes = Changes(step.label, step.rows)
        for listener in self._listeners:
            listener(changes)


def _is_same(path: Path, identity: os.stat_result) -> bool:
    try:
        return os.path.samestat(path.stat(), identity)
    except OSError:
        return False
