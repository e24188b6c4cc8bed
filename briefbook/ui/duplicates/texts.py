"""Two articles side by side: what they share is shaded, what is done of each stands below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from briefbook.analysis.shared_passages import shared_passages
from briefbook.library.library import Library
from briefbook.model.anchor import TextPosition
from briefbook.model.article import Article
from briefbook.ui import naming
from briefbook.ui.counting import Room
from briefbook.ui.duplicates.in_step import InStep
from briefbook.ui.push_button import PushButton
from briefbook.ui.repair.text_side import TextSide

_SHADE = 46
_PARTING = " · "
_LINE = re.compile(r"[^\n]+")
translate = QCoreApplication.translate
Duplicates = Room("Duplicates")


class OneSide(QWidget):
    """One of the two articles with its verbs."""

    def __init__(self, name: str, newest: str, drop: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = TextSide(name)
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty("soft", True)
        self.about.setWordWrap(True)
        self.newest = PushButton(newest)
        self.drop = PushButton(drop)
        self.article: Article | None = None
        buttons = QHBoxLayout()
        buttons.addWidget(self.newest)
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text, 1)
        column.addWidget(self.about)
        column.addLayout(buttons)

    def show_article(self, article: Article, about: str) -> None:
        """Show an article, and what is known of it."""
        self.article = article
        self.text.show_text(naming.called(article), article.body.text)
        self.about.setText(about)


class SharedTexts(QSplitter):
    """Both articles of a pair, scrolled in step."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._library = library
        self._shown = ("", "")
        self.one = OneSide(
            self.tr("The first article"), self.tr("Make This the &Newest Text"), self.tr("&Drop This One")
        )
        self.other = OneSide(
            self.tr("The second article"), self.tr("Make This the Ne&west Text"), self.tr("D&rop This One")
        )
        for side in (self.one, self.other):
            self.addWidget(side)
        self.setChildrenCollapsible(False)
        self._in_step = InStep(self.one.text, self.other.text, self)

    def show_pair(self, one: Article, other: Article) -> None:
        """Show two articles from the first passage on that they share; what is shown already stays as it is."""
        if self._shown == (one.capture_id, other.capture_id):
            return
        self._shown = (one.capture_id, other.capture_id)
        self.one.show_article(one, self._about(one))
        self.other.show_article(other, self._about(other))
        shared = shared_passages(one.body.text, other.body.text)
        self._in_step.take(shared)
        shade = QTextCharFormat()
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        accent.setAlpha(_SHADE)
        shade.setBackground(accent)
        for side, places in ((self.one, [pair.one for pair in shared]), (self.other, [pair.other for pair in shared])):
            side.text.mark([line for place in places for line in _lines(side.text.text, place)], shade)
        if shared:
            self.one.text.go_to(shared[0].one.start)
            self.other.text.go_to(shared[0].other.start)

    def _about(self, article: Article) -> str:
        """Who published it and when, how long it is, what was made of it here."""
        library = self._library
        details = article.details
        marks = len(library.annotations.of_article(article.id))
        captures = len(library.captures.of_article(article.id))
        said = [details.publisher, details.published or self.tr("no date"), _words(article.body.words)]
        said.append(_marks(marks) if marks else "")
        said.append(Duplicates.tr("%n texts", "", captures) if captures > 1 else "")
        for book in library.books.all():
            letters = {article_id: letter for letter, article_id in library.books.sources(book.id)}
            if article.id in letters:
                words = self.tr("source {letter} of {book}")
                said.append(words.format(letter=letters[article.id], book=book.title))
        return _PARTING.join(filter(None, said))


def _lines(text: str, place: TextPosition) -> Iterator[TextPosition]:
    """A stretch of text without the empty lines in it."""
    for line in _LINE.finditer(text, place.start, place.end):
        yield TextPosition(line.start(), line.end())


def _words(number: int) -> str:
    one = translate("Duplicates", "1 word")
    return one if number == 1 else Duplicates.tr("%n words", "", number)


def _marks(number: int) -> str:
    one = translate("Duplicates", "1 annotation")
    return one if number == 1 else Duplicates.tr("%n annotations", "", number)
