"""A process of its own for work that must not hold the program up or bring it down; kept warm in between."""

from __future__ import annotations

import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess


class WarmProcess:
    """A process that is started when it is first needed. Its two ends talk over a pipe that only they hold.

    `serve` is what it does with its end until that is closed. `close` may be called from another thread.
    """

    def __init__(self, serve: Callable[[Connection], None], name: str) -> None:
        self._serve = serve
        self._name = name
        self._changing = threading.Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def connect(self) -> Connection:
        """The near end of the pipe; the process is started if there is none. Raises OSError if it cannot be."""
        with self._changing:
            if self._connection is None:
                # A fork would take the window's threads and its connection to the display along, half-way through.
                context = get_context("spawn")
                near_end, far_end = context.Pipe()
                process = context.Process(target=self._serve, args=(far_end,), name=self._name, daemon=True)
                with far_end:
                    process.start()
                self._process, self._connection = process, near_end
            return self._connection

    def close(self) -> None:
        """End the process, whatever it is doing; the next work would start another."""
        with self._changing:
            process, connection = self._process, self._connection
            self._process = self._connection = None
        if process is not None:
            process.kill()
            process.join()
            process.close()
        if connection is not None:
            connection.close()
