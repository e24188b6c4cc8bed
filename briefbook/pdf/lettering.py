"""Lettering: words as the PDF operators that draw them, kerned or shaped, and read back as what they are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument

from briefbook.pdf.boxes import Ink
from briefbook.pdf.font import INVISIBLE, NOTICED, Face, Font
from briefbook.pdf.scripts import needs_shaping
from briefbook.pdf.shaping import Glyph, Shaped

_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256), *b"\\()")}
"""Bytes of a PDF string that are written in octal, so that a page's code is plain ASCII."""
_CODES = [chr(code).translate(_ESCAPES) for code in range(256)]


class Accent(NamedTuple):
    """A mark that is drawn and not written: `x` and `y` from where its text begins: as a path, in units of the font of
    which `scale` make a point.
    """

    x: float
    y: float
    scale: float
    path: str


class _Stretch(NamedTuple):
    """Glyphs from one subset of a font: the inside of a TJ array, and how far above the line they stand."""

    subset: int
    code: str
    rise: float = 0.0


class _Word(NamedTuple):
    """`spoken` is read in place of the glyphs where they alone do not tell the word."""

    stretches: tuple[_Stretch, ...]
    spoken: str = ""
    accents: tuple[tuple[float, Glyph], ...] = ()


Letters = tuple[tuple[Font, str], ...]
"""The letters that fonts have codes for besides those that are their own, each font's in the order of their codes."""


class Lettering:
    """The words of one document. A word is worked out once: most come again."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._letters: Letters | None = ()
        self._given: dict[Font, dict[int, int]] = {}
        self._plain: dict[tuple[Face, bool], dict[str, str]] = {}
        self._fonts: dict[tuple[Face, float, int], str] = {}
        self._words: dict[tuple[Face, str, bool], _Word] = {}

    def code(self, text: str, ink: Ink, font: str) -> tuple[str, str]:
        """The operators that show `text`, `font` being the one that is set, and the font that is set after that."""
        rtl = bool(ink.level % 2)
        plain = self._plain.get((ink.face, rtl))
        if plain is None:
            plain = self._plain[ink.face, rtl] = {}
            self._font(ink, 0)  # from now on it is one of the document's
        words = text.split(" ")
        if rtl:
            words.reverse()
        try:
            shown = " ".join([plain[word] for word in words])
        except KeyError:
            if not self._learn(words, ink.face, plain, rtl=rtl):
                return self._mixed(words, ink, font, rtl=rtl)
            shown = " ".join([plain[word] for word in words])
        return self._shown(shown, self._font(ink, 0), font)

    def prepare(self, letters: Mapping[Font, Iterable[str]]) -> None:
        """Give codes to the letters of a whole book, in their own order: so that those of a page do not depend on which
        words stand before it.
        """
        for font in sorted(letters, key=lambda font: str(font.fontName)):
            known = font.face.charToGlyph
            shown = (letter for letter in sorted(letters[font]) if ord(letter) in known)
            font.getSubsetInternalName(0, self._document)  # from now on it is one of the document's
            font.splitString("".join(shown), self._document)
        self._letters = None

    @property
    def letters(self) -> Letters:
        """What has a code so far: it depends on what was written before, in which order."""
        if self._letters is None:
            given = [(font, font.state[self._document].assignments) for font in self._document.delayedFonts]
            self._letters = tuple((font, "".join(map(chr, codes))) for font, codes in given)
        return self._letters

    def take(self, letters: Letters) -> None:
        """Give codes as if all that has `letters` had been written here; it begins with the `letters` so far."""
        if letters != self.letters:
            for font, written in letters:
                font.getSubsetInternalName(0, self._document)
                font.splitString(written, self._document)
        self._letters = letters

    def accents(self, text: str, ink: Ink) -> Iterator[Accent]:
        """The marks of `text` that no glyph may stand for, since they would tear the word for who copies it."""
        rtl = bool(ink.level % 2)
        if not rtl or not needs_shaping(text):
            return
        x, scale = 0.0, ink.size / 1000
        for word in reversed(text.split(" ")):
            for at, glyph in self._word(word, ink.face, rtl=rtl).accents:
                shaper = ink.face.shaper
                path = shaper.outline(glyph.number)
                yield Accent(x + (at + glyph.shift) * scale, glyph.rise * scale, ink.size / shaper.units, path)
            x += (ink.face.width(word) + ink.face.width(" ")) * ink.size

    def _learn(self, words: list[str], face: Face, plain: dict[str, str], *, rtl: bool) -> bool:
        """Whether all `words` are plain: glyphs of the font's first subset that tell the word. Those are kept."""
        for word in words:
            if word not in plain:
                lettered = self._word(word, face, rtl=rtl)
                stretches = lettered.stretches
                if lettered.spoken or any(stretch.subset or stretch.rise for stretch in stretches):
                    return False
                plain[word] = stretches[0].code if stretches else ""
        return True

    def _mixed(self, words: list[str], ink: Ink, font: str, *, rtl: bool) -> tuple[str, str]:
        code: list[str] = []
        for index, word in enumerate(words):
            if index:
                shown, font = self._shown(" ", self._font(ink, 0), font)
                code.append(shown)
            lettered = self._word(word, ink.face, rtl=rtl)
            if lettered.spoken:
                code.append(
                    f"/Span <</ActualText <FEFF{lettered.spoken.encode('utf-16-be', 'replace').hex().upper()}>>> BDC"
                )
            for stretch in lettered.stretches:
                shown, font = self._shown(stretch.code, self._font(ink, stretch.subset), font)
                rise = stretch.rise * ink.size / 1000
                code.append(f"{rise:.2f} Ts {shown} 0 Ts" if rise else shown)
            if lettered.spoken:
                code.append("EMC")
        return " ".join(code), font

    def _font(self, ink: Ink, subset: int) -> str:
        known = self._fonts.get((ink.face, ink.size, subset))
        if known is None:
            name, self._letters = ink.face.font.getSubsetInternalName(subset, self._document), None
            known = self._fonts[ink.face, ink.size, subset] = f"{name} {ink.size:.2f}"
        return known

    @staticmethod
    def _shown(code: str, wanted: str, font: str) -> tuple[str, str]:
        shown = f"[({code})] TJ" if ")" in code else f"({code}) Tj"
        return (shown if wanted == font else f"{wanted} Tf {shown}"), wanted

    def _word(self, word: str, face: Face, *, rtl: bool) -> _Word:
        known = self._words.get((face, word, rtl))
        if known is None:
            shaped = word and (rtl or needs_shaping(word))
            made = self._shaped(face.shaped(word, rtl=rtl), face) if shaped else self._kerned(word, face)
            known = self._words[face, word, rtl] = made
        return known

    def _kerned(self, word: str, face: Face) -> _Word:
        shown = word if word.isascii() else word.translate(INVISIBLE)
        if shown.isascii() and shown.isprintable():
            return _Word((_Stretch(0, face.codes[shown]),) if shown else ())
        shown = face.joined(shown)
        kerns = face.kerns[shown] or [0.0] * len(shown)
        glyphs = [(face.drawable(character), kern, 0.0) for character, kern in zip(shown, [*kerns, 0.0], strict=False)]
        return _Word(tuple(self._stretches(glyphs, face)))

    def _shaped(self, shaped: Shaped, face: Face) -> _Word:
        """The glyphs of a shaped word. From left to right marks are glyphs too, and the word is told beside them where
        they do not tell it. What runs from right to left readers of PDF turn round letter by letter: there a mark is
        drawn as an accent beside the text, and the letter that it stands on is read as both.
        """
        written: list[tuple[str, float, float]] = []
        accents: list[tuple[float, Glyph]] = []
        x = 0.0
        for glyph in shaped.glyphs:
            if shaped.rtl and not glyph.text:
                accents.append((x, glyph))
                written.append(("", glyph.advance, 0.0))
            else:
                rest = glyph.advance - face.font.advance(glyph.number) - glyph.shift
                written.append(("", glyph.shift, 0.0))
                read = _read_leftwards(glyph, face) if shaped.rtl else glyph.text
                written.append((face.font.character(glyph.number, read), rest, glyph.rise))
            x += glyph.advance
        spoken = "" if shaped.whole or shaped.rtl else shaped.text
        return _Word(tuple(self._stretches(written, face)), spoken, tuple(accents))

    def _stretches(self, glyphs: list[tuple[str, float, float]], face: Face) -> Iterator[_Stretch]:
        """Characters, each with the space to add after it and its rise, in stretches of one subset and one height."""
        last: tuple[int, float] | None = None
        code: list[str] = []
        for character, kern, rise in glyphs:
            for letter in character:
                subset, number = divmod(self._number(letter, face.font), 256)
                if last is not None and last != (subset, rise):
                    yield _Stretch(last[0], "".join(code), last[1])
                    code = []
                last = (subset, rise)
                code.append(_CODES[number])
            if abs(kern) >= NOTICED:
                code.append(f"){-kern:.0f}(")
        if last is not None:
            yield _Stretch(last[0], "".join(code), last[1])

    def _number(self, letter: str, font: Font) -> int:
        """The code of `letter` in the document, counted through all subsets of the font."""
        given = self._given.get(font)
        if given is None:
            font.splitString("", self._document)
            given = self._given[font] = font.state[self._document].assignments
        number = given.get(ord(letter))
        if number is None:
            self._letters = None
            [(subset, code)] = font.splitString(letter, self._document)
            number = subset * 256 + code[0]
        return number


def _read_leftwards(glyph: Glyph, face: Face) -> str:
    """What a glyph of a right-to-left word is to be read as, so that it is right when a reader has turned it round."""
    if len(glyph.text) == 1:
        return face.font.mirrored(glyph.number, glyph.text) if unicodedata.mirrored(glyph.text) else glyph.text
    return glyph.text[::-1]
