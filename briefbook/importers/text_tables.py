"""Tables in a plain text: lines whose cells are parted by tabs, or by wide spaces so that figures stand in columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefbook.model.body import CELL_SEPARATOR

_TABBED = re.compile(r" *\t[ \t]*")
_SPACED = re.compile(r" {2,}|\t")
_FEWEST_TABBED, _FEWEST_SPACED = 2, 3
_WIDEST_CELL = 80
_BULLETS = frozenset("-*•‣◦▪●·+–—>")


def table_at(lines: Sequence[str], first: int) -> tuple[str, int]:
    """The text of the table that begins with the line numbered `first`, and how many lines it has: 0 if it is none."""
    for gap, fewest in ((_TABBED, _FEWEST_TABBED), (_SPACED, _FEWEST_SPACED)):
        rows = [_cells(lines[first], gap)]
        columns = len(rows[0])
        if columns < 2 or rows[0][0] in _BULLETS:
            continue
        while first + len(rows) < len(lines) and len(cells := _cells(lines[first + len(rows)], gap)) == columns:
            rows.append(cells)
        if len(rows) >= fewest and (gap is _TABBED or _has_figures(rows)):
            return "\n".join(CELL_SEPARATOR.join(row) for row in rows), len(rows)
    return "", 0


def _cells(line: str, gap: re.Pattern[str]) -> list[str]:
    if "\t" not in line and "  " not in line:
        return []
    cells = gap.split(line.strip("\n\r ") if gap is _TABBED else line.strip())
    return cells if all(len(cell) <= _WIDEST_CELL for cell in cells) else []


def _has_figures(rows: list[list[str]]) -> bool:
    """Whether most rows have a figure after their first cell: text that was set with wide spaces has few."""
    return 2 * sum(any(cell[:1].isdigit() for cell in row[1:]) for row in rows) > len(rows)
