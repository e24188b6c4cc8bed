"""A glance at a folder, beside everything else: a drive that does not answer must not hold up the window."""

from __future__ import annotations

import threading
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal

from briefbook.operations.watch import Listing, listing

_PAUSE = 25


class Glance(QObject):
    """Lists one folder at a time; `seen` comes in the main thread. One that hangs is waited for, even for ever, but by
    nobody: its thread ends with the program.
    """

    seen = Signal(Path, Listing)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: SimpleQueue[tuple[Path, Listing]] = SimpleQueue()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._answer)

    @property
    def is_under_way(self) -> bool:
        """Whether an answer is still to come."""
        return self._timer.isActive()

    def at(self, folder: Path, *, subfolders: bool) -> None:
        """Look at `folder`; while another glance is under way, nothing is done."""
        if self.is_under_way:
            return
        # An answer that nobody waits for any more must not be taken for this one.
        answers = self._answers = SimpleQueue()
        self._timer.start()

        def look() -> None:
            answers.put((folder, listing(folder, subfolders=subfolders)))

        threading.Thread(target=look, name="briefbook-glance", daemon=True).start()

    def end(self) -> None:
        """Wait for no answer any more."""
        self._timer.stop()

    def _answer(self) -> None:
        try:
            folder, listed = self._answers.get_nowait()
        except Empty:
            return
        self._timer.stop()
        self.seen.emit(folder, listed)
