"""The desk: what every pane is given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefbook import settings
from briefbook.library.library import Library
from briefbook.settings import Settings
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier


class Preferences(QObject):
    """The settings in force. A change is kept at once and told to whoever listens."""

    changed = Signal(Settings)

    def __init__(self, path: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._value = settings.load(path) if path else Settings()

    @property
    def value(self) -> Settings:
        """The settings as they are now."""
        return self._value

    def beside(self, name: str) -> Path | None:
        """The place of a file of that name beside the settings; None if nothing is kept."""
        return self._path.parent / name if self._path else None

    def change(self, **values: Any) -> None:
        """Set some of the settings. Raises CannotWrite if they cannot be kept; they are in force all the same."""
        self.take(replace(self.value, **values))

    def take(self, value: Settings) -> None:
        """Put `value` in force and keep it."""
        self._value = value
        self.changed.emit(value)
        if self._path:
            settings.save(value, self._path)


class WindowPreferences(Preferences):
    """The same settings for one window: who listens to them here is told no more when the window has gone."""

    def __init__(self, whole: Preferences) -> None:
        super().__init__(None)
        self._whole = whole
        whole.changed.connect(self.changed)

    @property
    def value(self) -> Settings:
        """The settings as they are now."""
        return self._whole.value

    def beside(self, name: str) -> Path | None:
        """The place of a file of that name beside the settings; None if nothing is kept."""
        return self._whole.beside(name)

    def take(self, value: Settings) -> None:
        """Put `value` in force everywhere and keep it."""
        self._whole.take(value)


@dataclass(frozen=True, slots=True)
class Desk:
    """An open library and what a pane needs to work on it."""

    library: Library
    notifier: Notifier
    jobs: Jobs
    messages: Messages
    preferences: Preferences
