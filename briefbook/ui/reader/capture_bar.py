"""The bar of an article that has had several texts: which of them is read, and what changed in the newest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from briefbook.model.article import Capture, Making
from briefbook.ui import times
from briefbook.ui.push_button import DrawnButton
from briefbook.ui.reader.texts import Texts
from briefbook.ui.reader.top_bar import Elided


class CaptureBar(QWidget):
    """A choice of captures, a switch for what changed, and steps from one change to the next."""

    chosen = Signal(int)
    changes_wanted = Signal(bool)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.captures = QComboBox()
        self.captures.setAccessibleName(self.tr("Capture"))
        self.captures.setToolTip(self.tr("Which text of the article is read"))
        self.captures.activated.connect(lambda row: self.chosen.emit(self.captures.count() - 1 - row))
        self.changes = QToolButton()
        self.changes.setText(self.tr("Changes"))
        self.changes.setCheckable(True)
        self.changes.setAutoRaise(True)
        self.changes.setToolTip(self.tr("Show what changed in the newest text (Ctrl+Shift+D)"))
        self.changes.clicked.connect(self.changes_wanted)
        self.said = Elided()
        self.said.setProperty("soft", True)
        self.steps = (
            self._button("up", self.tr("Previous change (Shift+F4)"), -1),
            self._button("down", self.tr("Next change (F4)"), 1),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 4)
        row.setSpacing(6)
        row.addWidget(self.captures)
        row.addWidget(self.changes)
        row.addWidget(self.said, 1)
        for button in self.steps:
            row.addWidget(button)
        self.hide()

    def show_texts(self, texts: Texts) -> None:
        """Show which text is read; nothing at all if there has been only one."""
        self.setVisible(bool(texts.captures))
        if not texts.captures:
            return
        self.captures.clear()
        for number, capture in reversed(list(enumerate(texts.captures, start=1))):
            self.captures.addItem(self._told(number, len(texts.captures), capture))
        self.captures.setCurrentIndex(len(texts.captures) - 1 - texts.index)
        self.changes.setChecked(texts.compares)
        for button in self.steps:
            button.setVisible(texts.compares)
            button.setEnabled(texts.compares and bool(texts.merged.changes))
        if texts.compares:
            self._tell(self._counted(texts))
        else:
            self._tell("" if texts.is_newest else self.tr("For reading only: marks are made in the newest text."))

    def show_step(self, number: int, count: int) -> None:
        """Say at which change the reading is."""
        self._tell(self.tr("Change {number} of {count}").format(number=number, count=count))

    def _counted(self, texts: Texts) -> str:
        count, base = len(texts.merged.changes), texts.base + 1
        if not count:
            return self.tr("No word changed since capture {base}.").format(base=base)
        one = self.tr("1 change since capture {base}; nothing is marked meanwhile.")
        words = (
            one if count == 1 else self.tr("%n changes since capture {base}; nothing is marked meanwhile.", "", count)
        )
        return words.format(base=base)

    def _told(self, number: int, count: int, capture: Capture) -> str:
        moment = times.stored(capture.source.captured_at)
        corrected = capture.made is Making.CORRECTED
        words = self.tr("Capture {number} of {count} · {day}, corrected") if corrected else ""
        return (words or self.tr("Capture {number} of {count} · {day}")).format(
            number=number, count=count, day=times.day(moment) if moment else ""
        )

    def _tell(self, words: str) -> None:
        if words == self.said.text():
            return
        self.said.setText(words)
        self.said.setToolTip(words)
        self.said.setAccessibleName(words)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _button(self, drawing: str, name: str, by: int) -> QToolButton:
        button = DrawnButton(drawing, name)
        button.clicked.connect(lambda: self.step_wanted.emit(by))
        return button
