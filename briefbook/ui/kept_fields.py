"""Fields that tell once, when they are left, that their text was changed: one edit of the library a visit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


class LineField(QLineEdit):
    """One line. `left` is sent with the text when Enter is pressed or the focus goes, if the text was changed."""

    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._leaving = False
        self.editingFinished.connect(self.keep)

    def show_value(self, value: str) -> None:
        """Show what the library holds, unless something else is being typed."""
        if self.hasFocus() and self.text() != self._kept and not self._leaving:
            return
        self._kept = value
        if self.text() != value:
            self.setText(value)

    def keep(self) -> None:
        """Tell of a change now."""
        if self.text() != self._kept and not self._leaving:
            self._leaving = True
            self.left.emit(self.text())
            self._leaving = False

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what is dropped: the field need not have the focus, so nothing else would tell when it is left."""
        super().dropEvent(event)
        self.keep()


class TextField(QPlainTextEdit):
    """Several lines. `left` is sent with the text when the focus goes, if the text was changed; `done` when the user
    wants out: Esc or Ctrl+Enter.
    """

    left = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._leaving = False
        self.setTabChangesFocus(True)

    @property
    def value(self) -> str:
        """What stands in the field. Qt's own way to ask would turn no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def changed(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self.value != self._kept

    def show_value(self, value: str) -> None:
        """Show what the library holds, unless something else is being typed."""
        if self.hasFocus() and self.changed and not self._leaving:
            return
        self._kept = value
        if self.value != value:
            self.setPlainText(value)

    def keep(self) -> None:
        """Tell of a change now."""
        if self.changed and not self._leaving:
            self._leaving = True
            self.left.emit(self.value)
            self._leaving = False

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what is dropped: the field need not have the focus, so nothing else would tell when it is left."""
        super().dropEvent(event)
        self.keep()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed, but not when only a menu opens above the field."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc and Ctrl+Enter end the typing."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and control):
            self.keep()
            self.done.emit()
        else:
            super().keyPressEvent(event)
