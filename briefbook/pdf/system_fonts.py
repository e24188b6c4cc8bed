"""The fonts installed on the machine, searched only when no packaged face has a character."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from reportlab.pdfbase import pdfmetrics

from briefbook.pdf.font import Face, Font
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
_UNWANTED = ("Bold", "Italic", "Oblique", "Light", "Thin", "Mono", "Condensed", "Black", "Medium", "Unjoined", "Hawad")
_PREFERRED = ("NotoSerif", "NotoNaskh", "Serif", "NotoSans")
_LAST = ("Kufi", "Nastaliq", "Rashi", "UI", "Display", "Fallback", "DejaVu", "Unifont")


class SystemFonts:
    """The TrueType fonts installed on the machine, in `folders` and below."""

    def __init__(self, folders: Sequence[Path] = FOLDERS) -> None:
        self._folders = folders
        self._coverage: dict[Path, frozenset[int]] | None = None
        self._faces: dict[Path, Face | None] = {}

    def covering(self, character: str, *, bold: bool) -> Face | None:
        """A face that has `character`, or None. One that says how its script is shaped is better than one that does
        not; among those the first in order of preference.
        """
        second: Face | None = None
        for path in self._having(character):
            face = self._face(self._weight(path, bold=bold)) or self._face(path)
            if face is None or not face.covers(character):
                continue
            if not joins(character) or face.shaper.knows(character):
                return face
            second = second or face
        return second

    def _having(self, character: str) -> list[Path]:
        """The fonts that have `character`: East Asian signs come from East Asian fonts, if there are any."""
        found = [path for path, coverage in self._read().items() if ord(character) in coverage]
        if unicodedata.east_asian_width(character) in "WF":
            found.sort(key=lambda path: ord(_WORD) not in self._read()[path])
        return found

    def _read(self) -> dict[Path, frozenset[int]]:
        if self._coverage is None:
            self._coverage = {path: coverage for path in _files(self._folders) if (coverage := _coverage(path))}
        return self._coverage

    def _weight(self, path: Path, *, bold: bool) -> Path:
        heavier = path.with_name(f"{path.stem.removesuffix('-Regular')}-Bold{path.suffix}")
        return heavier if bold and heavier.is_file() else path

    def _face(self, path: Path) -> Face | None:
        if path not in self._faces:
            self._faces[path] = _opened(path)
        return self._faces[path]


def _files(folders: Sequence[Path]) -> list[Path]:
    """One file for each name, since a PDF would take two fonts of one name for the same: the best to read first."""
    found = (path for folder in folders for pattern in ("*.ttf", "*.ttc") for path in folder.rglob(pattern))
    wanted = {path.stem: path for path in sorted(found) if not any(word in path.name for word in _UNWANTED)}
    return sorted(wanted.values(), key=_rank)


def _rank(path: Path) -> tuple[bool, int, str]:
    liked = (number for number, word in enumerate(_PREFERRED) if word in path.name)
    return any(word in path.name for word in _LAST), next(liked, len(_PREFERRED)), path.name


def _coverage(path: Path) -> frozenset[int]:
    """The code points of a font that ReportLab can draw; none for any other."""
    from fontTools.ttLib import TTFont as FontFile

    try:
        with FontFile(path, lazy=True, fontNumber=0) as font:
            return frozenset(font.getBestCmap() or ()) if "glyf" in font and "fvar" not in font else frozenset()
    except Exception:  # a broken font file on the machine may fail in any way and is only passed over
        return frozenset()


def _opened(path: Path) -> Face | None:
    name = f"System-{path.stem}"
    try:
        font = Font(name, str(path))
    except Exception:  # as in _coverage
        return None
    pdfmetrics.registerFont(font)
    return Face(font)
