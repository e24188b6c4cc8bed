"""Finding in the page of the reader: all matches are tinted, the current one is selected."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefbook.ui.find_bar import Finder
from briefbook.ui.reader.find_text import matches
from briefbook.ui.reader.page import Page
from briefbook.ui.reader.walk import Range

_MOST_SHOWN = 1000
_LONGEST = 80


class PageFinder(Finder):
    """Finds in what a page shows."""

    def __init__(self, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._found: tuple[Range, ...] = ()

    def selected(self) -> str:
        """The selected words, if they are few."""
        if self._page.sheet is None:
            return ""
        start, end = self._page.selected()
        return self._page.sheet.body.text[start:end] if end - start <= _LONGEST else ""

    def look(self, words: str) -> None:
        """Find the words; the nearest match from the cursor on is current."""
        sheet = self._page.sheet
        if sheet is not None:
            self._found = matches(sheet.body.text, words)
            start = self._page.selected()[0]
            self._show(next((index for index, one in enumerate(self._found) if one[0] >= start), 0))

    def step(self, by: int) -> None:
        """Go to the next or previous match."""
        if self._found:
            self._show((self.number - 1 + by) % len(self._found))

    def end(self) -> None:
        """Show none; the current one stays selected."""
        self._found, self.count, self.number = (), 0, 0
        if self._page.sheet is not None:
            self._page.show_found((), None)

    def _show(self, index: int) -> None:
        current = self._found[index] if self._found else None
        self.count, self.number = len(self._found), index + 1 if self._found else 0
        around = max(0, index - _MOST_SHOWN // 2)
        self._page.show_found(self._found[around : around + _MOST_SHOWN], current)
        if current:
            self._page.select(*current)
        self.counted.emit()
