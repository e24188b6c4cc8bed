"""Watching a folder: which of its files came or changed, and stand still long enough to be read.

Values in, values out: whoever looks says what is there and what time it is. Nothing in the folder is ever moved,
changed or removed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from briefbook.operations.companions import PAGES, extent, folders_in
from briefbook.operations.file_walk import in_folder

STILL = 2.0
"""For how many seconds the size and the time of a file must stay the same before it is read."""
MOST = 20_000
"""How many files a folder that is watched may hold."""

_OTHERS = frozenset(
    f".{kind}"
    for kind in (
        *("zip", "gz", "tgz", "bz2", "xz", "zst", "7z", "rar", "tar", "jar", "iso", "img", "dmg", "vmdk"),
        *("exe", "msi", "deb", "rpm", "apk", "pkg", "appimage", "dll", "so", "bat", "sh", "ps1", "lnk", "torrent"),
        *("mp3", "m4a", "wav", "flac", "ogg", "opus", "mp4", "m4v", "mkv", "mov", "avi", "webm", "srt", "vtt"),
        *("heic", "tif", "tiff", "psd", "raw", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "ics", "vcf", "p7s", "asc"),
    )
)
"""Suffixes of what collects in a folder of downloads and is no article. Who means such a file names it."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what a change of a file is noticed: its size, and the time of its last change in nanoseconds."""

    size: int
    changed: int


class Reach(StrEnum):
    """Whether what is in a folder could be seen."""

    WITHIN = "within"
    GONE = "gone"
    """It was moved, or its drive is not there, or it may not be read."""
    TOO_MANY = "too many"


@dataclass(frozen=True, slots=True)
class Listing:
    """What a folder holds at a moment: the files that may be articles, and the folders in which they lie."""

    files: Mapping[Path, Stamp] = field(default_factory=dict)
    folders: frozenset[Path] = frozenset()
    reach: Reach = Reach.WITHIN


def listing(folder: Path, *, subfolders: bool) -> Listing:
    """What is in `folder` now, and in the folders in it if `subfolders`; see `file_walk` for what is passed over."""
    files: dict[Path, Stamp] = {}
    stamps = _Stamps()
    if not folder.is_dir():
        return Listing(reach=Reach.GONE)
    for found in in_folder(folder, subfolders=subfolders):
        if found.problem:
            if found.path == folder:
                return Listing(reach=Reach.GONE)
        elif found.path.suffix.lower() not in _OTHERS:
            stamp = stamps.of(found.path)
            if stamp is not None:
                files[found.path] = stamp
        if len(files) > MOST:
            return Listing(reach=Reach.TOO_MANY)
    return Listing(files, frozenset((folder, *(file.parent for file in files), *stamps.beside)))


class _Stamps:
    """The stamps of files. That of a saved page changes with what is in the folder beside it: its pictures come later
    than its text.
    """

    def __init__(self) -> None:
        self.beside: set[Path] = set()
        self._folders: dict[Path, dict[str, Path]] = {}

    def of(self, path: Path) -> Stamp | None:
        """None if the file is gone again, or empty: a browser puts an empty file where a download is to come."""
        try:
            seen = path.stat()
        except OSError:
            return None
        size, changed = self._beside(path)
        return Stamp(seen.st_size + size, max(seen.st_mtime_ns, changed)) if seen.st_size else None

    def _beside(self, path: Path) -> tuple[int, int]:
        if path.suffix.lower() not in PAGES:
            return 0, 0
        if path.parent not in self._folders:
            self._folders[path.parent] = folders_in(path.parent)
        folder = self._folders[path.parent].get(path.stem)
        if folder is None:
            return 0, 0
        self.beside.add(folder)
        return extent(folder)


class Watch:
    """The files of a folder that were seen. `known` are those that were read, or are to be left as they are, as they
    were then; one that changes is no longer known.
    """

    def __init__(self, known: Mapping[Path, Stamp] | None = None) -> None:
        self.known = dict(known or {})
        self._taken: dict[Path, Stamp] = {}
        self._moving: dict[Path, tuple[Stamp, float]] = {}

    def look(self, files: Mapping[Path, Stamp], now: float) -> tuple[Path, ...]:
        """The files that came or changed and have stood still for STILL seconds at `now`, until they are taken."""
        if files:
            # An empty folder may be one whose drive was taken out: it must not come back as a folder of new files.
            self.known = {path: stamp for path, stamp in self.known.items() if path in files}
        self._moving = {path: (stamp, self._since(path, stamp, now)) for path, stamp in self.fresh(files).items()}
        return tuple(path for path, (_, since) in self._moving.items() if now - since >= STILL)

    def fresh(self, files: Mapping[Path, Stamp]) -> dict[Path, Stamp]:
        """Those of `files` that are neither known nor taken as they are now."""
        return {
            path: stamp
            for path, stamp in files.items()
            if stamp != self.known.get(path) and stamp != self._taken.get(path)
        }

    @property
    def is_waiting(self) -> bool:
        """Whether some files came or changed and are not taken yet."""
        return bool(self._moving)

    def leave(self, files: Mapping[Path, Stamp]) -> None:
        """Leave `files` as they are."""
        self.known |= files
        for path in files:
            self._moving.pop(path, None)

    def take(self, paths: Iterable[Path]) -> None:
        """Some of what was ready is being read."""
        for path in paths:
            if path in self._moving:
                self._taken[path] = self._moving.pop(path)[0]

    def done(self, paths: Iterable[Path]) -> None:
        """What was taken has been read, whatever came of it."""
        for path in paths:
            if path in self._taken:
                self.known[path] = self._taken.pop(path)

    def _since(self, path: Path, stamp: Stamp, now: float) -> float:
        before = self._moving.get(path)
        return before[1] if before is not None and before[0] == stamp else now
