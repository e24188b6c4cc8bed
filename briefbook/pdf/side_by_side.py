"""Two columns on a page: short entries run down the left one and on down the right one, as in an index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from briefbook.pdf.boxes import Box, TextItem

Entry = Sequence[Box]
"""The lines of an entry, all as high as those of any other; an entry is not parted, and one without items is a space
between groups.
"""


@dataclass(frozen=True, slots=True)
class Room:
    """Where two columns stand: `above` is the height of what stands over them on their first page, `height` that of a
    page, `line` that of each line; the right column stands `shift` points to the right of the left one.
    """

    above: float
    height: float
    line: float
    shift: float


def two_columns(entries: Sequence[Entry], room: Room) -> Iterator[Box]:
    """The rows of `entries`, which are set for the left column.

    On the last page the columns are as long as each other, as nearly as whole entries let them be.
    """
    start, rows = 0, int((room.height - room.above) // room.line)
    while start < len(entries):
        turn, end = _page(entries, start, max(rows, 1))
        left, right = _lines(entries[start:turn]), _lines(entries[turn:end])
        page = [_row(one, other, room.shift) for one, other in zip_longest(left, right)]
        yield from (row._replace(keep=True) for row in page[:-1])
        yield from page[-1:]
        start, rows = end, int(room.height // room.line)


def _page(entries: Sequence[Entry], start: int, room: int) -> tuple[int, int]:
    """Before which entry the right column begins, and before which one the next page."""
    lines = sum(len(entry) for entry in entries[start:])
    for shorter in range((lines + 1) // 2, room):
        turn = _column(entries, start, shorter)
        if _column(entries, turn, shorter) == len(entries):
            return turn, len(entries)
    turn = _column(entries, start, room)
    return turn, _column(entries, turn, room)


def _column(entries: Sequence[Entry], start: int, room: int) -> int:
    """Before which entry a column ends that begins with the entry at `start`; it takes one entry at least."""
    used = end = 0
    for number, entry in enumerate(entries[start:]):
        used += len(entry)
        if used > room and number:
            break
        end = number + 1
    return start + end


def _lines(entries: Sequence[Entry]) -> list[Box]:
    """The lines of a column, which begins and ends with no space."""
    lines = [line for entry in entries for line in entry]
    filled = [number for number, line in enumerate(lines) if line.items]
    return lines[filled[0] : filled[-1] + 1] if filled else []


def _row(left: Box | None, right: Box | None, shift: float) -> Box:
    shifted = [item._replace(x=item.x + shift) for item in right.items if isinstance(item, TextItem)] if right else []
    if left is None:
        return Box(right.height if right else 0, tuple(shifted))
    return left._replace(items=(*left.items, *shifted))
