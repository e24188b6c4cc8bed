"""Fonts: what a font covers, how wide its words are, and glyphs that no character stands for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import TypeVar
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTEncoding, TTFont, TTFontFace

from briefbook.pdf.bidi import LEFTWARDS
from briefbook.pdf.ligatures import FEATURE, SEQUENCES
from briefbook.pdf.scripts import is_wide, needs_shaping
from briefbook.pdf.shaping import Origin, Shaped, Shaper

_INVISIBLE_RANGES = ((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F))
INVISIBLE = dict.fromkeys(
    code
    for first, last in (*_INVISIBLE_RANGES, (0xFEFF, 0xFEFF), (0xE0020, 0xE007F), (0xE0100, 0xE01EF))
    for code in range(first, last + 1)
)
"""Code points that steer the setting of text and show nothing (Unicode: default ignorable), to be left out in print."""
SOFT_HYPHEN = "\u00ad"
"""In a line that is set, a hyphen that is drawn but not a part of the text: readers of the PDF drop it (ISO 32000-2,
14.8.2.6.2). Before that, a place where a word may be parted.
"""
BOX = "\u25a1"
"""What is drawn for a character that no font has."""
_TALL, _LEAST = 1.75, 0.8
"""How high letters with all their marks may stand, in type sizes, before they are set smaller; and how much at most."""
_MINT = 0xF0000
"""The first of the private code points that stand for glyphs which have no code point of their own."""
_UNREAD = "\u200b"
"""What a machine reads for a glyph whose text another glyph bears: a mapping may not be empty."""
NOTICED = 0.5
"""Kerning and moves below this many thousandths of the type size are not worth a number in the page's code."""
_BACKSLASHED = str.maketrans({character: f"\\{character}" for character in "\\()"})
_BEYOND_FFFF = re.compile(r"> <([0-9A-F]{5,6})>")


class Font(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """A font of which any glyph can be drawn, and whose text can be copied whole."""

    def __init__(self, name: str, face: TTFontFace, origin: Origin) -> None:
        """A font called `name` that draws what `face` has; its `origin` says how its glyphs stand together. This stands
        in for what TTFont does, which reads a face of its own from a file.
        """
        self.fontName, self.face, self.encoding = name, face, TTEncoding()
        self.state: WeakKeyDictionary[PDFDocument, TTFont.State] = WeakKeyDictionary()
        self._asciiReadable, self.shapable = True, False
        self._origin = origin
        self._minted: dict[tuple[int, str], str] = {}
        self._texts: dict[int, str] = {}
        glyphs = self.face.charToGlyph
        if ord("-") in glyphs and ord(SOFT_HYPHEN) not in glyphs:
            glyphs[ord(SOFT_HYPHEN)] = glyphs[ord("-")]
            self.face.charWidths[ord(SOFT_HYPHEN)] = self.face.charWidths[ord("-")]

    def character(self, glyph: int, text: str) -> str:
        """The character that draws `glyph` and is read as `text`: that character itself or a private one.

        A glyph is read as nothing, as nearly as PDF can, where `text` is empty. The glyph of a missing character may
        not be shown (PDF/UA-1, 7.21.8; PDF/A-2, 6.2.11.8): an empty box stands for it.
        """
        face = self.face
        glyph = glyph or face.charToGlyph.get(ord(BOX), 0)
        if len(text) == 1 and face.charToGlyph.get(ord(text)) == glyph:
            return text
        known = self._minted.get((glyph, text))
        if known is None:
            code = _MINT + len(self._minted)
            known = self._minted[glyph, text] = chr(code)
            self._texts[code] = text or _UNREAD
            face.charToGlyph[code] = glyph
            face.charWidths[code] = self.advance(glyph)
        return known

    @cached_property
    def shaper(self) -> Shaper:
        """What places the glyphs of this font."""
        return self._origin.shaper()

    @cached_property
    def ligatures(self) -> dict[str, str]:
        """The letters that are one glyph where the stylesheet asks for that, the longest first, and the character that
        draws them. It is read as the letters.
        """
        if FEATURE not in self._origin.features:
            return {}
        glyphs = {letters: self.shaper.ligature(letters) for letters in SEQUENCES}
        return {letters: self.character(glyph, letters) for letters, glyph in glyphs.items() if glyph}

    def letters_of(self, character: str) -> str:
        """What `character` is read as: itself, or the letters of the ligature that it draws."""
        return self._texts.get(ord(character), character)

    def mirrored(self, glyph: int, text: str) -> str:
        """What `glyph` is read as where it stands for the bracket `text` in a text that runs from right to left: the
        bracket that it looks like. Readers of PDF turn brackets round as they turn the text round.
        """
        looks = (chr(code) for code in self.face.glyphToChar.get(glyph, ()) if code < _MINT)
        return next((look for look in looks if unicodedata.mirrored(look)), text)

    def advance(self, glyph: int) -> float:
        """How wide `glyph` is, in thousandths of the type size."""
        return float(self.pdfScale(self.face.hmetrics[glyph][0]))

    def getSubsetInternalName(self, subset: int, doc: PDFDocument) -> str:  # noqa: N802 - ReportLab's name
        """What `doc` calls a subset of the font; to be asked before anything is written with it. The ligatures have the
        first codes, 1 and so on, so that they are known.
        """
        if doc not in self.state:
            self._assignState(doc)
            self.splitString("".join(self.ligatures.values()), doc)
        name: str = super().getSubsetInternalName(subset, doc)
        return name

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - ReportLab's name
        """Give the font's objects to `doc`; called when it is saved. ReportLab writes code points above FFFF bare
        where PDF wants UTF-16, and knows nothing of private ones.
        """
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                stream.content = _BEYOND_FFFF.sub(self._as_utf16, stream.content)

    def _as_utf16(self, entry: re.Match[str]) -> str:
        code = int(entry[1], 16)
        return f"> <{self._texts.get(code, chr(code)).encode('utf-16-be', 'replace').hex().upper()}>"


_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class _Known(dict[_Key, _Value]):
    """What is found when it is first asked for, and remembered, since words and pairs of letters come again."""

    def __init__(self, find: Callable[[_Key], _Value]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: _Key) -> _Value:
        found = self[key] = self._find(key)
        return found


class Face:
    """A font ready to be measured and drawn."""

    def __init__(self, font: Font, *, joined: bool = True) -> None:
        """`joined` says whether letters are set as the ligatures of the font."""
        self.font = font
        self.name: str = font.fontName
        self._ligatures = font.ligatures if joined else {}
        codes = {ord(sign): f"\\{code:03o}" for code, sign in enumerate(self._ligatures.values(), 1)}
        self._escapes = _BACKSLASHED | codes
        self._advances: dict[int, float] = font.face.charWidths
        self._default: float = font.face.defaultWidth
        self.widths = _Known(self._measured)
        self.codes = _Known(self._code)
        self.kerns = _Known(self._word_kerns)
        self._shaped: dict[tuple[str, bool], Shaped] = {}
        self._covered: set[str] = set()
        self._kerns = _Known(self._kern)

    @property
    def shaper(self) -> Shaper:
        """What places the glyphs of this font."""
        return self.font.shaper

    @cached_property
    def scale(self) -> float:
        """How much smaller this face is set than others: the marks of tall scripts shall not touch the next line."""
        height: float = (self.font.face.ascent - self.font.face.descent) / 1000
        return max(_LEAST, min(1.0, _TALL / height)) if height > 0 else 1.0  # some fonts do not say

    def covers(self, character: str) -> bool:
        """Whether the font has a glyph for `character`, or it needs none."""
        return ord(character) in self.font.face.charToGlyph or ord(character) in INVISIBLE

    @cached_property
    def is_latin(self) -> bool:
        """Whether the font has all that ASCII can print, as nearly every text is that is set."""
        return self.covers_all("".join(map(chr, range(32, 127))))

    def covers_all(self, text: str) -> bool:
        """Whether the font has a glyph for every character of `text`."""
        if not self._covered.issuperset(text):
            fresh = set(text) - self._covered
            if not self.font.face.charToGlyph.keys() >= set(map(ord, fresh)):
                return False
            self._covered |= fresh
        return True

    def drawable(self, character: str) -> str:
        """The character that draws `character`: itself, or for one that the font lacks an empty box that is read as
        it.
        """
        return character if ord(character) in self.font.face.charToGlyph else self.font.character(0, character)

    def joined(self, text: str) -> str:
        """`text` with the characters that draw ligatures in the place of their letters."""
        if "f" in text:
            for letters, sign in self._ligatures.items():
                text = text.replace(letters, sign)
        return text

    def width(self, text: str) -> float:
        """How wide `text` is at one point, in points."""
        return self.widths[text]

    def shaped(self, word: str, *, rtl: bool) -> Shaped:
        """The glyphs of `word`, which has no space in it and runs one way."""
        known = self._shaped.get((word, rtl))
        if known is None:
            known = self._shaped[word, rtl] = self.shaper.shape(word, rtl=rtl)
        return known

    def _word_kerns(self, word: str) -> Sequence[float]:
        """By how much each letter of `word` but the first moves beside the one before it, in thousandths; nothing where
        none moves.
        """
        kerns = [self._kerns[pair] for pair in pairwise(word)]
        return kerns if any(kerns) else ()

    def _code(self, word: str) -> str:
        """The inside of a TJ array that shows `word`, which is ASCII: its letters are their own codes in a font's first
        subset, and ligatures have the first ones.
        """
        word = self.joined(word)
        kerns = self.kerns[word]
        if not kerns:
            return word.translate(self._escapes)
        moves = ["", *[f"){-kern:.0f}(" if kern else "" for kern in kerns]]
        return "".join([move + letter.translate(self._escapes) for move, letter in zip(moves, word, strict=True)])

    def _kern(self, pair: tuple[str, str]) -> float:
        if any(map(is_wide, pair)):
            return 0.0  # what East Asian fonts know of kerning is for letters that do not stand in squares
        first, second = map(self.font.letters_of, pair)
        return self.shaper.kern((first, second))

    def _measured(self, text: str) -> float:
        if not text.isascii():
            if needs_shaping(text):
                return self._shaped_width(text)
            text = text.translate(INVISIBLE)
        text = self.joined(text)
        advances, default = self._advances, self._default
        kerning = sum([sum(self.kerns[word]) for word in text.split(" ")])
        return (sum([advances.get(code, default) for code in map(ord, text)]) + kerning) / 1000

    def _shaped_width(self, text: str) -> float:
        rtl = LEFTWARDS.search(text) is not None
        words = (self.shaped(word, rtl=rtl).width for word in text.split(" "))
        return (sum(words) + text.count(" ") * self._advances.get(32, self._default)) / 1000
