"""LIBRARY: find all articles with words in common, and tell how many of those that were planted are among them."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from briefbook.library.library import Library
from briefbook.operations.duplicates import duplicates
from tests.benchmarks.child import report

path = Path(sys.argv[1])
planted = {frozenset(pair) for pair in json.loads(path.with_suffix(".json").read_text())}
with Library.open(path, read_only=True) as library:
    started = time.perf_counter()
    pairs = library.kin.pairs()
    candidates = time.perf_counter() - started
    started = time.perf_counter()
    found = {frozenset((one.one, one.other)) for one in duplicates(library)}
    report(
        candidates=candidates,
        pairs=len(pairs),
        seconds=time.perf_counter() - started,
        found=len(found),
        planted=len(planted),
        missed=len(planted - found),
    )
