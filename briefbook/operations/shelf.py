"""A shelf between the thread that reads files and the one that keeps them: so much is read ahead, and no more."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from briefbook.operations.file_reading import ReadFile

MAX_FILES = 32
MAX_SIZE = 64_000_000
"""How many files, and bytes of them and their pictures, wait at most; a larger one waits alone."""
_GLANCE = 0.05
"""How often, in seconds, it is seen whether what is read is still wanted."""


class Shelf:
    """Holds what was read until it is taken. The reading is over when the context that is the shelf is left, however
    that ends.
    """

    def __init__(self, max_files: int = MAX_FILES, max_size: int = MAX_SIZE) -> None:
        self._max_files = max_files
        self._max_size = max_size
        self._changed = threading.Condition()
        self._waiting: deque[ReadFile] = deque()
        self._size = 0
        self._is_over = False
        self.files = 1
        """How many files there are to read; whoever reads says so before the first is put here."""

    def __enter__(self) -> Shelf:
        return self

    def __exit__(self, *reason: object) -> None:
        with self._changed:
            self._is_over = True

    def put(self, read: ReadFile, watch: Callable[[], None]) -> None:
        """Put a file here as soon as there is room. `watch` is called while there is none; what it raises ends that."""
        size = _size(read)
        with self._changed:
            while not self._has_room(size):
                watch()
                self._changed.wait(_GLANCE)
            self._waiting.append(read)
            self._size += size

    def take(self) -> ReadFile | None:
        """The file that waits longest; None if there is none at the moment."""
        with self._changed:
            if not self._waiting:
                return None
            read = self._waiting.popleft()
            self._size -= _size(read)
            self._changed.notify()
            return read

    @property
    def is_cleared(self) -> bool:
        """Whether all was read and all was taken."""
        with self._changed:
            return self._is_over and not self._waiting

    def _has_room(self, size: int) -> bool:
        few = len(self._waiting) < self._max_files and self._size + size <= self._max_size
        return few or not self._waiting


def _size(read: ReadFile) -> int:
    if read.draft is None:
        return 0
    return len(read.draft.original) + sum(len(one.content) for one in read.draft.pictures)
