"""The articles as a list model: one row each, without their bodies, so that a hundred thousand are no burden."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.library.articles import ArticleSummary
from briefbook.model.article import ReadingState

_Index = QModelIndex | QPersistentModelIndex
WORDS_A_MINUTE = 230


class Role(IntEnum):
    """What a delegate asks for besides the words."""

    SUMMARY = Qt.ItemDataRole.UserRole + 1
    FACTS = Qt.ItemDataRole.UserRole + 2


class Order(StrEnum):
    """What the list is sorted by."""

    ADDED = "added"
    TITLE = "title"
    DATE = "date"
    LENGTH = "length"
    STATE = "state"


_KEYS: dict[Order, Callable[[ArticleSummary], object]] = {
    Order.TITLE: lambda one: one.title.casefold(),
    Order.DATE: lambda one: (not one.published, one.published),
    Order.LENGTH: lambda one: one.words,
    Order.STATE: lambda one: list(ReadingState).index(ReadingState(one.state)),
}


class ArticleModel(QAbstractListModel):
    """The articles that fit the filter, in the order asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ArticleSummary, ...] = ()
        self._shown: list[ArticleSummary] = []
        self._typed = ""
        self._order = Order.ADDED

    def show(self, articles: tuple[ArticleSummary, ...]) -> None:
        """Take the articles of the library."""
        self._all = articles
        self._arrange()

    def narrow(self, typed: str) -> None:
        """Show only articles whose title, authors, publisher or file name hold all words typed."""
        self._typed = typed
        self._arrange()

    def sort_by(self, order: Order) -> None:
        """Put the articles in `order`."""
        self._order = order
        self._arrange()

    @property
    def is_empty(self) -> bool:
        """Whether the library has no article at all."""
        return not self._all

    def article(self, row: int) -> ArticleSummary:
        """The article in `row`."""
        return self._shown[row]

    def row_of(self, article_id: str) -> int:
        """The row of an article, -1 if it is not shown."""
        return next((row for row, one in enumerate(self._shown) if one.id == article_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many articles are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """An article's title, its facts, or all of its summary."""
        if not index.isValid():
            return None
        article = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return article.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((article.title, self.facts(article), *self._missing(article)))
            case Role.SUMMARY:
                return article
            case Role.FACTS:
                return self.facts(article)
        return None

    def facts(self, article: ArticleSummary) -> str:
        """Publisher, date, length and state of an article in one line of words."""
        origin = article.publisher or ", ".join(author.name for author in article.authors)
        minutes = max(1, round(article.words / WORDS_A_MINUTE))
        length = self.tr("{minutes} min").format(minutes=minutes)
        parts = (origin, article.published or self.tr("no date"), length, self._state(article.state))
        return " · ".join(part for part in parts if part)

    def _missing(self, article: ArticleSummary) -> tuple[str, ...]:
        if not article.missing:
            return ()
        return (self.tr("not stated: {details}").format(details=", ".join(article.missing)),)

    def _state(self, state: ReadingState) -> str:
        words = {
            ReadingState.NEW: self.tr("new"),
            ReadingState.READING: self.tr("reading"),
            ReadingState.READ: self.tr("read"),
        }
        return words[ReadingState(state)]

    def _arrange(self) -> None:
        self.beginResetModel()
        wanted = self._typed.casefold().split()
        shown = [one for one in self._all if not wanted or all(word in _words(one) for word in wanted)]
        key = _KEYS.get(self._order)
        self._shown = sorted(shown, key=key) if key else shown  # type: ignore[arg-type]
        self.endResetModel()


def _words(article: ArticleSummary) -> str:
    authors = " ".join(author.name for author in article.authors)
    return f"{article.title} {authors} {article.publisher} {article.file_name}".casefold()
