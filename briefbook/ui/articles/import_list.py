"""What became of files: a row for each, with its sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from briefbook.operations.import_files import ImportedFile, Status
from briefbook.ui import icons, tooltip
from briefbook.ui.articles import wording
from briefbook.ui.counting import Room
from briefbook.ui.spoken import spoken

translate = QCoreApplication.translate
Imported = Room("Imported")

_Index = QModelIndex | QPersistentModelIndex
_SIZE = (860, 380)
_FILE_WIDTH = 220
_SIGNS = {
    Status.FAILED: "error",
    Status.DUPLICATE: "library",
    Status.UPDATED: "refresh",
    Status.DESCRIBED: "table",
    Status.ANNOTATED: "highlighter",
    Status.ADDED: "add",
}
"""In the order in which they need the user."""


def why(file: ImportedFile) -> str:
    """What is to be said of a file, in one go."""
    return " ".join(map(spoken, filter(None, (file.message, *file.warnings))))


def counts(files: Sequence[ImportedFile]) -> str:
    """How many files became what: “3 added, 1 failed”."""
    counted: tuple[tuple[Status, Callable[[int], str]], ...] = (
        (Status.ADDED, lambda number: Imported.tr("%n added", "", number)),
        (Status.UPDATED, lambda number: Imported.tr("%n updated", "", number)),
        (Status.DUPLICATE, lambda number: Imported.tr("%n there already", "", number)),
        (Status.DESCRIBED, lambda number: Imported.tr("%n describing articles", "", number)),
        (Status.ANNOTATED, lambda number: Imported.tr("%n annotating articles", "", number)),
        (Status.FAILED, lambda number: Imported.tr("%n not read", "", number)),
    )
    numbers = [(words, sum(file.status is status for file in files)) for status, words in counted]
    return wording.listed(words(number) for words, number in numbers if number)


class ImportListModel(QAbstractTableModel):
    """A row per file: its name, what became of it, why. What could not be read comes first; of what was added, doubts
    come before what is plain.
    """

    def __init__(self, files: Sequence[ImportedFile], parent: QObject | None = None) -> None:
        super().__init__(parent)
        order = {status: place for place, status in enumerate(_SIGNS)}
        self._files = sorted(files, key=lambda file: (order[file.status], not file.warnings))
        self._signs = {status: icons.icon(name) for status, name in _SIGNS.items()}
        self._doubt = icons.icon("warning")

    def file(self, index: _Index) -> ImportedFile:
        """The file in that row."""
        return self._files[index.row()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """The files."""
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """The name, what became of it, why."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands above the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("What became of it"), self.tr("Why"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, the sign of what became of the file, where it lies."""
        if not index.isValid():
            return None
        file = self.file(index)
        match role:
            case Qt.ItemDataRole.DecorationRole if index.column() == 1:
                doubted = file.status is Status.ADDED and file.warnings
                return self._doubt if doubted else self._signs[file.status]
            case Qt.ItemDataRole.ToolTipRole if index.column() == 0:
                return tooltip.plain(str(file.file))
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return (file.file.name, self._became(file), why(file))[index.column()]
        return None

    def text(self, row: int) -> str:
        """A row as text: the file, what became of it, why."""
        return "\t".join(str(self.index(row, column).data()) for column in range(self.columnCount()))

    def _became(self, file: ImportedFile) -> str:
        if file.status is Status.ADDED:
            return self.tr("Added, with a doubt") if file.warnings else self.tr("Added")
        return {
            Status.UPDATED: self.tr("Updated"),
            Status.DUPLICATE: self.tr("There already"),
            Status.FAILED: self.tr("Not read"),
            Status.DESCRIBED: self.tr("Describes articles"),
            Status.ANNOTATED: self.tr("Annotates articles"),
        }[file.status]


class ImportList(QDialog):
    """The list. Enter or a double click asks for the article, where there is one; `compare_wanted` for two articles
    that have words in common.
    """

    article_chosen = Signal(str)
    compare_wanted = Signal(str, str)

    def __init__(self, files: Sequence[ImportedFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What became of the files"))
        self.resize(*_SIZE)
        self.model = ImportListModel(files, self)
        self.counted = QLabel(counts(files))
        self.counted.setTextFormat(Qt.TextFormat.PlainText)
        self.table = self._table()
        self.counted.setBuddy(self.table)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.compare_button = buttons.addButton(self.tr("Co&mpare…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.open_button = buttons.addButton(self.tr("&Open Article"), QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        for part in (self.counted, self.table, buttons):
            column.addWidget(part)
        buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self.copy)
        self.compare_button.clicked.connect(self._compare)
        self.open_button.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()
        self._allow()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, a line for each."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText("\n".join(map(self.model.text, rows)))

    def _table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("What became of the files"))
        table.setModel(self.model)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        table.setColumnWidth(0, _FILE_WIDTH)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        # Later, since the scroll bar that taller rows bring with them makes the column narrower meanwhile.
        header.sectionResized.connect(table.resizeRowsToContents, Qt.ConnectionType.QueuedConnection)
        copy = QAction(self.tr("Copy"), table)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        table.addAction(copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return table

    def _allow(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self.copy_button.setEnabled(bool(rows))
        one = self.model.file(rows[0]) if len(rows) == 1 else None
        self.open_button.setEnabled(one is not None and one.article is not None)
        self.compare_button.setEnabled(one is not None and bool(one.kin))

    def _compare(self) -> None:
        file = self.model.file(self.table.currentIndex())
        if file.article is not None and file.kin:
            self.accept()
            self.compare_wanted.emit(file.article.id, file.kin[0])

    def _open(self) -> None:
        article = self.model.file(self.table.currentIndex()).article
        if article is not None:
            self.accept()
            self.article_chosen.emit(article.id)
