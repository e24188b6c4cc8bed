"""Finding in the PDF as it is printed: the hits are marked on the pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QRectF, QTimer
from PySide6.QtPdf import QPdfLink, QPdfSearchModel

from briefbook.ui.find_bar import Finder
from briefbook.ui.preview.page_view import PageView

_BESIDE = 2
_GATHER_MILLISECONDS = 30
_QUIET_MILLISECONDS = 400


class PdfFinder(Finder):
    """Finds in the pages of a view. Hits arrive page by page."""

    def __init__(self, view: PageView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._words = ""
        self._now, self._seen, self._from = -1, 0, 0
        self._search = QPdfSearchModel(self)
        self._search.setDocument(view.pages.document)
        # Asking for a page's hits searches it, which changes the count: so the answer waits for the event loop.
        self._more = self._timer(_GATHER_MILLISECONDS, self._gathered)
        # The model does not say when it is through with the last page.
        self._through = self._timer(_QUIET_MILLISECONDS, self._begin_again)
        self._search.countChanged.connect(self._more.start)
        self._search.countChanged.connect(self._through.start)
        view.moved.connect(self._mark)

    def look(self, words: str) -> None:
        """Find the words from the page in view on."""
        self._words = words
        self._now, self._seen = -1, 0
        self._from = self._view.shown_pages[0] if self._view.shown_pages else 0
        self._search.setSearchString("")
        self._search.setSearchString(words)
        self._mark()

    def step(self, by: int) -> None:
        """Go to the next hit, or to the one before."""
        if self._hits:
            self._now = (self._now + by) % self._hits
            self._mark()
            link = self._search.resultAtIndex(self._now)
            if link.rectangles():
                self._view.reveal(link.page(), link.rectangles()[0])

    def end(self) -> None:
        """Mark none."""
        self._words = ""
        self._search.setSearchString("")
        self._mark()

    def _begin_again(self) -> None:
        """If all hits stand before the page where the search began, go to the first."""
        if self._now < 0:
            self.step(1)

    def _gathered(self) -> None:
        while self._now < 0 and self._seen < self._hits:
            if self._search.resultAtIndex(self._seen).page() >= self._from:
                self.step(self._seen - self._now)
            self._seen += 1
        self._mark()

    @property
    def _hits(self) -> int:
        return self._search.rowCount(QModelIndex())

    def _mark(self) -> None:
        shown = self._view.shown_pages if self._words else ()
        near = range(shown[0] - _BESIDE, shown[-1] + _BESIDE + 1) if shown else range(0)
        found = {page: _areas(*self._search.resultsOnPage(page)) for page in near if page >= 0}
        now = self._search.resultAtIndex(self._now) if 0 <= self._now < self._hits else None
        found_now = (now.page(), _areas(now)) if now else None
        if (found, found_now) != (self._view.marks.found, self._view.marks.found_now):
            self._view.mark(replace(self._view.marks, found=found, found_now=found_now))
        self.count, self.number = self._hits, self._now + 1 if now else 0
        self.counted.emit()

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer


def _areas(*links: QPdfLink) -> tuple[QRectF, ...]:
    return tuple(area for link in links for area in link.rectangles())
