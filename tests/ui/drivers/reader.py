"""The reader in its user's words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefbook.model.anchor import find_quote
from briefbook.model.annotation import Annotation
from briefbook.model.article import Article
from briefbook.ui.desk import Desk
from briefbook.ui.reader import menu
from briefbook.ui.reader.article_half import ArticleHalf
from briefbook.ui.reader.page import Page
from briefbook.ui.reader.pane import ReaderPane


class ReaderDriver:
    """A reader in a window of its own."""

    def __init__(self, desk: Desk, *, width: int = 900, height: int = 700) -> None:
        self.desk = desk
        self.pane = ReaderPane(desk)
        self.pane.resize(width, height)
        self.pane.show()
        self.pane.activateWindow()

    @property
    def half(self) -> ArticleHalf:
        """The half that the keys go to."""
        assert isinstance(self.pane.half, ArticleHalf)
        return self.pane.half

    @property
    def page(self) -> Page:
        return self.pane.half.page

    def open(self, article: Article) -> ReaderDriver:
        self.pane.show_article(article.id)
        self.pane.setFocus()
        return self

    def press(self, *keys: str, to: QWidget | None = None) -> ReaderDriver:
        """Press keys one after another: a letter or sign as it is typed, any other by Qt's name for it."""
        for key in keys:
            if len(key) == 1:
                QTest.keyClicks(to or self.page, key)
            else:
                QTest.keySequence(to or self.page, key)
        return self

    def select(self, words: str) -> ReaderDriver:
        start, end = self._place(words)
        self.page.select(start, end)
        return self

    def go_to(self, words: str) -> ReaderDriver:
        start, _ = self._place(words)
        self.page.select(start, start)
        return self

    def drag_over(self, words: str) -> ReaderDriver:
        """Select words with the mouse."""
        start, end = self._place(words)
        view = self.page.viewport()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=self._point(start))
        QTest.mouseMove(view, self._point(end))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=self._point(end))
        return self

    def click_on(self, words: str) -> ReaderDriver:
        start, _ = self._place(words)
        QTest.mouseClick(self.page.viewport(), Qt.MouseButton.LeftButton, pos=self._point(start + 1))
        return self

    def click_in_half(self, number: int) -> ReaderDriver:
        """Click into the first (1) or second (2) half."""
        half = (self.pane.first, self.pane.second)[number - 1]
        assert half is not None
        QTest.mouseClick(half.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
        return self

    def command(self, command_id: str) -> ReaderDriver:
        """Do a command from the menu."""
        next(one for one in self.pane.commands() if one.id == f"reader.{command_id}").do()
        return self

    def offered_at(self, words: str) -> dict[str, Callable[[], None]]:
        """What the menu on the page offers at these words."""
        start, _ = self._place(words)
        return {one.text: one.do for group in menu.of_selection(self.pane, start) for one in group if one.may()}

    def find(self, words: str) -> ReaderDriver:
        self.press("/")
        self.pane.half.find_bar.field.setText(words)
        return self

    def in_find_bar(self, *keys: str) -> ReaderDriver:
        return self.press(*keys, to=self.pane.half.find_bar.field)

    def type_statement(self, words: str) -> ReaderDriver:
        self.half.statement_bar.field.setText(words)
        return self.press("Return", to=self.half.statement_bar.field)

    def type_tags(self, words: str) -> ReaderDriver:
        self.half.tags_bar.field.setText(words)
        return self.press("Return", to=self.half.tags_bar.field)

    def read_capture(self, number: int) -> ReaderDriver:
        """Choose a capture in the bar, counted from 1."""
        box = self.half.capture_bar.captures
        box.setCurrentIndex(box.count() - number)
        box.activated.emit(box.count() - number)
        return self

    @property
    def captures(self) -> list[str]:
        """What the bar offers, if it is there."""
        bar = self.half.capture_bar
        return [bar.captures.itemText(row) for row in range(bar.captures.count())] if bar.isVisible() else []

    @property
    def said(self) -> str:
        """What the bar of the captures says."""
        return self.half.capture_bar.said.text()

    def struck(self, words: str) -> bool:
        return self.look_of(words).fontStrikeOut()

    def underlined(self, words: str) -> bool:
        return self.look_of(words).fontUnderline()

    @property
    def beside(self) -> str:
        """All that the second half shows, as text."""
        assert self.pane.second is not None
        return self.pane.second.page.toPlainText()

    @property
    def badge(self) -> str:
        """The quote of the mark that the margin shows as the current one."""
        current = self.page.left.current_id
        return next((one.quote for one in self.annotations if one.id == current), "")

    @property
    def selection(self) -> str:
        """The selected words, as the library counts them."""
        start, end = self.page.selected()
        return self._text[start:end]

    @property
    def paragraph(self) -> int | None:
        """The number of the paragraph that the cursor is in."""
        return self._article.body.paragraph_at(self.page.place())

    @property
    def marks(self) -> list[tuple[str, str]]:
        """The marked words with their themes' letters, from the library."""
        letters = {theme.id: theme.letter for theme in self.desk.library.themes.all()}
        return [(one.quote, letters.get(one.theme_id or "", "")) for one in self.annotations]

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        return self.desk.library.annotations.of_article(self._article.id)

    @property
    def copied(self) -> str:
        return QGuiApplication.clipboard().text()

    @property
    def shown(self) -> str:
        """All that the page shows, as text."""
        return self.page.toPlainText()

    @property
    def longest_line(self) -> int:
        """How many characters the longest line has."""
        document, longest = self.page.document(), 0
        # Lines are laid out only as far as somebody asks.
        document.documentLayout().blockBoundingRect(document.lastBlock())
        block = document.begin()
        while block.isValid():
            layout = block.layout()
            longest = max([longest, *(layout.lineAt(n).textLength() for n in range(layout.lineCount()))])
            block = block.next()
        return longest

    def look_of(self, words: str) -> QTextCharFormat:
        """How the first of these words is drawn."""
        cursor = self.page.textCursor()
        cursor.setPosition(self.page.setting.positions.to_qt(self._place(words)[0]) + 1)
        return cursor.charFormat()

    def is_tinted(self, words: str) -> bool:
        return self.look_of(words).background().style() is not Qt.BrushStyle.NoBrush

    def places_of(self, words: str) -> tuple[int, int]:
        """Where words begin and end in the body."""
        return self._place(words)

    def rect_of_picture(self, number: int) -> QRect:
        """Where the picture of that number, from 1, is drawn in the window; it is brought there."""
        at = list(self.page.setting.pictures)[number - 1]
        block = self.page.document().findBlock(at)
        box = self.page.document().documentLayout().blockBoundingRect(block)
        self.page.verticalScrollBar().setValue(round(box.top()) - 20)
        line = block.layout().lineAt(0)
        place = line.naturalTextRect().translated(box.topLeft()).translated(0, -self.page.offset)
        return place.toRect()

    def colour_of_picture(self, number: int) -> QColor:
        """The colour in the middle of a picture."""
        middle = self.rect_of_picture(number).center()
        return QColor(self.picture(self.page.viewport()).pixel(middle))

    def picture(self, part: QWidget) -> QImage:
        return part.grab().toImage()

    def ink(self, part: QWidget) -> int:
        """How many pixels of a part are not its ground."""
        image = self.picture(part)
        ground = QColor(self.page.look.paper.ground).rgb()
        pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixel(x, y) != ground for x, y in pixels)

    def _point(self, offset: int) -> QPoint:
        cursor = self.page.textCursor()
        cursor.setPosition(self.page.setting.positions.to_qt(offset))
        return self.page.cursorRect(cursor).center()

    @property
    def _article(self) -> Article:
        assert self.half.hand.article is not None
        return self.half.hand.article

    @property
    def _text(self) -> str:
        assert self.page.sheet is not None
        return self.page.sheet.body.text

    def _place(self, words: str) -> tuple[int, int]:
        place = find_quote(self._text, words)[0]
        return place.start, place.end
