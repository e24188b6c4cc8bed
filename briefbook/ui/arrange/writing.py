"""The editor below the tree: a text of the analyst's own, or the gist and introduction of a chapter."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from briefbook.errors import NotFound
from briefbook.model.book import Chapter, Entry, EntryKind
from briefbook.ui.arrange.moves import Spot
from briefbook.ui.desk import Desk
from briefbook.ui.kept_fields import LineField, TextField
from briefbook.ui.markdown_highlighter import MarkdownHighlighter
from briefbook.ui.quoting import quoted

_LINES = 3


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that is being written for a spot and is in no chapter yet. `at` is the line at which it was begun, `place`
    the spot in words.
    """

    at: str
    spot: Spot
    place: str


class Writing(QWidget):
    """Shows what can be written at one chapter or entry; what is typed is kept when a field is left.

    A new text enters its chapter once it says something: one step to undo, and nothing left of a text that was not
    written. `done`: Esc. `written`: the new entry, and the line at which it was begun.
    """

    done = Signal()
    written = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Chapter | Entry | Draft | None = None
        self._finished: list[tuple[Draft, str]] = []
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty("soft", True)
        self.passage = QPlainTextEdit()
        self.passage.setReadOnly(True)
        self.passage.setTabChangesFocus(True)
        self.passage.setAccessibleName(self.tr("The excerpt"))
        self.gist, self.text = LineField(), TextField()
        for field in (self.gist, self.text):
            field.setReadOnly(desk.library.read_only)
        self.gist_label = self._label(self.tr("&Gist"), self.gist)
        self.gist.setPlaceholderText(self.tr("its line in the contents"))
        self.text_label = self._label("", self.text)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        MarkdownHighlighter(self.text)
        self.text.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.gist.left.connect(lambda text: self._change_chapter(gist=text.strip()))
        self.text.left.connect(self._change_text)
        self.text.done.connect(self._end)
        self._lay_out()
        self.show_item(None)

    @property
    def draft(self) -> Draft | None:
        """The text that is being written and is in no chapter yet."""
        return self._shown if isinstance(self._shown, Draft) else None

    def show_item(self, what: Chapter | Entry | Draft | None, source: str = "") -> None:
        """Show a chapter or entry, or begin a text; what was typed for another one is kept first. `source` is the
        article that an excerpt is from.
        """
        if self._shown and _key(what) != _key(self._shown):
            self.gist.keep()
            self.text.keep()
        self._shown = what
        chapter = isinstance(what, Chapter)
        own = isinstance(what, Draft) or (isinstance(what, Entry) and what.kind is EntryKind.TEXT)
        self.gist_label.setVisible(chapter)
        self.gist.setVisible(chapter)
        self.text_label.setVisible(chapter or own)
        self.text.setVisible(chapter or own)
        self.hint.setVisible(not chapter and not own)
        self.passage.setVisible(isinstance(what, Entry) and what.kind is EntryKind.ANNOTATION)
        if isinstance(what, Entry) and what.annotation_id:
            self._show_passage(what.annotation_id, source)
        self._fill(what)

    def keep(self) -> None:
        """Keep what is being typed."""
        self.gist.keep()
        self.text.keep()
        self._place()

    def _fill(self, what: Chapter | Entry | Draft | None) -> None:
        words = self.tr("&Introduction (Markdown)") if isinstance(what, Chapter) else self.tr("Text (Mar&kdown)")
        if isinstance(what, Draft):
            words = self.tr("New text {place} (Mar&kdown)").format(place=what.place.replace("&", "&&"))
        self.text_label.setText(words)
        self.text.setAccessibleName(words.replace("&", ""))
        self.gist.show_value(what.gist if isinstance(what, Chapter) else "")
        if isinstance(what, Chapter):
            self.text.show_value(what.introduction)
        elif what is not None:
            self.text.show_value(what.text if isinstance(what, Entry) else "")
        nothing = self.tr("Select a chapter to write its introduction.")
        fixed = self.tr("As the article has it; Enter shows it there.")
        self.hint.setText(fixed if what else nothing)

    def _show_passage(self, annotation_id: str, source: str) -> None:
        """Show the whole quote with what is said of it."""
        annotation = self._desk.library.annotations.get(annotation_id)
        parts = (annotation.core_statement, quoted(annotation.quote), source, annotation.comment)
        words = "\n\n".join(part for part in parts if part)
        if words != self.passage.toPlainText():
            self.passage.setPlainText(words)

    def _change_text(self, text: str) -> None:
        if isinstance(self._shown, Draft):
            # The tree must not get a new line while it still handles the click that ended the writing.
            self._finished.append((self._shown, text))
            self._shown = None
            self.text.show_value(text)
            QTimer.singleShot(0, self, self._place)
        elif isinstance(self._shown, Chapter):
            self._change_chapter(introduction=text)
        elif self._shown:
            # Undo may have taken the entry away while its text was being typed.
            with contextlib.suppress(NotFound):
                self._desk.library.books.change_text(self._shown.id, text)

    def _place(self) -> None:
        """Put finished texts in their chapters; those that say nothing, or whose chapter is gone, are dropped."""
        finished, self._finished = self._finished, []
        for draft, text in finished:
            if text.strip() and draft.spot.parent:
                with contextlib.suppress(NotFound):
                    self.written.emit(self._placed(draft.spot.parent, draft.spot.before, text), draft.at)

    def _placed(self, chapter_id: str, before: str | None, text: str) -> str:
        with self._desk.library.edit(self.tr("Add text")):
            return self._desk.library.books.place(chapter_id, text=text, before=before).id

    def _end(self) -> None:
        self._place()
        self.done.emit()

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
        column.addWidget(self.passage, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.gist_label)
        row.addWidget(self.gist, 1)
        column.addLayout(row)
        column.addWidget(self.text_label)
        column.addWidget(self.text, 1)


def _key(what: Chapter | Entry | Draft | None) -> object:
    """What must be the same for it to be the same that is written."""
    return what.id if isinstance(what, Chapter | Entry) else what
