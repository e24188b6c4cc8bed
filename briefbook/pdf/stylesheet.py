"""Stylesheets: the look of the PDF as one value, read from TOML."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefbook import paths
from briefbook.errors import NotFound
from briefbook.model.book import Paper
from briefbook.sentence import Sentence

MM = 72 / 25.4
"""Points in a millimetre."""
_HOUSE = "house"


@dataclass(frozen=True, slots=True)
class FaceChoice:
    """Which font a role is set in: family, weights from 1 to 1000, the size the drawing is made for (0: as is), and the
    OpenType features that are put on: of single letters, such as onum for old-style figures or smcp for small capitals,
    and liga for ligatures.
    """

    family: str
    weight: int = 400
    bold: int = 700
    size_axis: float = 0
    features: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one kind of text is set. Sizes in points.

    `before` is the space above, `tracking` is added after each letter, `colour` is a name in the stylesheet. Lines are
    ragged on the right unless `justified`; words are parted at line ends only where `hyphenated`. Those of a title are
    about as long as each other where it is `balanced`. Where it is `hanging`, quotation marks that begin a line stand
    before the column.
    """

    face: str
    size: float
    leading: float
    before: float = 0
    bold: bool = False
    italic: bool = False
    colour: str = "ink"
    tracking: float = 0
    justified: bool = False
    hyphenated: bool = False
    balanced: bool = False
    hanging: bool = False


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
    """The whole look of a book. `paper` is that which it is made for, if not for any."""

    page: PageStyle
    colours: dict[str, str]
    tint: float
    faces: dict[str, FaceChoice]
    text: dict[str, TextStyle]
    paper: Paper | None = None


def names() -> tuple[str, ...]:
    """The stylesheets that come with briefbook, the house style first."""
    found = sorted(path.stem for path in _folder().glob("*.toml"))
    return (_HOUSE, *(name for name in found if name != _HOUSE))


def load(name: str = _HOUSE) -> Stylesheet:
    """The stylesheet of that name. Raises NotFound where there is none."""
    if name not in names():
        raise NotFound(
            Sentence("There is no stylesheet “{name}”. There are: {names}.", name=name, names=", ".join(names()))
        )
    return _stylesheet(_values(name))


def _values(name: str) -> dict[str, Any]:
    """What the file says, laid over the stylesheet that it is based on."""
    values = tomllib.loads((_folder() / f"{name}.toml").read_text(encoding="utf-8"))
    based_on = values.pop("based_on", None)
    return _laid_over(_values(based_on), values) if based_on else values


def _laid_over(base: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in values.items():
        merged[key] = _laid_over(base[key], value) if isinstance(value, dict) and key in base else value
    return merged


def _stylesheet(values: dict[str, Any]) -> Stylesheet:
    colours = dict(values["colours"])
    return Stylesheet(
        page=PageStyle(**{name: length * MM for name, length in values["page"].items()}),
        tint=float(colours.pop("tint")),
        colours=colours,
        faces={role: _face(choice) for role, choice in values["faces"].items()},
        text={kind: TextStyle(**style) for kind, style in values["text"].items()},
        paper=Paper(values["paper"]) if "paper" in values else None,
    )


def _face(choice: dict[str, Any]) -> FaceChoice:
    return FaceChoice(**{**choice, "features": tuple(choice.get("features", ()))})


def _folder() -> Path:
    return paths.resources() / "stylesheets"
