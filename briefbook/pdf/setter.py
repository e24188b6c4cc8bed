"""The setter: text of the document model set in the kinds of text that the stylesheet names."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefbook.model.body import Block, Kind, MarkKind
from briefbook.pdf.boxes import Box, Column, Ink, Item, Line, Passage, RuleItem, Run, TextItem
from briefbook.pdf.faces import FaceKey, Faces
from briefbook.pdf.ligatures import stand_apart
from briefbook.pdf.lines import Fit, break_lines, even_lines, one_line, parted, width_of
from briefbook.pdf.structure import FURNITURE, Element, Role
from briefbook.pdf.stylesheet import Stylesheet, TextStyle

_LINK_SCHEMES = ("http://", "https://", "mailto:")
_DEEPEST = 6
_HANG_GAP = 0.25
_STICKS_OUT = 8.0
_LABEL_GAP = 5.0
_QUOTATION_MARKS = frozenset("“‘„‚«‹\"'")


@dataclass(frozen=True, slots=True)
class Shade:
    """A stretch of a block, in its own code points, that is tinted; before it stands its `sign`, if it has one."""

    start: int
    end: int
    colour: str
    sign: Run | None = None


class Setter:
    """Makes boxes of text for one stylesheet and its faces. `language` says how its words are parted at line ends."""

    def __init__(self, stylesheet: Stylesheet, faces: Faces, language: str = "") -> None:
        self.stylesheet = stylesheet
        self.faces = faces
        self.language = language
        self._apart = stand_apart(language)

    def speaking(self, language: str) -> Setter:
        """The setter for text in `language`; for no other language this one."""
        return Setter(self.stylesheet, self.faces, language) if language else self

    def style(self, kind: str) -> TextStyle:
        """The text style of `kind`."""
        return self.stylesheet.text[kind]

    def colour(self, name: str) -> str:
        """The colour that `name` stands for in the stylesheet, or `name` itself if it is one."""
        return self.stylesheet.colours.get(name, name)

    def runs(
        self, text: str, kind: str, *, bold: bool = False, italic: bool = False, colour: str = "", link: str = ""
    ) -> list[Run]:
        """`text` as one run of `kind`, or several where a character needs another face."""
        style = self.style(kind)
        key = self._key(style, bold=bold or style.bold, italic=italic != style.italic)
        ink = Ink(
            self.faces.face(key), style.size, self.colour(colour or style.colour), link=link, tracking=style.tracking
        )
        return self._split(text, key, ink)

    def page_of(self, destination: str, kind: str, *, bold: bool = False) -> Run:
        """The number of the page on which `destination` stands, as a link to it."""
        style = self.style(kind)
        face = self.faces.face(self._key(style, bold=bold or style.bold))
        return Run("", Ink(face, style.size, self.colour(style.colour), link=f"#{destination}", page_of=destination))

    def block_runs(
        self,
        block: Block,
        kind: str,
        *,
        shades: Sequence[Shade] = (),
        references: str = "",
        stretch: tuple[int, int] | None = None,
        bold: bool = False,
    ) -> list[Run]:
        """The runs of `block`, or of a stretch of its text, with its marks and `shades` and their signs.

        Reference marks link to the destinations that begin with `references`.
        """
        start, end = stretch or (0, len(block.text))
        edges = [(mark.start, mark.end) for mark in block.marks] + [(shade.start, shade.end) for shade in shades]
        cuts = {start, end, *(edge for pair in edges for edge in pair if start < edge < end)}
        runs: list[Run] = []
        for left, right in itertools.pairwise(sorted(cuts)):
            key, ink = self._ink_at(block, left, self._emphasised(kind, bold=bold), references)
            tints = tuple(shade.colour for shade in shades if shade.start <= left < shade.end)
            runs.extend(
                shade.sign._replace(ink=shade.sign.ink._replace(tints=tints))
                for shade in shades
                if shade.sign and shade.start == left
            )
            runs.extend(self._split(block.text[left:right], key, ink._replace(tints=tints)))
        return runs

    def paragraph(
        self,
        runs: Sequence[Run],
        kind: str,
        column: Column,
        *,
        hang: tuple[float, Sequence[Run]] | None = None,
        before: float | None = None,
        element: Element | None = None,
    ) -> list[Box]:
        """The boxes of a paragraph in `column`; `hang` is set on its first line at its own x. For a machine it is
        `element`, or a plain paragraph.

        The text makes way for what hangs before it where that is too wide. A single line is left behind on neither side
        of a page break.
        """
        style = self.style(kind)
        element = element or Element(Role.PARAGRAPH)
        hung = None
        if hang and hang[1]:
            hung = TextItem(hang[0], self.baseline(kind), parted(self.line(hang[1])), element.label)
        if hung:
            column = column.indented(max(0.0, hung.x + hung.line.width + style.size * _HANG_GAP - column.x))
        lines = self.lines(runs, kind, column.width)
        if hung and lines[0].rtl:
            column, hung = _turned(column, hung)
        baseline = self.baseline(kind)
        passage = Passage("".join(run.text for run in runs))
        boxes = []
        for index, line in enumerate(lines):
            item = column_item(column, baseline, line, element.body)
            items: list[Item] = [_outwards(item) if style.hanging else item]
            if index == 0 and hung:
                items.insert(0, hung)
            boxes.append(
                Box(
                    style.leading,
                    tuple(items),
                    before=(style.before if before is None else before) if index == 0 else 0,
                    keep=index < len(lines) - 1 and index in (0, len(lines) - 2),
                    passage=passage,
                    span=(line.start, line.end),
                )
            )
        return boxes

    def marker(self, words: str, kind: str, column: Column, room: float) -> tuple[float, list[Run]]:
        """A list item's marker, to hang in the `room` before `column`; a wide one (10.) sticks out to the left."""
        runs = self.runs(words, kind, colour="soft")
        wide = self.line(runs).width + self.style(kind).size * _HANG_GAP - room
        return column.x - room - min(max(wide, 0.0), _STICKS_OUT), runs

    def baseline(self, kind: str) -> float:
        """How far below the top of its line the baseline of `kind` stands."""
        style = self.style(kind)
        return (style.leading + style.size * 0.66) / 2

    def line(self, runs: Iterable[Run]) -> Line:
        """`runs` in one line, however wide."""
        return one_line(runs)

    def lines(self, runs: Iterable[Run], kind: str, measure: float) -> list[Line]:
        """`runs` in lines, `measure` points wide at most, filled as the style of `kind` says."""
        style = self.style(kind)
        language = self.language if style.hyphenated else ""
        fill = even_lines if style.balanced else break_lines
        return fill(runs, measure, Fit(style.justified, language, self.language))

    def rule(self, column: Column, *, before: float, after: float, colour: str = "hair") -> Box:
        """A thin rule across `column`, kept with what follows."""
        return Box(after, (RuleItem(column.x, 0, column.width, colour=self.colour(colour)),), before=before, keep=True)

    def continued(self, column: Column, title: str = "") -> Box:
        """The line over what goes on at the top of a page, for who leafs through: “If raised (continued)”."""
        words = f"{title} (continued)" if title else "continued"
        line = self.lines(self.runs(words, "label", italic=True), "label", column.width)[0]
        item = column_item(column, self.baseline("label"), line, FURNITURE)
        return Box(self.style("label").leading + _LABEL_GAP, (item,), keep=True)

    def _split(self, text: str, key: FaceKey, ink: Ink) -> list[Run]:
        stretches = self.faces.runs(text, key, self.language)
        return [
            Run(stretch, ink if face is ink.face else ink._replace(face=face, size=ink.size * face.scale))
            for stretch, face in stretches
        ]

    def _key(self, style: TextStyle, *, bold: bool, italic: bool = False, apart: bool = False) -> FaceKey:
        """The face of `style`. Letters that are set apart, as in code, are not joined, nor those of some languages."""
        return FaceKey(style.face, bold, italic, apart or self._apart or style.tracking > 0)

    def _emphasised(self, kind: str, *, bold: bool) -> TextStyle:
        style = self.style(kind)
        return style if style.bold or not bold else replace(style, bold=True)

    def _ink_at(self, block: Block, position: int, style: TextStyle, references: str) -> tuple[FaceKey, Ink]:
        marks = {mark.kind: mark for mark in block.marks if mark.start <= position < mark.end}
        bold, italic = style.bold or MarkKind.BOLD in marks, style.italic != (MarkKind.ITALIC in marks)
        code = block.kind is Kind.CODE or MarkKind.CODE in marks
        key = self._key(style, bold=bold, italic=italic, apart=code)
        size, rise = style.size, 0.0
        if MarkKind.SUPERSCRIPT in marks:
            size, rise = size * 0.7, size * 0.33
        elif MarkKind.SUBSCRIPT in marks:
            size, rise = size * 0.7, -size * 0.12
        link = ""
        if MarkKind.LINK in marks:
            link = safe_link(marks[MarkKind.LINK].target)
        elif MarkKind.REFERENCE in marks and references:
            link = f"#{references}{marks[MarkKind.REFERENCE].target}"
        return key, Ink(
            self.faces.face(key), size, self.colour(style.colour), rise, link, struck=MarkKind.STRUCK in marks
        )


def column_item(column: Column, baseline: float, line: Line, element: Element) -> TextItem:
    """`line` in `column`: at its left, or at its right if it begins there."""
    if line.rtl:
        return TextItem(column.x + column.width, baseline, line, element, "right")
    return TextItem(column.x, baseline, line, element)


def _outwards(item: TextItem) -> TextItem:
    """`item` with the quotation mark that it may begin with before the column, so that letters stand below letters."""
    for text, ink, _ in item.line.segments[:1]:
        if text[:1] in _QUOTATION_MARKS and not (item.line.rtl or ink.level or ink.tints):
            return item._replace(x=item.x - width_of(text[0], ink))
    return item


def _turned(column: Column, hung: TextItem) -> tuple[Column, TextItem]:
    """The column of a paragraph that begins on the right, and what then hangs there."""
    return Column(hung.x, column.width), hung._replace(x=column.x + column.width, align="right")


def depth_of(block: Block) -> int:
    """How many steps a list item or quotation is indented: its depth, but never so far that no text fits."""
    return min(max(1, block.level), _DEEPEST)


def safe_link(address: str) -> str:
    """`address` if a printed book may lead there, else nothing."""
    return address if address.startswith(_LINK_SCHEMES) else ""


def keep_all(boxes: Sequence[Box], *, last: bool = False) -> list[Box]:
    """`boxes` with no page break between them, nor after the last one if `last`."""
    kept = [box if box.keep else box._replace(keep=True) for box in boxes]
    return kept if last else [*kept[:-1], *boxes[-1:]]


def going_on(boxes: Iterable[Box], label: Box) -> list[Box]:
    """`boxes` with `label` over the one that begins a page, whichever that is."""
    return [box._replace(above=(label, *box.above)) for box in boxes]


def height_of(boxes: Iterable[Box]) -> float:
    """How high `boxes` stand, with the space between them."""
    return sum(box.height + box.before for box in boxes)


def fitted(boxes: Sequence[Box], height: float, give: float) -> list[Box]:
    """`boxes` with less space between them where that brings them onto a page of `height`; as they are if it takes more
    than the part `give` of that space.
    """
    over, space = height_of(boxes) - height, sum(box.before for box in boxes)
    if not 0 < over <= space * give:
        return list(boxes)
    return closer(boxes, over / space)


def closer(boxes: Iterable[Box], give: float) -> list[Box]:
    """`boxes` with that part less of the space between them."""
    return [box._replace(before=box.before * (1 - give)) if box.before else box for box in boxes]
