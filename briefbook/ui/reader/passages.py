"""Passages: the annotations of an article as tints in its text. Overlapping ones add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from briefbook.model.annotation import Annotation
from briefbook.model.theme import Pattern, Theme
from briefbook.ui.reader.paper import Paper
from briefbook.ui.reader.positions import Positions
from briefbook.ui.theme_rule import legible, mix

_UNDERLINES = {
    Pattern.SOLID: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Pattern.THICK: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Pattern.DOUBLE: QTextCharFormat.UnderlineStyle.DashDotLine,
    Pattern.DASHED: QTextCharFormat.UnderlineStyle.DashUnderline,
    Pattern.DOTTED: QTextCharFormat.UnderlineStyle.DotLine,
    Pattern.HATCHED: QTextCharFormat.UnderlineStyle.DashDotDotLine,
}

_UNDERLINE = 0.6
"""How strong the line under a passage is, so that it does not look like a link."""


Tints = dict[tuple[int | Theme | None, ...], QTextCharFormat]
"""The formats made so far: for a paper's ground, the themes of a layer."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the body's text that an annotation marks, where its words stand now."""

    annotation: Annotation
    start: int
    end: int
    theme: Theme | None

    @property
    def id(self) -> str:
        """The annotation's id."""
        return self.annotation.id


@dataclass(frozen=True, slots=True)
class Layer:
    """A stretch of text under the same passages, the longest first."""

    start: int
    end: int
    passages: tuple[Passage, ...]


def layers(passages: Iterable[Passage]) -> Iterator[Layer]:
    """The text's stretches that lie under one or more passages, from the beginning to the end."""
    edges: dict[int, list[Passage]] = {}
    for one in passages:
        edges.setdefault(one.start, []).append(one)
        edges.setdefault(one.end, []).append(one)
    above: list[Passage] = []
    before = 0
    for edge in sorted(edges):
        if above:
            yield Layer(before, edge, tuple(above))
        touched = set(edges[edge])
        above = [one for one in above if one.end > edge]
        above += [one for one in touched if one.start == edge]
        above.sort(key=lambda one: (one.start - one.end, one.id))
        before = edge


class Painter:
    """Lays passages' tints into a document. Undo is off there: nothing of it is an edit. Formats that it makes are left
    in `made` for the next painter.
    """

    def __init__(self, document: QTextDocument, positions: Positions, paper: Paper, made: Tints) -> None:
        self._document = document
        self._positions = positions
        self._paper = paper
        self._made = made
        self._bare = QTextCharFormat()
        self._bare.setBackground(QBrush(Qt.BrushStyle.NoBrush))
        self._bare.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)

    def paint(self, passages: Sequence[Passage], *, within: Sequence[tuple[int, int]] | None = None) -> None:
        """Tint the passages. With `within`, only those stretches are painted anew, from bare."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        if within is None:
            self._lay(cursor, layers(passages), 0, None)
        else:
            for start, end in within:
                self._fill(cursor, start, end, self._bare)
                touching = [one for one in passages if one.start < end and one.end > start]
                self._lay(cursor, layers(touching), start, end)
        cursor.endEditBlock()

    def _lay(self, cursor: QTextCursor, laid: Iterable[Layer], start: int, end: int | None) -> None:
        for layer in laid:
            right = layer.end if end is None else min(end, layer.end)
            if max(start, layer.start) < right:
                self._fill(cursor, max(start, layer.start), right, self._format(layer))

    def _fill(self, cursor: QTextCursor, start: int, end: int, words: QTextCharFormat) -> None:
        for left, right in self._positions.pieces(start, end):
            cursor.setPosition(left)
            cursor.setPosition(right, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(words)

    def _format(self, layer: Layer) -> QTextCharFormat:
        themes = tuple(one.theme for one in layer.passages)
        key = (self._paper.ground.rgb(), *themes)
        if key not in self._made:
            made = QTextCharFormat()
            tint = self._paper.tint(themes)
            made.setBackground(tint)
            top = themes[-1]
            made.setUnderlineStyle(_UNDERLINES[top.pattern if top else Pattern.DOTTED])
            made.setUnderlineColor(
                mix(tint, legible(QColor(top.colour), tint) if top else self._paper.soft, _UNDERLINE)
            )
            self._made[key] = made
        return self._made[key]


def found_tint(
    document: QTextDocument, left: int, right: int, colour: QColor, underlined: bool
) -> QTextEdit.ExtraSelection:
    """What lies under words that were found, from Qt's `left` to `right`."""
    made = QTextEdit.ExtraSelection()
    made.cursor = QTextCursor(document)
    made.cursor.setPosition(left)
    made.cursor.setPosition(right, QTextCursor.MoveMode.KeepAnchor)
    made.format.setBackground(colour)
    made.format.setFontUnderline(underlined)
    return made


def differing(before: Sequence[Passage], after: Sequence[Passage]) -> list[tuple[int, int]]:
    """The stretches of text whose passages are not the same in both."""
    changed = set(map(_shown, before)) ^ set(map(_shown, after))
    return [(start, end) for start, end, *_ in sorted(changed, key=lambda one: one[:2])]


def _shown(one: Passage) -> tuple[int, int, str, Theme | None]:
    return one.start, one.end, one.id, one.theme
