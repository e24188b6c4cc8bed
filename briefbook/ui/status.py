"""The status bar: when the last change was kept, how far the reading is, and what is being worked on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from briefbook.model.changes import Changes
from briefbook.ui import times
from briefbook.ui.articles import wording
from briefbook.ui.desk import Desk
from briefbook.ui.jobs import Handle
from briefbook.ui.reader.progress import WORDS_A_MINUTE

_BAR_WIDTH = 160
_AIR = 10


class Status(QStatusBar):
    """Listens to the desk; changes nothing but a running job, which it can cancel."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._running: dict[int, Handle] = {}
        self.saved, self.reading = self._label(self._when_saved()), self._label("")
        self.addWidget(self.saved)
        self.addWidget(self.reading)
        self._work = self._label("")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFormat(self.tr("%v of %m"))
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        for widget in (self._work, self._bar, self._cancel):
            self.addPermanentWidget(widget)
        desk.notifier.changed.connect(self._changed)
        desk.jobs.started.connect(self._started)
        desk.jobs.advanced.connect(self._advanced)
        desk.jobs.reworded.connect(self._reworded)
        desk.jobs.finished.connect(self._finished)
        self._count()
        self._show_work()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("soft", True)
        label.setContentsMargins(_AIR, 0, _AIR, 0)
        return label

    def _changed(self, changes: Changes) -> None:
        self.saved.setText(self._when_saved())
        if changes.touched("articles", "captures"):
            self._count()

    def _when_saved(self) -> str:
        if self._desk.library.read_only:
            return self.tr("For reading only")
        saved = times.stored(self._desk.library.changed_at)
        return self.tr("Saved {time}").format(time=times.said(saved)) if saved else self.tr("Saved")

    def _count(self) -> None:
        pile = self._desk.library.articles.pile()
        time = wording.duration(-int(-pile.words_left // WORDS_A_MINUTE))
        words = self.tr("{read} of {all} read, {time} left") if pile.words_left else self.tr("All {all} read")
        self.reading.setText(words.format(read=pile.read, all=pile.articles, time=time) if pile.articles else "")

    def _started(self, handle: Handle) -> None:
        self._running[handle.number] = handle
        self._bar.setRange(0, 0)
        self._show_work()

    def _advanced(self, handle: Handle, done: int, total: int) -> None:
        if handle.number == min(self._running, default=0):
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _reworded(self, handle: Handle, words: str) -> None:
        if handle.number == min(self._running, default=0):
            self._work.setText(words)

    def _finished(self, handle: Handle) -> None:
        self._running.pop(handle.number, None)
        self._show_work()

    def _show_work(self) -> None:
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(bool(self._running))
        if self._running:
            first = self._running[min(self._running)]
            self._work.setText(first.label)
            self._cancel.setAccessibleName(self.tr("Cancel: {job}").format(job=first.label))

    def _stop(self) -> None:
        if self._running:
            self._desk.jobs.cancel(self._running[min(self._running)])
