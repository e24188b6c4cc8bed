"""Rendering: when the pages of the shown book are made anew, and which result still counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from briefbook.errors import BriefbookError, NotFound
from briefbook.model.changes import Changes
from briefbook.model.edition import Edition
from briefbook.operations.independence import edition_of
from briefbook.operations.render_process import RenderProcess
from briefbook.operations.rendering import Rendered, prepares_fonts
from briefbook.ui.desk import Desk
from briefbook.ui.jobs import Handle, Jobs
from briefbook.ui.messages import Weight
from briefbook.ui.spoken import told

_QUIET_MILLISECONDS = 150
_TABLES = (
    *("articles", "captures", "annotations", "themes", "books", "chapters", "entries", "book_sources"),
    *("points", "point_annotations", "names", "facts", "fact_values", "events", "event_sources", "carryings"),
)


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a book with the edition that they were made from."""

    edition: Edition
    rendered: Rendered


@dataclass(slots=True)
class _Workshop:
    """The process and the job that uses it. Outlives the Rendering by the moment that it takes to end both."""

    jobs: Jobs
    process: RenderProcess
    handle: Handle | None = None

    def drop(self) -> None:
        if self.handle:
            self.jobs.cancel(self.handle)

    def end(self) -> None:
        self.drop()
        self.process.close()


class Rendering(QObject):
    """Keeps the pages of one book up to date while they are watched.

    A change makes them stale; a quiet moment later the edition is read in the main thread and rendered by a job. A
    newer change gives the older work up. While nobody watches, nothing is made unless it is needed.
    """

    begun = Signal()
    ended = Signal()
    done = Signal(Pages)
    missing = Signal()
    became_stale = Signal()

    def __init__(self, desk: Desk, process: RenderProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workshop = _Workshop(desk.jobs, process)
        self._book_id: str | None = None
        self._pages: Pages | None = None
        self._watched = False
        self._stage = ""
        self._waiting: list[Callable[[Pages], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MILLISECONDS)
        self._timer.timeout.connect(self.refresh)
        desk.notifier.changed.connect(self._changed)
        desk.jobs.advanced.connect(self._tell_stage)
        desk.jobs.finished.connect(self._job_finished)
        self.destroyed.connect(self._workshop.end)

    @property
    def pages(self) -> Pages | None:
        """The pages of the book as it is now; None while they are stale."""
        return self._pages

    @property
    def working(self) -> bool:
        """Whether pages are being made."""
        return self._workshop.handle is not None

    def show_book(self, book_id: str | None) -> None:
        """Turn to another book, or to none."""
        self._book_id = book_id
        self._waiting.clear()
        self._make_stale()
        if self._watched:
            self.refresh()

    def watch(self, watched: bool) -> None:
        """Whether anybody looks at the pages."""
        self._watched = watched
        if watched and self._pages is None and not self.working:
            self.refresh()

    def need(self, then: Callable[[Pages], None]) -> None:
        """Call `then` with the pages of the book as it is now: at once, or when they are made. Never if that fails."""
        if self._pages:
            then(self._pages)
            return
        self._waiting.append(then)
        if not self.working:
            self.refresh()

    def refresh(self) -> None:
        """Make the pages anew, now."""
        self._make_stale()
        self._timer.stop()
        edition = self._edition()
        if edition is None or not (edition.sources or edition.points or edition.chapters):
            self._waiting.clear()
            self.missing.emit()
            return
        label = self.tr("Preparing the fonts, once") if prepares_fonts() else self.tr("Making the pages")
        self._stage = ""
        self._workshop.handle = self._desk.jobs.run(
            label,
            lambda progress: self._workshop.process.render(edition, progress),
            lambda rendered: self._take(Pages(edition, rendered)),
        )
        self.begun.emit()

    def render(self, edition: Edition, progress: Callable[[int, int], None]) -> Rendered:
        """`edition` rendered, for a job that needs it in another form than it is shown; called by that job only."""
        return self._workshop.process.render(edition, progress)

    def cancel(self) -> None:
        """Give up making pages until the next change."""
        self._waiting.clear()
        self._timer.stop()
        self._workshop.drop()

    def end(self) -> None:
        """Give up for good: the process ends."""
        self.cancel()
        self._workshop.end()

    def _edition(self) -> Edition | None:
        if self._book_id is None:
            return None
        try:
            return edition_of(self._desk.library, self._book_id)
        except NotFound:
            return None
        except BriefbookError as error:
            self._desk.messages.say(told(error), Weight.ERROR)
            return None

    def _changed(self, changes: Changes) -> None:
        if self._book_id is None or not changes.touched(*_TABLES):
            return
        self._make_stale()
        if self._watched or self._waiting:
            self._timer.start()

    def _make_stale(self) -> None:
        self._workshop.drop()
        self._pages = None
        self.became_stale.emit()

    def _take(self, pages: Pages) -> None:
        self._pages = pages
        waiting, self._waiting = self._waiting, []
        self.done.emit(pages)
        for then in waiting:
            then(pages)

    def _tell_stage(self, handle: Handle, _done: int, total: int) -> None:
        """Pages are counted only while they are drawn: before that the text is set, after it the file is made."""
        if handle is not self._workshop.handle or not (total or self._stage):
            return
        stage = self.tr("Drawing the pages") if total else self.tr("Putting the file together")
        if stage != self._stage:
            self._stage = stage
            self._desk.jobs.reword(handle, stage)

    def _job_finished(self, handle: Handle) -> None:
        if handle is self._workshop.handle:
            self._workshop.handle = None
            self.ended.emit()
            # Its result comes right after this; if none does, it failed and nobody should be served by later work.
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        if self._pages is None and not self.working and not self._timer.isActive():
            self._waiting.clear()
