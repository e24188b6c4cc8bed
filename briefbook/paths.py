"""Where our own files are: beside the source, inside a wheel, or in a frozen bundle; and where a cache may be kept."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs


def seeds() -> Path:
    """The folder of the sample articles."""
    return _shipped("seeds")


def resources() -> Path:
    """The folder of the stylesheets and other resources."""
    return _shipped("resources")


def cache() -> Path:
    """The folder for what can be made again; it may not exist yet."""
    return Path(platformdirs.user_cache_dir("briefbook", appauthor=False))


def _shipped(name: str) -> Path:
    package = Path(__file__).parent
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / name
    inside = package / f"_{name}"
    return inside if inside.is_dir() else package.parent / name
