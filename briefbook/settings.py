"""Settings: what the user chose for this computer, as one frozen value, kept in a small JSON file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from briefbook import files
from briefbook.errors import CannotWrite
from briefbook.sentence import Sentence

RECENT = 10


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder whose new files become articles by themselves while `on`; `subfolders` says whether those in folders in
    it do, too.
    """

    folder: str
    on: bool = True
    subfolders: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered from one start to the next. `appearance` is system, light or dark; `language` is system or a
    language's code; `shortcuts` maps a command's id to the keys that the user gave it, “” for none; `geometry` maps the
    name of a part of the window, and its screen, to where it stood; `reader_measure` is in characters a line; `halves`
    maps a library's path to the ids of what the reader showed of it; `watched` maps it to the folder whose new files
    become its articles; `whole_books` makes one article of an e-book, not one of each chapter. `reading` and
    `progress`, the place and the percentage of each article, are here and not in the library: reading changes nothing
    in it, least of all the time of its last change, which books are printed with.
    """

    recent: tuple[str, ...] = ()
    locked_books: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()
    appearance: str = "system"
    language: str = "system"
    reader_size: float = 12.5
    reader_spacing: float = 1.4
    reader_measure: int = 64
    reader_face: str = "serif"
    paper: str = "window"
    single_keys: bool = True
    highlighter: bool = False
    shortcuts: dict[str, str] = field(default_factory=dict)
    geometry: dict[str, str] = field(default_factory=dict)
    reading: dict[str, int] = field(default_factory=dict)
    progress: dict[str, int] = field(default_factory=dict)
    halves: dict[str, list[str]] = field(default_factory=dict)
    watched: dict[str, WatchedFolder] = field(default_factory=dict)
    whole_books: bool = False

    def with_recent(self, library: Path) -> Settings:
        """These settings with `library` first among the recent ones."""
        path = str(library.resolve())
        others = [other for other in self.recent if other != path]
        fleeting = [other for other in others if other not in self.pinned]
        dropped = fleeting[max(0, RECENT - 1 - len(others) + len(fleeting)) :]
        return replace(self, recent=(path, *(other for other in others if other not in dropped)))

    def without_recent(self, library: str) -> Settings:
        """These settings without `library` among the recent ones."""
        recent, pinned = (tuple(one for one in paths if one != library) for paths in (self.recent, self.pinned))
        return replace(self, recent=recent, pinned=pinned)

    def with_halves(self, library: str, shown: list[str]) -> Settings:
        """These settings with what the reader showed of `library`; of as many libraries as are listed at most."""
        others = [(path, ids) for path, ids in self.halves.items() if path != library]
        return replace(self, halves=dict([*others, (library, shown)][-RECENT:]))

    def with_watched(self, library: str, watched: WatchedFolder) -> Settings:
        """These settings with the folder that is watched for `library`."""
        others = [(path, one) for path, one in self.watched.items() if path != library]
        return replace(self, watched=dict([*others, (library, watched)]))

    def pinning(self, library: str, *, pinned: bool) -> Settings:
        """These settings with `library` pinned, or no longer."""
        others = tuple(one for one in self.pinned if one != library)
        return replace(self, pinned=(*others, library) if pinned else others)

    @property
    def listed(self) -> tuple[str, ...]:
        """The recent libraries in the order in which they are shown: the pinned ones first."""
        pinned = tuple(one for one in self.recent if one in self.pinned)
        return (*pinned, *(one for one in self.recent if one not in self.pinned))


def load(path: Path) -> Settings:
    """The settings kept at `path`. A file that cannot be understood is set aside as `.bad` and defaults are given."""
    try:
        values: Any = json.loads(path.read_text(encoding="utf-8"))
        return _checked(values)
    except FileNotFoundError:
        return Settings()
    except (ValueError, TypeError, OSError):
        _set_aside(path)
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Keep `settings` at `path`. Raises CannotWrite."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            Sentence(
                "“{parent}” cannot be made, so your choices are not kept ({reason}).",
                parent=path.parent,
                reason=error.strerror,
            )
        ) from error
    files.write(path, json.dumps(asdict(settings), indent=1, ensure_ascii=False).encode())


def _checked(values: Any) -> Settings:
    """Settings of the values whose names and types are known; the rest is left at its default."""
    if not isinstance(values, dict):
        raise TypeError("settings are one JSON object")
    known = Settings()
    kept = {}
    for one in fields(Settings):
        value = values.get(one.name, getattr(known, one.name))
        value = tuple(value) if isinstance(value, list) else value
        if isinstance(getattr(known, one.name), float) and type(value) is int:
            value = float(value)
        if isinstance(value, type(getattr(known, one.name))):
            kept[one.name] = value
    return Settings(**{**kept, "watched": _watched(kept.get("watched", {}))})


def _watched(values: Any) -> dict[str, WatchedFolder]:
    """The watched folders among `values`; what is of another form is left out."""
    form = {"folder": str, "on": bool, "subfolders": bool}
    stated = {library: one for library, one in values.items() if isinstance(one, dict)}
    return {
        library: WatchedFolder(**one)
        for library, one in stated.items()
        if {name: type(value) for name, value in one.items()} == form
    }


def _set_aside(path: Path) -> None:
    if path.exists():
        path.replace(path.with_name(path.name + ".bad"))
