"""BEGUN LIBRARY: open the program's window on that library; report when it is painted and waits for its user."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from briefbook import app
from briefbook.ui import window_fonts
from briefbook.ui.desk import Preferences
from briefbook.ui.main_window import MainWindow
from tests.benchmarks.child import report


def main(begun: float, library: Path) -> None:
    """Do what `app.run` does up to the first moment in which nothing is left to do."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    window_fonts.register(application)
    program = app.App(application, Preferences(None))
    # An error ends this process; nobody would read it in a window.
    sys.excepthook = sys.__excepthook__
    program.start(library)
    (window,) = program.windows
    assert isinstance(window, MainWindow)
    # Comes after all that was put off to the first turn of the event loop, painting included.
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, application.exit))
    application.exec()
    report(wall=time.monotonic() - begun, rows=window.panes.articles.model.rowCount())
    window.close()


if __name__ == "__main__":
    main(float(sys.argv[1]), Path(sys.argv[2]))
