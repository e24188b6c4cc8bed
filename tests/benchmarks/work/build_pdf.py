"""EDITION PDF: build the edition's PDF; `stop` is the longest time that passed between two chances to give it up."""

from __future__ import annotations

import itertools
import pickle
import sys
import time
from pathlib import Path

from briefbook.pdf import render
from tests.benchmarks.child import report

edition = pickle.loads(Path(sys.argv[1]).read_bytes())
chances = []


def alive(_done: int, _total: int) -> None:
    chances.append(time.process_time())


started = time.process_time()
printed = render(edition, progress=alive)
ended = time.process_time()
Path(sys.argv[2]).write_bytes(printed.pdf)
stop = max(after - before for before, after in itertools.pairwise((started, *chances)))
report(work=ended - started, pages=printed.pages, size=len(printed.pdf) / 1e6, stop=stop * 1000)
