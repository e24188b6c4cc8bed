"""The find bar: words looked for in the PDF as it is printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfLink, QPdfSearchModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefbook.ui.preview.page_view import PageView

_BESIDE = 2
_GATHER_MILLISECONDS = 30
_QUIET_MILLISECONDS = 400


class FindBar(QWidget):
    """Marks the hits on the pages and goes from one to the next."""

    closed = Signal()

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._now, self._seen, self._from = -1, 0, 0
        self._search = QPdfSearchModel(self)
        self._search.setDocument(view.pages.document)
        # Asking for a page's hits searches it, which changes the count: so the answer waits for the event loop.
        self._more = self._timer(_GATHER_MILLISECONDS, self._counted)
        # The model does not say when it is through with the last page.
        self._through = self._timer(_QUIET_MILLISECONDS, self._begin_again)
        self._search.countChanged.connect(self._more.start)
        self._search.countChanged.connect(self._through.start)
        view.moved.connect(self._mark)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Find in the pages"))
        self.field.setAccessibleName(self.tr("Find in the pages"))
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("soft", True)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("0000 of 0000"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for sign, name, act in (
            ("↑", self.tr("Previous match"), lambda: self.step(-1)),
            ("↓", self.tr("Next match"), lambda: self.step(1)),
            ("✕", self.tr("Close the find bar"), self.close_bar),
        ):
            row.addWidget(self._button(sign, name, act))
        self.hide()

    def open_bar(self) -> None:
        """Show the bar with its words ready to be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self._search.setSearchString("")
        self._mark()
        self.closed.emit()

    def look_again(self) -> None:
        """Look for the same words in a PDF that has changed."""
        if self.isVisible():
            self._look()

    def step(self, step: int) -> None:
        """Go to the next hit, or to the one before; round the end to the start."""
        if self._hits:
            self._now = (self._now + step) % self._hits
            self._mark()
            link = self._search.resultAtIndex(self._now)
            if link.rectangles():
                self._view.reveal(link.page(), link.rectangles()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Esc closes."""
        del watched
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            return False
        return True

    def _look(self) -> None:
        """Look from the page in view on; hits arrive page by page."""
        self._now, self._seen = -1, 0
        self._from = self._view.shown_pages[0] if self._view.shown_pages else 0
        self._search.setSearchString("")
        self._search.setSearchString(self.field.text().strip())
        self._mark()

    def _begin_again(self) -> None:
        """If all hits stand before the page where the search began, go to the first."""
        if self._now < 0:
            self.step(1)

    def _counted(self) -> None:
        while self._now < 0 and self._seen < self._hits:
            if self._search.resultAtIndex(self._seen).page() >= self._from:
                self.step(self._seen - self._now)
            self._seen += 1
        self._mark()

    @property
    def _hits(self) -> int:
        return self._search.rowCount(QModelIndex())

    def _mark(self) -> None:
        shown = self._view.shown_pages if self.field.text().strip() and self.isVisible() else ()
        near = range(shown[0] - _BESIDE, shown[-1] + _BESIDE + 1) if shown else range(0)
        found = {page: _areas(*self._search.resultsOnPage(page)) for page in near if page >= 0}
        now = self._search.resultAtIndex(self._now) if 0 <= self._now < self._hits else None
        found_now = (now.page(), _areas(now)) if now else None
        if (found, found_now) != (self._view.marks.found, self._view.marks.found_now):
            self._view.mark(replace(self._view.marks, found=found, found_now=found_now))
        self.count.setText(self._words())

    def _words(self) -> str:
        if not self.field.text().strip():
            return ""
        if not self._hits:
            return self.tr("No match")
        words = self.tr("{now} of {count}") if self._now >= 0 else self.tr("{count} found")
        return words.format(now=self._now + 1, count=self._hits)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _button(self, sign: str, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(act)
        return button


def _areas(*links: QPdfLink) -> tuple[QRectF, ...]:
    return tuple(area for link in links for area in link.rectangles())
