"""Jobs: long work off the main thread. A job is a function of values to a value; it never touches the library. What
must touch it is done in turns in the main thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

Work = Callable[[Callable[[int, int], None]], Any]
"""A job's function. It is given `progress(done, total)`, which raises Cancelled when the user has had enough."""


class Cancelled(Exception):
    """Raised inside a job by its progress call, once the user has cancelled it."""


@dataclass(frozen=True, slots=True)
class Handle:
    """A job that was started."""

    number: int
    label: str
    stop: threading.Event


class Jobs(QObject):
    """Runs jobs one after another. All signals arrive in the main thread."""

    started = Signal(Handle)
    advanced = Signal(Handle, int, int)
    finished = Signal(Handle)
    reworded = Signal(Handle, str)
    _ended = Signal(Handle, object)

    def __init__(self, on_failure: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="briefbook-job")
        self._on_failure = on_failure
        self._answers: dict[int, tuple[Handle, Callable[[Any], None]]] = {}
        self._count = 0
        self._closing: list[Callable[[], None]] = []
        self._ended.connect(self._answer)

    def run(self, label: str, work: Work, then: Callable[[Any], None]) -> Handle:
        """Start `work` and call `then` with its result in the main thread; nothing is called if it is cancelled."""
        self._count += 1
        handle = Handle(self._count, label, threading.Event())
        self._answers[handle.number] = (handle, then)
        self.started.emit(handle)

        def progress(done: int, total: int) -> None:
            if handle.stop.is_set():
                raise Cancelled
            self.advanced.emit(handle, done, total)

        future = self._executor.submit(work, progress)
        future.add_done_callback(lambda ended: self._ended.emit(handle, ended))
        return handle

    def take_turns(self, label: str, work: Iterator[tuple[int, int]], then: Callable[[bool], None]) -> Handle:
        """Do `work` that needs the main thread in short turns between what else happens there: each tells how much is
        done and how much there is. `then` is called at the end, with True if the user cancelled it before.
        """
        self._count += 1
        handle = Handle(self._count, label, threading.Event())
        timer = QTimer(self)

        def turn() -> None:
            try:
                step = None if handle.stop.is_set() else next(work, None)
            except Exception:
                end()
                raise
            if step is not None:
                self.advanced.emit(handle, *step)
                return
            end()
            then(handle.stop.is_set())

        def end() -> None:
            timer.stop()
            timer.deleteLater()
            self.finished.emit(handle)

        timer.timeout.connect(turn)
        self.started.emit(handle)
        timer.start(0)
        return handle

    def reword(self, handle: Handle, words: str) -> None:
        """Say which part of a job is being done, instead of its label."""
        self.reworded.emit(handle, words)

    def cancel(self, handle: Handle) -> None:
        """Ask a job to stop; it does so at its next step."""
        handle.stop.set()

    def also_close(self, do: Callable[[], None]) -> None:
        """Have what jobs work with closed after the last of them."""
        self._closing.append(do)

    def close(self) -> None:
        """Stop what runs, drop what waits, and wait for the end."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        for handle, _ in self._answers.values():
            handle.stop.set()
        self._answers.clear()
        self._executor.shutdown(wait=True, cancel_futures=True)
        while self._closing:
            self._closing.pop()()

    def _answer(self, handle: Handle, ended: Future[Any]) -> None:
        if handle.number not in self._answers:
            return  # closed meanwhile: what would be told of it is gone, and so is the library that it came from
        _, then = self._answers.pop(handle.number)
        self.finished.emit(handle)
        if handle.stop.is_set():
            return
        try:
            result = ended.result()
        except (Cancelled, CancelledError):
            return
        except Exception as error:  # whatever a job raises is told to the user, as a sentence or as a bug
            self._on_failure(error)
            return
        then(result)
