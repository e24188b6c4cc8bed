"""Grids: rows of cells side by side, in columns of given widths. A page that goes on with one repeats its header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from briefbook.pdf.boxes import Box, Column, Item, Line, Passage, RuleItem, Run, TextItem
from briefbook.pdf.setter import Setter, column_item
from briefbook.pdf.structure import COLUMN_HEADER, FURNITURE, ROW_HEADER, Element, Role

_ROW_PADDING = 3.0
_WHOLE_ROW = 12
_SPACE_AROUND = 6.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its cells' runs, whether it is a header, and the span of the passage that it shows.

    A `joined` row has no rule below and stays with the next; the one cell of a `wide` row runs through all columns; the
    first cell of a `titled` row says what the others are of. In the columns `going_on`, counted from 0, a row has what
    the row above had no room for beside its other cells; it stands close under that one.
    """

    cells: tuple[list[Run], ...]
    header: bool = False
    span: tuple[int, int] = (0, 0)
    joined: bool = False
    wide: bool = False
    titled: bool = False
    going_on: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the columns stand: their widths, the gap between them, the column of the page they stand in."""

    widths: list[float]
    gap: float
    column: Column

    @property
    def columns(self) -> list[Column]:
        """The columns from left to right."""
        x, found = self.column.x, []
        for width in self.widths:
            found.append(Column(x, width))
            x += width + self.gap
        return found


@dataclass(slots=True)
class _Work:
    """A grid that is being set: in which style, and what has become of its header."""

    grid: Grid
    setter: Setter
    kind: str
    passage: Passage | None
    table: Element = field(default_factory=lambda: Element(Role.TABLE))
    header: tuple[Box, ...] = ()


class _SetRow(NamedTuple):
    """A row with the lines of its cells, the columns they stand in, and what they are for a machine."""

    row: Row
    cells: list[list[Line]]
    columns: list[Column]
    elements: list[Element]

    def run_on(self, below: _SetRow) -> None:
        """Let what has no room beside the other cells go on in the row below."""
        going_on = below.row.going_on
        room = max(len(lines) for column, lines in enumerate(self.cells) if column not in going_on)
        for column in going_on:
            below.cells[column] = self.cells[column][room:]
            below.elements[column] = self.elements[column]
            del self.cells[column][room:]


def grid_boxes(
    rows: Sequence[Row], grid: Grid, setter: Setter, kind: str, passage: Passage | None = None
) -> Iterator[Box]:
    """The boxes of `rows`: one for each line of a row, so that a tall row may break; the space below at the end."""
    work = _Work(grid, setter, kind, passage)
    made = [_set(row, work) for row in rows]
    for above, below in pairwise(made):
        if below.row.going_on:
            above.run_on(below)
    for number, one in enumerate(made):
        boxes = list(_row_boxes(one, work, first=number == 0, last=number == len(rows) - 1))
        if one.row.header:
            work.header = (*work.header, *(_silent(box) for box in boxes))
        yield from boxes
    yield Box(_SPACE_AROUND)


def _set(row: Row, work: _Work) -> _SetRow:
    columns = [work.grid.column] if row.wide else work.grid.columns
    cells = [work.setter.lines(runs, work.kind, column.width) for runs, column in zip(row.cells, columns, strict=False)]
    return _SetRow(row, cells, columns, _elements(work.table.add(Role.ROW), row, len(work.grid.widths)))


def _row_boxes(one: _SetRow, work: _Work, *, first: bool, last: bool) -> Iterator[Box]:
    row, style, page = one.row, work.setter.style(work.kind), work.grid.column
    height = max(len(lines) for lines in one.cells)
    rule = RuleItem(page.x, style.leading + _ROW_PADDING, page.width, colour=work.setter.colour("hair"))
    for index in range(height):
        items = tuple(_line_items(one, index, work.setter.baseline(work.kind)))
        ends = index == height - 1
        above = style.before + _SPACE_AROUND if first else 0.0 if row.going_on else _ROW_PADDING
        yield Box(
            style.leading + (_ROW_PADDING if ends and not row.joined else 0),
            (*items, rule) if ends and not row.joined else items,
            before=above if index == 0 else 0,
            keep=row.header or (ends and (last or row.joined)) or (not ends and height <= _WHOLE_ROW),
            passage=work.passage,
            span=row.span,
            above=() if row.header or (first and index == 0) else (work.setter.continued(page), *work.header),
        )


def _elements(row: Element, content: Row, columns: int) -> list[Element]:
    """A cell for each column, so that a row which ends early has as many as the others (PDF/UA-1, 7.5)."""
    if content.wide:
        return [row.add(Role.CELL, attributes=f"/O/Table/ColSpan {columns}")]
    if content.header:
        return [row.add(Role.HEADER, attributes=COLUMN_HEADER) for _ in range(columns)]
    first = [row.add(Role.HEADER, attributes=ROW_HEADER)] if content.titled else []
    return [*first, *(row.add(Role.CELL) for _ in range(columns - len(first)))]


def _line_items(one: _SetRow, index: int, baseline: float) -> Iterator[Item]:
    for lines, element, column in zip(one.cells, one.elements, one.columns, strict=False):
        if index < len(lines):
            yield column_item(column, baseline, lines[index], element)


def _silent(box: Box) -> Box:
    """`box` as it is repeated on another page: for the eye only, a machine has read it already."""
    items = (item._replace(element=FURNITURE) if isinstance(item, TextItem) else item for item in box.items)
    return box._replace(items=tuple(items), passage=None, before=_ROW_PADDING, keep=True)
