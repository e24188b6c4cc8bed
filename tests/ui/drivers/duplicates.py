"""Drives the list of duplicates as a user does: rows, texts, buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt

from briefbook.ui.duplicates.dialog import DuplicatesDialog


class DuplicatesDriver:
    def __init__(self, desk, qtbot, first=None) -> None:
        self.dialog = DuplicatesDialog(desk, first)
        self.parts = self.dialog.parts
        self._qtbot = qtbot
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.wait()

    def wait(self) -> DuplicatesDriver:
        """Until the articles are compared."""
        self._qtbot.waitUntil(lambda: not self.dialog.search.running, timeout=10_000)
        return self

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """What is in common, and the two titles."""
        model = self.dialog.model
        return [tuple(str(model.index(row, one).data()) for one in (0, 1, 4)) for row in range(model.rowCount())]

    @property
    def said(self) -> str:
        return self.parts.said.text()

    @property
    def titles(self) -> tuple[str, str]:
        """The headings of the two texts."""
        return self.parts.texts.one.text.heading.text(), self.parts.texts.other.text.heading.text()

    def choose(self, row: int) -> DuplicatesDriver:
        self.parts.table.setCurrentIndex(self.dialog.model.index(row, 0))
        return self

    def press(self, button) -> DuplicatesDriver:
        assert button.isEnabled(), button.text()
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return self.wait()

    def shaded(self, side) -> list[str]:
        """The words that are shaded in a text, without its last sign."""
        return [one.cursor.selectedText() for one in side.text.view.extraSelections()]
