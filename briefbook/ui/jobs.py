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

_PAUSE = 20
"""How many milliseconds to wait for something to do in the main thread."""


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
    _ended_beside = Signal(Handle, object)

    def __init__(self, on_failure: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="briefbook-job")
        self._on_failure = on_failure
        self._answers: dict[int, tuple[Handle, Callable[[Any], None]]] = {}
        self._beside: dict[int, Handle] = {}
        self._count = 0
        self._closing: list[Callable[[], None]] = []
        self._ended.connect(self._answer)
        self._ended_beside.connect(self._end_beside)

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

    def take_turns(
        self,
        label: str,
        work: Iterator[tuple[int, int] | None],
        then: Callable[[bool], None],
        beside: Work | None = None,
    ) -> Handle:
        """Do `work` that needs the main thread in short turns between what else happens there: each tells how much is
        done and how much there is, or None if there is nothing to do yet. `then` is called at the end, with True if the
        user cancelled it before.

        Meanwhile `beside` is done off the main thread, to lay out what the turns need. It is stopped when they end;
        when it fails, that is told, and the turns end when they will.
        """
        self._count += 1
        handle = Handle(self._count, label, threading.Event())
        timer = QTimer(self)

        def turn() -> None:
            try:
                step = () if handle.stop.is_set() else next(work, ())
            except Exception:
                end()
                raise
            if step == ():
                stopped = handle.stop.is_set()
                end()
                then(stopped)
                return
            timer.setInterval(0 if step else _PAUSE)
            if step:
                self.advanced.emit(handle, *step)

        def end() -> None:
            timer.stop()
            timer.deleteLater()
            handle.stop.set()
            self.finished.emit(handle)

        timer.timeout.connect(turn)
        self.started.emit(handle)
        if beside is not None:
            self._do_beside(handle, beside)
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
        for handle in (*(handle for handle, _ in self._answers.values()), *self._beside.values()):
            handle.stop.set()
        self._answers.clear()
        self._beside.clear()
        self._executor.shutdown(wait=True, cancel_futures=True)
        while self._closing:
            self._closing.pop()()

    def _do_beside(self, handle: Handle, work: Work) -> None:
        self._beside[handle.number] = handle

        def progress(done: int, total: int) -> None:
            del done, total
            if handle.stop.is_set():
                raise Cancelled

        future = self._executor.submit(work, progress)
        future.add_done_callback(lambda ended: self._ended_beside.emit(handle, ended))

    def _end_beside(self, handle: Handle, ended: Future[Any]) -> None:
        if self._beside.pop(handle.number, None) is None or ended.cancelled():
            return
        error = ended.exception()
        if error is not None and not isinstance(error, Cancelled):
            self._on_failure(error)

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
