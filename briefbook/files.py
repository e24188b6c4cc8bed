"""Files that go out: written beside their target, synced, renamed over it, so that a target is old or new, whole."""

from __future__ import annotations

import contextlib
import glob
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

from briefbook.errors import CannotWrite
from briefbook.sentence import Sentence

PART = ".part"
_NAME_KEPT = 100
_ABANDONED = 3600.0


def write(target: Path, content: bytes) -> None:
    """Put `content` at `target`, replacing what stood there in one step. Raises CannotWrite and leaves it as it was."""
    with replacing(target) as part:
        part.write_bytes(content)


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to; at the end it is synced and renamed to `target`.

    Raises CannotWrite if that is not possible; `target` is then unchanged and the part is gone.
    """
    target = _checked(target)
    _sweep(target)
    part = target.with_name(f".{target.name[:_NAME_KEPT]}.{secrets.token_hex(4)}{PART}")
    try:
        yield part
        _sync(part)
        part.replace(target)
        _sync(target.parent)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CannotWrite(
            Sentence(
                "“{target}” could not be written ({reason}). What was there before is unchanged.",
                target=target,
                reason=reason,
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _checked(target: Path) -> Path:
    """The file that `target` means, links followed, so that a link stays one. Only a file may be replaced."""
    if target.is_dir():
        raise CannotWrite(
            Sentence(
                "“{target}” is a folder. Name the file to write, for example {example}.",
                target=target,
                example=target / "book.pdf",
            )
        )
    if target.exists() and not target.is_file():
        raise CannotWrite(
            Sentence(
                "“{target}” is not an ordinary file (a pipe or device), so nothing was written to it.", target=target
            )
        )
    if not target.parent.is_dir():
        raise CannotWrite(
            Sentence("There is no folder “{parent}” to write to. Make it or name another.", parent=target.parent)
        )
    return target.resolve() if target.is_symlink() else target


def _sweep(target: Path) -> None:
    """Remove what killed programs left half-written beside `target`; a young part may be another program's at work."""
    limit = time.time() - _ABANDONED
    with contextlib.suppress(OSError):
        for part in target.parent.glob(f".{glob.escape(target.name[:_NAME_KEPT])}.{'[0-9a-f]' * 8}{PART}"):
            if part.stat().st_mtime < limit:
                part.unlink()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
