"""Tables: columns as wide as their words need, rows as high as their fullest cell, the header row set bold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefbook.model.body import Block
from briefbook.pdf.boxes import Box, Column, Item, Line, Passage, RuleItem, TextItem
from briefbook.pdf.lines import Run, break_lines
from briefbook.pdf.setter import Setter, Shade

_CELL_GAP = 18.0
_ROW_PADDING = 3.0
_WHOLE_ROW = 12
_SPACE_AROUND = 6.0


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table: its cells' runs, whether it is a header, and the span of the block's text that it shows."""

    cells: tuple[list[Run], ...]
    header: bool
    span: tuple[int, int]


def table_boxes(
    block: Block, setter: Setter, kind: str, column: Column, *, shades: Sequence[Shade] = ()
) -> Iterator[Box]:
    """The boxes of a table in `column`: a box for each line of a row, so that a tall row may break."""
    rows = list(_rows(block, setter, kind, shades))
    widths = _column_widths(rows, setter, column.width)
    passage = Passage(block.text)
    style = setter.style(kind)
    rule = RuleItem(column.x, style.leading + _ROW_PADDING, column.width, colour=setter.colour("hair"))
    for number, row in enumerate(rows):
        cells = [break_lines(runs, width) for runs, width in zip(row.cells, widths, strict=False)]
        height = max(len(lines) for lines in cells)
        for index in range(height):
            items = _line_items(cells, widths, index, (column.x, setter.baseline(kind)))
            last = index == height - 1
            above = style.before + _SPACE_AROUND if number == 0 else _ROW_PADDING
            yield Box(
                style.leading + (_ROW_PADDING if last else 0),
                (*items, rule) if last else tuple(items),
                before=above if index == 0 else 0,
                keep=row.header or (not last and height <= _WHOLE_ROW),
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


def _line_items(cells: list[list[Line]], widths: list[float], index: int, at: tuple[float, float]) -> list[Item]:
    items: list[Item] = []
    x, baseline = at
    for lines, width in zip(cells, widths, strict=False):
        if index < len(lines):
            items.append(TextItem(x, baseline, lines[index]))
        x += width + _CELL_GAP
    return items


def _column_widths(rows: Sequence[_Row], setter: Setter, width: float) -> list[float]:
    """Each column as wide as its longest cell wants; where that is too wide, small columns keep theirs and the others
    share what is left.
    """
    columns = max(len(row.cells) for row in rows)
    wanted = [1.0] * columns
    for row in rows:
        for column, runs in enumerate(row.cells):
            wanted[column] = max(wanted[column], setter.line(runs).width)
    room = width - _CELL_GAP * (columns - 1)
    if sum(wanted) <= room:
        return wanted
    fair = room / columns
    narrow = [min(want, fair) for want in wanted]
    spare = room - sum(narrow)
    hungry = sum(want - got for want, got in zip(wanted, narrow, strict=True)) or 1.0
    return [got + spare * (want - got) / hungry for want, got in zip(wanted, narrow, strict=True)]
