"""Positions: the one place where code points of a body's text and Qt's UTF-16 positions are converted.

A document shows more than the body's text (a head, bullets) and parts it in other ways (table cells). What it shows of
the body is therefore told as stretches: so many code points from `start` stand at Qt's position `at`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_BEYOND_FFFF = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text of one block that stands in one piece in the document. `wide` are the units that start a surrogate pair."""

    start: int
    end: int
    at: int
    wide: tuple[int, ...]
    block: int

    @classmethod
    def of(cls, start: int, text: str, at: int, block: int) -> Stretch:
        """The stretch of `text`, which starts at `start` in the body and at `at` in the document."""
        return cls(start, start + len(text), at, wide_units(text), block)

    @property
    def until(self) -> int:
        """Qt's position of its end."""
        return self.at + (self.end - self.start) + len(self.wide)

    def to_qt(self, offset: int) -> int:
        """Qt's position of the code point `offset`, which lies within."""
        points = offset - self.start
        # The i-th pair starts at code point wide[i] - i.
        passed = bisect_left([unit - index for index, unit in enumerate(self.wide)], points) if self.wide else 0
        return self.at + points + passed

    def from_qt(self, position: int) -> int:
        """The code point at Qt's `position`, which lies within; inside a surrogate pair, the one that it draws."""
        units = position - self.at
        return self.start + units - bisect_left(self.wide, units)


class Positions:
    """A body's places in a document, both ways."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self.stretches = tuple(stretches)
        self._starts = [one.start for one in self.stretches]
        self._ats = [one.at for one in self.stretches]
        first_of_block: dict[int, Stretch] = {}
        for one in self.stretches:
            first_of_block.setdefault(one.block, one)
        self._first_of_block = first_of_block

    def to_qt(self, offset: int) -> int:
        """Where the code point `offset` stands; between two blocks, the end of the former."""
        if not self.stretches:
            return 0
        found = self.stretches[max(0, bisect_right(self._starts, offset) - 1)]
        return found.to_qt(min(max(offset, found.start), found.end))

    def opening(self, offset: int) -> int:
        """Where that begins which begins with the code point `offset`: a picture stands before its caption."""
        index = bisect_left(self._starts, offset)
        found = self.stretches[index] if index < len(self.stretches) else None
        return found.at if found and found.start == offset else self.to_qt(offset)

    def from_qt(self, position: int) -> int:
        """The code point at Qt's `position`; where nothing of the body stands, the end of what stands before."""
        if not self.stretches:
            return 0
        found = self._at(position)
        return found.from_qt(min(max(position, found.at), found.until))

    def range_from_qt(self, start: int, end: int) -> tuple[int, int]:
        """The code points from Qt's `start` to `end`, without what does not belong to the body at either end."""
        if not self.stretches:
            return 0, 0
        index = bisect_right(self._ats, start) - 1
        if index < 0 or (start > self.stretches[index].until and index + 1 < len(self.stretches)):
            index += 1
        first = self.stretches[index]
        begin = first.from_qt(min(max(start, first.at), first.until))
        return begin, max(begin, self.from_qt(end))

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Qt's positions of `start` to `end`, stretch by stretch: no piece crosses a block or a table's cell."""
        for one in self.stretches[max(0, bisect_right(self._starts, start) - 1) : bisect_left(self._starts, end)]:
            left, right = max(start, one.start), min(end, one.end)
            if left < right:
                yield one.to_qt(left), one.to_qt(right)

    def block_at(self, position: int) -> int | None:
        """The index of the body's block at Qt's `position`, or the nearest before it; None above the first."""
        if not self.stretches or position < self.stretches[0].at:
            return None
        return self._at(position).block

    def of_block(self, block: int) -> int:
        """Qt's position of the beginning of a block."""
        return self._first_of_block[block].at

    def _at(self, position: int) -> Stretch:
        return self.stretches[max(0, bisect_right(self._ats, position) - 1)]


def wide_units(text: str) -> tuple[int, ...]:
    """The units at which `text` has a surrogate pair."""
    if text.isascii():
        return ()
    return tuple(match.start() + index for index, match in enumerate(_BEYOND_FFFF.finditer(text)))
