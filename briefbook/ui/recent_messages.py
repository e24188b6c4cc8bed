"""The messages of this session once more: for who could not read a toast in time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from briefbook.ui.placeholder import Placeholder

_WIDTH, _HEIGHT = 560, 380


class RecentMessages(QDialog):
    """The messages, the newest first, as text that a screen reader reads and Ctrl+C copies."""

    def __init__(self, messages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recent messages"))
        self.resize(_WIDTH, _HEIGHT)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Messages, the newest first"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.addItems(list(reversed(messages)))
        self.list.setCurrentRow(0)
        stack = QStackedWidget()
        stack.addWidget(Placeholder(self.tr("No messages yet")))
        stack.addWidget(self.list)
        stack.setCurrentIndex(1 if messages else 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(stack, 1)
        column.addWidget(buttons)
