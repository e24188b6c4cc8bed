"""Paragraphs that went elsewhere: which paragraph of a new text is a paragraph of the old one that left its order.

A comparison of two texts in their order loses what was moved. Its paragraphs are then paired by the pairs of words that
they share, the surest first, so that their words can be compared by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefbook.analysis.words import Run, Words, same_runs

_HOMELESS = 0.5
"""A paragraph of which a smaller share stayed in its order may have moved."""

_SHARED = 0.2
"""The least share of its pairs of words that a paragraph has in common with what it became."""

_FEWEST = 2


def moved(old: Words, new: Words, stayed: Sequence[Run]) -> Iterator[tuple[range, list[Run]]]:
    """Each paragraph that moved, as the numbers of its words, with what is the same where it is now; `stayed` are the
    words that are the same in the same order.
    """
    gone = _left(old, {first + at for first, _, count in stayed for at in range(count)})
    come = _left(new, {second + at for _, second, count in stayed for at in range(count)})
    for here, there in _paired(old, new, gone, come):
        same = same_runs(old.words[here.start : here.stop], new.words[there.start : there.stop])
        yield here, [(here.start + first, there.start + second, count) for first, second, count in same]


def _left(text: Words, settled: set[int]) -> list[range]:
    """The paragraphs most of whose words are not settled."""
    return [one for one in text.paragraphs if sum(number in settled for number in one) < _HOMELESS * len(one)]


def _paired(old: Words, new: Words, gone: list[range], come: list[range]) -> Iterator[tuple[range, range]]:
    wanted, offered = [_pairs(old, one) for one in gone], [_pairs(new, one) for one in come]
    likely = [
        (len(shared) / max(1, min(len(pairs), len(others))), here, there)
        for here, pairs in enumerate(wanted)
        for there, others in enumerate(offered)
        if len(shared := pairs & others) >= min(_FEWEST, len(pairs))
    ]
    taken_here: set[int] = set()
    taken_there: set[int] = set()
    for share, here, there in sorted(likely, reverse=True):
        if share >= _SHARED and here not in taken_here and there not in taken_there:
            taken_here.add(here)
            taken_there.add(there)
            yield gone[here], come[there]


def _pairs(text: Words, paragraph: range) -> set[tuple[str, str]]:
    return set(pairwise(text.words[paragraph.start : paragraph.stop]))
