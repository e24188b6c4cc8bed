"""WAY WORDS ANNOTATIONS: open an article of so many words and annotations in that way, mark passages, report both."""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser

from briefbook.library.library import Library
from briefbook.model.anchor import describe
from briefbook.model.article import Article
from briefbook.ui import appearance, window_fonts
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from briefbook.ui.reader.pane import ReaderPane
from tests.benchmarks.child import report
from tests.benchmarks.corpus import draft
from tests.benchmarks.prose import Prose

OPENED, MARKED = 7, 25
WIDTH, HEIGHT = 1280, 800
SHORTEST, LONGEST = 20, 200

Spans = list[tuple[int, int]]


def main() -> None:
    """Do the work of WAY."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    window_fonts.register(application)
    appearance.apply("light", application)
    words, annotations = int(sys.argv[2]), int(sys.argv[3])
    with Library.in_memory() as library:
        prose = Prose(seed=31)
        article, other = (
            library.articles.add(draft(prose, words, "long.txt")),
            library.articles.add(draft(prose, 200, "short.txt")),
        )
        spans = _spans(article, annotations + MARKED, prose.random)
        _annotate(library, article, spans[:annotations])
        way = _Reader(library) if sys.argv[1] == "reader" else _Browser()
        opened = [_opened(way, article, other, spans[:annotations], application) for _ in range(OPENED)]
        marked = [_timed(lambda span=span: way.mark(span), application) for span in spans[annotations:]]
        report(
            open=statistics.median(wall for wall, _ in opened),
            open_cpu=statistics.median(cpu for _, cpu in opened),
            mark=statistics.median(wall for wall, _ in marked),
            mark_cpu=statistics.median(cpu for _, cpu in marked),
        )
        way.close()


def _opened(
    way: _Reader | _Browser, article: Article, other: Article, spans: Spans, application: QApplication
) -> tuple[float, float]:
    way.open(other, [])
    application.processEvents()
    return _timed(lambda: way.open(article, spans), application)


def _timed(do: Callable[[], None], application: QApplication) -> tuple[float, float]:
    """How many milliseconds, and of CPU, it takes to do it and to paint what comes of it."""
    began, used = time.perf_counter(), time.process_time()
    do()
    application.processEvents()
    return (time.perf_counter() - began) * 1000, (time.process_time() - used) * 1000


def _spans(article: Article, number: int, chance: random.Random) -> Spans:
    """Stretches inside single blocks."""
    places = [place for place in article.body.places if place.paragraph and place.end - place.start > LONGEST]
    spans = []
    for place in chance.choices(places, k=number):
        start = chance.randrange(place.start, place.end - LONGEST)
        spans.append((start, start + chance.randint(SHORTEST, LONGEST)))
    return spans


def _annotate(library: Library, article: Article, spans: Spans) -> None:
    themes = library.themes.all()
    with library.edit("Mark"):
        for index, (start, end) in enumerate(spans):
            anchor, theme = describe(article.body.text, start, end), themes[index % len(themes)]
            comment = "Compare this with the other papers." if index % 3 == 0 else ""
            library.annotations.add(article.id, anchor, theme_id=theme.id, comment=comment)


class _Reader:
    """briefbook's."""

    def __init__(self, library: Library) -> None:
        self._jobs = Jobs(_fail)
        self._pane = ReaderPane(Desk(library, Notifier(library), self._jobs, Messages(), Preferences(None)))
        self._pane.resize(WIDTH, HEIGHT)
        self._pane.show()

    def open(self, article: Article, spans: Spans) -> None:
        del spans
        self._pane.show_article(article.id)

    def mark(self, span: tuple[int, int]) -> None:
        self._pane.half.page.select(*span)
        assert self._pane.hand is not None
        self._pane.hand.mark_with(1)

    def close(self) -> None:
        self._jobs.close()
        self._pane.close()
        self._pane.deleteLater()


class _Browser:
    """The least that Qt can do."""

    def __init__(self) -> None:
        self._browser = QTextBrowser()
        self._browser.resize(WIDTH, HEIGHT)
        self._browser.setUndoRedoEnabled(False)
        self._tint = QTextCharFormat()
        self._tint.setBackground(QColor("#d7e2ec"))
        self._browser.show()

    def open(self, article: Article, spans: Spans) -> None:
        self._browser.setPlainText(article.body.text)
        cursor = QTextCursor(self._browser.document())
        cursor.beginEditBlock()
        for span in spans:
            self._lay(cursor, span)
        cursor.endEditBlock()

    def mark(self, span: tuple[int, int]) -> None:
        cursor = self._browser.textCursor()
        self._lay(cursor, span)
        self._browser.setTextCursor(cursor)

    def close(self) -> None:
        self._browser.close()
        self._browser.deleteLater()

    def _lay(self, cursor: QTextCursor, span: tuple[int, int]) -> None:
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(self._tint)


def _fail(error: BaseException) -> None:
    raise error


if __name__ == "__main__":
    main()
