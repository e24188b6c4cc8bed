"""What a point rests on: its likelihood and its passages, below the list of points."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.analysis.likelihood import FIRST_ROW, SECOND_ROW
from briefbook.model.annotation import Annotation
from briefbook.model.book import Point
from briefbook.model.carrying import Carrying
from briefbook.model.stories import Stories
from briefbook.operations.independence import stories
from briefbook.ui import tooltip
from briefbook.ui.articles import wording
from briefbook.ui.desk import Desk
from briefbook.ui.push_button import PushButton
from briefbook.ui.quoting import quoted
from briefbook.ui.repair import unsettled
from briefbook.ui.write import point_items, point_verbs

_LINES = 3
_LIKELIHOOD = 320
_ID = Qt.ItemDataRole.UserRole


class LinkedList(QListWidget):
    """The linked passages. Enter asks for one in its article, Del unlinks the selected ones."""

    opened = Signal(str)
    unlinked = Signal(list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or unlink."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.opened.emit(self.currentItem().data(_ID))
        elif event.key() == Qt.Key.Key_Delete:
            self.unlinked.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    @property
    def chosen(self) -> list[str]:
        """The selected annotations."""
        return [item.data(_ID) for item in self.selectedItems()]


class PointSupport(QWidget):
    """Shows and changes likelihood and links of one point. `opened` asks for a passage in its article."""

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._may_write = not desk.library.read_only
        self._point: Point | None = None
        self.likelihood = QComboBox()
        self.linked = LinkedList()
        self.unlink = PushButton(self.tr("&Unlink"))
        self.counted = QLabel()
        self.none = QLabel(self.tr("No passage yet: choose some on the right and press Ctrl+Enter, or drag them here."))
        self._lay_out()
        self._fill_likelihood()
        self.likelihood.activated.connect(lambda _row: self._set_likelihood())
        self.linked.opened.connect(self.opened)
        self.linked.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(_ID)))
        self.linked.unlinked.connect(self._unlink)
        self.linked.itemSelectionChanged.connect(self._tell_selection)
        self.unlink.clicked.connect(lambda: self._unlink(self.linked.chosen))

    def show_point(self, point: Point | None) -> None:
        """Show what a point rests on; nothing if None."""
        self._point = point
        self.setEnabled(point is not None)
        self.likelihood.setEnabled(self._may_write)
        self.linked.clear()
        annotations = point_items.linked_annotations(self._desk.library, point) if point else []
        self._show_likelihood(point.likelihood if point else "")
        changed = {one.annotation_id: one for one in self._desk.library.carryings.unsettled()} if annotations else {}
        for annotation in annotations:
            self._add(annotation, point.book_id if point else "", changed.get(annotation.id))
        self._count(annotations, point.book_id if point else "")
        self.linked.setVisible(bool(annotations))
        self.none.setVisible(not annotations)
        self._tell_selection()

    def _add(self, annotation: Annotation, book_id: str, carrying: Carrying | None) -> None:
        library = self._desk.library
        letters = {article_id: letter for letter, article_id in library.books.sources(book_id)}
        words = f"{letters.get(annotation.article_id, '')}  {quoted(' '.join(annotation.quote.split()))}"
        if carrying is not None:
            words = f"{words}  ({unsettled.word(carrying)})"
        item = QListWidgetItem(words.strip(), self.linked)
        item.setToolTip(tooltip.plain(unsettled.sentence(carrying)))
        item.setData(_ID, annotation.id)

    def _count(self, annotations: list[Annotation], book_id: str) -> None:
        """Say on how many sources the point rests, and which of them are no independent ones."""
        library = self._desk.library
        letters = {article_id: letter for letter, article_id in library.books.sources(book_id)} if annotations else {}
        among = {one.article_id for one in annotations}
        ids = [article_id for article_id in letters if article_id in among]
        told = stories(library, book_id) if len(ids) > 1 else Stories()
        said = [self.tr("1 source") if len(ids) == 1 else self.tr("%n sources", "", len(ids))]
        for group in told.told_twice(ids):
            same = wording.listed(letters[one] for one in group)
            said.append(self.tr("{letters} share their text and count as one").format(letters=same))
        self.counted.setText("; ".join(said))
        self.counted.setVisible(bool(ids))

    def _fill_likelihood(self) -> None:
        self.likelihood.addItem(self.tr("Not a judgement of likelihood"), "")
        for word in FIRST_ROW:
            self.likelihood.addItem(word, word)
        self.likelihood.insertSeparator(self.likelihood.count())
        for word in SECOND_ROW:
            self.likelihood.addItem(word, word)

    def _show_likelihood(self, word: str) -> None:
        row = self.likelihood.findData(word)
        if row < 0:
            self.likelihood.addItem(word, word)
            row = self.likelihood.count() - 1
        self.likelihood.setCurrentIndex(row)

    def _set_likelihood(self) -> None:
        word = str(self.likelihood.currentData() or "")
        if self._point and word != self._point.likelihood:
            self._desk.library.books.change_point(replace(self._point, likelihood=word))

    def _unlink(self, annotation_ids: list[str]) -> None:
        if self._point and annotation_ids and self._may_write:
            point_verbs.unlink(self._desk.library, self._point, annotation_ids)

    def _tell_selection(self) -> None:
        self.unlink.setEnabled(self._may_write and bool(self.linked.chosen))

    def _lay_out(self) -> None:
        for label in (self.none, self.counted):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("soft", True)
        self.linked.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.linked.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 12)
        self.likelihood.setMaximumWidth(_LIKELIHOOD)
        self.linked.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.linked.setAccessibleName(self.tr("Passages that the point rests on"))
        self.likelihood.setAccessibleName(self.tr("Likelihood"))
        rests = QVBoxLayout()
        rests.setSpacing(4)
        rests.addWidget(self.none)
        rests.addWidget(self.linked)
        rests.addWidget(self.counted)
        row = QHBoxLayout()
        row.addLayout(rests, 1)
        row.addWidget(self.unlink, 0, Qt.AlignmentFlag.AlignTop)
        names = QLabel(self.tr("Li&kelihood")), QLabel(self.tr("Rests &on"))
        for label, buddy in zip(names, (self.likelihood, self.linked), strict=True):
            label.setBuddy(buddy)
        form = QFormLayout(self)
        form.setContentsMargins(16, 8, 16, 8)
        form.addRow(names[0], self.likelihood)
        form.addRow(names[1], row)
