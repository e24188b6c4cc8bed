"""The passages that stand in two texts, wherever they stand: what one took from the other, or both from a third."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.analysis.likeness import RUN
from briefbook.analysis.words import Words
from briefbook.model.anchor import TextPosition

_TRIED = 40
"""In so many places of the other text a run of words is followed; one that has more is a formula."""

_Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    """A passage where it stands in one text and in the other."""

    one: TextPosition
    other: TextPosition


def shared_passages(one: str, other: str) -> tuple[Shared, ...]:
    """The passages of at least `RUN` words and signs that both texts have, typography and capitals aside, in the order
    of the first text; each as long as it can be.
    """
    first, second = Words(one), Words(other)
    left, right = ([word.casefold() for word in text.words] for text in (first, second))
    places = _places(right)
    found = []
    at = end = 0
    while at + RUN <= len(left):
        # A passage begins with a word, not with the stop of what stands before it.
        tried = places.get(tuple(left[at : at + RUN]), []) if left[at][0].isalnum() else []
        lengths = [(_length(left, right, at, start), -abs(start - end), start) for start in tried]
        if not lengths:
            at += 1
            continue
        length, _, start = max(lengths)
        end = start + length
        found.append(
            Shared(
                first.place(first.starts[at], first.ends[at + length - 1]),
                second.place(second.starts[start], second.ends[end - 1]),
            )
        )
        at += length
    return tuple(found)


def _places(words: list[str]) -> dict[_Key, list[int]]:
    """Where each run of words stands, the first places."""
    places: dict[_Key, list[int]] = {}
    for at in range(len(words) - RUN + 1):
        known = places.setdefault(tuple(words[at : at + RUN]), [])
        if len(known) < _TRIED:
            known.append(at)
    return places


def _length(left: list[str], right: list[str], at: int, start: int) -> int:
    """How many words are the same from these two places on."""
    length = 0
    most = min(len(left) - at, len(right) - start)
    while length < most and left[at + length] == right[start + length]:
        length += 1
    return length
