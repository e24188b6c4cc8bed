"""The drawings of a PDF: charts and maps that are made of lines and areas, found by the captions beside them.

A PDF does not say that lines are a chart; the rules of a table are lines, too. Only where a caption says “Figure 2” the
lines next to it are taken for what it speaks of, with the short words among them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TypeVar

import pypdfium2 as pdfium
import pypdfium2.raw as c

from briefbook.importers.pdf_lines import Stretch
from briefbook.importers.pdf_text import is_caption

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""
_Thing = TypeVar("_Thing")

_FROM_CAPTION, _APART = 30.0, 10.0
_LABEL = 30
"""The most signs of a word or number in a drawing; what has more is a line of the text."""
_FEWEST_PIECES, _MOST_PIECES = 4, 20_000
_SMALLEST = (80.0, 60.0)
_MOST_OF_PAGE = 0.75
_MOST_LINES = 2
"""A drawing with more lines of text in it is a page's frame or ground."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Where a drawing is on its page, and the words in it."""

    box: Box
    words: tuple[Stretch, ...]


def drawings(page: pdfium.PdfPage, text: Sequence[Stretch], pictures: Sequence[Stretch]) -> Iterator[Drawing]:
    """The drawings of a page that have captions; where a caption is that of a picture there is none."""
    captions = [one for one in text if is_caption(one.text)]
    if not captions:
        return
    pieces = list(_pieces(page))
    labels = [one for one in text if len(one.text) <= _LABEL and one not in captions]
    for caption in captions:
        if any(_is_beside(caption, _box(picture)) for picture in pictures):
            continue
        near = [[box for box in pieces if _is_beside(caption, box, above=above)] for above in (True, False)]
        found = (_grown(beside, pieces, labels, caption) for beside in near if beside)
        yield from islice((one for one in found if _is_drawing(one, pieces, text, page)), 1)


def _pieces(page: pdfium.PdfPage) -> Iterator[Box]:
    """Where the lines and areas of a page are, without those that go all over it."""
    if c.FPDFPage_CountObjects(page.raw) > _MOST_PIECES:
        return
    area = page.get_width() * page.get_height()
    for piece in page.get_objects(
        filter=[c.FPDF_PAGEOBJ_PATH, c.FPDF_PAGEOBJ_SHADING, c.FPDF_PAGEOBJ_FORM], max_depth=1
    ):
        box: Box = piece.get_bounds()
        if _area(box) < _MOST_OF_PAGE * area:
            yield box


def _box(one: Stretch) -> Box:
    return one.left, one.bottom, one.right, one.top


def _is_beside(caption: Stretch, box: Box, *, above: bool | None = None) -> bool:
    """Whether a box is right above or below a caption."""
    left, bottom, right, top = box
    overlaps = left < caption.right and caption.left < right
    is_above = -2 <= bottom - caption.top <= _FROM_CAPTION and above is not False
    is_below = -2 <= caption.bottom - top <= _FROM_CAPTION and above is not True
    return overlaps and (is_above or is_below)


def _grown(beside: list[Box], pieces: list[Box], labels: list[Stretch], caption: Stretch) -> Drawing:
    """What hangs together with the pieces beside a caption, on their side of it."""
    above = beside[0][1] >= caption.top - 2
    apart = [box for box in pieces if (box[1] >= caption.top - 2 if above else box[3] <= caption.bottom + 2)]
    words: list[Stretch] = []
    cluster, size = _around(beside), -1
    while size != len(apart) + len(labels):
        size = len(apart) + len(labels)
        touching, apart = _parted(apart, partial(_touch, cluster))
        cluster = _around([cluster, *touching])
        said, labels = _parted(labels, partial(_is_word_in, cluster))
        words += said
        cluster = _around([cluster, *map(_box, said)])
    return Drawing(cluster, tuple(words))


def _parted(things: list[_Thing], fits: Callable[[_Thing], bool]) -> tuple[list[_Thing], list[_Thing]]:
    """Those that fit, and the others."""
    return [one for one in things if fits(one)], [one for one in things if not fits(one)]


def _is_word_in(cluster: Box, one: Stretch) -> bool:
    """Whether a word belongs to a drawing; what stands above its highest line may end a paragraph."""
    return _touch(cluster, _box(one)) and one.middle < cluster[3]


def _is_drawing(found: Drawing, pieces: list[Box], text: Sequence[Stretch], page: pdfium.PdfPage) -> bool:
    left, bottom, right, top = found.box
    held = [box for box in pieces if _touch(found.box, box)]
    lines = [
        one
        for one in text
        if len(one.text) > _LABEL and left < one.left and one.right < right and bottom < one.middle < top
    ]
    large = right - left >= _SMALLEST[0] and top - bottom >= _SMALLEST[1]
    whole = _area(found.box) > _MOST_OF_PAGE * page.get_width() * page.get_height()
    # A chart from another program is one piece.
    in_one = any(2 * _area(box) > _area(found.box) for box in held)
    return large and not whole and (in_one or len(held) >= _FEWEST_PIECES) and len(lines) <= _MOST_LINES


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _around(boxes: Sequence[Box]) -> Box:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _touch(one: Box, other: Box) -> bool:
    apart_across = one[0] - other[2] > _APART or other[0] - one[2] > _APART
    return not apart_across and not (one[1] - other[3] > _APART or other[1] - one[3] > _APART)
