"""LIBRARY KIND: search the library for all words of that kind."""

from __future__ import annotations

import sys
from pathlib import Path

from briefbook.library.library import Library
from tests.benchmarks.child import report
from tests.benchmarks.work.latency import latency

path = Path(sys.argv[1])
with Library.open(path, read_only=True) as library:
    report(**latency(path.with_suffix(".json"), sys.argv[2], library.search.find))
