"""Where running text is written: a chapter's gist and introduction, or the scenesetter of the book."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefbook.errors import NotFound
from briefbook.model.body import count_words
from briefbook.model.book import Book, Chapter
from briefbook.ui.desk import Desk
from briefbook.ui.kept_fields import LineField
from briefbook.ui.write.manuscript import Manuscript


class ProsePage(QWidget):
    """Shows the text of one chapter or of the book; what is typed is kept when it is left or rests."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Chapter | Book | None = None
        self.heading, self.hint, self.count = QLabel(), QLabel(), QLabel()
        self.gist, self.text = LineField(), Manuscript(desk.preferences)
        self.gist_label = QLabel(self.tr("&Gist"))
        self.text.setAccessibleName(self.tr("Text (Markdown)"))
        self._lay_out()
        self.gist.left.connect(self._keep_gist)
        self.text.left.connect(self._keep_text)
        self.text.textChanged.connect(self._count)
        read_only = desk.library.read_only
        self.gist.setReadOnly(read_only)
        self.text.setReadOnly(read_only)

    def show_chapter(self, number: str, chapter: Chapter) -> None:
        """Write the gist and the introduction of `chapter`."""
        self._turn_to(chapter)
        self.heading.setText(f"{number}  {chapter.title}")
        self.hint.setText(self.tr("What the chapter finds, before its excerpts. The gist is its line in the contents."))
        self.text.setAccessibleName(self.tr("Introduction (Markdown)"))
        self.text.setPlaceholderText(self.tr("Introduction. Ctrl+Enter fetches a passage from the right."))
        self.gist.show_value(chapter.gist)
        self.text.show_value(chapter.introduction)

    def show_scene(self, book: Book) -> None:
        """Write the scenesetter of `book`."""
        self._turn_to(book)
        self.heading.setText(self.tr("Scenesetter"))
        self.hint.setText(self.tr("Why this meeting, why now, and what is wanted of it: three sentences to one page."))
        self.text.setAccessibleName(self.tr("Scenesetter (Markdown)"))
        self.text.setPlaceholderText(self.tr("Without a text the book has no such page."))
        self.text.show_value(book.scenesetter)

    def take_focus(self) -> None:
        """Let the user write: the gist if only that is lacking, else the text."""
        lacking = isinstance(self._shown, Chapter) and not self._shown.gist.strip() and self._shown.introduction.strip()
        (self.gist if lacking else self.text).setFocus()

    def keep(self) -> None:
        """Keep what is being typed."""
        self.gist.keep()
        self.text.keep()

    def close_text(self) -> None:
        """Keep what is being typed and show nothing."""
        self._turn_to(None)

    def _turn_to(self, what: Chapter | Book | None) -> None:
        if self._shown and (what is None or what.id != self._shown.id):
            self.keep()
            self.text.clearFocus()
        self._shown = what
        chapter = isinstance(what, Chapter)
        self.gist.setVisible(chapter)
        self.gist_label.setVisible(chapter)

    def _keep_gist(self, text: str) -> None:
        self._change_chapter(self.tr("Write gist"), gist=text.strip())

    def _keep_text(self, text: str) -> None:
        if isinstance(self._shown, Book):
            # Undo may have taken the book or chapter away while its text was being typed.
            label = self.tr("Write scenesetter")
            with contextlib.suppress(NotFound), self._desk.library.edit(label, continues=True):
                self._desk.library.books.set_scene(self._shown.id, text)
        else:
            self._change_chapter(self.tr("Write introduction"), introduction=text)

    def _change_chapter(self, label: str, **values: str) -> None:
        if isinstance(self._shown, Chapter):
            books = self._desk.library.books
            # The text is kept at every pause in the typing; that would be a step each.
            with contextlib.suppress(NotFound), self._desk.library.edit(label, continues=True):
                books.change_chapter(replace(books.chapter(self._shown.id), **values))

    def _count(self) -> None:
        words = count_words(self.text.value)
        self.count.setText(self.tr("1 word") if words == 1 else self.tr("%n words", "", words))

    def _lay_out(self) -> None:
        for label in (self.heading, self.hint, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.hint, self.count):
            label.setProperty("soft", True)
        self.heading.setProperty("heading", True)
        self.heading.setWordWrap(True)
        self.hint.setWordWrap(True)
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.heading.setFont(font)
        self.gist_label.setBuddy(self.gist)
        self.gist.setAccessibleName(self.tr("Gist, the chapter’s line in the contents"))
        self.gist.setPlaceholderText(self.tr("One line for the contents"))
        self.gist.returnPressed.connect(self.text.setFocus)
        form = QFormLayout()
        form.addRow(self.gist_label, self.gist)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addLayout(form)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.text)
