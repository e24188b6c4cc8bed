"""Buttons: with words on them, which answer to Enter in windows as in dialogs; and flat ones with a drawing."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from briefbook.ui import icons


class PushButton(QPushButton):
    """A button with words on it. Outside a dialog Qt lets Enter press a button only if it is told so."""

    def __init__(self, words: str, parent: QWidget | None = None, *, sign: QIcon | None = None) -> None:
        super().__init__(words, parent)
        self.setAutoDefault(True)
        if sign is not None:
            self.setIcon(sign)


class DrawnButton(QToolButton):
    """A flat button with a drawing on it; its name is its tooltip and what a screen reader says."""

    def __init__(self, drawing: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icons.icon(drawing))
        self.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.setAutoRaise(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
