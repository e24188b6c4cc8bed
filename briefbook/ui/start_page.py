"""The start page: a new library, an old one, or the sample. No wizard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.settings import Settings
from briefbook.ui.desk import Preferences

SUFFIX = ".briefbook"
_WIDTH = 560
_PATH = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """Offers the recent libraries; one that is missing is grey and can be located again."""

    new_requested = Signal(Path)
    open_requested = Signal(Path)
    sample_requested = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("Recent libraries"))
        self.recent.itemActivated.connect(self._activated)
        self._clear = QPushButton(self.tr("Clear list"))
        self._clear.clicked.connect(lambda: preferences.change(recent=()))
        self._lay_out()
        preferences.changed.connect(self._show)
        self._show(preferences.value)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(_title(self.tr("No library open")))
        words = self.tr("A library keeps your articles, your annotations and your books in one file.")
        column.addWidget(_soft(words))
        column.addSpacing(8)
        column.addLayout(self._buttons())
        column.addSpacing(16)
        head = QHBoxLayout()
        heading = _soft(self.tr("Recent"))
        heading.setBuddy(self.recent)
        head.addWidget(heading, 1)
        head.addWidget(self._clear)
        column.addLayout(head)
        column.addWidget(self.recent, 4)
        column.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        middle.setLayout(column)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle, 8)
        row.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, do in (
            (self.tr("New library…"), self._ask_new),
            (self.tr("Open…"), self._ask_open),
            (self.tr("Look at the sample"), self.sample_requested.emit),
        ):
            button = QPushButton(words)
            button.clicked.connect(lambda _checked, do=do: do())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _show(self, settings: Settings) -> None:
        self.recent.clear()
        for name in settings.recent:
            path = Path(name)
            there = path.is_file()
            words = (
                f"{path.stem}\n{path.parent}" if there else self.tr("{name} — missing. Locate…").format(name=path.stem)
            )
            item = QListWidgetItem(words)
            item.setData(_PATH, path)
            if not there:
                item.setForeground(self.palette().placeholderText())
            self.recent.addItem(item)
        self._clear.setVisible(bool(settings.recent))

    def _activated(self, item: QListWidgetItem) -> None:
        path: Path = item.data(_PATH)
        if path.is_file():
            self.open_requested.emit(path)
        else:
            self._locate(path)

    def _locate(self, missing: Path) -> None:
        title = self.tr("Locate {name}").format(name=missing.name)
        name, _ = QFileDialog.getOpenFileName(self, title, "", self._kinds())
        if name:
            recent = tuple(one for one in self._preferences.value.recent if one != str(missing))
            self._preferences.take(replace(self._preferences.value, recent=recent))
            self.open_requested.emit(Path(name))

    def _ask_new(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("New library"), "", self._kinds())
        if name:
            self.new_requested.emit(Path(name if name.endswith(SUFFIX) else name + SUFFIX))

    def _ask_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open library"), "", self._kinds())
        if name:
            self.open_requested.emit(Path(name))

    def _kinds(self) -> str:
        return self.tr("Libraries (*.briefbook);;All files (*)")


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("heading", True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.6)
    label.setFont(font)
    return label


def _soft(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("soft", True)
    label.setWordWrap(True)
    return label
