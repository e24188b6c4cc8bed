"""Tables of an element tree: which are data and which only lay out a page, and cells -> table blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol, Self

from briefbook.markup.line import joined
from briefbook.model.body import CELL_SEPARATOR, Block, Kind, Mark

MAX_ROWS, MAX_COLUMNS = 500, 100
"""The largest table block; more rows make another one, more cells go into the last column."""

_LAYOUT = frozenset({"table", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "article", "figure"})

Cell = tuple[str, tuple[Mark, ...]]


class Element(Protocol):
    """What is asked of an element: both the standard library's and lxml's have it."""

    @property
    def text(self) -> str | None: ...
    @property
    def tail(self) -> str | None: ...
    @property
    def tag(self) -> object:
        """The element's name; anything but a string for a comment."""

    def get(self, key: str, /) -> str | None:
        """The value of an attribute."""

    def iter(self) -> Iterator[Self]:
        """The element and all that are in it."""

    def __iter__(self) -> Iterator[Self]: ...


@dataclass
class Table:
    """A table's cells as they are read."""

    rows: list[list[Cell]] = field(default_factory=list)
    header_rows: int = 0

    def begin_row(self) -> None:
        """Start the next row."""
        self.rows.append([])

    def add(self, text: str, marks: tuple[Mark, ...], *, header: bool) -> None:
        """Add a cell to the row that was begun last; a first row of header cells is a header row."""
        if not self.rows:
            self.begin_row()
        row = self.rows[-1]
        self.header_rows = 1 if header and text and len(self.rows) == 1 else self.header_rows
        row.append((_one_line(text), marks))

    def blocks(self) -> Iterator[Block]:
        """The table as one block, or several when it has very many rows; none when it is empty."""
        rows = iter([_narrow(row) for row in self.rows if any(text for text, _ in row)])
        level = self.header_rows
        while chunk := list(islice(rows, MAX_ROWS)):
            width = max(len(row) for row in chunk)
            filled = [row + [("", ())] * (width - len(row)) for row in chunk]
            text, marks = joined([joined(row, CELL_SEPARATOR) for row in filled], "\n")
            yield Block(Kind.TABLE, text, level, marks)
            level = 0


def is_layout(table: Element) -> bool:
    """Whether `table` holds a page's parts rather than data: something bigger than text, or one cell only."""
    cells = 0
    elements = islice(table.iter(), 1, None)
    for element in elements:
        if element.tag in _LAYOUT:
            return True
        cells += element.tag in {"td", "th"}
    return cells < 2


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace(CELL_SEPARATOR, " ")


def _narrow(row: list[Cell]) -> list[Cell]:
    if len(row) <= MAX_COLUMNS:
        return row
    return [*row[: MAX_COLUMNS - 1], joined(row[MAX_COLUMNS - 1 :], " ")]
