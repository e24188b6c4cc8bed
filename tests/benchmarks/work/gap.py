"""WAY PAGES: build a book of about that many pages in that way and report how long the event loop stood still."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from briefbook.library.library import Library
from briefbook.operations.render_process import RenderProcess
from briefbook.operations.rendering import rendered
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from briefbook.ui.preview import PreviewPane
from tests.benchmarks.book import make_book
from tests.benchmarks.child import report

BEAT = 5
IDLE_MILLISECONDS = 1_000


class Heart:
    """Beats in the event loop and notes how late it is."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._last = self._began = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def tell(self, pages: int) -> None:
        self._timer.stop()
        waits = sorted(self.waits)
        report(
            longest=waits[-1] * 1000,
            p99=waits[int(len(waits) * 0.99)] * 1000,
            seconds=time.perf_counter() - self._began,
            pages=pages,
        )

    def _beat(self) -> None:
        now = time.perf_counter()
        self.waits.append(now - self._last)
        self._last = now


def main() -> None:
    """Do the work of WAY."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    with Library.in_memory() as library:
        book = make_book(library, int(sys.argv[2]), seed=24)
        desk = Desk(library, Notifier(library), Jobs(_fail), Messages(), Preferences(None))
        ways: dict[str, Callable[[], None]] = {
            "nothing": lambda: _idle(application),
            "thread": lambda: _thread(desk, book.id, application),
            "process": lambda: _process(desk, book.id, application),
            "preview": lambda: _preview(desk, book.id, application),
        }
        ways[sys.argv[1]]()
        desk.jobs.close()


def _fail(error: BaseException) -> None:
    raise error


def _idle(application: QApplication) -> None:
    heart = Heart()
    QTimer.singleShot(IDLE_MILLISECONDS, application.quit)
    application.exec()
    heart.tell(0)


def _thread(desk: Desk, book_id: str, application: QApplication) -> None:
    edition, heart = desk.library.editions.edition(book_id), Heart()
    pages: list[int] = []
    desk.jobs.run(
        "", lambda progress: rendered(edition, progress).printed.pages, lambda made: _done(pages, made, application)
    )
    application.exec()
    heart.tell(pages[0])


def _process(desk: Desk, book_id: str, application: QApplication) -> None:
    process, edition = RenderProcess(), desk.library.editions.edition(book_id)
    process.render(edition)
    pages: list[int] = []
    heart = Heart()
    desk.jobs.run(
        "",
        lambda progress: process.render(edition, progress).printed.pages,
        lambda made: _done(pages, made, application),
    )
    application.exec()
    heart.tell(pages[0])
    process.close()


def _preview(desk: Desk, book_id: str, application: QApplication) -> None:
    pane = PreviewPane(desk)
    pane.resize(1280, 720)
    pane.show_book(book_id)
    pane.show()
    # Not quit, which would close the pane, and nothing is made for a pane that nobody sees.
    pane.rendering.done.connect(lambda _: application.exit())
    application.exec()
    heart = Heart()
    book = desk.library.books.get(book_id)
    desk.library.books.set_up(book_id, book.set_up, title="Another title")
    application.exec()
    pages = pane.rendering.pages
    heart.tell(pages.rendered.printed.pages if pages else 0)
    pane.end()
    pane.deleteLater()


def _done(pages: list[int], made: int, application: QApplication) -> None:
    pages.append(made)
    application.quit()


if __name__ == "__main__":
    main()
