"""The list of versions: name, time, size; one is opened for reading, restored, or deleted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.errors import BriefbookError
from briefbook.operations import versions
from briefbook.operations.versions import Version
from briefbook.ui import columns
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.spoken import told

_WIDTH, _HEIGHT = 640, 420
_VERSION = Qt.ItemDataRole.UserRole


class VersionsDialog(QDialog):
    """The versions of one library, the newest first."""

    open_wanted = Signal(Version)
    restore_wanted = Signal(Version)

    def __init__(self, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.setWindowTitle(self.tr("Versions of {name}").format(name=library.stem))
        self.resize(_WIDTH, _HEIGHT)
        self.list = QTreeWidget()
        self.said = QLabel(self.tr("Restoring keeps the library as it is now as a version too."))
        self.read = QPushButton(self.tr("&Open for Reading"))
        self.restore = QPushButton(self.tr("&Restore"))
        self.delete = QPushButton(self.tr("&Delete Version"))
        self._close = QPushButton(self.tr("Close"))
        self._stack = QStackedWidget()
        self._lay_out()
        self.read.clicked.connect(lambda: self._send(self.open_wanted.emit))
        self.restore.clicked.connect(lambda: self._send(self.restore_wanted.emit))
        self.delete.clicked.connect(self._delete)
        self._close.clicked.connect(self.reject)
        self.list.itemActivated.connect(lambda: self._send(self.open_wanted.emit))
        self.list.currentItemChanged.connect(lambda _now, _before: self._allow())
        self._fill()

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setHeaderLabels([self.tr("Name"), self.tr("Saved"), self.tr("Size")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("soft", True)
        self.said.setWordWrap(True)
        explanation = self.tr("Save one with Ctrl+S before a bold change, or when a book is sent.")
        self._stack.addWidget(Placeholder(self.tr("No versions yet"), explanation))
        self._stack.addWidget(self.list)
        buttons = QHBoxLayout()
        for button in (self.read, self.restore):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.delete)
        buttons.addSpacing(12)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(self._stack, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)

    def _fill(self) -> None:
        self.list.clear()
        locale = QLocale()
        for version in versions.versions(self._library):
            saved = QDateTime.fromSecsSinceEpoch(int(version.saved.timestamp()))
            words = [
                version.name or self.tr("Without a name"),
                locale.toString(saved, QLocale.FormatType.ShortFormat),
                locale.formattedDataSize(version.size, 1),
            ]
            item = QTreeWidgetItem(self.list, words)
            item.setData(0, _VERSION, version)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
        columns.fit(self.list, 1, 2)
        self._stack.setCurrentIndex(1 if self.list.topLevelItemCount() else 0)
        newest = self.list.topLevelItem(0)
        if newest:
            self.list.setCurrentItem(newest)
        self._allow()

    def _chosen(self) -> Version | None:
        item = self.list.currentItem()
        return item.data(0, _VERSION) if item else None

    def _allow(self) -> None:
        for button in (self.read, self.restore, self.delete):
            button.setEnabled(self._chosen() is not None)

    def _send(self, emit: Callable[[Version], None]) -> None:
        version = self._chosen()
        if version is not None:
            self.accept()
            emit(version)

    def _delete(self) -> None:
        version = self._chosen()
        if version is None:
            return
        try:
            versions.remove(version)
        except BriefbookError as error:
            self.said.setText(told(error))
        self._fill()
