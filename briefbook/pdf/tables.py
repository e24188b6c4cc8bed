"""Tables: columns as wide as their words need, rows as high as their fullest cell, the header row set bold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefbook.model.body import Block
from briefbook.pdf.boxes import Box, Column, Passage
from briefbook.pdf.grid import Grid, Row, grid_boxes
from briefbook.pdf.lines import widest_word
from briefbook.pdf.setter import Setter, Shade

_CELL_GAP, _NARROW_GAP = 18.0, 8.0


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
        grid = Grid(widths, gap, column)
        yield from grid_boxes([row for row in part if row.cells], grid, setter, kind, passage)


def _rows(block: Block, setter: Setter, kind: str, shades: Sequence[Shade]) -> Iterator[Row]:
    start = 0
    for number, row in enumerate(block.rows):
        cells, position = [], start
        for cell in row:
            stretch = (position, position + len(cell))
            cells.append(setter.block_runs(block, kind, shades=shades, stretch=stretch, bold=number < block.level))
            position += len(cell) + 1
        yield Row(tuple(cells), number < block.level, (start, position - 1))
        start = position


def _parts(rows: Sequence[Row], setter: Setter, width: float) -> Iterator[tuple[int, list[float], float]]:
    """The parts of a table that fit in `width`: each one's first column, its columns' widths and the gap between."""
    wanted, needed = wanted_widths(rows, setter, width)
    columns = len(wanted)
    gap = _CELL_GAP if sum(needed) + _CELL_GAP * (columns - 1) <= width else _NARROW_GAP
    first = 0
    for last in range(1, columns + 1):
        if last == columns or sum(needed[first : last + 1]) + gap * (last - first) > width:
            room = width - gap * (last - first - 1)
            yield first, column_widths(wanted[first:last], needed[first:last], room), gap
            first = last


def wanted_widths(rows: Sequence[Row], setter: Setter, width: float) -> tuple[list[float], list[float]]:
    """How wide each column would be if no cell had a second line, and if no word were parted, `width` at most."""
    columns = max(len(row.cells) for row in rows)
    wanted, needed = [1.0] * columns, [1.0] * columns
    for row in rows:
        for column, runs in enumerate(row.cells):
            wanted[column] = max(wanted[column], setter.line(runs).width)
            needed[column] = max(needed[column], min(widest_word(runs), width))
    return wanted, needed


def column_widths(wanted: list[float], needed: list[float], room: float) -> list[float]:
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
