"""A half that shows an article and lets the analyst mark it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from briefbook.errors import NotFound
from briefbook.model.article import Article
from briefbook.model.changes import Changes
from briefbook.settings import Settings
from briefbook.ui import naming
from briefbook.ui.annotation_editor import tags_in
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer, Weight
from briefbook.ui.reader.article_marks import ArticleMarks
from briefbook.ui.reader.capture_bar import CaptureBar
from briefbook.ui.reader.half import Commands, Half
from briefbook.ui.reader.hand import Hand
from briefbook.ui.reader.line_bar import LineBar
from briefbook.ui.reader.marking import Marking
from briefbook.ui.reader.popover import Popover
from briefbook.ui.reader.progress import progress
from briefbook.ui.reader.sheet import of_article, of_changes
from briefbook.ui.reader.texts import Texts
from briefbook.ui.reader.walker import Walker
from briefbook.ui.spoken import spoken

_REMEMBERED = 500
"""In how many articles the place is remembered where reading stopped."""
_FAULT = "altered"


class ArticleHalf(Half):
    """An article of the library with its marks; or an earlier text of it, or what changed since, only to be read."""

    article_shown = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, desk: Desk, commands: Commands, marking: Marking, parent: QWidget | None = None) -> None:
        self._marking = marking
        self._words: int | None = None
        self._article: Article | None = None
        self._texts: Texts | None = None
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
        self.capture_bar = CaptureBar()
        self.column.insertWidget(1, self.capture_bar)
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
        return self._article.id if self._article else ""

    @property
    def has_captures(self) -> bool:
        """Whether the article has had several texts."""
        return self._texts is not None and bool(self._texts.captures)

    @property
    def shows_changes(self) -> bool:
        """Whether it is shown what changed."""
        return self._texts is not None and self._texts.compares

    def make_walker(self) -> Walker:
        """A hand, which marks as well."""
        return Hand(self.page, self._marking, self)

    def show_article(self, article_id: str) -> None:
        """Show an article where reading stopped, in its newest text. Raises NotFound."""
        if article_id == self.shown_id:
            self.show_newest()
            return
        self.remember()
        article = self.desk.library.articles.get(article_id)
        self._open(article, self.desk.preferences.value.reading.get(article_id, 0))
        self.article_shown.emit(article_id)

    def read_again(self, at: int) -> None:
        """Set the article anew."""
        if self._article is not None:
            self._show(self._article, at)

    def place(self) -> int:
        """Where the first words that are seen stand in the newest text."""
        seen = self.page.first_visible()
        return self._texts.to_newest(seen) if self._texts else seen

    def show_newest(self) -> None:
        """Show the newest text as it is, to be marked."""
        if self._texts is not None and not self._texts.is_newest:
            self._turn(len(self._texts.captures) - 1, compare=False)

    def show_capture(self, capture_id: str) -> bool:
        """Show the text of a capture; whether the article has it."""
        index = self._texts.index_of(capture_id) if self._texts else -1
        if index >= 0:
            self._turn(index, compare=False)
        return index >= 0

    def step_capture(self, by: int) -> None:
        """Show the next or previous capture, as far as there is one."""
        if self._texts is not None and 0 <= self._texts.index + by < len(self._texts.captures):
            self._turn(self._texts.index + by, compare=self._texts.compares)

    def toggle_changes(self) -> None:
        """Show what changed in the newest text, or the text as it is."""
        if self._texts is not None and self._texts.captures:
            self._turn(self._texts.index, compare=not self._texts.compares)

    def step_change(self, by: int) -> None:
        """Go to the next or previous change."""
        if self.hand.steps:
            self.hand.go_to_step(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the newest text when there is nothing else to leave."""
        may_leave = not (self.find_bar.isVisible() or self.page.textCursor().hasSelection())
        if event.key() == Qt.Key.Key_Escape and may_leave and self._texts and not self._texts.is_newest:
            self.show_newest()
        else:
            super().keyPressEvent(event)

    def scrolled(self) -> None:
        """Tell how far reading is."""
        self.popover.hide()
        if self.page.sheet is None or self.hand.article is None:
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
        """Keep the place where reading stopped in the newest text."""
        if self.page.sheet is None or self.hand.article is None:
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
        hand.refused.connect(self._refuse)
        hand.stepped.connect(lambda number: self.capture_bar.show_step(number, len(hand.steps)))
        self.capture_bar.chosen.connect(lambda index: self._turn(index, compare=self.shows_changes))
        self.capture_bar.changes_wanted.connect(self.toggle_changes)
        self.capture_bar.step_wanted.connect(self.step_change)
        self.desk.notifier.changed.connect(self._follow)

    def _open(self, article: Article, place: int) -> None:
        """Show the newest text of an article."""
        self._texts = Texts(self.desk.library, article)
        self._show(article, place)
        self._tell_fault(article)

    def _tell_fault(self, article: Article) -> None:
        """Say it as long as an article is read whose text was altered from outside."""
        fault = self.desk.library.articles.fault(article)
        if fault:
            said = self.tr("“{article}” is shown but not printed. {reason}")
            said = said.format(article=naming.called(article), reason=spoken(fault))
            self.desk.messages.say(said, Weight.ERROR, kind=_FAULT)
        else:
            self.desk.messages.withdraw(_FAULT)

    def _turn(self, index: int, *, compare: bool) -> None:
        """Show another text, or what changed, with what was on top as near to it as can be."""
        texts, article = self._texts, self._article
        if texts is None or article is None:
            return
        self.remember()
        place = texts.to_newest(self.page.first_visible()) if self.page.offset else 0
        texts.choose(index)
        texts.compare(compare)
        self._show(article, texts.from_newest(place) if place else 0)
        self.page.setFocus()

    def _show(self, article: Article, place: int) -> None:
        """Show the text that is chosen."""
        texts = self._texts
        if texts is None:
            return
        self._words = None
        for bar in (self.popover, self.statement_bar, self.tags_bar):
            bar.hide()
        self._article = article
        self.hand.article = article if texts.is_newest else None
        self.hand.steps = texts.merged.changes if texts.compares else ()
        self._marks = ArticleMarks(self.desk.library, article) if texts.is_newest else None
        self.capture_bar.show_texts(texts)
        if texts.compares:
            self.show_sheet(of_changes(article, texts.merged), (), place)
        elif self._marks:
            self.show_sheet(of_article(article), self._marks.passages, place)
        else:
            self.show_sheet(of_article(texts.as_read(article)), texts.passages(article), place)

    def _follow(self, changes: Changes) -> None:
        article = self._article
        if article is None:
            return
        if article.id in changes.rows.get("articles", ()) or changes.touched("captures"):
            self._reload(article)
        elif self._marks and self._marks.follow(changes):
            self.page.show_passages(self._marks.passages)
            self.moved()
        elif self._texts and not self._marks and not self._texts.compares and changes.touched("annotations", "themes"):
            self.page.show_passages(self._texts.passages(article))

    def _reload(self, shown: Article) -> None:
        try:
            article = self.desk.library.articles.get(shown.id)
        except NotFound:
            self._article = self._texts = self.hand.article = None
            self.hand.steps = ()
            self.close_sheet()
            return
        if replace(article, state=shown.state) == shown:
            self._article = article
            if self._marks is None:
                return
            self.hand.article = article
            self._marks = ArticleMarks(self.desk.library, article)
            self.page.show_passages(self._marks.passages)
        else:
            self._open(article, self.page.first_visible())

    def _refuse(self) -> None:
        newest = Offer(self.tr("Show It"), self.show_newest)
        self.desk.messages.toast(self.tr("Marks are made in the newest text of an article."), newest)

    def _offer(self, at: QPoint) -> None:
        if self.hand.article is None:
            return
        if self.desk.preferences.value.highlighter:
            self.hand.mark_again()
            return
        self.popover.open(self.page.viewport().mapTo(self.page, at), self.desk.library.themes.all())
