"""What the column is made of: boxes stacked from top to bottom, holding lines of text, rules and fills.

Lengths are points. Inside a box x runs from the column's left edge, y downwards from the box's top.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import NamedTuple

from briefbook.model.origin import Origin, OriginKind
from briefbook.model.printed import Failure
from briefbook.model.theme import Pattern
from briefbook.pdf.font import Face
from briefbook.pdf.structure import Element


class Ink(NamedTuple):
    """How a stretch of text is drawn. `link` is a URL, or # and a destination; `tints` are colours laid under it.

    `page_of` is a destination whose page number is drawn in place of the text: it is known only after make-up. Text of
    an odd `level` runs from right to left.
    """

    face: Face
    size: float
    colour: str
    rise: float = 0
    link: str = ""
    tints: tuple[str, ...] = ()
    page_of: str = ""
    tracking: float = 0
    struck: bool = False
    level: int = 0


class Run(NamedTuple):
    """Text in one ink, as it comes."""

    text: str
    ink: Ink


PLACEHOLDER = "000"
"""As wide as this, the number of a page is thought to be that is not known yet."""


class Segment(NamedTuple):
    """Text in one ink, with its width."""

    text: str
    ink: Ink
    width: float


@dataclass(frozen=True, slots=True)
class Column:
    """Where text is set: from `x`, `width` wide."""

    x: float
    width: float

    def indented(self, left: float, right: float = 0) -> Column:
        """The column made narrower on its sides."""
        return Column(self.x + left, self.width - left - right)


class Line(NamedTuple):
    """A line of text: its segments as they stand from left to right, its width, and which stretch of its paragraph's
    text it shows. To each space `word_space` points are added. A line that is `rtl` begins on the right.
    """

    segments: tuple[Segment, ...]
    width: float
    start: int
    end: int
    word_space: float = 0
    rtl: bool = False


class TextItem(NamedTuple):
    """A line of `element`, its baseline at `y`; with `align` right or centre it ends or is centred at `x`."""

    x: float
    y: float
    line: Line
    element: Element
    align: str = "left"


class RuleItem(NamedTuple):
    """A thin line from (x, y), `width` to the right and `height` down. It says nothing unless it is a `figure`."""

    x: float
    y: float
    width: float
    height: float = 0
    thickness: float = 0.5
    colour: str = "#000000"
    dashes: tuple[float, ...] = ()
    figure: Element | None = None


class PictureItem(NamedTuple):
    """A picture, its top at `y`, which begins at `x`, or ends there with `align` right: `sha256` says which one it is,
    `element` is the figure. It may be made smaller to the share `least` where it fits so on the page that is begun.
    """

    x: float
    y: float
    width: float
    height: float
    sha256: str
    element: Element
    align: str = "left"
    least: float = 1


@dataclass(frozen=True, slots=True)
class ThemeRule:
    """A theme's upright rule. With `outer` x is counted outwards from the column's outer edge, else from its left."""

    x: float
    y: float
    height: float
    pattern: Pattern
    colour: str
    outer: bool = False


Item = TextItem | RuleItem | PictureItem | ThemeRule


@dataclass(eq=False, slots=True)
class Passage:
    """A paragraph's plain text, shared by the boxes of its lines, in which the index looks for names.

    `excerpt` is the number of the excerpt whose quotation it is, if it is one.
    """

    text: str
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """A bookmark: its level from 0, its title, and the destination that it leads to."""

    level: int
    title: str
    destination: str


class Box(NamedTuple):
    """A strip of the column that no page break may cut.

    `before` is the space above, dropped at the top of a page; `keep` forbids a break after it; `notes` are margin notes
    that begin beside it; `passage` with `span` is the text it shows; `origin` is what in the library it comes from;
    `above` is repeated over it where it begins a page, as a table's header.
    """

    height: float
    items: tuple[Item, ...] = ()
    before: float = 0
    keep: bool = False
    destinations: tuple[str, ...] = ()
    outlines: tuple[Outline, ...] = ()
    notes: tuple[Note, ...] = ()
    passage: Passage | None = None
    span: tuple[int, int] = (0, 0)
    origin: Origin | None = None
    above: tuple[Box, ...] = ()

    def reduced(self, share: float) -> Box:
        """The box with its picture made smaller to that share, if it has one."""
        less = sum(item.height * (1 - share) for item in self.items if isinstance(item, PictureItem))
        return self._replace(height=self.height - less, items=tuple(map(partial(_reduced, share, less), self.items)))

    @property
    def elements(self) -> Iterator[Element]:
        """What stands in it, and after that what stands in its margin."""
        for item in self.items:
            if isinstance(item, (TextItem, PictureItem)):
                yield item.element
            elif isinstance(item, RuleItem) and item.figure:
                yield item.figure
        for note in self.notes:
            for box in note.beside:
                yield from box.elements


def _reduced(share: float, less: float, item: Item) -> Item:
    if isinstance(item, PictureItem):
        return item._replace(width=item.width * share, height=item.height * share)
    return replace(item, height=item.height - less) if isinstance(item, ThemeRule) else item


@dataclass(frozen=True, eq=False)
class Note:
    """A margin note: the boxes that stand `beside` what it belongs to.

    Where they do not fit, as many of them stand there as one of `cuts` says, or none; `rest` gives what follows after
    so many, set for the foot of a page. The sign `below` or `overleaf`, under the last one beside, says where that is.
    """

    beside: tuple[Box, ...]
    cuts: tuple[int, ...]
    rest: Callable[[int], tuple[Box, ...]]
    below: Box
    overleaf: Box

    @cached_property
    def heights(self) -> tuple[float, ...]:
        """How high so many of its boxes stand, from none to all; with the sign below them, if they are not all."""
        sums = [0.0, *itertools.accumulate(box.before + box.height for box in self.beside)]
        return (0.0, *(height + self.below.height for height in sums[1:-1]), sums[-1])


def gather(parent: Element, boxes: Iterable[Box]) -> None:
    """Put all that stands in `boxes` below `parent`, in their order."""
    above = parent.root
    for box in boxes:
        for element in box.elements:
            if (root := element.root) is not above:
                parent.adopt(root)


def from_origin(kind: OriginKind, id: str, boxes: Iterable[Box]) -> list[Box]:
    """`boxes`, coming from there unless they come from something nearer."""
    origin = Origin(kind, id)
    return [box if box.origin else box._replace(origin=origin) for box in boxes]


@dataclass(frozen=True, slots=True)
class Tab:
    """A printed thumb tab: how far below the first one it stands, its sign and word, whether it is a strong one."""

    drop: float
    sign: str
    word: str = ""
    strong: bool = True


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the book that begins on a fresh page, with what the head of its pages says.

    `plain` pages have no head and foot, as a cover; the marking stays. The index counts names in `indexed` sections.
    `language` is that of most of its text, where it is another than the book's. `turned` pages lie on their side.
    `failure` says why one could not be set, in the place of which another stands.
    """

    head: str
    boxes: tuple[Box, ...]
    right_hand: bool = False
    tab: Tab | None = None
    plain: bool = False
    indexed: bool = False
    language: str = ""
    turned: bool = False
    failure: Failure | None = None


class Placed(NamedTuple):
    """A box at its place on a page: `x` from the column's left edge, `y` from the column's top."""

    x: float
    y: float
    box: Box


class Page(NamedTuple):
    """A page made up: its number from 1, its section, what stands in the column, in the note margin and, of notes that
    go on, at the foot of the column; whether the section began on an earlier one.
    """

    number: int
    section: Section
    placed: tuple[Placed, ...] = ()
    notes: tuple[Placed, ...] = ()
    foot: tuple[Placed, ...] = ()
    blank: bool = False
    continued: bool = False
