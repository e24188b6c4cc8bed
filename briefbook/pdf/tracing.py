"""Tracing: fonts with outlines that ReportLab does not take, written with such as it does.

Those are the outlines of PostScript, as in Noto Sans CJK, and of variable fonts at any place of their axes. HarfBuzz
draws them; a glyph is traced when a file is written that shows it.
"""

from __future__ import annotations

import struct
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

import uharfbuzz
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from reportlab.pdfbase.pdfmetrics import TypeFace
from reportlab.pdfbase.ttfonts import FF_ITALIC, FF_SYMBOLIC, TTFontFace, TTFontMaker

_EXACT = 0.0005
"""How far from its outline a traced glyph may be, in type sizes: at 12 points a fortieth of a dot of a printer that has
300 to the inch.
"""
_ROMAN = (0, 1, 1, 0, 0, 12, 6)
"""How a table of codes begins that is the only one, as PDF/A-2 (6.2.11.6) wants it, and of format 6."""
_VERSION, _MAGIC, _LEFT_AT_0, _LEAST = 0x10000, 0x5F0F3CF5, 3, 8
"""What a table head says of a font (OpenType 1.9): the last is the smallest size that can be read, in dots."""
_MADE = (2_082_844_800, 2_082_844_800)
"""When all traced fonts were made, so that the same is always written: at the beginning of 1970, counted from 1904."""
_SPACES = (0x20, 0xA0)


class _Shape(NamedTuple):
    """A glyph of a TrueType font: its code, how far left it begins, and its numbers of points and contours."""

    code: bytes = b""
    left: int = 0
    points: int = 0
    contours: int = 0


class _Metrics:
    """How wide each glyph is, as ReportLab has it: with its side bearing, which nobody asks for."""

    def __init__(self, font: uharfbuzz.Font) -> None:
        self._font = font

    def __getitem__(self, glyph: int) -> tuple[int, int]:
        return self._font.get_glyph_h_advance(glyph), 0


class Traced(TTFontFace):  # type: ignore[misc]  # ReportLab has no types
    """A face as ReportLab asks for it, called `name`: what of it is in a file is traced from `font`."""

    def __init__(self, name: str, font: uharfbuzz.Font) -> None:
        """A face of `font`, without what TTFontFace does, which reads TrueType: HarfBuzz knows the same of any."""
        TypeFace.__init__(self, None)
        self._font = font
        self._shapes: dict[int, _Shape] = {}
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
        glyphs = {glyph: place for place, glyph in enumerate(dict.fromkeys([0, *wanted]))}
        shapes = [self._shape(glyph) for glyph in glyphs]
        advances = [self.hmetrics[glyph][0] for glyph in glyphs]
        maker, count = TTFontMaker(), len(glyphs)
        maker.add("head", self._head())
        ascent, descent = (round(height * self.unitsPerEm / 1000) for height in (self.ascent, self.descent))
        maker.add("hhea", struct.pack(">L3hH11hH", _VERSION, ascent, descent, 0, max(advances), *[0] * 11, count))
        most = max(shape.points for shape in shapes), max(shape.contours for shape in shapes)
        maker.add("maxp", struct.pack(">L14H", _VERSION, count, *most, 0, 0, 1, *[0] * 8))
        sides = zip(advances, shapes, strict=True)
        maker.add("hmtx", b"".join(struct.pack(">Hh", advance, shape.left) for advance, shape in sides))
        codes = (*_ROMAN, len(subset) * 2 + 10, 0, 0, len(subset), *(glyphs[glyph] for glyph in wanted))
        maker.add("cmap", struct.pack(f">{len(codes)}H", *codes))
        maker.add("loca", struct.pack(f">{count + 1}L", *accumulate((len(shape.code) for shape in shapes), initial=0)))
        maker.add("glyf", b"".join(shape.code for shape in shapes))
        content: bytes = maker.makeStream()
        return content

    def _head(self) -> bytes:
        box = (round(side * self.unitsPerEm / 1000) for side in self.bbox)
        return struct.pack(
            ">4L2H2q4h2H3h",
            _VERSION,
            _VERSION,
            0,
            _MAGIC,
            _LEFT_AT_0,
            self.unitsPerEm,
            *_MADE,
            *box,
            0,
            _LEAST,
            2,
            1,
            0,
        )

    def _shape(self, glyph: int) -> _Shape:
        """`glyph` traced, once: a book that is made again shows mostly the same."""
        known = self._shapes.get(glyph)
        if known is None:
            known = self._shapes[glyph] = self._traced(glyph)
        return known

    def _traced(self, glyph: int) -> _Shape:
        pen = TTGlyphPen(None)
        turned = "glyf" not in self._font.face.table_tags  # outer lines of PostScript run the other way round
        self._font.draw_glyph_with_pen(glyph, Cu2QuPen(pen, _EXACT * self.unitsPerEm, reverse_direction=turned))
        drawn = pen.glyph()
        if not drawn.numberOfContours:
            return _Shape()
        code = drawn.compile(None)
        return _Shape(code + bytes(-len(code) % 4), drawn.xMin, len(drawn.coordinates), drawn.numberOfContours)
