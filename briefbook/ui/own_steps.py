"""The steps of the library's history that were made in one dialog: taken back there, and no others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefbook.model.changes import Changes
from briefbook.ui.desk import Desk


class OwnSteps(QObject):
    """Remembers which of the last steps were made through `make`, as long as it lives."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._own: list[bool] = []
        self._making = self._undoing = False
        desk.notifier.changed.connect(self._note)

    @property
    def may_undo(self) -> bool:
        """Whether the last step of all was made here."""
        return bool(self._own and self._own[-1])

    def make(self, verb: Callable[[], object]) -> None:
        """Do what is a step of the library's history. Raises what `verb` raises."""
        self._making = True
        try:
            verb()
        finally:
            self._making = False

    def undo(self) -> str:
        """Take back the last step and return its label; it must have been made here."""
        self._undoing = True
        try:
            return self._desk.library.undo()
        finally:
            self._undoing = False

    def _note(self, _changes: Changes) -> None:
        if self._undoing:
            self._own.pop()
        else:
            self._own.append(self._making)
