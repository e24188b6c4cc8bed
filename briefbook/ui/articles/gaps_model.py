"""The gaps model: a row per article that leaves something unstated, a column per detail it ought to state."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QGuiApplication, QPalette

from briefbook.errors import BriefbookError
from briefbook.library.article_list import Listing, Show
from briefbook.model.article import DESCRIBED, Suggestion
from briefbook.model.changes import Changes
from briefbook.operations.details import typed_date
from briefbook.ui.articles import wording
from briefbook.ui.articles.details import authors_from, can_be_accepted, text_of
from briefbook.ui.desk import Desk
from briefbook.ui.spoken import spoken, told

Index = QModelIndex | QPersistentModelIndex
_BETWEEN = "; "
_BEGINNING = 240
MOST = 1_000
"""How many articles are shown at once; nobody fills more gaps than that in one sitting."""


class GapsModel(QAbstractTableModel):
    """The first MOST of the articles (of `ids`, or of all) that had gaps when it was made, which are `wanting`; they
    stay in the table when their gaps are filled. `refused` says why something typed was not taken.
    """

    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None, ids: Sequence[str] | None = None) -> None:
        super().__init__(parent)
        self._library = desk.library
        self.wanting = self._library.articles.ids(Listing(show=Show.GAPS))
        if ids is not None:
            wanting = frozenset(self.wanting)
            self.wanting = tuple(one for one in ids if one in wanting)
        self._articles = list(self._library.articles.described(self.wanting[:MOST]))
        desk.notifier.changed.connect(self._changed)

    def rowCount(self, parent: Index | None = None) -> int:
        """The articles."""
        return 0 if parent is not None and parent.isValid() else len(self._articles)

    def columnCount(self, parent: Index | None = None) -> int:
        """The file name and the details."""
        return 0 if parent is not None and parent.isValid() else 1 + len(DESCRIBED)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands above the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._words()[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All but the file name can be changed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A detail as stated; where it is not, what is suggested, in grey italics."""
        if not index.isValid():
            return None
        stated, suggestion = self._stated(index), self.suggestion(index)
        offered = spoken(suggestion.value) if suggestion else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return stated or offered
            case Qt.ItemDataRole.EditRole:
                return stated
            case Qt.ItemDataRole.AccessibleTextRole:
                return stated or self.reason(index) or self.tr("not stated")
        return _soft(role) if suggestion else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """State a detail: one edit."""
        if role != Qt.ItemDataRole.EditRole or str(value).strip() == self._stated(index):
            return False
        words = str(value).strip()
        if DESCRIBED[index.column() - 1] == "published":
            try:
                words = typed_date(words)
            except BriefbookError as error:
                self.refused.emit(told(error))
                return False
        with self._library.edit(
            self.tr("Change {detail}").format(detail=wording.in_text(DESCRIBED[index.column() - 1]))
        ):
            self._state(index, words)
        return True

    def is_gap(self, index: Index) -> bool:
        """Whether a detail is not stated."""
        return index.column() > 0 and not self._stated(index)

    def suggestion(self, index: Index) -> Suggestion | None:
        """What is suggested for a detail that is not stated."""
        if not self.is_gap(index):
            return None
        detail = DESCRIBED[index.column() - 1]
        return next((one for one in self._articles[index.row()].suggestions if one.detail == detail), None)

    def beginning(self, index: Index) -> str:
        """The first words of an article, by which one knows it when its file has a name that says nothing."""
        text = self._library.articles.get(self._articles[index.row()].id).body.text
        return textwrap.shorten(text[: 4 * _BEGINNING], _BEGINNING, placeholder=" …")

    def reason(self, index: Index) -> str:
        """What is suggested for a detail, and why; empty if nothing is."""
        suggestion = self.suggestion(index)
        if suggestion is None:
            return ""
        return self.tr("Suggested: {value}, {reason}").format(
            value=spoken(suggestion.value), reason=spoken(suggestion.reason)
        )

    def can_accept(self, index: Index) -> bool:
        """Whether a suggestion stands there that can become the detail as it is."""
        suggestion = self.suggestion(index)
        return suggestion is not None and can_be_accepted(suggestion)

    def accept(self, *indexes: Index) -> int:
        """State what is suggested there, in one edit, and say how many details that fills."""
        fitting = [(index, one) for index in indexes if self.can_accept(index) and (one := self.suggestion(index))]
        if fitting:
            with self._library.edit(self.tr("Accept suggestions: {count}").format(count=len(fitting))):
                for index, one in fitting:
                    self._state(index, one.value)
        return len(fitting)

    def cells(self) -> tuple[QModelIndex, ...]:
        """All cells with a detail, row by row."""
        columns = range(1, self.columnCount())
        return tuple(self.index(row, column) for row in range(self.rowCount()) for column in columns)

    def _stated(self, index: Index) -> str:
        article = self._articles[index.row()]
        if index.column() == 0:
            return article.file_name
        detail = DESCRIBED[index.column() - 1]
        if detail == "authors":
            return text_of(article.details.authors).replace("\n", _BETWEEN)
        return str(getattr(article.details, detail))

    def _state(self, index: Index, value: str) -> None:
        article, detail = self._articles[index.row()], DESCRIBED[index.column() - 1]
        change: dict[str, Any] = {detail: value}
        if detail == "authors":
            change = {detail: authors_from(value.replace(_BETWEEN.strip(), "\n"))}
        # Several details of one article may be stated in one edit, before its notice comes.
        details = self._library.articles.get(article.id).details
        self._library.articles.describe(article.id, replace(details, **change))

    def _changed(self, changes: Changes) -> None:
        if not changes.touched("articles"):
            return
        articles = list(self._library.articles.described([one.id for one in self._articles]))
        rows = [row for row, (one, other) in enumerate(zip(self._articles, articles, strict=False)) if one != other]
        if len(articles) < len(self._articles):
            self.beginResetModel()
            self._articles = articles
            self.endResetModel()
        elif rows:
            self._articles = articles
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], self.columnCount() - 1))

    def _words(self) -> tuple[str, ...]:
        names = wording.detail_names()
        return (self.tr("File"), *(names[detail] for detail in DESCRIBED))


def _soft(role: int) -> QBrush | QFont | None:
    """How a suggestion looks: grey and italic."""
    if role == Qt.ItemDataRole.ForegroundRole:
        return QBrush(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setItalic(True)
        return font
    return None
