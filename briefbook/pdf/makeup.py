"""Make-up: sections of boxes become numbered pages. Nothing is drawn here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefbook.pdf.boxes import Box, Page, Placed, Section
from briefbook.pdf.sheet import Sheet

_NOTE_SPACE = 8.0
_BLANK = Section("", ())


def make_up(sections: Iterable[Section], sheet: Sheet, *, first: int = 1) -> list[Page]:
    """The pages of `sections`, numbered from `first`; a blank page stands before a right-hand start where needed."""
    pages: list[Page] = []
    for section in sections:
        number = first + len(pages)
        if section.right_hand and sheet.duplex and number % 2 == 0:
            pages.append(Page(number, replace(_BLANK, head=pages[-1].section.head if pages else ""), blank=True))
            number += 1
        pages.extend(_pages(section, sheet.turned if section.turned else sheet, number))
    return pages


def pages_of(pages: Iterable[Page]) -> dict[str, int]:
    """The page on which each destination stands: the first, where an article's own markers make two of one name."""
    found: dict[str, int] = {}
    for page in pages:
        for placed in page.placed:
            for destination in placed.box.destinations:
                found.setdefault(destination, page.number)
    return found


def _pages(section: Section, sheet: Sheet, number: int) -> Iterator[Page]:
    carried: list[Box] = []
    for placed in list(_columns(section.boxes, sheet.height)) or [[]]:
        notes, carried = _place_notes(placed, carried, sheet.height)
        yield Page(number, section, tuple(placed), tuple(notes))
        number += 1
    while carried:
        notes, carried = _place_notes([], carried, sheet.height)
        yield Page(number, section, (), tuple(notes))
        number += 1


def _columns(boxes: Sequence[Box], height: float) -> Iterator[list[Placed]]:
    column: list[Placed] = []
    y = 0.0
    for chunk in _chunks(boxes):
        needed = sum(box.before + box.height for box in chunk)
        if column and y + needed > height:
            yield column
            column, y = [], 0.0
        for box in chunk:
            if column and y + box.before + box.height > height:
                yield column
                column = []
            y = _put(box, y + box.before, column) if column else _put_first(box, column)
    if column:
        yield column


def _put(box: Box, top: float, column: list[Placed]) -> float:
    """Place `box` with its top there; where it ends."""
    column.append(Placed(0, top, box))
    return top + box.height


def _put_first(box: Box, column: list[Placed]) -> float:
    """Place `box` at the top of a page, below what is repeated over it; where it ends."""
    y = 0.0
    for repeated in box.above:
        y = _put(repeated, y, column)
    return _put(box, y + box.before if column else y, column)


def _chunks(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """The stretches of boxes that belong on one page. One taller than a page is cut where the page is full."""
    chunk: list[Box] = []
    for box in boxes:
        chunk.append(box)
        if not box.keep:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _place_notes(placed: Sequence[Placed], carried: list[Box], height: float) -> tuple[list[Placed], list[Box]]:
    """Margin notes at the height of what they belong to, moved as little as keeps them apart and on the page.

    When there is no room for all of them, they are stacked from the top and the rest is carried to the next page.
    """
    wanted: list[tuple[float, tuple[Box, ...]]] = [(0.0, tuple(carried))] if carried else []
    wanted += [(item.y, note) for item in placed for note in item.box.notes]
    heights = [sum(box.height + box.before for box in note) for _, note in wanted]
    if sum(heights) + _NOTE_SPACE * max(0, len(heights) - 1) > height:
        return _stack_notes([note for _, note in wanted], height)
    tops: list[float] = []
    ceiling = 0.0
    for (y, _), note_height in zip(wanted, heights, strict=True):
        tops.append(max(y, ceiling))
        ceiling = tops[-1] + note_height + _NOTE_SPACE
    floor = height
    for index in range(len(tops) - 1, -1, -1):
        tops[index] = min(tops[index], floor - heights[index])
        floor = tops[index] - _NOTE_SPACE
    return [item for top, (_, note) in zip(tops, wanted, strict=True) for item in _stack(note, top)], []


def _stack_notes(notes: Sequence[tuple[Box, ...]], height: float) -> tuple[list[Placed], list[Box]]:
    boxes = [
        box._replace(before=_NOTE_SPACE if index == 0 and number else box.before)
        for number, note in enumerate(notes)
        for index, box in enumerate(note)
    ]
    placed: list[Placed] = []
    y = 0.0
    for index, box in enumerate(boxes):
        top = y + box.before if placed else 0.0
        if placed and top + box.height > height:
            return placed, boxes[index:]
        placed.append(Placed(0, top, box))
        y = top + box.height
    return placed, []


def _stack(note: Sequence[Box], top: float) -> Iterator[Placed]:
    for box in note:
        top += box.before
        yield Placed(0, top, box)
        top += box.height
