"""The way back: after a jump into an article, the place that it was made from is one key away, and those before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from briefbook.errors import NotFound
from briefbook.ui.command import Command

translate = QCoreApplication.translate

_READER = 0
_MOST = 50


@dataclass(frozen=True, slots=True)
class Place:
    """Where the user was: the workspace, what was open in the reader and from which character on, the focus."""

    workspace: int
    article_id: str = ""
    at: int = 0
    focus: QWidget | None = None


class Window(Protocol):
    """What it needs of the main window."""

    def place(self) -> Place: ...
    def show_workspace(self, number: int) -> None: ...
    def show_place_in_article(self, article_id: str, at: int) -> None: ...


class WayBack:
    """Remembers the places that were left for an article."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._places: list[Place] = []

    def remember(self) -> None:
        """Note the place that is left; a reader with nothing in it is none."""
        place = self._window.place()
        if place.workspace != _READER or place.article_id:
            self._places = [*self._places, place][-_MOST:]

    def go(self) -> None:
        """Show the place that was left last; one whose article was removed since is passed over."""
        while self._places:
            if self._show(self._places.pop()):
                return

    def is_open(self) -> bool:
        """Whether a place was left that can be gone back to."""
        return bool(self._places)

    def command(self) -> Command:
        """The command that goes back."""
        return Command(
            "window.back",
            translate("Window", "&Back to Where You Came From"),
            self.go,
            "view",
            ("Backspace", "Alt+Left"),
            may=self.is_open,
            why_not=translate("Window", "You did not come from another place."),
        )

    def _show(self, place: Place) -> bool:
        try:
            if place.article_id:
                self._window.show_place_in_article(place.article_id, place.at)
        except NotFound:
            return False
        self._window.show_workspace(place.workspace)
        if place.focus is not None and isValid(place.focus) and place.focus.isVisible():
            place.focus.setFocus()
        return True
