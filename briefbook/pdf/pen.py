"""The pen: puts text, rules, fills and links on ReportLab's canvas. Lengths are points, y counts from the top."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from briefbook.model.theme import Pattern
from briefbook.pdf.boxes import Ink, Line
from briefbook.pdf.faces import INVISIBLE
from briefbook.pdf.lines import width_of
from briefbook.pdf.wording import plain

_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256), *b"\\()")}
"""Bytes of a PDF string that are written in octal, so that a page's code is plain ASCII."""
_STRIKE_HEIGHT, _STRIKE_WEIGHT = 0.25, 0.06
_RULE_WIDTHS = {Pattern.THICK: 3.0, Pattern.HATCHED: 3.0, Pattern.SOLID: 1.3, Pattern.DOTTED: 2.0, Pattern.DOUBLE: 0.7}
_DASHES = {Pattern.DASHED: "[5 2.5] 0 d", Pattern.DOTTED: "1 J [0.01 3.4] 0 d", Pattern.HATCHED: "[0.8 1.6] 0 d"}


class Pen:
    """Draws on one canvas, page after page."""

    def __init__(self, canvas: Canvas, height: float, pages: dict[str, int]) -> None:
        self._canvas = canvas
        self._height = height
        self._pages = pages
        self._drawn: dict[tuple[str, str], list[tuple[str, str]]] = {}
        self._colours: dict[str, str] = {}
        self._made: set[str] = set()

    def text(self, x: float, y: float, line: Line, align: str = "left") -> None:
        """Draw `line` with its baseline at `y`, its left end, right end or middle at `x`."""
        shown = [(self._shown(text, ink), ink, width) for text, ink, width in line.segments]
        widths = [width_of(text, ink) if ink.page_of else width for text, ink, width in shown]
        total = sum(widths)
        x -= total if align == "right" else total / 2 if align == "centre" else 0
        left = x
        for (_, ink, _), width in zip(shown, widths, strict=True):
            self._under(left, y, ink, width)
            left += width
        code: list[str] = ["BT"]
        struck: list[tuple[float, float, Ink]] = []
        last: Ink | None = None
        for (text, ink, _), width in zip(shown, widths, strict=True):
            code.append(f"1 0 0 1 {x:.2f} {self._height - y + ink.rise:.2f} Tm")
            code.extend(self._inked(text, ink, last))
            self._link(x, y, ink, width)
            if ink.struck:
                struck.append((x, width, ink))
            x, last = x + width, ink
        if last is not None and last.tracking:
            code.append("0 Tc")
        code.append("ET")
        self._canvas.addLiteral(" ".join(code))
        for x, width, ink in struck:
            middle = y - ink.rise - ink.size * _STRIKE_HEIGHT
            self.stroke((x, middle), (x + width, middle), ink.size * _STRIKE_WEIGHT, ink.colour)

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle whose top left corner is at (x, y)."""
        bottom = self._height - y - height
        self._canvas.addLiteral(f"{self._colour(colour)} rg {x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")

    def stroke(
        self, start: tuple[float, float], end: tuple[float, float], thickness: float, colour: str, dashes: str = ""
    ) -> None:
        """Draw a straight line; `dashes` is a PDF dash operator."""
        (x1, y1), (x2, y2) = start, end
        self._canvas.addLiteral(
            f"q {self._colour(colour)} RG {thickness:.2f} w {dashes} "
            f"{x1:.2f} {self._height - y1:.2f} m {x2:.2f} {self._height - y2:.2f} l S Q"
        )

    def theme_rule(self, x: float, y: float, height: float, pattern: Pattern, colour: str) -> None:
        """Draw a theme's upright rule in its pattern, `x` being its middle."""
        dashes = _DASHES.get(pattern, "")
        thickness = _RULE_WIDTHS.get(pattern, 1.5)
        offsets = (-1.1, 1.1) if pattern is Pattern.DOUBLE else (0.0,)
        for offset in offsets:
            self.stroke((x + offset, y), (x + offset, y + height), thickness, colour, dashes)

    def upright(self, x: float, y: float, line: Line) -> None:
        """Draw `line` turned a quarter to the left, reading upwards from (x, y)."""
        self._canvas.saveState()
        self._canvas.translate(x, self._height - y)
        self._canvas.rotate(90)
        code = ["BT 1 0 0 1 0 0 Tm"]
        for text, ink, _ in line.segments:
            code.extend(self._inked(text, ink, None))
        self._canvas.addLiteral(" ".join([*code, "ET"]))
        self._canvas.restoreState()

    def destination(self, key: str, y: float) -> None:
        """Make `key` lead to this height of this page, if it leads nowhere yet."""
        if key in self._made:
            return
        self._made.add(key)
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=self._height - y, zoom=0)

    def outline(self, title: str, key: str, level: int) -> None:
        """Add a bookmark that leads to `key`."""
        self._canvas.addOutlineEntry(plain(title), key, level=level, closed=level > 0)

    def _shown(self, text: str, ink: Ink) -> str:
        return str(self._pages[ink.page_of]) if ink.page_of else text

    def _inked(self, text: str, ink: Ink, last: Ink | None) -> list[str]:
        code = []
        if last is None or last.colour != ink.colour:
            code.append(f"{self._colour(ink.colour)} rg")
        if ink.tracking or (last is not None and last.tracking):
            code.append(f"{ink.tracking:.2f} Tc")
        for font, escaped in self._encoded(text, ink):
            code.append(f"{font} {ink.size:.2f} Tf ({escaped}) Tj")
        return code

    def _encoded(self, text: str, ink: Ink) -> list[tuple[str, str]]:
        key = (ink.face.name, text)
        known = self._drawn.get(key)
        if known is None:
            font, document = ink.face.font, self._canvas._doc  # noqa: SLF001 - subsets are kept per document
            known = [
                (font.getSubsetInternalName(subset, document), chunk.decode("latin-1").translate(_ESCAPES))
                for subset, chunk in font.splitString(text.translate(INVISIBLE), document)
            ]
            self._drawn[key] = known
        return known

    def _under(self, x: float, y: float, ink: Ink, width: float) -> None:
        for index, tint in enumerate(ink.tints):
            inset = min(index * 2.0, 4.0)
            self.fill(x - 0.6, y - ink.size * 0.86 + inset, width + 1.2, ink.size * 1.18 - 2 * inset, tint)

    def _link(self, x: float, y: float, ink: Ink, width: float) -> None:
        if not ink.link:
            return
        bottom, top = self._height - y - ink.size * 0.25, self._height - y + ink.size * 0.8
        area = (x, bottom, x + width, top)
        if not ink.link.startswith("#"):
            self._canvas.linkURL(ink.link, area, relative=0, thickness=0)
        elif ink.link[1:] in self._pages:
            self._canvas.linkAbsolute("", ink.link[1:], area, thickness=0)

    def _colour(self, colour: str) -> str:
        known = self._colours.get(colour)
        if known is None:
            channels = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
            known = self._colours[colour] = " ".join(f"{channel:.3f}" for channel in channels)
        return known
