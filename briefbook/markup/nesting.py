"""Marks cut into pieces that lie within each other, as Markdown needs them, and that read back as the same marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator

from briefbook.model.body import Mark, MarkKind

_WHOLE = frozenset({MarkKind.LINK, MarkKind.REFERENCE})


def nestable(text: str, marks: Iterable[Mark]) -> list[Mark]:
    """`marks` of `text` in pieces none of which cross; links stay whole, and no piece of code holds another mark."""
    code = [mark for mark in marks if mark.kind is MarkKind.CODE]
    others = [mark for mark in marks if mark.kind is not MarkKind.CODE]
    links = [mark for mark in others if mark.kind is MarkKind.LINK]
    others = _cut_where_crossing(others, _edge_of_link)
    others = _cut_where_crossing(others, lambda first, second: _seam(text, first, second, links))
    edges = sorted({edge for mark in others for edge in (mark.start, mark.end)})
    return others + [
        piece
        for mark in code
        for piece in _pieces(mark, edges[bisect_right(edges, mark.start) : bisect_left(edges, mark.end)])
    ]


def _cut_where_crossing(marks: list[Mark], place: Callable[[Mark, Mark], int | None]) -> list[Mark]:
    cuts: dict[Mark, set[int]] = {mark: set() for mark in marks}
    for first, second in _crossings(marks):
        at = place(first, second)
        if at is not None:
            cuts[first].add(at)
            cuts[second].add(at)
    return [piece for mark in marks for piece in _pieces(mark, sorted(cuts[mark]))]


def _crossings(marks: list[Mark]) -> Iterator[tuple[Mark, Mark]]:
    """Each two marks of which the second begins within the first and ends after it."""
    ordered = sorted(marks, key=lambda mark: mark.start)
    starts = [mark.start for mark in ordered]
    for index, first in enumerate(ordered):
        for second in ordered[index + 1 : bisect_left(starts, first.end)]:
            if first.start < second.start and first.end < second.end:
                yield first, second


def _edge_of_link(first: Mark, second: Mark) -> int | None:
    if first.kind in _WHOLE:
        return None if second.kind in _WHOLE else first.end
    return second.start if second.kind in _WHOLE else None


def _seam(text: str, first: Mark, second: Mark, links: list[Mark]) -> int | None:
    """Where both can be cut without a space beside the cut: Markdown sets no marks there."""
    if first.kind in _WHOLE or second.kind in _WHOLE:
        return None
    inside = [link for link in links if second.start <= link.start and link.end <= first.end]
    places: list[int] = [first.end, *range(second.start, first.end)]
    for at in places:
        touches_space = text[at - 1].isspace() or text[at : at + 1].isspace()
        if not touches_space and not any(link.start < at < link.end for link in inside):
            return at
    return first.end


def _pieces(mark: Mark, cuts: Iterable[int]) -> Iterator[Mark]:
    start = mark.start
    for end in (*(cut for cut in cuts if mark.start < cut < mark.end), mark.end):
        yield Mark(start, end, mark.kind, mark.target)
        start = end
