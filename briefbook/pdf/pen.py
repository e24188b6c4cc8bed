"""The pen: writes text, rules, fills and links as the code of pages. Lengths are points, y counts from the top. In the
code they are given to a tenth, which no eye sees and no printer draws.

What belongs to an element is written as its marked content, all else as an artifact. Fills and rules are laid down
before the words of a page, so that they part no paragraph.
"""

from __future__ import annotations

from typing import NamedTuple

from briefbook.model.theme import Pattern
from briefbook.pdf.boxes import Ink, Line, Outline, Segment
from briefbook.pdf.lettering import Lettering
from briefbook.pdf.lines import width_of
from briefbook.pdf.structure import FURNITURE, Element
from briefbook.pdf.tags import Area, PageTags, picture_name

_STRIKE_HEIGHT, _STRIKE_WEIGHT = 0.25, 0.06
_RULE_WIDTHS = {Pattern.THICK: 3.0, Pattern.HATCHED: 3.0, Pattern.SOLID: 1.3, Pattern.DOTTED: 2.0, Pattern.DOUBLE: 0.7}
_DASHES = {Pattern.DASHED: "[5 2.5] 0 d", Pattern.DOTTED: "1 J [0.01 3.4] 0 d", Pattern.HATCHED: "[0.8 1.6] 0 d"}


class Stroke(NamedTuple):
    """A straight line; `dashes` is a PDF dash operator."""

    start: tuple[float, float]
    end: tuple[float, float]
    thickness: float
    colour: str
    dashes: str = ""


class Pen:
    """Writes the code of one document's pages, page after page; `pages` says on which page destinations stand.

    `sought` are the destinations that were asked for since `begin`.
    """

    def __init__(self, lettering: Lettering, pages: dict[str, int]) -> None:
        self._lettering = lettering
        self._height = 0.0
        self._pages = pages
        self.tags = PageTags(0)
        self.outlines: list[Outline] = []
        self.sought: dict[str, int | None] = {}
        self._colours: dict[str, str] = {}
        self._ground: list[str] = []
        self._words: list[str] = []
        self._figures: list[str] = []
        self._open: Element | None = None
        self._at = (0, 0)
        self._state = ("", "", 0.0, 0.0)

    def begin(self, page: int, height: float) -> None:
        """Begin what is drawn on a page, counted from 0, of that height."""
        self.tags, self.outlines, self.sought = PageTags(page), [], {}
        self._height = height
        self._ground, self._words, self._figures = [], [], []
        self._open, self._at, self._state = None, (0, 0), ("", "", 0.0, 0.0)

    def end(self) -> bytes:
        """The code of what was drawn since it was begun."""
        self._close()
        ground = ["q /Artifact <</Type /Layout>> BDC", *self._ground, "EMC Q"] if self._ground else []
        return "\n".join([*ground, "BT", *self._words, "ET", *self._figures, ""]).encode("ascii")

    def text(self, x: float, y: float, line: Line, element: Element, align: str = "left") -> None:
        """Draw `line` as a part of `element`, its baseline at `y`, its left end, right end or middle at `x`."""
        segments = [self._numbered(segment) if segment.ink.page_of else segment for segment in line.segments]
        if align != "left":
            total = sum([segment.width for segment in segments])
            x -= total if align == "right" else total / 2
        rise: float | None = None
        for text, ink, width in segments:
            if ink.tints or ink.struck:
                self._under(x, y, ink, width)
            link = self._link(element, ink) if ink.link else None
            self._mark(link or element)
            shows = self._inked(text, ink, line.word_space)
            if ink.level % 2:  # written as it is seen, from left to right (ISO 32000-1, 14.8.2.3.3)
                shows = f"/ReversedChars BMC {shows} EMC"
                self._accents(x, y, text, ink)
            goes_on = ink.rise == rise and not ink.level
            self._words.append(shows if goes_on else f"{self._move(x, self._height - y + ink.rise)} {shows}")
            rise = None if ink.level or line.word_space else ink.rise
            if link:
                bottom, top = self._height - y - ink.size * 0.25, self._height - y + ink.size * 0.8
                self.tags.lead(link, Area(self.tags.page, ink.link, x, bottom, x + width, top))
            x += width

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle whose top left corner is at (x, y)."""
        bottom = self._height - y - height
        self._ground.append(f"{self._colour(colour)} rg {x:.1f} {bottom:.1f} {width:.1f} {height:.1f} re f")

    def stroke(self, stroke: Stroke) -> None:
        """Draw a straight line."""
        self._ground.append(self._stroke(stroke))

    def figure(self, stroke: Stroke, element: Element) -> None:
        """Draw a straight line that is the figure `element`."""
        number = self.tags.mark(element)
        self._figures.append(f"/{element.tag} <</MCID {number}>> BDC {self._stroke(stroke)} EMC")
        (x1, y1), (x2, y2), half = stroke.start, stroke.end, stroke.thickness / 2
        self.tags.frames[element] = (x1 - half, self._height - y2 - half, x2 + half, self._height - y1 + half)

    def picture(self, corner: tuple[float, float], size: tuple[float, float], sha256: str, element: Element) -> None:
        """Draw a picture as the figure `element`, its top left corner there, in that width and height."""
        number, (width, height) = self.tags.mark(element), size
        x, bottom = corner[0], self._height - corner[1] - height
        place = f"{width:.2f} 0 0 {height:.2f} {x:.2f} {bottom:.2f} cm"
        self._figures.append(f"/{element.tag} <</MCID {number}>> BDC q {place} /{picture_name(sha256)} Do Q EMC")
        self.tags.frames[element] = (x, bottom, x + width, bottom + height)
        self.tags.pictures[sha256] = None

    def theme_rule(self, x: float, y: float, height: float, pattern: Pattern, colour: str) -> None:
        """Draw a theme's upright rule in its pattern, `x` being its middle."""
        dashes = _DASHES.get(pattern, "")
        thickness = _RULE_WIDTHS.get(pattern, 1.5)
        offsets = (-1.1, 1.1) if pattern is Pattern.DOUBLE else (0.0,)
        for offset in offsets:
            self.stroke(Stroke((x + offset, y), (x + offset, y + height), thickness, colour, dashes))

    def upright(self, x: float, y: float, line: Line) -> None:
        """Draw `line` as furniture, turned a quarter to the left, reading upwards from (x, y)."""
        self._mark(FURNITURE)
        turned = f"0 1 -1 0 {x:.2f} {self._height - y:.2f} Tm"
        shows = " ".join(self._inked(text, ink) for text, ink, _ in line.segments)
        self._words.append(f"{turned} {shows} 1 0 0 1 0 0 Tm")
        self._at = (0, 0)

    def destination(self, key: str, y: float) -> None:
        """Make `key` lead to this height of this page, if it leads nowhere yet."""
        self.tags.destinations.setdefault(key, self._height - y)

    def outline(self, outline: Outline) -> None:
        """Add a bookmark that leads to a destination on this page."""
        self.outlines.append(outline)

    def _numbered(self, segment: Segment) -> Segment:
        """The segment with the number of its page."""
        ink, number = segment.ink, str(self._page_of(segment.ink.page_of))
        return Segment(number, ink, width_of(number, ink))

    def _page_of(self, destination: str) -> int | None:
        page = self.sought[destination] = self._pages.get(destination)
        return page

    def _link(self, element: Element, ink: Ink) -> Element | None:
        target = ink.link
        leads_nowhere = target.startswith("#") and self._page_of(target[1:]) is None
        if leads_nowhere or element is FURNITURE:
            return None
        return self.tags.link(element, target)

    def _mark(self, element: Element) -> None:
        """Make what is written next a part of `element`."""
        if element is self._open:
            return
        self._close()
        self._open = element
        properties = "/Type /Pagination" if element is FURNITURE else f"/MCID {self.tags.mark(element)}"
        self._words.append(f"/{element.tag} <<{properties}>> BDC")

    def _move(self, x: float, y: float) -> str:
        """The code that goes on at (x, y): by how far from where the last line began, since lines are alike in that."""
        (left, bottom), here = self._at, (round(x * 10), round(y * 10))
        self._at = here
        return f"{(here[0] - left) / 10:g} {(here[1] - bottom) / 10:g} Td"

    def _close(self) -> None:
        if self._open:
            self._words.append("EMC")
            self._open = None

    def _inked(self, text: str, ink: Ink, word_space: float = 0.0) -> str:
        """The code that shows `text`, with what must be said of its ink after what was shown before."""
        colour, font, tracking, space = self._state
        shown, set_font = self._lettering.code(text, ink, font)
        if colour == ink.colour and tracking == ink.tracking and space == word_space:
            if font != set_font:
                self._state = (colour, set_font, tracking, space)
            return shown
        self._state = (ink.colour, set_font, ink.tracking, word_space)
        code = [f"{self._colour(ink.colour)} rg"] if ink.colour != colour else []
        if ink.tracking != tracking:
            code.append(f"{ink.tracking:g} Tc")
        if word_space != space:
            code.append(f"{word_space:.3f} Tw")
        return " ".join([*code, shown])

    def _accents(self, x: float, y: float, text: str, ink: Ink) -> None:
        for accent in self._lettering.accents(text, ink):
            left, bottom = x + accent.x, self._height - y + ink.rise + accent.y
            place = f"{accent.scale:.5f} 0 0 {accent.scale:.5f} {left:.2f} {bottom:.2f} cm"
            self._ground.append(f"q {self._colour(ink.colour)} rg {place} {accent.path} f Q")

    def _stroke(self, stroke: Stroke) -> str:
        (x1, y1), (x2, y2) = stroke.start, stroke.end
        return (
            f"q {self._colour(stroke.colour)} RG {stroke.thickness:.2f} w {stroke.dashes} "
            f"{x1:.1f} {self._height - y1:.1f} m {x2:.1f} {self._height - y2:.1f} l S Q"
        )

    def _under(self, x: float, y: float, ink: Ink, width: float) -> None:
        """What lies under a stretch of text: its tints, and the stroke through it."""
        for index, tint in enumerate(ink.tints):
            inset = min(index * 2.0, 4.0)
            self.fill(x - 0.6, y - ink.size * 0.86 + inset, width + 1.2, ink.size * 1.18 - 2 * inset, tint)
        if ink.struck:
            middle = y - ink.rise - ink.size * _STRIKE_HEIGHT
            self.stroke(Stroke((x, middle), (x + width, middle), ink.size * _STRIKE_WEIGHT, ink.colour))

    def _colour(self, colour: str) -> str:
        known = self._colours.get(colour)
        if known is None:
            channels = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
            known = self._colours[colour] = " ".join(f"{round(channel, 3):g}" for channel in channels)
        return known
