"""Go to anything: type a few letters, take an article, a chapter or a command from the list, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

_SHOWN = 200
_WIDTH, _HEIGHT = 620, 420


@dataclass(frozen=True, slots=True)
class Goal:
    """Something to go to: its words, what kind of thing it is, how to go there, whether it stands behind all others,
    and what else may be typed for it.
    """

    words: str
    kind: str
    go: Callable[[], None]
    last: bool = False
    also: str = ""


def matching(goals: Sequence[Goal], typed: str) -> list[Goal]:
    """The goals that hold all words typed, those that begin with them first; all of them if nothing is typed."""
    wanted = typed.casefold().split()
    found = [goal for goal in goals if all(word in _sought(goal) for word in wanted)]
    start = typed.casefold().strip()
    return sorted(found, key=lambda goal: (goal.last, not goal.words.casefold().startswith(start)))[:_SHOWN]


def _sought(goal: Goal) -> str:
    return f"{goal.words} {goal.kind} {goal.also}".casefold()


def _no_more(_typed: str) -> Sequence[Goal]:
    return ()


class GoalModel(QAbstractListModel):
    """The goals that match what was typed. `more` looks for those of which there are too many to hold."""

    def __init__(
        self, goals: Sequence[Goal], parent: QObject | None = None, more: Callable[[str], Sequence[Goal]] = _no_more
    ) -> None:
        super().__init__(parent)
        self._all = goals
        self._more = more
        self._shown: list[Goal] = []
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Show the goals that match `typed`."""
        self.beginResetModel()
        self._shown = matching([*self._more(typed), *self._all], typed)
        self.endResetModel()

    def goal(self, row: int) -> Goal:
        """The goal in `row`."""
        return self._shown[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many goals match."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The goal's words and kind."""
        if not index.isValid():
            return None
        goal = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{goal.words}   ·  {goal.kind}"
        return QSize(0, 26) if role == Qt.ItemDataRole.SizeHintRole else None


class GoTo(QDialog):
    """The chooser. It closes when something was chosen or Esc was pressed. `called` are its title and a hint at what to
    type, where it is for something else than going there.
    """

    def __init__(
        self,
        goals: Sequence[Goal],
        parent: QWidget | None = None,
        more: Callable[[str], Sequence[Goal]] = _no_more,
        *,
        called: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        title, hint = called or (
            self.tr("Go to"),
            self.tr("An article, a command, or B-7 for a paragraph of a source …"),
        )
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT)
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(title)
        self.field.setClearButtonEnabled(True)
        self._model = GoalModel(goals, self, more)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What matches"))
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._go)
        self.list.activated.connect(self._go)
        self.field.installEventFilter(self)
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field has the focus."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self._select(self.list.currentIndex().row() + step)
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self._model.narrow(typed)
        self._select(0)

    def _select(self, row: int) -> None:
        rows = self._model.rowCount()
        if rows:
            self.list.setCurrentIndex(self._model.index(max(0, min(row, rows - 1)), 0))

    def _go(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            goal = self._model.goal(index.row())
            self.accept()
            goal.go()
