"""The fonts installed on the machine, searched only when no packaged face has a character."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from reportlab.pdfbase.ttfonts import TTFError, TTFontFace

from briefbook.pdf.font import Face, Font
from briefbook.pdf.installed import FOLDERS, Installed, installed
from briefbook.pdf.regions import Region, fitting
from briefbook.pdf.scripts import is_wide, joins

_WORD = "\u8a9e"
"""An ideograph that every East Asian font has, and hardly any other."""


class SystemFonts:
    """The fonts installed on the machine, in `folders` and below."""

    def __init__(self, folders: Sequence[Path] = FOLDERS) -> None:
        self._folders = folders
        self._installed: list[Installed] | None = None
        self._faces: dict[str, Face | None] = {}

    def covering(self, character: str, *, bold: bool, region: Region | None = None, sans: bool = False) -> Face | None:
        """A face that has `character`, or None. One that says how its script is shaped is better than one that does
        not. Of East Asian ones that which is made for the `region` of the text is better than another, and one without
        serifs or with them as the text is; among those the first in order of preference.
        """
        second: Face | None = None
        for font in self._having(character, region, sans=sans):
            face = (bold and self._face(font.heavier(), character)) or self._face(font, character)
            if not face:
                continue
            if not joins(character) or face.shaper.knows(character):
                return face
            second = second or face
        return second

    def withheld(self, character: str) -> str:
        """The family of a font that has `character`, but that its maker does not let be put into a document; nothing if
        there is none.
        """
        return next((font.family for font in self._read() if not font.may_embed and font.has(character)), "")

    def _having(self, character: str, region: Region | None, *, sans: bool) -> list[Installed]:
        """The fonts that have `character`: East Asian signs come from East Asian fonts, if there are any."""
        found = [font for font in self._read() if font.may_embed and font.has(character)]
        if is_wide(character):
            found.sort(
                key=lambda font: (not font.has(_WORD), *fitting(font.regions, region), font.odd, font.sans != sans)
            )
        return found

    def _read(self) -> list[Installed]:
        if self._installed is None:
            self._installed = installed(self._folders)
        return self._installed

    def _face(self, font: Installed | None, character: str) -> Face | None:
        """The face of `font` if it can be opened and has `character`."""
        if font and font.name not in self._faces:
            self._faces[font.name] = _opened(font)
        face = self._faces[font.name] if font else None
        return face if face and face.covers(character) else None


def _opened(font: Installed) -> Face | None:
    try:
        return Face(Font(font.name, _outlines(font), font.origin))
    except Exception:  # a broken font file on the machine may fail in any way and is only passed over
        return None


def _outlines(font: Installed) -> TTFontFace:
    """What `font` draws: as it is where ReportLab takes it, with TrueType outlines that do not vary, or else traced."""
    origin = font.origin
    drawn = origin.font()
    tables = set(drawn.face.table_tags)
    if "glyf" in tables and "fvar" not in tables:
        with suppress(TTFError):  # ReportLab refuses some for what their tables of names say, or lack
            face = TTFontFace(str(origin.path), subfontIndex=origin.number)
            face.name, face.subfontNameX = font.name.encode("ascii"), b""
            return face
    # This takes a while to load, and most books do without.
    from briefbook.pdf.tracing import Traced

    return Traced(font.name, drawn)
