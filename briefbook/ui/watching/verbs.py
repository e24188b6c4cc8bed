"""What the user does with the watch folder, as commands, and the button in the status bar that says that it is on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton, QWidget

from briefbook.ui import icons, tooltip
from briefbook.ui.command import Command
from briefbook.ui.quoting import quoted
from briefbook.ui.watching.watcher import Watcher

translate = QCoreApplication.translate
_WIDEST = 220


def commands(watcher: Watcher) -> tuple[Command, ...]:
    """Those of the File menu."""
    menu = "file/" + translate("Watching", "Watch Folder")
    read_only = translate("Watching", "This library is shown for reading only.")
    none = translate("Watching", "No folder is chosen for this library.")

    def has_one() -> bool:
        return watcher.may_watch and watcher.chosen is not None

    return (
        Command(
            "library.watch-folder",
            translate("Watching", "Choose the Folder to Watch…"),
            lambda: ask_folder(watcher),
            menu,
            may=lambda: watcher.may_watch,
            why_not=read_only,
        ),
        Command(
            "library.watch",
            translate("Watching", "Watch the Folder"),
            watcher.toggle,
            menu,
            may=has_one,
            why_not=none if watcher.may_watch else read_only,
            checked=lambda: watcher.is_on,
            named=lambda: _line(watcher),
        ),
        Command(
            "library.watch-subfolders",
            translate("Watching", "With the Folders in It"),
            watcher.toggle_subfolders,
            menu,
            may=has_one,
            why_not=none if watcher.may_watch else read_only,
            checked=lambda: watcher.chosen is not None and watcher.chosen.subfolders,
        ),
    )


def ask_folder(watcher: Watcher) -> None:
    """Ask for a folder and watch it."""
    before = watcher.chosen.folder if watcher.chosen else ""
    name = QFileDialog.getExistingDirectory(
        QApplication.activeWindow(), translate("Watching", "Choose the folder to watch"), before
    )
    if name:
        watcher.choose(Path(name))


def _line(watcher: Watcher) -> str:
    if not watcher.name:
        return translate("Watching", "Watch the Folder")
    words = translate("Watching", "Watch {folder}").format(folder=quoted(watcher.name))
    return words.replace("&", "&&")


class WatchButton(QToolButton):
    """Says which folder is watched; pressing it ends that. It is shown only while a folder is watched."""

    def __init__(self, watcher: Watcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watcher = watcher
        self.setObjectName("watch-folder")
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(watcher.toggle)
        watcher.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        watcher = self._watcher
        self.setVisible(watcher.is_on)
        self.setChecked(watcher.is_on)
        self.setIcon(icons.icon("warning" if watcher.is_gone else "watch"))
        said = self.tr("Folder cannot be reached: {folder}") if watcher.is_gone else self.tr("Watching {folder}")
        words = said.format(folder=watcher.name)
        name = self.fontMetrics().elidedText(watcher.name, Qt.TextElideMode.ElideLeft, _WIDEST)
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(words)
        whole = watcher.chosen.folder if watcher.chosen else ""
        self.setToolTip(
            tooltip.plain(
                self.tr("New files in {folder} become articles. Click to watch it no more.").format(folder=whole)
            )
        )
