"""Correcting a body: other words in one place, with every mark where it belongs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefbook.model.anchor import TextPosition
from briefbook.model.body import Block, Body, Mark


@dataclass(frozen=True, slots=True)
class Correction:
    """Other words for `text[start:end]`, as narrow as can be: what is the same at both ends is no part of it."""

    start: int
    end: int
    words: str

    @classmethod
    def of(cls, text: str, place: TextPosition, words: str) -> Correction:
        """The correction that puts `words` in a place of `text`."""
        old = text[place.start : place.end]
        most = min(len(old), len(words))
        before = next((at for at in range(most) if old[at] != words[at]), most)
        after = next((at for at in range(most - before) if old[-1 - at] != words[-1 - at]), most - before)
        return cls(place.start + before, place.end - after, words[before : len(words) - after])

    @property
    def growth(self) -> int:
        """By how much the text gets longer."""
        return len(self.words) - (self.end - self.start)

    def shifted(self, by: int) -> Correction:
        """The same in a text that begins `by` later."""
        return replace(self, start=self.start - by, end=self.end - by)


def corrected(body: Body, correction: Correction) -> Body:
    """The body with the correction made. Raises ValueError if it is not within one block or leaves that empty."""
    for place in body.places:
        if place.start <= correction.start and correction.end <= place.end:
            block = _corrected(place.block, correction.shifted(place.start))
            return Body((*body.blocks[: place.index], block, *body.blocks[place.index + 1 :]))
    message = "a correction must be within one block"
    raise ValueError(message)


def carried(start: int, end: int, correction: Correction) -> tuple[int, int]:
    """Where `text[start:end]` is after the correction: what it changes inside is a part of it; an edge inside the
    correction moves to that one's end.
    """
    return _edge(start, correction, opening=True), _edge(end, correction, opening=False)


def cuts(start: int, end: int, correction: Correction) -> bool:
    """Whether an edge of `text[start:end]` is inside what is corrected, or all of it is."""
    first, last = correction.start, correction.end
    return first < start < last or first < end < last or (first <= start and end <= last and start < end)


def _edge(at: int, correction: Correction, *, opening: bool) -> int:
    if at <= correction.start and (at < correction.start or not opening or correction.start < correction.end):
        return at
    if at >= correction.end:
        return at + correction.growth
    return correction.start if opening else correction.end + correction.growth


def _corrected(block: Block, correction: Correction) -> Block:
    text = f"{block.text[: correction.start]}{correction.words}{block.text[correction.end :]}"
    if not text.strip():
        message = "a correction must leave something of its block"
        raise ValueError(message)
    turns = tuple((_edge(start, correction, opening=True), page) for start, page in block.turns)
    return replace(block, text=text, marks=tuple(_marks(block, correction)), turns=turns)


def _marks(block: Block, correction: Correction) -> Iterator[Mark]:
    for mark in block.marks:
        start, end = carried(mark.start, mark.end, correction)
        if start < end:
            yield replace(mark, start=start, end=end)
