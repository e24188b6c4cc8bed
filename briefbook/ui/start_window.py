"""The window of the start page, with the bars that say why a library could not be opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from briefbook.ui import help_commands, library_dialogs, window_commands
from briefbook.ui.command import Command
from briefbook.ui.desk import Preferences
from briefbook.ui.dropping import local_files
from briefbook.ui.key_help import KeyHelp, listed
from briefbook.ui.menus import Menus
from briefbook.ui.messages import MessageBars, Messages, Offer, Toaster, Weight
from briefbook.ui.preferences.dialog import PreferencesDialog
from briefbook.ui.start_page import StartPage

_WIDTH, _HEIGHT = 900, 600


class StartWindow(QMainWindow):
    """Shown when no library is open. A library that is dropped is opened; of other files a new library is offered."""

    new_with_files_requested = Signal(Path, list)

    def __init__(self, preferences: Preferences, messages: Messages, more: Sequence[Command] = ()) -> None:
        super().__init__()
        self.messages = messages
        self._preferences = preferences
        self.setWindowTitle("briefbook")
        self.setAcceptDrops(True)
        self.resize(_WIDTH, _HEIGHT)
        self.page = StartPage(preferences)
        self.bars = MessageBars(messages)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bars)
        column.addWidget(self.page, 1)
        self.setCentralWidget(body)
        about = help_commands.commands(self, messages)
        self.menus = Menus(self, (*more, *window_commands.of_any(self, preferences), *about), preferences)
        self.toaster = Toaster(messages, self)

    def show_keys(self) -> None:
        """Show the keys that do something here."""
        KeyHelp(listed(self.menus.groups(), self._preferences.value.shortcuts), self).exec()

    def show_preferences(self) -> None:
        """Open the preferences."""
        PreferencesDialog(self._preferences, self.menus.groups(), self).exec()

    def take(self, paths: list[Path], ask: Callable[..., Path | None] = library_dialogs.ask_new) -> None:
        """Open the library among these files, or offer a new one for them."""
        library = next((path for path in paths if path.suffix == library_dialogs.SUFFIX), None)
        if library is not None:
            self.page.open_requested.emit(library)
            return

        def make() -> None:
            path = ask(self, paths[0].parent / f"{paths[0].parent.name or 'articles'}{library_dialogs.SUFFIX}")
            if path is not None:
                self.new_with_files_requested.emit(path, paths)

        words = self.tr("Articles are kept in a library. Files dropped: {count}.").format(count=len(paths))
        self.messages.say(words, Weight.PLAIN, Offer(self.tr("New Library for Them…"), make))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        self.take(local_files(event.mimeData()))
        event.acceptProposedAction()
