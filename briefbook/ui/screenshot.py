"""A picture of a window, taken when nothing is left to be done in it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefbook.ui.jobs import Jobs

_QUIET_MILLISECONDS = 500
"""For so long no job may run or begin: what is made after a change begins a moment after it."""


class Screenshot(QObject):
    """Waits until a window is shown and its jobs are done, then takes its picture once."""

    taken = Signal(bytes)

    def __init__(self, window: QWidget, jobs: Jobs | None) -> None:
        super().__init__(window)
        self._window = window
        self._running = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MILLISECONDS)
        self._timer.timeout.connect(self._take)
        if jobs is not None:
            jobs.started.connect(lambda _: self._count(1))
            jobs.finished.connect(lambda _: self._count(-1))
        self._timer.start()

    def _count(self, change: int) -> None:
        self._running += change
        if self._running:
            self._timer.stop()
        else:
            self._timer.start()

    def _take(self) -> None:
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        self._window.grab().save(buffer, "PNG")
        self.taken.emit(bytes(buffer.data().data()))
