"""Stylesheets: the look of the PDF as one value, read from TOML."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefbook import paths

MM = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True, slots=True)
class FaceChoice:
    """Which font a role is set in: family, weights from 1 to 1000, and the size the drawing is made for (0: as is)."""

    family: str
    weight: int = 400
    bold: int = 700
    size_axis: float = 0


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one kind of text is set. Sizes in points.

    `before` is the space above, `tracking` is added after each letter, `colour` is a name in the stylesheet.
    """

    face: str
    size: float
    leading: float
    before: float = 0
    bold: bool = False
    italic: bool = False
    colour: str = "ink"
    tracking: float = 0


@dataclass(frozen=True, slots=True)
class PageStyle:
    """Margins and columns of the page, in points."""

    inside: float
    outside: float
    top: float
    bottom: float
    gutter: float
    note_width: float
    note_gap: float


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """The whole look of a book."""

    page: PageStyle
    colours: dict[str, str]
    tint: float
    faces: dict[str, FaceChoice]
    text: dict[str, TextStyle]


def load(path: Path | None = None) -> Stylesheet:
    """The stylesheet in `path`, or the house style. Raises OSError, TOMLDecodeError or TypeError on a bad file."""
    source = path or paths.resources() / "stylesheets" / "house.toml"
    values: dict[str, Any] = tomllib.loads(source.read_text(encoding="utf-8"))
    colours = dict(values["colours"])
    return Stylesheet(
        page=PageStyle(**{name: length * MM for name, length in values["page"].items()}),
        tint=float(colours.pop("tint")),
        colours=colours,
        faces={role: FaceChoice(**choice) for role, choice in values["faces"].items()},
        text={kind: TextStyle(**style) for kind, style in values["text"].items()},
    )
