"""Places: what in the library stands where on the pages, for whoever points at a page and asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from briefbook.model.printed import Place
from briefbook.pdf.boxes import Page, Passage, Placed
from briefbook.pdf.sheet import Sheet


def places(pages: Sequence[Page], sheet: Sheet) -> Iterator[Place]:
    """The places of all pages in the order of reading, each stretch of one origin being one."""
    turned = sheet.turned
    for page in pages:
        here = turned if page.section.turned else sheet
        found = [
            *_stretches(page.number, page.placed, here.left(page.number), here),
            *_stretches(page.number, page.notes, here.notes_left(page.number), here),
            *_stretches(page.number, page.foot, here.left(page.number), here),
        ]
        yield from sorted(found, key=lambda place: place.y)


def quotations(pages: Iterable[Page]) -> dict[str, str]:
    """The words of each excerpt by its number, read from the lines that stand on `pages`."""
    found: dict[str, str] = {}
    last: tuple[Passage | None, int] = (None, 0)
    for placed in (placed for page in pages for placed in page.placed):
        passage, (start, end) = placed.box.passage, placed.box.span
        if passage and passage.excerpt:
            joined = "" if last == (passage, start) else " "
            found[passage.excerpt] = f"{found.get(passage.excerpt, '')}{joined}{passage.text[start:end]}"
            last = (passage, end)
    return {number: words.strip() for number, words in found.items()}


def _stretches(page: int, stack: Sequence[Placed], left: float, sheet: Sheet) -> Iterator[Place]:
    width = sheet.width if left == sheet.left(page) else sheet.style.note_width
    for origin, run in groupby(stack, key=lambda placed: placed.box.origin):
        if origin:
            boxes = list(run)
            top, end = boxes[0].y, boxes[-1].y + boxes[-1].box.height
            yield Place(page, left, sheet.style.top + top, width, end - top, origin)
