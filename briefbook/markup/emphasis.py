"""Runs of stars, underscores and tildes -> bold, italic and struck elements, by the rules of CommonMark.

One rule is looser: beside a star only white space counts, not punctuation, since scripts without spaces set
emphasis between a full stop and a letter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree import ElementTree as ET

_STRUCK = "~"
_TAGS = {1: "em", 2: "strong"}


@dataclass
class Run:
    """Equal characters in a row that may mark emphasis; `count` of the `length` are not used up yet."""

    character: str
    length: int
    opens: bool
    closes: bool
    count: int

    def pairs(self, closer: Run) -> bool:
        """Whether `closer` may end what this run begins (CommonMark, emphasis rules 9 and 10)."""
        if self.character != closer.character:
            return False
        either_way = self.closes or closer.opens
        return not either_way or self.length % 3 == closer.length % 3 == 0 or (self.length + closer.length) % 3 != 0


Piece = str | Run | ET.Element


def run_or_text(text: str, start: int, end: int) -> Run | str:
    """What the run of one character at `text[start:end]` may mark; itself where it can mark nothing."""
    character, length = text[start], end - start
    if character == _STRUCK and length != 2:
        return text[start:end]
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    opens, closes = bool(after) and not after.isspace(), bool(before) and not before.isspace()
    if character == "_":
        # An underscore inside a word marks nothing.
        opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
    return Run(character, length, opens, closes, length)


def emphasised(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces with what stands between paired runs gathered in elements; runs without a pair are left."""
    pairing = _Pairing()
    for piece in pieces:
        if isinstance(piece, Run):
            pairing.add_run(piece)
        else:
            pairing.pieces.append(piece)
    return pairing.pieces


def fill(element: ET.Element, pieces: Iterable[Piece]) -> None:
    """Put the pieces at the end of `element`, which holds no element yet; runs become the characters they are."""
    texts = [element.text or ""]
    last: ET.Element | None = None
    for piece in pieces:
        if isinstance(piece, ET.Element):
            _end_text(element, last, texts)
            element.append(piece)
            last, texts = piece, []
        else:
            texts.append(piece if isinstance(piece, str) else piece.character * piece.count)
    _end_text(element, last, texts)


def _end_text(element: ET.Element, last: ET.Element | None, texts: list[str]) -> None:
    if last is None:
        element.text = "".join(texts)
    else:
        last.tail = "".join(texts)


class _Pairing:
    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._openers: list[tuple[int, Run]] = []
        # Below this many openers no match is left for such a closer; else many closers would take forever.
        self._searched: dict[tuple[str, bool, int], int] = {}

    def add_run(self, run: Run) -> None:
        while run.closes and run.count and self._close(run):
            pass
        if run.opens and run.count:
            self._openers.append((len(self.pieces), run))
        self.pieces.append(run)

    def _close(self, closer: Run) -> bool:
        at = self._opener_for(closer)
        if at is None:
            return False
        index, opener = self._openers[at]
        size = min(2, opener.count, closer.count)
        element = ET.Element("del" if closer.character == _STRUCK else _TAGS[size])
        fill(element, self.pieces[index + 1 :])
        self.pieces[index + 1 :] = [element]
        opener.count -= size
        closer.count -= size
        self._forget_openers(at + 1 if opener.count else at)
        return True

    def _opener_for(self, closer: Run) -> int | None:
        kind = closer.character, closer.opens, closer.length % 3
        for at in range(len(self._openers) - 1, self._searched.get(kind, 0) - 1, -1):
            if self._openers[at][1].pairs(closer):
                return at
        self._searched[kind] = len(self._openers)
        return None

    def _forget_openers(self, first: int) -> None:
        del self._openers[first:]
        self._searched = {kind: min(count, first) for kind, count in self._searched.items()}
