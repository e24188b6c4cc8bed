"""A page of a PDF -> stretches of text on one line, each with its place, size and weight. PDFium reads, we measure."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as c

MAX_SIGNS = 120_000
"""How many signs are read of one page; the fullest newspaper page has a fifth of that."""
_BOLD = 600
_SOFT_HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
HYPHEN = "\u00ad"
"""What a hyphen that parts a word at a line's end is read as."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text on one line without a gap. `size` is its height in points; y runs upwards; `page` is its page's label.

    One with a `figure` is a picture and stands alone: that is its SHA-256, or empty where it could not be kept. What is
    `apart` goes on to no other page.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool = False
    page: str = ""
    figure: str | None = None
    alt: str = ""
    apart: bool = False

    @property
    def middle(self) -> float:
        """The height of its middle on the page."""
        return (self.bottom + self.top) / 2


@dataclass(slots=True)
class _Sign:
    text: str
    left: float
    bottom: float
    right: float
    top: float
    index: int


def stretches(page: pdfium.PdfPage) -> tuple[Stretch, ...]:
    """The text of `page` in the order in which the file writes it."""
    textpage = page.get_textpage()
    try:
        return tuple(_joined(textpage.raw))
    finally:
        textpage.close()


def is_recognised(page: pdfium.PdfPage) -> bool:
    """Whether the text of a page was recognised from a scan: it lies invisibly over it (ISO 32000-2, 9.3.6)."""
    textpage = page.get_textpage()
    try:
        shown = c.FPDFText_GetTextObject(textpage.raw, 0)
        return bool(shown) and c.FPDFTextObj_GetTextRenderMode(shown) == c.FPDF_TEXTRENDERMODE_INVISIBLE
    finally:
        textpage.close()


def has_untold_signs(page: pdfium.PdfPage) -> bool:
    """Whether there are signs on a page that stand for no character, since their font does not say for which."""
    textpage = page.get_textpage()
    try:
        return any(
            c.FPDFText_GetUnicode(textpage.raw, index) == 0 for index in range(c.FPDFText_CountChars(textpage.raw))
        )
    finally:
        textpage.close()


def words_within(page: pdfium.PdfPage, boxes: list[tuple[float, float, float, float]]) -> str:
    """The words whose signs lie in one of `boxes` (left, bottom, right, top), in the file's order."""
    textpage = page.get_textpage()
    try:
        found: list[str] = []
        for sign in _signs(textpage.raw):
            if sign.text.isspace():
                # A line's end has no box; where the words go on in the next line, they are words still.
                found.append(" ")
            elif any(_is_in(sign, box) for box in boxes):
                found.append(sign.text)
        return " ".join("".join(found).replace(HYPHEN + " ", "").replace(HYPHEN, "").split())
    finally:
        textpage.close()


def _is_in(sign: _Sign, box: tuple[float, float, float, float]) -> bool:
    """Whether a sign's middle is between the sides of a box and half of its height, or of the box's, is in it."""
    left, bottom, right, top = box
    shared = min(sign.top, top) - max(sign.bottom, bottom)
    return left <= (sign.left + sign.right) / 2 <= right and shared > 0.5 * min(sign.top - sign.bottom, top - bottom)


def _signs(raw: c.FPDF_TEXTPAGE) -> Iterator[_Sign]:
    """Each sign with its box, as high as its font is; a line's end is a sign without a box."""
    rectangle = c.FS_RECTF()
    reference = ctypes.byref(rectangle)
    for index in range(min(MAX_SIGNS, c.FPDFText_CountChars(raw))):
        code = c.FPDFText_GetUnicode(raw, index)
        if code in {0, 0x0D}:
            continue
        if code in _SOFT_HYPHENS or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
            text = HYPHEN if code in _SOFT_HYPHENS else "\ufffd"
        else:
            text = " " if code == 0xA0 else chr(code)
        if c.FPDFText_GetLooseCharBox(raw, index, reference):
            yield _Sign(text, rectangle.left, rectangle.bottom, rectangle.right, rectangle.top, index)


def _joined(raw: c.FPDF_TEXTPAGE) -> Iterator[Stretch]:
    held: list[_Sign] = []
    for sign in _signs(raw):
        if sign.text == "\n":
            continue
        last = held[-1] if held else None
        if last is not None and not sign.text.isspace() and _parted(last, sign):
            yield from _stretch(raw, held)
            held = []
        if not (sign.text.isspace() and (not held or held[-1].text == " ")):
            held.append(sign)
    yield from _stretch(raw, held)


def _parted(last: _Sign, sign: _Sign) -> bool:
    """Whether a sign is on another line than the last one, or far from it on the same."""
    height = max(1.0, min(last.top - last.bottom, sign.top - sign.bottom))
    apart = abs((last.top + last.bottom) / 2 - (sign.top + sign.bottom) / 2) > 0.5 * height
    return apart or sign.left - last.right > 1.2 * height or last.right - sign.left > 2 * height


def _stretch(raw: c.FPDF_TEXTPAGE, signs: list[_Sign]) -> Iterator[Stretch]:
    while signs and signs[-1].text == " ":
        signs.pop()
    if not signs:
        return
    inked = [sign for sign in signs if sign.text != " "]
    heights = sorted(sign.top - sign.bottom for sign in inked)
    middle = inked[len(inked) // 2]
    yield Stretch(
        "".join(sign.text for sign in signs),
        min(sign.left for sign in inked),
        min(sign.bottom for sign in inked),
        max(sign.right for sign in inked),
        max(sign.top for sign in inked),
        round(heights[len(heights) // 2], 1),
        c.FPDFText_GetFontWeight(raw, middle.index) >= _BOLD or _is_bold(raw, middle.index),
    )


def _is_bold(raw: c.FPDF_TEXTPAGE, index: int) -> bool:
    """Whether the font of a sign calls itself bold."""
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    length = c.FPDFText_GetFontInfo(raw, index, name, 128, ctypes.byref(flags))
    return 0 < length <= 128 and any(word in name.value.lower() for word in (b"bold", b"black", b"heavy"))
