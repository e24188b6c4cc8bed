"""The right margin: the comments beside their passages, where the window is wide enough."""

from __future__ import annotations

from math import inf

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTextEdit

from briefbook.ui.plain_drawing import direction_of
from briefbook.ui.reader.margin import Margin
from briefbook.ui.reader.marginalia import Comment, Marginalia
from briefbook.ui.reader.passages import Passage
from briefbook.ui.theme_rule import draw_rule

_LEAST, _MOST, _BEFORE, _AFTER, _RULE = 150, 260, 28, 12, 6
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class RightMargin(Margin):
    """Comments in small type, none over another. Without room it stays empty; the comments are in their panel."""

    narrowest = 16
    widest = _BEFORE + _RULE + 6 + _MOST + _AFTER

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self.setAccessibleName(self.tr("Comments"))

    @property
    def room(self) -> int:
        """How wide a comment may be; 0 if there is no room for any."""
        width = min(_MOST, self.width() - _BEFORE - _RULE - 6 - _AFTER)
        return width if width >= _LEAST else 0

    def passage_at(self, point: QPoint) -> Passage | None:
        """The passage whose comment stands there."""
        at = point.y() + self.offset
        for one in self.shown(at):
            if one.top <= at <= one.top + one.height and _BEFORE <= point.x() <= self.width() - _AFTER:
                return one.passage
        return None

    def shown(self, until: float = inf) -> list[Comment]:
        """The comments that the margin shows, at least as far as their passages begin above `until`."""
        return self.marginalia.comments(self.room, until) if self.marginalia and self.room else []

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the comments in the window."""
        if self.marginalia is None:
            return
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.marginalia.look.paper.ground)
        top, bottom = event.rect().top() + self.offset, event.rect().bottom() + self.offset
        for one in self.shown(bottom):
            if one.top < bottom and one.top + one.height > top:
                self._draw(painter, self.marginalia, one)
        painter.end()

    def _draw(self, painter: QPainter, beside: Marginalia, one: Comment) -> None:
        paper = beside.look.paper
        top = round(one.top) - self.offset
        draw_rule(painter, QRect(_BEFORE, top, _RULE, one.height), one.passage.theme, paper.ground)
        painter.setLayoutDirection(direction_of(one.text))
        painter.setFont(beside.look.small_font)
        painter.setPen(paper.text)
        painter.drawText(QRect(_BEFORE + _RULE + 6, top, self.room, one.height), int(_WRAPPED), one.text)
