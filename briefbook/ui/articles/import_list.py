"""The files of an import of which something is to be said: each with its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTableView, QVBoxLayout, QWidget

from briefbook.operations.import_files import ImportedFile, Status
from briefbook.ui import icons

_Index = QModelIndex | QPersistentModelIndex
_SIZE = (820, 360)
_FILE_WIDTH = 220
_SIGNS = {
    Status.FAILED: "error",
    Status.DUPLICATE: "library",
    Status.UPDATED: "refresh",
    Status.DESCRIBED: "table",
    Status.ADDED: "warning",
}
"""In the order in which they need the user."""


class ImportListModel(QAbstractTableModel):
    """A row per file: its name, what became of it, why. What could not be read comes first, doubts last."""

    def __init__(self, files: Sequence[ImportedFile], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = sorted(files, key=lambda file: list(_SIGNS).index(file.status))
        self._signs = {status: icons.icon(name) for status, name in _SIGNS.items()}

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
        """The words of a cell."""
        if role == Qt.ItemDataRole.DecorationRole and index.isValid() and index.column() == 1:
            return self._signs[self.file(index).status]
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        file = self.file(index)
        became = {
            Status.ADDED: self.tr("Added, with a doubt"),
            Status.UPDATED: self.tr("A newer version"),
            Status.DUPLICATE: self.tr("There already"),
            Status.FAILED: self.tr("Could not be read"),
        }
        why = " ".join(filter(None, (file.message, *file.warnings)))
        return (file.file.name, became.get(file.status, ""), why)[index.column()]


class ImportList(QDialog):
    """The list. Enter or a double click asks for the article, where there is one."""

    article_chosen = Signal(str)

    def __init__(self, files: Sequence[ImportedFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What became of the files"))
        self.resize(*_SIZE)
        self.model = ImportListModel(files, self)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("What became of the files"))
        self.table.setModel(self.model)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self.table.setColumnWidth(0, _FILE_WIDTH)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.open_button = buttons.addButton(self.tr("&Open Article"), QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.open_button.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._allow())
        self.table.setCurrentIndex(self.model.index(0, 0))
        header.sectionResized.connect(lambda *_: self.table.resizeRowsToContents())
        self._allow()

    def _allow(self) -> None:
        index = self.table.currentIndex()
        self.open_button.setEnabled(index.isValid() and self.model.file(index).article is not None)

    def _open(self) -> None:
        article = self.model.file(self.table.currentIndex()).article
        if article is not None:
            self.accept()
            self.article_chosen.emit(article.id)
