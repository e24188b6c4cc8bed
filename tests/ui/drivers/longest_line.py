"""`python -m tests.ui.drivers.longest_line`: how many characters the reader's longest line has, whatever is chosen.

A process of its own, for Qt takes its scale (QT_SCALE_FACTOR) from the environment when it starts.
"""

from __future__ import annotations

import itertools

from PySide6.QtWidgets import QApplication

from briefbook.library.library import Library
from briefbook.ui import window_fonts
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from tests.benchmarks.corpus import drafts
from tests.ui.drivers.reader import ReaderDriver


def _fail(error: BaseException) -> None:
    raise error


def main() -> None:
    """Print the number."""
    application = QApplication([])
    window_fonts.register(application)
    longest = 0
    with Library.in_memory() as library:
        article = library.articles.add(next(iter(drafts(1, 600, seed=7))))
        desk = Desk(library, Notifier(library), Jobs(_fail), Messages(), Preferences(None))
        reader = ReaderDriver(desk, width=1900).open(article)
        for measure, face, size in itertools.product((50, 64), ("serif", "sans"), (9.0, 24.0)):
            desk.preferences.change(reader_measure=measure, reader_face=face, reader_size=size)
            longest = max(longest, reader.longest_line)
        reader.pane.hide()
    print(longest)  # noqa: T201 - it is what this program is for


if __name__ == "__main__":
    main()
