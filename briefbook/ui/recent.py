"""The recent libraries as lines: the pinned ones first, the missing ones marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from briefbook.settings import Settings
from briefbook.ui import library_dialogs
from briefbook.ui.desk import Preferences

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Recent:
    """A recent library: its file, whether it is there, whether it is pinned."""

    path: Path
    there: bool
    pinned: bool

    @property
    def words(self) -> str:
        """What is shown of it, with the folder where it is there."""
        if not self.there:
            return translate("Recent", "{name} — missing. Locate…").format(name=self.path.stem)
        return f"{self.path.stem}  ·  {self.path.parent}"


def recent(settings: Settings) -> list[Recent]:
    """The recent libraries in the order in which they are shown."""
    paths = [(name, Path(name)) for name in settings.listed]
    return [Recent(path, path.is_file(), name in settings.pinned) for name, path in paths]


def locate(missing: Path, preferences: Preferences, parent: QWidget | None, then: Callable[[Path], object]) -> None:
    """Ask where a missing library is now, forget the old place and go on with the new one."""
    found = library_dialogs.ask_open(parent, missing=missing)
    if found is not None:
        preferences.take(preferences.value.without_recent(str(missing)))
        then(found)


class RecentMenu(QMenu):
    """The recent libraries as a menu, made anew each time it opens."""

    open_wanted = Signal(Path)

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(translate("Recent", "Open &Recent"), parent)
        self._preferences = preferences
        self.aboutToShow.connect(self._fill)
        preferences.changed.connect(lambda settings: self.menuAction().setEnabled(bool(settings.recent)))
        self.menuAction().setEnabled(bool(preferences.value.recent))

    def _fill(self) -> None:
        self.clear()
        for number, one in enumerate(recent(self._preferences.value), start=1):
            mnemonic = f"&{number}" if number < 10 else str(number)
            action = self.addAction(f"{mnemonic}  {one.words.replace('&', '&&')}")
            action.triggered.connect(lambda _checked, one=one: self._choose(one))
        self.addSeparator()
        self.addAction(translate("Recent", "&Clear List"), lambda: self._preferences.change(recent=(), pinned=()))

    def _choose(self, one: Recent) -> None:
        if one.there:
            self.open_wanted.emit(one.path)
        else:
            locate(one.path, self._preferences, self.window(), self.open_wanted.emit)
