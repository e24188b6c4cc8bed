"""What changed: an earlier text of an article beside its newest one."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefbook.ui import naming
from briefbook.ui.desk import Desk
from briefbook.ui.repair.side_by_side import SideBySide

_WIDTH, _HEIGHT = 1120, 680


class WhatChangedDialog(QDialog):
    """The texts of one article, the newest and one before it; which one, the user chooses."""

    def __init__(self, desk: Desk, article_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captures = desk.library.captures.of_article(article_id)
        title = naming.called(desk.library.articles.get(article_id))
        self.setWindowTitle(self.tr("What Changed in {title}").format(title=title))
        self.resize(_WIDTH, _HEIGHT)
        self.texts = SideBySide(desk)
        self.versions = QComboBox()
        label = QLabel(self.tr("&Compare with:"))
        label.setBuddy(self.versions)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for number, capture in enumerate(self._captures[:-1], start=1):
            words = self.tr("Text {number}: {told}")
            self.versions.addItem(words.format(number=number, told=self.texts.told(capture)))
        self.versions.setCurrentIndex(self.versions.count() - 1)
        self.versions.currentIndexChanged.connect(self._show)
        foot = QHBoxLayout()
        foot.addWidget(label)
        foot.addWidget(self.versions)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.texts, 1)
        column.addLayout(foot)
        self._show(self.versions.currentIndex())

    def _show(self, index: int) -> None:
        self.texts.show_captures(self._captures[max(0, index)], self._captures[-1])
        self.texts.newest.view.setFocus()
