"""Text that runs both ways: the Unicode Bidirectional Algorithm (UAX #9), as far as levels and the order of a line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, TypeVar

LEFTWARDS = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""A character by which a text may run from right to left; a text without one need not be looked at further."""

_DEEPEST = 125
_STRONG = frozenset({"L", "R", "AL"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_APART = {"[": "]", "{": "}", "\u298d": "\u2990", "\u298f": "\u298e"}
_Item = TypeVar("_Item")


class _Embedding(NamedTuple):
    level: int
    override: str = ""
    isolate: bool = False


def leftwards(text: str) -> bool:
    """Whether a paragraph of `text` runs from right to left: its first strong character says so (rules P2 and P3)."""
    return bool(LEFTWARDS.search(text)) and _first_strong(_classes(text)) == 1


def levels(text: str, *, rtl: bool) -> list[int]:
    """The embedding level of each character of the paragraph `text`; odd ones run from right to left."""
    classes = _classes(text)
    base = int(rtl)
    found = _explicit(classes, base)
    kept = [index for index, bidi in enumerate(classes) if bidi not in _REMOVED]
    edges = [base, *(found[index] for index in kept), base]
    place = {index: number for number, index in enumerate(kept, 1)}
    for sequence in _sequences(classes, found, kept):
        open_end = classes[sequence[-1]] in _ISOLATES
        sides = edges[place[sequence[0]] - 1], base if open_end else edges[place[sequence[-1]] + 1]
        _resolve(text, classes, found, sequence, sides)
    _trailing(_classes(text), found, base)
    return found


def visual(items: Sequence[tuple[_Item, int]]) -> list[_Item]:
    """The items of a line, each with its level, as they stand from left to right (rule L2)."""
    ordered = list(items)
    odd = [level for _, level in items if level % 2]
    for level in range(max((level for _, level in items), default=0), min(odd, default=1) - 1, -1):
        turned: list[tuple[_Item, int]] = []
        for high, group in groupby(ordered, key=lambda item: item[1] >= level):
            run = list(group)
            turned += reversed(run) if high else run
        ordered = turned
    return [item for item, _ in ordered]


def _classes(text: str) -> list[str]:
    # A code point that is not assigned has no class; those of the right-to-left blocks are R by rule.
    return [unicodedata.bidirectional(character) or ("R" if LEFTWARDS.match(character) else "L") for character in text]


def _first_strong(classes: Sequence[str], *, isolated: bool = False) -> int:
    depth = 0
    for bidi in classes:
        if bidi in _ISOLATES:
            depth += 1
        elif bidi == "PDI":
            if isolated and not depth:
                return 0
            depth = max(0, depth - 1)
        elif bidi in _STRONG and not depth:
            return int(bidi != "L")
    return 0


def _explicit(classes: list[str], base: int) -> list[int]:
    """The levels that embeddings, overrides and isolates ask for (rules X1 to X8); overrides change `classes`."""
    stack = [_Embedding(base)]
    found: list[int] = []
    for index, bidi in enumerate(classes):
        if bidi == "PDI" and any(entry.isolate for entry in stack):
            while not stack.pop().isolate:
                pass
        elif bidi == "PDF" and len(stack) > 1 and not stack[-1].isolate:
            stack.pop()
        level, override, _ = stack[-1]
        found.append(base if bidi == "B" else level)
        if override and bidi not in _REMOVED and bidi != "B":
            classes[index] = override
        opened = _opened(bidi, classes, index, level)
        if opened and opened.level <= _DEEPEST:
            stack.append(opened)
    return found


def _opened(bidi: str, classes: Sequence[str], index: int, level: int) -> _Embedding | None:
    """What begins with a character of class `bidi`."""
    odd, even = (level + 1) | 1, (level + 2) & ~1
    if bidi == "FSI":
        return _Embedding(odd if _first_strong(classes[index + 1 :], isolated=True) else even, isolate=True)
    return {
        "RLE": _Embedding(odd),
        "LRE": _Embedding(even),
        "RLO": _Embedding(odd, "R"),
        "LRO": _Embedding(even, "L"),
        "RLI": _Embedding(odd, isolate=True),
        "LRI": _Embedding(even, isolate=True),
    }.get(bidi)


def _sequences(classes: Sequence[str], found: Sequence[int], kept: Sequence[int]) -> Iterator[list[int]]:
    """The isolating run sequences: indices of what is resolved together (rule X10), what X9 removes left out."""
    waiting: list[list[int]] = []
    done: list[list[int]] = []
    for level, group in groupby(kept, key=found.__getitem__):
        run = list(group)
        closes = classes[run[0]] == "PDI" and waiting and found[waiting[-1][-1]] == level
        sequence = waiting.pop() if closes else []
        sequence += run
        (waiting if classes[run[-1]] in _ISOLATES else done).append(sequence)
    yield from (*done, *waiting)


def _resolve(
    text: str, classes: Sequence[str], found: list[int], sequence: Sequence[int], sides: tuple[int, int]
) -> None:
    """The levels of one sequence, `sides` being those of what stands before and after it (rules W1 to I2)."""
    level = found[sequence[0]]
    start, end = ("R" if max(level, side) % 2 else "L" for side in sides)
    own = "R" if level % 2 else "L"
    kinds = _weak([classes[index] for index in sequence], start)
    marks = [classes[index] == "NSM" for index in sequence]
    _brackets([text[index] for index in sequence], kinds, marks, own, start)
    _neutrals(kinds, own, start, end)
    for index, kind in zip(sequence, kinds, strict=True):
        found[index] += int(kind != "R") if level % 2 else {"R": 1, "L": 0}.get(kind, 2)


def _weak(kinds: list[str], start: str) -> list[str]:
    """Numbers, their signs and combining marks (rules W1 to W7)."""
    strong = before = start
    for index, kind in enumerate(kinds):
        before = kind if kind != "NSM" else "ON" if before in (*_ISOLATES, "PDI") else before
        if before in _STRONG:
            strong = before
        kinds[index] = "AN" if before == "EN" and strong == "AL" else before
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    for index in range(1, len(kinds) - 1):
        left, kind, right = kinds[index - 1 : index + 2]
        if left == right and ((kind == "CS" and left in ("EN", "AN")) or (kind == "ES" and left == "EN")):
            kinds[index] = left
    return _european(kinds, start)


def _european(kinds: list[str], start: str) -> list[str]:
    resolved: list[str] = []
    for kind, group in groupby(kinds):
        run = list(group)
        beside = (resolved[-1:] == ["EN"]) or kinds[len(resolved) + len(run) :][:1] == ["EN"]
        if kind == "ET" and beside:
            run = ["EN"] * len(run)
        elif kind in ("ET", "ES", "CS"):
            run = ["ON"] * len(run)
        resolved += run
    strong = start
    for index, kind in enumerate(resolved):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            resolved[index] = "L"
    return resolved


def _direction(kind: str) -> str:
    return "L" if kind == "L" else "R" if kind in ("R", "EN", "AN") else ""


def _brackets(characters: Sequence[str], kinds: list[str], marks: Sequence[bool], own: str, start: str) -> None:
    """Brackets take the direction of what they hold, and `marks` that follow them theirs (rule N0)."""
    for first, last in sorted(_pairs(characters, kinds)):
        inside = {_direction(kind) for kind in kinds[first + 1 : last]} - {""}
        if not inside:
            continue
        chosen = own
        if own not in inside:
            before = next((found for kind in reversed(kinds[:first]) if (found := _direction(kind))), start)
            chosen = before if before != own else own
        for bracket in (first, last):
            end = next((index for index in range(bracket + 1, len(kinds)) if not marks[index]), len(kinds))
            kinds[bracket:end] = [chosen] * (end - bracket)


def _pairs(characters: Sequence[str], kinds: Sequence[str]) -> Iterator[tuple[int, int]]:
    open_ones: list[tuple[str, int]] = []
    for index, character in enumerate(characters):
        if kinds[index] != "ON" or not unicodedata.mirrored(character):
            continue
        category = unicodedata.category(character)
        if category == "Ps":
            open_ones.append((_APART.get(character, chr(ord(character) + 1)), index))
        elif category == "Pe":
            waiting = [place for place, (closing, _) in enumerate(open_ones) if closing == character]
            if waiting:
                yield open_ones[waiting[-1]][1], index
                del open_ones[waiting[-1] :]


def _neutrals(kinds: list[str], own: str, start: str, end: str) -> None:
    """What has no direction takes that of its two neighbours where they agree, else the embedding's (N1 and N2)."""
    index = 0
    while index < len(kinds):
        stop = index
        while stop < len(kinds) and kinds[stop] in _NEUTRAL:
            stop += 1
        if stop > index:
            left = _direction(kinds[index - 1]) if index else start
            right = _direction(kinds[stop]) if stop < len(kinds) else end
            kinds[index:stop] = [left if left == right else own] * (stop - index)
        index = stop + 1


def _trailing(classes: Sequence[str], found: list[int], base: int) -> None:
    """Separators, and white space before them or at the end, are of the paragraph's level (rule L1)."""
    level = base
    for index in range(len(classes) - 1, -1, -1):
        if classes[index] in ("S", "B"):
            level = base
            found[index] = base
        elif classes[index] in ("WS", "LRI", "RLI", "FSI", "PDI", *_REMOVED) and level >= 0:
            found[index] = base
        else:
            level = -1
