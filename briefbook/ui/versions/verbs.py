"""What the user does with versions: save the library as one, and go to the list of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from briefbook.operations import versions
from briefbook.operations.versions import Version
from briefbook.ui import times
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer
from briefbook.ui.versions.dialog import VersionsDialog


class Versions(QObject):
    """Saves versions as jobs. The signals ask for what only the whole program can do."""

    open_wanted = Signal(Version)
    restore_wanted = Signal(Version)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def commands(self) -> tuple[Command, ...]:
        """The commands of the File menu."""
        nowhere = self.tr("This library is not in a file that can be written.")
        return (
            Command(
                "versions.save",
                self.tr("&Save Version…"),
                self.ask,
                "file",
                ("Ctrl+S",),
                may=self._may,
                why_not=nowhere,
            ),
            Command("versions.list", self.tr("&Versions…"), self.show, "file", may=self._may, why_not=nowhere),
        )

    def ask(self) -> None:
        """Ask for the name of a version and save it; if nothing changed since the last one, say that all is saved."""
        last = versions.unchanged_since(self._desk.library)
        if last is not None:
            words = self.tr("Everything is saved. Nothing has changed since the version of {time}.")
            show = Offer(self.tr("Show Versions"), self.show)
            self._desk.messages.toast(words.format(time=times.said(last.saved)), show)
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Save version"))
        dialog.setLabelText(
            self.tr("Everything is saved already. A version keeps it as it is now.\n\nName (optional):")
        )
        dialog.setOkButtonText(self.tr("Save Version"))
        dialog.textValueSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, name: str) -> None:
        """Save the library as it is now as a version of that name; it may be empty."""
        path = self._path()
        if path is not None:
            label = self.tr("Saving a version")
            self._desk.jobs.run(label, lambda _progress: versions.save(path, name), self._tell)

    def show(self) -> None:
        """Open the list of versions."""
        path = self._path()
        if path is None:
            return
        dialog = VersionsDialog(path, self._window)
        dialog.open_wanted.connect(self.open_wanted)
        dialog.restore_wanted.connect(self.restore_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, saved: Version) -> None:
        words = self.tr("Version “{name}” saved.").format(name=saved.name) if saved.name else self.tr("Version saved.")
        self._desk.messages.toast(words, Offer(self.tr("Show Versions"), self.show))

    def _path(self) -> Path | None:
        return self._desk.library.path

    def _may(self) -> bool:
        return self._path() is not None and not self._desk.library.read_only
