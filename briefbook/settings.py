"""Settings: what the user chose for this computer, as one frozen value, kept in a small JSON file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from briefbook import files

RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered from one start to the next. `appearance` is system, light or dark; `shortcuts` maps a
    command's id to the keys that the user gave it; `geometry` maps a window's or splitter's name to Qt's bytes in hex.
    """

    recent: tuple[str, ...] = ()
    appearance: str = "system"
    reader_size: float = 12.5
    reader_spacing: float = 1.4
    paper: str = "window"
    single_keys: bool = True
    shortcuts: dict[str, str] = field(default_factory=dict)
    geometry: dict[str, str] = field(default_factory=dict)
    reading: dict[str, int] = field(default_factory=dict)

    def with_recent(self, library: Path) -> Settings:
        """These settings with `library` first among the recent ones."""
        path = str(library.resolve())
        return replace(self, recent=(path, *(other for other in self.recent if other != path))[:RECENT])


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
    path.parent.mkdir(parents=True, exist_ok=True)
    files.write(path, json.dumps(asdict(settings), indent=1, ensure_ascii=False).encode())


def _checked(values: Any) -> Settings:
    """Settings of the values whose names and types are known; the rest is left at its default."""
    known = Settings()
    kept = {}
    for one in fields(Settings):
        value = values.get(one.name, getattr(known, one.name))
        value = tuple(value) if isinstance(value, list) else value
        if isinstance(value, type(getattr(known, one.name))):
            kept[one.name] = value
    return Settings(**kept)


def _set_aside(path: Path) -> None:
    if path.exists():
        path.replace(path.with_name(path.name + ".bad"))
