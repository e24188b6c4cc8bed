"""MODULE: start the interpreter, load that module, do nothing."""

from __future__ import annotations

import importlib
import sys

from tests.benchmarks.child import report

importlib.import_module(sys.argv[1])
report()
