"""Whether an e-book becomes one article or one of each chapter: the user chooses, and the choice is remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from briefbook.operations.file_walk import walk
from briefbook.ui.desk import Preferences

_BOOK = ".epub"
_LOOKED_AT = 1_000
"""How many files are looked at; a book behind them is read as was chosen last."""


def books_in(paths: Sequence[Path]) -> list[str]:
    """The names of the e-books among the first files that `paths` name."""
    found = islice(walk(tuple(paths)), _LOOKED_AT)
    return [one.path.name for one in found if one.path.suffix.lower() == _BOOK]


class BookChoice(QMessageBox):
    """Asks how the books of those names are to be read; `then` is called with True for one article of each, unless the
    user thinks better. What was chosen last time is chosen with Enter.
    """

    def __init__(self, books: Sequence[str], preferences: Preferences, then: Callable[[bool], None]) -> None:
        super().__init__()
        self._preferences = preferences
        self._then = then
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("E-book") if len(books) == 1 else self.tr("E-books"))
        one, several = self.tr("“{name}” is an e-book."), self.tr("%n of the files are e-books.", "", len(books))
        self.setText((one if len(books) == 1 else several).format(name=books[0]))
        self.setInformativeText(
            self.tr("A collection of essays is read best as one article of each chapter, a report as one article.")
        )
        self.chapters = self._button(self.tr("Each &Chapter an Article"))
        self.whole = self._button(self.tr("&One Article"))
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.setDefaultButton(self.whole if preferences.value.whole_books else self.chapters)
        self.buttonClicked.connect(self._chosen)

    def ask(self, parent: QWidget | None) -> None:
        """Show it over `parent`."""
        if parent is not None:
            self.setParent(parent, self.windowFlags())
        self.open()

    def _button(self, words: str) -> QPushButton:
        return self.addButton(words, QMessageBox.ButtonRole.AcceptRole)

    def _chosen(self, button: object) -> None:
        if button not in (self.whole, self.chapters):
            return
        whole = button is self.whole
        if whole != self._preferences.value.whole_books:
            self._preferences.change(whole_books=whole)
        self._then(whole)
