"""The fence around the process that reads files: no network, no programs, no writing, bounded memory and time.

On systems without such limits (Windows) the hook remains, and the watch that is kept from outside.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Any

MAX_MEMORY = 600_000_000
"""How many bytes of address space the process may take beyond what it began with."""
MAX_SECONDS = 60
"""How long one file may take."""
_FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile",
    "os.remove",
    "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "shutil.", "webbrowser.",
    "urllib.", "http.", "ftplib.", "smtplib.", "pty.",
)  # fmt: skip
_WRITING = frozenset("wax+")
_WRITING_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Fenced(Exception):
    """What reads a file tried to do what no reader needs: reach a network, start a program, write."""


def fence_in() -> None:
    """Bound this process for good."""
    sys.dont_write_bytecode = True
    with contextlib.suppress(ImportError):
        import resource

        taken = _address_space()
        if taken:
            resource.setrlimit(resource.RLIMIT_AS, (taken + MAX_MEMORY, taken + MAX_MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(_guard)


def _address_space() -> int:
    """How many bytes of address space this process has; 0 where that is not told."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def grant_time() -> None:
    """Let this process use MAX_SECONDS more of the processor; what takes longer ends it."""
    with contextlib.suppress(ImportError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        limit = int(used.ru_utime + used.ru_stime) + MAX_SECONDS + 1
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open":
        mode, flags = arguments[1:3]
        if (isinstance(mode, str) and _WRITING & set(mode)) or (mode is None and flags & _WRITING_FLAGS):
            raise Fenced(event)
    elif event.startswith(_FORBIDDEN):
        raise Fenced(event)
