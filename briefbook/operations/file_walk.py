"""The files that a user means when naming files and folders."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefbook.operations.companions import is_of_page
from briefbook.sentence import Sentence

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

UNFINISHED = frozenset((".crdownload", ".download", ".opdownload", ".part", ".partial", ".tmp"))
"""Suffixes of what a browser is still fetching."""
_LOCKS = "~$"
"""What the name of a file begins with that a word processor keeps beside one that it has open."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read, or, where `problem` is not empty, a sentence that says why it will not be read."""

    path: Path
    problem: str = ""


def walk(paths: tuple[Path, ...]) -> Iterator[Found]:
    """The files of `paths`: each file named, and those in each folder named, sorted; no hidden ones, no COMPANIONS,
    nothing UNFINISHED, nothing from the folder of a saved page.

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
    for found in in_folder(folder):
        empty = False
        yield found
    if empty:
        yield Found(folder, Sentence("“{folder}” is a folder with no files in it to import.", folder=folder))


def in_folder(folder: Path, *, subfolders: bool = True) -> Iterator[Found]:
    """The files in one folder that is named, and, unless told not to, in the folders in it, as `walk` gives them."""
    return _in_folder(folder, folder.resolve(), subfolders=subfolders)


def again(folder: Path, path: Path) -> Found:
    """A file that was found in `folder`, judged as it is now: it may have become a link out of it meanwhile."""
    return _file(path, folder.resolve())


def _in_folder(folder: Path, named: Path, *, subfolders: bool) -> Iterator[Found]:
    try:
        with os.scandir(folder) as entries:
            children = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield Found(
            folder,
            Sentence(
                "The folder “{folder}” cannot be read ({reason}). Change its permissions.",
                folder=folder,
                reason=error.strerror,
            ),
        )
        return
    names = {child.name for child in children}
    for child in children:
        path, is_folder = folder / child.name, child.is_dir()
        # What a browser saved along with a page holds its pictures and scripts, and no other article.
        if _is_passed_over(path, is_folder=is_folder) or (is_folder and is_of_page(path, names)):
            continue
        if not is_folder:
            yield _file(path, named) if child.is_symlink() else _ordinary(child, path)
        elif subfolders and (child.is_symlink() or not path.resolve().is_relative_to(named)):
            yield from _linked_folder(path)
        elif subfolders:
            yield from _in_folder(path, named, subfolders=True)


def _is_passed_over(child: Path, *, is_folder: bool) -> bool:
    suffix = child.suffix.lower()
    return child.name.startswith((".", _LOCKS)) or suffix in UNFINISHED or (suffix in COMPANIONS and not is_folder)


def _ordinary(child: os.DirEntry[str], path: Path) -> Found:
    """What is no link in a folder that is looked through is in it: nothing more is asked of the disk."""
    return Found(path) if child.is_file(follow_symlinks=False) else _judged(path)


def _file(path: Path, named: Path) -> Found:
    if path.exists() and not path.resolve().is_relative_to(named):
        return Found(
            path,
            Sentence("“{path}” is a link out of the folder and was left out. Name the file to import it.", path=path),
        )
    return _judged(path)


def _linked_folder(link: Path) -> Iterator[Found]:
    if not link.parent.resolve().is_relative_to(link.resolve()):
        yield Found(
            link,
            Sentence(
                "“{link}” is a link to another folder and was not followed. Name that folder to import it.", link=link
            ),
        )


def _judged(path: Path) -> Found:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return Found(path, _unreachable(path, error))
    if not stat.S_ISREG(mode):
        return Found(
            path, Sentence("“{path}” is not an ordinary file (a pipe, socket or device) and was not opened.", path=path)
        )
    return Found(path)


def _unreachable(path: Path, error: OSError) -> str:
    if path.is_symlink():
        return Sentence(
            "“{path}” is a link to a file that cannot be reached ({reason}). Name the file itself.",
            path=path,
            reason=error.strerror,
        )
    if isinstance(error, FileNotFoundError):
        return Sentence("“{path}” does not exist. Check the name.", path=path)
    return Sentence("“{path}” cannot be reached ({reason}). Check its permissions.", path=path, reason=error.strerror)
