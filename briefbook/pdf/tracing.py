"""Tracing: fonts with outlines that ReportLab does not take, written with such as it does.

Those are the outlines of PostScript, as in Noto Sans CJK, and of variable fonts at any place of their axes. HarfBuzz
draws them; a glyph is traced when a file is written that shows it.
"""

from __future__ import annotations

import struct
from functools import cached_property
from io import BytesIO

import uharfbuzz
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._g_l_y_f import Glyph
from reportlab.pdfbase.pdfmetrics import TypeFace
from reportlab.pdfbase.ttfonts import FF_ITALIC, FF_SYMBOLIC, TTFontFace

_EXACT = 0.0005
"""How far from its outline a traced glyph may be, in type sizes: at 12 points a fiftieth of a dot of a printer that has
300 to the inch.
"""
_ROMAN, _TABLE = (1, 0), 6
"""The one table of codes in a font of a PDF (PDF/A-2, 6.2.11.6), and its format."""
_UNDATED = 2_082_844_800
"""The moment that all traced fonts were made, so that the same is always written: the beginning of 1970, which readers
of fonts do not wonder at. They count from 1904.
"""
_SPACES = (0x20, 0xA0)


class _Metrics:
    """How wide each glyph is, as ReportLab has it: with its side bearing, which nobody asks for."""

    def __init__(self, font: uharfbuzz.Font) -> None:
        self._font = font

    def __getitem__(self, glyph: int) -> tuple[int, int]:
        return self._font.get_glyph_h_advance(glyph), 0


class Traced(TTFontFace):  # type: ignore[misc]  # ReportLab has no types
    """A face as ReportLab asks for it, called `name`: what of it is in a file is traced from `font`."""

    def __init__(self, name: str, font: uharfbuzz.Font) -> None:
        """TTFontFace reads a TrueType font here; all that is known by it HarfBuzz knows of any font."""
        TypeFace.__init__(self, None)
        self._font = font
        self.filename, self.name, self.subfontNameX, self._full_font = name, name.encode("ascii"), b"", False
        self.unitsPerEm = font.face.upem
        self._describe()
        self.charToGlyph = {code: glyph for code in font.face.unicodes if (glyph := font.get_nominal_glyph(code))}
        for space, other in (_SPACES, _SPACES[::-1]):
            if space in self.charToGlyph:
                self.charToGlyph.setdefault(other, self.charToGlyph[space])
        self.hmetrics = _Metrics(font)
        self.charWidths = {code: self._pdfScale(self.hmetrics[glyph][0]) for code, glyph in self.charToGlyph.items()}
        self.defaultWidth = self._pdfScale(self.hmetrics[0][0])

    @cached_property
    def glyphToChar(self) -> dict[int, list[int]]:  # noqa: N802 - ReportLab's name
        """The characters that each glyph draws."""
        characters: dict[int, list[int]] = {}
        for code, glyph in self.charToGlyph.items():
            characters.setdefault(glyph, []).append(code)
        return characters

    def _pdfScale(self, units: float) -> float:  # noqa: N802 - ReportLab's name
        return units * 1000 / float(self.unitsPerEm)

    def _describe(self) -> None:
        """What the descriptor of the font says in a PDF (ISO 32000-1, 9.8)."""
        font, metrics, style = self._font, uharfbuzz.OTMetricsTag, uharfbuzz.StyleTag
        self.ascent, self.descent, self.capHeight = (
            self._pdfScale(font.get_metric_position_with_fallback(metric))
            for metric in (metrics.HORIZONTAL_ASCENDER, metrics.HORIZONTAL_DESCENDER, metrics.CAP_HEIGHT)
        )
        box = struct.unpack_from(">4h", font.face.reference_table("head").data, 36)
        self.bbox = [self._pdfScale(side) for side in box]
        self.italicAngle = font.get_style_value(style.SLANT_ANGLE)
        self.flags = FF_SYMBOLIC | (FF_ITALIC if self.italicAngle else 0)
        self.stemV = 50 + int((font.get_style_value(style.WEIGHT) / 65) ** 2)  # as ReportLab guesses it

    def makeSubset(self, subset: list[int]) -> bytes:  # noqa: N802 - ReportLab's name
        """A TrueType font that draws the characters of `subset`, each by its place in that."""
        wanted = [self.charToGlyph.get(code, 0) for code in subset]
        glyphs = {f"g{glyph}": self._trace(glyph) for glyph in dict.fromkeys([0, *wanted])}
        builder = FontBuilder(self.unitsPerEm, isTTF=True)
        builder.setupHead(unitsPerEm=self.unitsPerEm, created=_UNDATED, modified=_UNDATED)
        builder.setupGlyphOrder(list(glyphs))
        builder.setupGlyf(glyphs)
        advances = {name: self.hmetrics[int(name[1:])][0] for name in glyphs}
        sides = {name: glyph.xMin if glyph.numberOfContours else 0 for name, glyph in glyphs.items()}
        builder.setupHorizontalMetrics({name: (advances[name], sides[name]) for name in glyphs})
        ascent, descent = (round(height * self.unitsPerEm / 1000) for height in (self.ascent, self.descent))
        builder.setupHorizontalHeader(ascent=ascent, descent=descent)
        table = CmapSubtable.newSubtable(_TABLE)
        table.platformID, table.platEncID, table.language = *_ROMAN, 0
        table.cmap = {place: f"g{glyph}" for place, glyph in enumerate(wanted)}
        codes = builder.font["cmap"] = newTable("cmap")
        codes.tableVersion, codes.tables = 0, [table]
        content = BytesIO()
        builder.font.save(content)
        return content.getvalue()

    def _trace(self, glyph: int) -> Glyph:
        pen = TTGlyphPen(None)
        turned = "glyf" not in self._font.face.table_tags  # outer lines of PostScript run the other way round
        self._font.draw_glyph_with_pen(glyph, Cu2QuPen(pen, _EXACT * self.unitsPerEm, reverse_direction=turned))
        return pen.glyph()
