"""FOLDER LIBRARY: import the files of the folder in a window's way and report how long the event loop stood still."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from briefbook.library.library import Library
from briefbook.ui.articles.importing import Importing
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.main_window import MainWindow
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from tests.benchmarks.work.gap import Heart


def main(folder: Path, path: Path) -> None:
    """Import into a new library with the whole window open on it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    with Library.create(path) as library:
        desk = Desk(library, Notifier(library), Jobs(_fail), Messages(), Preferences(None))
        window = MainWindow(desk, path.name)
        window.show()
        heart = Heart()
        for told in (desk.messages.done, desk.messages.said):
            told.connect(lambda _: application.exit())
        Importing(desk, window).add_files([folder])
        application.exec()
        heart.tell(len(library.articles.ids()))
        window.close()
        desk.jobs.close()
        window.deleteLater()
        application.sendPostedEvents()


def _fail(error: BaseException) -> None:
    raise error


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
