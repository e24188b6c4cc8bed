"""What both hands of the analyst have in common: they wait for what they see, and know how to answer a dialog."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.flow.screen import Screen

_PATIENCE = 20_000
"""In milliseconds: the first import of a process loads what reads files."""

_GLANCE = 10


@dataclass(frozen=True)
class Passage:
    """What the analyst marks, and says of it."""

    article: str
    quote: str
    theme: str
    comment: str = ""
    core: str = ""
    starred: bool = False


class Hand(ABC):
    """The analyst's verbs. Each ends when its result can be seen."""

    def __init__(self, qtbot) -> None:
        self.screen = Screen()
        self._qtbot = qtbot

    @abstractmethod
    def make_library(self, path: Path) -> None: ...
    @abstractmethod
    def make_book(self, answers: Mapping[str, str]) -> None: ...
    @abstractmethod
    def add_files(self, paths: Sequence[Path]) -> None: ...
    @abstractmethod
    def fill_gaps(self, gaps: Mapping[tuple[str, str], str]) -> None: ...
    @abstractmethod
    def mark(self, passage: Passage) -> None: ...
    @abstractmethod
    def send(self, passage: Passage, chapter: str) -> None: ...
    @abstractmethod
    def move_up(self, entry: str) -> None: ...
    @abstractmethod
    def collect_starred(self) -> None: ...
    @abstractmethod
    def introduce(self, chapter: str, words: str) -> None: ...
    @abstractmethod
    def preview(self) -> None: ...
    @abstractmethod
    def check(self) -> None: ...
    @abstractmethod
    def export(self, path: Path) -> None: ...
    @abstractmethod
    def read(self, article: str) -> None: ...
    @abstractmethod
    def undo(self) -> None: ...
    @abstractmethod
    def redo(self) -> None: ...
    @abstractmethod
    def make_room(self) -> None: ...
    @abstractmethod
    def leave(self) -> None: ...

    def wait(self, until: Callable[[], bool]) -> None:
        """Look until it is so."""
        self._qtbot.waitUntil(until, timeout=_PATIENCE)

    def type(self, words: str) -> None:
        """Type words into whatever has the keyboard."""
        for letter in words:
            QTest.keyClick(self.front, letter)

    @property
    def front(self) -> QWindow:
        """The window that the keyboard goes to. Where no window manager does it, the one below a closed window comes to
        the front.
        """
        if QGuiApplication.focusWindow() is None:
            self.screen.window.activateWindow()
            self.wait(lambda: QGuiApplication.focusWindow() is not None)
        window = QGuiApplication.focusWindow()
        assert window is not None
        return window

    def answer(self, ask: Callable[[], None], reply: Callable[[], None]) -> None:
        """Do what opens a dialog, and reply in it; also if the dialog does not return before it is answered."""
        before, replied, failed = QApplication.activeModalWidget(), [], []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or dialog is before or not _has_keyboard(dialog):
                QTimer.singleShot(_GLANCE, look)
                return
            try:
                reply()
            except BaseException as error:  # it is raised again where it can be seen
                failed.append(error)
                dialog.close()
            replied.append(True)

        QTimer.singleShot(0, look)
        ask()
        self.wait(lambda: bool(replied))
        if failed:
            raise failed[0]
        self.wait(lambda: QApplication.activeModalWidget() is before)
        assert self.front


def _has_keyboard(dialog: QWidget) -> bool:
    if dialog.isVisible() and not dialog.isActiveWindow():
        dialog.activateWindow()
    return dialog.isActiveWindow() and QGuiApplication.focusWindow() is dialog.windowHandle()
