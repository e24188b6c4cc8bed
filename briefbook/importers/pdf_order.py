"""The stretches of a page in the order in which people read them, and what repeats from page to page taken out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from briefbook.importers.pdf_lines import Stretch
from briefbook.model.body import CELL_SEPARATOR

_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b")
PAGE_NUMBER = re.compile(
    r"[-–—|·\s]*(?:(?:page|seite|p\.|s\.|página|pagina)\s*)?(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|von|sur|de|di)\s*\d{1,4})?[-–—|·\s]*",
    re.IGNORECASE,
)
_EDGE = 0.12
"""How much of a page, above and below, may hold running heads and numbers."""
_MOST_CUTS = 1500
RAISED = "\ue000\ue001"
"""What stands before and after a number that is set small and high."""
_COLUMN_SIGNS = 14
"""The least signs a line of a column of text has on average; what has fewer is a table or a list of figures."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its height, its text, its place in the file (from 1) and what it calls itself. A `scan` is shown as a
    whole: that is the SHA-256 of its picture, or empty where it could not be kept.
    """

    height: float
    stretches: tuple[Stretch, ...]
    place: int = 1
    label: str = ""
    scan: str | None = None


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """The pages without running heads, running feet and page numbers."""
    if len(pages) < 2:
        return list(pages)
    seen = Counter(key for page in pages for key in {_key(page, one) for one in page.stretches if on_edge(page, one)})
    often = max(2, 0.3 * len(pages)) if len(pages) > 2 else 2
    repeated = {key for key, times in seen.items() if times >= often}
    return [replace(page, stretches=tuple(_kept(page, repeated))) for page in pages]


def _kept(page: Page, repeated: set[tuple[str, int]]) -> list[Stretch]:
    kept = []
    for one in page.stretches:
        furniture = on_edge(page, one) and (_key(page, one) in repeated or PAGE_NUMBER.fullmatch(one.text))
        if not furniture:
            kept.append(one)
    return kept


def on_edge(page: Page, one: Stretch) -> bool:
    """Whether a stretch stands where running heads, feet and page numbers do."""
    return one.bottom > (1 - _EDGE) * page.height or one.top < _EDGE * page.height


def _key(page: Page, one: Stretch) -> tuple[str, int]:
    """What makes two running heads the same: their words, numbers aside, and about where they stand."""
    return one.figure or _DIGITS.sub("#", one.text.lower()), round(one.middle / max(1.0, page.height) * 50)


def in_reading_order(stretches: Sequence[Stretch]) -> list[Stretch]:
    """The stretches column by column; what runs across the columns first parts them into what is above and below."""
    ordered: list[Stretch] = []
    stack = [list(stretches)]
    cuts = 0
    while stack:
        region = stack.pop()
        cuts += 1
        parts = _columns(region) or _bands(region) if cuts < _MOST_CUTS and len(region) > 1 else None
        if parts is None:
            ordered += _by_lines(region)
        else:
            stack += reversed(parts)
    return ordered


def _columns(region: list[Stretch]) -> tuple[list[Stretch], list[Stretch]] | None:
    """The region left and right of the widest empty strip from top to bottom; None if there is none between columns."""
    width = median(one.size for one in region if one.figure is None) if any(one.size for one in region) else 0.0
    best: tuple[float, float] | None = None
    reach = float("-inf")
    for one in sorted(region, key=lambda stretch: stretch.left):
        if one.left - reach >= 0.8 * width and reach > float("-inf") and (best is None or one.left - reach > best[0]):
            best = (one.left - reach, one.left)
        reach = max(reach, one.right)
    if best is None:
        return None
    left = [one for one in region if one.left < best[1]]
    right = [one for one in region if one.left >= best[1]]
    return (left, right) if _is_text(left) and _is_text(right) else None


def _is_text(column: list[Stretch]) -> bool:
    return len(column) >= 2 and sum(len(one.text) for one in column) / len(column) >= _COLUMN_SIGNS


def _bands(region: list[Stretch]) -> tuple[list[Stretch], list[Stretch]] | None:
    """The region above and below the highest empty strip from left to right; None if there is none."""
    best: tuple[float, float] | None = None
    reach = float("inf")
    for one in sorted(region, key=lambda stretch: -stretch.top):
        gap = reach - one.top
        if reach < float("inf") and gap > 0.1 and (best is None or gap > best[0]):
            best = (gap, one.top)
        reach = min(reach, one.bottom)
    if best is None:
        return None
    return [one for one in region if one.top > best[1]], [one for one in region if one.top <= best[1]]


def _by_lines(region: list[Stretch]) -> list[Stretch]:
    """The stretches line by line from the top, those on one line joined from the left."""
    lines: list[list[Stretch]] = []
    for one in sorted(region, key=_height):
        alone = one.figure is not None or (lines and lines[-1][0].figure is not None)
        if lines and not alone and abs(lines[-1][0].middle - one.middle) < 0.4 * max(one.size, lines[-1][0].size):
            lines[-1].append(one)
        else:
            lines.append([one])
    return [_on_one_line(sorted(line, key=lambda stretch: stretch.left)) for line in lines]


def _height(one: Stretch) -> float:
    """What stretches are sorted by from the top: a picture beside lines comes before them."""
    return -(one.middle if one.figure is None else one.top)


def _on_one_line(line: list[Stretch]) -> Stretch:
    if len(line) == 1:
        return line[0]
    main = max(line, key=lambda one: len(one.text))
    size = main.size
    return Stretch(
        "".join(_with_gap(line, index, size) for index in range(len(line))),
        line[0].left,
        main.bottom,
        max(one.right for one in line),
        main.top,
        size,
        all(one.bold for one in line),
    )


def _with_gap(line: list[Stretch], index: int, size: float) -> str:
    """A stretch of a line with the gap before it: none, a space, or one as wide as between the cells of a table."""
    one = line[index]
    if _is_raised(one, line, size):
        return f"{RAISED[0]}{one.text}{RAISED[1]}"
    gap = one.left - line[index - 1].right if index else 0
    if gap > 1.2 * size:
        return CELL_SEPARATOR + one.text
    return one.text if gap < 0.12 * size else f" {one.text}"


def _is_raised(one: Stretch, line: list[Stretch], size: float) -> bool:
    """Whether a number is set small and high, as those of notes are."""
    lowest = min(other.bottom for other in line)
    return one.text.isdecimal() and one.size < 0.85 * size and one.bottom > lowest + 0.1 * size
