"""Installed: which fonts the machine has, what each covers and for whom it is made."""

from __future__ import annotations

import re
import struct
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import uharfbuzz

from briefbook.pdf.regions import Region, named_region, regions_of
from briefbook.pdf.shaping import Origin, is_sans

FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local/share/fonts",
    Path("/System/Library/Fonts"),
    Path("/Library/Fonts"),
    Path("C:/Windows/Fonts"),
)
_FILES = ("*.ttf", "*.ttc", "*.otf", "*.otc")
_OUTLINES = frozenset({"glyf", "CFF ", "CFF2"})
_UNWANTED = ("Unjoined", "Hawad")
_PREFERRED = ("NotoSerif", "NotoNaskh", "Serif", "NotoSans")
_LAST = ("Kufi", "Nastaliq", "Rashi", "UI", "Display", "Fallback", "DejaVu", "Unifont")
_ODD = ("Mono", "Bold", "Italic", "Oblique", "Light", "Thin", "Condensed", "Black", "Medium")
_BOOK_WEIGHTS, _BOOK_WIDTH = range(350, 451), 100
_WEIGHT, _REGULAR, _BOLD = "wght", 400, 700
_RESTRICTED, _WHOLE_OR_BITMAP = 0x2, 0x300
"""Values of fsType in a font's table OS/2 where its maker does not let parts of it be put into a document."""
_FAMILY, _POSTSCRIPT = 1, 6
"""The numbers of a font's names in its table of names (OpenType 1.9)."""
_UNNAMEABLE = re.compile(r"[^A-Za-z0-9-]+")


class Installed(NamedTuple):
    """A font of the machine: what it is called here, as no other is; where it is; what it covers; for which regions it
    is made; whether its maker lets it be put into a document; whether it has no serifs; and whether a text would stand
    out that is set in it.
    """

    name: str
    family: str
    origin: Origin
    coverage: uharfbuzz.Set
    regions: frozenset[Region]
    may_embed: bool
    sans: bool
    odd: bool

    def has(self, character: str) -> bool:
        """Whether it has a glyph for `character`."""
        return ord(character) in self.coverage

    def heavier(self) -> Installed | None:
        """The bold one beside it, which may not have all that it has; None if there is none."""
        origin, name = self.origin, f"{self.name}.Bold"
        if _WEIGHT in origin.axes:
            return self._replace(name=name, origin=origin._replace(axes={_WEIGHT: _BOLD}))
        path = origin.path.with_name(f"{origin.path.stem.removesuffix('-Regular')}-Bold{origin.path.suffix}")
        return self._replace(name=name, origin=origin._replace(path=path)) if path.is_file() else None


def installed(folders: Sequence[Path]) -> list[Installed]:
    """The fonts in `folders` and below, the best first."""
    paths = {path for folder in folders for pattern in _FILES for path in folder.rglob(pattern)}
    wanted = (path for path in paths if not any(word in path.name for word in _UNWANTED))
    found = [font for path in sorted(wanted, key=lambda path: (path.name, path)) for font in _fonts_in(path)]
    return list(_named(sorted(found, key=_rank)))


def _named(fonts: Iterable[Installed]) -> Iterator[Installed]:
    """`fonts` with names that tell them apart: a PDF would take two fonts of one name for the same."""
    known: Counter[str] = Counter()
    for font in fonts:
        name = _UNNAMEABLE.sub("-", font.name)
        known[name] += 1
        yield font._replace(name=f"System-{name}{f'.{known[name]}' if known[name] > 1 else ''}")


def _rank(font: Installed) -> tuple[bool, bool, int]:
    name = font.origin.path.name
    liked = (number for number, word in enumerate(_PREFERRED) if word in name)
    return font.odd, any(word in name for word in _LAST), next(liked, len(_PREFERRED))


def _is_odd(origin: Origin, family: str) -> bool:
    style, of = origin.font().get_style_value, uharfbuzz.StyleTag
    upright = style(of.ITALIC) == 0 and style(of.WIDTH) == _BOOK_WIDTH and int(style(of.WEIGHT)) in _BOOK_WEIGHTS
    return not upright or any(word in f"{origin.path.name} {family}" for word in _ODD)


def _fonts_in(path: Path) -> Iterator[Installed]:
    """The fonts of a file that have outlines. Of a collection they are the first and those of named regions."""
    try:
        file = uharfbuzz.Blob.from_file_path(str(path))
    except uharfbuzz.HarfBuzzError:  # what cannot be read is only passed over
        return
    for index in range(uharfbuzz.Face(file).count):
        face = uharfbuzz.Face(file, index)
        family = face.get_name(_FAMILY) or path.stem
        if not _OUTLINES.isdisjoint(face.table_tags) and (not index or named_region(family)):
            yield _described(path, index, face, family)


def _described(path: Path, index: int, face: uharfbuzz.Face, family: str) -> Installed:
    table = face.reference_table("OS/2").data.ljust(82, b"\0")
    (rights,), (pages,) = struct.unpack_from(">H", table, 8), struct.unpack_from(">L", table, 78)
    axes = {_WEIGHT: _REGULAR} if any(axis.tag == _WEIGHT for axis in face.axis_infos) else {}
    origin = Origin(path, axes, number=index)
    return Installed(
        face.get_name(_POSTSCRIPT) or path.stem,
        family,
        origin,
        face.unicodes,
        regions_of(family, pages),
        rights != _RESTRICTED and not rights & _WHOLE_OR_BITMAP,
        is_sans(face),
        _is_odd(origin, family),
    )
