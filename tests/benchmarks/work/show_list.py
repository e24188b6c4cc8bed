"""LIBRARY: show the list of its articles beside a bare QListView with as many rows; report how long each takes."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from briefbook.library.library import Library
from briefbook.model.article import ReadingState
from briefbook.ui.articles.importing import Importing
from briefbook.ui.articles.pane import ArticlePane
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from tests.benchmarks.child import report

Widget = TypeVar("Widget", bound=QWidget)
PAGES = 200
SIZE = (300, 900)


def main(path: Path) -> None:
    """Show both, scroll through both, mark an article as read."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    with Library.open(path) as library:
        rows = len(library.articles.ids())
        _shown(_bare(10))
        bare, floor = _timed(lambda: _shown(_bare(rows)))
        desk = Desk(library, Notifier(library), Jobs(_fail), Messages(), Preferences(None))
        pane, shown = _timed(lambda: _shown(ArticlePane(desk, Importing(desk))))
        first = library.articles.ids()[0]
        report(
            floor=floor * 1000,
            shown=shown * 1000,
            floor_scroll=_scrolling(bare),
            scroll=_scrolling(pane.list),
            mark=_timed(lambda: _marked(library, first, pane))[1] * 1000,
            rows=rows,
        )
        desk.jobs.close()
        pane.deleteLater()
        application.sendPostedEvents()


def _bare(rows: int) -> QListView:
    view = QListView()
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setModel(QStringListModel([f"row {number}" for number in range(rows)], view))
    return view


def _shown(widget: Widget) -> Widget:
    widget.resize(*SIZE)
    widget.show()
    widget.grab()
    return widget


def _marked(library: Library, article_id: str, pane: ArticlePane) -> ArticlePane:
    library.articles.set_state(article_id, ReadingState.READ)
    pane.list.viewport().grab()
    return pane


def _scrolling(view: QListView) -> float:
    """Milliseconds from one place to the next far away, painted."""
    bar = view.verticalScrollBar()
    begun = time.perf_counter()
    for number in range(PAGES):
        bar.setValue(bar.maximum() * number // PAGES)
        view.viewport().grab()
    return (time.perf_counter() - begun) * 1000 / PAGES


def _timed(do: Callable[[], Widget]) -> tuple[Widget, float]:
    begun = time.perf_counter()
    widget = do()
    return widget, time.perf_counter() - begun


def _fail(error: BaseException) -> None:
    raise error


if __name__ == "__main__":
    main(Path(sys.argv[1]))
