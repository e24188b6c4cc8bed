"""Where points are written: a line for a new one, the list by kinds, and below it what the current one rests on."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefbook.model.book import PointKind
from briefbook.model.changes import Changes
from briefbook.ui import undo_offer
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.push_button import PushButton
from briefbook.ui.write import point_items, point_verbs
from briefbook.ui.write.point_items import KINDS
from briefbook.ui.write.point_model import PointModel
from briefbook.ui.write.point_support import PointSupport
from briefbook.ui.write.point_tree import PointTree


class PointPage(QWidget):
    """`opened` asks for a passage in its article."""

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = PointModel(desk, self)
        self.tree = PointTree(self.model)
        self.support = PointSupport(desk)
        self.new_kind, self.new_text = QComboBox(), QLineEdit()
        self.collect_button = PushButton(self.tr("&Collect Starred"))
        self.empty = Placeholder("")
        self._lay_out()
        self.new_text.returnPressed.connect(self.keep)
        self.collect_button.clicked.connect(self.collect)
        self.tree.current_shown.connect(self._current_shown)
        self.support.opened.connect(self.opened)
        self.model.refreshed.connect(self._refreshed)
        desk.notifier.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: count what is starred."""
        super().showEvent(event)
        self._tell_starred()

    def show_book(self, book_id: str | None) -> None:
        """Write the points of a book; of none if None."""
        self.model.show_book(book_id)

    def new_point(self) -> None:
        """Let the user write a new point, of the kind that the user is at."""
        self._offer_kind()
        self.new_text.setFocus()

    def collect(self) -> None:
        """Make a key point of each starred annotation that carries none."""
        made = point_verbs.collect(self._desk.library, self.model.book_id or "")
        if not made:
            self._desk.messages.toast(self.tr("Every starred passage carries a point. B in the reader stars one."))
            return
        self.tree.reveal(made[0].id)
        said = self.tr("1 key point collected") if len(made) == 1 else self.tr("%n key points collected", "", len(made))
        undo_offer.tell(self._desk, said)

    def use(self, annotation_ids: list[str]) -> None:
        """Link passages to the current point; on a kind, make points of them."""
        if self.tree.current is None:
            self.make_points(annotation_ids)
        elif point_verbs.link(self._desk.library, self.tree.current, annotation_ids):
            undo_offer.tell(self._desk, self.tr("Linked to the point"))
        else:
            self._desk.messages.toast(self.tr("The point rests on that already."))

    def make_points(self, annotation_ids: list[str]) -> None:
        """Make points of passages, of the kind that the user is at."""
        book_id = self.model.book_id
        if book_id and annotation_ids:
            made = point_verbs.from_passages(self._desk.library, book_id, self.tree.kind, annotation_ids)
            self.tree.reveal(made[-1].id)

    def remove(self) -> None:
        """Remove the current point; a toast offers to undo it."""
        if self.tree.current:
            self._desk.library.books.remove_point(self.tree.current.id)
            undo_offer.tell(self._desk, self.tr("Removed a point"))

    def shift(self, by: int) -> None:
        """Move the current point one up (-1) or down (1)."""
        step = self.step(by)
        if step:
            step()

    def keep(self) -> None:
        """Make a point of what stands in the line for a new one."""
        book_id, words = self.model.book_id, point_items.sentence(self.new_text.text())
        if words and book_id is not None:
            self.new_text.clear()
            kind = PointKind(self.new_kind.currentData())
            self.tree.reveal(self._desk.library.books.add_point(book_id, kind, words).id)

    def step(self, by: int) -> point_verbs.Step | None:
        """What moves the current point one up (-1) or down (1), if it can be moved."""
        point = self.tree.current
        return point_verbs.step(self._desk.library, point, by) if point else None

    def _offer_kind(self) -> None:
        self.new_kind.setCurrentIndex(KINDS.index(self.tree.kind))

    def _current_shown(self) -> None:
        self.support.show_point(self.tree.current)
        if not self.new_text.text():
            self._offer_kind()

    def _refreshed(self) -> None:
        self._pages.setCurrentWidget(self._full if self.model.count() else self.empty)
        self.setFocusProxy(self.tree if self.model.count() else self.new_text)
        self._tell_starred()

    def _follow(self, changes: Changes) -> None:
        if changes.touched("annotations"):
            self._tell_starred()

    def _tell_starred(self) -> None:
        """Offer to collect what is starred, if there is something to collect and somebody looks."""
        if self.model.book_id is None or not self.isVisible():
            return
        number = len(point_verbs.starred(self._desk.library, self.model.book_id))
        may = not self._desk.library.read_only
        self.collect_button.setEnabled(may and number > 0)
        tip = self.tr("1 starred passage carries no point yet")
        tip = tip if number == 1 else self.tr("%n starred passages carry no point yet", "", number)
        self.collect_button.setToolTip(tip if number else self.tr("Every starred passage carries a point"))
        if not self.model.count():
            offers = [Offer(self.tr("Collect Starred as Key Points"), self.collect)] if may and number else []
            self.empty.say(
                self.tr("Write these last"),
                self.tr(
                    "Most desks write the key points after the chapters. Star passages with B to collect them here."
                ),
                *offers,
            )

    def _lay_out(self) -> None:
        for kind in KINDS:
            self.new_kind.addItem(point_items.title_of(kind), kind)
        self.new_kind.setAccessibleName(self.tr("Kind of the new point"))
        self.new_text.setPlaceholderText(self.tr("A new point: one sentence, then Enter"))
        self.new_text.setAccessibleName(self.tr("New point"))
        line = QHBoxLayout()
        line.addWidget(self.new_kind)
        line.addStretch(1)
        line.addWidget(self.collect_button)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(6)
        head.addLayout(line)
        head.addWidget(self.new_text)
        for widget in (self.new_kind, self.new_text):
            widget.setEnabled(not self._desk.library.read_only)
        self._full = QWidget()
        full = QVBoxLayout(self._full)
        full.setContentsMargins(0, 0, 0, 0)
        full.setSpacing(0)
        full.addWidget(self.tree, 1)
        full.addWidget(self.support)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._full)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        in_order = (self.new_kind, self.collect_button, self.new_text, self.tree, self.support.likelihood)
        for one, following in pairwise(in_order):
            self.setTabOrder(one, following)
