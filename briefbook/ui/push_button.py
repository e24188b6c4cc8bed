"""Buttons that answer to Enter as well as to the space bar when they have the keys, in windows as in dialogs."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget


class PushButton(QPushButton):
    """A button with words on it. Outside a dialog Qt lets Enter press a button only if it is told so."""

    def __init__(self, words: str, parent: QWidget | None = None, *, sign: QIcon | None = None) -> None:
        super().__init__(words, parent)
        self.setAutoDefault(True)
        if sign is not None:
            self.setIcon(sign)
