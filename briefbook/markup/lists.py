"""Nested lists as people write them: indented under the words above, by two or three spaces, not only by four.

The rule is CommonMark's (0.31, section 5.2): what stands at or right of an item's first word belongs to the item. The
parser of the `markdown` package wants four spaces for each level, so the lines are moved there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ITEM = re.compile(r"( *)([-*+]|\d{1,9}\.)( +)(?=\S)")
_STEP = 4


@dataclass(frozen=True, slots=True)
class _Item:
    """An open list item: where its marker and its words stand, and where its marker is moved to."""

    marker: int
    words: int
    moved: int


def widened(lines: list[str]) -> list[str]:
    """`lines` with nested items and what belongs to them indented by four spaces a level; others as they are."""
    open_items: list[_Item] = []
    moved = []
    after_blank = True
    for line in lines:
        if line.strip():
            moved.append(_moved(line, open_items, after_blank=after_blank))
        else:
            moved.append(line)
        after_blank = not line.strip()
    return moved


def _moved(line: str, open_items: list[_Item], *, after_blank: bool) -> str:
    indent = len(line) - len(line.lstrip(" "))
    item = _ITEM.match(line)
    if item is None and not after_blank:
        return _shifted(line, indent, open_items)
    while open_items and indent < open_items[-1].words:
        open_items.pop()
    if item is None or indent - (open_items[-1].words if open_items else 0) >= _STEP:
        return _shifted(line, indent, open_items)
    start = _STEP * len(open_items)
    gap = len(item.group(3)) if len(item.group(3)) <= _STEP else 1
    open_items.append(_Item(indent, indent + len(item.group(2)) + gap, start))
    return " " * (start if start else indent) + line[indent:]


def _shifted(line: str, indent: int, open_items: list[_Item]) -> str:
    """A line that is no item, moved along with the item that it belongs to."""
    owner = next((one for one in reversed(open_items) if indent >= one.words), None)
    if owner is None:
        return line
    return " " * (owner.moved + max(_STEP, indent - owner.marker)) + line[indent:]
