"""Named versions of a library: verified copies in a folder beside it, their name and time in the file's name."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from briefbook import files
from briefbook.errors import CannotWrite, LibraryUnusable, NotFound
from briefbook.library.doctor import doctor
from briefbook.library.library import SUFFIX, Library
from briefbook.library.lock import Lock
from briefbook.sentence import Sentence

_TIME = "%Y-%m-%d %H%M%SZ"
_TIME_LENGTH = len("2026-01-31 235959Z")
_UNFIT = '<>:"/\\|?*'
_NAME_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Version:
    """One version: the name it was given (it may be empty), when it was saved, its bytes and its file."""

    name: str
    saved: datetime
    size: int
    path: Path


def folder(library: Path) -> Path:
    """Where the versions of `library` are kept; it may not exist yet."""
    return library.with_name(f"{library.stem} versions")


def versions(library: Path) -> tuple[Version, ...]:
    """The versions of `library`, the newest first. Files that are none are passed over."""
    if not folder(library).is_dir():
        return ()
    found = (_version(path) for path in folder(library).glob(f"*{SUFFIX}"))
    return tuple(sorted((one for one in found if one), key=lambda one: (one.saved, one.path.name), reverse=True))


def save(library: Path, name: str = "", *, at: datetime | None = None) -> Version:
    """Put a verified copy of `library` as it is now among its versions and return it.

    It reads by a connection of its own, so it may run beside the window. Raises CannotWrite or LibraryUnusable.
    """
    target = _free_path(library, name, at or datetime.now(UTC))
    try:
        target.parent.mkdir(exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CannotWrite(
            Sentence(
                "No version was saved: the folder “{folder}” cannot be made ({reason}). The library is saved.",
                folder=target.parent,
                reason=reason,
            )
        ) from error
    with Library.open(library, read_only=True) as kept:
        kept.backup(target)
    saved = _version(target)
    if saved is None:
        raise CannotWrite(
            Sentence("The version “{target}” went away while it was saved. Save it again.", target=target)
        )
    return saved


def unchanged_since(library: Library) -> Version | None:
    """The newest version of an open library if nothing was changed after it was saved; else None."""
    newest = next(iter(versions(library.path)), None) if library.path else None
    if newest is None:
        return None
    try:
        with Library.open(newest.path, read_only=True) as kept:
            return newest if kept.revision == library.revision else None
    except LibraryUnusable:
        return None


def restore(library: Path, version: Version, name: str) -> Version:
    """Make `library`, which must be closed, what it was in `version`; its present state, saved as `name`, is returned.

    Raises LibraryLocked, LibraryUnusable or CannotWrite; the library is then as it was.
    """
    findings = doctor(version.path)
    if findings:
        raise LibraryUnusable(
            Sentence(
                "“{path}” is damaged, so nothing was restored from it. {finding}",
                path=version.path,
                finding=findings[0],
            )
        )
    lock = Lock(library)
    try:
        before = save(library, name)
        with files.replacing(library) as part, Library.open(version.path, read_only=True) as kept:
            kept.backup(part)
    finally:
        lock.release()
    return before


def remove(version: Version) -> None:
    """Delete a version. Raises NotFound if it is gone already, CannotWrite if it may not be deleted."""
    try:
        version.path.unlink()
    except FileNotFoundError as error:
        raise NotFound(Sentence("The version “{path}” is not there any more.", path=version.path)) from error
    except OSError as error:
        raise CannotWrite(
            Sentence("The version “{path}” could not be deleted ({reason}).", path=version.path, reason=error.strerror)
        ) from error
    with contextlib.suppress(OSError):
        version.path.parent.rmdir()


def _version(path: Path) -> Version | None:
    try:
        saved = datetime.strptime(path.stem[:_TIME_LENGTH], _TIME).replace(tzinfo=UTC)
        return Version(path.stem[_TIME_LENGTH:].strip(), saved, path.stat().st_size, path)
    except (ValueError, OSError):
        return None


def _free_path(library: Path, name: str, at: datetime) -> Path:
    """A file that is not there yet; the name without what file systems refuse."""
    kept = "".join("-" if sign in _UNFIT or not sign.isprintable() else sign for sign in name)
    words = " ".join(kept.split())[:_NAME_LENGTH].rstrip(" .")
    stem = f"{at.astimezone(UTC).strftime(_TIME)} {words}".rstrip()
    candidates = (folder(library) / f"{stem}{again}{SUFFIX}" for again in ("", *(f" ({n})" for n in range(2, 100))))
    return next(path for path in candidates if not path.exists())
