"""The themes of a library as a table: key, theme, look, and how much they are used."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import IntEnum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefbook.model.changes import Changes
from briefbook.model.theme import Theme
from briefbook.ui.desk import Desk
from briefbook.ui.themes import palette, patterns

USE = Qt.ItemDataRole.UserRole
_KEYS = 8

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in their order."""

    KEY = 0
    THEME = auto()
    LOOK = auto()
    ANNOTATIONS = auto()
    CHAPTERS = auto()


@dataclass(frozen=True, slots=True)
class Use:
    """A theme and how many annotations and chapters carry it."""

    theme: Theme
    annotations: int
    chapters: int


class ThemeModel(QAbstractTableModel):
    """A row for each theme, in the order of their keys. `refreshed` follows each change."""

    refreshed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = desk.library
        self._uses = self._read()
        desk.notifier.changed.connect(self._follow)

    @property
    def uses(self) -> tuple[Use, ...]:
        """The rows from the top down."""
        return self._uses

    def row_of(self, theme_id: str) -> int:
        """The row of a theme, -1 if it is gone."""
        return next((row for row, use in enumerate(self._uses) if use.theme.id == theme_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many themes there are."""
        return 0 if parent.isValid() else len(self._uses)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Key"), self.tr("Theme"), self.tr("Look"), self.tr("Annotations"), self.tr("Chapters"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, the theme with its use for the delegate, or all of it for a screen reader."""
        if not index.isValid():
            return None
        use = self._uses[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(use, index.row())[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.THEME:
            return self.tr("{name}, letter {letter}").format(name=use.theme.name, letter=use.theme.letter)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (Column.ANNOTATIONS, Column.CHAPTERS):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return use if role == USE else None

    def _words(self, use: Use, row: int) -> tuple[str, ...]:
        key = str(row + 1) if row < _KEYS else ""
        look = self.tr("{colour}, {pattern}").format(
            colour=palette.name_of(use.theme.colour), pattern=patterns.name_of(use.theme.pattern).lower()
        )
        return key, use.theme.name, look, str(use.annotations), str(use.chapters)

    def _follow(self, changes: Changes) -> None:
        if changes.touched("themes", "annotations", "chapters"):
            self.beginResetModel()
            self._uses = self._read()
            self.endResetModel()
            self.refreshed.emit()

    def _read(self) -> tuple[Use, ...]:
        library = self._library
        annotations = Counter(one.theme_id for one in library.annotations.all())
        chapters = Counter(one.theme_id for book in library.books.all() for one in library.books.chapters(book.id))
        return tuple(Use(one, annotations[one.id], chapters[one.id]) for one in library.themes.all())
