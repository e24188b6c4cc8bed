"""A process of its own that renders editions, so that the window never waits for a page; kept warm between builds.

The two ends talk over a pipe that only they hold. An edition goes in; numbers of pages come back, then the result. None
goes in to say “stop”, and None comes back once that is done: until then what comes back belongs to the old edition.
"""

from __future__ import annotations

import contextlib
import gc
import signal
import time
import traceback
from multiprocessing.connection import Connection

from briefbook.errors import BriefbookError
from briefbook.model.edition import Edition
from briefbook.operations.progress import Progress, silent
from briefbook.operations.rendering import Rendered, Renderer, renderer
from briefbook.operations.sent_pictures import ReceivedPictures, SentPictures
from briefbook.operations.warm_process import WarmProcess
from briefbook.sentence import Sentence

_GLANCE = 0.05
"""How often, in seconds, it is seen whether the work is still wanted, and told how far it is."""
_IDLE = 3.0
"""After so many seconds without work nobody waits for any."""


class RenderingFailed(Exception):
    """Rendering raised what it should not have: the message is the traceback of the other process."""


class RenderProcess(WarmProcess):
    """Renders one edition after another in one process. Only `close` may be called from another thread."""

    def __init__(self) -> None:
        super().__init__(serve, "briefbook-pages")
        self._stopping = False
        self._pictures = SentPictures()

    def render(self, edition: Edition, progress: Progress = silent) -> Rendered:
        """`edition` printed, proved and checked. What `progress` raises stops the work at the next page.

        Raises BriefbookError where rendering does, or when the process was ended from outside.
        """
        progress(0, 0)
        try:
            connection = self.connect()
            if self._stopping:
                self._drain(connection, progress)
            connection.send(self._pictures.lean(edition))
            return self._answer(connection, progress)
        except (EOFError, OSError) as error:
            self.close()
            raise BriefbookError(
                Sentence(
                    "The pages could not be made: the process that makes them ended unexpectedly. Refresh to try again."
                )
            ) from error

    def close(self) -> None:
        """End the process, whatever it is doing; the next edition would start another."""
        super().close()
        self._stopping = False
        self._pictures = SentPictures()

    def _answer(self, connection: Connection, progress: Progress) -> Rendered:
        pages = (0, 0)
        while True:
            try:
                progress(*pages)
            except BaseException:
                self._stopping = True
                connection.send(None)
                raise
            if not connection.poll(_GLANCE):
                continue
            message = connection.recv()
            if isinstance(message, tuple):
                pages = message
            elif isinstance(message, Rendered):
                return message
            else:
                raise message

    def _drain(self, connection: Connection, progress: Progress) -> None:
        """Wait until the old work has stopped."""
        while True:
            progress(0, 0)
            if connection.poll(_GLANCE) and connection.recv() is None:
                self._stopping = False
                return


class _Unwanted(Exception):
    """The other end has something else to say."""


def serve(connection: Connection) -> None:
    """Render what comes through `connection` until it is closed."""
    # Ctrl+C in a terminal reaches both processes; the window decides what becomes of this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, OSError), connection:
        gc.disable()
        render, pictures = renderer(), ReceivedPictures()
        while True:
            if not connection.poll(_IDLE):
                gc.collect()  # a book that is remembered is very many values: they are looked through when nobody waits
            edition = connection.recv()
            if edition is None:
                connection.send(None)
                continue
            with contextlib.suppress(_Unwanted):
                connection.send(_result(render, pictures.whole(edition), connection))


def _result(render: Renderer, edition: Edition, connection: Connection) -> Rendered | Exception:
    told = 0.0

    def progress(done: int, total: int) -> None:
        nonlocal told
        if connection.poll():
            raise _Unwanted
        if time.monotonic() > told + _GLANCE or done == total > 0:
            connection.send((done, total))
            told = time.monotonic()

    try:
        return render(edition, progress)
    except (_Unwanted, OSError):
        raise
    except BriefbookError as error:
        return error
    except Exception:  # a bug there is told here
        return RenderingFailed(traceback.format_exc())
