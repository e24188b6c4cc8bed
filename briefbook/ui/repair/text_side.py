"""One of two texts that stand side by side: its words, what of them the other does not have, and the passage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from briefbook.model.anchor import TextPosition
from briefbook.ui import tooltip
from briefbook.ui.reader.positions import Stretch

_SHADE = 60
_MARGIN = 12
_ABOVE = 4


class TextSide(QWidget):
    """A text that can be read, searched by eye and selected in, by mouse and by keyboard."""

    selected = Signal()
    scrolled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = QPlainTextEdit()
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("heading", True)
        self.heading.setWordWrap(True)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.heading.setBuddy(self.view)
        self.view.setReadOnly(True)
        self.view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.view.setAccessibleName(name)
        self.view.setTabChangesFocus(True)
        self.view.document().setDocumentMargin(_MARGIN)
        self.view.selectionChanged.connect(self.selected)
        self.view.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())
        self.text = ""
        self._stretch = Stretch.of(0, "", 0, 0)
        self._changed: tuple[TextPosition, ...] = ()
        self._passage: TextPosition | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.view, 1)

    def show_text(self, heading: str, text: str) -> None:
        """Show a text, nothing of it marked yet."""
        self.heading.setText(heading)
        self.heading.setToolTip(tooltip.plain(heading))
        self.text = text
        self._stretch = Stretch.of(0, text, 0, 0)
        self._changed, self._passage = (), None
        self.view.setPlainText(text)

    def mark(self, changed: Sequence[TextPosition], form: QTextCharFormat) -> None:
        """Show in `form` what the other text does not have."""
        self._changed = tuple(changed)
        self._form = form
        self._paint()

    def show_passage(self, place: TextPosition | None) -> None:
        """Shade a passage, or none, and bring it into view."""
        self._passage = place
        self._paint()
        if place is not None:
            self.go_to(place.start)

    def go_to(self, position: int) -> None:
        """Bring a place of the text into view, a few lines below the top."""
        cursor = self._cursor(TextPosition(position, position))
        self.view.setTextCursor(cursor)
        self.view.verticalScrollBar().setValue(max(0, cursor.block().firstLineNumber() - _ABOVE))
        self.view.ensureCursorVisible()

    def first_visible(self) -> int:
        """The place of the first words that are seen."""
        return self._stretch.from_qt(self.view.cursorForPosition(QPoint(_MARGIN, _MARGIN)).position())

    def scroll_to(self, position: int) -> None:
        """Put the line of a place at the top, as far as the text goes; the cursor stays."""
        at = min(position, len(self.text))
        block = self._cursor(TextPosition(at, at)).block()
        line = block.layout().lineForTextPosition(self._stretch.to_qt(at) - block.position())
        within = line.lineNumber() if line.isValid() else 0
        self.view.verticalScrollBar().setValue(block.firstLineNumber() + within)

    def selection(self) -> TextPosition | None:
        """What is selected, without white space at its ends; None if nothing is."""
        cursor = self.view.textCursor()
        start = self._stretch.from_qt(cursor.selectionStart())
        end = self._stretch.from_qt(cursor.selectionEnd())
        words = self.text[start:end]
        start, end = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
        return TextPosition(start, end) if start < end else None

    def select(self, place: TextPosition) -> None:
        """Select a stretch."""
        self.view.setTextCursor(self._cursor(place))

    def _paint(self) -> None:
        shade = QTextCharFormat()
        accent = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        accent.setAlpha(_SHADE)
        shade.setBackground(accent)
        marked = [(place, self._form) for place in self._changed]
        passage = [(self._passage, shade)] if self._passage else []
        self.view.setExtraSelections([self._extra(place, form) for place, form in [*marked, *passage]])

    def _extra(self, place: TextPosition, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        extra = QTextEdit.ExtraSelection()
        extra.cursor = self._cursor(place)
        extra.format = form
        return extra

    def _cursor(self, place: TextPosition) -> QTextCursor:
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(self._stretch.to_qt(place.start))
        cursor.setPosition(self._stretch.to_qt(place.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor
