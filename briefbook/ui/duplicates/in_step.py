"""Two texts that scroll in step: where one shows a shared passage, so does the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from briefbook.analysis.shared_passages import Shared
from briefbook.model.anchor import TextPosition
from briefbook.ui.repair.text_side import TextSide


class InStep(QObject):
    """Moves each of two texts when the other is moved."""

    def __init__(self, one: TextSide, other: TextSide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moving = False
        self._pairs: list[tuple[TextPosition, TextPosition]] = []
        one.scrolled.connect(lambda: self._follow(one, other, self._pairs))
        other.scrolled.connect(lambda: self._follow(other, one, sorted(map(_turned, self._pairs), key=_start)))

    def take(self, shared: Sequence[Shared]) -> None:
        """Go by these passages."""
        self._pairs = [(pair.one, pair.other) for pair in shared]

    def _follow(self, moved: TextSide, follower: TextSide, pairs: Sequence[tuple[TextPosition, TextPosition]]) -> None:
        if self._moving:
            return
        self._moving = True
        try:
            follower.scroll_to(counterpart(moved.first_visible(), pairs))
        finally:
            self._moving = False


def counterpart(position: int, pairs: Sequence[tuple[TextPosition, TextPosition]]) -> int:
    """Where in the other text is what stands at `position`, by passages that both have, in the order of the first:
    within one as far on; between two as far behind the first of them, or before that which is first of all.
    """
    before = [pair for pair in pairs if pair[0].start <= position]
    if before:
        here, there = before[-1]
        return there.start + min(position - here.start, there.end - there.start) + max(0, position - here.end)
    if pairs:
        here, there = pairs[0]
        return max(0, there.start - (here.start - position))
    return position


def _turned(pair: tuple[TextPosition, TextPosition]) -> tuple[TextPosition, TextPosition]:
    return pair[1], pair[0]


def _start(pair: tuple[TextPosition, TextPosition]) -> int:
    return pair[0].start
