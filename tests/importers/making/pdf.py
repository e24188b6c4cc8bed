"""PDFs as other programs make them, drawn line by line with ReportLab."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from briefbook.paths import font_files

Box = tuple[float, float, float, float]
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

    def picture(self, colour: str = "grey", box: Box = (0, 0, WIDTH, HEIGHT), *, pixels: int = 240) -> None:
        """Draw a picture, `pixels` wide, into a box: left, bottom, width, height; as a scan, all over the page."""
        left, bottom, width, height = box
        image = Image.new("RGB", (pixels, round(pixels * height / width)), colour)
        ImageDraw.Draw(image).line((10, 10, pixels - 10, image.height - 10), "white", 3)
        self._canvas.drawImage(ImageReader(image), left, bottom, width, height)

    def turned_picture(self, box: Box, degrees: float) -> None:
        """Draw a picture turned around the box's lower left corner."""
        left, bottom, width, height = box
        self._canvas.saveState()
        self._canvas.translate(left, bottom)
        self._canvas.rotate(degrees)
        self.picture("green", (0, 0, width, height))
        self._canvas.restoreState()

    def chart(self, left: float, bottom: float, values: Sequence[float]) -> None:
        """Draw columns on an axis, with their numbers below them."""
        self._canvas.line(left, bottom, left + 30 * len(values), bottom)
        self._canvas.line(left, bottom, left, bottom + 120)
        self._canvas.setFont(self._names["plain"], SMALL)
        for place, value in enumerate(values):
            self._canvas.rect(left + 5 + 30 * place, bottom, 20, value, fill=1)
            self._canvas.drawString(left + 10 + 30 * place, bottom - 9, str(2020 + place))

    def rules(self, left: float, top: float, width: float, rows: int) -> None:
        """Draw the rules of a table."""
        for row in range(rows + 1):
            self._canvas.line(left, top - 14 * row, left + width, top - 14 * row)

    def hidden(self, lines: Sequence[str]) -> None:
        """Write lines that nobody sees, as programs do that recognise the text of a scan."""
        text = self._canvas.beginText(50, HEIGHT - 90)
        text.setFont(self._names["plain"], BODY)
        text.setTextRenderMode(3)
        text.textLines("\n".join(lines))
        self._canvas.drawText(text)

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
