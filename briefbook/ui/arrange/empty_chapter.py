"""What is said below the tree while the current chapter is empty, with the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefbook.model.book import Chapter
from briefbook.model.theme import Theme
from briefbook.ui.push_button import PushButton


class EmptyChapter(QFrame):
    """Offers the annotations of the chapter's theme that are in no chapter yet. `place_wanted`: all of them;
    `pool_wanted`: to see them in the pool.
    """

    place_wanted = Signal()
    pool_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.explanation = _label("heading"), _label("soft")
        self.place = PushButton(self.tr("P&lace All Here"))
        self.pool = PushButton(self.tr("Show in the &Pool"))
        self.place.clicked.connect(self.place_wanted)
        self.pool.clicked.connect(self.pool_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.place)
        row.addWidget(self.pool)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.explanation)
        column.addLayout(row)

    def show_chapter(self, chapter: Chapter, theme: Theme | None, waiting: int) -> None:
        """Say that `chapter` is empty, and that so many annotations of its theme wait."""
        self.line.setText(self.tr("{chapter} has no passages").format(chapter=chapter.title))
        for button in (self.place, self.pool):
            button.setVisible(waiting > 0)
        if theme is None or not waiting:
            self.explanation.setText(self.tr("Drag annotations here, or press Ctrl+Enter in the pool."))
            return
        words = self.tr("1 annotation marked {theme} is unused.")
        if waiting > 1:
            words = self.tr("%n annotations marked {theme} are unused.", "", waiting)
        self.explanation.setText(words.format(theme=theme.name))
        self.place.setText(self.tr("Place &It Here") if waiting == 1 else self.tr("P&lace All %n Here", "", waiting))


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty(role, True)
    return label
