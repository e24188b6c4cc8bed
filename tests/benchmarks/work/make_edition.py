"""FILE PAGES: make a book of about that many pages and keep its edition."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

from tests.benchmarks.book import made_edition
from tests.benchmarks.child import report

Path(sys.argv[1]).write_bytes(pickle.dumps(made_edition(int(sys.argv[2]), seed=24)))
report()
