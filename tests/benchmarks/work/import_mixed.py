"""FOLDER LIBRARY whole|half: import the folder by the command line, to the end or until half of it is read."""

from __future__ import annotations

import os
import pty
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from briefbook.library.doctor import doctor
from briefbook.library.library import Library
from tests.benchmarks.child import KILOBYTE, report

_PERCENT = re.compile(rb"(\d+)%")
_PIECE = 4096


def main(folder: Path, library: Path, until: int) -> None:
    """Do it, and report what was used and what came of it. The progress bar is read as a terminal shows it."""
    Library.create(library).close()
    terminal, screen = pty.openpty()
    command = [sys.executable, "-m", "briefbook", "import", str(library), str(folder)]
    started = time.perf_counter()
    # A pipe would be full before anybody reads it.
    with tempfile.TemporaryFile() as answers:
        with subprocess.Popen(command, stdout=answers, stderr=screen) as running:
            os.close(screen)
            _watch(terminal, running, until)
        answers.seek(0)
        said = answers.read()
    wall, used = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    with Library.open(library) as kept:
        articles = len(kept.articles.ids())
    report(
        wall=wall,
        used=used.ru_utime + used.ru_stime,
        largest=used.ru_maxrss * KILOBYTE / 1e6,
        articles=articles,
        failed=len(re.findall(rb"(?m)^failed ", said)),
        code=running.returncode,
        faults=len(doctor(library)),
    )


def _watch(terminal: int, running: subprocess.Popen[bytes], until: int) -> None:
    """Read what the terminal shows until it is closed; interrupt the program when so many per cent are done."""
    left = b""
    while piece := _read(terminal):
        left = (left + piece)[-_PIECE:]
        done = max(map(int, _PERCENT.findall(left)), default=0)
        if done >= until and running.poll() is None:
            running.send_signal(signal.SIGINT)
            until = 1_000


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, _PIECE)
    except OSError:
        # So Linux says that nobody writes to the terminal any more.
        return b""


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), 50 if sys.argv[3] == "half" else 1_000)
