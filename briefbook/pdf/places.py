"""Places: what in the library stands where on the pages, for whoever points at a page and asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from briefbook.model.origin import Origin
from briefbook.pdf.boxes import Page, Placed
from briefbook.pdf.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Place:
    """An area of a page, numbered from 1, and what stands there. Points, from the page's top left corner."""

    page: int
    x: float
    y: float
    width: float
    height: float
    origin: Origin


def places(pages: Sequence[Page], sheet: Sheet) -> Iterator[Place]:
    """The places of all pages in the order of reading, each stretch of one origin being one."""
    for page in pages:
        found = [
            *_stretches(page.number, page.placed, sheet.left(page.number), sheet),
            *_stretches(page.number, page.notes, sheet.notes_left(page.number), sheet),
        ]
        yield from sorted(found, key=lambda place: place.y)


def _stretches(page: int, stack: Sequence[Placed], left: float, sheet: Sheet) -> Iterator[Place]:
    width = sheet.width if left == sheet.left(page) else sheet.style.note_width
    for origin, run in groupby(stack, key=lambda placed: placed.box.origin):
        if origin:
            boxes = list(run)
            top, end = boxes[0].y, boxes[-1].y + boxes[-1].box.height
            yield Place(page, left, sheet.style.top + top, width, end - top, origin)
