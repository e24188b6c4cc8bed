"""Pairs of articles as rows: what they have in common, and for each of the two its title, date and length."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.analysis.likeness import Relation
from briefbook.library.article_list import ArticleSummary
from briefbook.library.library import Library
from briefbook.operations.duplicates import Duplicate, undecided
from briefbook.ui import naming, tooltip

_Index = QModelIndex | QPersistentModelIndex
_EACH = 3
_NUMBERS = (3, 6)
_AIR = "\u2003"
"""Between a number at the right edge of its column and what stands in the next one."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DuplicateModel(QAbstractTableModel):
    """Of what was found, the pairs that wait for a decision, with `all_pairs` also those of which both are kept."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._found: Sequence[Duplicate] = ()
        self._known: dict[str, ArticleSummary] = {}
        self._kept: frozenset[frozenset[str]] = frozenset()
        self.all_pairs = False
        self.pairs: tuple[Duplicate, ...] = ()

    def take(self, found: Sequence[Duplicate]) -> None:
        """Show of these what waits."""
        self._found = found
        self.refresh()

    def refresh(self) -> None:
        """Look anew at what was decided."""
        self.beginResetModel()
        self._kept = self.library.kept_pairs.all()
        self.pairs = undecided(self.library, self._found, with_kept=self.all_pairs)
        ids = list(dict.fromkeys(one for pair in self.pairs for one in (pair.one, pair.other)))
        self._known = {one.id: one for one in self.library.articles.summaries(ids)}
        self.endResetModel()

    def row_of(self, one: str, other: str) -> int:
        """The row of two articles, whichever is named first, or -1."""
        wanted = {one, other}
        return next((row for row, pair in enumerate(self.pairs) if {pair.one, pair.other} == wanted), -1)

    def is_kept(self, pair: Duplicate) -> bool:
        """Whether it was decided that both are kept."""
        return frozenset((pair.one, pair.other)) in self._kept

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many pairs there are."""
        return 0 if parent.isValid() else len(self.pairs)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """What they have in common, and title, date and words of each."""
        return 0 if parent.isValid() else 1 + 2 * _EACH

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands above the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return _RIGHT
        date, words = self.tr("Date"), self.tr("Words") + _AIR
        titles = (self.tr("In common"), self.tr("Article"), date, words, self.tr("Other article"), date, words)
        return titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _NUMBERS:
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip.plain(self._cell(index))
        if role == Qt.ItemDataRole.DisplayRole and index.column() in _NUMBERS:
            return self._cell(index) + _AIR
        return self._cell(index) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None

    def _cell(self, index: _Index) -> str:
        pair = self.pairs[index.row()]
        if index.column() == 0:
            told = self.told(pair)
            return self.tr("{relation}, both kept").format(relation=told) if self.is_kept(pair) else told
        side, column = divmod(index.column() - 1, _EACH)
        article = self._known[(pair.one, pair.other)[side]]
        return (naming.listed(article), article.published, str(article.words))[column]

    def told(self, pair: Duplicate) -> str:
        """What two articles have in common."""
        words = {
            Relation.SAME: self.tr("The same words"),
            Relation.NEAR: self.tr("{percent} % the same"),
            Relation.SHARED: self.tr("Passages, {percent} % of the shorter"),
        }
        return words[pair.relation].format(percent=pair.percent)
