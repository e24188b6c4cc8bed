"""The library: what is open, its parts, and the one door through which it changes. The parts hold the verbs."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from briefbook.errors import CannotWrite
from briefbook.library import copies, database
from briefbook.library.annotations import Annotations
from briefbook.library.articles import Articles
from briefbook.library.batch import Batch
from briefbook.library.books import Books
from briefbook.library.captures import Captures
from briefbook.library.carryings import Carryings
from briefbook.library.door import Door
from briefbook.library.editions import Editions
from briefbook.library.independence import Independence
from briefbook.library.kept_pairs import KeptPairs
from briefbook.library.kin import Kin
from briefbook.library.lock import Lock
from briefbook.library.migrations import MIGRATIONS
from briefbook.library.pictures import Pictures
from briefbook.library.search import Search
from briefbook.library.themes import Themes, put_defaults
from briefbook.model.changes import Changes
from briefbook.sentence import Sentence

SUFFIX = ".briefbook"


class Library:
    """An open library. Close it, or use it as a context manager."""

    def __init__(self, db: Database, path: Path | None = None, *, lock: Lock | None = None, read_only: bool = False):
        self.path = path
        self._lock = lock
        self._db = db
        self._door = Door(db, path, read_only=read_only)
        self.carryings = Carryings(self._door)
        self.pictures = Pictures(self._door)
        self.captures = Captures(self._door, self.carryings, self.pictures)
        self.articles = Articles(self._door, self.captures)
        self.annotations = Annotations(self._door, self.articles)
        self.themes = Themes(self._door)
        self.books = Books(self._door)
        self.kin = Kin(self._door)
        self.kept_pairs = KeptPairs(self._door)
        self.independence = Independence(self._door, self.articles)
        self.search = Search(self._door)
        self.editions = Editions(self._door, self.articles, self.annotations, self.themes, self.books)

    @classmethod
    def create(cls, path: Path) -> Self:
        """A new library with the default themes. Raises CannotWrite if something stands at `path`."""
        database.create(path, MIGRATIONS, put_defaults)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, migrations: Migrations = MIGRATIONS) -> Self:
        """The library at `path`; an older one is backed up and brought up to date first. `read_only` never writes.

        Raises LibraryUnusable, LibraryTooNew or LibraryLocked; the library is then unchanged.
        """
        if read_only:
            return cls(database.open_for_reading(path, migrations), path, read_only=True)
        database.refuse_newer(database.header(path).version, path, migrations)
        lock = Lock(path)
        try:
            db = database.open_for_writing(path, migrations)
            try:
                return cls(db, path, lock=lock)
            except BaseException:
                db.close()
                raise
        except BaseException:
            lock.release()
            raise

    @classmethod
    def in_memory(cls) -> Self:
        """A new library with the default themes that is kept nowhere."""
        return cls(database.in_memory(MIGRATIONS, put_defaults))

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back."""
        return self._door.undo_label

    @property
    def redo_label(self) -> str | None:
        """What `redo` would bring back."""
        return self._door.redo_label

    @property
    def changed_at(self) -> str:
        """When the library was last changed: UTC, ISO 8601 to the second."""
        return self._door.changed_at

    @property
    def revision(self) -> tuple[str, int]:
        """When the library was last changed and how often: two states of it differ in this."""
        return self._door.revision

    @property
    def left_open(self) -> bool:
        """Whether the program that wrote the library before was ended without closing it. Nothing kept was lost."""
        return self._lock is not None and self._lock.left_behind

    @property
    def read_only(self) -> bool:
        """Whether the library was opened for reading only."""
        return self._door.read_only

    def edit(self, label: str, *, continues: bool = False, whole: bool = False) -> AbstractContextManager[None]:
        """The one door: all that is done inside is one transaction, one undo step, one Changes notice. With `continues`
        what was done to the same rows under the same label a moment ago, and this, are taken back in one step. With
        `whole` nothing inside may fail alone, and nothing be searched for by its words: thousands of verbs cost less.
        """
        return self._door.edit(label, continues=continues, whole=whole)

    def batch(self, label: str) -> Batch:
        """An edit in parts, between which other things may happen: still one undo step and one Changes notice."""
        return Batch(self._door, label)

    def undo(self) -> str:
        """Take back the last edit; its label. Raises BriefbookError if there is none."""
        return self._door.undo()

    def redo(self) -> str:
        """Bring back what was undone last; its label. Raises BriefbookError if there is nothing."""
        return self._door.redo()

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """Have `listener` told once after each edit, undo and redo."""
        self._door.on_change(listener)

    def backup(self, destination: Path) -> Path:
        """Put a verified copy at `destination` (in a folder, under a dated name) and return its path.

        Raises CannotWrite; nothing that exists is overwritten.
        """
        target = destination / self._dated_name() if destination.is_dir() else destination
        if os.path.lexists(target):
            raise CannotWrite(
                Sentence(
                    "“{target}” exists already and was not overwritten. Choose another name, or name a folder: there "
                    "each copy has a name of its own.",
                    target=target,
                )
            )
        copies.copy_to(self._db, target)
        return target

    def close(self) -> None:
        """Let go of the file and its lock; the undo history ends here."""
        if self._lock is None:
            self._db.close()
            return
        database.close(self._db)
        self._lock.release()
        self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _dated_name(self) -> str:
        stem = self.path.stem if self.path else "library"
        return f"{stem}-{datetime.now(UTC):%Y-%m-%dT%H%M%SZ}{SUFFIX}"
