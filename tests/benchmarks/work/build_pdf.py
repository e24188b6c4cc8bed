"""EDITION PDF: build the edition's PDF."""

from __future__ import annotations

import pickle
import sys
import time
from pathlib import Path

from briefbook.pdf import render
from tests.benchmarks.child import report

edition = pickle.loads(Path(sys.argv[1]).read_bytes())
started = time.process_time()
printed = render(edition)
work = time.process_time() - started
Path(sys.argv[2]).write_bytes(printed.pdf)
report(work=work, pages=printed.pages, size=len(printed.pdf) / 1e6)
