"""A watched folder in the user's words: files come and go, time passes, and the window says what it did."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefbook.operations.watch import STILL
from briefbook.ui.articles.importing import Importing
from briefbook.ui.watching.watcher import Watcher

TEXT = "The talks of {name} ended with a handshake, and both sides spoke of a new beginning."


class WatchDriver:
    def __init__(self, desk, qtbot, folder: Path) -> None:
        self.desk = desk
        self.folder = folder
        self._window = window = QWidget()
        qtbot.addWidget(window)
        self.importing = Importing(desk, window)
        self._qtbot = qtbot
        self._now = 0.0
        self.bars: list = []
        self.toasts: list = []
        desk.messages.said.connect(self.bars.append)
        desk.messages.done.connect(self.toasts.append)
        self.watcher = Watcher(desk, self.importing, window, clock=lambda: self._now)

    def put(self, *names: str, text: str = TEXT) -> WatchDriver:
        """Put files into the folder."""
        for name in names:
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.format(name=path.stem), encoding="utf-8")
        return self

    def watch(self) -> WatchDriver:
        """Choose the folder, and wait for the first glance."""
        with self._qtbot.waitSignal(self.watcher._glance.seen):
            self.watcher.choose(self.folder)
        return self

    def pass_time(self) -> WatchDriver:
        """Look, let files stand still long enough, look again, and wait until all that is imported is kept."""
        for _ in range(2):
            self._now += STILL
            self._qtbot.waitUntil(lambda: not self.watcher._glance.is_under_way)
            with self._qtbot.waitSignal(self.watcher._glance.seen):
                self.watcher.look()
        self.settle()
        return self

    def wait_in_vain(self) -> None:
        """Let time pass without an answer, and look again."""
        self._now += 60.0
        self.watcher.look()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.importing.is_busy, timeout=20_000)

    def offer(self, message, label: str) -> None:
        """Press a button of a message."""
        next(one for one in message.offers if one.label == label).do()
        self.settle()

    @property
    def titles(self) -> list[str]:
        articles = self.desk.library.articles
        return sorted(one.file_name for one in articles.summaries(articles.ids()))
