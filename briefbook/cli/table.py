"""Plain tables for people: columns aligned by what a terminal shows, fitted to its width."""

from __future__ import annotations

import shutil
import sys
import unicodedata
from collections.abc import Sequence

from briefbook.cli.output import one_line, say

GAP = "  "
NARROWEST = 8
"""No column is cut below this many places."""


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write the table to stdout. On a terminal the widest columns are cut to fit; elsewhere nothing is cut."""
    cells = [[one_line(cell) for cell in row] for row in (header, *rows)]
    widths = [max(shown_width(row[column]) for row in cells) for column in range(len(header))]
    if sys.stdout.isatty():
        # The id in the first column is there to be copied.
        widths = [widths[0], *fitted(widths[1:], shutil.get_terminal_size().columns - widths[0] - len(GAP))]
    for row in cells:
        say(GAP.join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip())


def fitted(widths: list[int], terminal: int) -> list[int]:
    """`widths` with the widest ones lowered until they fit in `terminal` places, or are all at their narrowest."""
    room = terminal - len(GAP) * (len(widths) - 1)
    result = list(widths)
    while sum(result) > room and max(result) > NARROWEST:
        result[result.index(max(result))] -= 1
    return result


def shown_width(text: str) -> int:
    """How many places `text` takes on a terminal: East Asian wide characters take two, combining marks none."""
    return sum(_places(character) for character in text)


def _places(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _padded(cell: str, width: int) -> str:
    if shown_width(cell) > width:
        while shown_width(cell) >= width:
            cell = cell[:-1]
        cell += "…"
    return cell + " " * (width - shown_width(cell))
