"""The repair desk: each doubtful or lost annotation with both texts; it is accepted, attached anew or withdrawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefbook.errors import BriefbookError
from briefbook.model.carrying import Carrying
from briefbook.model.changes import Changes
from briefbook.operations.repair import accept_all
from briefbook.ui import edit_labels
from briefbook.ui.desk import Desk
from briefbook.ui.own_steps import OwnSteps
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.repair.model import RepairModel
from briefbook.ui.repair.side_by_side import SideBySide
from briefbook.ui.spoken import told

_WIDTH, _HEIGHT = 1120, 680
_LIST, _TEXTS = 180, 420
_GOOD = 90
"""Proposals with at least so many percent can be accepted together."""


class RepairDialog(QDialog):
    """What waits for the analyst after articles were updated. Every decision is a step that can be undone here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._own = OwnSteps(desk, self)
        self.setWindowTitle(self.tr("Repair Desk"))
        self.resize(_WIDTH, _HEIGHT)
        self.model = RepairModel(desk.library, self)
        self.table = QTableView()
        self.texts = SideBySide(desk)
        self.empty = Placeholder(
            self.tr("Nothing to decide"),
            self.tr("When a newer version of an article comes, passages that it changed or dropped are listed here."),
        )
        self.said = QLabel()
        self.accept_button = QPushButton(self.tr("&Accept the Proposal"))
        self.accept_good = QPushButton(self.tr("Accept All from {percent} %").format(percent=_GOOD))
        self.reattach = QPushButton(self.tr("Attach to the &Selection"))
        self.withdraw = QPushButton(self.tr("Keep as &Withdrawn"))
        self.undo = QPushButton(self.tr("&Undo"))
        self.close_button = QPushButton(self.tr("Close"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._join()
        self._turn_to(0)

    def current(self) -> Carrying | None:
        """What is looked at."""
        index = self.table.currentIndex()
        return self.model.carryings[index.row()] if index.isValid() else None

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Annotations to decide"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, self.fontMetrics().horizontalAdvance("m" * 14))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(2, _WIDTH // 4)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("soft", True)
        self.said.setWordWrap(True)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self.texts)
        parts.setSizes([_LIST, _TEXTS])
        parts.setChildrenCollapsible(False)
        self._pages.addWidget(parts)
        self._pages.addWidget(self.empty)
        buttons = QHBoxLayout()
        for button in (self.accept_button, self.reattach, self.withdraw):
            buttons.addWidget(button)
        buttons.addSpacing(12)
        buttons.addWidget(self.accept_good)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.addWidget(self._pages, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)

    def _join(self) -> None:
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.table.activated.connect(self._activate)
        self.texts.newest.selected.connect(self._allow)
        self.accept_button.clicked.connect(lambda: self._decide(self._accept))
        self.accept_good.clicked.connect(lambda: self._decide(lambda _: accept_all(self._desk.library, _GOOD)))
        self.reattach.clicked.connect(lambda: self._decide(self._reattach))
        self.withdraw.clicked.connect(lambda: self._decide(self._withdraw))
        self.undo.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.reject)
        self._desk.notifier.changed.connect(self._follow)

    def _activate(self, _index: QModelIndex) -> None:
        if self.accept_button.isEnabled():
            self._decide(self._accept)
        else:
            self._tell(self.tr("Nothing is proposed. Select the right words in the newest text, or keep as withdrawn."))

    def _decide(self, verb: Callable[[Carrying], object]) -> None:
        carrying = self.current()
        if carrying is None:
            return
        try:
            self._own.make(lambda: verb(carrying))
        except BriefbookError as error:
            self._tell(told(error))

    def _accept(self, carrying: Carrying) -> None:
        self._desk.library.carryings.accept(carrying.annotation_id)

    def _reattach(self, carrying: Carrying) -> None:
        place = self.texts.newest.selection()
        if place is not None:
            self._desk.library.carryings.reattach(carrying.annotation_id, place)

    def _withdraw(self, carrying: Carrying) -> None:
        self._desk.library.carryings.withdraw(carrying.annotation_id)

    def _undo(self) -> None:
        """Take back what was decided here, and nothing else."""
        if self._own.may_undo:
            label = self._own.undo()
            self._tell(self.tr("Undone: {label}").format(label=edit_labels.said(label)))

    def _follow(self, _changes: Changes) -> None:
        row = self.table.currentIndex().row()
        self.model.refresh()
        self._turn_to(min(row, len(self.model.carryings) - 1))

    def _turn_to(self, row: int) -> None:
        self._pages.setCurrentIndex(0 if self.model.carryings else 1)
        if self.model.carryings:
            self.table.setCurrentIndex(self.model.index(max(0, row), 0))
            self.table.setFocus()
        else:
            self.close_button.setFocus()
        self._show()

    def _show(self) -> None:
        carrying = self.current()
        if carrying is not None:
            captures = self._desk.library.captures
            self.texts.show_captures(captures.get(carrying.earlier_id), captures.get(carrying.capture_id))
            self.texts.show_passage(carrying.earlier.position, carrying.place)
            self._tell(
                self.tr("The proposal is shaded in the newest text. Enter accepts it.")
                if carrying.place
                else self.tr("These words are gone. Select other words in the newest text, or keep as withdrawn.")
            )
        else:
            self._tell("")
        self._allow()

    def _allow(self) -> None:
        carrying = self.current()
        self.accept_button.setEnabled(carrying is not None and carrying.place is not None)
        self.withdraw.setEnabled(carrying is not None)
        self.reattach.setEnabled(carrying is not None and self.texts.newest.selection() is not None)
        self.accept_good.setEnabled(any(one.place and one.score >= _GOOD for one in self.model.carryings))
        self.undo.setEnabled(self._own.may_undo)

    def _tell(self, words: str) -> None:
        self.said.setText(words)
        self.said.setAccessibleName(words)
