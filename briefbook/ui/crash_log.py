"""What is left of a program that ended unexpectedly: Python's traceback of the fault, in a file of this computer."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

_RUNNING = "running-"
_WEEK = 7 * 24 * 3600


@contextlib.contextmanager
def kept_in(folder: Path) -> Iterator[Path | None]:
    """While the program runs, a fault of the interpreter is written to a file in `folder`; the report that an earlier
    program left there is given, None if there is none. Where nothing can be written, nothing is kept.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        left = _collect(folder)
        path = folder / f"{_RUNNING}{os.getpid()}.txt"
        file = path.open("w", encoding="utf-8")
    except OSError:
        yield None
        return
    faulthandler.enable(file)
    try:
        yield left
    finally:
        faulthandler.disable()
        file.close()
        with contextlib.suppress(OSError):
            path.unlink()


def _collect(folder: Path) -> Path | None:
    """Make reports of what ended programs left; the newest one."""
    newest = None
    for path in sorted(folder.glob(f"{_RUNNING}*.txt"), key=lambda one: one.stat().st_mtime):
        # A program that still runs has its file open, and on Windows keeps it: then it is none of ours.
        with contextlib.suppress(OSError):
            if path.stat().st_size:
                newest = path.replace(folder / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt")
            elif time.time() - path.stat().st_mtime > _WEEK:
                path.unlink()
    return newest
