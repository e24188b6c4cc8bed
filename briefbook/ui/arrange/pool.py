"""The pool: the annotations from which a book is made, those in no chapter of it first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefbook.ui.annotation_delegate import AnnotationDelegate
from briefbook.ui.annotation_filter import AnnotationFilter
from briefbook.ui.annotation_model import AnnotationModel
from briefbook.ui.annotation_shelf import Card, Wanted
from briefbook.ui.card_list import CardList
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.push_button import PushButton


class PooledDelegate(AnnotationDelegate):
    """Shows where an annotation stands in the book by the excerpts' numbers, which `numbers` tells."""

    def __init__(self, numbers: Callable[[str], list[str]], parent: QObject) -> None:
        super().__init__(parent)
        self._numbers = numbers

    def places(self, card: Card) -> str:
        """The numbers of its excerpts."""
        return "→ " + ", ".join(self._numbers(card.annotation.id))


class Pool(QWidget):
    """Lists annotations. `place_wanted` asks to place the selected ones; `numbers` tells where one stands."""

    place_wanted = Signal()

    def __init__(self, desk: Desk, numbers: Callable[[str], list[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = AnnotationModel(desk, self)
        self.filter = AnnotationFilter(desk)
        self.list = CardList(self.model, self.tr("Annotations to place"))
        self.list.setItemDelegate(PooledDelegate(numbers, self.list))
        self.list.setDragEnabled(True)
        self.button = PushButton(self.tr("&Place in Chapter"))
        self.button.clicked.connect(self.place_wanted)
        self.empty = Placeholder("")
        self._lay_out()
        self.filter.wanted.connect(self.model.show)
        self.model.refreshed.connect(self._refreshed)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell_selection())
        self.filter.show_value(Wanted(unused=True))

    def take_next(self) -> None:
        """Select the annotation that stands where the placed ones were, so that placing can go on."""
        if not self.list.chosen and self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.currentIndex())

    def _refreshed(self) -> None:
        number = self.model.rowCount()
        self.filter.show_count(number)
        self.filter.offer_tags(self.model.tags())
        self._tell_selection()
        self._pages.setCurrentWidget(self.list if number else self.empty)
        if number:
            return
        show_all = Offer(self.tr("Show all annotations"), self.filter.clear)
        if not self._desk.library.annotations.all():
            self.empty.say(self.tr("Nothing marked yet"), self.tr("Mark sentences in the articles to place them here."))
        elif self.model.wanted == Wanted(unused=True):
            self.empty.say(self.tr("Everything is placed"), self.tr("Each annotation stands in a chapter."), show_all)
        else:
            self.empty.say(self.tr("Nothing fits this filter"), "", show_all)

    def _tell_selection(self) -> None:
        self.button.setEnabled(bool(self.list.chosen) and not self._desk.library.read_only)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 6, 8, 6)
        foot.addStretch(1)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.list)
