"""Marginalia: where the passages stand, which lane of the margin each has, and where its comment goes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument

from briefbook.model.body import Place
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
        """The top of the line that holds `start`, with the picture above it, and the bottom of the line that holds the
        last before `end`.
        """
        first, last = self._positions.opening(start), max(self._positions.to_qt(end) - 1, self._positions.to_qt(start))
        return self.line(first)[0], self.line(last)[1]

    def head(self, place: Place) -> tuple[float, float]:
        """The top of a block, and as far below it as its first line of text is high."""
        top, bottom = self.line(self._positions.to_qt(place.start))
        above, _ = self.line(self._positions.of_block(place.index))
        return above, above + bottom - top

    def line(self, position: int) -> tuple[float, float]:
        """The top and bottom of the line at Qt's `position`."""
        block = self._document.findBlock(position)
        box = self._document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return box.top(), box.bottom()
        return box.top() + line.y(), box.top() + line.y() + line.height()


class Marginalia:
    """What stands beside one sheet on the page. It is worked out when it is asked for, and no further down than that:
    Qt lays out lines as they are needed, and a long article is not made to wait for its end.
    """

    def __init__(self, sheet: Sheet, made: SetSheet, look: Look) -> None:
        self.sheet = sheet
        self.positions = made.positions
        self.look = look
        self.lines = Lines(made.document, made.positions)
        self._passages: tuple[Passage, ...] = ()
        self._metrics = QFontMetrics(look.small_font)
        self._heights: dict[tuple[str, int], int] = {}
        self._spans: dict[tuple[int, int], tuple[float, float]] = {}
        self._rules: list[Rule] = []
        self._coming = in_lanes(())

    def show_passages(self, passages: tuple[Passage, ...]) -> None:
        """Stand beside these passages from now on; they are in the order of the text."""
        self._passages = passages
        self._rules, self._coming = [], in_lanes((one, *self._span(one)) for one in passages)

    def forget(self) -> None:
        """Lines may have moved."""
        self._spans.clear()
        self.show_passages(self._passages)

    def rules(self, until: float = inf) -> list[Rule]:
        """The rules of the passages in the order of the text, at least as far as they begin above `until`."""
        while not self._rules or self._rules[-1].top <= until:
            rule = next(self._coming, None)
            if rule is None:
                break
            self._rules.append(rule)
        return self._rules

    def comments(self, width: int, until: float = inf) -> list[Comment]:
        """The boxes of the comments, so wide, none over another, as far as their passages begin above `until`."""
        found: list[Comment] = []
        free = 0.0
        for rule in self.rules(until):
            text = remark(rule.passage)
            if text:
                found.append(Comment(rule.passage, text, max(rule.top, free), self._height(text, width)))
                free = found[-1].top + found[-1].height + _GAP
        return found

    def _span(self, passage: Passage) -> tuple[float, float]:
        ends = passage.start, passage.end
        if ends not in self._spans:
            self._spans[ends] = self.lines.span(*ends)
        return self._spans[ends]

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


def in_lanes(spans: Iterable[tuple[Passage, float, float]]) -> Iterator[Rule]:
    """Each passage's rule in the first lane that is free beside its lines; the last lane takes what is over."""
    until = [-1.0] * LANES
    for passage, top, bottom in spans:
        lane = next((lane for lane, end in enumerate(until) if end <= top + 1), LANES - 1)
        until[lane] = max(until[lane], bottom)
        yield Rule(passage, top, bottom, lane)


def visible(rules: Sequence[Rule], top: float, bottom: float) -> list[Rule]:
    """The rules of which something stands between `top` and `bottom`."""
    return [rule for rule in rules if rule.top < bottom and rule.bottom > top]
