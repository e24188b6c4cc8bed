"""Plain lines: nearly all text runs from left to right and breaks at spaces, and is broken here, fast.

What `lines` does word by word is done here run by run: words are cut, measured and added up in whole lists, and a line
is a slice of its runs. The lines are the same.
"""

from __future__ import annotations

import operator
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from briefbook.pdf import faults, hyphens
from briefbook.pdf.bidi import LEFTWARDS
from briefbook.pdf.boxes import PLACEHOLDER, Ink, Line, Run, Segment
from briefbook.pdf.breaks import BREAK_AFTER, is_plain, parts
from briefbook.pdf.font import SOFT_HYPHEN
from briefbook.pdf.ragged import Edges, best_starts
from briefbook.pdf.ties import ties


def plain_lines(runs: Sequence[Run], measure: float, language: str) -> list[Line] | None:
    """`runs` in ragged lines as `lines.break_lines` has them; None where they are not plain enough."""
    runs = [run for run in runs if run.text or run.ink.page_of]
    text = "".join([PLACEHOLDER if run.ink.page_of else run.text for run in runs])
    if not _is_plain(text) or any(run.ink.tracking for run in runs):
        return None
    pieces = _Pieces(language)
    for run, following in zip(runs, (*runs[1:], None), strict=True):
        pieces.take(run, joined=following is not None and not following.text.startswith(" "))
    return pieces.lines(measure)


def _is_plain(text: str) -> bool:
    """Whether `text` is words with one plain space between each two, all running from left to right."""
    if not text or text[0] == " " or text[-1] == " " or "  " in text:
        return False
    return is_plain(text) and (text.isascii() or LEFTWARDS.search(text) is None)


class _Pieces:
    """The text of a paragraph in pieces of one ink: words, or parts of them where a line may end or the ink changes.

    Of each there are its width, that of the space before it, and how many code points both are. Before a `glued` one no
    line begins; a line that ends after one with a hyphen is wider by that.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._runs: list[Run] = []
        self._firsts: list[int] = []
        self._widths: list[float] = []
        self._gaps: list[float] = []
        self._steps: list[int] = []
        self._glued: list[int] = []
        self._hyphens: dict[int, float] = {}
        self._before = ""

    def take(self, run: Run, *, joined: bool) -> None:
        """Add the pieces of `run`; `joined` says whether what follows it goes on without a space."""
        first = len(self._widths)
        self._runs.append(run)
        self._firsts.append(first)
        if self._before and (self._before not in BREAK_AFTER or run.text.startswith(" ")):
            self._glued.append(first)
        if run.ink.page_of:
            self._add([run.ink.face.widths[PLACEHOLDER] * run.ink.size], [0.0], [0])
            self._before = PLACEHOLDER
            return
        if self._language or any(sign in run.text for sign in BREAK_AFTER):
            self._take_parts(run, joined=joined)
        else:
            words, known, size = run.text.split(" "), run.ink.face.widths, run.ink.size
            rest = len(words) - 1
            steps = [len(word) + 1 for word in words]
            steps[0] -= 1
            self._add([known[word] * size for word in words], [0.0, *[known[" "] * size] * rest], steps)
        self._before = run.text[-1:] or self._before

    def lines(self, measure: float) -> list[Line] | None:
        """The lines; None where a word is too wide for one."""
        ends = list(accumulate([gap + width for gap, width in zip(self._gaps, self._widths, strict=True)]))
        begins = [end - width for end, width in zip(ends, self._widths, strict=True)]
        opening = self._opening()
        if ends[-1] > measure:
            opening = self._untied(opening, begins, ends, measure)
        lasts = [*[start - 1 for start in opening[1:]], len(ends) - 1]
        edges = Edges(
            [begins[index] for index in opening],
            [ends[index] for index in lasts],
            [self._hyphens.get(index, 0.0) for index in lasts] if self._hyphens else [],
        )
        if max(map(operator.sub, edges.ends, edges.begins)) > measure:
            return None
        starts = best_starts(edges, measure)
        made = _Maker(self._runs, self._firsts, begins, ends, self._steps)
        lines = []
        for start, end in zip(starts, [*starts[1:], len(opening)], strict=True):
            first, last = opening[start], lasts[end - 1]
            hyphen = self._hyphens.get(last, 0.0) if end < len(opening) else 0.0
            spaced = end < len(opening) and self._gaps[opening[end]] > 0
            lines.append(made.line(first, last, hyphen, spaced=spaced))
        return lines

    def _opening(self) -> list[int]:
        """The pieces before which a line may begin."""
        if not self._glued:
            return list(range(len(self._widths)))
        glued = set(self._glued)
        return [index for index in range(len(self._widths)) if index not in glued]

    def _untied(self, opening: list[int], begins: list[float], ends: list[float], measure: float) -> list[int]:
        """Those of the `opening` pieces that do not belong to what stands before them, or only with much room."""
        places = ties("".join([run.text for run in self._runs]))
        if not places:
            return opening
        starts = [0, *accumulate(self._steps)]
        kept = opening[:1]
        for piece, following in zip(opening[1:], [*opening[2:], len(ends)], strict=True):
            tied = self._gaps[piece] > 0 and starts[piece] + 1 in places
            if not tied or ends[following - 1] - begins[kept[-1]] > measure * faults.TIED:
                kept.append(piece)
        return kept

    def _take_parts(self, run: Run, *, joined: bool) -> None:
        """The pieces of a run in which lines may end inside words: not in a word that stands in two runs."""
        ink, words = run.ink, run.text.split(" ")
        known, size, first = ink.face.widths, ink.size, len(self._widths)
        space, last = known[" "] * size, len(words) - 1
        begun = first in self._glued and self._before != " "
        for index, word in enumerate(words):
            gap, step = (space, 1) if index else (0.0, 0)
            for part in parts(word):
                places: Sequence[int] = ()
                if len(part) >= hyphens.LEAST and self._language:
                    ends = joined and index == last and part[-1] not in BREAK_AFTER
                    begins = begun and len(self._widths) == first
                    places = () if ends or begins else hyphens.places(part, self._language)
                if places:
                    self._hyphenate(part, places, ink, gap)
                else:
                    self._widths.append(known[part] * size)
                    self._gaps.append(gap)
                    self._steps.append(len(part) + step)
                gap, step = 0.0, 0

    def _hyphenate(self, word: str, places: Iterable[int], ink: Ink, gap: float) -> None:
        """Add `word`, with that space before it, in the parts that it has between `places`."""
        known, size, done = ink.face.widths, ink.size, 0.0
        hyphen = known[SOFT_HYPHEN] * size
        for start, end in pairwise((0, *places, len(word))):
            width = known[word[:end]] * size - done
            self._add([width], [gap], [end - start + (gap > 0)])
            done, gap = done + width, 0.0
            if end < len(word):
                self._hyphens[len(self._widths) - 1] = hyphen

    def _add(self, widths: list[float], gaps: list[float], steps: list[int]) -> None:
        self._widths += widths
        self._gaps += gaps
        self._steps += steps


class _Maker:
    """Makes lines of stretches of pieces."""

    def __init__(
        self, runs: list[Run], firsts: list[int], begins: list[float], ends: list[float], steps: list[int]
    ) -> None:
        self._runs = runs
        self._firsts = firsts
        self._begins = begins
        self._ends = ends
        self._text = "".join([run.text for run in runs])
        self._places = list(accumulate(steps))
        self._steps = steps

    def line(self, first: int, last: int, hyphen: float, *, spaced: bool) -> Line:
        """The line of the pieces from `first` to `last`. It ends in a soft hyphen if `hyphen` is one's width; a space
        that no machine shall miss ends it if it is `spaced`.
        """
        begins, ends = self._begins, self._ends
        width = ends[last] - begins[first] + hyphen
        start, end = self._start(first), self._places[last]
        if len(self._runs) == 1:
            text, ink = self._text[start:end], self._runs[0].ink
            text = f"{text}{SOFT_HYPHEN}" if hyphen else f"{text} " if spaced else text
            return Line((Segment(text, ink, width),), width, start, end)
        segments = self._segments(first, last)
        text, ink, wide = segments[-1]
        if hyphen:
            segments[-1] = Segment(text + SOFT_HYPHEN, ink, wide + hyphen)
        elif spaced and ink.page_of:
            segments.append(Segment(" ", ink._replace(page_of=""), 0))
        elif spaced:
            segments[-1] = Segment(text + " ", ink, wide)
        return Line(tuple(segments), width, start, end)

    def _start(self, piece: int) -> int:
        """The code point at which `piece` begins, without the space before it."""
        if piece == 0:
            return 0
        before = self._places[piece - 1]
        return before + 1 if self._text[before : before + 1] == " " else before

    def _segments(self, first: int, last: int) -> list[Segment]:
        segments: list[Segment] = []
        number = bisect_right(self._firsts, first) - 1
        while number < len(self._runs) and self._firsts[number] <= last:
            here = max(first, self._firsts[number])
            upto = min(last, self._firsts[number + 1] - 1) if number + 1 < len(self._firsts) else last
            ink, number = self._runs[number].ink, number + 1
            start = self._start(first) if here == first else self._places[here - 1] if here else 0
            text = PLACEHOLDER if ink.page_of else self._text[start : self._places[upto]]
            wide = self._ends[upto] - (self._begins[here] if here == first else self._ends[here - 1])
            if not text:
                continue
            if segments and segments[-1].ink == ink:
                text, wide = segments[-1].text + text, segments[-1].width + wide
                segments.pop()
            segments.append(Segment(text, ink, wide))
        return segments
