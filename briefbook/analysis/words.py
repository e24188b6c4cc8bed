"""A text as the words that it is compared by: typography folded, each word with its place in the text."""

from __future__ import annotations

import bisect
import re
from functools import cached_property
from itertools import pairwise

from rapidfuzz.distance import Indel

from briefbook.model.anchor import TextPosition, fold
from briefbook.model.body import BLOCK_SEPARATOR

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+|[^\w\s]")

_MOST_PAIRS = 1_500_000_000
"""So many pairs of words are compared at once: what is remembered of each is a bit, and 190 MB are enough."""

Run = tuple[int, int, int]
"""Words that are the same in both texts: the first one's number in the old text, in the new one, how many they are."""


class Words:
    """A text, what it is when folded, and its words there: letters and digits, or one other sign, or one CJK sign."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded, self._offsets = fold(text)
        found = list(_WORD.finditer(self.folded))
        self.words = [one.group() for one in found]
        self.starts = [one.start() for one in found]
        self.ends = [one.end() for one in found]

    @cached_property
    def numbers(self) -> dict[str, list[int]]:
        """Where each word stands, as its numbers."""
        found: dict[str, list[int]] = {}
        for number, word in enumerate(self.words):
            found.setdefault(word, []).append(number)
        return found

    def count(self, first: int, end: int) -> int:
        """How many of the words with these numbers are words and no other signs."""
        return sum(map(str.isalnum, self.words[first:end]))

    @cached_property
    def paragraphs(self) -> list[range]:
        """The numbers of the words of each paragraph that has some."""
        beginnings = [0]
        while (found := self.text.find(BLOCK_SEPARATOR, beginnings[-1])) >= 0:
            beginnings.append(found + len(BLOCK_SEPARATOR))
        folded = [bisect.bisect_left(self._offsets, one) for one in beginnings]
        numbers = [*(bisect.bisect_left(self.starts, one) for one in folded), len(self.words)]
        return [range(first, end) for first, end in pairwise(numbers) if first < end]

    def paragraph_of(self, number: int) -> range:
        """The numbers of the words of the paragraph that the word with this number is in."""
        return self.paragraphs[bisect.bisect_right(self.paragraphs, number, key=lambda one: one.start) - 1]

    def fold_place(self, place: TextPosition) -> tuple[int, int]:
        """The stretch of the folded text that stands for a stretch of the text, without spaces at its ends."""
        start = bisect.bisect_left(self._offsets, place.start)
        end = bisect.bisect_left(self._offsets, place.end)
        stretch = self.folded[start:end]
        return start + len(stretch) - len(stretch.lstrip()), end - len(stretch) + len(stretch.rstrip())

    def place(self, start: int, end: int) -> TextPosition:
        """The stretch of the text that `folded[start:end]` stands for; it must not be empty."""
        return TextPosition(self._offsets[start], self._offsets[end - 1] + 1)

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The numbers of the words that `folded[start:end]` touches: the first, and the one after the last."""
        return bisect.bisect_right(self.ends, start), bisect.bisect_left(self.starts, end)


def same_runs(old: list[str], new: list[str]) -> list[Run]:
    """The words that two texts have in common and in the same order, as runs."""
    if len(old) * len(new) > _MOST_PAIRS:
        return _by_halves(old, new)
    return [
        (code.src_start, code.dest_start, code.src_end - code.src_start)
        for code in Indel.opcodes(old, new)
        if code.tag == "equal"
    ]


def _by_halves(old: list[str], new: list[str]) -> list[Run]:
    """For very long texts: parted where many words in a row, found once in each, are the same."""
    length = 12
    middle = len(old) // 2
    places = {tuple(new[at : at + length]): at for at in range(len(new) - length + 1)}
    for step in range(middle - length):
        for at in (middle + step, middle - step):
            found = places.get(tuple(old[at : at + length]))
            if found is not None and abs(found - len(new) * at // len(old)) < len(new) // 4:
                left = same_runs(old[:at], new[:found])
                right = same_runs(old[at:], new[found:])
                return [*left, *((first + at, second + found, count) for first, second, count in right)]
    return []
