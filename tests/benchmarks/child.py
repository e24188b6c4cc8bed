"""What a child process says of itself when its work is done."""

from __future__ import annotations

import json
import resource
import sys

KILOBYTE = 1 if sys.platform == "darwin" else 1024
"""The unit of `ru_maxrss`: bytes on macOS, KiB on Linux."""


def report(**values: float) -> None:
    """Write `values`, the CPU seconds of this process since its start and its peak memory in MB to stdout, as JSON."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    cpu, memory = usage.ru_utime + usage.ru_stime, usage.ru_maxrss * KILOBYTE / 1e6
    sys.stdout.write(json.dumps({"cpu": cpu, "memory": memory, **values}))
