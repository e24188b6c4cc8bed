"""How the list of duplicates is laid out: the pairs, the texts, and what is shown while there are none."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefbook.ui import tooltip
from briefbook.ui.duplicates.model import DuplicateModel
from briefbook.ui.duplicates.search import DuplicateSearch
from briefbook.ui.duplicates.texts import SharedTexts
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.push_button import PushButton

_LIST, _TEXTS = 190, 470
_BAR = 320
_TITLES, _DATES, _WORDS = (1, 4), (2, 5), (3, 6)


class DuplicatesLayout(QObject):
    """The widgets of the dialog. `again` asks for the articles to be compared once more."""

    again = Signal()

    def __init__(self, dialog: QDialog, model: DuplicateModel) -> None:
        super().__init__(dialog)
        self.table = QTableView()
        self.texts = SharedTexts(model.library)
        self.empty = Placeholder("")
        self.working = QLabel(self.tr("Comparing articles"))
        self.bar = QProgressBar()
        self.stop = PushButton(self.tr("&Stop"))
        self.said = QLabel()
        self.keep = PushButton("")
        self.kept_too = QCheckBox(self.tr("&Show kept pairs too"))
        self.undo = PushButton(self.tr("&Undo"))
        self.close_button = PushButton(self.tr("Close"))
        self._pages = QStackedWidget()
        self._dress_table(model)
        self._lay_out(dialog)
        self.show_kept(False)

    def show_page(self, search: DuplicateSearch, model: DuplicateModel) -> None:
        """Show the pairs if there are any, else that they are being looked for, or that there are none."""
        self._pages.setCurrentIndex(0 if model.pairs else 1 if search.running else 2)
        again = Offer(self.tr("Compare Again"), self.again.emit)
        if search.problem:
            self.empty.say(self.tr("Nothing was compared"), search.problem)
        elif search.stopped:
            self.empty.say(self.tr("Stopped"), self.tr("Not all articles were compared."), again)
        else:
            explanation = self.tr("Articles that are the same story, or share passages, are listed here.")
            self.empty.say(self.tr("No duplicates to decide"), explanation)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many pairs are compared."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_kept(self, kept: bool) -> None:
        """Offer to keep both, or, if they are kept, to offer the pair again."""
        self.keep.setText(self.tr("Offer A&gain") if kept else self.tr("&Keep Both"))

    def explain(self, button: QPushButton, reason: str) -> None:
        """Say why a button is grey."""
        button.setToolTip(tooltip.plain(reason))
        button.setAccessibleDescription(reason)

    def tell(self, words: str) -> None:
        """Say something below the texts."""
        self.said.setText(words)
        self.said.setAccessibleName(words)

    def _dress_table(self, model: DuplicateModel) -> None:
        table = self.table
        table.setModel(model)
        table.setAccessibleName(self.tr("Pairs of articles with words in common"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        letter = table.fontMetrics().horizontalAdvance("m")
        header.resizeSection(0, letter * 19)
        for column in _TITLES:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in _DATES:
            header.resizeSection(column, letter * 8)
        for column in _WORDS:
            header.resizeSection(column, letter * 6)

    def _lay_out(self, dialog: QDialog) -> None:
        for label in (self.said, self.working):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("soft", True)
            label.setWordWrap(True)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setFormat(self.tr("%v of %m"))
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self.texts)
        parts.setSizes([_LIST, _TEXTS])
        parts.setChildrenCollapsible(False)
        for page in (parts, self._search_page(), self.empty):
            self._pages.addWidget(page)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addSpacing(12)
        buttons.addWidget(self.kept_too)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(dialog)
        column.addWidget(self._pages, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)

    def _search_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout()
        row.addStretch(1)
        self.bar.setFixedWidth(_BAR)
        for widget in (self.working, self.bar, self.stop):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        return page
