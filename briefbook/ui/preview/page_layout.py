"""Where pages stand: rows of one page or of two facing ones, under each other. Numbers only, nothing is drawn here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF

MARGIN = 16
_GAP = 12
_SPINE = 2


class Fit(StrEnum):
    """What decides how large pages are."""

    WIDTH = "width"
    PAGE = "page"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to look at: a page (from 0) and how far down it, in points."""

    page: int
    y: float


TOP = Spot(0, -1_000)
"""Above the first page, so that the margin over it is seen."""


@dataclass(frozen=True, slots=True)
class PageLayout:
    """A rectangle for each page, in pixels from the top left of all of them; `scale` is pixels a point."""

    rects: tuple[QRect, ...] = ()
    size: QSize = field(default_factory=QSize)
    scale: float = 1.0
    rows: tuple[tuple[int, ...], ...] = ()

    def row_of(self, page: int) -> int:
        """The row in which the page (from 0) stands."""
        return next((index for index, row in enumerate(self.rows) if page in row), 0)

    def top_of(self, row: int) -> int:
        """Where the row begins, with the margin above it; the last row if there is none such."""
        row = max(0, min(row, len(self.rows) - 1))
        return self.rects[self.rows[row][0]].top() - MARGIN if self.rows else 0

    def row_at(self, y: int) -> int:
        """The row that is at height `y`, or ends next below it."""
        found = (index for index, row in enumerate(self.rows) if self.rects[row[0]].bottom() + _GAP >= y)
        return next(found, max(0, len(self.rows) - 1))

    def spot_at(self, y: int) -> Spot:
        """What stands at height `y`."""
        if not self.rows:
            return TOP
        page = self.rows[self.row_at(y)][0]
        return Spot(page, (y - self.rects[page].top()) / self.scale)

    def y_of(self, spot: Spot) -> int:
        """The height of `spot`, or of what is nearest to it."""
        if not self.rects:
            return 0
        return round(self.rects[min(spot.page, len(self.rects) - 1)].top() + spot.y * self.scale)

    def pages_in(self, top: int, bottom: int) -> tuple[int, ...]:
        """The pages of which something stands between two heights."""
        return tuple(page for page, rect in enumerate(self.rects) if rect.bottom() >= top and rect.top() <= bottom)

    def page_at(self, x: float, y: float) -> tuple[int, QPointF] | None:
        """The page at that place and where on it, in points; None beside the pages."""
        for page, rect in enumerate(self.rects):
            if rect.contains(int(x), int(y)):
                return page, QPointF((x - rect.x()) / self.scale, (y - rect.y()) / self.scale)
        return None

    def on_page(self, page: int, area: QRectF) -> QRectF:
        """Where an area of a page, given in points, stands."""
        corner = self.rects[page].topLeft()
        scale = self.scale
        return QRectF(
            corner.x() + area.x() * scale, corner.y() + area.y() * scale, area.width() * scale, area.height() * scale
        )


def lay_out(sizes: Sequence[QSizeF], scale: float, width: int, *, two_up: bool) -> PageLayout:
    """Pages of `sizes` (in points) in the middle of `width` pixels. With `two_up` page 1 stands alone on the right, as
    the cover does, and each left-hand page beside its right-hand one.
    """
    rows = _rows(len(sizes), two_up=two_up)
    widest = max((_width(row, sizes, scale) for row in rows), default=0)
    if two_up:
        widest = max(widest, round(2 * max((size.width() for size in sizes), default=0) * scale) + _SPINE)
    middle = max(width, widest + 2 * MARGIN) // 2
    rects: list[QRect] = []
    y = MARGIN
    for row in rows:
        x = middle + _SPINE // 2 if two_up and row == (0,) else middle - _width(row, sizes, scale) // 2
        if two_up and len(row) == 1 and row != (0,):
            x = middle - _SPINE // 2 - round(sizes[row[0]].width() * scale)
        for page in row:
            rects.append(QRect(x, y, round(sizes[page].width() * scale), round(sizes[page].height() * scale)))
            x += rects[-1].width() + _SPINE
        y = max(rect.bottom() + 1 for rect in rects[-len(row) :]) + _GAP
    return PageLayout(tuple(rects), QSize(widest + 2 * MARGIN, y - _GAP + MARGIN), scale, rows)


def fitting_scale(sizes: Sequence[QSizeF], view: QSize, fit: Fit, *, two_up: bool) -> float:
    """How many pixels a point becomes so that the largest row fits the view."""
    beside = 2 if two_up else 1
    widest = max((size.width() for size in sizes), default=1.0) * beside
    highest = max((size.height() for size in sizes), default=1.0)
    by_width = (view.width() - 2 * MARGIN - _SPINE * (beside - 1)) / widest
    if fit is Fit.PAGE:
        by_width = min(by_width, (view.height() - 2 * MARGIN) / highest)
    return max(by_width, 0.05)


def _rows(count: int, *, two_up: bool) -> tuple[tuple[int, ...], ...]:
    if not two_up:
        return tuple((page,) for page in range(count))
    inner = tuple(tuple(range(left, min(left + 2, count))) for left in range(1, count, 2))
    return ((0,), *inner) if count else ()


def _width(row: Sequence[int], sizes: Sequence[QSizeF], scale: float) -> int:
    return sum(round(sizes[page].width() * scale) for page in row) + _SPINE * (len(row) - 1)
