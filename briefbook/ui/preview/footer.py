"""The footer of the preview: which page, how large, how fresh; how far work is, with Cancel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from briefbook.ui.preview.page_view import PageView

_BAR_WIDTH = 140


@dataclass(frozen=True, slots=True)
class _Work:
    label: str
    cancel: Callable[[], None]


class Footer(QWidget):
    """Says what the pane tells it to. Of several works it shows the one that began first: that is the one that runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._works: dict[str, _Work] = {}
        self.page, self.zoom, self.state = _label(self), _label(self), _label(self)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(self)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(16)
        for widget in (self.page, self.zoom):
            row.addWidget(widget)
        row.addWidget(self.state, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        self.setMinimumHeight(self.cancel.sizeHint().height() + 4)
        self._show()

    def show_place(self, view: PageView) -> None:
        """Say which page is in view, and how large."""
        shown = view.shown_pages
        words = self.tr("Page {page} of {count}") if len(shown) == 1 else self.tr("Pages {page} of {count}")
        numbers = "–".join(str(page + 1) for page in shown)
        self.page.setText(words.format(page=numbers, count=len(view.pages.sizes)) if shown else "")
        self.zoom.setText(self.tr("{percent} %").format(percent=view.percent) if shown else "")

    def begin(self, name: str, label: str, cancel: Callable[[], None]) -> None:
        """Work called `name` has begun; `cancel` gives it up."""
        self._works[name] = _Work(label, cancel)
        self._show()

    def advance(self, name: str, done: int, total: int) -> None:
        """The work is so far, in pages."""
        if next(iter(self._works), "") == name:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            words = self.tr("{work}: page {done} of {total}")
            self.state.setText(words.format(work=self._works[name].label, done=done, total=total))

    def end(self, name: str) -> None:
        """The work is over, however it ended."""
        self._works.pop(name, None)
        self._show()

    def _show(self) -> None:
        work = next(iter(self._works.values()), None)
        self.bar.setVisible(work is not None)
        self.cancel.setVisible(work is not None)
        if work:
            self.bar.setRange(0, 0)
            self.state.setText(f"{work.label} …")
            self.cancel.setAccessibleName(self.tr("Cancel: {work}").format(work=work.label))

    def _cancel(self) -> None:
        work = next(iter(self._works.values()), None)
        if work:
            work.cancel()


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("soft", True)
    return label
