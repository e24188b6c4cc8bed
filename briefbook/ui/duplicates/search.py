"""The search for duplicates, in short turns beside what else happens, until it is done or stopped."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from briefbook.errors import BriefbookError
from briefbook.operations.duplicates import Comparing, Duplicate
from briefbook.ui.desk import Desk
from briefbook.ui.jobs import Handle
from briefbook.ui.spoken import told


class DuplicateSearch(QObject):
    """Compares the articles of the library. `advanced` tells how many pairs are compared and how many there are,
    `ended` that there is something new to be seen: in `found`, or in `problem` why nothing could be compared.
    """

    advanced = Signal(int, int)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._handle: Handle | None = None
        self.found: tuple[Duplicate, ...] = ()
        self.problem = ""
        self.stopped = False
        desk.jobs.advanced.connect(self._tell)

    @property
    def running(self) -> bool:
        """Whether texts are being compared."""
        return self._handle is not None

    def start(self) -> None:
        """Compare the texts as they are now; what was being compared is left."""
        self.leave()
        comparing = Comparing(self._desk.library)
        handle: list[Handle] = []

        def end(stopped: bool) -> None:
            if handle and self._handle is handle[0]:
                self._handle, self.found, self.stopped = None, comparing.found, stopped
                self.ended.emit()

        self.problem = ""
        handle.append(self._desk.jobs.take_turns(self.tr("Comparing articles"), self._turns(comparing), end))
        self._handle = handle[0]

    def stop(self) -> None:
        """Be content with what is found so far."""
        if self._handle is not None:
            self._desk.jobs.cancel(self._handle)

    def leave(self) -> None:
        """Stop, and tell nobody."""
        self.stop()
        self._handle = None

    def _turns(self, comparing: Comparing) -> Iterator[tuple[int, int]]:
        try:
            yield from comparing.turns()
        except BriefbookError as error:
            self.problem = told(error)

    def _tell(self, handle: Handle, done: int, total: int) -> None:
        if handle is self._handle:
            self.advanced.emit(done, total)
