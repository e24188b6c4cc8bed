"""Cutting: a static font from a variable one, with the figures and letters that a stylesheet asks for."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont as FontFile
from fontTools.varLib import instancer

_LAYOUT = ("GPOS", "GSUB", "GDEF", "BASE", "JSTF")
_FULL_NAME, _POSTSCRIPT_NAME = 4, 6


def cut(source: Path, axes: dict[str, float], features: Sequence[str], name: str) -> bytes:
    """The font of `source` at the places of `axes`, its characters drawn as the OpenType `features` say, called `name`.

    It keeps the numbers of its glyphs, and no layout: that is read from `source`, where it need not be made for these
    axes first, which takes ten times as long as all the rest.
    """
    font = FontFile(source, recalcTimestamp=False)
    _put_on(font, features)
    for table in _LAYOUT:
        if table in font:
            del font[table]
    options = subset.Options(
        glyph_names=True, notdef_outline=True, name_IDs=["*"], recalc_timestamp=False, retain_gids=True
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(glyphs=font.getGlyphOrder())
    subsetter.subset(font)
    instancer.instantiateVariableFont(font, axes, inplace=True)
    for record in font["name"].names:
        if record.nameID in (_FULL_NAME, _POSTSCRIPT_NAME):
            record.string = name  # fonts cut from one file must not share a name: a PDF would take them for the same
    content = BytesIO()
    font.save(content)
    return content.getvalue()


def _put_on(font: FontFile, features: Sequence[str]) -> None:
    """Let the characters of `font` stand for the glyphs that `features` put in their place, such as old-style figures:
    so they are drawn with no code of their own, and copied as what they are.
    """
    layout = font["GSUB"].table
    for feature in features:
        records = [record.Feature for record in layout.FeatureList.FeatureRecord if record.FeatureTag == feature]
        lookups = {index for record in records for index in record.LookupListIndex}
        swaps: dict[str, str] = {}
        for index in sorted(lookups):
            for table in layout.LookupList.Lookup[index].SubTable:
                swaps.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
        for table in font["cmap"].tables:
            table.cmap = {code: swaps.get(glyph, glyph) for code, glyph in table.cmap.items()}
