"""The window of the start page, with the bars that say why a library could not be opened."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from briefbook.ui.desk import Preferences
from briefbook.ui.messages import MessageBars, Messages
from briefbook.ui.start_page import StartPage

_WIDTH, _HEIGHT = 900, 560


class StartWindow(QMainWindow):
    """Shown when no library is open."""

    def __init__(self, preferences: Preferences, messages: Messages) -> None:
        super().__init__()
        self.setWindowTitle("briefbook")
        self.resize(_WIDTH, _HEIGHT)
        self.page = StartPage(preferences)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(MessageBars(messages))
        column.addWidget(self.page, 1)
        self.setCentralWidget(body)
