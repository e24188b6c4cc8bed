"""Marks laid over the pages: what a search found, and the passage that is pointed at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from briefbook.model.printed import Place
from briefbook.ui.preview.page_layout import PageLayout

# Marks lie on white paper in both appearances, so their colours are the paper's and not the window's.
_FOUND = "#59ffc800"
_FOUND_NOW = "#82ff8c00"
_POINTED = "#1d4668"


@dataclass(frozen=True, slots=True)
class Marks:
    """Areas by page (from 0), in points; `found_now` is the hit that the search stands at."""

    found: Mapping[int, tuple[QRectF, ...]] = field(default_factory=dict)
    found_now: tuple[int, tuple[QRectF, ...]] | None = None
    pointed: Place | None = None


def area_of(place: Place) -> QRectF:
    """Where on its page `place` is."""
    return QRectF(place.x, place.y, place.width, place.height)


def draw_marks(painter: QPainter, marks: Marks, page: int, layout: PageLayout) -> None:
    """Draw the marks of one page."""
    for area in marks.found.get(page, ()):
        painter.fillRect(layout.on_page(page, area), QColor(_FOUND))
    if marks.found_now and marks.found_now[0] == page:
        for area in marks.found_now[1]:
            painter.fillRect(layout.on_page(page, area), QColor(_FOUND_NOW))
    if marks.pointed and marks.pointed.page == page + 1:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(_POINTED), 1.5))
        painter.drawRoundedRect(layout.on_page(page, area_of(marks.pointed)).adjusted(-4, -3, 4, 3), 3, 3)
