"""The line above the tree: how much the book holds, what was just done, the lock, and what can be added."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QToolButton, QVBoxLayout, QWidget

from briefbook.model.book import Chapter
from briefbook.ui import icons, tooltip
from briefbook.ui.arrange.lock import OrderLock
from briefbook.ui.arrange.outline import Outline
from briefbook.ui.push_button import PushButton


class BookHead(QWidget):
    """Shows counts and words; its buttons are joined by the pane."""

    def __init__(self, lock: OrderLock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.counts, self.said = _soft(QLabel()), _soft(OneLine())
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.lock = QToolButton()
        self.lock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.lock.setCheckable(True)
        self.lock.setToolTip(self.tr("Keep everything in its place until this is off"))
        self.lock.setAccessibleName(self.tr("Lock the order of the book"))
        self.lock.clicked.connect(lock.turn)
        self.chapter = PushButton(self.tr("New &Chapter"))
        self.text = PushButton(self.tr("Add Te&xt…"))
        lock.turned.connect(self._show_lock)
        self._lay_out()
        self._show_lock()
        self.tell("")

    def count(self, outline: Outline) -> None:
        """Say how many chapters and entries there are."""
        chapters = sum(isinstance(item.what, Chapter) for item in outline.items)
        entries = len(outline.items) - chapters
        one = self.tr("1 chapter") if chapters == 1 else self.tr("%n chapters", "", chapters)
        other = self.tr("1 entry") if entries == 1 else self.tr("%n entries", "", entries)
        self.counts.setText(self.tr("{chapters}, {entries}").format(chapters=one, entries=other))

    def tell(self, words: str) -> None:
        """Say what was done, in place of the counts and to a screen reader; the counts again if it is nothing."""
        self.said.setText(words)
        self.said.setToolTip(tooltip.plain(words))
        gone, come = (self.counts, self.said) if words else (self.said, self.counts)
        # In this order: the line must at no time need room for both.
        gone.hide()
        come.show()
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _show_lock(self) -> None:
        is_on = self._lock.is_on
        self.lock.setChecked(is_on)
        self.lock.setText(self.tr("Locked") if is_on else self.tr("Lock"))
        self.lock.setIcon(icons.icon("lock" if is_on else "unlock"))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.lock)
        buttons.addStretch(1)
        for button in (self.chapter, self.text):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(6)
        column.addLayout(buttons)
        column.addWidget(self.counts)
        column.addWidget(self.said)


class OneLine(QLabel):
    """Plain words in one line, cut short with an ellipsis where there is no room for them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.end()


def _soft(label: QLabel) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("soft", True)
    return label
