"""Structure: the tree that a machine reads a book by. Page types make it of elements as they set their boxes.

The types are those of ISO 32000-1, 14.8.4; what PDF/UA-1 (ISO 14289-1) asks of them is said where it is done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from briefbook.model.body import Block, Kind

COLUMN_HEADER = "/O/Table/Scope/Column"
ROW_HEADER = "/O/Table/Scope/Row"
"""The attributes of header cells."""
INLINE, BLOCK = "/O/Layout/Placement/Inline", "/O/Layout/Placement/Block"
"""Those of figures, in a line or for themselves; their frame is added when it is known."""
_LISTED = (Kind.LIST_ITEM, Kind.REFERENCE)
_DEEPEST_LIST, _DEEPEST_HEADING = 6, 6
_ROMAN = frozenset("ivxlcdm")


class Role(StrEnum):
    """What an element is. A HEADING is written as H1 to H6, an ARTIFACT is furniture and in no tree."""

    ARTIFACT = "Artifact"
    DOCUMENT = "Document"
    SECTION = "Sect"
    HEADING = "H"
    PARAGRAPH = "P"
    QUOTE = "BlockQuote"
    NOTE = "Note"
    LINK = "Link"
    GROUP = "Div"
    FIGURE = "Figure"
    CAPTION = "Caption"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    ITEM_BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADER = "TH"
    CELL = "TD"
    CONTENTS = "TOC"
    CONTENTS_ITEM = "TOCI"
    REFERENCE = "Reference"
    INDEX = "Index"


_BODIES = {Role.ITEM: Role.ITEM_BODY, Role.CONTENTS_ITEM: Role.REFERENCE}


@dataclass(eq=False, slots=True)
class Element:
    """A node of the tree. What is drawn of it comes before its `children`.

    `rank` orders headings: one of a higher rank stands below one of a lower. `language` is said where it is another
    than that of what the element stands in; `alt` is what a figure says; `attributes` are written as they stand.
    """

    role: Role
    rank: int = 0
    language: str = ""
    alt: str = ""
    attributes: str = ""
    level: int = field(default=0, init=False)
    parent: Element | None = field(default=None, init=False)
    children: list[Element] = field(default_factory=list, init=False)

    @property
    def tag(self) -> str:
        """The name of its type."""
        return f"H{self.level}" if self.level else self.role

    @property
    def root(self) -> Element:
        """The highest element that it stands in so far."""
        element = self
        while element.parent is not None:
            element = element.parent
        return element

    @property
    def body(self) -> Element:
        """Where its text belongs: a part of its own in a list item or a line of the contents, else itself."""
        role = _BODIES.get(self.role)
        return self._part(role) if role else self

    @property
    def label(self) -> Element:
        """Where belongs what hangs before its text."""
        return self._part(Role.LABEL) if self.role in _BODIES else self

    def adopt(self, child: Element) -> Element:
        """`child`, now the last one of this element."""
        child.parent = self
        self.children.append(child)
        return child

    def add(self, role: Role, *, language: str = "", alt: str = "", attributes: str = "") -> Element:
        """A new last child."""
        return self.adopt(Element(role, language=language, alt=alt, attributes=attributes))

    def _part(self, role: Role) -> Element:
        for child in self.children:
            if child.role is role:
                return child
        part = self.add(role)
        if role is Role.LABEL:
            self.children.insert(0, self.children.pop())
        return part


FURNITURE = Element(Role.ARTIFACT)
"""What is repeated on page after page for those who leaf through it: no machine reads it."""


def heading(rank: int) -> Element:
    """A heading; its level is found when the whole tree stands."""
    return Element(Role.HEADING, rank=rank)


def a_list(markers: Iterable[str]) -> Element:
    """A list whose items are marked with `markers`. PDF/UA-1, 7.6 asks for the kind of numbering."""
    return Element(Role.LIST, attributes=f"/O/List/ListNumbering/{_numbering(next(iter(markers), ''))}")


def list_items(blocks: Iterable[Block]) -> Iterator[Element | None]:
    """For each block its list item, if it is one; those in a row are one list, deeper ones are nested."""
    lists: list[tuple[int, Element]] = []
    kind = None
    for block in blocks:
        if block.kind is not kind:
            lists, kind = [], block.kind
        if block.kind not in _LISTED:
            yield None
            continue
        depth = min(max(1, block.level), _DEEPEST_LIST)
        while lists and lists[-1][0] > depth:
            lists.pop()
        if not lists or lists[-1][0] < depth:
            inner = a_list([block.marker])
            if lists:
                lists[-1][1].children[-1].body.adopt(inner)
            lists.append((depth, inner))
        yield lists[-1][1].add(Role.ITEM)


def element_of(block: Block, rank: int) -> Element:
    """The element of a block of text that is no list item; `rank` is that of a heading which it stands under."""
    if block.kind in (Kind.HEADING, Kind.TITLE):
        return heading(rank + max(1, block.level))
    if block.kind is Kind.QUOTE:
        return Element(Role.QUOTE).add(Role.PARAGRAPH)
    if block.kind is Kind.FIGURE and block.target:
        return Element(Role.GROUP)
    return Element(Role.PARAGRAPH)


def number_headings(section: Element) -> None:
    """Give each heading of a section its level, so that none is skipped on the way down (PDF/UA-1, 7.4.2). The highest
    stands on the cover, before all sections.
    """
    ranks = [1]
    for element in walk(section):
        if element.role is Role.HEADING:
            while ranks and ranks[-1] >= element.rank:
                ranks.pop()
            ranks.append(element.rank)
            element.level = min(len(ranks), _DEEPEST_HEADING)


def walk(root: Element) -> Iterator[Element]:
    """`root` and all below it in the order of reading."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        yield element
        waiting.extend(reversed(element.children))


def _numbering(marker: str) -> str:
    sign = marker.strip("()[].:")
    if sign.isdecimal():
        return "Decimal"
    if not sign.isalpha():
        return "Disc"
    kind = "Roman" if set(sign.lower()) <= _ROMAN else "Alpha"
    return f"{'Lower' if sign.islower() else 'Upper'}{kind}"
