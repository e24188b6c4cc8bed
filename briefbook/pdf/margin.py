"""The margin and the foot of a page: notes beside what they belong to, and what of them goes on below the column."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefbook.pdf.boxes import Box, Column, Note, Placed, RuleItem

_APART = 8.0
"""The space between two notes."""
_MOVED = 132.0
"""No note is moved further up than this, so that it stands near its line, unless it is as short as `_SHORT`."""
_SHORT, _SHORTEST = 84.0, 42.0
"""The heights below which a note is cut only where there is no room otherwise, and below which none is."""
_STEP = 10.0
_FOOT_GAP, _RULE_GAP, _RULE_WIDTH = 12.0, 6.0, 56.0

Wanted = Sequence[tuple[float, Note]]
"""Notes, each with the height on the page of what it belongs to."""


class Beside(NamedTuple):
    """How many boxes of each note stand beside the column, and from which height on."""

    counts: tuple[int, ...]
    tops: tuple[float, ...]

    def rests(self, wanted: Wanted) -> Iterator[tuple[Box, ...]]:
        """What of each note goes on at the foot; nothing of a whole one."""
        for (_, note), count in zip(wanted, self.counts, strict=True):
            yield note.rest(count) if count < len(note.beside) else ()

    def placed(self, wanted: Wanted, shown: frozenset[int]) -> Iterator[Placed]:
        """The boxes in the margin; `shown` are the places in `wanted` of notes that go on at the foot of the page."""
        for number, ((_, note), count, top) in enumerate(zip(wanted, self.counts, self.tops, strict=True)):
            yield from stacked(_part(note, count, overleaf=number not in shown), top)


def beside(wanted: Wanted, height: float) -> Beside:
    """Notes at the height of what they belong to, moved as little as keeps them apart and on a page of that height.

    Where one would be moved far, the longest are cut; where they still have no room, the last ones stand at the foot.
    """
    limit = min(height, max((note.heights[-1] for _, note in wanted), default=0.0))
    while True:
        counts = tuple(_count(note, limit) for _, note in wanted)
        tops = _tops(wanted, counts, height)
        if tops is not None and (
            limit <= _SHORT or all(y - top <= _MOVED for (y, _), top in zip(wanted, tops, strict=True))
        ):
            return Beside(counts, tops)
        if limit <= _SHORTEST:
            return _fewer(wanted, list(counts), height)
        limit -= _STEP


def foot(carried: Sequence[Box], fresh: Sequence[Box], column: Column) -> list[Box]:
    """What stands at the foot of a page, under a short rule: what was carried over from another page, with what is
    repeated over it, and what is fresh. Nothing where there is neither.
    """
    if not carried and not fresh:
        return []
    rule = RuleItem(column.x, _FOOT_GAP, _RULE_WIDTH)
    above = carried[0].above if carried else ()
    return [Box(_FOOT_GAP + _RULE_GAP, (rule,), keep=True), *above, *carried, *fresh]


def stacked(boxes: Sequence[Box], top: float) -> Iterator[Placed]:
    """`boxes` one below the other from `top` on."""
    for box in boxes:
        top += box.before
        yield Placed(0, top, box)
        top += box.height


def _count(note: Note, limit: float) -> int:
    """How many boxes of `note` stand in a height of `limit`."""
    if note.heights[-1] <= limit:
        return len(note.beside)
    fitting = bisect_right(note.cuts, limit, key=note.heights.__getitem__)
    return note.cuts[fitting - 1] if fitting else 0


def _part(note: Note, count: int, *, overleaf: bool) -> tuple[Box, ...]:
    """So many boxes of `note`, and the sign below them if they are not all."""
    if count in (0, len(note.beside)):
        return note.beside[:count]
    return (*note.beside[:count], note.overleaf if overleaf else note.below)


def _tops(wanted: Wanted, counts: Sequence[int], height: float) -> tuple[float, ...] | None:
    """Where each note begins; None where they have no room."""
    heights = [note.heights[count] for (_, note), count in zip(wanted, counts, strict=True)]
    if sum(heights) + _APART * max(0, sum(map(bool, counts)) - 1) > height:
        return None
    tops: list[float] = []
    ceiling = 0.0
    for (y, _), note_height in zip(wanted, heights, strict=True):
        tops.append(max(y, ceiling))
        ceiling = tops[-1] + (note_height + _APART if note_height else 0.0)
    floor = height
    for index in range(len(tops) - 1, -1, -1):
        tops[index] = min(tops[index], floor - heights[index])
        floor = tops[index] - (_APART if heights[index] else 0.0)
    return tuple(tops)


def _fewer(wanted: Wanted, counts: list[int], height: float) -> Beside:
    """The last notes at the foot, as many as must."""
    last = len(counts)
    while (tops := _tops(wanted, counts, height)) is None:
        last -= 1
        counts[last] = 0
    return Beside(tuple(counts), tops)
