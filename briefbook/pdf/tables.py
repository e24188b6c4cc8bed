"""Tables: columns as wide as their words need, rows as high as their fullest cell, the header row set bold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefbook.model.body import Block
from briefbook.pdf.boxes import Box, Column, Item, Line, Passage, RuleItem, TextItem
from briefbook.pdf.lines import Run, break_lines, widest_word
from briefbook.pdf.setter import Setter, Shade
from briefbook.pdf.structure import COLUMN_HEADER, Element, Role

_CELL_GAP, _NARROW_GAP = 18.0, 8.0
_ROW_PADDING = 3.0
_WHOLE_ROW = 12
_SPACE_AROUND = 6.0


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table: its cells' runs, whether it is a header, and the span of the block's text that it shows."""

    cells: tuple[list[Run], ...]
    header: bool
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the columns of a table stand: their widths, the gap between them, the column of the page they stand in."""

    widths: list[float]
    gap: float
    column: Column


def table_boxes(
    block: Block, setter: Setter, kind: str, column: Column, *, shades: Sequence[Shade] = ()
) -> Iterator[Box]:
    """The boxes of a table in `column`: a box for each line of a row, so that a tall row may break. A table with more
    columns than stand side by side is parted, the parts one below the other.
    """
    rows = list(_rows(block, setter, kind, shades))
    passage = Passage(block.text)
    for first, widths, gap in _parts(rows, setter, column.width):
        part = [replace(row, cells=row.cells[first : first + len(widths)]) for row in rows]
        yield from _part_boxes([row for row in part if row.cells], _Grid(widths, gap, column), setter, kind, passage)


def _part_boxes(rows: Sequence[_Row], grid: _Grid, setter: Setter, kind: str, passage: Passage) -> Iterator[Box]:
    column = grid.column
    style, table = setter.style(kind), Element(Role.TABLE)
    rule = RuleItem(column.x, style.leading + _ROW_PADDING, column.width, colour=setter.colour("hair"))
    for number, row in enumerate(rows):
        cells = [break_lines(runs, width) for runs, width in zip(row.cells, grid.widths, strict=False)]
        height = max(len(lines) for lines in cells)
        elements = _cell_elements(table.add(Role.ROW), row, len(grid.widths))
        for index in range(height):
            items = _line_items(cells, elements, grid, index, setter.baseline(kind))
            last = index == height - 1
            ends = last and number == len(rows) - 1
            above = style.before + _SPACE_AROUND if number == 0 else _ROW_PADDING
            yield Box(
                style.leading + (_ROW_PADDING if last else 0),
                (*items, rule) if last else tuple(items),
                before=above if index == 0 else 0,
                keep=row.header or ends or (not last and height <= _WHOLE_ROW),
                passage=passage,
                span=row.span,
            )
    yield Box(_SPACE_AROUND)


def _rows(block: Block, setter: Setter, kind: str, shades: Sequence[Shade]) -> Iterator[_Row]:
    start = 0
    for number, row in enumerate(block.rows):
        cells, position = [], start
        for cell in row:
            stretch = (position, position + len(cell))
            cells.append(setter.block_runs(block, kind, shades=shades, stretch=stretch, bold=number < block.level))
            position += len(cell) + 1
        yield _Row(tuple(cells), number < block.level, (start, position - 1))
        start = position


def _cell_elements(row: Element, content: _Row, columns: int) -> list[Element]:
    """A cell for each column, so that a row which ends early has as many as the others (PDF/UA-1, 7.5)."""
    if content.header:
        return [row.add(Role.HEADER, attributes=COLUMN_HEADER) for _ in range(columns)]
    return [row.add(Role.CELL) for _ in range(columns)]


def _line_items(
    cells: list[list[Line]], elements: list[Element], grid: _Grid, index: int, baseline: float
) -> list[Item]:
    items: list[Item] = []
    x = grid.column.x
    for lines, element, width in zip(cells, elements, grid.widths, strict=False):
        if index < len(lines):
            items.append(TextItem(x, baseline, lines[index], element))
        x += width + grid.gap
    return items


def _parts(rows: Sequence[_Row], setter: Setter, width: float) -> Iterator[tuple[int, list[float], float]]:
    """The parts of a table that fit in `width`: each one's first column, its columns' widths and the gap between."""
    columns = max(len(row.cells) for row in rows)
    wanted, needed = [1.0] * columns, [1.0] * columns
    for row in rows:
        for column, runs in enumerate(row.cells):
            wanted[column] = max(wanted[column], setter.line(runs).width)
            needed[column] = max(needed[column], min(widest_word(runs), width))
    gap = _CELL_GAP if sum(needed) + _CELL_GAP * (columns - 1) <= width else _NARROW_GAP
    first = 0
    for last in range(1, columns + 1):
        if last == columns or sum(needed[first : last + 1]) + gap * (last - first) > width:
            room = width - gap * (last - first - 1)
            yield first, _column_widths(wanted[first:last], needed[first:last], room), gap
            first = last


def _column_widths(wanted: list[float], needed: list[float], room: float) -> list[float]:
    """Each column as wide as its longest cell wants; where that is too wide, small columns keep theirs and the others
    share what is left, but none is narrower than its longest word.
    """
    if sum(wanted) <= room:
        return wanted
    fair = room / len(wanted)
    narrow = [min(want, fair) for want in wanted]
    spare = room - sum(narrow)
    hungry = sum(want - got for want, got in zip(wanted, narrow, strict=True)) or 1.0
    shared = [got + spare * (want - got) / hungry for want, got in zip(wanted, narrow, strict=True)]
    short = sum(max(0.0, need - got) for need, got in zip(needed, shared, strict=True))
    slack = sum(max(0.0, got - need) for need, got in zip(needed, shared, strict=True)) or 1.0
    return [
        need if got < need else got - (got - need) * min(1.0, short / slack)
        for need, got in zip(needed, shared, strict=True)
    ]
