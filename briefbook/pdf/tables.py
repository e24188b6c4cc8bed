"""Tables: columns as wide as their words need, rows as high as their fullest cell, the header row set bold."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.model.body import Block
from briefbook.pdf.boxes import Box, Column, Item, Line, Passage, RuleItem, TextItem
from briefbook.pdf.lines import break_lines
from briefbook.pdf.setter import Setter

_CELL_GAP = 18.0
_ROW_PADDING = 3.0
_WHOLE_ROW = 12


def table_boxes(block: Block, setter: Setter, kind: str, column: Column) -> Iterator[Box]:
    """The boxes of a table in `column`: a box for each line of a row, so that a tall row may break."""
    rows, x, width = block.rows, column.x, column.width
    columns = max(len(row) for row in rows)
    widths = _column_widths(block, setter, kind, columns, width)
    style = setter.style(kind)
    baseline = setter.baseline(kind)
    for number, row in enumerate(rows):
        header = number < block.level
        cells = [break_lines(setter.runs(cell, kind, bold=header), widths[column]) for column, cell in enumerate(row)]
        height = max(len(lines) for lines in cells)
        passage = Passage(" ".join(row))
        for index in range(height):
            items = _line_items(cells, widths, index, x, baseline)
            last = index == height - 1
            if last:
                items.append(RuleItem(x, style.leading + _ROW_PADDING, width, colour=setter.colour("hair")))
            before = (style.before + 6 if number == 0 else _ROW_PADDING) if index == 0 else 0
            extra = _ROW_PADDING if last else 0
            keep = header or (not last and height <= _WHOLE_ROW)
            yield Box(style.leading + extra, tuple(items), before=before, keep=keep, passage=passage)


def _line_items(cells: list[list[Line]], widths: list[float], index: int, x: float, baseline: float) -> list[Item]:
    items: list[Item] = []
    for column, lines in enumerate(cells):
        if index < len(lines):
            items.append(TextItem(x, baseline, lines[index]))
        x += widths[column] + _CELL_GAP
    return items


def _column_widths(block: Block, setter: Setter, kind: str, columns: int, width: float) -> list[float]:
    """Each column as wide as its longest cell wants; too wide a table gives every column its share of the room."""
    wanted = [1.0] * columns
    for number, row in enumerate(block.rows):
        for column, cell in enumerate(row):
            line = setter.line(setter.runs(cell, kind, bold=number < block.level))
            wanted[column] = max(wanted[column], line.width)
    room = width - _CELL_GAP * (columns - 1)
    if sum(wanted) <= room:
        return wanted
    fair = room / columns
    narrow = [min(want, fair) for want in wanted]
    spare = room - sum(narrow)
    hungry = sum(want - got for want, got in zip(wanted, narrow, strict=True)) or 1.0
    return [got + spare * (want - got) / hungry for want, got in zip(wanted, narrow, strict=True)]
