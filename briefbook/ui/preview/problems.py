"""The problem list: everything that would embarrass on print day, each with the way to where it can be mended."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from briefbook.analysis.problem import Problem, Severity
from briefbook.model.edition import Edition
from briefbook.model.origin import Origin
from briefbook.ui import icons
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.preview.origins import origin_of
from briefbook.ui.preview.problem_delegate import ProblemDelegate
from briefbook.ui.push_button import PushButton
from briefbook.ui.spoken import spoken

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ICONS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
}
_WIDTH = 280


class ProblemModel(QAbstractListModel):
    """A row a problem: its severity in a word and a sign, where it is, what it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()

    def show(self, problems: tuple[Problem, ...]) -> None:
        """List other problems."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def problem(self, row: int) -> Problem | None:
        """The problem in that row."""
        return self._problems[row] if 0 <= row < len(self._problems) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many problems there are."""
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says and shows."""
        problem = self.problem(index.row()) if index.isValid() else None
        if problem is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            place, sentence = spoken(problem.where), spoken(problem.message)
            return f"{severity_word(problem.severity)} · {place}\n{sentence}"
        if role == Qt.ItemDataRole.DecorationRole:
            return _icon(problem.severity)
        return None


class ProblemList(QWidget):
    """The problems of the pages as they are shown."""

    origin_chosen = Signal(Origin)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edition: Edition | None = None
        self.model = ProblemModel(self)
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("heading", True)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(ProblemDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Problems of the book"))
        self.view.activated.connect(self._show_origin)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.heading.setBuddy(self.view)
        self.show_button = PushButton(self.tr("Show"))
        self.show_button.clicked.connect(self._show_origin)
        self._nothing = Placeholder(self.tr("Nothing to report"), self.tr("The book is ready to be printed."))
        self._lay_out()
        self.show_problems((), None)

    def show_problems(self, problems: tuple[Problem, ...], edition: Edition | None) -> None:
        """List the problems of `edition`, and stay at the one that was chosen if it is still there."""
        chosen = self.model.problem(self.view.currentIndex().row())
        self._edition = edition
        self.model.show(problems)
        self.show_button.setVisible(bool(problems))
        self._stack.setCurrentIndex(0 if problems or edition is None else 1)
        row = problems.index(chosen) if chosen in problems else 0
        self.view.setCurrentIndex(self.model.index(row))
        self.heading.setText(self._summary(problems))
        self._choose()

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self.heading, 1)
        foot.setContentsMargins(8, 0, 8, 0)
        foot.addStretch(1)
        foot.addWidget(self.show_button)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 6)
        whole.addLayout(head)
        whole.addLayout(self._stack, 1)
        whole.addLayout(foot)
        self.setMinimumWidth(_WIDTH)
        QWidget.setTabOrder(self.view, self.show_button)

    def _summary(self, problems: tuple[Problem, ...]) -> str:
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        warnings = len(problems) - errors
        counted = (
            (errors, self.tr("1 error"), self.tr("%n errors", "", errors)),
            (warnings, self.tr("1 warning"), self.tr("%n warnings", "", warnings)),
        )
        return ", ".join(one if number == 1 else several for number, one, several in counted if number)

    def _origin(self) -> Origin | None:
        problem = self.model.problem(self.view.currentIndex().row())
        return origin_of(problem, self._edition) if problem and self._edition else None

    def _choose(self) -> None:
        self.show_button.setEnabled(self._origin() is not None)

    def _show_origin(self) -> None:
        origin = self._origin()
        if origin:
            self.origin_chosen.emit(origin)


def severity_word(severity: Severity) -> str:
    """How bad it is, in a word."""
    if severity is Severity.ERROR:
        return translate("ProblemModel", "Error")
    return translate("ProblemModel", "Warning")


def _icon(severity: Severity) -> QIcon:
    return icons.icon(_ICONS[severity])
