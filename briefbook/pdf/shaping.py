"""Shaping: the glyphs of joined and stacked scripts, placed by HarfBuzz, and the kerning of the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import uharfbuzz

from briefbook.pdf.ligatures import FEATURE
from briefbook.pdf.scripts import is_wide

_PLAIN = {"liga": False, "clig": False, "calt": False}
"""No ligatures but those that are asked for by name: each letter stays one that can be selected and copied."""
_JOINED = {**_PLAIN, FEATURE: True}
_SQUARE = {"kern": False}
_SEEN = 12
"""Kerning below this many thousandths of the type size is not seen: at ten points it is less than a dot of a printer
that has 600 to the inch. It would take a twentieth of a page's code.
"""
_SERIFS, _WITHOUT_SERIFS = 33, range(11, 16)
_TAGS = {
    "beng": ("bng2", "bng3"),
    "deva": ("dev2", "dev3"),
    "gujr": ("gjr2", "gjr3"),
    "guru": ("gur2", "gur3"),
    "knda": ("knd2", "knd3"),
    "laoo": ("lao",),
    "mlym": ("mlm2", "mlm3"),
    "mymr": ("mym2",),
    "nkoo": ("nko",),
    "orya": ("ory2", "ory3"),
    "taml": ("tml2", "tml3"),
    "telu": ("tel2", "tel3"),
}
"""Tags of scripts in fonts that are not the ISO 15924 code (OpenType layout tag registry)."""


class Glyph(NamedTuple):
    """A glyph at its place, in thousandths of the type size: its number in the font, the text that it stands for, how
    far the next one is, and by how much it is moved.
    """

    number: int
    text: str
    advance: float
    shift: float
    rise: float


class Shaped(NamedTuple):
    """A word shaped, from left to right. Glyphs without text belong to another one's; `whole` says whether each glyph
    stands for a text of its own, so that the glyphs alone tell the word.
    """

    text: str
    rtl: bool
    glyphs: tuple[Glyph, ...]
    whole: bool

    @property
    def width(self) -> float:
        """How wide the word is, in thousandths of the type size."""
        return sum(glyph.advance for glyph in self.glyphs)


class Origin(NamedTuple):
    """Where a font comes from: the file, the place of its axes if it is variable, the OpenType features that are on in
    it, and which it is in a file of several.
    """

    path: Path
    axes: Mapping[str, float] = MappingProxyType({})
    features: tuple[str, ...] = ()
    number: int = 0

    def font(self) -> uharfbuzz.Font:
        """The font as HarfBuzz has it."""
        font = uharfbuzz.Font(_face(self.path, self.number))
        if self.axes:
            font.set_variations(dict(self.axes))
        return font

    def shaper(self) -> Shaper:
        """What places its glyphs."""
        return Shaper(self.font(), self.features)


def is_sans(face: uharfbuzz.Face) -> bool:
    """Whether the letters of `face` have no serifs, as its PANOSE digits say (OpenType 1.9, OS/2)."""
    table = face.reference_table("OS/2").data
    return len(table) > _SERIFS and table[_SERIFS] in _WITHOUT_SERIFS


@cache
def _face(path: Path, number: int) -> uharfbuzz.Face:
    """A font of a file, which is mapped into memory once for all places of its axes."""
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)), number)


class Shaper:
    """HarfBuzz for one font."""

    def __init__(self, font: uharfbuzz.Font, features: Sequence[str] = ()) -> None:
        self._face, self._font = font.face, font
        self._features = dict.fromkeys(features, True)
        self._scale = 1000 / self._face.upem
        tables = [self._face.get_table_script_tags(table) for table in ("GSUB", "GPOS")]
        self._scripts = frozenset(tag.strip() for tags in tables for tag in tags)

    def shape(self, text: str, *, rtl: bool) -> Shaped:
        """The glyphs of `text`, one word that runs one way."""
        buffer = self._shaped(text, rtl=rtl, features=_SQUARE if any(map(is_wide, text)) else None)
        placed = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
        starts = sorted({info.cluster for info, _ in placed})
        ends = dict(pairwise([*starts, len(text)]))
        crowd = Counter(info.cluster for info, _ in placed)
        # Of several glyphs for one piece of text the widest, the base letter, stands for it.
        bearers: dict[int, tuple[int, int]] = {}
        for index, (info, place) in enumerate(placed):
            bearers[info.cluster] = max(bearers.get(info.cluster, (-1, 0)), (place.x_advance, -index))
        glyphs = tuple(
            Glyph(
                info.codepoint,
                text[info.cluster : ends[info.cluster]] if bearers[info.cluster] == (place.x_advance, -index) else "",
                place.x_advance * self._scale,
                place.x_offset * self._scale,
                place.y_offset * self._scale,
            )
            for index, (info, place) in enumerate(placed)
        )
        whole = all(count == 1 for count in crowd.values()) and not any(glyph.rise for glyph in glyphs)
        return Shaped(text, rtl, glyphs, whole)

    def kern(self, pair: tuple[str, str]) -> float:
        """By how much the second of a pair moves, in thousandths of the type size; mostly nothing. Each is a letter or
        the letters of a ligature.
        """
        features = _PLAIN if len(pair[0]) == len(pair[1]) == 1 else _JOINED
        positions = self._shaped("".join(pair), rtl=False, features=features).glyph_positions
        if len(positions) != 2:
            return 0.0
        bare = self._shaped(pair[0], rtl=False, features=features).glyph_positions
        kern: float = (positions[0].x_advance - bare[0].x_advance) * self._scale
        return kern if abs(kern) >= _SEEN else 0.0

    def ligature(self, letters: str) -> int:
        """The one glyph that stands for all of `letters`; 0 if the font has none."""
        joined = self._shaped(letters, rtl=False, features=_JOINED).glyph_infos
        glyph: int = joined[0].codepoint if len(joined) == 1 else 0
        return glyph

    def knows(self, character: str) -> bool:
        """Whether the font says how the script of `character` is shaped."""
        buffer = uharfbuzz.Buffer()
        buffer.add_str(character)
        buffer.guess_segment_properties()
        script = (buffer.script or "").lower()
        return not self._scripts.isdisjoint({script, *_TAGS.get(script, ())})

    def outline(self, glyph: int) -> str:
        """The drawing of `glyph` as the operators of a PDF path, in units of the font."""
        path: list[str] = []
        self._font.draw_glyph(glyph, _path_writer(), path)
        return " ".join(path)

    @cached_property
    def is_sans(self) -> bool:
        """Whether the letters of the font have no serifs."""
        return is_sans(self._face)

    @property
    def units(self) -> int:
        """How many units of the font make the type size."""
        return int(self._face.upem)

    def _shaped(self, text: str, *, rtl: bool, features: dict[str, bool] | None = None) -> uharfbuzz.Buffer:
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = (
            uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES if rtl else uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        )
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        uharfbuzz.shape(self._font, buffer, {**self._features, **(features or {})})
        return buffer


def _path_writer() -> uharfbuzz.DrawFuncs:
    at = [0.0, 0.0]

    def begin(x: float, y: float, path: list[str]) -> None:
        at[:] = x, y
        path.append(f"{x:g} {y:g} m")

    def line(x: float, y: float, path: list[str]) -> None:
        at[:] = x, y
        path.append(f"{x:g} {y:g} l")

    def bow(cx: float, cy: float, x: float, y: float, path: list[str]) -> None:
        thirds = [value + 2 * (control - value) / 3 for value, control in ((at[0], cx), (at[1], cy), (x, cx), (y, cy))]
        path.append(f"{' '.join(f'{third:.1f}' for third in thirds)} {x:g} {y:g} c")
        at[:] = x, y

    def curve(*drawn: Any) -> None:
        *points, path = drawn
        path.append(f"{' '.join(f'{value:g}' for value in points)} c")
        at[:] = points[-2:]

    funcs = uharfbuzz.DrawFuncs()
    funcs.set_move_to_func(begin)
    funcs.set_line_to_func(line)
    funcs.set_quadratic_to_func(bow)
    funcs.set_cubic_to_func(curve)
    funcs.set_close_path_func(lambda path: path.append("h"))
    return funcs
