"""The files that a user means when naming files and folders."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COMPANIONS = frozenset(
    f".{kind}"
    for kind in (
        *("json", "xml", "csv", "tsv", "toml", "yaml", "yml", "ini", "log", "db", "sqlite", "briefbook"),
        *("css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "py", "tmp", "part", "bak"),
        *("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp"),
    )
)
"""Suffixes of what lies beside articles in a folder and holds none: a saved page's pictures and scripts, data,
libraries. Such a file is read only when it is named itself.
"""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read, or, where `problem` is not empty, a sentence that says why it will not be read."""

    path: Path
    problem: str = ""


def walk(paths: tuple[Path, ...]) -> Iterator[Found]:
    """The files of `paths`: each file named, and those in each folder named, sorted; no hidden ones, no COMPANIONS.

    Links found in a folder are not followed to other folders, nor to files outside the folder named, since whoever
    made the folder could so have any file of this computer read: they are said; those that lead back are passed over.
    What is no ordinary file is said, never opened, since reading a pipe would wait for ever.
    """
    for path in paths:
        if path.is_dir():
            yield from _in_named_folder(path)
        else:
            yield _judged(path)


def _in_named_folder(folder: Path) -> Iterator[Found]:
    empty = True
    for found in _in_folder(folder, folder.resolve()):
        empty = False
        yield found
    if empty:
        yield Found(folder, f"“{folder}” is a folder with no files in it to import.")


def _in_folder(folder: Path, named: Path) -> Iterator[Found]:
    try:
        children = sorted(folder.iterdir())
    except OSError as error:
        yield Found(folder, f"The folder “{folder}” cannot be read ({error.strerror}). Change its permissions.")
        return
    for child in children:
        if child.name.startswith(".") or (child.suffix.lower() in COMPANIONS and not child.is_dir()):
            continue
        if child.is_symlink() and child.is_dir():
            yield from _linked_folder(child)
        elif child.is_dir():
            yield from _in_folder(child, named)
        elif child.exists() and not child.resolve().is_relative_to(named):
            yield Found(child, f"“{child}” is a link out of the folder and was left out. Name the file to import it.")
        else:
            yield _judged(child)


def _linked_folder(link: Path) -> Iterator[Found]:
    if not link.parent.resolve().is_relative_to(link.resolve()):
        yield Found(link, f"“{link}” is a link to another folder and was not followed. Name that folder to import it.")


def _judged(path: Path) -> Found:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return Found(path, _unreachable(path, error))
    if not stat.S_ISREG(mode):
        return Found(path, f"“{path}” is not an ordinary file (a pipe, socket or device) and was not opened.")
    return Found(path)


def _unreachable(path: Path, error: OSError) -> str:
    if path.is_symlink():
        return f"“{path}” is a link to a file that cannot be reached ({error.strerror}). Name the file itself."
    if isinstance(error, FileNotFoundError):
        return f"“{path}” does not exist. Check the name."
    return f"“{path}” cannot be reached ({error.strerror}). Check its permissions."
