"""Faces: the fonts of a stylesheet, made from packages, with their coverage, widths and fall-backs."""

from __future__ import annotations

import hashlib
import importlib.metadata
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFontFace

from briefbook import files, paths
from briefbook.errors import CannotWrite
from briefbook.pdf.font import BOX, Face, Font
from briefbook.pdf.regions import Region, region_of
from briefbook.pdf.scripts import cautions, is_wide, joins, script_of
from briefbook.pdf.shaping import Origin
from briefbook.pdf.stylesheet import FaceChoice, Stylesheet
from briefbook.pdf.system_fonts import SystemFonts
from briefbook.sentence import Sentence

_CUT = 3
"""The version of how fonts are cut: those cut in another way are left alone and made anew."""
_STEADY = frozenset({"Zs", "Mn", "Mc", "Me", "Cf"})
"""Categories of characters that stay in the face of the letter before them where it has them."""


class FaceKey(NamedTuple):
    """One drawn face of a stylesheet; `apart` where its letters are not joined to ligatures."""

    role: str
    bold: bool = False
    italic: bool = False
    apart: bool = False


class _Wanted(NamedTuple):
    """A character that a face of the stylesheet lacks: of East Asian ones how they are to be drawn."""

    character: str
    bold: bool
    region: Region | None = None
    sans: bool = False


@dataclass(slots=True)
class Noted:
    """Characters that were asked for: those that some face lacks, and of these the ones that no font has."""

    unusual: set[str] = field(default_factory=set)
    uncovered: set[str] = field(default_factory=set)

    def add(self, other: Noted) -> None:
        """Note what `other` has noted too."""
        self.unusual |= other.unusual
        self.uncovered |= other.uncovered


class Faces:
    """The faces of one stylesheet, loaded when first asked for, with fall-backs found in the system's fonts. `noted` is
    what `problems` tells of.
    """

    def __init__(self, stylesheet: Stylesheet, system: SystemFonts | None = None) -> None:
        self._choices = stylesheet.faces
        self._loaded: dict[FaceKey, Face] = {}
        self._fallbacks: dict[_Wanted, Face | None] = {}
        self._system = system or SystemFonts()
        self.noted = Noted()

    def face(self, key: FaceKey) -> Face:
        """The face of `key`."""
        face = self._loaded.get(key)
        if face is None:
            font = _font(self._choices[key.role], bold=key.bold, italic=key.italic)
            face = self._loaded[key] = Face(font, joined=not key.apart)
        return face

    def runs(self, text: str, key: FaceKey, language: str = "") -> Iterator[tuple[str, Face]]:
        """`text` in stretches that one face covers. What no font covers is drawn as ▯, and `problems` names it. East
        Asian signs are drawn as is usual in `language`, where a font does so.
        """
        face = self.face(key)
        if (face.is_latin and text.isascii() and text.isprintable()) or face.covers_all(text):
            yield text, face
            return
        self.noted.unusual.update(text)
        region = region_of(text, language)
        stretch, current = "", face
        for character in text:
            if not (unicodedata.category(character) in _STEADY and current.covers(character)):
                better = self._cover(character, key, region)
                if better is not current and stretch:
                    yield stretch, current
                    stretch = ""
                current = better
            stretch += character
        if stretch:
            yield stretch, current

    def problems(self) -> Iterator[str]:
        """What of the text asked for so far cannot be printed as those who read it would print it, each a sentence."""
        yield from cautions(self.noted.unusual - self.noted.uncovered)
        unjoined = sorted({script_of(character) for character in self.noted.unusual if self._is_unjoined(character)})
        for script in unjoined:
            yield Sentence(
                "The font for {script} does not say how its letters join, so they may stand apart. Install another.",
                script=script,
            )
        by_script = groupby(sorted(self.noted.uncovered, key=lambda one: (script_of(one), one)), key=script_of)
        for script, characters in by_script:
            missing = list(characters)
            yield from _missing(script, missing)
            family = self._system.withheld(missing[0])
            if family:
                yield Sentence(
                    "“{family}” has {script} characters, but its maker does not let it be put into a document. Install"
                    " another font.",
                    family=family,
                    script=script,
                )

    def _is_unjoined(self, character: str) -> bool:
        faces = {self._fallbacks.get(_Wanted(character, bold)) for bold in (False, True)} - {None}
        return joins(character) and any(face and not face.shaper.knows(character) for face in faces)

    def _cover(self, character: str, key: FaceKey, region: Region | None) -> Face:
        face = self.face(key)
        if face.covers(character):
            return face
        wanted = _Wanted(character, key.bold)
        if is_wide(character):
            wanted = wanted._replace(region=region, sans=face.shaper.is_sans)
        if wanted not in self._fallbacks:
            self._fallbacks[wanted] = self._packaged(character, key) or self._system.covering(**wanted._asdict())
        fallback = self._fallbacks[wanted]
        if fallback is None:
            self.noted.uncovered.add(character)
            return self._packaged(BOX, key) or face
        return fallback

    def _packaged(self, character: str, key: FaceKey) -> Face | None:
        packaged = (self.face(FaceKey(role, key.bold, apart=key.apart)) for role in self._choices)
        return next((face for face in packaged if face.covers(character)), None)


def _missing(script: str, characters: list[str]) -> Iterator[str]:
    """That no font has `characters` of one script, each by its name."""
    named = [f"U+{ord(character):04X} ({unicodedata.name(character, 'unnamed')})" for character in characters]
    if len(named) == 1:
        yield Sentence("No font has the character {character}; it is printed as an empty box.", character=named[0])
    else:
        yield Sentence(
            "No font has these {number} {script} characters; they are printed as empty boxes: {characters}.",
            number=len(named),
            script=script,
            characters=", ".join(named),
        )


def _font(choice: FaceChoice, *, bold: bool, italic: bool) -> Font:
    axes: dict[str, float] = {"wght": choice.bold if bold else choice.weight}
    if choice.size_axis:
        axes["opsz"] = choice.size_axis
    name = f"{choice.family.replace(' ', '')}-{'-'.join(f'{tag}{value:g}' for tag, value in sorted(axes.items()))}"
    name = "-".join([name, *choice.features, *(["Italic"] if italic else [])])
    if name not in pdfmetrics.getRegisteredFontNames():
        origin = Origin(paths.font_files(choice.family)[italic], axes, choice.features)
        face = TTFontFace(BytesIO(_instance(choice, axes, name, italic=italic)))
        pdfmetrics.registerFont(Font(name, face, origin))
    font: Font = pdfmetrics.getFont(name)
    return font


def _instance(choice: FaceChoice, axes: dict[str, float], name: str, *, italic: bool) -> bytes:
    """A static font cut from a variable one: ReportLab draws only the default instance of a variable font."""
    stamp = f"{choice.family} {paths.font_version(choice.family)} {_cutter()} {name} {_CUT}"
    cached = paths.fonts() / f"{name}-{hashlib.sha256(stamp.encode()).hexdigest()[:12]}.ttf"
    if cached.is_file():
        return cached.read_bytes()
    # This takes a while to load and is needed once, before there is a cache.
    from briefbook.pdf.cutting import cut

    content = cut(paths.font_files(choice.family)[italic], axes, choice.features, name)
    _keep(cached, content)
    return content


@cache
def _cutter() -> str:
    """The version of what cuts fonts."""
    return importlib.metadata.version("fonttools")


def _keep(cached: Path, content: bytes) -> None:
    """The cache only saves time: where it cannot be written, the font is made again at the next start."""
    try:
        cached.parent.mkdir(parents=True, exist_ok=True)
        files.write(cached, content)
    except (OSError, CannotWrite):
        return
