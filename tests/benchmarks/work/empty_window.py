"""BEGUN MODULE: load that module and open an empty window; report when it is painted."""

from __future__ import annotations

import importlib
import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.child import report

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
importlib.import_module(sys.argv[2])
application = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
window.show()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, application.exit))
application.exec()
report(wall=time.monotonic() - float(sys.argv[1]))
