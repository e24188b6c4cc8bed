"""The passages beside what is written: those of the chapter's theme and those placed in it, or others that are asked
for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefbook.ui.annotation_model import AnnotationModel
from briefbook.ui.annotation_shelf import Wanted
from briefbook.ui.card_list import CardList
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.push_button import PushButton


@dataclass(frozen=True, slots=True)
class Scope:
    """A choice of passages by its name, with what to say when there are none."""

    name: str
    wanted: Wanted
    none: str = ""


class Passages(QWidget):
    """`chosen` and `chosen_otherwise` name the passages that are to be used, `opened` one to show in its article."""

    chosen = Signal(list)
    chosen_otherwise = Signal(list)
    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_write = not desk.library.read_only
        self._scopes: tuple[Scope, ...] = ()
        self.model = AnnotationModel(desk, self)
        self.list = CardList(self.model, self.tr("Passages"))
        self.list.setDragEnabled(self._may_write)
        self.scope, self.text = QComboBox(), QLineEdit()
        self.first, self.second = PushButton(self.tr("&Use")), PushButton(self.tr("Use &Otherwise"))
        self.empty = Placeholder("")
        self._lay_out()
        self.scope.currentIndexChanged.connect(lambda _row: self._show())
        self.text.textChanged.connect(lambda _text: self._show())
        self.first.clicked.connect(lambda: self.chosen.emit(self.list.chosen))
        self.second.clicked.connect(lambda: self.chosen_otherwise.emit(self.list.chosen))
        self.list.opened.connect(self.opened)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell_selection())
        self.model.refreshed.connect(self._refreshed)

    def offer(self, scopes: Sequence[Scope], first: str, second: str) -> None:
        """Let the user choose among `scopes`, the first one at once; the words of the two buttons."""
        self.first.setText(first)
        self.second.setText(second)
        if tuple(scopes) == self._scopes:
            return
        self._scopes = tuple(scopes)
        with QSignalBlocker(self.scope), QSignalBlocker(self.text):
            self.scope.clear()
            self.scope.addItems([one.name for one in scopes])
            self.text.clear()
        self._show()

    def take_focus(self) -> None:
        """Let the user choose a passage by the keyboard."""
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))
        (self.list if self.model.rowCount() else self.scope).setFocus()

    def _show(self) -> None:
        scope = self._scope
        if scope:
            self.model.show(replace(scope.wanted, text=self.text.text().strip()))

    @property
    def _scope(self) -> Scope | None:
        row = self.scope.currentIndex()
        return self._scopes[row] if 0 <= row < len(self._scopes) else None

    def _refreshed(self) -> None:
        number = self.model.rowCount()
        self._pages.setCurrentWidget(self.list if number else self.empty)
        self._tell_selection()
        scope = self._scope
        if number or scope is None:
            return
        everything = Offer(self.tr("Show all"), self._show_all)
        if self.text.text().strip():
            self.empty.say(self.tr("No passage holds these words"), "", everything)
        elif scope.wanted == Wanted():
            self.empty.say(self.tr("Nothing marked yet"), self.tr("Mark sentences in the articles to use them here."))
        else:
            self.empty.say(scope.none, self.tr("Mark some in the articles, or show all."), everything)

    def _show_all(self) -> None:
        self.text.clear()
        self.scope.setCurrentIndex(next(row for row, one in enumerate(self._scopes) if one.wanted == Wanted()))

    def _tell_selection(self) -> None:
        for button in (self.first, self.second):
            button.setEnabled(self._may_write and bool(self.list.chosen))

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("&Passages"))
        heading.setBuddy(self.scope)
        self.scope.setAccessibleName(self.tr("Which passages"))
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.text.setPlaceholderText(self.tr("Words in quote, comment, tag, article"))
        self.text.setAccessibleName(self.tr("Show passages that hold these words"))
        self.text.setClearButtonEnabled(True)
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addWidget(self.scope, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self._pages, 1)
        column.addWidget(self.first)
        column.addWidget(self.second)
        for one, following in pairwise((self.scope, self.text, self.list, self.first, self.second)):
            self.setTabOrder(one, following)
