"""The reader's pane: lays out the page, its bars and its popover, and joins them to the library."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from briefbook.errors import NotFound
from briefbook.model.article import Article
from briefbook.model.changes import Changes
from briefbook.settings import Settings
from briefbook.ui.command import Command, action_of
from briefbook.ui.desk import Desk
from briefbook.ui.local_keys import LocalKeys
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.reader import menu
from briefbook.ui.reader.article_marks import ArticleMarks
from briefbook.ui.reader.citation import cited
from briefbook.ui.reader.find_bar import FindBar
from briefbook.ui.reader.formats import Look
from briefbook.ui.reader.hand import Hand
from briefbook.ui.reader.marking import Marking
from briefbook.ui.reader.outline import Outline
from briefbook.ui.reader.page import Page
from briefbook.ui.reader.popover import Popover
from briefbook.ui.reader.progress import progress
from briefbook.ui.reader.setting import headings
from briefbook.ui.reader.single_keys import key_help
from briefbook.ui.reader.statement_bar import StatementBar
from briefbook.ui.reader.top_bar import TopBar

_REMEMBERED = 500
"""In how many articles the place is remembered where reading stopped."""


class ReaderPane(QWidget):
    """Shows one article of the library and lets the analyst mark it."""

    annotation_chosen = Signal(str)
    comment_requested = Signal(str)
    send_to_chapter = Signal(str)
    next_unread_requested = Signal()
    keys_requested = Signal()
    article_shown = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.page = Page(Look.of(desk.preferences.value))
        self.hand = Hand(self.page, Marking(desk), self)
        self.top = TopBar()
        self.find_bar = FindBar(self.page)
        self.statement_bar = StatementBar()
        self.popover = Popover(self.page)
        self.outline = Outline(self)
        self._words: int | None = None
        self._marks: ArticleMarks | None = None
        self._lay_out()
        self._join()
        self._keys = [LocalKeys(one, self.commands, desk.preferences) for one in (self.page, self.find_bar.field)]
        self._restyle(desk.preferences.value)

    @property
    def article_id(self) -> str | None:
        """The article that is open."""
        return self.page.article.id if self.page.article else None

    def is_open(self) -> bool:
        """Whether an article is open."""
        return self.page.article is not None

    def commands(self) -> tuple[Command, ...]:
        """What can be done in the reader, with the themes as they are called now."""
        return menu.of(self)

    def key_help(self) -> list[tuple[str, str]]:
        """The single keys, for the keyboard help."""
        return key_help()

    def show_article(self, article_id: str) -> None:
        """Show an article where reading stopped. Raises NotFound."""
        if article_id == self.article_id:
            return
        self._remember()
        article = self.desk.library.articles.get(article_id)
        self._show(article, self.desk.preferences.value.reading.get(article_id, 0))
        self.article_shown.emit(article_id)

    def show_annotation(self, annotation_id: str) -> None:
        """Show where an annotation stands, selected. Raises NotFound."""
        self.show_article(self.desk.library.annotations.get(annotation_id).article_id)
        if not self.hand.show(annotation_id):
            self.desk.messages.toast(self.tr("The words of this annotation no longer stand in the article."))
        self.page.setFocus()

    def show_paragraph(self, article_id: str, number: int | None) -> None:
        """Show an article from a paragraph on, or where reading stopped if there is none. Raises NotFound."""
        self.show_article(article_id)
        places = self.page.article.body.places if self.page.article else ()
        found = next((place for place in places if number and place.paragraph == number), None)
        if found is not None:
            self._go_to(found.start)

    def copy_with_citation(self) -> None:
        """Copy the selected words, or the paragraph's, and where they stand."""
        if self.page.article is None:
            return
        start, end = self.hand.stretch()
        if start < end:
            QGuiApplication.clipboard().setText(cited(self.page.article, start, end))
            self.desk.messages.toast(self.tr("Copied with its citation."))

    def show_outline(self) -> None:
        """Show the headings, to go to one."""
        article = self.page.article
        if article is None:
            return
        if not headings(article.body):
            self.desk.messages.toast(self.tr("This article has no headings."))
            return
        corner = self.page.mapTo(self, QPoint(self.page.left.width(), 0))
        self.outline.open(article.body, self.page.first_visible(), corner)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember the place."""
        self._remember()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.page, self.find_bar, self.statement_bar):
            column.addWidget(part)
        column.setStretchFactor(self.page, 1)
        self.top.add_button(self.tr("Headings"), self.tr("Go to a heading (F8)"), self.show_outline)
        self.top.add_button(self.tr("Find"), self.tr("Find in this article (/ or Ctrl+F)"), self.find_bar.open)
        self._style = QMenu(self)
        self._style.aboutToShow.connect(lambda: _fill(self._style, menu.style(self)))
        self.top.add_button(self.tr("Aa"), self.tr("Size, spacing and paper"), self._style)
        explanation = self.tr("J and K move by paragraph, 1–8 mark it. ? shows all keys.")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(Placeholder(self.tr("Choose an article on the left"), explanation))
        self._stack.addWidget(reading)
        self.setFocusProxy(self.page)

    def _join(self) -> None:
        self.hand.chosen.connect(self.annotation_chosen)
        self.hand.comment_asked.connect(self.comment_requested)
        self.hand.chapter_asked.connect(self.send_to_chapter)
        self.hand.statement_asked.connect(self.statement_bar.open)
        self.hand.read.connect(self.next_unread_requested)
        self.hand.find_asked.connect(self.find_bar.open)
        self.hand.keys_asked.connect(self.keys_requested)
        self.statement_bar.kept.connect(self.hand.keep_core)
        self.statement_bar.left.connect(self.page.setFocus)
        self.find_bar.theme_asked.connect(self.hand.mark_with)
        self.popover.theme_asked.connect(self.hand.mark_with)
        self.popover.comment_asked.connect(self.hand.comment)
        self.popover.chapter_asked.connect(self.hand.send)
        self.page.selected_by_mouse.connect(self._offer)
        self.page.moved.connect(self._describe)
        self.page.scrolled.connect(self._has_scrolled)
        self.page.menu_asked.connect(self._offer_menu)
        self.outline.chosen.connect(self._go_to)
        self.outline.left.connect(self.page.setFocus)
        self.desk.notifier.changed.connect(self._follow)
        self.desk.preferences.changed.connect(self._restyle)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    # Showing

    def _show(self, article: Article, place: int) -> None:
        self._words = None
        self.popover.hide()
        self.statement_bar.hide()
        self._marks = ArticleMarks(self.desk.library, article)
        self.page.show_article(article, Look.of(self.desk.preferences.value), self._marks.passages)
        self.top.title.setText(article.label)
        self._stack.setCurrentIndex(1)
        if place:
            self.page.select(place, place, reveal=False)
            self.page.scroll_to(place)
        self.find_bar.look()
        self._has_scrolled()

    def _follow(self, changes: Changes) -> None:
        article = self.page.article
        if article is None:
            return
        if article.id in changes.rows.get("articles", ()) or changes.touched("captures"):
            self._reload(article)
        elif self._marks and self._marks.follow(changes):
            self.page.show_passages(self._marks.passages)

    def _reload(self, shown: Article) -> None:
        try:
            article = self.desk.library.articles.get(shown.id)
        except NotFound:
            self.page.close_article()
            self._stack.setCurrentIndex(0)
            return
        if replace(article, state=shown.state) == shown:
            self.page.article = article
            self._marks = ArticleMarks(self.desk.library, article)
            self.page.show_passages(self._marks.passages)
        else:
            self._show(article, self.page.first_visible())

    def _restyle(self, settings: Settings) -> None:
        self.page.single_keys = settings.single_keys
        look = Look.of(settings)
        if look == self.page.look:
            return
        self.page.look = look
        if self.page.article is not None:
            self._show(self.page.article, self.page.first_visible())

    def _follow_system(self) -> None:
        self._restyle(self.desk.preferences.value)

    def _remember(self) -> None:
        if self.page.article is None:
            return
        places = dict(self.desk.preferences.value.reading)
        place = self.page.first_visible() if self.page.offset else 0
        if places.pop(self.page.article.id, 0) != place:
            kept = [*places.items(), (self.page.article.id, place)][-_REMEMBERED:]
            self.desk.preferences.change(reading={article_id: at for article_id, at in kept if at})

    def _has_scrolled(self) -> None:
        self.popover.hide()
        if self.page.article is None:
            return
        if self._words is None:
            self._words = self.page.article.body.words
        now = progress(self._words, self.page.share_read())
        self.top.show_progress(now.percent, now.minutes)
        self.progressed.emit(now.percent, now.minutes)

    def _describe(self) -> None:
        """Tell a screen reader what is marked at the cursor."""
        if not self.page.textCursor().hasSelection():
            self.popover.hide()
        here = self.hand.passage_here() if self.page.article else None
        if here is None:
            self.page.setAccessibleDescription("")
            return
        theme = here.theme.name if here.theme else self.tr("no theme")
        words = self.tr("Highlight, {theme}").format(theme=theme)
        comment = here.annotation.comment.strip()
        self.page.setAccessibleDescription(
            self.tr("{highlight}, note: {comment}").format(highlight=words, comment=comment) if comment else words
        )

    # Offering

    def _offer(self, at: QPoint) -> None:
        point = self.page.viewport().mapTo(self.page, at)
        self.popover.open(point, self.desk.library.themes.all())

    def _offer_menu(self, at: QPoint) -> None:
        offered = QMenu(self)
        offered.aboutToHide.connect(offered.deleteLater)
        _fill(offered, menu.of_selection(self))
        offered.popup(at)

    def _go_to(self, place: int) -> None:
        self.page.select(place, place, reveal=False)
        self.page.scroll_to(place)
        self.page.setFocus()


def _fill(shown: QMenu, commands: tuple[Command, ...]) -> None:
    """Give a menu these commands; their keys belong to the window and are not claimed twice."""
    shown.clear()
    for command in commands:
        if command.may():
            shown.addAction(action_of(command, shown, ()))
