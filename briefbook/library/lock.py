"""The advisory lock beside a library: one writer at a time, and the second one is told who has it.

The operating system holds the lock, so one left by a killed program is free at once. What the file says (process, host,
time) is for the sentence, and for a folder shared between computers whose locks do not meet.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from briefbook.errors import LibraryLocked, LibraryUnusable
from briefbook.sentence import Sentence

if sys.platform == "win32":
    import msvcrt

    _BEYOND = 1 << 30  # a locked byte cannot be read by others, so lock one that is never written

    def _seize(descriptor: int) -> None:
        os.lseek(descriptor, _BEYOND, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _seize(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """The right to write one library, from construction to `release`. Raises LibraryLocked if another has it."""

    def __init__(self, library: Path) -> None:
        resolved = library.resolve()
        self.path = resolved.with_name(f".{resolved.name}.lock")
        self._library = library
        self.left_behind = self.path.exists()
        """Whether the file was there before: whoever held the right then did not come to give it up."""
        self._descriptor = self._take()
        self._sign()

    def release(self) -> None:
        """Give the right up and remove the file."""
        os.ftruncate(self._descriptor, 0)
        if sys.platform != "win32":
            self._unlink()
        os.close(self._descriptor)
        if sys.platform == "win32":
            self._unlink()

    def _unlink(self) -> None:
        with contextlib.suppress(OSError):
            self.path.unlink()

    def _take(self) -> int:
        while True:
            descriptor = self._open()
            try:
                _seize(descriptor)
            except OSError as error:
                sentence = self._held(_read(descriptor))
                os.close(descriptor)
                raise LibraryLocked(sentence) from error
            if self._still_there(descriptor):
                return descriptor
            os.close(descriptor)

    def _open(self) -> int:
        try:
            return os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise LibraryUnusable(
                Sentence(
                    "“{library}” cannot be opened for writing: its folder does not allow it ({reason}).",
                    library=self._library,
                    reason=reason,
                )
            ) from error

    def _still_there(self, descriptor: int) -> bool:
        """False if the last holder removed the file between our opening and our locking it."""
        try:
            return os.path.samestat(os.fstat(descriptor), self.path.stat())
        except OSError:
            return False

    def _sign(self) -> None:
        holder = _read(self._descriptor)
        if holder and holder.get("host") != socket.gethostname():
            os.close(self._descriptor)
            raise LibraryLocked(
                Sentence(
                    "“{library}” is open on the computer “{host}” since {since}."
                    " If briefbook no longer runs there, delete “{path}” and try again.",
                    library=self._library,
                    host=str(holder.get("host")),
                    since=str(holder.get("since")),
                    path=self.path,
                )
            )
        now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "since": now}
        try:
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, json.dumps(holder).encode())
        except OSError as error:
            self.release()
            raise LibraryUnusable(
                Sentence(
                    "“{library}” cannot be opened for writing ({reason}). Free some space and try again.",
                    library=self._library,
                    reason=error.strerror,
                )
            ) from error

    def _held(self, holder: dict[str, Any]) -> str:
        if not holder:
            return Sentence(
                "“{library}” is open in another briefbook. Close it there and try again.", library=self._library
            )
        return Sentence(
            "“{library}” is open in another briefbook (process {pid} on “{host}”, since {since})."
            " Close it there and try again.",
            library=self._library,
            pid=str(holder["pid"]),
            host=str(holder["host"]),
            since=str(holder["since"]),
        )


def _read(descriptor: int) -> dict[str, Any]:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        holder = json.loads(os.read(descriptor, 4096))
    except (ValueError, OSError):
        return {}
    return holder if isinstance(holder, dict) and {"pid", "host", "since"} <= holder.keys() else {}
