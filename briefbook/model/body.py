"""The document model: a Body of Blocks with inline Marks, which importers make and the reader and the PDF draw."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

BLOCK_SEPARATOR = "\n\n"
CELL_SEPARATOR = "\t"

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_CJK_SIGN = re.compile(f"[{_CJK}]")
_WORD = re.compile(rf"[{_CJK}]|[^\W{_CJK}][^\s{_CJK}]*")
_IN_WORD = re.compile(r"\w")


class Kind(StrEnum):
    """What a block is. The values are what `show --json` prints."""

    TITLE = "title"
    DECK = "deck"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE = "table"
    FIGURE = "figure"
    CODE = "code"
    REFERENCE = "reference"
    BIOGRAPHY = "biography"
    ORGANISATION = "organisation"
    LICENCE = "licence"


NUMBERED = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE, Kind.TABLE, Kind.FIGURE, Kind.CODE})
"""The kinds that carry a paragraph number and count as body words."""


class MarkKind(StrEnum):
    """What an inline mark says of its stretch of text."""

    BOLD = "bold"
    ITALIC = "italic"
    CODE = "code"
    STRUCK = "struck"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    LINK = "link"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Mark:
    """An inline mark over `text[start:end]` of its block, in code points."""

    start: int
    end: int
    kind: MarkKind
    target: str = ""
    """The URL of a LINK; the marker of the reference that a REFERENCE points to."""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a body.

    `level` is a heading's level (1 to 6), a list item's or quotation's depth from 1, a table's number of header rows.
    `marker` is a list item's bullet or number, a reference's marker. `target` is a figure's picture (a SHA-256), `alt`
    what its maker says that it shows; a figure's text is never empty: its caption, or `alt`, or “Picture”.
    `page` is the page of the original on which the block begins, as it calls itself (xii, 7), where there are pages;
    `turns` are the places in its text where it goes on to another page, with what that one is called.
    A table's text is its rows, one a line, cells parted by tabs.
    """

    kind: Kind
    text: str
    level: int = 0
    marks: tuple[Mark, ...] = ()
    marker: str = ""
    target: str = ""
    alt: str = ""
    page: str = ""
    turns: tuple[tuple[int, str], ...] = ()

    def page_at(self, offset: int) -> str:
        """The page of the original on which the text at `offset` stands; empty where that is not known."""
        return next((page for start, page in reversed(self.turns) if start <= offset), self.page)

    @property
    def last_page(self) -> str:
        """The page on which the block ends."""
        return self.turns[-1][1] if self.turns else self.page

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """A table's cells, row by row."""
        return tuple(tuple(line.split(CELL_SEPARATOR)) for line in self.text.split("\n"))

    @property
    def is_page(self) -> bool:
        """Whether the block is a page of the original that is kept as a picture: its text is the page's name only."""
        return self.kind is Kind.FIGURE and self.text == page_called(self.page)

    @property
    def words(self) -> int:
        """How many words the block's text has."""
        return count_words(self.text)


@dataclass(frozen=True)
class Place:
    """Where a block stands in its body: its index, its paragraph number if it has one, its span in the body's text."""

    index: int
    paragraph: int | None
    start: int
    end: int
    block: Block


@dataclass(frozen=True)
class Body:
    """A tuple of blocks; its plain text is what anchors count in, in code points."""

    blocks: tuple[Block, ...] = ()

    @cached_property
    def text(self) -> str:
        """The blocks' texts, an empty line between each two."""
        return BLOCK_SEPARATOR.join(block.text for block in self.blocks)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Each block with its place in `text`."""
        return tuple(_places(self.blocks))

    @cached_property
    def words(self) -> int:
        """The body words: those of numbered blocks only (no title, heading, reference, biography, licence)."""
        return sum(block.words for block in self.blocks if block.kind in NUMBERED)

    @cached_property
    def prose(self) -> str:
        """The text without pages that are kept as pictures: what says how like another text it is."""
        if not any(block.is_page for block in self.blocks):
            return self.text
        return BLOCK_SEPARATOR.join(block.text for block in self.blocks if not block.is_page)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The SHA-256 of each picture that a figure shows, in the order of the text."""
        return tuple(block.target for block in self.blocks if block.kind is Kind.FIGURE and block.target)

    def place_at(self, position: int) -> Place:
        """The place whose span holds `position`, or the nearest one before it; IndexError in an empty body."""
        found = self.places[0]
        for place in self.places:
            if place.start > position:
                break
            found = place
        return found

    def page_at(self, position: int) -> str:
        """The page of the original on which the text at `position` stands; empty where that is not known."""
        place = self.place_at(position)
        return place.block.page_at(position - place.start)

    def paragraph_at(self, position: int) -> int | None:
        """The paragraph number at `position`, or the nearest numbered one before it; None if there is none."""
        number = None
        for place in self.places:
            if place.start > position:
                break
            number = place.paragraph or number
        return number


def page_called(page: str) -> str:
    """The text of a figure that shows a whole page of the original."""
    return f"Page {page}".rstrip()


def count_words(text: str) -> int:
    """How many words `text` has: stretches between spaces that hold a letter or digit; each CJK character is one."""
    if _CJK_SIGN.search(text):
        return len(_WORD.findall(text))
    return len([word for word in text.split() if word.isalnum() or _IN_WORD.search(word)])


def _places(blocks: tuple[Block, ...]) -> Iterator[Place]:
    start, paragraph = 0, 0
    for index, block in enumerate(blocks):
        end = start + len(block.text)
        if block.kind in NUMBERED:
            paragraph += 1
        yield Place(index, paragraph if block.kind in NUMBERED else None, start, end, block)
        start = end + len(BLOCK_SEPARATOR)
