"""A half that shows an article and lets the analyst mark it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from briefbook.errors import NotFound
from briefbook.model.article import Article
from briefbook.model.changes import Changes
from briefbook.settings import Settings
from briefbook.ui.annotation_editor import tags_in
from briefbook.ui.desk import Desk
from briefbook.ui.reader.article_marks import ArticleMarks
from briefbook.ui.reader.half import Commands, Half
from briefbook.ui.reader.hand import Hand
from briefbook.ui.reader.line_bar import LineBar
from briefbook.ui.reader.marking import Marking
from briefbook.ui.reader.popover import Popover
from briefbook.ui.reader.progress import progress
from briefbook.ui.reader.sheet import of_article
from briefbook.ui.reader.walker import Walker

_REMEMBERED = 500
"""In how many articles the place is remembered where reading stopped."""


class ArticleHalf(Half):
    """An article of the library with its marks."""

    article_shown = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, desk: Desk, commands: Commands, marking: Marking, parent: QWidget | None = None) -> None:
        self._marking = marking
        self._words: int | None = None
        self._marks: ArticleMarks | None = None
        super().__init__(desk, commands, parent)
        self.popover = Popover(self.page)
        self.statement_bar = LineBar(
            self.tr("&Core statement"), self.tr("What the passage says, in one line. Enter keeps it, Esc does not.")
        )
        self.tags_bar = LineBar(self.tr("Ta&gs"), self.tr("Parted by commas. Enter keeps them, Esc does not."))
        self._highlighter = self.top.add_button(
            "highlighter", self.tr("Highlighter: mark what the mouse selects (H)"), marking.toggle_highlighter
        )
        self._highlighter.setCheckable(True)
        self._show_highlighter(desk.preferences.value)
        desk.preferences.changed.connect(self._show_highlighter)
        self.column.addWidget(self.statement_bar)
        self.column.addWidget(self.tags_bar)
        self._join_hand()

    @property
    def hand(self) -> Hand:
        """What marks on the page."""
        assert isinstance(self.walker, Hand)
        return self.walker

    @property
    def shown_id(self) -> str:
        """The article that is open."""
        return self.hand.article.id if self.hand.article else ""

    def make_walker(self) -> Walker:
        """A hand, which marks as well."""
        return Hand(self.page, self._marking, self)

    def show_article(self, article_id: str) -> None:
        """Show an article where reading stopped. Raises NotFound."""
        if article_id == self.shown_id:
            return
        self.remember()
        article = self.desk.library.articles.get(article_id)
        self._show(article, self.desk.preferences.value.reading.get(article_id, 0))
        self.article_shown.emit(article_id)

    def read_again(self, at: int) -> None:
        """Set the article anew."""
        if self.hand.article is not None:
            self._show(self.hand.article, at)

    def scrolled(self) -> None:
        """Tell how far reading is."""
        self.popover.hide()
        if self.page.sheet is None:
            return
        if self._words is None:
            self._words = self.page.sheet.body.words
        now = progress(self._words, self.page.share_read())
        self.top.show_progress(now.percent, now.minutes)
        self.progressed.emit(now.percent, now.minutes)

    def moved(self) -> None:
        """Nothing is offered for a selection that is gone."""
        if not self.page.textCursor().hasSelection():
            self.popover.hide()
        super().moved()

    def remember(self) -> None:
        """Keep the place where reading stopped."""
        if self.page.sheet is None:
            return
        places = dict(self.desk.preferences.value.reading)
        place = self.page.first_visible() if self.page.offset else 0
        if places.pop(self.shown_id, 0) != place:
            kept = [*places.items(), (self.shown_id, place)][-_REMEMBERED:]
            self.desk.preferences.change(reading={article_id: at for article_id, at in kept if at})

    def _show_highlighter(self, settings: Settings) -> None:
        self._highlighter.setChecked(settings.highlighter)

    def _join_hand(self) -> None:
        hand = self.hand
        hand.statement_asked.connect(self.statement_bar.open)
        hand.tags_asked.connect(lambda tags: self.tags_bar.open(", ".join(tags)))
        self.statement_bar.kept.connect(hand.keep_core)
        self.tags_bar.kept.connect(lambda line: hand.keep_tags(tags_in(line)))
        for bar in (self.statement_bar, self.tags_bar):
            bar.left.connect(self.page.setFocus)
        self.popover.theme_asked.connect(hand.mark_with)
        self.popover.comment_asked.connect(hand.comment)
        self.popover.chapter_asked.connect(hand.send)
        self.page.selected_by_mouse.connect(self._offer)
        self.desk.notifier.changed.connect(self._follow)

    def _show(self, article: Article, place: int) -> None:
        self._words = None
        for bar in (self.popover, self.statement_bar, self.tags_bar):
            bar.hide()
        self.hand.article = article
        self._marks = ArticleMarks(self.desk.library, article)
        self.show_sheet(of_article(article), self._marks.passages, place)

    def _follow(self, changes: Changes) -> None:
        article = self.hand.article
        if article is None:
            return
        if article.id in changes.rows.get("articles", ()) or changes.touched("captures"):
            self._reload(article)
        elif self._marks and self._marks.follow(changes):
            self.page.show_passages(self._marks.passages)
            self.moved()

    def _reload(self, shown: Article) -> None:
        try:
            article = self.desk.library.articles.get(shown.id)
        except NotFound:
            self.hand.article = None
            self.close_sheet()
            return
        if replace(article, state=shown.state) == shown:
            self.hand.article = article
            self._marks = ArticleMarks(self.desk.library, article)
            self.page.show_passages(self._marks.passages)
        else:
            self._show(article, self.page.first_visible())

    def _offer(self, at: QPoint) -> None:
        if self.desk.preferences.value.highlighter:
            self.hand.mark_again()
            return
        self.popover.open(self.page.viewport().mapTo(self.page, at), self.desk.library.themes.all())
