"""The line bar: asks the analyst for one line on a passage, a core statement or tags."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget


class LineBar(QWidget):
    """Asks for a line. `kept` is sent with it on Enter; `left` when it is done, kept or not."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, label: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        before = QLabel(label)
        before.setBuddy(self.field)
        self.field.setAccessibleName(label.replace("&", ""))
        self.field.setPlaceholderText(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(before)
        row.addWidget(self.field, 1)
        self.hide()

    def open(self, line: str) -> None:
        """Ask, starting from what is there."""
        self.field.setText(line)
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the line, Esc leaves all as it was."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit(self.field.text().strip())
            self._leave()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
