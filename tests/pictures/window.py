"""The window on the sample, in each workspace; empty ones too."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from briefbook import samples
from briefbook.library.library import Library
from briefbook.ui import appearance, window_fonts
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.main_window import MainWindow
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from briefbook.ui.start_page import StartPage

PATIENCE = 90
CHAPTER_PAGE = 12
"""Facing pages of the sample that hold a chapter, counted from 0."""
SIZES = ((1280, 720), (1440, 900), (1920, 1080))


def application() -> QApplication:
    """Qt with the packaged fonts."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window_fonts.register(application)
    return application


@contextmanager
def window(*, full: bool, look: str, size: tuple[int, int]) -> Iterator[MainWindow]:
    """A window on the sample, or on an empty library."""
    preferences = Preferences(None)
    preferences.change(appearance=look)
    appearance.apply(look, application())
    with Library.in_memory() as library:
        if full:
            samples.fill(library)
        jobs = Jobs(_raise)
        desk = Desk(library, Notifier(library), jobs, Messages(), preferences)
        window = MainWindow(desk, "sample.briefbook")
        window.resize(*size)
        window.show()
        window.show_workspace(0)
        settle(0.3)
        yield window
        window.close()
        jobs.close()
        window.deleteLater()
        settle(0.1)


def settle(seconds: float) -> None:
    """Let the window work for so long."""
    until(lambda: False, seconds)


def until(done: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Let the window work until `done`, or for so long."""
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def read_something(window: MainWindow) -> None:
    """Show an article that has marks, with the second of them current."""
    library = window.desk.library
    article = max(library.articles.all(), key=lambda one: len(library.annotations.of_article(one.id)))
    annotations = library.annotations.of_article(article.id)
    window.show_article(article.id)
    settle(0.2)
    window.show_annotation(annotations[1].id)
    settle(0.5)


def workspaces(window: MainWindow, *, full: bool) -> Iterator[str]:
    """Show one workspace after the other; gives back the name of the one that is shown."""
    if full:
        read_something(window)
    for number, name in enumerate(window.workspace_names()):
        window.show_workspace(number)
        settle(0.5)
        if full and window.workspaces.currentWidget() is window.panes.preview:
            until(lambda: bool(window.panes.preview.view.shown_pages))
            settle(1.5)
        yield name.lower()
        if full and window.workspaces.currentWidget() is window.panes.write:
            yield from _tables(window)


def _tables(window: MainWindow) -> Iterator[str]:
    for kind in window.panes.write.tables:
        window.panes.write.show_table(kind)
        settle(0.3)
        yield kind.value


def turn_to_what_shows_most(window: MainWindow, name: str) -> None:
    """Show the points where Write is shown, and a chapter's page where the preview is."""
    if name == "write":
        library = window.desk.library
        window.panes.write.show_point(library.books.points(library.books.all()[0].id)[1].id)
    elif name == "preview":
        window.panes.preview.view.set_two_up(two_up=True)
        window.panes.preview.view.go_to_page(CHAPTER_PAGE)
    settle(0.6)


def picture(widget: QWidget, target: Path) -> None:
    """Save what the widget looks like, in few colours so that it stays small."""
    widget.grab().save(str(target))
    with Image.open(target) as drawn:
        drawn.convert("RGB").quantize(256, method=Image.Quantize.MAXCOVERAGE).save(target, optimize=True)


def every_look(folder: Path) -> Iterator[Path]:
    """A picture of each workspace, full and empty, light and dark, in each size; and of the start page."""
    folder.mkdir(parents=True, exist_ok=True)
    for look in ("light", "dark"):
        for size in SIZES:
            for full in (True, False):
                with window(full=full, look=look, size=size) as shown:
                    for name in workspaces(shown, full=full):
                        target = folder / f"{name}-{'full' if full else 'empty'}-{look}-{size[0]}.png"
                        picture(shown, target)
                        yield target
        page = StartPage(Preferences(None))
        page.resize(900, 600)
        page.show()
        settle(0.2)
        picture(page, folder / f"start-{look}.png")
        yield folder / f"start-{look}.png"
        page.close()


def _raise(error: BaseException) -> None:
    raise error
