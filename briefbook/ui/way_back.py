"""The way back: after a jump into an article, the workspace that it was made from is one key away."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from briefbook.ui.command import Command

_READER = 0


class Window(Protocol):
    """What it needs of the main window."""

    def show_workspace(self, number: int) -> None: ...
    def shown_workspace(self) -> int: ...


class WayBack:
    """Remembers the workspace that was left for the reader."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._left = _READER

    def remember(self) -> None:
        """Note the workspace that is shown, if it is not the reader."""
        self._left = self._window.shown_workspace() or self._left

    def go(self) -> None:
        """Show the workspace that was left."""
        there, self._left = self._left, _READER
        self._window.show_workspace(there)

    def is_open(self) -> bool:
        """Whether the reader is shown and another workspace was left for it."""
        return self._window.shown_workspace() == _READER and self._left != _READER

    def command(self) -> Command:
        """The command that goes back."""
        return Command(
            "window.back",
            QCoreApplication.translate("Window", "&Back to Where You Came From"),
            self.go,
            "view",
            ("Backspace",),
            may=self.is_open,
            why_not=QCoreApplication.translate("Window", "You did not come from another workspace."),
        )
