"""Where our own files are: beside the source, inside a wheel, or in a frozen bundle; and where a cache may be kept."""

from __future__ import annotations

import functools
import importlib.metadata
import sys
from pathlib import Path

import platformdirs

_FONT_PACKAGES = {
    "Source Serif 4": ("fontpkg-source-serif-4", "SourceSerif4[opsz,wght].ttf", "SourceSerif4-Italic[opsz,wght].ttf"),
    "Source Sans 3": ("fontpkg-source-sans-3", "SourceSans3[wght].ttf", "SourceSans3-Italic[wght].ttf"),
}


def seeds() -> Path:
    """The folder of the sample articles."""
    return _shipped("seeds")


def resources() -> Path:
    """The folder of the stylesheets and other resources."""
    return _shipped("resources")


@functools.cache
def font_files(family: str) -> tuple[Path, Path]:
    """The variable TrueType files of a packaged family, upright and italic. Raises KeyError for another family."""
    package, upright, italic = _FONT_PACKAGES[family]
    folder = Path(str(importlib.metadata.distribution(package).locate_file(package.replace("-", "_")))) / "files"
    return folder / upright, folder / italic


@functools.cache
def font_version(family: str) -> str:
    """The version of the package that a family comes in."""
    return importlib.metadata.version(_FONT_PACKAGES[family][0])


def preferences() -> Path:
    """The file of the user's settings; it may not exist yet."""
    return Path(platformdirs.user_config_dir("briefbook", appauthor=False)) / "settings.json"


def reports() -> Path:
    """The folder of the reports on errors that nobody expected; it may not exist yet."""
    return Path(platformdirs.user_state_dir("briefbook", appauthor=False)) / "reports"


def cache() -> Path:
    """The folder for what can be made again; it may not exist yet."""
    return Path(platformdirs.user_cache_dir("briefbook", appauthor=False))


def fonts() -> Path:
    """The folder in the cache for the fonts that were cut for printing; it may not exist yet."""
    return cache() / "fonts"


def _shipped(name: str) -> Path:
    package = Path(__file__).parent
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / name
    inside = package / f"_{name}"
    return inside if inside.is_dir() else package.parent / name
