"""The pictures beside a saved web page: browsers put them in a folder that they call after the page."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator
from pathlib import Path
from unicodedata import normalize

PAGES = frozenset({".html", ".htm", ".xhtml", ".xht"})
_ENDINGS = (
    *("_files", ".files", "-Dateien", "_Dateien", "_fichiers", "-filer", "_filer", "_file", "_archivos", "_arquivos"),
    *("_ficheiros", "_bestanden", "_pliki", "_soubory", "_tiedostot", "_dosyalar", "_datoteke", "_fajlovi", "_elemei"),
    *("_fails", "_failid", "_bylos", "_fitxers", "_fitxategiak"),
)
"""What the browsers and offices of Windows, macOS and Linux put behind a page's name in their users' languages."""
_SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM", b"II*\x00", b"MM\x00*")
_BRANDS = (b"ftypavif", b"ftypavis")
_MOST_FILES = 2_000
_LARGEST = 20_000_000
_LARGEST_TOGETHER = 40_000_000


def companions(page: Path) -> dict[str, bytes]:
    """The pictures in the folder of a saved page, by their names; none if it is no page or has none.

    Only what lies directly in that folder and begins as a picture does is read; links are not followed. Nothing that
    the page says is looked at.
    """
    if page.suffix.lower() not in PAGES:
        return {}
    found: dict[str, bytes] = {}
    left = _LARGEST_TOGETHER
    for path in _files(page):
        content = _picture(path, min(left, _LARGEST))
        if content:
            found[normalize("NFC", path.name)] = content
            left -= len(content)
    return found


def is_of_page(folder: Path, names: Collection[str]) -> bool:
    """Whether a folder belongs to a saved page among the files of these names, which stand beside it."""
    stems = (folder.name.removesuffix(ending) for ending in _ENDINGS if folder.name.endswith(ending))
    return any(f"{stem}{suffix}" in names for stem in stems for suffix in PAGES)


def folders_in(folder: Path) -> dict[str, Path]:
    """The folders in `folder` that are called as those of saved pages are, by the page's name without its suffix."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
    except OSError:
        return {}
    endings = ((name, ending) for name in names for ending in _ENDINGS if name.endswith(ending))
    return {name.removesuffix(ending): folder / name for name, ending in endings}


def extent(folder: Path) -> tuple[int, int]:
    """How many bytes the files of a folder have, and the time of its last change in nanoseconds; 0 if it is gone."""
    try:
        with os.scandir(folder) as entries:
            seen = [entry.stat(follow_symlinks=False) for entry in entries]
    except OSError:
        return 0, 0
    return sum(one.st_size for one in seen), max((one.st_mtime_ns for one in seen), default=0)


def _files(page: Path) -> Iterator[Path]:
    for ending in _ENDINGS:
        folder = page.with_name(f"{page.stem}{ending}")
        try:
            if stat.S_ISDIR(folder.lstat().st_mode):
                yield from sorted(folder.iterdir())[:_MOST_FILES]
        except (OSError, ValueError):
            continue


def _picture(path: Path, limit: int) -> bytes:
    """The bytes of a file that begins as a picture does and has at most `limit`; else none."""
    # A link or a pipe put there must neither lead elsewhere nor make us wait.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if path.is_symlink():
            return b""
        with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - it is a descriptor, not a path
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode) or found.st_size > limit:
                return b""
            start = file.read(16)
            return start + file.read(limit) if start.startswith(_SIGNATURES) or start[4:12] in _BRANDS else b""
    except OSError:
        return b""
