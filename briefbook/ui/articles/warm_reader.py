"""The process that reads files, kept warm between the imports of a window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from briefbook.operations.import_process import ImportProcess
from briefbook.ui.jobs import Handle, Jobs

_IDLE = 5 * 60 * 1000
"""For how many milliseconds it waits for more before it goes."""


class WarmReader(QObject):
    """Starting it and loading what it reads with takes longer than most files do, so it stays for a while after each
    job that used it, and ends with the jobs.
    """

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.process = ImportProcess()
        self._using: set[int] = set()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_IDLE)
        self._rest.timeout.connect(self.process.close)
        jobs.finished.connect(self._finished)
        jobs.also_close(self.process.close)

    def used_by(self, handle: Handle) -> None:
        """A job was started that reads with it."""
        self._using.add(handle.number)
        self._rest.stop()

    def _finished(self, handle: Handle) -> None:
        if handle.number in self._using:
            self._using.discard(handle.number)
            if not self._using:
                self._rest.start()
