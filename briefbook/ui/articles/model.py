"""The articles as a list model. It holds their ids; what a row shows is read from the library when it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from briefbook.library.article_list import ArticleSummary, Listing
from briefbook.library.library import Library
from briefbook.model.article import ReadingState
from briefbook.model.changes import Changes
from briefbook.ui import naming
from briefbook.ui.articles import wording
from briefbook.ui.reader.progress import progress

_Index = QModelIndex | QPersistentModelIndex
_PAGE = 64
_MOST = 5_000
_FEW = 200


class Role(IntEnum):
    """What a delegate asks for besides the words."""

    SUMMARY = Qt.ItemDataRole.UserRole + 1
    FACTS = Qt.ItemDataRole.UserRole + 2


class ArticleModel(QStringListModel):
    """The articles that a listing asks for. A change to some touches their rows only.

    Qt's list of strings, all empty, does the counting: a view that lays out a hundred thousand rows asks for their
    number twice a row, which would take longer in Python than all else.
    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._ids: list[str] = []
        self._coming: list[str] = []
        self.rowsRemoved.connect(self._arrive)
        self.rowsInserted.connect(self._arrive)
        self._rows: dict[str, int] | None = None
        self._seen: dict[str, ArticleSummary] = {}
        self.listing = Listing()
        self.progress: dict[str, int] = {}

    def show(self, listing: Listing) -> None:
        """Show the articles that `listing` asks for, in its order."""
        self.listing = listing
        self._ids, self._rows = list(self._library.articles.ids(listing)), None
        self._seen.clear()
        self.setStringList([""] * len(self._ids))

    def follow(self, changes: Changes) -> None:
        """Show what was changed in the library."""
        changed = changes.rows.get("articles", frozenset())
        if changes.touched("captures") and not changed:
            self._seen.clear()
            self._tell(range(len(self._ids)))
            return
        for article_id in changed:
            self._seen.pop(article_id, None)
        rows = [self.row_of(article_id) for article_id in changed] if len(changed) <= _FEW else []
        stay = self.listing.is_plain and rows and -1 not in rows
        if not stay or len(self._library.articles.labels(tuple(changed))) < len(changed):
            self._take(list(self._library.articles.ids(self.listing)))
            rows = [row for article_id in changed if (row := self.row_of(article_id)) >= 0]
        self._tell(rows)

    def note_progress(self, article_id: str, percent: int) -> None:
        """Show how much of an article is read."""
        self.progress[article_id] = percent
        row = self.row_of(article_id)
        if row >= 0:
            self._tell([row])

    def id(self, row: int) -> str:
        """The id of the article in `row`."""
        return self._ids[row]

    def article(self, row: int) -> ArticleSummary | None:
        """The article in `row`; None if it was removed a moment ago."""
        article_id = self._ids[row]
        if article_id not in self._seen:
            self._read(row)
        return self._seen.get(article_id)

    def row_of(self, article_id: str) -> int:
        """The row of an article, -1 if it is not shown."""
        if self._rows is None:
            self._rows = {one: row for row, one in enumerate(self._ids)}
        return self._rows.get(article_id, -1)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """An article's title, its facts, or all of its summary."""
        article = self.article(index.row()) if index.isValid() and role in _ROLES else None
        if article is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return naming.listed(article)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(article)
            case Qt.ItemDataRole.ToolTipRole:
                return self._missing(article) or None
            case Role.SUMMARY:
                return article
        return self.facts(article)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Nothing is changed in the list itself."""
        del index, value, role
        return False

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be chosen, not written in."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def facts(self, article: ArticleSummary) -> str:
        """What is left to read, the date and the publisher in one line of words; a narrow row cuts off its end."""
        origin = article.publisher or wording.listed(author.name for author in article.authors)
        parts = (self._reading(article), article.published or self.tr("no date"), origin)
        return " · ".join(part for part in parts if part)

    def _reading(self, article: ArticleSummary) -> str:
        percent = self.progress.get(article.id, 0)
        if article.state is ReadingState.READ or not percent:
            return wording.duration(progress(article.words, 0).minutes)
        if percent == 100:
            return self.tr("{percent} %, at the end").format(percent=percent)
        left = wording.duration(progress(article.words, percent / 100).minutes)
        return self.tr("{percent} %, {time} left").format(percent=percent, time=left)

    def _missing(self, article: ArticleSummary) -> str:
        if not article.missing:
            return ""
        return self.tr("not stated: {details}").format(details=wording.detail_list(article.missing))

    def _spoken(self, article: ArticleSummary) -> str:
        """What a screen reader says: the signs of a row in words as well."""
        signs = (wording.state_name(article.state), wording.verdict_name(article.verdict))
        parts = (naming.listed(article), *signs, self.facts(article), self._missing(article))
        return wording.listed(part for part in parts if part)

    def _read(self, row: int) -> None:
        """Read the page of rows around `row`."""
        if len(self._seen) > _MOST:
            self._seen.clear()
        start = row - row % _PAGE
        for article in self._library.articles.summaries(self._ids[start : start + _PAGE]):
            self._seen[article.id] = article

    def _tell(self, rows: Sequence[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0))

    def _take(self, ids: list[str]) -> None:
        """Take over `ids`: what stands between the rows that stay at the top and at the end goes and comes."""
        head = _common(self._ids, ids)
        tail = _common(self._ids[head:][::-1], ids[head:][::-1])
        gone, come = len(self._ids) - tail, len(ids) - tail
        if gone > head:
            self._coming = [*self._ids[:head], *self._ids[gone:]]
            self.removeRows(head, gone - head)
        if come > head:
            self._coming = ids
            self.insertRows(head, come - head)

    def _arrive(self) -> None:
        """Rows have gone or come: from now on, and before anyone hears of it, these are the ids."""
        self._ids, self._rows = self._coming, None


_ROLES = frozenset(
    (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole, *Role)
)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the first items are the same; compared in halves, which Python does far quicker than one by one."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
