"""Marginalia: where the passages stand, which lane of the margin each has, and where its comment goes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument

from briefbook.ui.reader.formats import Look
from briefbook.ui.reader.passages import Passage
from briefbook.ui.reader.positions import Positions
from briefbook.ui.reader.setting import SetSheet
from briefbook.ui.reader.sheet import Sheet

LANES = 3
"""How many overlapping passages have a lane of their own."""

_GAP = 10
_TALLEST = 12
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class Rule:
    """A passage's rule, in pixels from the document's top, in a lane counted from the text outwards."""

    passage: Passage
    top: float
    bottom: float
    lane: int


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment's box: beside its passage's first line, or right below the comment before it."""

    passage: Passage
    text: str
    top: float
    height: int


class Lines:
    """Where a document's lines stand."""

    def __init__(self, document: QTextDocument, positions: Positions) -> None:
        self._document = document
        self._positions = positions

    def span(self, start: int, end: int) -> tuple[float, float]:
        """The top of the line that holds `start` and the bottom of the line that holds the last before `end`."""
        first, last = self._positions.to_qt(start), max(self._positions.to_qt(end) - 1, self._positions.to_qt(start))
        return self.line(first)[0], self.line(last)[1]

    def line(self, position: int) -> tuple[float, float]:
        """The top and bottom of the line at Qt's `position`."""
        block = self._document.findBlock(position)
        box = self._document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return box.top(), box.bottom()
        return box.top() + line.y(), box.top() + line.y() + line.height()


class Marginalia:
    """What stands beside one sheet on the page. It is worked out when it is asked for, until `forget`."""

    def __init__(self, sheet: Sheet, made: SetSheet, look: Look) -> None:
        self.sheet = sheet
        self.positions = made.positions
        self.look = look
        self.lines = Lines(made.document, made.positions)
        self.passages: tuple[Passage, ...] = ()
        self._metrics = QFontMetrics(look.small_font)
        self._heights: dict[tuple[str, int], int] = {}
        self._rules: list[Rule] | None = None

    def forget(self) -> None:
        """Lines may have moved, or passages come or gone."""
        self._rules = None

    @property
    def rules(self) -> list[Rule]:
        """The rules of the passages, in the order of the text."""
        if self._rules is None:
            self._rules = in_lanes((one, *self.lines.span(one.start, one.end)) for one in self.passages)
        return self._rules

    def comments(self, width: int) -> list[Comment]:
        """The boxes of the comments, so wide, none over another."""
        found: list[Comment] = []
        free = 0.0
        for rule in self.rules:
            text = remark(rule.passage)
            if text:
                found.append(Comment(rule.passage, text, max(rule.top, free), self._height(text, width)))
                free = found[-1].top + found[-1].height + _GAP
        return found

    def _height(self, text: str, width: int) -> int:
        if (text, width) not in self._heights:
            tallest = self._metrics.lineSpacing() * _TALLEST
            box = self._metrics.boundingRect(QRect(0, 0, width, tallest), _WRAPPED, text)
            self._heights[text, width] = min(tallest, box.height())
        return self._heights[text, width]


def remark(passage: Passage) -> str:
    """What the margin says of a passage: its comment, and a star if it has one."""
    star = "★ " if passage.annotation.starred else ""
    return f"{star}{passage.annotation.comment.strip()}".strip()


def in_lanes(spans: Iterable[tuple[Passage, float, float]]) -> list[Rule]:
    """Each passage's rule in the first lane that is free beside its lines; the last lane takes what is over."""
    until = [-1.0] * LANES
    found: list[Rule] = []
    for passage, top, bottom in sorted(spans, key=lambda one: (one[0].start, -one[0].end)):
        lane = next((lane for lane, end in enumerate(until) if end <= top + 1), LANES - 1)
        until[lane] = max(until[lane], bottom)
        found.append(Rule(passage, top, bottom, lane))
    return found


def visible(rules: Sequence[Rule], top: float, bottom: float) -> list[Rule]:
    """The rules of which something stands between `top` and `bottom`."""
    return [rule for rule in rules if rule.top < bottom and rule.bottom > top]
