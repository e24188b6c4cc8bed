"""Numbered copies: how many, for whom, and into which files; made one after the other by a job."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.model.copies import MOST_COPIES, Copy, copies
from briefbook.model.edition import Edition
from briefbook.operations.copies import numbered, path_of
from briefbook.operations.rendering import Rendered
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer
from briefbook.ui.preview.exporting import file_name, first_folder, show, write_beside

_WIDTH, _HEIGHT = 460, 380
_FEW = 2
"""So many copies are offered where the book does not say who gets one."""

Render = Callable[[Edition, Callable[[int, int], None]], Rendered]


class CopiesDialog(QDialog):
    """Asks how many copies are numbered, and shows whom each is for. `wanted` tells how many."""

    wanted = Signal(int)

    def __init__(self, distribution: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._distribution = distribution
        named = sum(bool(line.strip()) for line in distribution.splitlines())
        self.setWindowTitle(self.tr("Numbered Copies"))
        self.resize(_WIDTH, _HEIGHT)
        self.count = QSpinBox()
        self.count.setRange(1, MOST_COPIES)
        self.list = QTreeWidget()
        self.said = QLabel(self._explanation(named))
        self.export = QPushButton(self.tr("&Export…"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.count.valueChanged.connect(self._fill)
        self.export.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.accepted.connect(lambda: self.wanted.emit(self.count.value()))
        self.count.setValue(named or _FEW)
        self._fill()
        self.count.selectAll()

    def _explanation(self, named: int) -> str:
        if named:
            return self.tr("Each copy has its number and its recipient on the cover and on every page.")
        return self.tr(
            "Each copy has its number on the cover and on every page. "
            "“Copies to” in the book's set-up says whom it is for; it is empty."
        )

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Copies:"))
        label.setBuddy(self.count)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("soft", True)
        self.said.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Copies and their recipients"))
        self.list.setHeaderLabels([self.tr("Copy"), self.tr("For")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        asked, buttons = QHBoxLayout(), QHBoxLayout()
        asked.addWidget(label)
        asked.addWidget(self.count)
        asked.addStretch(1)
        buttons.addStretch(1)
        buttons.addWidget(self.export)
        buttons.addWidget(self._cancel)
        self.export.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(asked)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def _fill(self) -> None:
        words = self.tr("{number} of {total}")
        made = copies(self.count.value(), self._distribution)
        self.list.clear()
        self.list.addTopLevelItems(
            [QTreeWidgetItem([words.format(number=one.number, total=one.total), one.recipient]) for one in made]
        )


class Copying(QObject):
    """Asks for the numbered copies of an edition, makes them and puts each into a file of its own."""

    def __init__(self, desk: Desk, render: Render, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._render = render
        self._window = window

    def ask(self, edition: Edition) -> None:
        """Let the user say how many and where to, then make them. Does not wait."""
        dialog = CopiesDialog(edition.book.set_up.distribution, self._window)
        dialog.wanted.connect(lambda total: self._ask_where(edition, total))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def make(self, edition: Edition, total: int, out: Path) -> None:
        """Put so many numbered copies beside `out`. If one cannot be written, the job's failure says why."""
        made = copies(total, edition.book.set_up.distribution)
        self._desk.jobs.run(
            self.tr("Making numbered copies"),
            lambda progress: [self._made(edition, copy, out, progress) for copy in made],
            self._tell,
        )

    def _ask_where(self, edition: Edition, total: int) -> None:
        suggested = first_folder(self._desk) / f"{file_name(edition.book.title)}.pdf"
        dialog = QFileDialog(self._window, self.tr("Export Numbered Copies"), str(suggested), self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        # The file itself is not written, only those beside it: -1, -2 and so on.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(lambda path: self.make(edition, total, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _made(self, edition: Edition, copy: Copy, out: Path, progress: Callable[[int, int], None]) -> Path:
        def advance(done: int, pages: int) -> None:
            progress((copy.number - 1) * pages + done, copy.total * pages)

        rendered = self._render(numbered(edition, copy), advance)
        return write_beside(path_of(out, copy), rendered.printed.pdf)

    def _tell(self, written: list[Path]) -> None:
        one, several = self.tr("1 numbered copy saved."), self.tr("%n numbered copies saved.", "", len(written))
        self._desk.messages.toast(
            one if len(written) == 1 else several,
            Offer(self.tr("Show in folder"), lambda: show(written[0].parent)),
        )
