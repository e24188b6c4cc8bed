"""Fonts made for a test: a few signs, each a plain shape, in a file as a machine might have it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

BONE = "骨"
"""A sign that each region draws in its own way."""
WORD = "\u8a9e"
"""A sign that every East Asian font has."""
JIS, SIMPLIFIED, KOREAN, BIG5 = (1 << bit for bit in (17, 18, 19, 20))


def a_font(folder: Path, family: str, code_pages: int, *, also: str = "", **says: Any) -> Path:
    """A font of that family with TrueType outlines, which has a few East Asian signs and says that it is made for these
    code pages.
    """
    builder = _begun(f"{BONE}{WORD}かハ한{also}", isTTF=True)
    builder.setupGlyf({name: _leaf(TTGlyphPen(None)).glyph() for name in builder.font.getGlyphOrder()})
    return _finished(builder, folder / f"{_bare(family)}.ttf", family, ulCodePageRange1=code_pages, **says)


def a_postscript_font(
    folder: Path, family: str, signs: str, *, file_name: str = "", kerned: str = "", **says: Any
) -> Path:
    """A font of that family with PostScript outlines, which has those signs; two of them are `kerned`."""
    builder = _begun(signs, isTTF=False)
    drawn = {name: _leaf(T2CharStringPen(1000, None)).getCharString() for name in builder.font.getGlyphOrder()}
    builder.setupCFF(_bare(family), {}, drawn, {})
    if kerned:
        builder.addOpenTypeFeatures(f"feature kern {{ pos {' '.join(f'g{ord(sign)}' for sign in kerned)} -90; }} kern;")
    return _finished(builder, folder / (file_name or f"{_bare(family)}.otf"), family, **says)


def a_variable_font(folder: Path, family: str, signs: str) -> Path:
    """A font of that family with PostScript outlines, which has those signs in any weight from 100 to 900: each is a
    block, 400 wide in the lightest, which is the default, and 800 in the heaviest.
    """
    builder = _begun(signs, isTTF=False)
    builder.setupNameTable({})
    builder.setupFvar([("wght", 100, 100, 900, "Weight")], [])
    bottom, top = ([sign * 400, sign * 400, 1, "blend", "hlineto"] for sign in (1, -1))
    block = [0, 0, "rmoveto", *bottom, 800, "vlineto", *top]
    drawn = {name: T2CharString(program=list(block)) for name in builder.font.getGlyphOrder()}
    builder.setupCFF2(drawn, regions=[{"wght": (0, 1, 1)}])
    return _finished(builder, folder / f"{_bare(family)}.otf", family)


def _begun(signs: Iterable[str], *, isTTF: bool) -> FontBuilder:  # noqa: N803 - fontTools' name
    builder = FontBuilder(1000, isTTF=isTTF)
    names = {ord(sign): f"g{ord(sign)}" for sign in signs}
    builder.setupGlyphOrder([".notdef", *names.values()])
    builder.setupCharacterMap(names)
    builder.setupHorizontalMetrics(dict.fromkeys([".notdef", *names.values()], (1000, 0)))
    return builder


def _finished(builder: FontBuilder, path: Path, family: str, **says: Any) -> Path:
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "psName": _bare(family)})
    builder.setupOS2(version=4, **says)
    builder.setupPost()
    path.parent.mkdir(exist_ok=True)
    builder.save(path)
    return path


def _leaf(pen):
    """A shape with straight and bowed sides."""
    pen.moveTo((100, 0))
    pen.lineTo((900, 0))
    pen.curveTo((900, 500), (700, 800), (100, 800)) if isinstance(pen, T2CharStringPen) else pen.lineTo((900, 800))
    pen.closePath()
    return pen


def _bare(family: str) -> str:
    return family.replace(" ", "")
