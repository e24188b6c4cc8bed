"""The left margin: paragraph numbers, pages of the original, the cursor, and the passages' rules with their letters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTextEdit

from briefbook.model.body import Place
from briefbook.ui.reader.citation import page_called
from briefbook.ui.reader.margin import Margin, first_point
from briefbook.ui.reader.marginalia import LANES, Marginalia, Rule, visible
from briefbook.ui.reader.passages import Passage
from briefbook.ui.theme_rule import draw_badge, draw_rule, legible

_LANE, _RULE, _CURSOR, _EDGE, _NUMBER = 19, 6, 4, 4, 40
_NONE = "·"
_NUMBERED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SIGN = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)


class LeftMargin(Margin):
    """From the text outwards: the paragraph cursor, the lanes of the passages, the paragraph's number."""

    narrowest = _EDGE + _CURSOR + 5 + LANES * _LANE + _NUMBER

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self.current_id = ""
        self.setAccessibleName(self.tr("Paragraph numbers and themes"))

    def passage_at(self, point: QPoint) -> Passage | None:
        """The passage whose rule or letter stands there."""
        if self.marginalia is None:
            return None
        at = point.y() + self.offset
        for rule in visible(self.marginalia.rules(at + 1), at - 1, at + 1):
            right = self._rule_left(rule.lane) + _RULE + 2
            if right - _LANE <= point.x() <= right:
                return rule.passage
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what stands beside the lines in the window."""
        beside = self.marginalia
        if beside is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), beside.look.paper.ground)
        top, bottom = event.rect().top() + self.offset, event.rect().bottom() + self.offset + 1
        self._draw_cursor(painter, beside)
        for rule in visible(beside.rules(bottom), top, bottom):
            self._draw_rule(painter, beside, rule)
        for place in self._places(beside):
            self._draw_number(painter, beside, place)
            self._draw_page(painter, beside, place)
        painter.end()

    def _draw_cursor(self, painter: QPainter, beside: Marginalia) -> None:
        block = beside.positions.block_at(self.edit.textCursor().position())
        if block is None:
            return
        place = beside.sheet.body.places[block]
        top, bottom = beside.lines.span(place.start, max(place.end, place.start + 1))
        paper = beside.look.paper
        bar = QRectF(self.width() - _EDGE - _CURSOR, top - self.offset, _CURSOR, bottom - top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper.accent if self.edit.hasFocus() else paper.line)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _draw_rule(self, painter: QPainter, beside: Marginalia, rule: Rule) -> None:
        ground, theme = beside.look.paper.ground, rule.passage.theme
        left, top = self._rule_left(rule.lane), round(rule.top) - self.offset
        height = max(4, round(rule.bottom - rule.top) - 2)
        draw_rule(painter, QRect(left, top + 1, _RULE, height), theme, ground)
        font = QFont(beside.look.sign_font)
        font.setBold(True)
        painter.setFont(font)
        colour = legible(QColor(theme.colour), ground) if theme else beside.look.paper.soft
        box = QRect(left - (_LANE - _RULE), top, _LANE - _RULE - 2, _first_line(beside, rule))
        letter = theme.letter[:2] if theme else _NONE
        if rule.passage.id == self.current_id:
            badge = QRect(box.left() + 1, 0, box.width() - 1, min(box.height(), painter.fontMetrics().height() + 2))
            badge.moveTop(box.center().y() - badge.height() // 2)
            draw_badge(painter, badge, letter, colour, ground)
        else:
            painter.setPen(colour)
            painter.drawText(box, _SIGN, letter)

    def _draw_number(self, painter: QPainter, beside: Marginalia, place: Place) -> None:
        top, bottom = beside.lines.head(place)
        painter.setFont(beside.look.sign_font)
        painter.setPen(beside.look.paper.soft)
        right = self._numbers_right()
        box = QRectF(right - _NUMBER, top - self.offset, _NUMBER, bottom - top)
        number = beside.sheet.numbers[place.index]
        painter.drawText(box, _NUMBERED, number)

    def _draw_page(self, painter: QPainter, beside: Marginalia, place: Place) -> None:
        """Name the pages of the original beside the first block that begins on them, above its number if it has one,
        and beside the lines where a block goes on to another page.
        """
        label = beside.sheet.pages.get(place.index)
        painter.setFont(beside.look.sign_font)
        painter.setPen(beside.look.paper.soft)
        if label is not None:
            above = painter.fontMetrics().height() if beside.sheet.numbers[place.index] else 0
            self._name_page(painter, label, beside.lines.head(place), above)
        for start, page in place.block.turns:
            self._name_page(painter, page, beside.lines.line(beside.positions.to_qt(place.start + start)))

    def _name_page(self, painter: QPainter, label: str, line: tuple[float, float], above: float = 0) -> None:
        """Name a page beside a line, or so much above the middle of it."""
        metrics, right = painter.fontMetrics(), self._numbers_right()
        middle = (line[0] + line[1]) / 2 - self.offset - above
        box = QRectF(0, middle - metrics.height() / 2, right, metrics.height())
        named = metrics.elidedText(page_called(label), Qt.TextElideMode.ElideRight, right)
        painter.drawText(box, _NUMBERED, named)

    def _places(self, beside: Marginalia) -> Iterator[Place]:
        """The blocks that begin in the window and have a number, or stand where pages turn."""
        first = beside.positions.block_at(self.edit.cursorForPosition(first_point(self.offset)).position()) or 0
        until = self.offset + self.height()
        for place in beside.sheet.body.places[first:]:
            if beside.lines.line(beside.positions.of_block(place.index))[0] > until:
                return
            turns = place.index in beside.sheet.pages or place.block.turns
            if beside.sheet.numbers[place.index] or turns:
                yield place

    def _numbers_right(self) -> int:
        return self._rule_left(LANES - 1) - (_LANE - _RULE) - 4

    def _rule_left(self, lane: int) -> int:
        return self.width() - _EDGE - _CURSOR - 5 - _RULE - lane * _LANE


def _first_line(beside: Marginalia, rule: Rule) -> int:
    top, bottom = beside.lines.line(beside.positions.to_qt(rule.passage.start))
    return max(round(bottom - top), QFontMetrics(beside.look.sign_font).height())
