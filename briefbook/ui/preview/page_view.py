"""The pages as they will lie on the table: scrolled, zoomed, side by side. What mouse and keys do is in `hands`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from briefbook.ui.preview.marks import Marks, draw_marks
from briefbook.ui.preview.page_layout import MARGIN, Fit, PageLayout, Spot, fitting_scale, lay_out
from briefbook.ui.preview.pdf_pages import PdfPages

_POINTS_AN_INCH = 72
_SMALLEST, _LARGEST = 0.25, 4.0
_STEP = 1.2
_LINE = 40


class PageView(QAbstractScrollArea):
    """Shows a PDF's pages, numbered from 0. Lengths on a page are points."""

    moved = Signal()
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PdfPages(self)
        self.fit = Fit.WIDTH
        self.two_up = False
        self._factor = 1.0
        self._layout = PageLayout()
        self._marks = Marks()
        self.pages.arrived.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._tell_move)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setObjectName("pages")
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Pages of the book"))

    def show_pdf(self, pdf: bytes) -> None:
        """Show another PDF and stay where the reader was looking."""
        spot = self.spot
        self.pages.show(pdf)
        self._marks = Marks()
        self._lay_out(spot)

    @property
    def marks(self) -> Marks:
        """What is marked on the pages."""
        return self._marks

    def mark(self, marks: Marks) -> None:
        """Mark something else on the pages."""
        self._marks = marks
        self.viewport().update()

    @property
    def shown_pages(self) -> tuple[int, ...]:
        """The page, or the facing pages, in the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return self._layout.rows[self._layout.row_at(middle)] if self._layout.rows else ()

    @property
    def spot(self) -> Spot:
        """What stands at the top of the view."""
        return self._layout.spot_at(self.verticalScrollBar().value())

    @property
    def percent(self) -> int:
        """How large the pages are, 100 being as on paper."""
        return round(100 * self._layout.scale / self._paper_scale)

    def at(self, point: QPointF) -> tuple[int, QPointF] | None:
        """The page under a point of the viewport, and where on it."""
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return self._layout.page_at(point.x() + left, point.y() + top)

    def go_to(self, spot: Spot) -> None:
        """Put `spot`, or what is nearest to it, at the top of the view."""
        self.verticalScrollBar().setValue(self._layout.y_of(spot))

    def go_to_page(self, page: int) -> None:
        """Put the row of a page at the top of the view."""
        self.verticalScrollBar().setValue(self._layout.top_of(self._layout.row_of(page)))

    def step_row(self, rows: int) -> None:
        """Go to the next row of pages, or to the one before."""
        bar = self.verticalScrollBar()
        row = self._layout.row_at(bar.value() + MARGIN)
        within = bar.value() > self._layout.top_of(row) + MARGIN
        bar.setValue(self._layout.top_of(row if within and rows < 0 else row + rows))

    def reveal(self, page: int, area: QRectF) -> None:
        """Scroll no further than is needed to see an area of a page, with some room about it."""
        if page < len(self._layout.rects):
            target = self._layout.on_page(page, area).toRect().adjusted(-MARGIN, -3 * MARGIN, MARGIN, 3 * MARGIN)
            _reveal(self.horizontalScrollBar(), target.left(), target.right())
            _reveal(self.verticalScrollBar(), target.top(), target.bottom())

    def set_fit(self, fit: Fit) -> None:
        """Let the width or the height of the view decide how large pages are."""
        spot, self.fit = self.spot, fit
        self._lay_out(spot)
        self.zoomed.emit()

    def set_two_up(self, two_up: bool) -> None:
        """Show facing pages side by side, or one page under the other."""
        spot, self.two_up = self.spot, two_up
        self._lay_out(spot)
        self.zoomed.emit()

    def zoom(self, steps: int) -> None:
        """Larger by so many steps, or smaller; 0 is as large as on paper."""
        factor = 1.0 if steps == 0 else self._layout.scale / self._paper_scale * _STEP**steps
        self._factor = max(_SMALLEST, min(factor, _LARGEST))
        self.set_fit(Fit.NOTHING)

    @property
    def _paper_scale(self) -> float:
        return self.logicalDpiX() / _POINTS_AN_INCH

    def _lay_out(self, spot: Spot) -> None:
        view, sizes = self.viewport().size(), self.pages.sizes
        scale = self._factor * self._paper_scale
        if self.fit is not Fit.NOTHING and sizes:
            scale = fitting_scale(sizes, view, self.fit, two_up=self.two_up)
        self._layout = lay_out(sizes, scale, view.width(), two_up=self.two_up)
        whole = self._layout.size
        _set_range(self.horizontalScrollBar(), whole.width(), view.width())
        _set_range(self.verticalScrollBar(), whole.height(), view.height())
        self.go_to(spot)
        self._tell_move()

    def _tell_move(self) -> None:
        words = ""
        if self.shown_pages:
            numbers = "–".join(str(page + 1) for page in self.shown_pages)
            words = self.tr("Page {page} of {count}").format(page=numbers, count=len(self.pages.sizes))
        if words and QAccessible.isActive():
            words = "\n".join([words, *(self.pages.document.getAllText(page).text() for page in self.shown_pages)])
        self.setAccessibleDescription(words)
        self.viewport().update()
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view, and have the missing pictures made."""
        del event
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        seen = self._layout.pages_in(top, top + self.viewport().height())
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().color(QPalette.ColorRole.Mid))
        painter.translate(-left, -top)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in seen:
            _draw_page(painter, self._layout.rects[page], self.pages.picture(page))
            draw_marks(painter, self._marks, page, self._layout)
        painter.end()
        ratio = self.devicePixelRatioF()
        self.pages.want({page: _scaled(self._layout.rects[page].size(), ratio) for page in seen})

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new size, staying at the place."""
        del event
        self._lay_out(self.spot)


def _draw_page(painter: QPainter, rect: QRect, picture: QImage | None) -> None:
    # Paper is white in the dark as well.
    painter.fillRect(rect, Qt.GlobalColor.white)
    if picture is not None:
        painter.drawImage(rect, picture)


def _scaled(size: QSize, ratio: float) -> QSize:
    return QSize(round(size.width() * ratio), round(size.height() * ratio))


def _set_range(bar: QScrollBar, whole: int, part: int) -> None:
    bar.setRange(0, max(0, whole - part))
    bar.setPageStep(part)
    bar.setSingleStep(_LINE)


def _reveal(bar: QScrollBar, start: int, end: int) -> None:
    """Move `bar` as little as shows `start` to `end`, or at least the start."""
    bar.setValue(min(max(bar.value(), end - bar.pageStep()), start))
