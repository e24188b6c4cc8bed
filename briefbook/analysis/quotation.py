"""Whether a quotation stands in a text, typography, ellipses and [brackets] allowed for, and if not, how it differs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefbook.analysis.nearest import nearest, word_differences
from briefbook.model.anchor import TextPosition, find_quote
from briefbook.sentence import Sentence, chained

SHOWN = 3
"""How many differing stretches a sentence names."""

_OMISSION = re.compile(r"\[[^\[\]]*\]|…|\.\s?\.\s?\.")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch between omissions, and whether it must begin and end where a word does."""

    text: str
    begins: bool
    ends: bool


def difference(text: str, quotation: str) -> str:
    """Empty if `quotation` stands in `text`, else a clause that says how it differs (“differs from … in 2 words: …”).

    Quotation marks, dashes and spaces may be set differently; an ellipsis or a [bracket] may stand for other words.
    A quotation that begins or ends inside a word or a number is not the source's.
    """
    if not quotation.strip():
        return Sentence("is empty")
    whole = _Piece(quotation, begins=True, ends=True)
    if _after(text, 0, whole) is not None or _pieces_follow(text, _pieces(quotation)):
        return ""
    if find_quote(text, quotation):
        return Sentence("begins or ends inside a word or a number of the source")
    return _worded(text, quotation)


def _worded(text: str, quotation: str) -> str:
    place = nearest(text, quotation)
    if place is None:
        return Sentence("is not in the source's text")
    source = text[place.start : place.end]
    # Stops and marks at the ends are no news unless nothing else differs.
    differing = word_differences(_trimmed(quotation), _trimmed(source)) or word_differences(quotation, source)
    words = sum(max(len(ours.split()), len(theirs.split())) for ours, theirs in differing)
    named = [_one(ours, theirs) for ours, theirs in differing[:SHOWN]]
    if len(differing) > SHOWN:
        named.append(Sentence("and more"))
    said = chained(named, lambda one, more: Sentence("{one}; {more}", one=one, more=more))
    if words == 1:
        return Sentence("differs from the source in 1 word: {named}", named=said)
    return Sentence("differs from the source in {words} words: {named}", words=words, named=said)


def _trimmed(text: str) -> str:
    return re.sub(r"^\W+|\W+$", "", text)


def _one(ours: str, theirs: str) -> str:
    if not theirs:
        return Sentence("“{ours}” is not in the source", ours=ours)
    if not ours:
        return Sentence("“{theirs}” of the source is left out", theirs=theirs)
    return Sentence("“{ours}” where the source has “{theirs}”", ours=ours, theirs=theirs)


def _pieces(quotation: str) -> list[_Piece]:
    """The stretches between ellipses and brackets. Beside a bracket a piece may begin inside a word: “[T]he”."""
    pieces, start, begins = [], 0, True
    for omission in _OMISSION.finditer(quotation):
        bracket = omission.group().startswith("[")
        pieces.append(_Piece(quotation[start : omission.start()], begins, not bracket))
        start, begins = omission.end(), not bracket
    pieces.append(_Piece(quotation[start:], begins, ends=True))
    return [piece for piece in pieces if any(character.isalnum() for character in piece.text)]


def _pieces_follow(text: str, pieces: list[_Piece]) -> bool:
    position = 0
    for piece in pieces:
        end = _after(text, position, piece)
        if end is None:
            return False
        position = end
    return bool(pieces)


def _after(text: str, start: int, piece: _Piece) -> int | None:
    """Where the first fitting place of `piece` at or after `start` ends."""
    for place in find_quote(text[start:], piece.text.strip()):
        found = TextPosition(start + place.start, start + place.end)
        if _fits(text, found, piece):
            return found.end
    return None


def _fits(text: str, place: TextPosition, piece: _Piece) -> bool:
    cut_before = piece.begins and place.start > 0 and _inside(text[place.start - 1], text[place.start])
    cut_after = piece.ends and place.end < len(text) and _inside(text[place.end - 1], text[place.end])
    return not (cut_before or cut_after)


def _inside(left: str, right: str) -> bool:
    """Whether a border between these is inside a word or number; known only in scripts that part words by spaces."""
    if left.isdigit() or right.isdigit():
        return left.isdigit() and right.isdigit()
    return left.lower() != left.upper() and right.lower() != right.upper()
