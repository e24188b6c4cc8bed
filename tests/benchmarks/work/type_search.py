"""LIBRARY KIND: ask the search pane all words of that kind, until what is found is painted."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from briefbook.library.library import Library
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from briefbook.ui.search_pane import SearchPane
from tests.benchmarks.child import report
from tests.benchmarks.work.latency import latency


def main(path: Path, kind: str) -> None:
    """Type each question as a whole, as the pane does when one pauses."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    with Library.open(path) as library:
        desk = Desk(library, Notifier(library), Jobs(_fail), Messages(), Preferences(None))
        pane = SearchPane(desk)
        pane.resize(300, 700)
        pane.show()
        report(**latency(path.with_suffix(".json"), kind, lambda question: _ask(pane, question)))
        desk.jobs.close()
        pane.deleteLater()
        application.sendPostedEvents()


def _ask(pane: SearchPane, question: str) -> range:
    pane.field.setText(question)
    pane.look()
    pane.list.viewport().grab()
    return range(pane.model.rowCount())


def _fail(error: BaseException) -> None:
    raise error


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
