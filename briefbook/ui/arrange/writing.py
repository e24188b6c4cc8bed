"""The editor below the tree: a text of the analyst's own, or the gist and introduction of a chapter."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefbook.errors import NotFound
from briefbook.model.book import Chapter, Entry, EntryKind
from briefbook.ui.desk import Desk
from briefbook.ui.kept_fields import LineField, TextField

_LINES = 6


class Writing(QWidget):
    """Shows what can be written at one chapter or entry; what is typed is kept when a field is left. `done`: Esc."""

    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Chapter | Entry | None = None
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty("soft", True)
        self.gist, self.text = LineField(), TextField()
        self.gist_label = self._label(self.tr("&Gist, its line in the contents"), self.gist)
        self.text_label = self._label("", self.text)
        self.text.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.gist.left.connect(lambda text: self._change_chapter(gist=text.strip()))
        self.text.left.connect(self._change_text)
        self.text.done.connect(self.done)
        self._lay_out()
        self.show_item(None)

    def show_item(self, what: Chapter | Entry | None) -> None:
        """Show a chapter or entry; what was typed for another one is kept first."""
        if self._shown and (what is None or what.id != self._shown.id):
            self.keep()
        self._shown = what
        chapter = isinstance(what, Chapter)
        own = isinstance(what, Entry) and what.kind is EntryKind.TEXT
        self.gist_label.setVisible(chapter)
        self.gist.setVisible(chapter)
        self.text_label.setVisible(chapter or own)
        self.text.setVisible(chapter or own)
        self.hint.setVisible(not chapter and not own)
        self._fill(what)

    def keep(self) -> None:
        """Keep what is being typed."""
        self.gist.keep()
        self.text.keep()

    def _fill(self, what: Chapter | Entry | None) -> None:
        words = self.tr("&Introduction (Markdown)") if isinstance(what, Chapter) else self.tr("&Text (Markdown)")
        self.text_label.setText(words)
        self.text.setAccessibleName(words.replace("&", ""))
        if isinstance(what, Chapter):
            self.gist.show_value(what.gist)
            self.text.show_value(what.introduction)
        elif what is not None:
            self.gist.show_value("")
            self.text.show_value(what.text)
        nothing = self.tr("Select a chapter to write its introduction.")
        fixed = self.tr("The words of an excerpt stay as the article has them. Enter shows them there.")
        self.hint.setText(fixed if what else nothing)

    def _change_text(self, text: str) -> None:
        if isinstance(self._shown, Chapter):
            self._change_chapter(introduction=text)
        elif self._shown:
            # Undo may have taken the entry away while its text was being typed.
            with contextlib.suppress(NotFound):
                self._desk.library.books.change_text(self._shown.id, text)

    def _change_chapter(self, **values: str) -> None:
        if isinstance(self._shown, Chapter):
            books = self._desk.library.books
            with contextlib.suppress(NotFound):
                books.change_chapter(replace(books.chapter(self._shown.id), **values))

    def _label(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words)
        label.setBuddy(buddy)
        buddy.setAccessibleName(words.replace("&", ""))
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self.gist_label, self.gist, self.text_label):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
