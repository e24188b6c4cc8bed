"""Faces: the fonts of a stylesheet, made from packages, with their coverage, widths and fall-backs."""

from __future__ import annotations

import hashlib
import importlib.metadata
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from briefbook import files, paths
from briefbook.errors import CannotWrite
from briefbook.pdf.stylesheet import FaceChoice, Stylesheet

_FULL_NAME, _POSTSCRIPT_NAME = 4, 6
_INVISIBLE_RANGES = ((0xAD, 0xAD), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F))
INVISIBLE = dict.fromkeys(
    code
    for first, last in (*_INVISIBLE_RANGES, (0xFEFF, 0xFEFF), (0xE0020, 0xE007F))
    for code in range(first, last + 1)
)
"""Code points that steer the setting of text and show nothing (Unicode: default ignorable), to be left out in print."""
_BEYOND_FFFF = re.compile(r"> <([0-9A-F]{5,6})>")


@dataclass(frozen=True, slots=True)
class FaceKey:
    """One drawn face of a stylesheet."""

    role: str
    bold: bool = False
    italic: bool = False


class Font(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """A font whose text can be copied whole: ReportLab writes code points above FFFF bare where PDF wants UTF-16."""

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - ReportLab's name
        """Give the font's objects to `doc`; called when it is saved."""
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                stream.content = _BEYOND_FFFF.sub(_as_utf16, stream.content)


class Face:
    """A font ready to be measured and drawn."""

    def __init__(self, font: TTFont) -> None:
        self.font = font
        self.name: str = font.fontName
        self._advances: dict[int, float] = font.face.charWidths
        self._default: float = font.face.defaultWidth
        self._widths: dict[str, float] = {}

    def covers(self, character: str) -> bool:
        """Whether the font has a glyph for `character`, or it needs none."""
        return ord(character) in self.font.face.charToGlyph or ord(character) in INVISIBLE

    def width(self, text: str) -> float:
        """How wide `text` is at one point, in points; remembered, since words come again."""
        known = self._widths.get(text)
        if known is None:
            advances, default = self._advances, self._default
            shown = text.translate(INVISIBLE)
            known = sum(advances.get(ord(character), default) for character in shown) / 1000
            self._widths[text] = known
        return known


class Faces:
    """The faces of one stylesheet, loaded when first asked for, with fall-backs found in the system's fonts."""

    def __init__(self, stylesheet: Stylesheet) -> None:
        self._choices = stylesheet.faces
        self._loaded: dict[FaceKey, Face] = {}
        self._fallbacks: dict[str, Face | None] = {}
        self._system = SystemFonts()
        self.uncovered: set[str] = set()
        self.right_to_left = False

    def face(self, key: FaceKey) -> Face:
        """The face of `key`."""
        face = self._loaded.get(key)
        if face is None:
            face = self._loaded[key] = Face(_font(self._choices[key.role], bold=key.bold, italic=key.italic))
        return face

    def runs(self, text: str, key: FaceKey) -> Iterator[tuple[str, Face]]:
        """`text` in stretches that one face covers. What no font covers is noted in `uncovered` and drawn as ▯."""
        face = self.face(key)
        glyphs = face.font.face.charToGlyph
        if all(ord(character) in glyphs for character in text):
            yield text, face
            return
        stretch, current = "", face
        for character in text:
            self.right_to_left |= _runs_leftwards(character)
            better = self._cover(character, key)
            if better is not current and stretch:
                yield stretch, current
                stretch = ""
            stretch, current = stretch + character, better or face
        if stretch:
            yield stretch, current

    def _cover(self, character: str, key: FaceKey) -> Face:
        face = self.face(key)
        if face.covers(character):
            return face
        if character not in self._fallbacks:
            self._fallbacks[character] = self._another(character)
        fallback = self._fallbacks[character]
        if fallback is None:
            self.uncovered.add(character)
            return face
        return fallback

    def _another(self, character: str) -> Face | None:
        loaded = (*self._loaded.values(), *(face for face in self._fallbacks.values() if face is not None))
        return next((face for face in loaded if face.covers(character)), None) or self._system.covering(character)


def _runs_leftwards(character: str) -> bool:
    return ord(character) not in INVISIBLE and unicodedata.bidirectional(character) in ("R", "AL")


class SystemFonts:
    """The TrueType fonts installed on the machine, searched only when no packaged face has a character."""

    def __init__(self) -> None:
        self._coverage: dict[Path, frozenset[int]] | None = None
        self._faces: dict[Path, Face | None] = {}

    def covering(self, character: str) -> Face | None:
        """A face that has `character`, or None. Regular upright fonts are looked at in the order of their names."""
        for path, coverage in self._read().items():
            if ord(character) in coverage:
                face = self._face(path)
                if face is not None:
                    return face
        return None

    def _read(self) -> dict[Path, frozenset[int]]:
        if self._coverage is None:
            self._coverage = {path: coverage for path in _system_files() if (coverage := _coverage(path))}
        return self._coverage

    def _face(self, path: Path) -> Face | None:
        if path not in self._faces:
            self._faces[path] = _system_face(path)
        return self._faces[path]


def _font(choice: FaceChoice, *, bold: bool, italic: bool) -> TTFont:
    axes: dict[str, float] = {"wght": choice.bold if bold else choice.weight}
    if choice.size_axis:
        axes["opsz"] = choice.size_axis
    name = f"{choice.family.replace(' ', '')}-{'-'.join(f'{tag}{value:g}' for tag, value in sorted(axes.items()))}"
    name += "-Italic" if italic else ""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(Font(name, BytesIO(_instance(choice.family, axes, name, italic=italic))))
    return pdfmetrics.getFont(name)


def _instance(family: str, axes: dict[str, float], name: str, *, italic: bool) -> bytes:
    """A static font cut from a variable one: ReportLab draws only the default instance of a variable font."""
    stamp = f"{family} {paths.font_version(family)} {importlib.metadata.version('fonttools')} {name}"
    cached = paths.cache() / "fonts" / f"{name}-{hashlib.sha256(stamp.encode()).hexdigest()[:12]}.ttf"
    if cached.is_file():
        return cached.read_bytes()
    content = _cut(paths.font_files(family)[italic], axes, name)
    _keep(cached, content)
    return content


def _cut(source: Path, axes: dict[str, float], name: str) -> bytes:
    # These take a while to load and are needed once, before there is a cache.
    from fontTools import subset
    from fontTools.ttLib import TTFont as FontFile
    from fontTools.varLib import instancer

    font = FontFile(source, recalcTimestamp=False)
    options = subset.Options(layout_features=[], notdef_outline=True, name_IDs=["*"], recalc_timestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=list(font.getBestCmap()))
    subsetter.subset(font)
    instancer.instantiateVariableFont(font, axes, inplace=True)
    for record in font["name"].names:
        if record.nameID in (_FULL_NAME, _POSTSCRIPT_NAME):
            record.string = name  # fonts cut from one file must not share a name: a PDF would take them for the same
    content = BytesIO()
    font.save(content)
    return content.getvalue()


def _as_utf16(entry: re.Match[str]) -> str:
    return f"> <{chr(int(entry[1], 16)).encode('utf-16-be').hex().upper()}>"


def _keep(cached: Path, content: bytes) -> None:
    """The cache only saves time: where it cannot be written, the font is made again at the next start."""
    try:
        cached.parent.mkdir(parents=True, exist_ok=True)
        files.write(cached, content)
    except (OSError, CannotWrite):
        return


def _system_files() -> list[Path]:
    """One file for each name: a PDF would take two fonts of one name for the same."""
    folders = (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path.home() / ".fonts",
        Path.home() / ".local/share/fonts",
        Path("/System/Library/Fonts"),
        Path("/Library/Fonts"),
        Path("C:/Windows/Fonts"),
    )
    found = (path for folder in folders for pattern in ("*.ttf", "*.ttc") for path in folder.rglob(pattern))
    unwanted = ("Bold", "Italic", "Oblique", "Light", "Thin", "Mono", "Condensed", "Black", "Medium")
    wanted = {path.stem: path for path in sorted(found) if not any(word in path.name for word in unwanted)}
    return sorted(wanted.values(), key=lambda path: ("Serif" not in path.name, path.name))


def _coverage(path: Path) -> frozenset[int]:
    """The code points of a font that ReportLab can draw; none for any other."""
    from fontTools.ttLib import TTFont as FontFile

    try:
        with FontFile(path, lazy=True, fontNumber=0) as font:
            return frozenset(font.getBestCmap() or ()) if "glyf" in font and "fvar" not in font else frozenset()
    except Exception:  # a broken font file on the machine may fail in any way and is only passed over
        return frozenset()


def _system_face(path: Path) -> Face | None:
    name = f"System-{path.stem}"
    try:
        font = Font(name, str(path))
    except Exception:  # as in _coverage
        return None
    pdfmetrics.registerFont(font)
    return Face(font)
