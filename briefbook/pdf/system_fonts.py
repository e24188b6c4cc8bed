"""The fonts installed on the machine, searched only when no packaged face has a character."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics

from briefbook.pdf.font import Face, Font
from briefbook.pdf.regions import Region, fitting, named_region, regions_of
from briefbook.pdf.scripts import joins

FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local/share/fonts",
    Path("/System/Library/Fonts"),
    Path("/Library/Fonts"),
    Path("C:/Windows/Fonts"),
)
_WORD = "\u8a9e"
"""An ideograph that every East Asian font has, and hardly any other."""
_FAMILY = 1
"""The number of a font's family in its table of names."""
_UNWANTED = ("Bold", "Italic", "Oblique", "Light", "Thin", "Mono", "Condensed", "Black", "Medium", "Unjoined", "Hawad")
_PREFERRED = ("NotoSerif", "NotoNaskh", "Serif", "NotoSans")
_LAST = ("Kufi", "Nastaliq", "Rashi", "UI", "Display", "Fallback", "DejaVu", "Unifont")


class _Installed(NamedTuple):
    """A font of the machine: its file and its place in that, what it covers, and for which regions it is made."""

    path: Path
    place: int
    coverage: frozenset[int]
    regions: frozenset[Region]


class SystemFonts:
    """The TrueType fonts installed on the machine, in `folders` and below."""

    def __init__(self, folders: Sequence[Path] = FOLDERS) -> None:
        self._folders = folders
        self._installed: list[_Installed] | None = None
        self._faces: dict[tuple[Path, int], Face | None] = {}
        self._undrawable: list[tuple[str, frozenset[int]]] | None = None

    def covering(self, character: str, *, bold: bool, region: Region | None = None) -> Face | None:
        """A face that has `character`, or None. One that says how its script is shaped is better than one that does
        not, one that is made for the `region` of the text better than another; among those the first in order of
        preference.
        """
        second: Face | None = None
        for font in self._having(character, region):
            face = self._face(self._weight(font.path, bold=bold), font.place) or self._face(font.path, font.place)
            if face is None or not face.covers(character):
                continue
            if not joins(character) or face.shaper.knows(character):
                return face
            second = second or face
        return second

    def undrawable(self, character: str) -> str:
        """The family of a font that has `character` and that ReportLab cannot draw, since its outlines are those of
        PostScript, as in Noto Sans CJK; nothing if there is none.
        """
        if self._undrawable is None:
            self._undrawable = [found for path in _postscript_files(self._folders) if (found := _family_in(path))]
        return next((family for family, coverage in self._undrawable if ord(character) in coverage), "")

    def _having(self, character: str, region: Region | None) -> list[_Installed]:
        """The fonts that have `character`: East Asian signs come from East Asian fonts, if there are any."""
        found = [font for font in self._read() if ord(character) in font.coverage]
        if unicodedata.east_asian_width(character) in "WF":
            found.sort(key=lambda font: (ord(_WORD) not in font.coverage, *fitting(font.regions, region)))
        return found

    def _read(self) -> list[_Installed]:
        if self._installed is None:
            self._installed = [font for path in _files(self._folders) for font in _fonts_in(path)]
        return self._installed

    def _weight(self, path: Path, *, bold: bool) -> Path:
        heavier = path.with_name(f"{path.stem.removesuffix('-Regular')}-Bold{path.suffix}")
        return heavier if bold and heavier.is_file() else path

    def _face(self, path: Path, index: int) -> Face | None:
        if (path, index) not in self._faces:
            self._faces[path, index] = _opened(path, index)
        return self._faces[path, index]


def _files(folders: Sequence[Path]) -> list[Path]:
    """One file for each name, since a PDF would take two fonts of one name for the same: the best to read first."""
    found = (path for folder in folders for pattern in ("*.ttf", "*.ttc") for path in folder.rglob(pattern))
    wanted = {path.stem: path for path in sorted(found) if not any(word in path.name for word in _UNWANTED)}
    return sorted(wanted.values(), key=_rank)


def _postscript_files(folders: Sequence[Path]) -> list[Path]:
    return sorted(path for folder in folders for pattern in ("*.otf", "*.ttc") for path in folder.rglob(pattern))


def _family_in(path: Path) -> tuple[str, frozenset[int]] | None:
    """The family and the coverage of a file's first font, if its outlines are those of PostScript."""
    from fontTools.ttLib import TTFont as FontFile

    try:
        with FontFile(path, lazy=True, fontNumber=0) as font:
            postscript = "glyf" not in font
            return (
                (font["name"].getDebugName(_FAMILY) or path.stem, frozenset(font.getBestCmap())) if postscript else None
            )
    except Exception:  # as in _fonts_in
        return None


def _rank(path: Path) -> tuple[bool, int, str]:
    liked = (number for number, word in enumerate(_PREFERRED) if word in path.name)
    return any(word in path.name for word in _LAST), next(liked, len(_PREFERRED)), path.name


def _fonts_in(path: Path) -> Iterator[_Installed]:
    """The fonts of a file that ReportLab can draw. Of a collection they are the first and those of named regions."""
    from fontTools.ttLib import TTFont as FontFile

    index = 0
    while True:
        try:
            with FontFile(path, lazy=True, fontNumber=index) as font:
                found = _installed(path, index, font)
                more = index + 1 < getattr(font.reader, "numFonts", 1)
        except Exception:  # a broken font file on the machine may fail in any way and is only passed over
            return
        if found:
            yield found
        if not more:
            return
        index += 1


def _installed(path: Path, index: int, font: Any) -> _Installed | None:
    if "glyf" not in font or "fvar" in font:
        return None
    family = font["name"].getDebugName(_FAMILY) or ""
    if index and not named_region(family):
        return None
    coverage = frozenset(font.getBestCmap() or ())
    pages = getattr(font["OS/2"], "ulCodePageRange1", 0) if "OS/2" in font else 0
    return _Installed(path, index, coverage, regions_of(family, pages)) if coverage else None


def _opened(path: Path, index: int) -> Face | None:
    name = f"System-{path.stem}{f'-{index}' if index else ''}"
    try:
        font = Font(name, str(path), index=index)
    except Exception:  # as in _fonts_in
        return None
    pdfmetrics.registerFont(font)
    return Face(font)
