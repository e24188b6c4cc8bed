"""The field in which running text is written: set like a page, Markdown shown live, passages dropped into it."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from briefbook.settings import Settings
from briefbook.ui import annotation_model, window_fonts
from briefbook.ui.desk import Preferences
from briefbook.ui.kept_fields import TextField
from briefbook.ui.markdown_highlighter import MarkdownHighlighter

_QUIET_MILLISECONDS = 1000
_MEASURE = 72
"""So many characters of middling width stand in a line at most."""

_LEAST_MARGIN = 16
_ITEM = re.compile(r"\s*(?:[-*+]|(?P<number>\d{1,9})\.)\s+")
_FENCES = {
    QKeySequence.StandardKey.Bold: "**",
    QKeySequence.StandardKey.Italic: "*",
}


class Manuscript(TextField):
    """Text is kept when the field is left and whenever the typing rests.

    `passages_wanted`: Ctrl+Enter, the user wants a passage; `dropped` names those that are to stand at the cursor.
    """

    passages_wanted = Signal()
    dropped = Signal(list)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manuscript")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MILLISECONDS)
        self._quiet.timeout.connect(self.keep)
        self.textChanged.connect(self._quiet.start)
        preferences.changed.connect(self._take)
        self._take(preferences.value)
        MarkdownHighlighter(self)

    def insert(self, markdown: str) -> None:
        """Put `markdown` at the cursor: a block of its own between empty lines, words with a space where one lacks."""
        cursor = self.textCursor()
        before, after = self._around(cursor)
        # One step of the field's own undo, apart from what was typed before it.
        cursor.beginEditBlock()
        if markdown.startswith(">"):
            cursor.insertText(_parting(before) + markdown + (_parting(after[::-1]) if after.strip() else "\n\n"))
        else:
            lacks = before and not before[-1].isspace() and before[-1] not in "(["
            runs_on = after[:1].isalnum()
            cursor.insertText(f"{' ' if lacks else ''}{markdown}{' ' if runs_on else ''}")
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def event(self, event: QEvent) -> bool:
        """Claim the keys of bold and italic before the window does; keep the lines short enough to read."""
        if event.type() == QEvent.Type.Resize:
            # Before the lines are broken.
            self._set_measure()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _fence_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark bold or italic, go on with a list, or go to the passages."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif fence := _fence_of(event):
            self._mark(fence)
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
            self.passages_wanted.emit()
        elif enter and not event.modifiers() and self._goes_on_with_list():
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Passages and plain text."""
        return source.hasFormat(annotation_model.MIME) or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Ask for the words of passages; insert other text as it is."""
        ids = annotation_model.annotations_in(source)
        if ids:
            self.dropped.emit(ids)
        else:
            self.textCursor().insertText(source.text())

    def _around(self, cursor: QTextCursor) -> tuple[str, str]:
        """What stands before the selection and after it. Qt counts in UTF-16."""
        units = self.value.encode("utf-16-le", "surrogatepass")
        before, after = units[: 2 * cursor.selectionStart()], units[2 * cursor.selectionEnd() :]
        return before.decode("utf-16-le", "surrogatepass"), after.decode("utf-16-le", "surrogatepass")

    def _mark(self, fence: str) -> None:
        """Put the fence around the selection or the word at the cursor, or take it away."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        words = cursor.selectedText()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        around = QTextCursor(cursor)
        around.setPosition(max(0, start - len(fence)))
        last = self.document().characterCount() - 1
        around.setPosition(min(last, end + len(fence)), QTextCursor.MoveMode.KeepAnchor)
        if words and around.selectedText() == f"{fence}{words}{fence}":
            around.insertText(words)
            shift = 0
        else:
            cursor.insertText(f"{fence}{words}{fence}")
            shift = 2 * len(fence)
        cursor.setPosition(start - len(fence) + shift)
        cursor.setPosition(end - len(fence) + shift, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _goes_on_with_list(self) -> bool:
        """Begin the next item of a list; an item without words ends it."""
        cursor = self.textCursor()
        line = cursor.block().text()
        item = _ITEM.match(line)
        if item is None or cursor.hasSelection() or cursor.positionInBlock() < item.end():
            return False
        if not line[item.end() :].strip():
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            cursor.insertText("")
        else:
            number = item["number"]
            begun = item.group().replace(number, str(int(number) + 1), 1) if number else item.group()
            cursor.insertText(f"\n{begun}")
        self.setTextCursor(cursor)
        return True

    def _take(self, settings: Settings) -> None:
        font = QFont(window_fonts.READING)
        font.setPointSizeF(settings.reader_size)
        self.setFont(font)
        self._set_measure()

    def _set_measure(self) -> None:
        widest = _MEASURE * self.fontMetrics().averageCharWidth()
        margin = max(_LEAST_MARGIN, (self.width() - widest) // 2)
        self.setViewportMargins(margin, _LEAST_MARGIN, margin, 0)


def _fence_of(event: QKeyEvent) -> str:
    return next((fence for key, fence in _FENCES.items() if event.matches(key)), "")


def _parting(text: str) -> str:
    """What must follow `text` for a block of its own to begin."""
    if not text.strip():
        return ""
    return "" if text.endswith("\n\n") else "\n" if text.endswith("\n") else "\n\n"
