"""The start page: a new library, an old one, or the sample. No wizard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefbook.settings import Settings
from briefbook.ui import icons, library_dialogs, tooltip
from briefbook.ui.desk import Preferences
from briefbook.ui.push_button import PushButton
from briefbook.ui.recent import Recent, locate, recent

_WIDTH = 620
_SIGN = 64
_ONE = Qt.ItemDataRole.UserRole


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
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.setSpacing(3)
        self.recent.itemActivated.connect(lambda _item: self._activate())
        self.recent.currentItemChanged.connect(lambda _now, _before: self._allow())
        self.pin = PushButton(self.tr("Pin"))
        self.pin.clicked.connect(self._pin)
        self.clear = PushButton(self.tr("Clear List"))
        self.clear.clicked.connect(lambda: preferences.change(recent=(), pinned=()))
        self._heading = _soft(self.tr("&Recent"))
        self._heading.setBuddy(self.recent)
        self._lay_out()
        preferences.changed.connect(self._show)
        self._show(preferences.value)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(_sign(self.devicePixelRatioF()))
        column.addWidget(_title(self.tr("No library open")))
        column.addWidget(_soft(self.tr("A library keeps your articles, your annotations and your books in one file.")))
        column.addSpacing(8)
        column.addLayout(self._buttons())
        drop = self.tr("Or drop a library here, or the articles for a new one.")
        column.addWidget(_soft(drop))
        column.addSpacing(16)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.pin)
        head.addWidget(self.clear)
        column.addLayout(head)
        column.addWidget(self.recent, 6)
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
        for words, drawing, do in (
            (self.tr("&New Library…"), "library", self._ask_new),
            (self.tr("&Open…"), "folder", self._ask_open),
            (self.tr("Look at the &Sample"), "read", self.sample_requested.emit),
        ):
            button = PushButton(words, sign=icons.icon(drawing))
            button.clicked.connect(lambda _checked, do=do: do())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _show(self, settings: Settings) -> None:
        row = self.recent.currentRow()
        self.recent.clear()
        for one in recent(settings):
            words = self.tr("{library}  (pinned)").format(library=one.words) if one.pinned else one.words
            item = QListWidgetItem(words)
            item.setData(_ONE, one)
            item.setToolTip(tooltip.plain(str(one.path)))
            if not one.there:
                item.setForeground(self.palette().placeholderText())
            self.recent.addItem(item)
        for widget in (self._heading, self.recent, self.pin, self.clear):
            widget.setVisible(bool(settings.recent))
        self.recent.setCurrentRow(max(0, min(row, self.recent.count() - 1)))
        self._allow()

    def _chosen(self) -> Recent | None:
        item = self.recent.currentItem()
        return item.data(_ONE) if item else None

    def _allow(self) -> None:
        one = self._chosen()
        self.pin.setEnabled(one is not None)
        self.pin.setText(self.tr("Unpin") if one and one.pinned else self.tr("Pin"))

    def _pin(self) -> None:
        one = self._chosen()
        if one is not None:
            self._preferences.take(self._preferences.value.pinning(str(one.path), pinned=not one.pinned))

    def _activate(self) -> None:
        one = self._chosen()
        if one is not None and one.there:
            self.open_requested.emit(one.path)
        elif one is not None:
            locate(one.path, self._preferences, self, self.open_requested.emit)

    def _ask_new(self) -> None:
        path = library_dialogs.ask_new(self)
        if path is not None:
            self.new_requested.emit(path)

    def _ask_open(self) -> None:
        path = library_dialogs.ask_open(self)
        if path is not None:
            self.open_requested.emit(path)


def _sign(scale: float) -> QLabel:
    """The program's own picture."""
    label = QLabel()
    label.setPixmap(icons.icon("briefbook").pixmap(QSize(_SIGN, _SIGN), scale))
    return label


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("heading", True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.8)
    label.setFont(font)
    return label


def _soft(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("soft", True)
    label.setWordWrap(True)
    return label
