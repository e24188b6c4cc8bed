"""What changed between two versions of a text, as the stretches of words that are in one and not in the other."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.analysis.tidy_runs import tidy_runs
from briefbook.analysis.words import Run, Words
from briefbook.model.anchor import TextPosition


@dataclass(frozen=True, slots=True)
class WordChanges:
    """`gone` are stretches of the old text, `come` of the new one, both in the order of the text. `same` are where the
    stretches begin that are in both: in the old text and in the new one.
    """

    gone: tuple[TextPosition, ...]
    come: tuple[TextPosition, ...]
    same: tuple[tuple[int, int], ...]

    def near(self, position: int) -> int:
        """Where in the new text the words stand that came last before `position` in the old one; 0 if none did."""
        before = bisect_right(self.same, (position, sys.maxsize))
        if not before:
            return 0
        old, new = self.same[before - 1]
        missing = sum(one.end - one.start for one in self.gone if old <= one.start < position)
        return max(new, new + position - old - missing)


def word_changes(old: str, new: str) -> WordChanges:
    """The words that are in one of two texts only, typography aside."""
    before, after = Words(old), Words(new)
    runs = tidy_runs(before, after)
    turned = [(second, first, count) for first, second, count in runs]
    same = tuple(
        (
            before.place(before.starts[first], before.ends[first]).start,
            after.place(after.starts[to], after.ends[to]).start,
        )
        for first, to, _ in runs
    )
    return WordChanges(tuple(_between(before, runs)), tuple(_between(after, turned)), same)


def _between(words: Words, runs: list[Run]) -> Iterator[TextPosition]:
    """The stretches of words that are in no run."""
    at = 0
    for first, _, count in [*runs, (len(words.words), 0, 0)]:
        if first > at:
            yield words.place(words.starts[at], words.ends[first - 1])
        at = first + count
