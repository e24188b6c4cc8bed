"""FOLDER LIBRARY: import the files in the folder into a new library."""

from __future__ import annotations

import resource
import sys
from pathlib import Path


def main() -> None:
    """Do it, and report the CPU seconds of this process and of the one that reads."""
    # The process that reads loads this file once more, and like the command line it needs none of these.
    from briefbook.library.library import Library
    from briefbook.operations.import_files import Status, import_files
    from tests.benchmarks.child import report

    with Library.create(Path(sys.argv[2])) as library:
        started = _used()
        imported = import_files(library, (Path(sys.argv[1]),))
        work = _used() - started
    failed = [f"{one.file}: {one.status} {one.message}" for one in imported if one.status is not Status.ADDED]
    if failed:
        sys.exit("\n".join(failed))
    report(work=work)


def _used() -> float:
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


if __name__ == "__main__":
    main()
