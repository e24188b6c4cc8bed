"""PDFs as other programs make them, drawn line by line with ReportLab."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from briefbook.paths import font_files

WIDTH, HEIGHT = 420, 595
SMALL, BODY, LARGE, LARGEST = 7, 10, 13, 18


class Sheets:
    """Pages to write lines on, from the top; a line's size says what it is."""

    def __init__(self, title: str = "", author: str = "") -> None:
        self._file = io.BytesIO()
        self._canvas = Canvas(self._file, pagesize=(WIDTH, HEIGHT), invariant=True)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._names = {"plain": "Times-Roman", "bold": "Times-Bold"}

    def in_every_script(self) -> Sheets:
        """Use a font that has more than Latin letters."""
        pdfmetrics.registerFont(TTFont("Serif", str(font_files("Source Serif 4")[0])))
        self._names["plain"] = "Serif"
        return self

    def column(self, left: float, top: float, lines: Sequence[str], size: float = BODY, font: str = "plain") -> float:
        """Write the lines and say where the next one would stand."""
        for line in lines:
            self._canvas.setFont(self._names[font], size)
            self._canvas.drawString(left, top, line)
            top -= 1.25 * size
        return top

    def line(self, text: str, y: float, *, size: float = BODY, left: float = 50) -> None:
        """Write one line at a height of the page's."""
        self._canvas.setFont(self._names["plain"], size)
        self._canvas.drawString(left, y, text)

    def picture(self) -> None:
        """Fill the page with a picture, as a scan does."""
        from PIL import Image
        from reportlab.lib.utils import ImageReader

        self._canvas.drawImage(ImageReader(Image.new("RGB", (40, 60), "grey")), 0, 0, WIDTH, HEIGHT)

    def highlight(self, left: float, bottom: float, right: float, top: float, words: str) -> None:
        """Mark a stretch of the page with a remark."""
        quad = [left, top, right, top, left, bottom, right, bottom]
        self._canvas.highlightAnnotation(words, (left, bottom, right, top), QuadPoints=quad)

    def turn(self) -> None:
        """Go on to the next page."""
        self._canvas.showPage()

    def pdf(self) -> bytes:
        """The file."""
        self._canvas.save()
        return self._file.getvalue()
