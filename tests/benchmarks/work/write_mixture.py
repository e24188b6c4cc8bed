"""FOLDER NUMBER BROKEN: write so many files of all kinds, of which so many are broken."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.child import report
from tests.benchmarks.mixture import write_mixture

folder = Path(sys.argv[1])
folder.mkdir()
write_mixture(folder, int(sys.argv[2]), int(sys.argv[3]))
report()
