"""A path -> the bytes of a regular file of a sensible size, or a sentence saying why not. Nothing here can hang."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from briefbook.errors import ImportFailed
from briefbook.importers.cleaning import safe_name
from briefbook.sentence import Sentence

MAX_BYTES = 20_000_000
"""The largest file that is read: some forty novels. What is larger is refused unread."""


def read_bytes(path: Path) -> bytes:
    """The bytes of the file at `path`. Raises ImportFailed with one sentence if it is none, or too large."""
    name = safe_name(path.name or str(path))
    try:
        _check(path.stat(), name)
        # A pipe put in the file's place since then must not make us wait.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:  # noqa: PTH123 - it is a descriptor, not a path
            found = os.fstat(descriptor)
            _check(found, name)
            # Room is made for what is to be read at once: for what is there, and only if more has come, for more.
            content = file.read(found.st_size + 1)
            if len(content) > found.st_size:
                content += file.read(MAX_BYTES)
    except OSError as error:
        raise ImportFailed(_reason(error, name)) from error
    except ValueError as error:
        raise ImportFailed(Sentence("“{name}” cannot be a file's name. Choose the file again.", name=name)) from error
    if len(content) > MAX_BYTES:
        raise ImportFailed(_too_large(name, len(content)))
    return content


def _check(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise ImportFailed(Sentence("“{name}” is a folder, not a file. Name the files in it that you want.", name=name))
    if not stat.S_ISREG(found.st_mode):
        raise ImportFailed(
            Sentence(
                "“{name}” is not a regular file but a pipe, socket or device. Save its text to a file first.", name=name
            )
        )
    if found.st_size > MAX_BYTES:
        raise ImportFailed(_too_large(name, found.st_size))


def _too_large(name: str, size: int) -> str:
    limit = MAX_BYTES / 1_000_000
    return Sentence(
        "“{name}” is too large: {size} MB, and the limit is {limit} MB. Import the part that you need as a file of its"
        " own.",
        name=name,
        size=f"{size / 1_000_000:,.1f}",
        limit=f"{limit:,.0f}",
    )


def _reason(error: OSError, name: str) -> str:
    if isinstance(error, FileNotFoundError):
        return Sentence("“{name}” does not exist. Check the path and import it again.", name=name)
    if isinstance(error, PermissionError):
        return Sentence(
            "“{name}” may not be read by you. Ask its owner for permission, or copy it to a folder of yours.", name=name
        )
    return Sentence(
        "“{name}” could not be read ({reason}). Check the disk and try again.",
        name=name,
        reason=error.strerror or type(error).__name__,
    )
