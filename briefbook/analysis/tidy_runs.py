"""What two texts have in common, as a reader would see it: without words that are the same by chance, and with changes
that begin where a paragraph does, if they may.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from briefbook.analysis.words import Run, Words, same_runs
from briefbook.model.anchor import TextPosition

_SLIGHT = 5
"""So few words between greater changes are the same by chance."""

_LINE = re.compile(r"[^\n]+")

_STOPS = frozenset(".!?。！？")

_FAR = 200
"""So many words a change is moved at most."""


@dataclass
class _Gap:
    """Words that differ: from `old` to `old_end` in the old text, from `new` to `new_end` in the new one."""

    old: int
    old_end: int
    new: int
    new_end: int

    @property
    def size(self) -> int:
        """How many words differ, in the text where they are more."""
        return max(self.old_end - self.old, self.new_end - self.new)


def tidy_runs(before: Words, after: Words) -> list[Run]:
    """The words that two texts have in common and in the same order, as runs, those by chance left out."""
    old, new = before.words, after.words
    begins = _begins(before), _begins(after)
    gaps = _gaps(same_runs(old, new), len(old), len(new))
    while (joined := _joined(gaps, begins)) != gaps:
        gaps = joined
    for gap in gaps:
        _trim(gap, old, new)
    kept = [part for gap in gaps if gap.size for part in _parted(gap, old, new)]
    for number, gap in enumerate(kept):
        last = kept[number - 1] if number else _Gap(0, 0, 0, 0)
        following = kept[number + 1] if number + 1 < len(kept) else _Gap(len(old), len(old), len(new), len(new))
        _slide(gap, (old, new), begins, (gap.old - last.old_end, following.old - gap.old_end))
    return _runs(kept, len(old), len(new))


def _begins(words: Words) -> frozenset[int]:
    """The numbers of the words with which a line begins."""
    lines = (words.fold_place(TextPosition(line.start(), line.end())) for line in _LINE.finditer(words.text))
    return frozenset(bisect_left(words.starts, start) for start, _ in lines)


def _gaps(runs: Sequence[Run], old_length: int, new_length: int) -> list[_Gap]:
    found, old, new = [], 0, 0
    for first, second, count in [*runs, (old_length, new_length, 0)]:
        if first > old or second > new:
            found.append(_Gap(old, first, new, second))
        old, new = first + count, second + count
    return found


def _runs(gaps: Sequence[_Gap], old_length: int, new_length: int) -> list[Run]:
    found, old, new = [], 0, 0
    for gap in [*gaps, _Gap(old_length, old_length, new_length, new_length)]:
        if gap.old > old:
            found.append((old, new, gap.old - old))
        old, new = gap.old_end, gap.new_end
    return found


def _joined(gaps: Sequence[_Gap], begins: tuple[Collection[int], Collection[int]]) -> list[_Gap]:
    """Gaps between which few words are the same, far fewer than differ on either side, as one; but each paragraph has
    gaps of its own.
    """
    found: list[_Gap] = []
    for gap in gaps:
        last = found[-1] if found else None
        same = gap.old - last.old_end if last else _SLIGHT
        parted = last and any(
            at in starts
            for starts, first, then in ((begins[0], last.old_end, gap.old), (begins[1], last.new_end, gap.new))
            for at in range(first + 1, then + 1)
        )
        if last and not parted and same < _SLIGHT and 2 * same <= min(last.size, gap.size):
            found[-1] = _Gap(last.old, gap.old_end, last.new, gap.new_end)
        else:
            found.append(gap)
    return found


def _trim(gap: _Gap, old: Sequence[str], new: Sequence[str]) -> None:
    """Leave out of a gap the words at its ends that are the same after all."""
    while gap.old_end > gap.old and gap.new_end > gap.new and old[gap.old_end - 1] == new[gap.new_end - 1]:
        gap.old_end -= 1
        gap.new_end -= 1
    while gap.old_end > gap.old and gap.new_end > gap.new and old[gap.old] == new[gap.new]:
        gap.old += 1
        gap.new += 1


def _parted(gap: _Gap, old: Sequence[str], new: Sequence[str]) -> list[_Gap]:
    """A gap with words of both texts before the end of a sentence, in one of them whole sentences more, as two: words
    that were exchanged, and sentences that only are gone or only have come.
    """
    gone, come = old[gap.old : gap.old_end], new[gap.new : gap.new_end]
    stop = old[gap.old_end] if gap.old_end < len(old) and gap.new_end < len(new) else ""
    if stop not in _STOPS or not gone or not come or (stop in gone) == (stop in come):
        return [gap]
    if stop in gone:
        at = gap.old + gone.index(stop)
        first = _Gap(gap.old, at, gap.new, gap.new_end)
        return [first, _Gap(at + 1, gap.old_end + 1, gap.new_end + 1, gap.new_end + 1)]
    at = gap.new + come.index(stop)
    first = _Gap(gap.old, gap.old_end, gap.new, at)
    return [first, _Gap(gap.old_end + 1, gap.old_end + 1, at + 1, gap.new_end + 1)]


def _slide(
    gap: _Gap,
    texts: tuple[Sequence[str], Sequence[str]],
    begins: tuple[Collection[int], Collection[int]],
    room: tuple[int, int],
) -> None:
    """Move words that only are gone, or only have come, to where a paragraph begins, if the text is then the same."""
    only_gone, only_come = gap.new == gap.new_end, gap.old == gap.old_end
    if only_gone == only_come:
        return
    words, starts = (texts[0], begins[0]) if only_gone else (texts[1], begins[1])
    start, end = (gap.old, gap.old_end) if only_gone else (gap.new, gap.new_end)
    by = _shift(words, start, end, starts, room)
    gap.old, gap.old_end, gap.new, gap.new_end = gap.old + by, gap.old_end + by, gap.new + by, gap.new_end + by


def _shift(words: Sequence[str], start: int, end: int, starts: Collection[int], room: tuple[int, int]) -> int:
    if start in starts:
        return 0
    for by in range(1, min(room[0], _FAR) + 1):
        if words[start - by] != words[end - by]:
            break
        if start - by in starts:
            return -by
    for by in range(1, min(room[1], _FAR) + 1):
        if words[start + by - 1] != words[end + by - 1]:
            break
        if start + by in starts:
            return by
    return 0
