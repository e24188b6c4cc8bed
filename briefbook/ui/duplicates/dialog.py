"""The list of duplicates: pairs of articles with words in common, both texts, and what is to become of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from briefbook.analysis.likeness import Relation
from briefbook.errors import BriefbookError
from briefbook.model.article import Article, Verdict
from briefbook.model.changes import Changes
from briefbook.operations.duplicates import Duplicate
from briefbook.operations.merge import merge, why_not
from briefbook.ui import edit_labels, naming
from briefbook.ui.desk import Desk
from briefbook.ui.duplicates.layout import DuplicatesLayout
from briefbook.ui.duplicates.model import DuplicateModel
from briefbook.ui.duplicates.search import DuplicateSearch
from briefbook.ui.duplicates.texts import OneSide
from briefbook.ui.own_steps import OwnSteps
from briefbook.ui.spoken import spoken, told

_WIDTH, _HEIGHT = 1160, 720


class DuplicatesDialog(QDialog):
    """What the articles of the library have in common. Every decision is a step that can be undone here. `first` are
    two articles to be looked at first.
    """

    def __init__(self, desk: Desk, first: tuple[str, str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first = first
        self._row = 0
        self._done = ""
        self._turning = False
        self._own = OwnSteps(desk, self)
        self.setWindowTitle(self.tr("Duplicates"))
        self.resize(_WIDTH, _HEIGHT)
        self.model = DuplicateModel(desk.library, self)
        self.search = DuplicateSearch(desk, self)
        self.parts = DuplicatesLayout(self, self.model)
        self._join()

    def current(self) -> Duplicate | None:
        """The pair that is looked at."""
        index = self.parts.table.currentIndex()
        return self.model.pairs[index.row()] if index.isValid() else None

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to compare."""
        super().showEvent(event)
        if not event.spontaneous():
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for the end any more."""
        if not event.spontaneous():
            self.search.leave()
        super().hideEvent(event)

    def _join(self) -> None:
        parts = self.parts
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.search.advanced.connect(parts.show_progress)
        self.search.ended.connect(self._ended)
        parts.stop.clicked.connect(self.search.stop)
        parts.again.connect(self._look)
        parts.table.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        parts.keep.clicked.connect(lambda: self._decide(self._keep))
        parts.kept_too.toggled.connect(self._show_kept)
        for side, other in ((parts.texts.one, parts.texts.other), (parts.texts.other, parts.texts.one)):
            side.newest.clicked.connect(lambda _on, side=side, other=other: self._decide(self._merge, side, other))
            side.drop.clicked.connect(lambda _on, side=side: self._decide(self._drop, side))
        parts.undo.clicked.connect(self._undo)
        parts.close_button.clicked.connect(self.reject)
        self._desk.notifier.changed.connect(self._follow)

    def _look(self) -> None:
        self.search.start()
        self.parts.show_page(self.search, self.model)

    def _ended(self) -> None:
        self.model.take(self.search.found)
        if self._first is not None:
            self._row = self._row_of(*self._first)
            self._first = None
        self._turn_to(self._row)

    def _row_of(self, one: str, other: str) -> int:
        """The row of a pair that was asked for; kept pairs are shown if it is one of them."""
        row = self.model.row_of(one, other)
        if row < 0 and not self.model.all_pairs:
            self.parts.kept_too.setChecked(True)
            row = self.model.row_of(one, other)
        return max(0, row)

    def _follow(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        self._row = max(0, self.parts.table.currentIndex().row())
        if changes.touched("captures"):
            self.search.start()
        self.model.refresh()
        self._turn_to(self._row)

    def _show_kept(self, on: bool) -> None:
        self.model.all_pairs = on
        self.model.refresh()
        self._turn_to(0)

    def _turn_to(self, row: int) -> None:
        self._turning = True
        self.parts.show_page(self.search, self.model)
        if self.model.pairs:
            self.parts.table.setCurrentIndex(self.model.index(min(row, len(self.model.pairs) - 1), 0))
            self.parts.table.setFocus()
        elif not self.search.running:
            self.parts.close_button.setFocus()
        self._turning = False
        self._show()

    def _chosen(self) -> None:
        """Another pair is looked at: what was done of the last one has been read."""
        if not self._turning:
            self._done = ""
            self._show()

    def _show(self) -> None:
        pair = self.current()
        if pair is not None:
            articles = self._desk.library.articles
            self.parts.texts.show_pair(articles.get(pair.one), articles.get(pair.other))
        self.parts.tell(self._done or (self._advice() if pair else ""))
        self._allow(pair)

    def _advice(self) -> str:
        """What may be done: which of the two seems to be the newer one, if they are one story and their dates tell."""
        pair = self.current()
        if pair is not None and pair.relation is Relation.SHARED:
            return self.tr("They share passages. Keep both if each tells a story of its own.")
        one, other = (side.article for side in (self.parts.texts.one, self.parts.texts.other))
        if one and other and one.details.published and other.details.published:
            newer = max(one, other, key=lambda article: article.details.published)
            if one.details.published != other.details.published:
                words = self.tr("“{title}” is dated later: if both are one story, make it the newest text.")
                return words.format(title=naming.called(newer))
        return self.tr("If both are one story, make one the newest text of the other; its annotations go along.")

    def _allow(self, pair: Duplicate | None) -> None:
        may = pair is not None and not self._desk.library.read_only
        parts = self.parts
        parts.keep.setEnabled(may)
        parts.show_kept(pair is not None and self.model.is_kept(pair))
        for side, other in ((parts.texts.one, parts.texts.other), (parts.texts.other, parts.texts.one)):
            reason = why_not(self._desk.library, side.article, other.article) if side.article and other.article else ""
            side.newest.setEnabled(may and not reason)
            parts.explain(side.newest, spoken(reason))
            side.drop.setEnabled(may)
        parts.undo.setEnabled(self._own.may_undo)

    def _decide(self, verb: Callable[..., str], *sides: OneSide) -> None:
        """Do what a button says of the pair, and tell what was done."""
        said = []
        try:
            self._own.make(lambda: said.append(verb(*(side.article for side in sides))))
        except BriefbookError as error:
            said.append(told(error))
        self._done = "".join(said)
        self.parts.tell(self._done)

    def _keep(self) -> str:
        pair = self.current()
        if pair is None:
            return ""
        kept_pairs = self._desk.library.kept_pairs
        if self.model.is_kept(pair):
            kept_pairs.offer_again(pair.pair)
            return self.tr("The pair is offered again.")
        kept_pairs.keep(pair.pair)
        return self.tr("Both are kept. The pair is not offered again.")

    def _merge(self, newer: Article, older: Article) -> str:
        library = self._desk.library
        merge(library, newer, older)
        waiting = sum(one.undecided for one in library.carryings.of_article(older.id))
        words = self.tr("“{title}” has a newer text; the earlier one stays readable.")
        if waiting:
            words = self.tr("“{title}” has a newer text. At the repair desk passages wait to be decided: {count}.")
        return words.format(title=naming.called(older), count=waiting)

    def _drop(self, article: Article) -> str:
        with self._desk.library.edit(self.tr("Drop article")):
            self._desk.library.articles.set_verdict(article.id, Verdict.DROP)
        words = self.tr("“{title}” is dropped: it stays in the list with that verdict and is compared no more.")
        return words.format(title=naming.called(article))

    def _undo(self) -> None:
        """Take back what was decided here, and nothing else."""
        if self._own.may_undo:
            words = self.tr("Undone: {label}")
            self._done = words.format(label=edit_labels.said(self._desk.library.undo_label or ""))
            self._own.undo()
            self.parts.tell(self._done)
