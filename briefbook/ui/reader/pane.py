"""The reader's pane: one article, or two texts side by side. Keys and commands act on the half that has the focus."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from briefbook.errors import NotFound
from briefbook.model.annotation import Annotation
from briefbook.ui.command import Command, action_of
from briefbook.ui.desk import Desk
from briefbook.ui.dropping import FilesPassFields
from briefbook.ui.go_to import GoTo
from briefbook.ui.messages import Offer
from briefbook.ui.reader import beside, menu, reader_style
from briefbook.ui.reader.article_half import ArticleHalf
from briefbook.ui.reader.chapter_half import ChapterHalf
from briefbook.ui.reader.citation import cited
from briefbook.ui.reader.half import Half
from briefbook.ui.reader.hand import Hand
from briefbook.ui.reader.marking import Marking
from briefbook.ui.reader.single_keys import key_help
from briefbook.ui.splitter import Splitter

_SPLIT = "reader-1"


class ReaderPane(QWidget):
    """Shows articles of the library and lets the analyst mark them. `send_to_chapter` comes with what gives the ids of
    the annotations to place, and marks what is not marked yet.
    """

    annotation_chosen = Signal(str)
    comment_requested = Signal(str)
    send_to_chapter = Signal(object)
    next_unread_requested = Signal()
    keys_requested = Signal()
    article_shown = Signal(str)
    progressed = Signal(int, int)
    split_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._marking = Marking(desk)
        self._restored = False
        self.first = self._article_half()
        self.first.top.add_button("split", self.tr("Split view (Ctrl+\\)"), self.split)
        self.second: Half | None = None
        self.half: Half = self.first
        self._invite()
        desk.notifier.changed.connect(lambda changes: self._invite() if changes.touched("articles") else None)
        self._split = Splitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("reader")
        self._split.addWidget(self.first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self.setFocusProxy(self.first)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    @property
    def article_id(self) -> str | None:
        """The article in the half that has the focus; in the other one if that shows none."""
        shown = [half.shown_id for half in (self.half, self.first) if isinstance(half, ArticleHalf)]
        return next((one for one in shown if one), None)

    @property
    def hand(self) -> Hand | None:
        """What marks in the half that has the focus; None if no article is open there in its newest text."""
        return self.half.hand if isinstance(self.half, ArticleHalf) and self.half.hand.article else None

    def is_open(self) -> bool:
        """Whether something is shown in the half that has the focus."""
        return bool(self.half.shown_id)

    def may_mark(self) -> bool:
        """Whether an article is open in the half that has the focus."""
        return self.hand is not None

    def commands(self) -> tuple[Command, ...]:
        """What can be done in the reader, with the themes as they are called now."""
        return (*menu.of(self), *reader_style.of(self.desk.preferences))

    def key_help(self) -> list[tuple[str, str]]:
        """The single keys, for the keyboard help."""
        return key_help()

    def show_article(self, article_id: str) -> None:
        """Show an article where reading stopped, in the half that has the focus. Raises NotFound."""
        if isinstance(self.half, ChapterHalf):
            self._focus_on(self.first)
        assert isinstance(self.half, ArticleHalf)
        self.half.show_article(article_id)

    def show_annotation(self, annotation_id: str) -> None:
        """Show where an annotation stands, selected; in the half that shows its article already. Raises NotFound."""
        article_id = self.desk.library.annotations.get(annotation_id).article_id
        halves = [half for half in (self.half, self.first, self.second) if half and half.shown_id == article_id]
        if halves:
            self._focus_on(halves[0])
        self.show_article(article_id)
        if not self.half.walker.show(annotation_id):
            self._show_earlier(self.desk.library.annotations.get(annotation_id))
        self.half.page.setFocus()

    def show_changes(self) -> None:
        """Show what changed in the newest text of the article that is read, if it has had several."""
        if isinstance(self.half, ArticleHalf) and not self.half.shows_changes:
            self.half.toggle_changes()

    def _show_earlier(self, annotation: Annotation) -> None:
        """Show an annotation in the earlier text that it stands in."""
        half = self.half
        if isinstance(half, ArticleHalf) and half.show_capture(annotation.capture_id):
            half.walker.show(annotation.id)
            self.desk.messages.toast(self.tr("The words of this annotation stand in an earlier text, which is shown."))
        else:
            self.desk.messages.toast(self.tr("The words of this annotation no longer stand in the article."))

    def show_paragraph(self, article_id: str, number: int | None) -> None:
        """Show an article from a paragraph on, or where reading stopped if there is none. Raises NotFound."""
        self.show_article(article_id)
        sheet = self.half.page.sheet
        places = sheet.body.places if sheet else ()
        found = next((place for place in places if number and place.paragraph == number), None)
        if found is not None:
            self.half.go_to(found.start)

    def place(self) -> tuple[str, int]:
        """The article in the half that has the focus and the first character to be seen, as its newest text counts;
        "" and 0 if there is none.
        """
        if not isinstance(self.half, ArticleHalf) or not self.half.shown_id:
            return "", 0
        return self.half.shown_id, self.half.place()

    def show_place(self, article_id: str, at: int) -> None:
        """Show an article from that character on. Raises NotFound."""
        self.show_article(article_id)
        self.half.go_to(at)

    def copy_with_citation(self) -> None:
        """Copy the selected words, or the paragraph's, and where they stand."""
        if self.hand is None or self.hand.article is None:
            return
        start, end = self.hand.stretch()
        if start < end:
            QGuiApplication.clipboard().setText(cited(self.hand.article, start, end))
            self.desk.messages.toast(self.tr("Copied with its citation."))

    # Two halves

    def is_split(self) -> bool:
        """Whether there are two halves."""
        return self.second is not None

    def split(self) -> None:
        """Show a second half, or close the one that is there."""
        if self.second is None:
            self._put_beside(self._article_half())
        else:
            self._close_second()
        self._remember()

    def show_other_half(self) -> None:
        """Give the keys to the other half."""
        if self.second is not None:
            self._focus_on(self.first if self.half is self.second else self.second)

    def show_beside(self, shown_id: str) -> None:
        """Show an article or a chapter in the second half. Raises NotFound."""
        try:
            self.desk.library.books.chapter(shown_id)
        except NotFound:
            self._show_article_beside(shown_id)
        else:
            self._show_chapter_beside(shown_id)
        self._remember()

    def choose_beside(self) -> None:
        """Ask for an article or a chapter to be shown in the second half."""
        library, show = self.desk.library, self.show_beside
        chapters = beside.chapters(library, show)
        GoTo(chapters, self.window(), lambda typed: beside.articles(library, typed, show)).exec()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was shown last, the first time."""
        super().showEvent(event)
        if not self._restored:
            self._restored = True
            self._restore()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember what is shown."""
        self._remember()
        super().hideEvent(event)

    def _article_half(self) -> ArticleHalf:
        half = ArticleHalf(self.desk, self.commands, self._marking)
        half.article_shown.connect(self.article_shown)
        half.progressed.connect(lambda percent, minutes: self._tell_progress(half, percent, minutes))
        half.page.menu_asked.connect(lambda at, place: self._offer_menu(half, at, place))
        half.hand.comment_asked.connect(self.comment_requested)
        half.hand.chapter_asked.connect(self.send_to_chapter)
        half.hand.read.connect(self.next_unread_requested)
        self._join(half)
        return half

    def _show_article_beside(self, article_id: str) -> None:
        half = self.second if isinstance(self.second, ArticleHalf) else self._article_half()
        half.show_article(article_id)
        self._put_beside(half)

    def _show_chapter_beside(self, chapter_id: str) -> None:
        if isinstance(self.second, ChapterHalf):
            half = self.second
        else:
            half = ChapterHalf(self.desk, self.commands)
            half.origin_wanted.connect(self._show_origin)
            self._join(half)
        half.show_chapter(chapter_id)
        self._put_beside(half)

    def _tell_progress(self, half: Half, percent: int, minutes: int) -> None:
        if half is self.half:
            self.progressed.emit(percent, minutes)

    def _join(self, half: Half) -> None:
        half.annotation_chosen.connect(self.annotation_chosen)
        half.keys_requested.connect(self.keys_requested)
        style = QMenu(half)
        style.aboutToShow.connect(lambda: _fill(style, (reader_style.of(self.desk.preferences),)))
        half.top.add_button("type", self.tr("Face, size, spacing, width and paper"), style)

    def _put_beside(self, half: Half) -> None:
        if half is self.second:
            self._focus_on(half)
            return
        self._close_second()
        line, explanation = self.tr("Nothing beside it yet"), self.tr("An article chosen on the left is shown here.")
        choose = Offer(self.tr("Article or chapter…"), self.choose_beside)
        half.empty.say(line, explanation, choose, Offer(self.tr("Close this side"), self._close_second))
        half.top.add_button("close", self.tr("Close this side (Ctrl+\\)"), self._close_second)
        self.second = half
        FilesPassFields(half)
        self._split.addWidget(half)
        self.split_changed.emit()
        shape = self.desk.preferences.value.geometry.get(_SPLIT, "")
        if not shape or not self._split.restoreState(QByteArray.fromHex(shape.encode())):
            self._split.setSizes([1000, 1000])
        self._focus_on(half)

    def _close_second(self) -> None:
        if self.second is None:
            return
        self._remember()
        closed, self.second = self.second, None
        closed.hide()
        closed.setParent(None)
        closed.deleteLater()
        self.split_changed.emit()
        self._focus_on(self.first)
        self._remember()

    def _show_origin(self, annotation_id: str) -> None:
        self._focus_on(self.first)
        self.show_annotation(annotation_id)
        self.annotation_chosen.emit(annotation_id)

    def _focus_on(self, half: Half) -> None:
        self._act_on(half)
        half.setFocus()

    def _act_on(self, half: Half) -> None:
        """From now on keys and commands mean this half."""
        for one in (self.first, self.second):
            if one is not None:
                one.top.set_current(self.second is not None and one is half)
        self.setFocusProxy(half)
        if half is not self.half:
            self.half = half
            if isinstance(half, ArticleHalf) and half.shown_id:
                self.article_shown.emit(half.shown_id)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        other = self.second if self.half is self.first else self.first
        if now is not None and other is not None and other.isAncestorOf(now):
            self._act_on(other)

    def _remember(self) -> None:
        preferences = self.desk.preferences
        halves = [half.shown_id for half in (self.first, self.second) if half is not None]
        geometry = dict(preferences.value.geometry)
        if self.second is not None:
            geometry[_SPLIT] = bytes(self._split.saveState().data()).hex()
        value = preferences.value.with_halves(self._library, halves)
        if value != preferences.value or geometry != value.geometry:
            preferences.take(replace(value, geometry=geometry))

    @property
    def _library(self) -> str:
        """Under what name it is remembered what is shown of this library."""
        path = self.desk.library.path
        return str(path.resolve()) if path else ""

    def _restore(self) -> None:
        """Show again what still is in the library."""
        first, *others = self.desk.preferences.value.halves.get(self._library) or ("",)
        if self.first.shown_id or not first:
            return
        # What is not found is removed.
        with contextlib.suppress(NotFound):
            self.first.show_article(first)
            for shown_id in filter(None, others):
                self.show_beside(shown_id)
                self._focus_on(self.first)

    def _invite(self) -> None:
        """Say, where nothing is shown, how something comes there."""
        if self.desk.library.articles.pile().articles:
            explanation = self.tr("J and K move by paragraph, 1–8 mark it. ? shows all keys.")
            self.first.empty.say(self.tr("Choose an article on the left"), explanation)
        else:
            explanation = self.tr("Drop files or a folder on this window, or choose File, Add Articles.")
            self.first.empty.say(self.tr("No article is here to be read yet"), explanation)

    def _offer_menu(self, half: ArticleHalf, at: QPoint, place: int) -> None:
        self._act_on(half)
        offered = QMenu(self)
        offered.aboutToHide.connect(offered.deleteLater)
        _fill(offered, menu.of_selection(self, place))
        offered.popup(at)


def _fill(shown: QMenu, groups: tuple[tuple[Command, ...], ...]) -> None:
    """Give a menu these groups of commands; their keys belong to the window and are not claimed twice."""
    shown.clear()
    for group in groups:
        shown.addSeparator()
        for command in group:
            if command.may():
                shown.addAction(action_of(command, shown, ()))
