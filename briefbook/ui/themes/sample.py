"""How a passage of a theme looks in the reader, on light and on dark paper, with the contrast of its letter."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefbook.model.theme import Theme
from briefbook.ui.reader.paper import Paper, paper
from briefbook.ui.theme_rule import contrast, draw_badge, draw_rule, legible

_PAD, _RULE = 10, 6


class ThemeSample(QWidget):
    """Draws a theme as the reader does; nothing without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme | None) -> None:
        """Draw that theme."""
        self._theme = theme
        self.setAccessibleName(self.words)
        self.update()

    @property
    def words(self) -> str:
        """The contrast of the letter on both papers."""
        if self._theme is None:
            return ""
        light, dark = (self._contrast(self._theme, one) for one in _papers())
        return self.tr("Contrast of the letter: {light}:1 on white, {dark}:1 in the dark").format(
            light=QLocale().toString(light, "f", 1), dark=QLocale().toString(dark, "f", 1)
        )

    def sizeHint(self) -> QSize:
        """Two strips, each with a line of text."""
        return QSize(280, 2 * self._strip())

    def minimumSizeHint(self) -> QSize:
        """As high as it is drawn."""
        return QSize(200, 2 * self._strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both strips."""
        if self._theme is None:
            return
        painter = QPainter(self)
        for number, one in enumerate(_papers()):
            room = QRect(0, number * self._strip(), self.width(), self._strip())
            self._draw(painter, room, self._theme, one)
        painter.end()

    def _draw(self, painter: QPainter, room: QRect, theme: Theme, one: Paper) -> None:
        painter.fillRect(room, one.ground)
        line = self.fontMetrics().lineSpacing()
        inner = room.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        width = max(line, self.fontMetrics().horizontalAdvance(theme.letter) + _PAD)
        painter.setFont(self.font())
        draw_badge(
            painter, QRect(inner.left(), inner.top(), width, line), theme.letter, QColor(theme.colour), one.ground
        )
        rule = QRect(inner.left() + width + _PAD, inner.top(), _RULE, inner.height())
        draw_rule(painter, rule, theme, one.ground)
        inner.setLeft(rule.right() + _PAD)
        words = self.tr("Words marked as {theme}").format(theme=theme.name)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width() - 8)
        inner.setWidth(self.fontMetrics().horizontalAdvance(shown) + 8)
        painter.fillRect(inner, one.tint((theme,)))
        painter.setPen(one.text)
        painter.drawText(inner.adjusted(4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)

    def _contrast(self, theme: Theme, one: Paper) -> float:
        return contrast(legible(QColor(theme.colour), one.ground), one.ground)

    def _strip(self) -> int:
        return self.fontMetrics().lineSpacing() + 2 * _PAD


def _papers() -> tuple[Paper, Paper]:
    return paper("white", "light"), paper("dark", "dark")
