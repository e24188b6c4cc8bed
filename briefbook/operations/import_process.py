"""A process of its own that reads files, so that one which breaks or hangs a parser costs only itself.

The two ends talk over a pipe that only they hold. A request in JSON and the bytes of a file go in; JSON comes back,
which is read as if a stranger had written it: nothing is unpickled at this end. The process is kept warm between
files; it has no network, starts no programs, writes no files, and each file may cost it so much time and memory and
no more.
"""

from __future__ import annotations

import contextlib
import json
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from multiprocessing.connection import Connection

from briefbook import sentence
from briefbook.errors import ImportFailed
from briefbook.model import gathered_json
from briefbook.model.gathered import Gathered
from briefbook.operations.import_fence import MAX_SECONDS, fence_in, grant_time
from briefbook.operations.warm_process import WarmProcess
from briefbook.sentence import Sentence

_GLANCE = 0.05
"""How often, in seconds, it is seen whether the work is still wanted."""
_LARGEST_ANSWER = 400_000_000
Watch = Callable[[], None]
"""Called while a file is read; raises what is to stop the reading."""


@dataclass(frozen=True, slots=True)
class Request:
    """How to read a file of that name; see `importers.Options`."""

    file_name: str
    encoding: str | None = None
    captured_at: str | None = None
    whole_books: bool = False
    companions: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """The pictures beside a saved page, by their files' names."""


class ImportProcess(WarmProcess):
    """Reads one file after another in one process. Close it, or use it as a context, when all are read."""

    def __init__(self, seconds: float = MAX_SECONDS) -> None:
        """`seconds` is how long one file may take."""
        super().__init__(serve, "briefbook-reader")
        self._seconds = seconds
        self._asked: Connection | None = None

    def __enter__(self) -> ImportProcess:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def gather(self, original: bytes, request: Request, watch: Watch | None = None) -> Gathered:
        """All that the bytes of a file bring. `watch` is called every now and then; what it raises ends the process.

        Raises ImportFailed as `importers.gather` does, or if the file broke its reader or took too long.
        """
        self.begin(original, request)
        return self.finish(original, request.file_name, watch)

    def begin(self, original: bytes, request: Request) -> None:
        """Have a file read while something else is done; what it brings, `finish` says. Raises ImportFailed."""
        if self._asked is not None:
            # Nobody wants that answer any more.
            self.close()
        with self._closing_if_broken(request.file_name):
            self._asked = self.connect()
            for message in _messages(request, original):
                self._asked.send_bytes(message)

    def finish(self, original: bytes, name: str, watch: Watch | None = None) -> Gathered:
        """What the file of that name brings that is being read; all else as `gather` does it."""
        asked, self._asked = self._asked, None
        if asked is None:
            message = "nothing is being read"
            raise RuntimeError(message)
        with self._closing_if_broken(name):
            answer = self._answer(asked, name, watch)
        return _understood(answer, original, name)

    @contextlib.contextmanager
    def _closing_if_broken(self, name: str) -> Iterator[None]:
        try:
            yield
        except (EOFError, OSError) as error:
            self.close()
            raise ImportFailed(
                Sentence(
                    "“{name}” broke what reads such files; it may be damaged or made to do harm. Nothing of it was "
                    "kept.",
                    name=name,
                )
            ) from error
        except BaseException:
            self.close()
            raise

    def _answer(self, connection: Connection, name: str, watch: Watch | None) -> bytes:
        until = time.monotonic() + self._seconds
        while not connection.poll(_GLANCE):
            if watch is not None:
                watch()
            if time.monotonic() > until:
                raise ImportFailed(
                    Sentence(
                        "“{name}” took longer than {seconds} seconds to read and was given up."
                        " Import the part that you need as a file of its own.",
                        name=name,
                        seconds=f"{self._seconds:.0f}",
                    )
                )
        return connection.recv_bytes(_LARGEST_ANSWER)


def _messages(request: Request, original: bytes) -> Iterator[bytes]:
    """The request in JSON, with no more of the companions than their names, on a line before the file: so the process
    is woken once; then each companion in turn.
    """
    stated = {one.name: getattr(request, one.name) for one in fields(request)}
    asked = json.dumps({**stated, "companions": list(request.companions)})
    yield b"\n".join((asked.encode("ascii"), original))
    yield from request.companions.values()


def _understood(answer: bytes, original: bytes, name: str) -> Gathered:
    """What came back. Raises ImportFailed with the sentence that came, or if what came is not what was agreed."""
    try:
        value = json.loads(answer)
        if value.get("problem") is None:
            return gathered_json.from_json(value, original)
        problem = sentence.from_json(value["problem"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ImportFailed(
            Sentence("What came of reading “{name}” could not be understood. Nothing of it was kept.", name=name)
        ) from error
    raise ImportFailed(problem)


def serve(connection: Connection) -> None:
    """Read what comes through `connection` until it is closed."""
    # Ctrl+C in a terminal reaches both processes; the other end decides what becomes of this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    fence_in()
    with contextlib.suppress(EOFError, OSError), connection:
        while True:
            line, _, original = connection.recv_bytes().partition(b"\n")
            asked = json.loads(line)
            companions = {name: connection.recv_bytes() for name in asked["companions"]}
            request = Request(**{**asked, "companions": companions})
            grant_time()
            connection.send_bytes(json.dumps(_result(original, request)).encode())


def _result(original: bytes, request: Request) -> dict[str, object]:
    # What reads HTML takes long to load; the end that asks does without it.
    from briefbook import importers

    name = request.file_name
    options = importers.Options(request.encoding, request.captured_at, request.whole_books, request.companions)
    try:
        return gathered_json.to_json(importers.gather(original, name, options))
    except ImportFailed as error:
        problem = error.sentence
    except MemoryError:
        problem = Sentence("“{name}” needs more memory than a file may take. Import the part that you need.", name=name)
    except RecursionError:
        problem = Sentence(
            "“{name}” nests too deep to be read. Save its text as plain text and import that.", name=name
        )
    except Exception as error:  # a reader's bug costs this file only, and is told
        what = f"{type(error).__name__}: {error}"[:300]
        problem = Sentence(
            "“{name}” could not be read ({what}). Save its text as plain text and import that.", name=name, what=what
        )
    return {"problem": sentence.to_json(problem)}
