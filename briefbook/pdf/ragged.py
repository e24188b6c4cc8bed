"""Ragged lines: the best breaks of a paragraph, found without looking at those that cannot be."""

from __future__ import annotations

import operator
from bisect import bisect_right
from math import inf, sqrt
from typing import NamedTuple

from briefbook.pdf import faults

_HAIR = 1e-6


class Edges(NamedTuple):
    """Where each word begins and ends if all stand in one line, and how wide the hyphen is that then ends a line after
    it; no hyphens at all where no word has one. Each word has room on a line.
    """

    begins: list[float]
    ends: list[float]
    hyphens: list[float]


def best_starts(edges: Edges, measure: float) -> list[int]:
    """The index of the first word of each line: those with the least sum of faults (Knuth and Plass, 1981).

    Lines that are filled one after the other are as few as can be. So the best lines have no more faults than these,
    each of them as well as all together: a line that leaves too much room is not looked at, nor what follows when too
    much was left already. Of a hundred places where a line may end two or three remain.
    """
    begins, ends, hyphens = edges
    count = len(ends)
    if ends[-1] - begins[0] <= measure:
        return [0]
    faulty, lines = _filled(edges, measure)
    bound, widest = faulty + lines * faults.LINE + _HAIR, measure * sqrt(faulty) + max(hyphens, default=0.0) + _HAIR
    longest = measure + max(map(operator.sub, begins[1:], ends))
    costs, before = [0.0, *[inf] * count], [0] * (count + 1)
    for start, begin in enumerate(begins):
        spent = costs[start]
        if spent + ((ends[-1] - begin) // longest) * faults.LINE > bound:
            continue
        for stop, fault in _lines_from(start, edges, measure, widest):
            if spent + fault <= costs[stop]:
                costs[stop], before[stop] = spent + fault, start
    return traced(before)


def _lines_from(start: int, edges: Edges, measure: float, widest: float) -> list[tuple[int, float]]:
    """Where a line from there may end, and what it then costs: no line that leaves more than `widest`."""
    begins, ends, hyphens = edges
    edge, count, found = begins[start] + measure, len(ends), []
    stop = bisect_right(ends, edge)
    if stop == count:
        stop -= 1
        found.append((count, faults.of_last(edge - ends[-1], measure, hyphened=_hyphen(hyphens, start) > 0)))
    stop = max(stop, min(start + 1, count - 1))
    while stop > start and (room := edge - ends[stop - 1]) <= widest:
        hyphen = hyphens[stop - 1] if hyphens else 0.0
        if hyphen <= room or stop == start + 1:
            found.append((stop, _fault(room - hyphen, measure, parted=hyphen > 0) + faults.LINE))
        stop -= 1
    return found


def traced(before: list[int]) -> list[int]:
    """The places from the first to the last, `before` saying for each the one before it."""
    starts, end = [], len(before) - 1
    while end > 0:
        end = before[end]
        starts.append(end)
    return starts[::-1] or [0]


def _filled(edges: Edges, measure: float) -> tuple[float, int]:
    """The sum of the faults of lines that are filled one after the other, and how many follow the first."""
    begins, ends, hyphens = edges
    total, start, lines = 0.0, 0, 0
    while ends[-1] - begins[start] > measure:
        edge = begins[start] + measure
        stop = max(bisect_right(ends, edge), start + 1)
        while stop > start + 1 and ends[stop - 1] + _hyphen(hyphens, stop) > edge:
            stop -= 1
        hyphen = _hyphen(hyphens, stop)
        total += _fault(edge - ends[stop - 1] - hyphen, measure, parted=hyphen > 0)
        start, lines = stop, lines + 1
    room = begins[start] + measure - ends[-1]
    return total + faults.of_last(room, measure, hyphened=_hyphen(hyphens, start) > 0), lines


def _hyphen(hyphens: list[float], stop: int) -> float:
    """How wide a hyphen ends the line that goes up to there."""
    return hyphens[stop - 1] if hyphens and stop else 0.0


def _fault(room: float, measure: float, *, parted: bool) -> float:
    part = room / measure
    return part * part + (faults.HYPHEN if parted else 0.0)
