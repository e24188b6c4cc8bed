"""What waits at the repair desk, as rows: what became of a passage, its words, and its article."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.library.library import Library
from briefbook.model.carrying import Carrying, Outcome
from briefbook.ui import naming

_Index = QModelIndex | QPersistentModelIndex
_WORDS = 160


class RepairModel(QAbstractTableModel):
    """The annotations that are doubtful or lost and not decided, in the order of their articles and texts."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.carryings: tuple[Carrying, ...] = ()
        self._titles: dict[str, str] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        self.beginResetModel()
        self.carryings = self._library.carryings.undecided()
        ids = list(dict.fromkeys(one.article_id for one in self.carryings))
        self._titles = {one.id: naming.listed(one) for one in self._library.articles.summaries(ids)}
        self.endResetModel()

    def row_of(self, annotation_id: str) -> int:
        """The row of an annotation, or -1."""
        return next((row for row, one in enumerate(self.carryings) if one.annotation_id == annotation_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many wait."""
        return 0 if parent.isValid() else len(self.carryings)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """What became of it, its words, its article."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands above the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Outcome"), self.tr("Passage"), self.tr("Article"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        carrying = self.carryings[index.row()]
        words = " ".join(carrying.earlier.quote.exact.split())[:_WORDS]
        return (self._outcome(carrying), words, self._titles.get(carrying.article_id, ""))[index.column()]

    def _outcome(self, carrying: Carrying) -> str:
        if carrying.outcome is Outcome.LOST:
            return self.tr("Lost")
        return self.tr("Doubtful, {percent} %").format(percent=carrying.score)
