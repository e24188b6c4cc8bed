"""Carrying annotations over: where the passages of a text are in a newer version of it.

Both texts are at hand, so they are compared as a whole, word by word, and each passage goes where its words went. What
did not stay in its order is looked for among the words that no other passage claims. The words around a passage must
agree where its own are too few to be sure. What reads differently is never carried without being asked about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from briefbook.analysis.moved import moved
from briefbook.analysis.words import Run, Words, same_runs
from briefbook.model.anchor import CONTEXT, TextPosition
from briefbook.model.carrying import Carried, Outcome

SHORT = 16
"""Fewer signs than this say too little by themselves: the words around them must agree."""

LONG = 40
"""As many signs as this are the same passage wherever they stand, if they stand there once."""

ALIKE = 70
"""The least likeness, in percent, of a passage with what it may have become."""

AGREE = 75
"""The least likeness, in percent, of the words before or after a passage that speaks for a place."""

_KEPT_SHARE = 0.5
_PARTED_SHARE = 0.8
_UNEQUAL = 12
_CLAIM = 3
_COMMON = 60
_AROUND, _NEAR = 8, 24
_PLACES = 3

LOST = Carried(Outcome.LOST)


def carry(old: str, new: str, places: Iterable[TextPosition]) -> tuple[Carried, ...]:
    """What becomes of each of the `places` of `old` in `new`, in their order."""
    change = _Change(Words(old), Words(new))
    return tuple(change.carried(place) for place in places)


@dataclass(frozen=True, slots=True)
class _Passage:
    """A passage of the old text: its folded words and what stands around them, and the numbers of its words."""

    words: str
    before: str
    after: str
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A stretch of the new folded text: how alike its words are and the words before and after it, in percent."""

    start: int
    end: int
    ratio: float
    before: float
    after: float

    @property
    def context(self) -> float:
        return max(self.before, self.after)


class _Change:
    """Two versions of a text and which of their words are the same."""

    def __init__(self, old: Words, new: Words) -> None:
        self._old = old
        self._new = new
        self._to = [-1] * len(old.words)
        self._claimed = [-1] * len(new.words)
        self._moved: set[int] = set()
        self._settle(stayed := same_runs(old.words, new.words))
        for paragraph, runs in moved(old, new, [run for run in stayed if run[2] >= _CLAIM]):
            went = self._to[paragraph.start : paragraph.stop]
            self._to[paragraph.start : paragraph.stop] = [-1] * len(paragraph)
            self._settle(runs)
            if self._to[paragraph.start : paragraph.stop] != went:
                self._moved.update(paragraph)

    def _settle(self, runs: Iterable[Run]) -> None:
        for first, second, count in runs:
            for number in range(count):
                self._to[first + number] = second + number
                if count >= _CLAIM:
                    self._claimed[second + number] = first + number

    def carried(self, place: TextPosition) -> Carried:
        start, end = self._old.fold_place(place)
        first, last = self._old.within(start, end)
        if start >= end or first >= last:
            return LOST
        folded = self._old.folded
        around = folded[max(0, start - CONTEXT) : start], folded[end : end + CONTEXT]
        passage = _Passage(folded[start:end], *around, first, last)
        stayed = self._stayed(passage)
        if stayed and stayed.ratio == 100 and (stayed.context >= AGREE or self._is_alone(passage)):
            return self._result(Outcome.MOVED if first in self._moved else Outcome.KEPT, stayed)
        return self._unsure(passage, stayed)

    def _unsure(self, passage: _Passage, stayed: _Candidate | None) -> Carried:
        moved = sorted(self._same_words(passage), key=_rank, reverse=True)
        if moved and _is_sure(passage, moved):
            return self._result(Outcome.MOVED, moved[0])
        found = {*moved[:_PLACES], *([stayed] if stayed else self._like(passage))}
        alone = len(found) == 1 and self._old.folded.count(passage.words) == 1
        held = stayed if stayed and self._is_held(passage, stayed) else None
        worth = (one for one in found if one == held or _is_worth_asking(passage, one, alone=alone))
        best = max(worth, key=_rank, default=None)
        return self._result(Outcome.DOUBTFUL, best) if best else LOST

    def _result(self, outcome: Outcome, found: _Candidate) -> Carried:
        sure = outcome is not Outcome.DOUBTFUL
        # What only the place makes doubtful is not as good as what is certain.
        score = 100 if sure else min(99, round(found.ratio * 0.7 + found.context * 0.3))
        return Carried(outcome, score, self._new.place(found.start, found.end))

    def _stayed(self, passage: _Passage) -> _Candidate | None:
        """Where the words went that stayed in their order, if enough of them did."""
        went = [self._to[number] for number in range(passage.first, passage.end)]
        kept = [number for number in went if number >= 0]
        if len(kept) < _KEPT_SHARE * len(went):
            return None
        if len(kept) == len(went) == kept[-1] - kept[0] + 1:
            return self._whole(passage, kept[0])
        best = max(self._edges(passage, went, kept), key=lambda one: one[0])[1]
        # Much may have been put in between; then the words on both sides must say that it was put in there.
        parted = len(kept) >= _PARTED_SHARE * len(went) and min(best.before, best.after) >= AGREE
        return best if best.ratio >= ALIKE or parted or self._is_held(passage, best) else None

    def _whole(self, passage: _Passage, first: int) -> _Candidate:
        """All words stayed together; a passage may begin and end inside one."""
        start = self._new.starts[first]
        cut = self._old.folded.find(passage.words, self._old.starts[passage.first]) - self._old.starts[passage.first]
        if self._new.folded[start + cut : start + cut + len(passage.words)] == passage.words:
            return self._measured(passage, start + cut, start + cut + len(passage.words))
        return self._candidate(passage, first, first + passage.end - passage.first)

    def _edges(self, passage: _Passage, went: Sequence[int], kept: Sequence[int]) -> Iterator[tuple[float, _Candidate]]:
        """With which words the passage may begin and end if its own first or last ones were changed, and how good each
        choice is. A word is rather replaced by one word than by none or by two.
        """
        before = next(number for number, one in enumerate(went) if one >= 0)
        after = next(number for number, one in enumerate(reversed(went)) if one >= 0)
        starts = range(max(0, kept[0] - before - 2), kept[0] + 1) if before else (kept[0],)
        ends = range(kept[-1] + 1, min(len(self._new.words), kept[-1] + after + 3) + 1) if after else (kept[-1] + 1,)
        for start in starts:
            for end in ends:
                found = self._candidate(passage, start, end)
                unequal = abs(self._new.count(start, kept[0]) - self._old.count(passage.first, passage.first + before))
                unequal += abs(self._new.count(kept[-1] + 1, end) - self._old.count(passage.end - after, passage.end))
                yield _rank(found) - _UNEQUAL * unequal, found

    def _same_words(self, passage: _Passage) -> Iterator[_Candidate]:
        """Every place of the very words that no other passage claims."""
        start = self._new.folded.find(passage.words)
        while start >= 0:
            end = start + len(passage.words)
            if not self._is_taken(passage, *self._new.within(start, end)):
                yield self._measured(passage, start, end)
            start = self._new.folded.find(passage.words, start + 1)

    def _like(self, passage: _Passage) -> Iterator[_Candidate]:
        """The few places that have most of the rarer words in the same order and are no other passage's."""
        length = passage.end - passage.first
        votes: Counter[int] = Counter()
        for number, word in enumerate(self._old.words[passage.first : passage.end]):
            places = self._new.numbers.get(word, ())
            if len(places) <= _COMMON and word.isalnum():
                votes.update({(place - number) // 4: 1 for place in places})
        for beginning, _ in votes.most_common(_PLACES):
            first = max(0, beginning * 4 - length // 4 - 4)
            last = min(len(self._new.words), beginning * 4 + length + length // 4 + 8)
            found = self._nearest(passage, self._new.starts[first], self._new.ends[last - 1])
            if found and not self._is_taken(passage, *self._new.within(found.start, found.end)):
                yield found

    def _nearest(self, passage: _Passage, start: int, end: int) -> _Candidate | None:
        """The words in a window of the new text that are most like the passage."""
        aligned = fuzz.partial_ratio_alignment(passage.words, self._new.folded[start:end], score_cutoff=ALIKE)
        if aligned is None:
            return None
        first, last = self._new.within(start + aligned.dest_start, start + aligned.dest_end)
        starts = range(max(0, first - 1), min(first + 2, last))
        ends = range(max(last - 1, first + 1), min(last + 1, len(self._new.words)) + 1)
        found = [self._candidate(passage, one, other) for one in starts for other in ends if one < other]
        return max((one for one in found if one.ratio >= ALIKE), key=_rank, default=None)

    def _candidate(self, passage: _Passage, first: int, end: int) -> _Candidate:
        return self._measured(passage, self._new.starts[first], self._new.ends[end - 1])

    def _measured(self, passage: _Passage, start: int, end: int) -> _Candidate:
        folded = self._new.folded
        before, after = folded[max(0, start - CONTEXT) : start], folded[end : end + CONTEXT]
        ratio = fuzz.ratio(passage.words, folded[start:end])
        return _Candidate(start, end, ratio, _agreement(passage.before, before), _agreement(passage.after, after))

    def _is_taken(self, passage: _Passage, first: int, end: int) -> bool:
        """Whether most of these words of the new text stood elsewhere in the old text already."""
        claims = self._claimed[first:end]
        others = sum(one >= 0 and not passage.first <= one < passage.end for one in claims)
        return 2 * others > len(claims)

    def _is_held(self, passage: _Passage, found: _Candidate) -> bool:
        """Whether the words on both sides of a passage, in its paragraph, went where it went: most of them on each. A
        whole paragraph is held by none, unless it was found elsewhere as a whole.
        """
        first, end = self._new.within(found.start, found.end)
        paragraph = self._old.paragraph_of(passage.first)
        before = self._to[max(paragraph.start, passage.first - _AROUND) : passage.first]
        after = self._to[passage.end : min(passage.end + _AROUND, paragraph.stop)]
        if not before and not after:
            return passage.first in self._moved
        near_before = sum(first - _NEAR <= one < first for one in before)
        near_after = sum(end <= one < end + _NEAR for one in after)
        return 2 * near_before >= len(before) and 2 * near_after >= len(after)

    def _is_alone(self, passage: _Passage) -> bool:
        return len(passage.words) >= LONG and self._new.folded.count(passage.words) == 1


def _agreement(old: str, new: str) -> float:
    """How alike the words before or after a passage are; nothing is no evidence."""
    return fuzz.ratio(old, new) if old and new else 0.0


def _is_sure(passage: _Passage, found: Sequence[_Candidate]) -> bool:
    """Whether the first of the places of the same words is the passage's beyond doubt."""
    best, rest = found[0], found[1:]
    if len(passage.words) >= LONG and not rest:
        return True
    clearly = all(best.context - other.context > 100 - AGREE for other in rest)
    return best.context >= AGREE and clearly


def _is_worth_asking(passage: _Passage, found: _Candidate, *, alone: bool) -> bool:
    """Whether a place may be proposed: a few signs are no reason by themselves, unless they stand there only."""
    return len(passage.words) >= SHORT or found.context >= AGREE or (found.ratio == 100 and alone)


def _rank(found: _Candidate) -> float:
    return found.ratio + (found.before + found.after) / 2
