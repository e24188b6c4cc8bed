"""Make-up: sections of boxes become numbered pages. Nothing is drawn here."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefbook.pdf.boxes import Box, Note, Page, PictureItem, Placed, Section
from briefbook.pdf.margin import Wanted, beside, foot, stacked
from briefbook.pdf.setter import closer, height_of
from briefbook.pdf.sheet import Sheet

_FOOT, _LEAST_FOOT = 0.4, 0.12
"""The part of a page that its foot may take from the column, and how much of it is left for what begins there."""
_SMALLER = (0.95, 0.9, 0.85, 0.8, 0.75)
"""The steps in which pictures are made smaller."""
_SHORT = 1 / 6
"""A last page that is filled no further than this looks like a mistake, and is saved where that can be done."""
_GIVES = (0.05, 0.1, 0.15, 0.2)
"""How much of the space between its paragraphs may go where that saves the last page of a section."""
_BLANK = Section("", ())


class Filled(NamedTuple):
    """What stands on a page in the column, in the margin and at the foot."""

    placed: tuple[Placed, ...] = ()
    notes: tuple[Placed, ...] = ()
    foot: tuple[Placed, ...] = ()


Fill = Callable[[Section, Sheet], Sequence[Filled]]


def filled(section: Section, sheet: Sheet) -> tuple[Filled, ...]:
    """What stands on the pages of `section`, which are at least one. Where the last would hold only a few lines, its
    paragraphs stand a little closer if that saves the page; its lines never do.
    """
    lying = sheet.turned if section.turned else sheet
    pages = _set_out(section.boxes, lying)
    if len(pages) > 1 and all(one.y + one.box.height <= lying.height * _SHORT for one in pages[-1].placed):
        return _saving(section.boxes, lying, len(pages)) or pages
    return pages


def _set_out(boxes: Sequence[Box], sheet: Sheet) -> tuple[Filled, ...]:
    return tuple(_Columns(sheet).made(boxes)) or (Filled(),)


def _saving(boxes: Sequence[Box], sheet: Sheet, count: int) -> tuple[Filled, ...]:
    """Less than `count` pages of `boxes`, with as much space between them as these have room for; nothing if there is
    no such way.
    """
    closest = _set_out(closer(boxes, _GIVES[-1]), sheet)
    if len(closest) >= count:
        return ()
    tried = (_set_out(closer(boxes, give), sheet) for give in _GIVES[:-1])
    return next((pages for pages in tried if len(pages) < count), closest)


def make_up(sections: Iterable[Section], sheet: Sheet, *, first: int = 1, fill: Fill = filled) -> list[Page]:
    """The pages of `sections`, numbered from `first`; a blank page stands before a right-hand start where needed.
    `fill` gives what stands on them.
    """
    pages: list[Page] = []
    for section in sections:
        number = first + len(pages)
        if section.right_hand and sheet.duplex and number % 2 == 0:
            pages.append(Page(number, replace(_BLANK, head=pages[-1].section.head if pages else ""), blank=True))
            number += 1
        for index, here in enumerate(fill(section, sheet)):
            pages.append(Page(number + index, section, *here, continued=index > 0))
    return pages


def pages_of(pages: Iterable[Page]) -> dict[str, int]:
    """The page on which each destination stands: the first, where an article's own markers make two of one name."""
    found: dict[str, int] = {}
    for page in pages:
        for placed in (*page.placed, *page.notes, *page.foot):
            for destination in placed.box.destinations:
                found.setdefault(destination, page.number)
    return found


class _Columns:
    """The pages of one section as they fill: the column from its top, the notes beside it, and from below what of them
    goes on at the foot, for which the column leaves room.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._height = sheet.height
        self._column: list[Placed] = []
        self._y = 0.0
        self._wanted: list[tuple[float, Note]] = []
        self._carried: list[Box] = []
        self._limit = sheet.height

    def made(self, boxes: Sequence[Box]) -> Iterator[Filled]:
        """The pages of `boxes`."""
        for wanted in _chunks(boxes):
            chunk = next(filter(self._has_room, _reduced(wanted)), wanted) if self._column else wanted
            whole = self._has_room(chunk)
            if self._column and not whole:
                yield self._closed()
                whole = self._has_room(chunk)
            for box in chunk:
                if self._column and not whole and not self._has_room([box]):
                    yield self._closed()
                self._put(box)
        while self._column or self._carried:
            yield self._closed()

    def _has_room(self, boxes: Sequence[Box]) -> bool:
        """Whether `boxes` fit below what stands in the column, and what their notes leave below them."""
        y, wanted = self._y, list[tuple[float, Note]]()
        for box in boxes:
            wanted += [(y + box.before, note) for note in box.notes]
            y += box.before + box.height
        return y <= self._limit and (not wanted or y <= self._limit_with([*self._wanted, *wanted], _LEAST_FOOT))

    def _limit_with(self, wanted: Wanted, part: float = _FOOT) -> float:
        """How far down the column may go where these notes are wanted, of which the foot takes that part at most."""
        rests = beside(wanted, self._height).rests(wanted)
        below = foot(self._carried, [box for rest in rests for box in rest], self._sheet.text)
        return self._height - min(height_of(below), self._height * part)

    def _put(self, box: Box) -> None:
        """Place `box`; at the top of a page below what is repeated over it, without the space above it."""
        if not self._column:
            for repeated in box.above:
                self._place(repeated, self._y)
        top = self._y + box.before if self._column else self._y
        self._place(box, top)
        if box.notes:
            self._wanted += [(top, note) for note in box.notes]
            self._limit = self._limit_with(self._wanted)

    def _place(self, box: Box, top: float) -> None:
        self._column.append(Placed(0, top, box))
        self._y = top + box.height

    def _closed(self) -> Filled:
        """The page as it is full, and a fresh one begun."""
        wanted, margin = self._wanted, beside(self._wanted, self._height)
        rests = list(margin.rests(wanted))
        fresh = [box for rest in rests for box in rest]
        boxes, below = [*self._carried, *fresh], foot(self._carried, fresh, self._sheet.text)
        count = _fitting(below, self._height - self._y, at_least=0 if self._column else 1)
        top = self._height - height_of(below[:count]) if self._column else 0.0
        standing = max(0, count - len(below) + len(boxes))
        ends = itertools.accumulate((len(rest) for rest in rests), initial=len(self._carried))
        shown = frozenset(index for index, end in zip(range(len(rests)), ends, strict=False) if end < standing)
        made = Filled(tuple(self._column), tuple(margin.placed(wanted, shown)), tuple(stacked(below[:count], top)))
        self._column, self._y, self._wanted, self._carried = [], 0.0, [], boxes[standing:]
        self._limit = self._limit_with([])
        return made


def _reduced(chunk: Sequence[Box]) -> Iterator[Sequence[Box]]:
    """`chunk` as it is, and with its pictures smaller step by step: rather that than a gap at the foot of a page."""
    yield chunk
    least = max((item.least for box in chunk for item in box.items if isinstance(item, PictureItem)), default=1.0)
    yield from ([box.reduced(share) for box in chunk] for share in _SMALLER if share >= least)


def _fitting(boxes: Sequence[Box], height: float, *, at_least: int) -> int:
    """How many of `boxes` stand in that height: whole chunks, and no fewer than `at_least`."""
    count = 0
    for number, chunk in enumerate(_chunks(boxes)):
        height -= sum(box.before + box.height for box in chunk)
        if height < 0 and number >= at_least:
            break
        count += len(chunk)
    return count


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
