"""FOLDER LIBRARY: import the files in the folder into a new library."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from briefbook.library.library import Library
from briefbook.operations.import_files import Status, import_files
from tests.benchmarks.child import report

with Library.create(Path(sys.argv[2])) as library:
    started = time.process_time()
    imported = import_files(library, (Path(sys.argv[1]),))
    work = time.process_time() - started
failed = [f"{one.file}: {one.status} {one.message}" for one in imported if one.status is not Status.ADDED]
if failed:
    sys.exit("\n".join(failed))
report(work=work)
